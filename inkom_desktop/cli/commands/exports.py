"""inkom export: what is planned and what went out, as a calendar file or as a table."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.analytics.whole_file import write_whole
from inkom_desktop.cli.inputs import read_when
from inkom_desktop.cli.output import Output
from inkom_desktop.cli.shapes import moment
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.entry import words_of
from inkom_desktop.domain.errors import InkomError, UsageRefused
from inkom_desktop.domain.ics import Event, calendar_lines
from inkom_desktop.domain.publication import NEEDS_PERSON, Publication, State
from inkom_desktop.domain.sheet import write_sheet
from inkom_desktop.engine.house import House
from inkom_desktop.wording.standing import STATES

PAST, AHEAD = timedelta(days=90), timedelta(days=5 * 366)
"""What is exported when nothing else is said: from so long ago to so far ahead."""
HEAD = ("text", "title", "date", "zone", "accounts", "labels", "state", "reason", "published at", "address", "id")


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    export = nouns.add_parser("export", parents=[shared], help="what is planned, as a calendar or as a table")
    export.add_argument("file", metavar="FILE", help="ends with .ics (for calendars) or .csv (for spreadsheets)")
    export.add_argument("--workspace", metavar="W")
    export.add_argument("--from", dest="since", metavar="WHEN", help="90 days ago by default")
    export.add_argument("--to", dest="until", metavar="WHEN")
    export.set_defaults(run=_export)


async def _export(args: argparse.Namespace, house: House, out: Output) -> int:
    path = Path(args.file)
    if path.suffix.lower() not in (".ics", ".csv"):
        raise UsageRefused("export_kind", path=path.name)
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None
    now = house.clock.now()
    zone = workspace.zone if workspace is not None else house.home_zone
    since = read_when(args.since, zone, house).at if args.since else now - PAST
    until = read_when(args.until, zone, house).at if args.until else now + AHEAD
    pubs = await house.store.publications.query(
        workspace_id=workspace.id if workspace is not None else None,
        states=set(State) - {State.CANCELLED},
        due_from=since,
        due_to=until,
        limit=1_000_000,
    )
    accounts = {a.id: a for a in await house.store.accounts.all(removed=True)}
    if path.suffix.lower() == ".ics":
        lines = calendar_lines(workspace.name if workspace is not None else "Inkom", _events(pubs, accounts))
    else:
        lines = write_sheet(HEAD, _rows(pubs, accounts))
    try:
        write_whole(path, lines)
    except OSError as e:
        raise InkomError("export_unwritable", path=str(path), detail=e.strerror or type(e).__name__) from e
    shape = {"kind": "export", "path": str(path), "posts": len(pubs)}
    out.shape(shape, f"{len(pubs)} posts are in {path}.")
    return 0


def _handle(pub: Publication, accounts: dict[str, Account]) -> str:
    account = accounts.get(pub.account_id)
    return account.handle or account.name if account is not None else pub.account_id


def _events(pubs: Sequence[Publication], accounts: dict[str, Account]) -> Iterator[Event]:
    for pub in pubs:
        text = "\n\n".join(part.text for part in pub.content.parts)
        yield Event(
            uid=f"{pub.id}@inkom",
            at=pub.due_at,
            changed=pub.updated_at,
            title=f"{_handle(pub, accounts)}: {words_of(pub.content)}",
            description=f"{STATES[pub.state]}\n\n{text}",
            address=pub.permalink,
            categories=pub.content.labels,
            sequence=pub.version,
            confirmed=pub.state not in NEEDS_PERSON,
        )


def _rows(pubs: Sequence[Publication], accounts: dict[str, Account]) -> Iterator[tuple[str, ...]]:
    for pub in pubs:
        yield (
            "\n\n".join(part.text for part in pub.content.parts),
            pub.content.title,
            pub.local_time.replace("T", " ")[:16],
            pub.zone,
            _handle(pub, accounts),
            "; ".join(pub.content.labels),
            pub.state.value,
            str(pub.reason),
            moment(pub.published_at) or "",
            pub.permalink,
            pub.id,
        )
