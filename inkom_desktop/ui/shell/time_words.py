"""What a chosen wall time means: the moment, what other clocks show then, and what a change of the clocks does to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inkom_desktop.domain.calendar import Due, Resolved, resolve, wall
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.widgets.when import WallChoice
from inkom_desktop.ui.words import clock_words, day_words, moment_words, offset_words, tr, zone_words


@dataclass(frozen=True, slots=True)
class Meant:
    """A wall time that was turned into an instant, or the sentence why it cannot be chosen (`due` is None then)."""

    due: Due | None
    sentence: str
    odd: bool = False


def meaning_of(choice: WallChoice, now: datetime, home: str) -> Meant:
    """Return what a choice means. `home` is the zone of this computer; `now` is aware UTC."""
    due = resolve(datetime.combine(choice.day, choice.at), choice.zone)
    if due.at <= now:
        return Meant(None, tr("That time has passed."), odd=True)
    said = tr("{moment} in {zone}", moment=moment_words(due.at, due.zone), zone=zone_words(due.zone))
    if there := other_clock(due, home):
        said = f"{said}, {there}"
    if due.resolved is Resolved.GAP:
        return Meant(due, f"{said}. {tr('The clocks go forward then; this is the first minute after.')}", odd=True)
    if due.resolved is Resolved.FOLD and due.again is not None:
        first, second = offset_words(due.zone, due.at), offset_words(due.zone, due.again)
        twice = tr("That time comes twice, at {first} and at {second}; this is the first.", first=first, second=second)
        return Meant(due, f"{said}. {twice}", odd=True)
    return Meant(due, f"{said}.")


def other_clock(due: Due, home: str) -> str:
    """Say what this computer's clock shows then; empty where it shows the same."""
    if wall(due.at, home) == wall(due.at, due.zone):
        return ""
    same_day = day_words(due.at, home) == day_words(due.at, due.zone)
    time = clock_words(due.at, home) if same_day else moment_words(due.at, home)
    return tr("{time} on this computer", time=time)


def sleep_words(rule: LateRule) -> str:
    """Say what happens when the computer sleeps at that time, by the client's rule for late posts."""
    minutes = int(rule.window.total_seconds() // 60)
    if rule.then is Late.SEND:
        return tr("Computer asleep then? It goes out when it wakes.")
    if rule.then is Late.SKIP:
        return tr("Computer asleep then? It goes out up to {minutes} min late, else it is skipped.", minutes=minutes)
    if minutes:
        return tr("Computer asleep then? It goes out up to {minutes} min late; after that you choose.", minutes=minutes)
    return tr("Computer asleep then? You choose when it wakes.")
