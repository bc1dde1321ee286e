"""inkom metrics: reads the numbers that networks report, shows the newest, writes them all to a file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.analytics.collector import Collected
from inkom_desktop.cli.inputs import publications_of
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import metric_shape, moment
from inkom_desktop.cli.troubles import say_trouble
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import resolve
from inkom_desktop.domain.errors import InkomError, NotFound, UsageRefused, VaultUnusable
from inkom_desktop.domain.metrics import Sample
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.sheet import write_sheet
from inkom_desktop.engine.house import House
from inkom_desktop.wording.errors import say_error

COLUMNS = ("at", "network", "account", "publication", "part", "post", "permalink", "metric", "value")


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    metrics = nouns.add_parser("metrics", parents=[shared], help="likes, replies, followers: what networks report")
    verbs = metrics.add_subparsers(dest="verb", metavar="WHAT", required=True)
    collect = verbs.add_parser("collect", parents=[shared], help="read the numbers of all live posts and accounts now")
    collect.add_argument("--workspace", metavar="W", help="only of this one")
    collect.set_defaults(run=_collect)
    show = verbs.add_parser("show", parents=[shared], help="the newest numbers of a post, an account, or of everything")
    show.add_argument("subject", nargs="?", metavar="P|A")
    show.add_argument("--history", action="store_true", help="every number that was kept, by time")
    show.set_defaults(run=_show)
    export = verbs.add_parser("export", parents=[shared], help="write every number to a CSV file")
    export.add_argument("--csv", required=True, metavar="FILE", type=Path)
    export.add_argument("--from", dest="since", metavar="D", help="from this day on (YYYY-MM-DD)")
    export.add_argument("--to", dest="until", metavar="D", help="up to this day, included")
    export.set_defaults(run=_export)


async def _collect(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None

    def say(done: int, of: int, handle: str) -> None:
        out.progress(f"Read {handle} ({done} of {of}).")

    collected = await house.collector.collect(workspace_id=workspace.id if workspace else None, progress=say)
    house.seat.ring()
    accounts = {a.id: a for a in await house.store.accounts.all()}
    for reading in collected.readings:
        for metric in reading.metrics:
            sample = Sample(
                reading.account_id, reading.publication_id, reading.part, metric.name, metric.value, metric.at
            )
            if out.as_json:
                out.shape(metric_shape(sample, accounts[sample.account_id].network), "")
    _say_silent(collected, house, out)
    failed = False
    for account, trouble in collected.trouble:
        fresh = accounts.get(account.id, account)
        said = say_trouble(fresh, trouble) if trouble is not None else str(say_error(VaultUnusable("vault_locked")))
        out.progress(f"inkom: {fresh.handle}: {said}")
        failed = True
    if not out.as_json:
        posts = len({r.publication_id for r in collected.readings if r.publication_id})
        read_of = len({r.account_id for r in collected.readings})
        out.shape({}, f"Read the numbers of {_count(posts, 'post')} and {_count(read_of, 'account')}.")
    return 3 if failed else 0


def _say_silent(collected: Collected, house: House, out: Output) -> None:
    for key in sorted({a.network for a in collected.silent}):
        out.progress(f"{house.networks.get(key).card.name} reports no numbers.")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


async def _show(args: argparse.Namespace, house: House, out: Output) -> int:
    accounts = {a.id: a for a in await house.store.accounts.all(removed=True)}
    samples = await _samples(args.subject, house, history=args.history)
    posts = {p.id: p for p in await house.store.publications.get_all({s.publication_id for s in samples})}
    samples = [s for s in samples if s.account_id in accounts]
    rows = [
        (local(s.at, house.home_zone)[:16], accounts[s.account_id].handle, _title(s, posts), s.name, str(s.value))
        for s in samples
    ]
    out.table(
        (metric_shape(s, accounts[s.account_id].network) for s in samples),
        ("Read", "Account", "Post", "What", "Number"),
        rows,
        "No numbers yet. Read them with inkom metrics collect.",
    )
    return 0


async def _samples(subject: str | None, house: House, *, history: bool) -> list[Sample]:
    metrics = house.store.metrics
    if subject is None:
        live = [a.id for a in await house.store.accounts.all()]
        if not history:
            return await metrics.latest(account_ids=live)
        return [s for each in live for s in await metrics.history(account_id=each)]
    pubs, account = await _subject(subject, house)
    if account is not None:
        # Of the account itself: the numbers of its posts are asked for by post.
        of_account = await metrics.history(account_id=account.id, publication_id="") if history else []
        return (
            of_account
            if history
            else [s for s in await metrics.latest(account_ids=[account.id]) if not s.publication_id]
        )
    if history:
        return [s for p in pubs for s in await metrics.history(account_id=p.account_id, publication_id=p.id)]
    return await metrics.latest(publication_ids=[p.id for p in pubs])


async def _subject(wanted: str, house: House) -> tuple[list[Publication], Account | None]:
    """Return the posts, or the account, that were named. Raises NotFound."""
    try:
        return [], await house.accounts.find(wanted)
    except NotFound as unknown:
        if unknown.code != "account_unknown":
            raise
    return await publications_of(house, wanted), None


def _title(sample: Sample, posts: dict[str, Publication]) -> str:
    pub = posts.get(sample.publication_id)
    if pub is None:
        return ""
    part = f" (part {sample.part + 1})" if sample.part else ""
    return (pub.content.title or first_line(pub.content.parts[0].text))[:40] + part


async def _export(args: argparse.Namespace, house: House, out: Output) -> int:
    zone = house.home_zone
    since = _day(args.since, zone) if args.since else None
    before = _day(args.until, zone, days=1) if args.until else None
    if since is not None and before is not None and since >= before:
        raise UsageRefused("days_reversed", first=args.since, last=args.until)
    rows: list[Sequence[str]] = []
    for account in await house.store.accounts.all():
        samples = await house.store.metrics.history(account_id=account.id, since=since, before=before)
        posts = {p.id: p for p in await house.store.publications.get_all({s.publication_id for s in samples})}
        rows += [_row(sample, account, posts.get(sample.publication_id)) for sample in samples]
    try:
        args.csv.write_text("".join(write_sheet(COLUMNS, rows)), encoding="utf-8", newline="")
    except OSError as e:
        raise InkomError("file_unwritable", path=str(args.csv), detail=e.strerror or type(e).__name__) from e
    out.shape(
        {"kind": "export", "path": str(args.csv), "rows": len(rows)},
        f"Wrote {_count(len(rows), 'number')} to {args.csv}.",
    )
    return 0


def _row(sample: Sample, account: Account, pub: Publication | None) -> Sequence[str]:
    post = first_line(pub.content.title or pub.content.parts[0].text) if pub is not None else ""
    link = pub.parts[min(sample.part, len(pub.parts) - 1)].permalink if pub is not None else ""
    part = str(sample.part + 1) if pub is not None else ""
    subject = (account.network, account.handle, sample.publication_id, part, post, link)
    return (moment(sample.at) or "", *subject, sample.name, str(sample.value))


def _day(text: str, zone: str, *, days: int = 0) -> datetime:
    """Return the start of a day there (aware UTC), or of one that many days later."""
    try:
        day = date.fromisoformat(text) + timedelta(days=days)
    except (ValueError, OverflowError) as e:
        raise UsageRefused("day_unreadable", text=text) from e
    return resolve(datetime.combine(day, time.min), zone).at
