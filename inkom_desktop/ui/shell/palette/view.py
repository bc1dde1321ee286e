"""The palette itself: a field, the lines, and a foot that says which keys do what."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QListView, QWidget

from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.shell.palette.delegate import LineDelegate, row_height
from inkom_desktop.ui.shell.palette.entries import Entry
from inkom_desktop.ui.shell.palette.finder import Finder
from inkom_desktop.ui.shell.palette.rows import Rows, spoken
from inkom_desktop.ui.theme import current_theme, text_font
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.badge import Keys
from inkom_desktop.ui.widgets.card import Divider
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.painting import box, canvas, font, text_width, theme, write
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.words import count_words, tr

TOP, FIELD, FOOT = 128, 56, 40
MOST_HIGH = 420
LEAST = 120
"""The list keeps at least so much room in a low window."""


class Palette(Dialog):
    """Opens over the window with `open()`; what is chosen runs after the focus is back where it was."""

    def __init__(self, window: QWidget, finder: Finder, client: Workspace | None) -> None:
        wide = current_theme().metrics.width.dialog_wide
        super().__init__(window, tr("Search or jump to"), width=wide, top=TOP, plain=True)
        self._finder = finder
        self._moved = False
        self.field = _Typed(self)
        self.field.setAccessibleName(tr("Search or jump to"))
        self.field.setPlaceholderText(tr("Search or jump to"))
        self.field.textChanged.connect(self._type)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 19, 0)
        head.setSpacing(12)
        head.addWidget(Icon("search", "text.tertiary", 16))
        head.addWidget(self.field, 1)
        if client is not None:
            head.addWidget(_ClientBadge(client.name, client_colour(client.colour)))
        self.body.addLayout(head)
        self.body.addWidget(Divider())
        self.rows = Rows(self)
        self.list = _Lines(self.rows, self)
        self.list.clicked.connect(self._clicked)
        self.list.hovered.connect(self._choose)
        held = QHBoxLayout()
        sides(held, 8, 0, 0, 8)
        held.addWidget(self.list)
        self.body.addLayout(held)
        self._nothing = Label("", "small", "text.secondary", align=Qt.AlignmentFlag.AlignHCenter)
        self._nothing.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._nothing)
        self.body.addWidget(Divider())
        self.body.addWidget(self._foot_line())
        self.set_first_focus(self.field)
        finder.changed.connect(self._show)
        finder.settled.connect(self._announce_count)
        self.finished.connect(lambda _: self._closed())
        finder.begin()

    def _foot_line(self) -> QWidget:
        foot = QWidget()
        foot.setFixedHeight(current_theme().px(FOOT))
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(16)
        row.addLayout(_hint(("↑", "↓"), tr("Move")))
        row.addLayout(_hint(("↵",), tr("Run")))
        self._more = QWidget()
        held = _hint((tr("Tab"),), tr("More actions"))
        held.setContentsMargins(0, 0, 0, 0)
        self._more.setLayout(held)
        row.addWidget(self._more)
        row.addStretch(1)
        signs = tr("Type @ for accounts, # for labels")
        strong = [Run(c, 500, "text.secondary") if c in "@#" else Run(c) for c in re.split("([@#])", signs)]
        row.addWidget(Label(strong, "small", "text.tertiary"))
        return foot

    # what is shown

    def current(self) -> Entry | None:
        """Return the entry that Enter would run."""
        return self.rows.entry(self.list.currentIndex().row())

    def _type(self, text: str) -> None:
        self._moved = False
        self._finder.type(text)

    def _show(self) -> None:
        before = self.current()
        self.rows.show(self._finder.lines)
        # Where the person has moved, they stay while answers come in; else the best is chosen.
        row = self.rows.row_of(before.key) if before is not None and self._moved else -1
        self._choose(row if row >= 0 else self.rows.next_entry(-1, 1))
        if row < 0:
            self.list.scrollToTop()
        nothing = not self._finder.lines
        self._nothing.setVisible(nothing)
        self._nothing.set_text(self._nothing_words() if nothing else "")
        self.list.setVisible(not nothing)
        self._fit_list()

    def _nothing_words(self) -> str:
        typed = self.field.text().strip()
        if typed == "#":
            return tr("Type the beginning of a label.")
        # Before the store has answered nothing is known yet.
        return "" if self._finder.waits else tr("Nothing matches “{words}”.", words=typed)

    def _fit_list(self) -> None:
        scale = current_theme()
        room = self._window.height() - TOP - scale.px(FIELD) - scale.px(FOOT) - 36
        wanted = sum(row_height(line) for line in self._finder.lines)
        self.list.setFixedHeight(max(1, min(wanted, scale.px(MOST_HIGH), max(room, LEAST))))
        self._nothing.setFixedHeight(scale.px(72))

    def _choose(self, row: int) -> None:
        index = self.rows.index(row) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        entry = self.current()
        self._more.setVisible(entry is not None and bool(entry.more))

    def _announce_count(self) -> None:
        if not self._finder.lines:
            self._nothing.set_text(self._nothing_words())
        self._say(count_words(self._finder.entries, "1 result", "{count} results"))

    def _say(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    # what the person does

    def move_by(self, step: int) -> None:
        """Choose the next or the previous entry, in a circle."""
        self._moved = True
        row = self.rows.next_entry(self.list.currentIndex().row(), step)
        self._choose(row)
        # With the first entry its heading comes into view too.
        self.list.scrollTo(self.rows.index(row - 1 if row > 0 and self.rows.entry(row - 1) is None else row))
        self.list.scrollTo(self.rows.index(row))
        entry = self.current()
        if entry is not None:
            self._say(spoken(entry))

    def page_by(self, step: int) -> None:
        """Choose the entry a page away."""
        at = self.list.currentIndex().row()
        there = max(0, min(self.rows.rowCount() - 1, at + step * max(1, self.list.height() // row_height(None) - 1)))
        self._moved = True
        self._choose(there if self.rows.entry(there) is not None else self.rows.next_entry(there, step))
        self.list.scrollTo(self.list.currentIndex())

    def run_current(self) -> None:
        """Do what is chosen."""
        entry = self.current()
        if entry is not None:
            self._run(entry)

    def show_more(self) -> None:
        """Show what else can be done with the chosen entry."""
        entry = self.current()
        if entry is not None and self._finder.show_more(entry):
            self._moved = False
            self._show()
            self._announce_count()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        if next:
            self.show_more()
        else:
            self._finder.show_less()
        return True

    def reject(self) -> None:
        """Esc: back from the further actions, else close."""
        if not self._finder.show_less():
            super().reject()

    def _clicked(self, index: QModelIndex) -> None:
        entry = self.rows.entry(index.row())
        if entry is not None:
            self._run(entry)

    def _run(self, entry: Entry) -> None:
        self.accept()
        if ":" in entry.key and entry.key.count(":") == 1:
            self._finder.remember(entry)
        entry.run()

    def _closed(self) -> None:
        self._finder.changed.disconnect(self._show)
        self._finder.settled.disconnect(self._announce_count)
        self._finder.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_list()


class _Typed(QLineEdit):
    """The field: arrows, pages and Enter go to the lines."""

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setFixedHeight(current_theme().px(FIELD))
        self.setTextMargins(-2, 0, 0, 0)
        self.setFont(text_font(current_theme(), "editor"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        pages = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in steps:
            self._palette.move_by(steps[Qt.Key(key)])
        elif key in pages:
            self._palette.page_by(pages[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._palette.run_current()
        else:
            super().keyPressEvent(event)


class _Lines(QListView):
    """The lines; the focus stays in the field."""

    hovered = Signal(int)

    def __init__(self, rows: Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._mouse = rows, QPoint()
        self.setModel(rows)
        self.setItemDelegate(LineDelegate(self))
        self.setAccessibleName(tr("Results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(self._leave_room)
        self._leave_room(0, 0)

    def _leave_room(self, _: int, most: int) -> None:
        """The bar lies in the margin: rows keep their width."""
        self.setViewportMargins(0, 0, 0 if most else 8, 0)

    def viewportEvent(self, event: QEvent) -> bool:
        # The pointer chooses when it moves, not when lines move under it.
        if event.type() == QEvent.Type.MouseMove:
            at = event.position().toPoint()  # type: ignore[attr-defined]
            row = self.indexAt(at).row()
            if at != self._mouse and self._rows.entry(row) is not None:
                self.hovered.emit(row)
            self._mouse = at
            return True
        return super().viewportEvent(event)


class _ClientBadge(QWidget):
    """The client whose posts are searched."""

    def __init__(self, name: str, fill: str) -> None:
        super().__init__()
        self._name, self._fill = name, fill
        self.setAccessibleName(tr("Client {name}", name=name))
        width = min(text_width(name, font("caption")), current_theme().px(200))
        self.setFixedSize(round(width) + 28, current_theme().metrics.height.badge)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        box(painter, rect, worn.metrics.radius.badge, worn.color("surface.hover"))
        box(painter, QRectF(7, (rect.height() - 8) / 2, 8, 8), 3, QColor(self._fill))
        write(painter, rect.adjusted(19, 0, -7, 0), self._name, font("caption"), worn.color("text.secondary"))
        painter.end()


def _hint(keys: tuple[str, ...], words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for key in keys:
        row.addWidget(Keys(key))
    row.addWidget(Label(words, "small", "text.tertiary"))
    return row
