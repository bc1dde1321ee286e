"""The page Drafts: newest first, found by their words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.domain.draft import Draft
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.drafts.actions import BIN
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import NetworkTile
from inkom_desktop.ui.words import count_words, moment_words, tr

SHOWN = 100
TYPING_MS = 120


class DraftsPage(QWidget):
    """A list; each row opens the composer."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = Bar()
        header.add(Label(tr("Drafts"), "title"))
        self._search = Field(tr("Search drafts"), hint=tr("Search drafts"), icon="search", soft=True)
        header.add_end(grow(self._search, width=280))
        write = Button(tr("Write a post"), "primary", icon="square-pen")
        write.clicked.connect(lambda: context.compose.emit(None))
        header.add_end(write)
        column.addWidget(header)
        self._rows: dict[ListRow, Draft] = {}
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Panel("surface.base", "")
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(24, 12, 24, 20)
        self._list.setSpacing(0)
        scroll.setWidget(body)
        column.addWidget(scroll, 1)
        self._regions: list[QWidget] = [header, scroll]
        self._soon = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._soon.timeout.connect(self.load)
        self._search.changed.connect(lambda _: self._soon.start())
        context.desktop.drafts_changed.connect(self._soon.start)
        self.load()

    def load(self) -> None:
        """Read what fits the words."""
        workspace = self._context.desktop.now.workspace
        if workspace is None:
            return
        words = self._search.text()

        async def read(house: House) -> list[Draft]:
            if words.strip():
                return await house.store.drafts.search(words, workspace_id=workspace.id, limit=SHOWN)
            return await house.store.drafts.all(workspace_id=workspace.id, limit=SHOWN)

        async def work() -> None:
            self._show(await self._context.bridge.call(read), words)

        self._context.tasks.run(work())

    def _show(self, drafts: list[Draft], words: str) -> None:
        held = self._draft_in_focus()
        clear(self._list)
        self._rows = {}
        if not drafts:
            self._list.addStretch(1)
            if words.strip():
                empty = EmptyState(
                    "search-x",
                    tr("Nothing matches “{words}”", words=words.strip()),
                    count_words(
                        self._context.desktop.now.drafts,
                        "Searched 1 draft: its title, texts, alternative texts and labels.",
                        "Searched {count} drafts: titles, texts, alternative texts and labels.",
                    ),
                )
            else:
                write = Button(tr("Write a post"), "primary", icon="square-pen")
                write.clicked.connect(lambda: self._context.compose.emit(None))
                empty = EmptyState(
                    "file-pen-line",
                    tr("No drafts yet"),
                    tr("Drafts save themselves as you type, also without the internet."),
                    write,
                    *self._offers(),
                )
            self._list.addWidget(empty)
        for draft in drafts:
            self._list.addWidget(self._row(draft))
        self._list.addStretch(1)
        for row, draft in self._rows.items():
            if held is not None and draft.id == held.id:
                row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def deeds(self) -> dict[str, Deed]:
        """What can be done on the page and with the draft that has the focus."""

        def search() -> None:
            self._search.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.edit.selectAll()

        def put_away() -> None:
            held = self._draft_in_focus()
            if held is not None:
                self._bin(held)

        return {"page.search": Deed(search), BIN.id: Deed(put_away, lambda: self._draft_in_focus() is not None)}

    def made_anew(self) -> DraftsPage:
        """Return the page with the same words searched for."""
        page = DraftsPage(self._context)
        page._search.set_text(self._search.text())
        return page

    def regions(self) -> list[QWidget]:
        """The regions of the page in reading order."""
        return self._regions

    def close_one(self) -> bool:
        """Empty the search."""
        if not self._search.text():
            return False
        self._search.set_text("")
        return True

    def _draft_in_focus(self) -> Draft | None:
        focus = QApplication.focusWidget()
        return next(
            (d for r, d in self._rows.items() if focus is not None and (r is focus or r.isAncestorOf(focus))), None
        )

    def _offers(self) -> list[Button]:
        if self._context.desktop.now.sample is not None:
            return []
        look = Button(tr("Look around in a sample"))
        look.clicked.connect(self._context.add_sample)
        return [look]

    def _row(self, draft: Draft) -> ListRow:
        desktop = self._context.desktop
        words = " ".join((draft.title or draft.parts[0]).split()) or tr("(empty)")
        row = ListRow(words[:120], 56, radius=8, line=False, spacing=12)
        row.activated.connect(lambda: self._context.compose.emit(draft.id))
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(2)
        column.addWidget(ElidedLabel(words[:200], weight=500))
        column.addWidget(
            Label(
                tr("Changed {moment}", moment=moment_words(draft.updated_at, desktop.zone)), "small", "text.secondary"
            )
        )
        row.body.addWidget(held, 1)
        for account_id in draft.account_ids:
            account = desktop.account(account_id)
            if account is not None:
                card = desktop.card(account.network)
                row.body.addWidget(NetworkTile(card.tile, account.handle, 14))
        more = IconButton("ellipsis", tr("More for this draft"))
        more.clicked.connect(lambda: self._menu(draft, more.mapToGlobal(QPoint(0, more.height()))))
        row.body.addWidget(more)
        self._rows[row] = draft
        return row

    def _menu(self, draft: Draft, at: QPoint) -> None:
        menu = Menu(tr("Draft"))
        menu.add_item(tr("Open"), lambda: self._context.compose.emit(draft.id), icon="file-pen-line")
        menu.addSeparator()
        menu.add_item(
            tr("Move to bin"), lambda: self._bin(draft), icon="trash-2", danger=True, keys=key_words(BIN.keys[0])
        )
        self._open_menu = menu
        menu.popup(at)

    def _bin(self, draft: Draft) -> None:
        async def put(house: House) -> Draft:
            return await house.drafts.bin(draft)

        async def take(house: House) -> None:
            fresh = await house.store.drafts.get(draft.id)
            if fresh is not None:
                await house.drafts.unbin(fresh)

        words = " ".join((draft.title or draft.parts[0]).split())[:60]

        async def work() -> None:
            await self._context.bridge.call(put)
            back = lambda: self._context.bridge.call(take)  # noqa: E731
            done = Done(tr("Moved to the bin"), back, tr("Back among the drafts"), words, "neutral")
            self._context.desktop.undo.offer(done)

        self._context.tasks.run(work())
