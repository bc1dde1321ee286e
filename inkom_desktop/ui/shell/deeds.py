"""What the window's own actions do."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.pauses import tomorrow_at
from inkom_desktop.ui.pages import PAGES
from inkom_desktop.ui.shell import actions as a
from inkom_desktop.ui.shell.regions import next_region

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window


def deeds_of(window: Window, desktop: Desktop) -> dict[str, Deed]:
    """Return the deeds of the window by the id of their action."""

    look = window.look

    def opened() -> bool:
        return desktop.now.workspace is not None

    def running() -> bool:
        return opened() and not desktop.now.paused

    def region(step: int) -> None:
        next_region(window.sidebar, window.stack.currentWidget(), step)

    def folder() -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(desktop.bridge.house.data)))

    def name() -> str:
        return desktop.now.workspace.name if desktop.now.workspace else ""

    def undoes() -> str:
        return desktop.undo.newest.said if desktop.undo.newest else ""

    deeds = {
        a.COMPOSE: Deed(lambda: window.compose(None), opened),
        a.PALETTE: Deed(window.open_palette, opened),
        a.SHORTCUTS: Deed(window.open_shortcuts),
        a.NEXT_REGION: Deed(lambda: region(1)),
        a.PREVIOUS_REGION: Deed(lambda: region(-1)),
        a.BACK: Deed(window.go_back),
        a.CLIENT: Deed(window.clients.choose, opened),
        a.MESSAGES: Deed(window.open_messages),
        a.UNDO: Deed(window.undoing.take_back, lambda: desktop.undo.newest is not None, undoes),
        a.CLIENTS: Deed(lambda: window.clients.open(window.sidebar.head), opened),
        a.SETTINGS: Deed(lambda: window.open_settings(), opened),
        a.CONNECT: Deed(lambda: window.connect_account(None), opened, name),
        a.ADD_CLIENT: Deed(window.clients.add, opened),
        a.EDIT_CLIENT: Deed(window.clients.edit, lambda: opened() and not desktop.now.in_sample, name),
        a.ADD_SAMPLE: Deed(window.sample.add, lambda: opened() and desktop.now.sample is None),
        a.REMOVE_SAMPLE: Deed(window.sample.remove, lambda: desktop.now.sample is not None),
        a.PAUSE_HOUR: Deed(lambda: desktop.pause(desktop.time() + timedelta(hours=1)), running),
        a.PAUSE_MORNING: Deed(lambda: desktop.pause(tomorrow_at(8, desktop.time(), desktop.zone)), running),
        a.PAUSE_DATE: Deed(window.publishing_menus.ask_until, running),
        a.PAUSE: Deed(lambda: desktop.pause(None), running),
        a.RESUME: Deed(desktop.resume, lambda: desktop.now.paused),
        a.REHEARSE: Deed(window.rehearse, opened),
        a.TEXT_LARGER: Deed(look.larger),
        a.TEXT_SMALLER: Deed(look.smaller),
        a.TEXT_USUAL: Deed(look.usual),
        a.THEME_SYSTEM: Deed(lambda: look.set_theme("system"), lambda: look.theme != "system"),
        a.THEME_LIGHT: Deed(lambda: look.set_theme("light"), lambda: look.theme != "light"),
        a.THEME_DARK: Deed(lambda: look.set_theme("dark"), lambda: look.theme != "dark"),
        a.THEME_CONTRAST: Deed(lambda: look.set_theme("contrast"), lambda: look.theme != "contrast"),
        a.DATA_FOLDER: Deed(folder, opened),
        a.QUIT: Deed(window.closing.ask),
    }
    pages = {f"go.{p.key}": Deed(partial(window.show_page, p.key)) for p in PAGES if p.navigation}
    return {action.id: deed for action, deed in deeds.items()} | pages
