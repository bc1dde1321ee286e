"""inkom repeat: posts that come again, by a rule of RFC 5545 that ends."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import time
from typing import Any

from inkom_desktop.cli.inputs import account_ids, read_when
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import moment
from inkom_desktop.domain.recurrence import parse_rule
from inkom_desktop.domain.series import Series
from inkom_desktop.domain.slots import slots_of_day
from inkom_desktop.engine.house import House
from inkom_desktop.publishing.repeating import Turn
from inkom_desktop.wording.standing import STATES


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("repeat", help="posts that come again").add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("add", parents=[shared], help="schedule a draft again and again")
    new.add_argument("draft")
    new.add_argument("--rule", required=True, help='RFC 5545, with an end: "FREQ=WEEKLY;BYDAY=MO;COUNT=10"')
    new.add_argument("--at", required=True, metavar="WHEN", help="the first time; its hour stays on the wall clock")
    new.add_argument("--zone", help="IANA zone of the times; the workspace's by default")
    new.add_argument(
        "--variant", action="append", default=[], metavar="D", help="a draft whose text takes turns with it"
    )
    new.add_argument("--account", action="append", metavar="A", help="only to these accounts of the draft")
    new.add_argument("--dry-run", action="store_true", help="say when it would come, and write nothing")
    new.set_defaults(run=_add)
    known = verbs.add_parser("list", parents=[shared], help="show them all")
    known.add_argument("--workspace", metavar="W")
    known.set_defaults(run=_list)
    show = verbs.add_parser("show", parents=[shared], help="each time of one, and what became of it")
    show.add_argument("series")
    show.set_defaults(run=_show)
    end = verbs.add_parser("end", parents=[shared], help="take what is still to come out of the queue")
    end.add_argument("series")
    end.add_argument("--from", dest="since", type=_number, default=1, metavar="N", help="from this time on; all else")
    end.set_defaults(run=_end)
    change = verbs.add_parser("change", parents=[shared], help="another text or hour for what is still to come")
    change.add_argument("series")
    change.add_argument(
        "--from", dest="since", type=_number, default=1, metavar="N", help="from this time on; all else"
    )
    change.add_argument("--text-from", metavar="D", help="the draft whose text, pictures and labels they get")
    change.add_argument("--hour", type=_hour, metavar="HH:MM", help="the wall time they get")
    change.set_defaults(run=_change)


def _number(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError("the number of a time, from 1")
    return number


def _hour(text: str) -> time:
    (slot,) = slots_of_day(0, text)
    return time(slot.minute // 60, slot.minute % 60)


async def _add(args: argparse.Namespace, house: House, out: Output) -> int:
    drafts = [await house.drafts.find(wanted) for wanted in (args.draft, *args.variant)]
    workspace = await house.workspaces.get(drafts[0].workspace_id)
    rule = parse_rule(args.rule)
    first = read_when(args.at, args.zone or workspace.zone, house)
    chosen = await account_ids(house, args.account or (), workspace.id)
    if args.dry_run:
        for each in await house.repeating.ahead(drafts, rule, first, chosen):
            assert each.due is not None
            shape = {"kind": "occurrence", "number": each.number, "draft": each.draft.id, "due_at": moment(each.due.at)}
            when = f"{local(each.due.at, each.due.zone)} {each.due.zone}"
            out.shape(shape, f"{each.number}: {when}: {first_line(each.draft.title or each.draft.parts[0])}")
        return 0
    series, made = await house.repeating.begin(drafts, rule, first, account_ids=chosen)
    house.seat.ring()
    last = made[-1].publications[0]
    said = f"{len(made)} times are scheduled, the last one {local(last.due_at, last.zone)} {last.zone} ({series.id})."
    out.shape(_shape(series), said)
    return 0


def _shape(series: Series) -> dict[str, Any]:
    return {
        "kind": "series",
        "id": series.id,
        "workspace": series.workspace_id,
        "rule": series.rule,
        "zone": series.zone,
        "local_time": series.local_time,
        "variants": list(series.variants),
        "occurrences": len(series.occurrences),
        "ended_at": moment(series.ended_at),
    }


async def _list(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None
    found = await house.store.series.all(workspace_id=workspace.id if workspace else None)
    rows = [[s.id, s.rule, s.local_time.replace("T", " "), s.zone, str(len(s.occurrences))] for s in found]
    out.table([_shape(s) for s in found], ["ID", "RULE", "FIRST", "ZONE", "TIMES"], rows, "Nothing comes again.")
    return 0


async def _show(args: argparse.Namespace, house: House, out: Output) -> int:
    _say(await house.repeating.turns(await house.repeating.find(args.series)), out)
    return 0


def _say(turns: Sequence[Turn], out: Output) -> None:
    for each in turns:
        pubs = each.publications
        shape = {
            "kind": "occurrence",
            "number": each.number,
            "draft": each.draft.id,
            "due_at": moment(pubs[0].due_at) if pubs else None,
            "publications": [{"id": p.id, "state": p.state.value} for p in pubs],
        }
        when = f"{local(pubs[0].due_at, pubs[0].zone)} {pubs[0].zone}" if pubs else "no time"
        states = ", ".join(dict.fromkeys(STATES[p.state] for p in pubs))
        out.shape(shape, f"{each.number}: {when}, {states}: {first_line(each.draft.title or each.draft.parts[0])}")


async def _end(args: argparse.Namespace, house: House, out: Output) -> int:
    gone = await house.repeating.end(await house.repeating.find(args.series), args.since)
    house.seat.ring()
    _say(gone, out) if out.as_json else out.progress(f"{len(gone)} times left the queue; their drafts are in the bin.")
    return 0


async def _change(args: argparse.Namespace, house: House, out: Output) -> int:
    text = await house.drafts.find(args.text_from) if args.text_from else None
    series = await house.repeating.find(args.series)
    changed = await house.repeating.change(series, args.since, text=text, at=args.hour)
    house.seat.ring()
    _say(changed, out)
    return 0
