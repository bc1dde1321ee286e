"""When a post goes out: times to take at once, or any day and hour in any zone, beside the button that asked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.ui.bridge.page import AskTime, Held
from inkom_desktop.ui.shell.late_dialog import LateChooser
from inkom_desktop.ui.shell.time_dialog import picker_for
from inkom_desktop.ui.shell.time_words import meaning_of, sleep_words
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Divider
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.slot import SlotRow
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.widgets.toggles import CheckBox
from inkom_desktop.ui.words import clock_words, moment_words, tr, zone_choices, zone_words

WIDTH = 366


class TimePopover(Popover):
    """`home` is the zone of this computer, `rule` the client's for late posts."""

    def __init__(self, window: QWidget, ask: AskTime, now: datetime, home: str, rule: LateRule) -> None:
        super().__init__(window, ask.title)
        self._ask, self._now, self._home = ask, now, home
        self.body.setContentsMargins(8, 8, 8, 8)
        whole = QWidget()
        grow(whole, width=WIDTH)
        self._whole = QVBoxLayout(whole)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self.body.addWidget(whole)
        self._first: SlotRow | None = None
        labels = dict(zone_choices(now))
        head = QHBoxLayout()
        sides(head, 10, 4, 0, 8)
        head.addWidget(Label(ask.title, "body_strong"), 1)
        zone = Button(labels.get(ask.zone, zone_words(ask.zone)), "ghost", "row", icon="globe")
        zone.setAccessibleName(tr("Zone, {zone}", zone=zone.label()))
        zone.clicked.connect(lambda: self.pick(zones=True))
        head.addWidget(zone)
        self._whole.addLayout(head)
        self._times = QWidget()
        rows = QVBoxLayout(self._times)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        lit = False
        for words, icon, due in ask.times:
            # Two offers may mean the same minute; one choice is lit.
            chosen = due.at == ask.start and not lit
            lit = lit or chosen
            row = SlotRow(icon, words, moment_words(due.at, due.zone), chosen=chosen)
            row.clicked.connect(lambda _=False, d=due: self._take(d))
            rows.addWidget(row)
            self._first = self._first or row
        other = SlotRow("calendar-days", tr("Pick date and time"), leads=True)
        other.clicked.connect(lambda: self.pick())
        rows.addWidget(other)
        self._whole.addWidget(self._times)
        self._picker = picker_for(ask, now)
        self._picker.changed.connect(lambda _: self._resolve())
        self._own = QWidget()
        held = QVBoxLayout(self._own)
        held.setContentsMargins(10, 0, 10, 4)
        held.setSpacing(12)
        held.addWidget(self._picker)
        self._set = Button(tr("Set this time"), "primary", wide=True)
        self._set.clicked.connect(self._done)
        held.addWidget(self._set)
        self._own.hide()
        self._whole.addWidget(self._own)
        self._foot(rule)

    def _foot(self, rule: LateRule) -> None:
        line = QVBoxLayout()
        line.setContentsMargins(2, 6, 2, 6)
        line.addWidget(Divider())
        self._whole.addLayout(line)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 4, 10, 6)
        foot.setSpacing(6)
        self._clocks = Label("", "small", "text.tertiary", figures=True, wrap=True)
        foot.addWidget(self._clocks)
        if self._ask.held is not None:
            foot.addLayout(_choice(self._ask.held))
        sleeps = QHBoxLayout()
        sleeps.setSpacing(6)
        sleeps.addWidget(Icon("moon", "text.tertiary", 14))
        ruled = self._ask.late.present if self._ask.late is not None else rule
        self._sleeps = Label(sleep_words(ruled), "small", "text.tertiary", wrap=True)
        sleeps.addWidget(self._sleeps, 1)
        foot.addLayout(sleeps)
        if self._ask.late is not None:
            sleeps.addWidget(self._other_rule(ruled, foot))
        self._whole.addLayout(foot)
        self._show_clocks(self._ask.start, self._ask.zone)

    def _other_rule(self, ruled: LateRule, foot: QVBoxLayout) -> Button:
        """The button that opens the choice of another rule for this post, below."""
        self.late = LateChooser(ruled)
        self.late.changed.connect(self._take_rule)
        self.late.hide()
        foot.addWidget(self.late)
        change = Button(tr("Change"), "ghost", "row")
        change.setAccessibleName(tr("Change what happens when this post is late"))
        change.clicked.connect(lambda: self.late.setVisible(not self.late.isVisible()))
        return change

    def _take_rule(self) -> None:
        rule = self.late.rule()
        self._sleeps.set_text(sleep_words(rule))
        if self._ask.late is not None:
            self._ask.late.on_rule(rule)

    def open_at(self, anchor: QWidget) -> None:
        """Show it beside this control; the first time has the focus."""
        super().open_at(anchor)
        if self._first is not None:
            self._first.setFocus()

    def pick(self, *, zones: bool = False) -> None:
        """Show the month, the clock and the zones in place of the times that are offered."""
        self._times.hide()
        self._own.show()
        self._resolve()
        if zones:
            self._picker.zone_button.click()
        else:
            self._picker.month.setFocus()

    def _show_clocks(self, at: datetime, zone: str) -> None:
        clocks = [(clock_words(at, zone), zone_words(zone))]
        if self._home != zone:
            clocks.append((clock_words(at, self._home), tr("{zone}, this computer", zone=zone_words(self._home))))
        runs: list[Run] = []
        for time, where in clocks:
            runs += [Run(f"{time} ", 500, "text.primary"), Run(f"{where}    ")]
        self._clocks.set_text(runs)

    def _resolve(self) -> Due | None:
        meant = meaning_of(self._picker.choice(), self._now, self._home)
        self._picker.set_resolved(meant.sentence, problem=meant.odd)
        self._set.setEnabled(meant.due is not None)
        if meant.due is not None:
            self._show_clocks(meant.due.at, meant.due.zone)
        return meant.due

    def _done(self) -> None:
        due = self._resolve()
        if due is not None:
            self._take(due)

    def entered(self) -> None:
        """Enter in the field of the hour takes the time that is set."""
        if self._own.isVisible():
            self._done()

    def _take(self, due: Due) -> None:
        self.close_now()
        self._ask.on_due(due)


def _choice(held: Held) -> QVBoxLayout:
    """The box that leaves a post with the networks that publish it by themselves, and what that means."""
    column = QVBoxLayout()
    column.setSpacing(2)
    box = CheckBox(tr("May go out while this computer is off"), on=held.on)
    box.toggled.connect(held.on_change)
    column.addWidget(box)
    said = tr("{networks} holds it and publishes it at its hour.", networks=held.networks)
    if held.others:
        said += " " + tr("Inkom publishes the others while this computer is on.")
    column.addWidget(Label(said, "small", "text.tertiary", wrap=True))
    return column
