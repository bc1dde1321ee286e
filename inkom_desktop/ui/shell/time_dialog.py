"""Another time for a post."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.calendar import Due, resolve, zone_of
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.when import WallChoice, WhenPicker, WhenWords
from inkom_desktop.ui.words import moment_words, tr, zone_choices, zone_words


class TimeDialog(Dialog):
    """Asks for a time; `on_due` gets it."""

    def __init__(
        self, window: QWidget, title: str, start: datetime, zone: str, now: datetime, on_due: Callable[[Due], None]
    ) -> None:
        super().__init__(window, title, close_name=tr("Close"))
        self._now, self._on_due = now, on_due
        local = max(start, now + timedelta(minutes=10)).astimezone(zone_of(zone))
        words = WhenWords(tr("Day"), tr("Time"), tr("Zone"), tr("Find a zone"), tr("Previous month"), tr("Next month"))
        choice = WallChoice(local.date(), local.time().replace(second=0, microsecond=0), zone)
        self._picker = WhenPicker(choice, zone_choices(now), words, first=now.astimezone(zone_of(zone)).date())
        self._picker.changed.connect(lambda _: self._resolve())
        self.body.addWidget(self._picker)
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        self._move = Button(tr("Set this time"), "primary")
        self._move.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(self._move, primary=True)
        self._resolve()

    def _resolve(self) -> Due | None:
        choice = self._picker.choice()
        due = resolve(datetime.combine(choice.day, choice.at), choice.zone)
        if due.at <= self._now:
            self._picker.set_resolved(tr("That time has passed."), problem=True)
            return None
        said = tr("{moment} in {zone}", moment=moment_words(due.at, due.zone), zone=zone_words(due.zone))
        notes = {
            "gap": tr("The clocks go forward then; this is the first minute after."),
            "fold": tr("That time comes twice; this is the first."),
        }
        note = notes.get(due.resolved.value, "")
        self._picker.set_resolved(f"{said}. {note}".strip() if note else said, problem=bool(note))
        return due

    def _done(self) -> None:
        due = self._resolve()
        if due is not None:
            self.accept()
            self._on_due(due)
