"""What the calendar asks beside a button: a date, by how much posts are to be shifted, a label, another zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inkom_desktop.domain.recurrence import Freq, Rule
from inkom_desktop.domain.series import MOST
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.month import MonthGrid
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.widgets.zones import ZoneList
from inkom_desktop.ui.words import tr, zone_choices

LONGEST = 60
FARTHEST = 3660
"""Nobody shifts posts by more days."""


class DatePopover(Popover):
    """A month to choose a day from; Enter and the button go there."""

    def __init__(self, window: QWidget, day: date, on_day: Callable[[date], object]) -> None:
        super().__init__(window, tr("Go to a date"))
        self._on_day = on_day
        self.month = MonthGrid(day, tr("Day"))
        self._title = Label(self.month.title(), "body_strong")
        earlier = IconButton("chevron-left", tr("Previous month"))
        later = IconButton("chevron-right", tr("Next month"))
        earlier.clicked.connect(lambda: self._turn(-1))
        later.clicked.connect(lambda: self._turn(1))
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(earlier)
        head.addWidget(later)
        self.body.addLayout(head)
        self.body.addWidget(self.month)
        self.month.changed.connect(lambda _: self._title.set_text(self.month.title()))
        go = Button(tr("Show this day"), "primary")
        go.clicked.connect(self.entered)
        self.body.addWidget(go)

    def _turn(self, months: int) -> None:
        self.month.turn(months)
        self._title.set_text(self.month.title())

    def entered(self) -> None:
        """Go to the day that is chosen."""
        self.close_now()
        self._on_day(self.month.chosen())


class ShiftPopover(Popover):
    """By how many days and minutes posts are to be moved on the wall clock; whole numbers, earlier with a minus."""

    def __init__(self, window: QWidget, on_shift: Callable[[timedelta], object]) -> None:
        super().__init__(window, tr("Shift"))
        self._on_shift = on_shift
        self.body.addWidget(Label(tr("Later by (earlier with a minus)"), "body_strong"))
        self.days = Field(tr("Days"), label=tr("Days"), text="1")
        self.minutes = Field(tr("Minutes"), label=tr("Minutes"), text="0")
        for field in (self.days, self.minutes):
            field.setFixedWidth(220)
            field.submitted.connect(self.entered)
            self.body.addWidget(field)
        self.body.addWidget(
            Label(
                tr("The hour on the clock stays, also where the clocks are set."), "small", "text.tertiary", wrap=True
            )
        )
        done = Button(tr("Shift the posts"), "primary")
        done.clicked.connect(self.entered)
        self.body.addWidget(done)

    def entered(self) -> None:
        """Shift, when both fields hold whole numbers."""
        days, minutes = (_whole(field) for field in (self.days, self.minutes))
        if days is None or minutes is None:
            return
        self.close_now()
        if days or minutes:
            self._on_shift(timedelta(days=days, minutes=minutes))


def _whole(field: Field) -> int | None:
    text = field.text().strip().replace("−", "-") or "0"
    try:
        number = int(text)
    except ValueError:
        number = FARTHEST * 24 * 60 + 1
    if abs(number) > FARTHEST * 24 * 60:
        field.set_error(tr("Write a whole number, such as 2 or -1."))
        field.edit.setFocus(Qt.FocusReason.TabFocusReason)
        return None
    field.set_error("")
    return number


class RepeatPopover(Popover):
    """How often a post comes again, and how many times more. `ahead` says what that comes to, in words."""

    def __init__(self, window: QWidget, ahead: Callable[[Rule], str], on_rule: Callable[[Rule], object]) -> None:
        super().__init__(window, tr("Repeat"))
        self._ahead, self._on_rule = ahead, on_rule
        self.body.addWidget(Label(tr("Repeat"), "body_strong"))
        often = [(Freq.DAILY.value, tr("Days")), (Freq.WEEKLY.value, tr("Weeks")), (Freq.MONTHLY.value, tr("Months"))]
        self.unit = Segmented(often, tr("How often"), current=Freq.WEEKLY.value)
        self.unit.changed.connect(lambda _: self._tell())
        self.every = Field(tr("Every"), label=tr("Every"), text="1")
        self.times = Field(tr("How many times more"), label=tr("How many times more"), text="9")
        self.body.addWidget(self.every)
        self.body.addWidget(self.unit)
        self.body.addWidget(self.times)
        for field in (self.every, self.times):
            field.setFixedWidth(260)
            field.changed.connect(lambda _: self._tell())
            field.submitted.connect(self.entered)
        self._last = Label("", "small", "text.secondary", wrap=True)
        self.body.addWidget(self._last)
        words = tr("Each time is a post of its own, at this hour by the clock. Change or take out any of them.")
        self.body.addWidget(Label(words, "small", "text.tertiary", wrap=True))
        done = Button(tr("Schedule them"), "primary")
        done.clicked.connect(self.entered)
        self.body.addWidget(done)
        self._tell()

    def rule(self) -> Rule | None:
        """The rule, None while a field holds no whole number from 1."""
        found = []
        for field, most in ((self.every, 365), (self.times, MOST)):
            text = field.text().strip()
            right = text.isascii() and text.isdigit() and 1 <= int(text) <= most
            field.set_error("" if right else tr("Write a whole number from 1 to {most}.", most=most))
            found.append(int(text) if right else 0)
        if not all(found):
            return None
        return Rule(Freq(self.unit.current()), interval=found[0], count=found[1] + 1)

    def _tell(self) -> None:
        rule = self.rule()
        self._last.set_text(self._ahead(rule) if rule is not None else "")

    def entered(self) -> None:
        """Schedule them, when both fields are right."""
        rule = self.rule()
        if rule is not None:
            self.close_now()
            self._on_rule(rule)


class LabelPopover(Popover):
    """A label to be put on the posts that are chosen, or taken off them."""

    def __init__(self, window: QWidget, known: Sequence[str], on_label: Callable[[str, bool], object]) -> None:
        super().__init__(window, tr("Label"))
        self._on_label = on_label
        self.body.addWidget(Label(tr("Label"), "body_strong"))
        self.field = Field(tr("Label"), hint=tr("Label"), icon="tag", soft=True)
        self.field.setFixedWidth(240)
        self.field.submitted.connect(self.entered)
        self.body.addWidget(self.field)
        for word in known[:8]:
            choice = Button(word, "ghost", icon="tag", left=True)
            choice.clicked.connect(lambda _=False, w=word: self._done(w, True))
            self.body.addWidget(choice)
        put, take = Button(tr("Put it on"), "primary"), Button(tr("Take it off"))
        put.clicked.connect(self.entered)
        take.clicked.connect(lambda: self._done(self.field.text(), False))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(put)
        row.addWidget(take)
        self.body.addLayout(row)

    def entered(self) -> None:
        """Put what was typed on the posts."""
        self._done(self.field.text(), True)

    def _done(self, text: str, on: bool) -> None:
        word = " ".join(text.split())[:LONGEST]
        if not word:
            self.field.edit.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.close_now()
        self._on_label(word, on)


class ZonePopover(Popover):
    """Another zone whose hours stand beside those of the client, or none."""

    def __init__(self, window: QWidget, now: datetime, on_zone: Callable[[str], object], *, shown: bool) -> None:
        super().__init__(window, tr("Second time zone"))
        self._on_zone = on_zone
        self.body.addWidget(Label(tr("Second time zone"), "body_strong"))
        if shown:
            none = Button(tr("Show one zone alone"), "ghost", left=True)
            none.clicked.connect(lambda: self._done(""))
            self.body.addWidget(none)
        self.zones = ZoneList(zone_choices(now), tr("Find a zone"))
        self.zones.setMinimumWidth(260)
        self.zones.chosen.connect(self._done)
        self.body.addWidget(self.zones)

    def _done(self, zone: str) -> None:
        self.close_now()
        self._on_zone(zone)
