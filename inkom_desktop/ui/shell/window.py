"""The window: sidebar and page. It is painted before the store is open, and closing it hides it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.best_times import BestTimes
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.slots import Slot
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.ui.bridge.actions import Closes
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.last_deeds import remember_last_deeds
from inkom_desktop.ui.bridge.page import AskLate, AskTime, Context, GoesOn, Toasted
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.pages import PAGES
from inkom_desktop.ui.shell import geometry
from inkom_desktop.ui.shell.actions import all_actions
from inkom_desktop.ui.shell.appearance import Appearance
from inkom_desktop.ui.shell.clients import Clients
from inkom_desktop.ui.shell.closing import Closing, leave
from inkom_desktop.ui.shell.commands import Commands
from inkom_desktop.ui.shell.deeds import deeds_of
from inkom_desktop.ui.shell.late_dialog import LateDialog
from inkom_desktop.ui.shell.messages import Messages, MessagesDialog
from inkom_desktop.ui.shell.no_tray import NoTrayStrip
from inkom_desktop.ui.shell.offline_strip import OfflineStrip
from inkom_desktop.ui.shell.publishing_menus import PublishingMenus
from inkom_desktop.ui.shell.rehearsal_dialog import RehearsalDialog
from inkom_desktop.ui.shell.renewal import Renewal
from inkom_desktop.ui.shell.sample import SampleKeeper
from inkom_desktop.ui.shell.settings_page import SettingsPage, settings_spec
from inkom_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from inkom_desktop.ui.shell.shortcuts import Shortcuts
from inkom_desktop.ui.shell.sidebar import Sidebar
from inkom_desktop.ui.shell.time_dialog import TimeDialog, with_best_times
from inkom_desktop.ui.shell.time_popover import TimePopover
from inkom_desktop.ui.shell.travel import Travel
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.tray_wishes import TrayWishes
from inkom_desktop.ui.shell.troubles import Troubles
from inkom_desktop.ui.shell.undo_toasts import UndoToasts
from inkom_desktop.ui.theme import ThemeSwitcher, current_theme
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.reading_order import step, stops
from inkom_desktop.ui.widgets.resting import resting_page
from inkom_desktop.ui.widgets.toast import Toast, ToastHost
from inkom_desktop.ui.widgets.words import WidgetWords, say_with
from inkom_desktop.ui.words import (
    error_words,
    mark,
    speak,
    tr,
    zone_words,
)

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.ui.shell.palette.finder import Finder

log = logging.getLogger(__name__)

RAIL_BELOW = 1200
MINUTE_MS = 20_000
BACK_STEPS = 20


class Window(Accessible, QWidget):
    """The main window. `first_paint` once; `quit_asked` when the person really wants to end Inkom."""

    accessible_role = QAccessible.Role.Window
    first_paint = Signal()
    quit_asked = Signal()
    faults_forgotten = Signal(str)
    """A page is made anew after its faults: they count from nothing."""

    def __init__(self, desktop: Desktop, switcher: ThemeSwitcher, tray: Tray) -> None:
        super().__init__()
        self.setWindowTitle("Inkom")
        self.setMinimumSize(1024, 700)
        self.resize(1440, 900)
        self._desktop, self._tray = desktop, tray
        self._painted = self._was_fresh = self._remembered = False
        self._context = Context(desktop.bridge, desktop, self)
        self.look = Appearance(desktop, switcher, self._context.tasks, self)
        self._pages: dict[str, QWidget] = {}
        self._broken: dict[str, QWidget] = {}
        self._specs = {spec.key: spec for spec in (*PAGES, settings_spec(self))}
        self._wanted = "today"
        self._been: list[str] = []
        self._finder: Finder | None = None
        self._dialog: QWidget | None = None
        self._popover: TimePopover | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.stack = QStackedWidget()
        self.offline = OfflineStrip(self, desktop)
        self.no_tray = NoTrayStrip(self, tray.host, desktop)
        self.troubles = Troubles(self, desktop, self._context.tasks)
        self.closing = Closing(self, desktop, tray)
        body = QVBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.offline)
        body.addWidget(self.troubles.strip)
        body.addWidget(self.no_tray)
        body.addWidget(self.stack, 1)
        row.addLayout(body, 1)
        self._waiting = resting_page(tr("Opening"))
        self._waiting.installEventFilter(self)
        self.stack.addWidget(self._waiting)
        self.toasts = ToastHost(self, foot=lambda: getattr(self.stack.currentWidget(), "foot", None))
        self.stack.currentChanged.connect(lambda _: self.toasts.arrange())
        self.messages = Messages(desktop, self.toasts)
        self.clients = Clients(self, desktop, self._context.tasks)
        self.sample = SampleKeeper(self, desktop, self._context.tasks, self.toasts)
        self.undoing = UndoToasts(self, desktop)
        self.publishing_menus = PublishingMenus(self, desktop, tray)
        self.tray_wishes = TrayWishes(self, desktop, tray)
        self.travel = Travel(desktop, self._context.tasks, self.show_toast, self)
        self.commands = Commands(all_actions(PAGES), deeds_of(self, desktop), self.stack.currentWidget)
        self.shortcuts = Shortcuts(self, self.commands)
        self.stack.currentChanged.connect(lambda _: self.shortcuts.refresh())
        self.build()
        self._connect()
        self.renewal = Renewal(self)
        # "in 12 min" grows old by itself.
        self._clock = QTimer(self, interval=MINUTE_MS)
        self._clock.timeout.connect(self._tick)
        self._clock.start()

    def build(self) -> None:
        """Make what stands in the window around its pages, in the language that is worn: at the beginning, and anew."""
        self.sidebar = side = Sidebar(self._desktop, tuple(s for s in PAGES if s.navigation))
        for before in self.findChildren(Sidebar, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._row.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._row.insertWidget(0, side)
        # A screen reader reads children in their order, not by where they lie.
        side.lower()
        say_with(
            WidgetWords(tr("selected"), tr("not selected"), tr("needs sign-in"), speak(mark("{number} of {whole}")))
        )
        self.toasts.close_name = tr("Close")
        self.no_tray.say_words()
        self.offline.show_state()
        side.go.connect(self.show_page)
        side.compose.connect(lambda: self.compose(None))
        side.search.connect(self.open_palette)
        side.settings.connect(lambda: self.open_settings())
        side.remove_sample.connect(self.sample.remove)
        side.clients_asked.connect(lambda: self.clients.open(self.sidebar.head))
        side.pause_pressed.connect(self.publishing_menus.open_pause)
        side.status_menu.connect(self.publishing_menus.open_status)
        self._desktop.changed.connect(side.show_state)

    def _connect(self) -> None:
        desktop = self._desktop
        self.clients.add_sample.connect(self.sample.add)
        self.clients.remove_sample.connect(self.sample.remove)
        self.sample.made.connect(lambda: self.show_page("today"))
        self.sample.going.connect(lambda: self.show_page("today"))
        desktop.ready.connect(self._opened)
        desktop.changed.connect(self._leave_or_meet_welcome)
        desktop.changed.connect(lambda: self.shortcuts.set_letters(desktop.now.letter_keys))
        desktop.client_changed.connect(self._client_changed)
        context = self._context
        context.go.connect(self.show_page)
        context.compose.connect(self.compose)
        context.compose_for.connect(self.compose)
        context.rename_client.connect(self.clients.edit)
        context.add_sample.connect(self.sample.add)
        context.connect_account.connect(self.connect_account)
        context.posting_times.connect(self.ask_posting_times)
        context.attention.connect(lambda count: self.sidebar.set_attention(count))
        context.rehearse.connect(self.rehearse)
        context.toast.connect(self.show_toast)
        context.ask_time.connect(self.ask_time)
        context.ask_late.connect(self.ask_late)
        context.tasks.failed.connect(self.show_error)
        self._tray.quit_asked.connect(self.closing.ask)
        self.look.changed.connect(self._fit_sidebar)
        self.look.changed.connect(self._tick)

    @property
    def desktop(self) -> Desktop:
        """What the window is of."""
        return self._desktop

    def run(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run a coroutine of the window; a failure is told as a toast."""
        self._context.tasks.run(work)

    async def settled(self) -> None:
        """Return when nothing is under way any more, here, in the pages (also those taken away), in the desktop or the tray."""
        waited = True
        while waited:
            # What ends may begin something else: the desktop tells what it read, a page reads for it.
            if self._finder is not None:
                await self._finder.answered()
            owners: tuple[QObject, ...] = (self, self._desktop, self._tray)
            waited = any([await tasks.settled() for owner in owners for tasks in owner.findChildren(Tasks)])

    def make_anew(self) -> None:
        """Make everything in the window anew in the language that is worn; what the pages hold is stored, and goes on."""
        old, self._pages = self._pages, {}
        for page in old.values():
            leave(page)
        self.build()
        self.troubles.strip.say_again()
        self._finder = None  # what it knows is said in the language that was; its last answers come to nobody
        for key in tuple(self._broken):
            self.drop_page(key)
        for key, page in old.items():
            if isinstance(page, GoesOn):
                self._try_page(key, page.made_anew)
        been = list(self._been)
        self.show_page(self._wanted)
        self._been = been
        for page in old.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._fit_sidebar()
        self._tick()
        self._tray.fill_menu()

    # pages

    def show_page(self, key: str) -> None:
        """Show a page, made at its first showing; before the store is open it is remembered."""
        self._wanted = key
        if self._desktop.now.workspace is None:
            self.sidebar.set_current(key)
            return
        page = self.page(key)
        self.sidebar.setVisible(not self._specs[key].alone)
        leaving = self.stack.currentWidget()
        if leaving is not page:
            leave(leaving)
            self._remember(leaving)
            self.toasts.let_go()
        self.stack.setCurrentWidget(page)
        if key != "composer":
            self._keep_out_of_fields(page)
        self.sidebar.set_current("drafts" if key == "composer" else key)

    def _keep_out_of_fields(self, page: QWidget) -> None:
        """Qt takes the focus to the first stop of a new page; a search field there would be written into by the next keys."""
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit) and page.isAncestorOf(focus):
            other = next((stop for stop in stops(page) if not isinstance(stop, QLineEdit)), page)
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self, leaving: QWidget | None) -> None:
        """Remember a page for Esc; going there and back again leaves no trail."""
        key = next((k for k, page in self._pages.items() if page is leaving), "")
        if key and not self._specs[key].alone:
            self._been = [*self._been[-BACK_STEPS:], key]

    def go_back(self) -> None:
        """Close what is open on the page, else go back to the page before."""
        page = self.stack.currentWidget()
        if isinstance(page, Closes) and page.close_one():
            return
        if self._been:
            before, trail = self._been[-1], self._been[:-1]
            self.show_page(before)
            self._been = trail

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return step(self, next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc arrives here when nothing nearer to the focus wanted it."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def page(self, key: str) -> QWidget:
        """Return a page, made at its first use; where it cannot be made, what says so."""
        if key in self._pages:
            return self._pages[key]
        if key not in self._broken:
            self._try_page(key, lambda: self._specs[key].make(self._context))
        return self._pages.get(key) or self._broken[key]

    def _try_page(self, key: str, make: Callable[[], object]) -> None:
        """Make a page; one that cannot be made is told of in its place."""
        try:
            self._add_page(key, make())
        except Exception as e:
            log.exception("the page %s could not be made", key)
            self._broken[key] = self.troubles.page_failed(key, e)
            self.stack.addWidget(self._broken[key])

    def pages(self) -> tuple[QWidget, ...]:
        """The pages that were made."""
        return tuple(self._pages.values())

    def current_page(self) -> str:
        """The key of the page that is shown, empty for none."""
        shown = self.stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def drop_page(self, key: str) -> str:
        """Take a page away, to be made anew when it is asked for; returns the words in it that were not stored."""
        page = self._pages.pop(key, None)
        words = _unsaved(page)
        for gone in (page, self._broken.pop(key, None)):
            if gone is not None:
                self.stack.removeWidget(gone)
                gone.hide()
                gone.deleteLater()
        return words

    def unsaved_text(self) -> str:
        """What was typed and could not be stored yet."""
        return "\n\n".join(words for page in self._pages.values() if (words := _unsaved(page)))

    def keep_words(self, words: str) -> None:
        """Write words that the store could not take into a file, and offer them to be copied."""
        rescue = self.troubles.rescue
        path = rescue.keep_words(words) if rescue is not None else None
        first = " ".join(words.split())[:60]
        where = tr("It is kept in {name} in the data folder.", name=path.name) if path is not None else ""
        toast = self.toasts.show(
            tr("Not saved yet: “{words}”", words=first), where, tone="danger", action=tr("Copy my text")
        )
        toast.action_pressed.connect(lambda: QGuiApplication.clipboard().setText(words))

    def show_dialog(self, dialog: Dialog) -> None:
        """Open a dialog over the window and keep it."""
        self._dialog = dialog
        dialog.open()

    def _add_page(self, key: str, page: object) -> None:
        assert isinstance(page, QWidget)
        self._pages[key] = page
        self.stack.addWidget(page)

    def compose(self, draft_id: str | None, due: Due | None = None) -> None:
        """Open the composer; with a `due` it proposes that time."""
        if self._desktop.now.workspace is None:
            return
        self.page("composer")
        composer = self._pages.get("composer")
        if composer is not None:
            composer.open_draft(draft_id, due)  # type: ignore[attr-defined]
        self._desktop.best.prepare()
        self.show_page("composer")

    def connect_account(self, account: Account | None) -> None:
        """Open the connect dialog; in the sample say where accounts of one's own belong."""
        if account is None and self._desktop.now.in_sample:
            self._point_to_own_client()
            return
        from inkom_desktop.ui.pages.accounts.view_connect import ConnectDialog

        self._dialog = ConnectDialog(self, self._context, account)
        self._dialog.open()

    def ask_posting_times(self, owner: Account | Workspace) -> None:
        """Ask for the posting times of an account or of a whole client, by the clock of the client in hand."""
        from inkom_desktop.ui.pages.accounts.view_slots import SlotsDialog

        async def keep(house: House, slots: Sequence[Slot]) -> None:
            if isinstance(owner, Workspace):
                await house.workspaces.set_slots(await house.workspaces.get(owner.id), slots)
            else:
                await house.accounts.set_slots(owner, slots)

        name = owner.name if isinstance(owner, Workspace) else owner.handle
        done = lambda slots: self._run(lambda house: keep(house, slots))  # noqa: E731 - bound now, called later
        dialog = SlotsDialog(self, name, owner.slots, zone_words(self._desktop.zone), done)
        self.show_dialog(dialog)
        self._context.tasks.run(self._tell_best_times(owner, dialog.show_best))

    async def _tell_best_times(self, owner: Account | Workspace, tell: Callable[[BestTimes], object]) -> None:
        """Read at which hours the posts of an account, or of all accounts of a client, did best."""
        client = self._desktop.now.workspace
        mine = [owner.id] if isinstance(owner, Account) else [a.id for a in self._desktop.now.accounts]
        if client is not None:
            tell(await self._desktop.bridge.call(lambda house: house.best_times.of(client, mine)))

    def _point_to_own_client(self) -> None:
        own = next((w for w in self._desktop.now.workspaces if not w.sample), None)

        async def go() -> None:
            assert own is not None
            await self._desktop.take(own)
            self.connect_account(None)

        self.show_toast(
            Toasted(
                tr("The sample keeps to its practice accounts"),
                tr("An account of your own belongs to a client of your own."),
                "neutral",
                tr("Go to {client}", client=own.name) if own else "",
                (lambda: self._context.tasks.run(go())) if own else None,
            )
        )

    def ask_time(self, ask: AskTime) -> None:
        """Open the time picker: beside the control that asked, or as a dialog."""
        now, home = self._desktop.time(), self._desktop.bridge.house.home_zone
        ask = with_best_times(ask, self._desktop.best, now)
        client = self._desktop.now.workspace
        if isinstance(ask.anchor, QWidget) and client is not None:
            popover = TimePopover(self, ask, now, home, client.late)
            self._popover = popover
            popover.open_at(ask.anchor)
            return
        self._dialog = TimeDialog(self, ask, now, home)
        self._dialog.open()

    def ask_late(self, ask: AskLate) -> None:
        """Ask what happens when one post is late."""
        self._dialog = LateDialog(self, ask)
        self._dialog.open()

    def show_toast(self, toasted: Toasted) -> Toast:
        """Show a toast, and return it."""
        toast = self.toasts.show(toasted.title, toasted.detail, tone=toasted.tone, action=toasted.action)  # type: ignore[arg-type]
        if toasted.on_action is not None:
            toast.action_pressed.connect(toasted.on_action)
        return toast

    def show_error(self, error: InkomError) -> None:
        """Say what did not work."""
        what, todo = error_words(error)
        self.toasts.show(what, todo, tone="danger")

    def open_palette(self) -> None:
        """Open the command palette."""
        from inkom_desktop.ui.shell.palette.finder import Finder
        from inkom_desktop.ui.shell.palette.view import Palette

        if self._finder is None:
            self._finder = Finder(self.commands, self._desktop, self._context, self)
        self._dialog = Palette(self, self._finder, self._desktop.now.workspace)
        self._dialog.open()

    def open_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        self._dialog = ShortcutSheet(self, self.commands, self._desktop.now.letter_keys, self.use_letters)
        self._dialog.open()

    def use_letters(self, on: bool) -> None:
        """Let single letters act, or not, and remember it."""
        self.shortcuts.set_letters(on)
        self.keep_setting("window.letter_keys", "on" if on else "off")

    def _client_changed(self) -> None:
        """A text of one client never stays in hand while another client is."""
        self.toasts.let_go()
        page = self._pages.get("composer")
        if page is None:
            return
        page.open_draft(None)  # type: ignore[attr-defined]
        if self.stack.currentWidget() is page:
            self.show_page("today")

    # opening and closing

    def _opened(self) -> None:
        self._was_fresh = self._desktop.now.fresh
        self.show_page("welcome" if self._was_fresh else self._wanted)
        if not self._remembered:
            self._remembered = True
            self._context.tasks.run(remember_last_deeds(self._desktop))

    def _leave_or_meet_welcome(self) -> None:
        """The welcome goes when there is an account, and comes when everything is gone again (a sample was removed)."""
        fresh, before = self._desktop.now.fresh, self._was_fresh
        self._was_fresh = fresh
        if fresh and not before:
            self.show_page("welcome")
        elif not fresh and self._wanted == "welcome":
            self.show_page("today")

    def come_forward(self, page: str = "") -> None:
        """Show the window and bring it before the others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        geometry.bring_back(self)
        self.raise_()
        self.activateWindow()
        if page in self._specs and page != "composer":
            self.show_page(page)

    def end(self) -> None:
        """Close for good; `closing.goodbye` has stored what was in hand."""
        self.closing.leaving = True
        self.closing.leave_pages()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.close(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Not our own paint event: pages and sidebar cover the whole window, so that Qt leaves it out.
        if not self._painted and watched is self._waiting and event.type() == QEvent.Type.Paint:
            self._painted = True
            self._waiting.removeEventFilter(self)
            QTimer.singleShot(0, self.first_paint.emit)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_sidebar()

    def _fit_sidebar(self) -> None:
        """A rail where the window is small, or its letters large."""
        self.sidebar.set_narrow(current_theme().worth(self.width()) < RAIL_BELOW)

    # what the sidebar asks for

    def open_settings(self, section: str = "") -> None:
        """Show the settings, at a section (or a row of one) where it is named."""
        if self._desktop.now.workspace is None:
            return
        self.show_page("settings")
        page = self._pages.get("settings")
        if section and isinstance(page, SettingsPage):
            page.show_section(section)

    def keep_late(self, client: Workspace, rule: LateRule) -> None:
        """Store another rule for late posts of a client."""

        async def keep(house: House) -> None:
            await house.workspaces.set_late(await house.workspaces.get(client.id), rule)

        self._run(keep)

    def keep_setting(self, name: str, value: str) -> None:
        """Store a setting and read the desktop's state anew."""

        async def keep(house: House) -> None:
            await house.store.settings.set(name, value)

        self._run(keep)

    def rehearse(self) -> None:
        """Rehearse what is due in the next 24 hours, and show how far it is and what was found."""
        dialog = RehearsalDialog(self, self._desktop)
        dialog.today.connect(lambda: self.show_page("today"))
        self.show_dialog(dialog)
        dialog.start()

    def open_messages(self) -> None:
        """Show what toasts said."""
        self.show_dialog(MessagesDialog(self, self.messages, self._desktop.zone))

    def _run(self, work: Callable[[House], Coroutine[Any, Any, Any]]) -> None:
        async def run() -> None:
            await self._desktop.bridge.call(work)
            self._desktop.refresh()

        self._context.tasks.run(run())

    def _tick(self) -> None:
        if self._desktop.bridge.is_ready:
            self._desktop.tick()
            self.sidebar.show_state()
            self._tray.show_state()


def _unsaved(page: QWidget | None) -> str:
    """Return the words of a page that were not stored."""
    words = getattr(page, "unsaved_text", None)
    return str(words()) if words is not None else ""
