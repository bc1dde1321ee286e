"""Sentences for a clock that is wrong, and spans of time in words."""

from __future__ import annotations

from inkom_desktop.wording import Said, Speak, as_written, fill

SPANS = (
    (86400, "{large} d {small} h", 3600),
    (3600, "{large} h {small} min", 60),
    (60, "{large} min {small} s", 1),
)
SECONDS = "{small} s"
AHEAD = "This computer’s clock is {span} ahead of {server}."
BEHIND = "This computer’s clock is {span} behind {server}."
OFF = "This computer’s clock does not agree with the server’s."
SET_IT = "Set this computer’s clock. Until then nothing goes out before its time by both clocks."
HELD = "Nothing was sent."
SET_OR_DECIDE = (
    "Set this computer’s clock; the post then goes on by itself. Or send it now, choose another time, or skip it."
)
LATER = "The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} later than planned."
EARLIER = "The rules of its time zone changed: it keeps its wall time, {local_time}, and so goes out {span} earlier than planned."
CERTIFICATE_DATES = "The server’s certificate is not valid at this computer’s date. Nothing was sent."
CHECK_CLOCK = "Check this computer’s date and time; it goes on by itself."
HOLDING = "Set this computer’s clock. Until then its posts are held."


def say_span(seconds: float, speak: Speak = as_written) -> str:
    """Say how long: "1 d 2 h", "5 min 10 s", "40 s"; the sign is dropped."""
    whole = round(abs(seconds))
    for unit, template, below in SPANS:
        if whole >= unit:
            small = whole % unit // below
            return fill(speak(template), {"large": speak.number(whole // unit), "small": speak.number(small)})
    return fill(speak(SECONDS), {"small": speak.number(whole)})


def say_off(seconds: float, server: str, speak: Speak = as_written) -> str:
    """Say by how much this computer's clock is off; `seconds` is how far the server's is ahead of ours."""
    template = AHEAD if seconds < 0 else BEHIND
    return fill(speak(template), {"span": say_span(seconds, speak), "server": server})


def say_clock(seconds: float, server: str, *, holds: bool, speak: Speak = as_written) -> Said:
    """Say that the clock is off, and what to do about it."""
    return Said(say_off(seconds, server, speak), speak(HOLDING if holds else SET_IT))


def say_held(detail: str, speak: Speak = as_written) -> Said:
    """Say why a post is held by the clock; `detail` is what `transitions.distrust` wrote down."""
    seconds, _, server = detail.partition(" ")
    try:
        off = say_off(int(seconds), server, speak)
    except ValueError:
        off = speak(OFF)
    return Said(f"{off} {speak(HELD)}", speak(SET_OR_DECIDE))


def say_moved(detail: str, local_time: str, speak: Speak = as_written) -> Said:
    """Say that new rules of its zone moved a post; `detail` is what `transitions.moved_by_rules` wrote down.

    `local_time` is its wall time, as `Publication` holds it.
    """
    try:
        seconds = int(detail)
    except ValueError:
        return Said("")
    template = LATER if seconds > 0 else EARLIER
    return Said(fill(speak(template), {"local_time": speak.wall(local_time), "span": say_span(seconds, speak)}))
