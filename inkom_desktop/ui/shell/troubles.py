"""What the window shows when something breaks: a page where nothing can be shown, a strip where work goes on, a toast else.

Nothing that was typed is hidden: once a page was shown, a store that fails is told above it, and the page keeps its text.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.rescue import Backup, Rescue
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.faults import Fault
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.error_page import ErrorPage, copy, details_of
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.words import count_words, error_words, moment_words, tr

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window

PASSING = frozenset({"store_locked", "store_full", "store_read_only", "store_unreachable", "data_dir_unusable"})
"""What may mend by itself: it is tried again now and then."""
AGAIN_MS = 10_000


class TroubleStrip(QWidget):
    """A notice over the page while the store cannot be used or the engine rests."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 12, 24, 0)
        self._said: Callable[[], None] | None = None
        self.hide()

    def say_again(self) -> None:
        """Say it in the language that is worn now, while it is still to be said."""
        if self._said is not None and not self.isHidden():
            self._said()

    def say(self, error: InkomError, on_retry: Callable[[], object], on_details: Callable[[], object]) -> None:
        """Say what is wrong and offer to try again."""
        self._said = partial(self.say, error, on_retry, on_details)
        clear(self._column)
        retry = Button(tr("Start again"), "secondary", "card", icon="rotate-cw")
        retry.clicked.connect(on_retry)
        details = Button(tr("Copy the details"), "ghost", "card")
        details.clicked.connect(on_details)
        what, todo = error_words(error)
        self._column.addWidget(Notice("danger", what, todo, [details, retry], icon="hard-drive"))
        self.show()


class GoBackDialog(Dialog):
    """Asks before the store is exchanged for a backup: what is kept, what is missing, what waits."""

    def __init__(self, window: QWidget, moment: str, on_back: Callable[[], object]) -> None:
        text = tr(
            "What was written after {moment} is missing in it. The present store is kept beside it, nothing is deleted. "
            "Posts that were still to come wait for you, because they may have gone out since.",
            moment=moment,
        )
        super().__init__(window, tr("Go back to the backup?"), text, close_name=tr("Close"))
        self.ask(tr("Leave it as it is"), tr("Go back to the backup"), on_back, destructive=True)


class Troubles(QObject):
    """Meets what the bridge and the hooks tell."""

    def __init__(self, window: Window, desktop: Desktop, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._desktop, self._tasks = window, desktop, tasks
        self.rescue: Rescue | None = None
        self.strip = TroubleStrip(window)
        self.page: ErrorPage | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(desktop.bridge.start)
        bridge = desktop.bridge
        bridge.failed.connect(self.failed)
        bridge.stopped.connect(self.failed)
        bridge.ready.connect(self._mended)

    def failed(self, error: InkomError) -> None:
        """The store could not be opened, or the engine rests."""
        if self._desktop.now.workspace is not None:
            details = partial(self._copy, error)
            self.strip.say(error, self.retry, details)
        else:
            self.show_page(error)
        if error.code in PASSING:
            self._again.start()

    def retry(self) -> None:
        """Start the engine again, as the person wants it."""
        self._again.stop()
        if self.page is not None:
            self.page.retry.set_busy(True)
        self._desktop.bridge.start()

    def _copy(self, error: InkomError) -> None:
        copy(details_of(error, self.rescue))

    def show_page(self, error: InkomError) -> None:
        """Show what is wrong in place of every page; where the store is damaged, with the backup to go back to.

        What is shown already stays as it is: what somebody reads, and the focus on it, is not taken away every few seconds.
        """
        if self.page is not None and str(self.page.error) == str(error):
            if self.page.retry.is_busy():
                self.page.say_tried()
            return
        page = ErrorPage(tr("Storage"), error, self.retry, self.rescue)
        self._replace(page)
        page.retry.setFocus()
        what, _ = error_words(error)
        self._window.sidebar.status.set_state(what, "", "danger")
        rescue = self.rescue
        if error.code != "store_damaged" or rescue is None:
            return

        async def look() -> None:
            found = await rescue.newest_backup()
            if self.page is page:
                page.offer_backup(found, self._ask_back)

        self._tasks.run(look())

    def _ask_back(self, backup: Backup) -> None:
        moment = moment_words(backup.made_at, "UTC") + " UTC"
        self._window.show_dialog(GoBackDialog(self._window, moment, lambda: self._tasks.run(self._put_back(backup))))

    async def _put_back(self, backup: Backup) -> None:
        assert self.rescue is not None
        put = await self.rescue.put_back(backup)
        waits = count_words(put.held, "1 post waits for your word.", "{count} posts wait for your word.")
        kept = tr("The store that failed is kept as {name}.", name=put.aside.name)
        self._window.toasts.show(tr("The backup is in place"), f"{waits} {kept}" if put.held else kept)
        self.retry()

    def _replace(self, page: ErrorPage | None) -> None:
        old, self.page = self.page, page
        if page is not None:
            self._window.stack.addWidget(page)
            self._window.stack.setCurrentWidget(page)
        if old is not None:
            self._window.stack.removeWidget(old)
            old.deleteLater()

    def _mended(self) -> None:
        self._again.stop()
        self.strip.hide()
        if self.page is not None and self.page.error.code != "page_fault":
            self._replace(None)

    # faults of the window's own code

    def met(self, fault: Fault) -> None:
        """A fault that nobody expected: once as a toast, or the page is exchanged when it fails again and again."""
        if fault.loops and self._window.current_page() == fault.page:
            # Not from within the page's own paint or slot.
            QTimer.singleShot(0, self, partial(self._take_away, fault))
            return
        toast = self._window.toasts.show(
            tr("Something went wrong here"),
            tr("Nothing stored was lost; the log has the details."),
            tone="danger",
            action=tr("Copy"),
        )
        error = InkomError("window_fault", detail=fault.kind)
        toast.action_pressed.connect(lambda: copy(details_of(error, self.rescue, fault.report)))

    def _take_away(self, fault: Fault) -> None:
        if self._window.current_page() != fault.page:
            return
        words = self._window.drop_page(fault.page)
        error = InkomError("page_fault", detail=fault.kind)
        page = ErrorPage(
            tr("This page"), error, partial(self._page_again, fault.page), self.rescue, report=fault.report
        )
        self._replace(page)
        if words:
            self._window.keep_words(words)

    def page_failed(self, key: str, error: Exception) -> ErrorPage:
        """A page could not be made: what stands in its place."""
        told = InkomError("page_fault", detail=type(error).__name__)
        report = "".join(traceback.format_exception(error))
        return ErrorPage(tr("This page"), told, partial(self._page_again, key), self.rescue, report=report)

    def _page_again(self, key: str) -> None:
        self._window.faults_forgotten.emit(key)
        self._window.drop_page(key)
        self._replace(None)
        self._window.show_page(key)
