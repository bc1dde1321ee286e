"""A calendar file (iCalendar, RFC 5545) of what is planned and what went out: one event for each post."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

LENGTH = timedelta(minutes=15)
"""A post has no length; calendars draw one."""
LINE = 75
"""Octets in a line; the rest goes on in lines that begin with a space."""
PRODUCT = "-//Inkom//Inkom Desktop//EN"


@dataclass(frozen=True, slots=True)
class Event:
    """An event: `uid` stays the same from one export to the next, `at` and `changed` are aware UTC."""

    uid: str
    at: datetime
    changed: datetime
    title: str
    description: str = ""
    address: str = ""
    categories: tuple[str, ...] = ()
    sequence: int = 0
    confirmed: bool = True


def calendar_lines(name: str, events: Iterable[Event]) -> Iterator[str]:
    """Yield the lines of the file, each with its CRLF; no line is longer than RFC 5545 allows."""
    yield from map(_folded, ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"))
    yield _folded(f"X-WR-CALNAME:{_escaped(name)}")
    for event in events:
        yield from map(_folded, _event(event))
    yield _folded("END:VCALENDAR")


def _event(event: Event) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(event.uid)}"
    yield f"DTSTAMP:{_instant(event.changed)}"
    yield f"LAST-MODIFIED:{_instant(event.changed)}"
    yield f"SEQUENCE:{event.sequence}"
    yield f"DTSTART:{_instant(event.at)}"
    yield f"DTEND:{_instant(event.at + LENGTH)}"
    yield f"SUMMARY:{_escaped(event.title)}"
    if event.description:
        yield f"DESCRIPTION:{_escaped(event.description)}"
    if event.address.isascii() and event.address.isprintable() and event.address:
        yield f"URL:{event.address}"
    if event.categories:
        yield "CATEGORIES:" + ",".join(map(_escaped, event.categories))
    yield f"STATUS:{'CONFIRMED' if event.confirmed else 'TENTATIVE'}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _instant(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11; control characters have no place in it."""
    shown = "".join(c for c in text.replace("\r\n", "\n") if c == "\n" or c.isprintable() or c == "\t")
    return shown.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    """Break a line after at most 75 octets, never inside a character."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if size + octets > LINE:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return "\r\n".join([*pieces, piece]) + "\r\n"
