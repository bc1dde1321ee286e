"""A list of time zones with search."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.growth import grow


class _Names(KeyboardFocus, QListView):
    ring_inside = True


class ZoneList(QWidget):
    """A search line over a list of zones (IANA name, what a person reads)."""

    chosen = Signal(str)

    def __init__(self, zones: Sequence[tuple[str, str]], hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [name for name, _ in zones]
        self._model = QSortFilterProxyModel(self)
        self._model.setSourceModel(QStringListModel([label for _, label in zones], self))
        self._model.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = Field(hint, hint=hint, icon="search", soft=True)
        self.search.changed.connect(self._filter)
        self.search.submitted.connect(self._take_first)
        self.view = _Names()
        self.view.setModel(self._model)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(hint)
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.view.activated.connect(lambda index: self._take(index.row()))
        grow(self.view, height=160)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.view)

    def _filter(self, text: str) -> None:
        self._model.setFilterFixedString(text.strip())

    def _take_first(self) -> None:
        if self._model.rowCount():
            self._take(max(0, self.view.currentIndex().row()))

    def _take(self, row: int) -> None:
        source = self._model.mapToSource(self._model.index(row, 0))
        self.chosen.emit(self._names[source.row()])

    def shown(self) -> list[str]:
        """The zones that match the search, by IANA name."""
        rows = range(self._model.rowCount())
        return [self._names[self._model.mapToSource(self._model.index(row, 0)).row()] for row in rows]
