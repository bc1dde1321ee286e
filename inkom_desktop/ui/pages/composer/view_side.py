"""The previews beside the text: as wide as the window allows, over the text in a small one, and live."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import with_card
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.composer.cards import CardDesk
from inkom_desktop.ui.pages.composer.previews import shown_post
from inkom_desktop.ui.pages.composer.view_preview import ALL, NARROW, WIDE, PreviewPanel, Shown
from inkom_desktop.ui.pages.composer.view_preview_card import Author
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.words import initials

DRAWER_BELOW = 1200
NARROW_BELOW = 1280
SOON_MS = 40
"""How long after a key the previews may be behind."""


class PreviewSide(QObject):
    """Keeps the panel in its place and its cards current."""

    def __init__(
        self, context: Context, vm: ComposerViewModel, cards: CardDesk, pictures: Pictures, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context, self._vm, self._cards, self._page = context, vm, cards, page
        self._wanted = context.desktop.now.preview
        self._drawer = self._open = False
        self._row: QHBoxLayout | None = None
        self.panel = PreviewPanel(pictures)
        self.panel.closed.connect(self.close_drawer)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.refresh)
        page.installEventFilter(self)

    def join(self, row: QHBoxLayout) -> None:
        """Stand at the end of this row."""
        self._row = row
        row.addWidget(self.panel)

    def fit(self, width: int) -> bool:
        """Fit a window of this width; tells whether the preview is behind a button."""
        drawer = width < DRAWER_BELOW
        grow(self.panel, width=NARROW if width < NARROW_BELOW else WIDE)
        if drawer != self._drawer and self._row is not None:
            self._drawer, self._open = drawer, False
            if drawer:
                self._row.removeWidget(self.panel)
                self.panel.setParent(self._page)
            else:
                self._row.addWidget(self.panel)
        self._place()
        return drawer

    def toggle(self) -> None:
        """Show or hide the previews; in a wide window that is remembered."""
        if self._drawer:
            self._open = not self._open
            self._place()
            if self._open:
                self.panel.close_button.setFocus()
            return
        self._wanted = not self._wanted
        word = "on" if self._wanted else "off"

        async def keep(house: House) -> None:
            await house.store.settings.set("composer.preview", word)

        self._context.tasks.run(self._context.bridge.call(keep))
        self._place()

    def close_drawer(self) -> bool:
        """Close it where it lies over the text; tells whether it did."""
        was, self._open = self._drawer and self._open, False
        self._place()
        return was

    def shows(self) -> bool:
        """Whether the previews can be seen."""
        return self._open if self._drawer else self._wanted

    def follow(self, tab: str) -> None:
        """Show the preview of the text that is written now."""
        self.refresh()
        self.panel.choose(tab or ALL)

    def refresh_soon(self) -> None:
        """Draw what was written, a moment after the last key."""
        if self.shows():
            self._soon.start()

    def refresh(self) -> None:
        """Draw what is written."""
        self._soon.stop()
        vm, desktop = self._vm, self._context.desktop
        workspace = desktop.now.workspace
        if vm.draft is None or workspace is None or not desktop.bridge.is_ready:
            return
        shown, known = [], self._cards.known()
        for finding in vm.findings:
            account, network = finding.account, desktop.network(finding.account.network)
            name = account.name or workspace.name
            handle = account.handle if network.card.preview.handle_below else f"@{account.handle.lstrip('@')}"
            author = Author(name, handle, initials(workspace.name), client_colour(workspace.colour))
            content = vm.draft.content_for(account.id)
            carded = replace(
                content, parts=tuple(with_card(content, i, network, known) for i in range(len(content.parts)))
            )
            post = shown_post(carded, finding.check, network)
            shown.append(Shown(account, network.card, post, author, account.id in vm.draft.own_texts))
        self.panel.show_posts(shown)

    def _place(self) -> None:
        shows = self.shows()
        self.panel.setVisible(shows)
        self.panel.close_button.setVisible(self._drawer)
        header = getattr(self._page, "header", None)
        top = header.height() if header is not None else 0
        if header is not None:
            header.set_preview_shown(shows)
        if self._drawer and shows:
            width = self.panel.width()
            self.panel.setGeometry(QRect(self._page.width() - width, top, width, self._page.height() - top))
            self.panel.raise_()
        if shows:
            self.refresh_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._drawer:
            self._place()
        return False
