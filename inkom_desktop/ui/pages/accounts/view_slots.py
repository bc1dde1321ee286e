"""The posting times of an account: a line of times for each day of the week."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QGridLayout, QWidget

from inkom_desktop.domain.best_times import BestTimes
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.slots import Slot, say_time, slots_of_day
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.words import tr
from inkom_desktop.ui.words.best_times import hour_words, standing_words

DAYS = 7
EXAMPLE = "09:00 17:30"


class SlotsDialog(Dialog):
    """Asks for the times at which an account or a client likes to post, by the client's clock; `on_slots` gets them, maybe none."""

    def __init__(
        self,
        window: QWidget,
        name: str,
        slots: Sequence[Slot],
        zone: str,
        on_slots: Callable[[tuple[Slot, ...]], object],
    ) -> None:
        text = tr(
            "When {handle} likes to post, by the clock of {zone}. “Next posting times” takes the first that is free; what is "
            "planned stays where it is. A time such as 09:00#tips is kept for posts with that label.",
            handle=name,
            zone=zone,
        )
        super().__init__(window, tr("Posting times"), text, close_name=tr("Close"))
        self._on_slots = on_slots
        self.fields: dict[int, Field] = {}
        grid = QWidget()
        lines = QGridLayout(grid)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setHorizontalSpacing(12)
        lines.setVerticalSpacing(6)
        lines.setColumnStretch(1, 1)
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        for line in range(DAYS):
            day = (first + line) % DAYS
            name = locale.standaloneDayName(day + 1)
            times = " ".join(say_time(s) for s in slots if s.weekday == day)
            field = self.fields[day] = Field(
                tr("Times on {day}", day=name), text=times, hint=EXAMPLE if not line else ""
            )
            field.submitted.connect(self._done)
            lines.addWidget(Label(name), line, 0)
            lines.addWidget(field, line, 1)
        self.body.addWidget(grid)
        copy = Button(tr("The same every day"), "ghost", icon="copy")
        copy.clicked.connect(self.copy_first)
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        save = Button(tr("Save"), "primary")
        save.clicked.connect(self._done)
        self.body.addWidget(copy)
        self._best = Label("", "small", "text.tertiary", wrap=True)
        self.body.addWidget(self._best)
        self._offers = QWidget()
        self._offered = FlowLayout(self._offers)
        self.body.addWidget(self._offers)
        self._offers.hide()
        self.add_button(cancel)
        self.add_button(save, primary=True)
        self.set_first_focus(self.fields[first].edit)

    def copy_first(self) -> None:
        """Give every day the times of the first day that has some."""
        times = next((f.text() for f in self.fields.values() if f.text().strip()), "")
        for field in self.fields.values():
            field.set_text(times)

    def show_best(self, best: BestTimes) -> None:
        """Say what the best times stand on, and offer each as a posting time."""
        self._best.set_text(standing_words(best))
        for hour in best.offered:
            day = QLocale().standaloneDayName(hour.weekday + 1)
            name = f"{day} {say_time(hour.slot)}"
            offer = Button(f"{name}, {hour_words(hour)}", "secondary", "card", icon="plus")
            offer.setAccessibleName(tr("Add {time} to the posting times, {words}", time=name, words=hour_words(hour)))
            offer.clicked.connect(lambda _=False, slot=hour.slot: self._add(slot))
            self._offered.addWidget(offer)
        self._offers.setVisible(bool(best.offered))

    def _add(self, slot: Slot) -> None:
        """Write a time into the line of its day, once."""
        field = self.fields[slot.weekday]
        if say_time(slot) not in field.text().replace(",", " ").split():
            field.set_text(" ".join(sorted([*field.text().replace(",", " ").split(), say_time(slot)])))

    def _done(self) -> None:
        written: set[Slot] = set()
        wrong: Field | None = None
        for day, field in self.fields.items():
            try:
                written |= set(slots_of_day(day, field.text()))
                field.set_error("")
            except UsageRefused:
                field.set_error(tr("Write times such as {example}.", example=EXAMPLE))
                wrong = wrong or field
        if wrong is not None:
            wrong.edit.setFocus()
            return
        self.accept()
        self._on_slots(tuple(sorted(written)))
