"""The board: a column for each stage of an idea, side by side; drafts are carried between them with the pointer or the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.board import LONGEST, MOST, BoardColumn
from inkom_desktop.ui.pages.drafts.board import Board, column_words
from inkom_desktop.ui.pages.drafts.reading import DraftRow
from inkom_desktop.ui.pages.drafts.view_card import BoardCard
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.area import GrowingArea
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.painting import box, canvas, theme
from inkom_desktop.ui.words import count_words, tr

WIDE = 280

MakeCard = Callable[[DraftRow], BoardCard]


class NameDialog(Dialog):
    """Asks for the name of a column."""

    def __init__(self, window: QWidget, title: str, name: str, on_name: Callable[[str], object]) -> None:
        super().__init__(window, title, close_name=tr("Close"))
        field = Field(tr("Name"), label=tr("Name"), text=name)
        field.edit.setMaxLength(LONGEST)
        field.edit.selectAll()
        field.submitted.connect(self.accept)
        self.body.addWidget(field)
        keep = Button(tr("Save"), "primary")
        keep.clicked.connect(self.accept)
        self.accepted.connect(lambda: on_name(field.text()))
        self.add_button(keep, primary=True)
        self.set_first_focus(field.edit)


class ColumnView(Accessible, QWidget):
    """One column: its name, how many stand in it, and the drafts."""

    menu_asked = Signal(str, QPoint)

    def __init__(self, column: BoardColumn, cards: list[BoardCard]) -> None:
        super().__init__()
        self.column, self.cards = column, cards
        self._target = False
        grow(self, width=WIDE)
        name = column_words(column)
        self.setAccessibleName(
            tr("{column}, {count}", column=name, count=count_words(len(cards), "1 draft", "{count} drafts"))
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(8, 8, 8, 8)
        outer.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(ElidedLabel(name, weight=600), 0)
        head.addSpacing(8)
        head.addWidget(Label(str(len(cards)), "small", "text.tertiary", figures=True))
        head.addStretch(1)
        more = IconButton("ellipsis", tr("More for {column}", column=name))
        more.clicked.connect(lambda: self.menu_asked.emit(column.id, more.mapToGlobal(QPoint(0, more.height() + 4))))
        head.addWidget(more)
        outer.addLayout(head)
        area = GrowingArea()
        area.body.setContentsMargins(4, 4, 4, 4)
        area.body.setSpacing(8)
        for card in cards:
            area.body.addWidget(card)
        area.body.addStretch(1)
        outer.addWidget(area, 1)

    def set_target(self, target: bool) -> None:
        """Show that what is carried would be put here."""
        if target != self._target:
            self._target = target
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        fill, edge = ("accent.soft", "accent.border") if self._target else ("surface.subtle", "border.subtle")
        box(painter, QRectF(self.rect()), worn.metrics.radius.lg, worn.color(fill), worn.color(edge))
        painter.end()


class BoardView(QScrollArea):
    """Draws the columns anew when something moved; the draft that had the focus keeps it."""

    def __init__(self, board: Board, make_card: MakeCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board, self._make_card = board, make_card
        self._views: list[ColumnView] = []
        self._menu: Menu | None = None
        self.question: Dialog | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        held = QWidget()
        self._row = QHBoxLayout(held)
        self._row.setContentsMargins(24, 16, 24, 16)
        self._row.setSpacing(12)
        self.setWidget(held)

    def show_rows(self, rows: tuple[DraftRow, ...]) -> None:
        """Show these drafts in their columns."""
        focus = self.card_in_focus()
        held = focus.key if focus is not None else ""
        clear(self._row)
        self._views = []
        for column in self._board.columns:
            cards = [self._carried(self._make_card(row)) for row in self._board.placed(rows)[column.id]]
            view = ColumnView(column, cards)
            view.menu_asked.connect(self._open_menu)
            self._views.append(view)
            self._row.addWidget(view)
        if len(self._board.columns) < MOST:
            add = Button(tr("Add column"), "ghost", icon="plus")
            add.clicked.connect(self._ask_new)
            self._row.addWidget(add, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        again = next((c for v in self._views for c in v.cards if c.key == held), None) if held else None
        if again is not None:
            again.setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(again)

    def _carried(self, card: BoardCard) -> BoardCard:
        card.carried.connect(self._carry)
        card.dropped.connect(partial(self._drop, card.key))
        return card

    def card_in_focus(self) -> BoardCard | None:
        """Return the draft that has the focus."""
        return next((c for v in self._views for c in v.cards if c.hasFocus()), None)

    def step(self, step: int) -> bool:
        """Move the draft that has the focus a column to the left (-1) or to the right (1); tells whether there was one."""
        for place, view in enumerate(self._views):
            card = next((c for c in view.cards if c.hasFocus()), None)
            if card is not None and 0 <= place + step < len(self._views):
                self._put(card.key, self._views[place + step].column)
                return True
        return False

    def _put(self, key: str, column: BoardColumn) -> None:
        self._board.put([key], column.id)
        announce(self, tr("Moved to {column}", column=column_words(column)))

    def _at(self, place: QPoint) -> ColumnView | None:
        return next((v for v in self._views if v.rect().contains(v.mapFromGlobal(place))), None)

    def _carry(self, place: QPoint) -> None:
        there = self._at(place)
        for view in self._views:
            view.set_target(view is there)

    def _drop(self, key: str, place: QPoint) -> None:
        there = self._at(place)
        for view in self._views:
            view.set_target(False)
        if there is not None and all(card.key != key for card in there.cards):
            self._put(key, there.column)

    def _open_menu(self, column_id: str, at: QPoint) -> None:
        place = next(i for i, c in enumerate(self._board.columns) if c.id == column_id)
        last = len(self._board.columns) - 1
        menu = self._menu = Menu(tr("Column"))
        menu.add_item(tr("Rename"), partial(self._ask_name, column_id), icon="pencil-line")
        menu.add_item(tr("Move left"), partial(self._board.move, column_id, -1), enabled=place > 0)
        menu.add_item(tr("Move right"), partial(self._board.move, column_id, 1), enabled=place < last)
        menu.addSeparator()
        menu.add_item(
            tr("Remove column"), partial(self._board.remove, column_id), icon="trash-2", danger=True, enabled=last > 0
        )
        menu.popup(at)

    def _ask_name(self, column_id: str) -> None:
        column = next(c for c in self._board.columns if c.id == column_id)
        name = column_words(column)
        self._ask(tr("Rename {column}", column=name), name, partial(self._board.rename, column_id))

    def _ask_new(self) -> None:
        self._ask(tr("Add column"), "", self._board.add)

    def _ask(self, title: str, name: str, on_name: Callable[[str], object]) -> None:
        self.question = NameDialog(self.window(), title, name, on_name)
        self.question.open()
