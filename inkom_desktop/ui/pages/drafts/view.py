"""The page Drafts: newest change first, found by words and label, several at once."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.drafting.drafts import BIN_DAYS
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.drafts.actions import BIN, BOARD, LEFT, RIGHT
from inkom_desktop.ui.pages.drafts.reading import DraftRow
from inkom_desktop.ui.pages.drafts.view_board import BoardView
from inkom_desktop.ui.pages.drafts.view_card import BoardCard
from inkom_desktop.ui.pages.drafts.view_header import DraftsHeader
from inkom_desktop.ui.pages.drafts.viewmodel import DraftsViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.post_row import PostLook, PostRowView
from inkom_desktop.ui.widgets.steady import steady
from inkom_desktop.ui.widgets.virtual import VirtualColumn, VirtualRow
from inkom_desktop.ui.words import count_words, moment_words, network_words, speak, tr, when_words
from inkom_desktop.wording.standing import STATES

ROW = 56
LOOKS = {
    State.PUBLISHED: ("circle-check", "success.text"),
    State.FAILED: ("circle-x", "danger.text"),
    State.BLOCKED: ("circle-alert", "danger.text"),
    State.REVIEW: ("circle-help", "danger.text"),
    State.HELD: ("clock-alert", "warning.text"),
    State.WAITING: ("rotate-cw", "warning.text"),
    State.UNKNOWN: ("circle-help", "warning.text"),
    State.HANDED_OFF: ("building-2", "info.text"),
}


class DraftsPage(QWidget):
    """A list; each row opens the composer. Rows are made near the view and changed by id."""

    def __init__(self, context: Context, vm: DraftsViewModel | None = None) -> None:
        super().__init__()
        self._context = context
        desktop = context.desktop
        self.vm = vm or DraftsViewModel(desktop, context.tasks)
        self.vm.setParent(self)
        self._open_menu: Menu | None = None
        self._shown: dict[str, DraftRow] = {}
        self._pictures = Pictures(desktop.bridge.house.media.path, context.tasks.run, self)
        self._pictures.ready.connect(self._picture_ready)
        self.header = DraftsHeader()
        self._search = self.header.search
        self.header.searched.connect(self.vm.search)
        self.header.filtered.connect(self.vm.filter)
        self.header.write.connect(lambda: context.compose.emit(None))
        self.header.bin_chosen.connect(lambda: self.vm.bin(self.vm.chosen_rows()))
        self.header.put_back_chosen.connect(lambda: self.vm.put_back(self.vm.chosen_rows()))
        self.header.bin_shown.connect(self.vm.show_bin)
        self.header.board_shown.connect(self.vm.board.show)
        self.header.choose_none.connect(self.vm.choose_none)
        self.header.choose_all.connect(self.vm.choose_all)
        self.list = VirtualColumn(self._make)
        self.list.near_end.connect(self.vm.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        self._stack = QStackedWidget()
        scroll = self._scrolled()
        self._stack.addWidget(Panel("surface.base", ""))
        self._stack.addWidget(scroll)
        self.board = BoardView(self.vm.board, self._card)
        self._stack.addWidget(self.board)
        column.addWidget(self._stack, 1)
        self._blank: Panel | None = None
        self._regions: list[QWidget] = [self.header, scroll, self.board]
        self.vm.changed.connect(self.show_state)
        if vm is None:
            self.vm.load()
        else:
            self.show_state()

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Panel("surface.base", "")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 12, 12, 20)
        inner.setSpacing(0)
        inner.addWidget(self.list)
        inner.addStretch(1)
        scroll.setWidget(body)
        steady(scroll, inner)
        return scroll

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.vm.set_awake(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.vm.set_awake(False)

    # what the shell asks for

    def load(self) -> None:
        """Read anew."""
        self.vm.load()

    def deeds(self) -> dict[str, Deed]:
        """What can be done on the page, with the drafts that are chosen or the one that has the focus."""

        def search() -> None:
            self._search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.edit.selectAll()

        return {
            "page.search": Deed(search),
            BIN.id: Deed(self._bin_in_hand, lambda: bool(self._in_hand()) and not self.vm.state.binned),
            LEFT.id: Deed(lambda: self.board.step(-1), lambda: self.board.card_in_focus() is not None),
            RIGHT.id: Deed(lambda: self.board.step(1), lambda: self.board.card_in_focus() is not None),
            BOARD.id: Deed(lambda: self.vm.board.show(not self.vm.board.shown)),
        }

    def made_anew(self) -> DraftsPage:
        """Return the page with the same drafts, searched for with the same words."""
        page = DraftsPage(self._context, self.vm)
        before = page._search.blockSignals(True)
        page._search.set_text(self._search.text())
        page._search.blockSignals(before)
        return page

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def close_one(self) -> bool:
        """Choose nothing, else empty the search, else leave the bin."""
        if self.vm.state.chosen:
            self.vm.choose_none()
            return True
        if not self._search.text():
            if self.vm.state.binned:
                self.vm.show_bin(False)
                return True
            return False
        self._search.set_text("")
        return True

    def _in_hand(self) -> tuple[DraftRow, ...]:
        card = self.board.card_in_focus()
        held = self._shown.get(card.key if card is not None else self.list.key_in_focus())
        return self.vm.chosen_rows() or ((held,) if held is not None else ())

    def _bin_in_hand(self) -> None:
        self.vm.bin(self._in_hand())

    # drawing

    def show_state(self) -> None:
        """Show what the view-model holds; rows that stay are changed in place."""
        state = self.vm.state
        to_come = self._context.desktop.now.unpublished
        self.header.show_state(state, board=self.vm.board.shown, to_come=to_come)
        before, self._shown = self._shown, {row.draft.id: row for row in state.rows}
        if not state.rows:
            self.list.set_rows([])
            self._show_blank(searched=bool(state.words or state.label), binned=state.binned)
            return
        if self.vm.board.shown and not state.binned:
            self.list.set_rows([])
            self._stack.setCurrentWidget(self.board)
            self.board.show_rows(state.rows)
            return
        self._stack.setCurrentIndex(1)
        self.list.set_rows([VirtualRow(row.draft.id, ROW, 2 if place else 0) for place, row in enumerate(state.rows)])
        for key, widget in self.list.made().items():
            assert isinstance(widget, PostRowView)
            widget.set_checked(key in state.chosen)
            if before.get(key) != self._shown[key]:
                widget.set_look(self._look(self._shown[key]))
                self._show_picture(self._shown[key], widget)

    def _show_blank(self, *, searched: bool, binned: bool) -> None:
        if self._blank is not None:
            self._stack.removeWidget(self._blank)
            self._blank.deleteLater()
        self._blank = Panel("surface.base", "")
        column = QVBoxLayout(self._blank)
        column.addStretch(1)
        blank = self._nothing_found() if searched else self._nothing_binned() if binned else self._nothing_yet()
        column.addWidget(blank)
        column.addStretch(2)
        self._stack.addWidget(self._blank)
        self._stack.setCurrentWidget(self._blank)

    def _nothing_found(self) -> EmptyState:
        state = self.vm.state
        searched = count_words(
            self._context.desktop.now.unpublished,
            "Searched 1 draft: its title, texts, alternative texts and labels.",
            "Searched {count} drafts: titles, texts, alternative texts and labels.",
        )
        return EmptyState("search-x", tr("Nothing matches “{words}”", words=state.words or state.label), searched)

    def _nothing_binned(self) -> EmptyState:
        text = tr("What you delete stays here for {days} days.", days=BIN_DAYS)
        return EmptyState("trash-2", tr("The bin is empty"), text)

    def _nothing_yet(self) -> EmptyState:
        write = Button(tr("Write a post"), "primary", icon="square-pen")
        write.clicked.connect(lambda: self._context.compose.emit(None))
        offers = [write]
        if self._context.desktop.now.sample is None:
            look = Button(tr("Look around in a sample"))
            look.clicked.connect(self._context.add_sample)
            offers.append(look)
        text = tr("Drafts save themselves as you type, also without the internet.")
        return EmptyState("file-pen-line", tr("No drafts yet"), text, *offers)

    def _make(self, key: str) -> QWidget:
        row = self._shown[key]
        view = PostRowView(self._look(row), tr("More for this draft"), lead_width=0, checkable=True)
        view.set_checked(key in self.vm.state.chosen)
        view.activated.connect(lambda: self._activated(key))
        view.checked.connect(lambda: self.vm.toggle(key))
        view.menu_asked.connect(lambda at: self._menu(key, at))
        self._show_picture(row, view)
        return view

    def _look(self, row: DraftRow) -> PostLook:
        desktop, draft = self._context.desktop, row.draft
        cards = [desktop.card(a.network) for i in draft.account_ids if (a := desktop.account(i)) is not None]
        mark, role, state = self._standing(row.standing)
        changed = when_words(draft.updated_at, desktop.time(), desktop.zone)
        note = tr("Changed {when}", when=changed)
        if draft.deleted_at is not None:
            note = self._days_left(draft.deleted_at)
        if draft.labels:
            note += " · " + ", ".join(draft.labels[:3])
        title = row.words[:200] or tr("(empty)")
        names = ", ".join(dict.fromkeys(network_words(card) for card in cards))
        spoken = ", ".join(part for part in (title[:120], names, state, note) if part)
        tiles = tuple(card.tile for card in cards)
        return PostLook(title, spoken, tiles=tiles, note=note, mark=mark, state=state, role=role)

    def _activated(self, key: str) -> None:
        """Open a draft; one in the bin asks first what is to become of it."""
        if self.vm.state.binned:
            self._menu(key, QCursor.pos())
        else:
            self._context.compose.emit(key)

    def _days_left(self, binned_at: datetime) -> str:
        left = binned_at + timedelta(days=BIN_DAYS) - self._context.desktop.time()
        days = max(1, math.ceil(left / timedelta(days=1)))
        return count_words(days, "Deleted for good in 1 day", "Deleted for good in {count} days")

    def _card(self, row: DraftRow) -> BoardCard:
        look, key = self._look(row), row.draft.id
        note = look.state if row.standing is not None else look.note
        card = BoardCard(key, look.title, note, look.tiles, look.spoken)
        card.clicked.connect(lambda: self._context.compose.emit(key))
        card.menu_asked.connect(lambda at: self._menu(key, at))
        return card

    def _standing(self, pub: Publication | None) -> tuple[str, str, str]:
        """Icon, role and word of where a draft stands."""
        if pub is None:
            return "", "text.tertiary", tr("Draft")
        if pub.state is State.SCHEDULED:
            return "clock", "accent.text", moment_words(pub.due_at, pub.zone)
        mark, role = LOOKS.get(pub.state, ("loader-circle", "accent.text"))
        return mark, role, speak(STATES[pub.state])

    def _show_picture(self, row: DraftRow, view: PostRowView) -> None:
        side, ratio = view.picture_side(), view.devicePixelRatioF()
        view.set_picture(self._pictures.pixmap(row.picture, side, side, ratio) if row.picture else None)

    def _picture_ready(self, sha256: str) -> None:
        for key, widget in self.list.made().items():
            row = self._shown.get(key)
            mine = row is not None and row.picture is not None and row.picture.sha256 == sha256
            if mine and row is not None and isinstance(widget, PostRowView):
                self._show_picture(row, widget)

    def _menu(self, key: str, at: QPoint) -> None:
        row = self._shown.get(key)
        if row is None:
            return
        menu = self._open_menu = Menu(tr("Draft"))
        if self.vm.state.binned:
            menu.add_item(tr("Put back"), lambda: self.vm.put_back((row,)), icon="archive-restore")
            menu.add_item(tr("Select"), lambda: self.vm.toggle(key), checked=key in self.vm.state.chosen)
            menu.popup(at)
            return
        menu.add_item(tr("Open"), lambda: self._context.compose.emit(key), icon="file-pen-line")
        chosen = key in self.vm.state.chosen
        menu.add_item(tr("Select"), lambda: self.vm.toggle(key), checked=chosen)
        if row.standing is not None:
            menu.add_item(tr("Show in Today"), lambda: self._context.go.emit("today"), icon="sun")
        menu.addSeparator()
        keys = key_words(BIN.keys[0])
        menu.add_item(tr("Move to bin"), lambda: self.vm.bin((row,)), icon="trash-2", danger=True, keys=keys)
        menu.popup(at)
