"""The phrases of the client in hand: kept in the store, filled with what is true now, put into the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Signal

from inkom_desktop.domain import phrases as words
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.phrases import LONGEST, LONGEST_NAME, MOST, Phrase, PhraseKind
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.words import clock_words, long_day_words, tr

SETTING = "phrases."


class Phrases(QObject):
    """`changed` when there are others."""

    changed = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._vm = desktop, vm
        self._tasks = Tasks(self)
        self._tasks.failed.connect(vm.trouble)
        self.all: tuple[Phrase, ...] = ()

    def load(self) -> None:
        """Read those of the client in hand."""
        workspace = self._desktop.now.workspace
        if workspace is None or not self._desktop.bridge.is_ready:
            return

        async def work() -> None:
            said = await self._desktop.bridge.call(lambda house: house.store.settings.all())
            self._show(words.read_phrases(said.get(SETTING + workspace.id, "")))

        self._tasks.run(work())

    def add(self, kind: PhraseKind, name: str, text: str, account_id: str = "") -> bool:
        """Keep a new one; False when it has no name or no text, or there are too many."""
        name = " ".join(name.split())[:LONGEST_NAME]
        if not name or not text.strip() or len(self.all) >= MOST:
            return False
        made = Phrase(new_id(), kind, name, text.strip("\n")[:LONGEST], account_id)
        self._change(lambda kept: (*kept, made))
        return True

    def remove(self, phrase: Phrase) -> None:
        """Forget one; it can be taken back."""
        self._change(lambda kept: tuple(p for p in kept if p.id != phrase.id))

        async def back() -> None:
            self._change(lambda kept: (*kept, phrase))

        self._desktop.undo.offer(Done(tr("The phrase was removed"), back, tr("It is back"), phrase.name, "neutral"))

    def ready(self, phrase: Phrase) -> str:
        """Return the text of a phrase with its variables filled in."""
        now, zone, workspace = self._desktop.time(), self._desktop.zone, self._desktop.now.workspace
        due = self._vm.due
        at, zone = (due.at, due.zone) if due is not None else (now, zone)
        account = self._desktop.account(self._vm.tab)
        day = long_day_words(at, zone)
        values = {
            "date": day,
            "weekday": QLocale().standaloneDayName(at.isoweekday()),
            "time": clock_words(at, zone),
            "client": workspace.name if workspace is not None else "",
            "title": self._vm.draft.title if self._vm.draft is not None else "",
            "account": account.handle if account is not None else "",
        }
        return words.filled(phrase.text, values)

    def _change(self, how: Callable[[tuple[Phrase, ...]], tuple[Phrase, ...]]) -> None:
        """Change what is stored, as it is stored now: another window may have changed it since it was read."""
        workspace = self._desktop.now.workspace
        if workspace is None:
            return
        name = SETTING + workspace.id

        async def keep(house: House) -> tuple[Phrase, ...]:
            said = await house.store.settings.all()
            kept = how(words.read_phrases(said.get(name, "")))
            await house.store.settings.set(name, words.say_phrases(kept))
            return kept

        async def work() -> None:
            self._show(await self._desktop.bridge.call(keep))

        self._tasks.run(work())

    def _show(self, kept: tuple[Phrase, ...]) -> None:
        if kept != self.all:
            self.all = kept
            self.changed.emit()
