"""The lines as a Qt model: headings cannot be chosen, entries say all of themselves to a screen reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inkom_desktop.ui.bridge.keys import spoken_keys
from inkom_desktop.ui.shell.palette.entries import Entry, Line, Section, Shown

LINE = Qt.ItemDataRole.UserRole
AnyIndex = QModelIndex | QPersistentModelIndex


class Rows(QAbstractListModel):
    """`LINE` gives the line itself."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """Return the entry of a row, None for a heading."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line.entry if isinstance(line, Shown) else None

    def row_of(self, key: str) -> int:
        """Return the row of an entry, -1 when it is not shown."""
        return next((n for n, line in enumerate(self._lines) if isinstance(line, Shown) and line.entry.key == key), -1)

    def next_entry(self, row: int, step: int) -> int:
        """Return the next row (1) or the one before (-1) that is an entry, in a circle; -1 when there is none."""
        for _ in range(len(self._lines)):
            row = (row + step) % len(self._lines)
            if self.entry(row) is not None:
                return row
        return -1

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.title if isinstance(line, Section) else spoken(line.entry)
        return None


def spoken(entry: Entry) -> str:
    """Say an entry: its title, its note, its keys."""
    keys = spoken_keys(entry.keys) if entry.keys else ""
    return ", ".join(part for part in (entry.title, entry.note, keys) if part)
