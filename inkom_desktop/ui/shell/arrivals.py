"""Who knocks: later starts, links from other programs, and presses on notifications. All they can do is open a screen."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inkom_desktop.domain.errors import NotFound
from inkom_desktop.ui.pages import PAGES
from inkom_desktop.ui.shell.links import COMPOSER, Link, is_link, read_link
from inkom_desktop.ui.shell.wish import HIDDEN, Wish

if TYPE_CHECKING:
    from inkom_desktop.domain.draft import Draft
    from inkom_desktop.engine.house import House
    from inkom_desktop.ui.bridge.desktop import Desktop
    from inkom_desktop.ui.shell.window import Window

log = logging.getLogger(__name__)

PAGE_KEYS = frozenset(spec.key for spec in PAGES)


def use_token(token: str) -> None:
    """Let the window come forward with the right that the desktop gave to whoever asked for it.

    Qt's Wayland plugin takes it from the environment at the next activation and removes it:
    https://wayland.app/protocols/xdg-activation-v1
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token


class Arrivals(QObject):
    """Opens what a wish or a link asks for."""

    def __init__(self, window: Window, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._desktop = window, desktop
        self._waiting: Link | None = None
        desktop.ready.connect(self._opened)

    def meet(self, wish: Wish) -> None:
        """A later start: it comes from the person, so that the window comes forward whatever the link is worth."""
        if wish.what == HIDDEN:
            return
        use_token(wish.token)
        self._window.come_forward()
        self.follow(wish.what)

    def pressed(self, link: Link, token: str) -> None:
        """A notification was pressed."""
        use_token(token)
        self.open(link)

    def follow(self, text: str) -> None:
        """Open the screen of a link; one that is malformed is ignored with a line in the log."""
        if not is_link(text):
            return
        link = read_link(text, PAGE_KEYS)
        if link is None:
            log.warning("a link of %d characters that is none of Inkom's was ignored", len(text))
            return
        self.open(link)

    def open(self, link: Link) -> None:
        """Open a screen, or remember it until the store is open."""
        if not self._desktop.bridge.is_ready or self._desktop.now.workspace is None:
            self._waiting = link
            return
        self._window.come_forward()
        if link.page != COMPOSER:
            self._window.show_page(link.page)
        elif link.draft:
            self._window.run(self._open_draft(link.draft))
        else:
            self._window.compose(None)

    def _opened(self) -> None:
        if (link := self._waiting) is not None:
            self._waiting = None
            self.open(link)

    async def _open_draft(self, draft_id: str) -> None:
        async def find(house: House) -> Draft | None:
            return await house.store.drafts.get(draft_id)

        draft = await self._desktop.bridge.call(find)
        if draft is None:
            raise NotFound("draft_unknown", wanted=draft_id)
        if draft.deleted_at is not None:
            self._window.show_page("drafts")
            return
        # Never a draft of one client under the name of another.
        owner = next((w for w in self._desktop.now.workspaces if w.id == draft.workspace_id), None)
        if owner is None:
            raise NotFound("draft_unknown", wanted=draft_id)
        await self._desktop.take(owner)
        self._window.compose(draft_id)
