"""Reading what the person gave: secrets without echo, texts from files, WHEN, publications by prefix."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from inkom_desktop.domain.calendar import Due, parse_when
from inkom_desktop.domain.draft import MAX_TEXT
from inkom_desktop.domain.errors import InkomError, NotFound, UsageRefused
from inkom_desktop.domain.ids import MIN_PREFIX
from inkom_desktop.domain.overview import Period
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.ports.vault import Secret

NEXT_SLOT = "next-slot"
MOST_BYTES = 4 * MAX_TEXT + 4
"""UTF-8 needs at most four bytes a character."""


def read_line(*, from_stdin: bool, label: str) -> Secret:
    """Return one line of standard input, or what the terminal asks for without echo; never from an argument."""
    if from_stdin:
        text = "" if sys.stdin is None else sys.stdin.readline(65_536).strip()
    else:
        return read_secret(from_stdin=False, label=label, whole=True)
    if not text:
        raise UsageRefused("field_missing", field=label)
    return Secret(text)


def read_secret(*, from_stdin: bool, label: str, whole: bool = False) -> Secret:
    """Return the secret: from standard input, or asked in the terminal without echo; never from an argument.

    A JSON object with an access_token gives that token; with `whole` it is returned as it is, for a network that reads what
    belongs to the token.
    """
    if from_stdin:
        # None: the program was started with standard input closed.
        text = "" if sys.stdin is None else sys.stdin.read(65_536).strip()
    elif sys.stdin is not None and sys.stdin.isatty():
        text = getpass.getpass(f"{label}: ").strip()
    else:
        raise UsageRefused("secret_missing", field=label)
    if not text:
        raise UsageRefused("field_missing", field=label)
    if text.startswith("{") and not whole:
        try:
            data = json.loads(text)
        except ValueError:
            data = None
        if isinstance(data, dict) and isinstance(data.get("access_token"), str):
            return Secret(data["access_token"])
    return Secret(text)


def read_text(text: str | None, file: str | None) -> str | None:
    """Return the text of --text or --text-file ("-" is standard input), None when neither was given."""
    if text is not None:
        return text.replace("\r\n", "\n")
    if file is None:
        return None
    try:
        raw = _standard_input() if file == "-" else _bytes(Path(file))
    except OSError as e:
        raise InkomError("text_unreadable", path=file, detail=e.strerror or type(e).__name__) from e
    if len(raw) > MOST_BYTES:
        raise UsageRefused("text_too_large", size=f"over {MAX_TEXT}", limit=MAX_TEXT)
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n")
    except UnicodeDecodeError as e:
        raise InkomError("text_unreadable", path=file, detail="it is not UTF-8") from e


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise InkomError("text_unreadable", path="standard input", detail="it is closed")
    return sys.stdin.buffer.read(MOST_BYTES + 1)


def _bytes(path: Path) -> bytes:
    with path.open("rb") as f:
        return f.read(MOST_BYTES + 1)


def read_when(text: str, zone: str, house: House) -> Due:
    """Return the due time; raises UsageRefused. `next-slot` is an account's: see `read_when_of`."""
    if text.strip() == NEXT_SLOT:
        raise UsageRefused("slot_of_no_account")
    return parse_when(text, zone, house.clock.now())


async def read_when_of(text: str, zone: str | None, pub: Publication, house: House) -> Due:
    """Return another due time for a publication, which may be the next slot of its account; raises UsageRefused.

    `zone` is that of a wall time, the publication's own by default.
    """
    if text.strip() != NEXT_SLOT:
        return read_when(text, pub.zone if zone is None else zone, house)
    return await house.slots.next_for(pub.account_id, apart_from=pub.id)


async def workspace_of(house: House, wanted: str | None) -> Workspace:
    """Return the workspace that was named, else the first one (made when there is none)."""
    return await house.workspaces.find(wanted) if wanted else await house.workspaces.first(house.home_zone)


async def publications_of(house: House, wanted: str) -> list[Publication]:
    """Return the publication of this id or prefix, or all publications of this draft.

    Raises NotFound("publication_unknown", "publication_ambiguous", "draft_ambiguous").
    """
    if not wanted.strip():
        raise NotFound("publication_unknown", id=wanted)
    if len(wanted) >= MIN_PREFIX:
        fits = await house.store.publications.find(wanted.lower())
        exact = [p for p in fits if p.id == wanted.lower()]
        if len(exact or fits) == 1:
            return exact or fits
        if fits:
            raise NotFound("publication_ambiguous", wanted=wanted, ids=[p.id for p in fits])
    draft = await house.store.drafts.get(wanted)
    if draft is None:
        try:
            draft = await house.drafts.find(wanted, binned=True)
        except NotFound as e:
            if e.code in ("draft_ambiguous", "id_too_short"):
                raise
            raise NotFound("publication_unknown", id=wanted) from e
    return await house.store.publications.query(draft_id=draft.id)


async def account_ids(house: House, wanted: Sequence[str], workspace_id: str | None) -> tuple[str, ...]:
    """Return the ids of the accounts that were named."""
    return tuple([(await house.accounts.find(w, workspace_id)).id for w in wanted])


def minutes(text: str) -> int:
    """Read a number of minutes for argparse."""
    value = int(text)
    if not 0 <= value <= 60 * 24 * 365:
        raise argparse.ArgumentTypeError("minutes from 0 to a year")
    return value


def hours(text: str) -> float:
    """Read a number of hours for argparse."""
    value = float(text)
    if not 0 < value <= 24 * 31:
        raise argparse.ArgumentTypeError("hours from more than 0 to 744 (31 days)")
    return value


def period_of(since: str | None, until: str | None) -> Period | None:
    """Return the days that were given (YYYY-MM-DD), None without any; one that was not is the first, or the last, there may be.

    Raises UsageRefused: day_unreadable, days_reversed.
    """
    if since is None and until is None:
        return None
    first, last = _day(since, date(1970, 1, 1)), _day(until, date(9998, 12, 31))
    if first > last:
        raise UsageRefused("days_reversed", first=since, last=until)
    return Period(first, last)


def _day(text: str | None, otherwise: date) -> date:
    try:
        return date.fromisoformat(text) if text is not None else otherwise
    except ValueError as e:
        raise UsageRefused("day_unreadable", text=text) from e
