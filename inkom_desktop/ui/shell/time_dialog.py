"""Another time for a post: as a dialog."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.calendar import Due, zone_of
from inkom_desktop.ui.bridge.best_times import BestHours
from inkom_desktop.ui.bridge.page import AskTime
from inkom_desktop.ui.shell.time_words import meaning_of
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.slot import SlotRow
from inkom_desktop.ui.widgets.when import WallChoice, WhenPicker, WhenWords
from inkom_desktop.ui.words import moment_words, tr, zone_choices
from inkom_desktop.ui.words.best_times import hour_words

MOST_BEST = 3
"""So many best times are offered beside the others."""
SOONEST = timedelta(minutes=10)
"""A picker begins at the earliest so far ahead."""


def picker_for(ask: AskTime, now: datetime) -> WhenPicker:
    """Return a picker that begins where the question says. `now` is aware UTC."""
    local = max(ask.start, now + SOONEST).astimezone(zone_of(ask.zone))
    words = WhenWords(tr("Day"), tr("Time"), tr("Zone"), tr("Find a zone"), tr("Previous month"), tr("Next month"))
    choice = WallChoice(local.date(), local.time().replace(second=0, microsecond=0), ask.zone)
    return WhenPicker(choice, zone_choices(now), words, first=now.astimezone(zone_of(ask.zone)).date())


def with_best_times(ask: AskTime, best: BestHours, now: datetime) -> AskTime:
    """Return the question with the next best hours of the client among the times that it offers. `now` is aware UTC."""
    times = [(f"{tr('Best time')}, {hour_words(hour)}", "sparkles", due) for hour, due in best.ahead(now + SOONEST)]
    return replace(ask, times=(*ask.times, *times[:MOST_BEST]))


class TimeDialog(Dialog):
    """Asks for a time; the asker gets it. `home` is the zone of this computer."""

    def __init__(self, window: QWidget, ask: AskTime, now: datetime, home: str) -> None:
        super().__init__(window, ask.title, close_name=tr("Close"))
        self._ask, self._now, self._home = ask, now, home
        self._picker = picker_for(ask, now)
        self._picker.changed.connect(lambda _: self._resolve())
        for words, icon, due in ask.times:
            row = SlotRow(icon, words, moment_words(due.at, due.zone))
            row.clicked.connect(lambda _=False, d=due: self._take(d))
            self.body.addWidget(row)
        self.body.addWidget(self._picker)
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self._move = Button(tr("Set this time"), "primary")
        self._move.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(self._move, primary=True)
        self._resolve()

    def _resolve(self) -> Due | None:
        meant = meaning_of(self._picker.choice(), self._now, self._home)
        self._picker.set_resolved(meant.sentence, problem=meant.odd)
        return meant.due

    def _done(self) -> None:
        due = self._resolve()
        if due is not None:
            self._take(due)

    def _take(self, due: Due) -> None:
        self.accept()
        self._ask.on_due(due)
