"""inkom metrics: reads the numbers that networks report, shows the newest, writes them all to a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from inkom_desktop.analytics.collector import Collected
from inkom_desktop.analytics.tables import write_numbers
from inkom_desktop.cli.inputs import period_of, publications_of, workspace_of
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import metric_shape
from inkom_desktop.cli.troubles import say_trouble
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.best_times import LEAST_POSTS
from inkom_desktop.domain.errors import NotFound, VaultUnusable
from inkom_desktop.domain.metrics import Sample
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.slots import DAYS
from inkom_desktop.engine.house import House
from inkom_desktop.wording.errors import say_error


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
    best = verbs.add_parser("best-times", parents=[shared], help="hours in which posts did better than usual")
    best.add_argument("account", nargs="?", metavar="A", help="one account; without it all of the workspace")
    best.add_argument("--workspace", metavar="W")
    best.set_defaults(run=_best_times)
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
    if out.as_json:
        for r in collected.readings:
            for m in r.metrics:
                sample = Sample(r.account_id, r.publication_id, r.part, m.name, m.value, m.at)
                out.shape(metric_shape(sample, accounts[r.account_id].network), "")
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
        if history:
            return await metrics.history(account_id=account.id, publication_id="")
        return [s for s in await metrics.latest(account_ids=[account.id]) if not s.publication_id]
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


async def _best_times(args: argparse.Namespace, house: House, out: Output) -> int:
    if args.account:
        account = await house.accounts.find(args.account)
        workspace, ids = await house.workspaces.get(account.workspace_id), [account.id]
    else:
        workspace = await workspace_of(house, args.workspace)
        ids = [a.id for a in await house.store.accounts.all(workspace_id=workspace.id)]
    found = await house.best_times.of(workspace, ids)
    shapes = [
        {
            "kind": "best_time",
            "weekday": DAYS[h.weekday],
            "hour": h.hour,
            "posts": h.posts,
            "times_usual": round(h.times_usual or 1, 2),
            "of_posts": found.posts,
            "zone": workspace.zone,
        }
        for h in found.offered
    ]
    rows = [[f"{DAYS[h.weekday]} {h.hour:02}:00", f"{h.times_usual:.1f}", str(h.posts)] for h in found.offered]
    if not found.enough:
        empty = f"Best times want {LEAST_POSTS} posts with numbers; there are {found.posts}."
    else:
        empty = f"In {found.posts} posts of a year no hour does better than another by more than chance."
    out.table(shapes, ["Hour", "Times usual", "Posts"], rows, empty)
    return 0


def _title(sample: Sample, posts: dict[str, Publication]) -> str:
    pub = posts.get(sample.publication_id)
    if pub is None:
        return ""
    part = f" (part {sample.part + 1})" if sample.part else ""
    return (pub.content.title or first_line(pub.content.parts[0].text))[:40] + part


async def _export(args: argparse.Namespace, house: House, out: Output) -> int:
    ids = [a.id for a in await house.store.accounts.all()]
    count = await write_numbers(house.store, args.csv, ids, period_of(args.since, args.until), house.home_zone)
    out.shape(
        {"kind": "export", "path": str(args.csv), "rows": count}, f"Wrote {_count(count, 'number')} to {args.csv}."
    )
    return 0
