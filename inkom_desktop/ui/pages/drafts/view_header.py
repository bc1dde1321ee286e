"""The head of Drafts: search, label, writing; and what can be done with those that are chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent

from inkom_desktop.ui.pages.drafts.viewmodel import Drafts
from inkom_desktop.ui.theme import current_theme
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import count_words, tr

COUNT_FROM = 1100
"""From this width on it says how many drafts did not go out yet (px at 100 % text)."""


class DraftsHeader(Bar):
    """Signals say what was asked for."""

    searched = Signal(str)
    filtered = Signal(str)
    write = Signal()
    bin_chosen = Signal()
    choose_none = Signal()
    choose_all = Signal()
    put_back_chosen = Signal()
    bin_shown = Signal(bool)
    board_shown = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._menu: Menu | None = None
        self._labels: tuple[str, ...] = ()
        self._label, self._binned = "", False
        self.add(Label(tr("Drafts"), "title"))
        self.ways = Segmented([("list", tr("List")), ("board", tr("Board"))], tr("Show as"), compact=True)
        self.ways.changed.connect(lambda way: self.board_shown.emit(way == "board"))
        self.add(self.ways)
        self._count = Label("", "body", "text.tertiary")
        self.add(self._count)
        self._all = Button(tr("Select all"), "ghost")
        self._all.clicked.connect(self.choose_all)
        self._none = Button(tr("Select none"), "ghost")
        self._none.clicked.connect(self.choose_none)
        self._bin = Button(tr("Move to bin"), "secondary", icon="trash-2")
        self._bin.clicked.connect(self.bin_chosen)
        self._back = Button(tr("Put back"), "secondary", icon="archive-restore")
        self._back.clicked.connect(self.put_back_chosen)
        for button in (self._all, self._none, self._bin, self._back):
            button.hide()
            self.add_end(button)
        self.search = Field(tr("Search drafts"), hint=tr("Search drafts"), icon="search", soft=True)
        grow(self.search, width=280)
        self.search.changed.connect(self.searched)
        self.add_end(self.search)
        self.label = Button(tr("All labels"), "secondary", icon="tag")
        self.label.clicked.connect(self._open_labels)
        self.add_end(self.label)
        self.bin = Button(tr("Bin"), "secondary", icon="trash-2")
        self.bin.clicked.connect(lambda: self.bin_shown.emit(not self._binned))
        self.add_end(self.bin)
        self._write = Button(tr("Write a post"), "primary", icon="square-pen")
        self._write.clicked.connect(self.write)
        self.add_end(self._write)

    def show_state(self, state: Drafts, *, board: bool, to_come: int) -> None:
        """Show what was found, or how many are chosen, or how many are still `to_come`; and whether the board is shown."""
        chosen = len(state.chosen)
        self.ways.show_current("board" if board else "list")
        self.ways.setVisible(not chosen and not state.binned)
        self._labels, self._label = state.labels, state.label
        self._binned = state.binned
        for button in (self._all, self._none):
            button.setVisible(bool(chosen))
        self._bin.setVisible(bool(chosen) and not state.binned)
        self._back.setVisible(bool(chosen) and state.binned)
        self.bin.setVisible(not chosen)
        self.bin.set_text(tr("Back to the drafts") if state.binned else tr("Bin"))
        for widget in (self.search, self._write):
            widget.setVisible(not chosen)
        self.label.setVisible(not chosen and bool(state.labels or state.label))
        self.label.set_text(state.label or tr("All labels"))
        ahead = count_words(to_come, "1 not yet published", "{count} not yet published")
        quiet = state.binned or state.words or state.label or not state.rows
        self._count.set_text(
            count_words(chosen, "1 selected", "{count} selected") if chosen else "" if quiet else ahead
        )
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a narrow head there is room for the count of what is chosen alone; the sidebar has the other."""
        wide = current_theme().worth(self.width()) >= COUNT_FROM
        self._count.setVisible(bool(self._count.text()) and (wide or not self.ways.isVisibleTo(self)))

    def _open_labels(self) -> None:
        menu = self._menu = Menu(tr("Labels"))
        menu.add_item(tr("All labels"), partial(self.filtered.emit, ""), checked=not self._label)
        menu.addSeparator()
        for name in self._labels[:40]:
            menu.add_item(name, partial(self.filtered.emit, name), checked=name == self._label)
        menu.popup(self.label.mapToGlobal(QPoint(0, self.label.height() + 4)))
