"""Sentences for a post that is planned for an hour at which the computer is usually off."""

from __future__ import annotations

from inkom_desktop.domain.coverage import Risk
from inkom_desktop.wording import Said, Speak, as_written, fill

WEEKDAYS = (
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Mondays.",
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Tuesdays.",
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Wednesdays.",
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Thursdays.",
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Fridays.",
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Saturdays.",
    "This computer was off, or Inkom closed, at this hour on {off} of the last {of} Sundays.",
)
DAYS = "This computer was off, or Inkom closed, at this hour on {off} of the last {of} days."
TODO = "Leave it on then, or choose another time."


def say_risk(risk: Risk, speak: Speak = as_written) -> Said:
    """Return why a post is at risk and what to do, in the language of `speak`."""
    template = DAYS if risk.weekday is None else WEEKDAYS[risk.weekday]
    said = fill(speak(template), {"off": speak.number(risk.off), "of": speak.number(risk.of)})
    return Said(said, speak(TODO))
