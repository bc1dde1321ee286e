"""The rehearsal in the window: which accounts were asked so far, a way to stop it, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.tariff import money
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.widgets.progress import Progress
from inkom_desktop.ui.words import count_words, error_words, moment_words, network_words, speak, tr
from inkom_desktop.wording.rehearsal import say_finding

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House
    from inkom_desktop.publishing.rehearsal import Rehearsed


class RehearsalDialog(Dialog):
    """`start` begins; closing stops the rehearsal; what it found stays on Today. `today` asks to be shown that."""

    today = Signal()
    ended = Signal()
    """It has come to its end, found or failed; not told when it was stopped."""
    _asked = Signal(int, int, str)

    def __init__(self, window: QWidget, desktop: Desktop) -> None:
        text = tr("Sign-ins, pictures and limits of what is due in the next 24 hours are looked at. Nothing is sent.")
        super().__init__(window, tr("Rehearsal"), text, close_name=tr("Close"))
        self._desktop = desktop
        self._tasks = Tasks(self)
        self._said = Label(tr("Asking the accounts"), wrap=True)
        self._bar = Progress(tr("Rehearsal"))
        self.body.addWidget(self._said)
        self.body.addWidget(self._bar)
        self._stop = Button(tr("Stop"), "secondary")
        self._stop.clicked.connect(self.reject)
        self.add_button(self._stop)
        self._asked.connect(self.show_progress)
        self.finished.connect(lambda _: self._tasks.cancel())

    def start(self) -> None:
        """Rehearse what is due for real clients, or for the sample while that is in hand."""
        sample = self._desktop.now.workspace if self._desktop.now.in_sample else None
        self._tasks.run(self._run(sample.id if sample else None), self._failed)

    async def _run(self, workspace_id: str | None) -> None:
        async def work(house: House) -> Rehearsed:
            return await house.rehearsing.run(workspace_id=workspace_id, progress=self._asked.emit)

        self.show_found(await self._desktop.bridge.call(work))

    def show_progress(self, done: int, of: int, handle: str) -> None:
        """Show how many accounts were asked, of how many."""
        self._bar.setValue(100 * done // max(1, of))
        self._said.set_text(tr("{handle} was asked, {done} of {of}", handle=handle, done=done, of=of))

    def _failed(self, error: InkomError) -> None:
        what, todo = error_words(error)
        self._end(what, [Notice("danger", what, todo)])

    def show_found(self, rehearsed: Rehearsed) -> None:
        """Show what it came to."""
        count = len(rehearsed.posts)
        until = moment_words(rehearsed.until, self._desktop.zone)
        if not count:
            said = tr("Nothing is due until {time}.", time=until)
        else:
            said = count_words(count, "1 post is due until {time}.", "{count} posts are due until {time}.", time=until)
        if count and not rehearsed.findings:
            notices = [Notice("success", tr("As things stand, everything goes out."))]
        else:
            spoken = [(say_finding(f, speak), len(f.posts)) for f in rehearsed.findings]
            notices = [Notice("warning", s.what, f"{_concerns(posts)} {s.todo}") for s, posts in spoken]
        costs = [
            tr(
                "It costs {amount} {currency} on {network}.",
                amount=money(c.millionths),
                currency=c.currency,
                network=name,
            )
            for c in rehearsed.costs
            if (name := network_words(self._desktop.card(c.network)))
        ]
        self._end(" ".join((said, *costs)), notices, found=bool(rehearsed.findings))

    def _end(self, said: str, notices: list[Notice], *, found: bool = False) -> None:
        self._said.set_text(said)
        self._bar.hide()
        for notice in notices:
            self.body.addWidget(notice)
        self._stop.set_text(tr("Done"))
        if found:
            show = Button(tr("Open Today"), "primary")
            show.clicked.connect(self.accept)
            show.clicked.connect(self.today)
            self.add_button(show, primary=True)
        announce(self, " ".join((said, *(n.accessibleName() for n in notices))))
        self.ended.emit()


def _concerns(posts: int) -> str:
    return count_words(posts, "It concerns 1 post.", "It concerns {count} posts.")
