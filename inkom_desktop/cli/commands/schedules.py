"""inkom schedule, reschedule, unschedule, swap, queue."""

from __future__ import annotations

import argparse
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.cli.inputs import NEXT_SLOT, account_ids, minutes, publications_of, read_when, read_when_of
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import check_shape, publication_shape
from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.calendar import Due, Resolved, utc_offset, wall
from inkom_desktop.domain.decisions import MOVABLE, held_by_network
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import Conflict, NotFound, UsageRefused
from inkom_desktop.domain.publication import NEEDS_PERSON, TERMINAL, HandOff, Publication, State
from inkom_desktop.domain.reordering import shuffled, swapped
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.engine.house import House
from inkom_desktop.publishing.neighbours import Neighbours, price_of
from inkom_desktop.publishing.pausing import Pausing
from inkom_desktop.publishing.planner import ChecksFailed
from inkom_desktop.publishing.slots import take_slots
from inkom_desktop.wording.late import say_late
from inkom_desktop.wording.problems import say_problem
from inkom_desktop.wording.standing import STATES, say_standing


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    schedule = nouns.add_parser("schedule", parents=[shared], help="put a draft in the queue")
    schedule.add_argument("draft")
    _when(schedule)
    schedule.add_argument("--account", action="append", metavar="A", help="only to these accounts of the draft")
    _late(schedule)
    schedule.add_argument("--hand-off", action="store_true", help="let the network publish it, where it can")
    schedule.set_defaults(run=_schedule)
    move = nouns.add_parser("reschedule", parents=[shared], help="give it another time, late rule, or its draft's text")
    move.add_argument("publication", metavar="P|D")
    _when(move, required=False)
    _late(move)
    move.add_argument("--revise", action="store_true", help="let what the draft says now go out in its place")
    move.set_defaults(run=_reschedule)
    out = nouns.add_parser("unschedule", parents=[shared], help="take it out of the queue")
    out.add_argument("publication", metavar="P|D")
    out.set_defaults(run=_unschedule)
    swap = nouns.add_parser("swap", parents=[shared], help="let two posts change places")
    swap.add_argument("one", metavar="P|D")
    swap.add_argument("other", metavar="P|D")
    swap.set_defaults(run=_swap)
    queue = nouns.add_parser("queue", parents=[shared], help="what is to come, soonest first")
    queue.add_argument("--workspace")
    queue.add_argument("--account")
    queue.add_argument("--shuffle", action="store_true", help="deal the scheduled posts anew to the same times")
    queue.set_defaults(run=_queue)


def _when(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    parser.add_argument(
        "--at", required=required, metavar="WHEN", help='"2026-12-24 09:30", +15m, now, next-slot, RFC 3339'
    )
    parser.add_argument("--zone", help="IANA zone of a wall time; the workspace's by default")


def _late(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--late", choices=[rule.value for rule in Late], help="what happens after the late window")
    parser.add_argument("--late-after", type=minutes, metavar="MINUTES", help="the late window")


def _rule(args: argparse.Namespace, present: LateRule) -> LateRule | None:
    """The late rule that was asked for, over the present one; None when nothing was asked."""
    if args.late is None and args.late_after is None:
        return None
    window = present.window if args.late_after is None else timedelta(minutes=args.late_after)
    return LateRule(Late(args.late) if args.late else present.then, window)


async def _schedule(args: argparse.Namespace, house: House, out: Output) -> int:
    draft = await house.drafts.find(args.draft)
    workspace = await house.workspaces.get(draft.workspace_id)
    late = _rule(args, workspace.late)
    chosen = await account_ids(house, args.account or (), draft.workspace_id)
    zone = workspace.zone if args.zone is None else args.zone
    targets = chosen or draft.account_ids
    held = targets if args.hand_off else ()

    async def plan() -> tuple[Due | dict[str, Due], list[Publication]]:
        due = await _slots(targets, draft.labels, house) if _at_slot(args) else read_when(args.at, zone, house)
        return due, await house.planner.schedule(draft, due, account_ids=chosen, late=late, hand_off=held)

    try:
        due, made = await take_slots(plan)
    except ChecksFailed as e:
        _say_checks(e, out)
        raise
    house.seat.ring()
    for one in dict.fromkeys(due.values()) if isinstance(due, dict) else (due,):
        _say_resolution(one, out)
    for pub in made:
        if args.hand_off and pub.hand_off is HandOff.NONE:
            out.progress(f"That is too near for {pub.network} to take: Inkom sends it, while this computer is on.")
        out.shape(
            publication_shape(pub),
            f"Scheduled for {local(pub.due_at, pub.zone)} {pub.zone} to {pub.network} ({pub.id}).",
        )
    await _say_beside(draft, made, house, out)
    await _say_readiness(made, house, out)
    return 0


async def _say_beside(draft: Draft, made: Sequence[Publication], house: House, out: Output) -> None:
    """Say what is to be considered of what was just scheduled: another post near it, nearly the same before, a price."""
    neighbours = Neighbours(house.store, made)
    for pub in made:
        account = await house.store.accounts.get(pub.account_id)
        if account is None:
            continue
        found = await neighbours.of(draft, account, pub.due_at)
        found += await house.budget.problems(pub.content, account)
        for problem in (*found, *price_of(house.networks.get(account.network), pub.content)):
            out.progress(f"{account.handle}: {say_problem(problem)}")


def _at_slot(args: argparse.Namespace) -> bool:
    return str(args.at).strip() == NEXT_SLOT


async def _slots(accounts: Sequence[str], labels: Sequence[str], house: House) -> dict[str, Due]:
    """The next free slot of each account."""
    if not accounts:
        raise UsageRefused("no_accounts")
    return {i: await house.slots.next_for(i, labels=labels) for i in accounts}


def _say_checks(failed: ChecksFailed, out: Output) -> None:
    for entry in failed.checks:
        if out.as_json:
            out.shape(check_shape(entry.check, entry.account.network, entry.account.id), "")
        for problem in entry.check.errors:
            out.progress(f"{entry.account.handle}: {say_problem(problem)}")


def _say_resolution(due: Due, out: Output) -> None:
    when = due.local_time.replace("T", " ")
    if due.resolved is Resolved.GAP:
        out.progress(f"The clocks go forward over that time in {due.zone}: it is set to {when}.")
    elif due.resolved is Resolved.FOLD and due.again is not None:
        first, second = (f"{due.local_time}{utc_offset(at, due.zone)}" for at in (due.at, due.again))
        out.progress(f"That time comes twice in {due.zone}, {first} and {second}: the first one was taken.")


async def _say_readiness(made: Sequence[Publication], house: House, out: Output) -> None:
    for account_id in dict.fromkeys(p.account_id for p in made):
        account = await house.store.accounts.get(account_id)
        if account is not None and account.state is not AccountState.HEALTHY:
            out.progress(f"{account.name} needs you ({account.state.value}): its post waits until you reconnect it.")
    if await Pausing(house.store.settings, house.clock).now() is not None:
        out.progress("Publishing is paused: nothing goes out until it is resumed, and then the late rule has its say.")
    if not house.seat.status().running:
        before = "to hand it over" if any(p.hand_off is HandOff.WISHED for p in made) else "before the hour"
        out.progress(f"No publisher is running: open Inkom, or run inkom publisher run, {before}.")


async def _movable(args: argparse.Namespace, house: House) -> list[Publication]:
    found = await publications_of(house, args.publication)
    live = [p for p in found if p.state not in TERMINAL]
    if not live and (len(found) != 1 or found[0].id != args.publication.lower()):
        raise Conflict("nothing_scheduled", draft=args.publication)
    # A single ended one is handed on: its refusal says where it stands.
    chosen = [p for p in live if p.state in MOVABLE or held_by_network(p)]
    return chosen or live or found


async def _revise(args: argparse.Namespace, house: House, out: Output) -> None:
    """What the draft says now goes out, at the same time."""
    for pub in await _movable(args, house):
        draft = await house.store.drafts.get(pub.draft_id)
        if draft is None:
            raise NotFound("draft_unknown", wanted=pub.draft_id)
        try:
            revised = await house.planner.revise(draft, pub.id)
        except ChecksFailed as e:
            _say_checks(e, out)
            raise
        out.shape(publication_shape(revised), f"What draft {draft.id} says now goes out ({revised.id}).")
    house.seat.ring()


async def _reschedule(args: argparse.Namespace, house: House, out: Output) -> int:
    if args.revise:
        await _revise(args, house, out)
        if args.at is None and args.late is None and args.late_after is None:
            return 0
    if args.at is None:
        return await _set_late(args, house, out)
    for pub in await _movable(args, house):

        async def move(pub: Publication = pub) -> tuple[Due, Publication]:
            due = await read_when_of(args.at, args.zone, pub, house)
            return due, await house.desk.reschedule(pub.id, due, late=_rule(args, pub.late))

        due, moved = await take_slots(move)
        _say_resolution(due, out)
        said = f"Moved to {local(moved.due_at, moved.zone)} {moved.zone} ({moved.id})."
        if held_by_network(moved):
            said += " The network holds it for its earlier time until Inkom has taken it back."
            _say_asked(house, out)
        out.shape(publication_shape(moved), said)
    house.seat.ring()
    return 0


async def _set_late(args: argparse.Namespace, house: House, out: Output) -> int:
    """Another late rule for the same time."""
    if args.late is None and args.late_after is None:
        raise UsageRefused("nothing_to_move")
    for pub in await _movable(args, house):
        rule = _rule(args, pub.late) or pub.late
        changed = await house.desk.set_late(pub.id, rule)
        out.shape(publication_shape(changed), f"{say_late(rule)} ({changed.id})")
    house.seat.ring()
    return 0


async def _unschedule(args: argparse.Namespace, house: House, out: Output) -> int:
    code = 0
    for pub in await _movable(args, house):
        gone = await house.desk.unschedule(pub.id)
        said = f"Took {gone.id} out of the queue; the draft is kept."
        if gone.state in NEEDS_PERSON:
            # The answer to a send was lost once: nothing is sent any more, but it may be live.
            said, code = f"{gone.id} is not sent any more. {say_standing(gone)}", 3
        elif held_by_network(gone):
            said = f"{gone.id} leaves the queue once the network has given it back; until then the network holds it."
            _say_asked(house, out)
        out.shape(publication_shape(gone), said)
    house.seat.ring()
    return code


def _say_asked(house: House, out: Output) -> None:
    if not house.seat.status().running:
        out.progress("No publisher is running: the network is asked once Inkom is open, or by inkom publisher run.")


async def _swap(args: argparse.Namespace, house: House, out: Output) -> int:
    one, other = [await publications_of(house, wanted) for wanted in (args.one, args.other)]
    lines = [[p for p in found if p.state in MOVABLE] or found for found in (one, other)]
    await _give(swapped([(line, _time(line)) for line in lines], 0, 1), house, out)
    return 0


def _time(line: Sequence[Publication]) -> Due:
    return Due(line[0].due_at, line[0].zone, line[0].local_time)


async def _give(dealt: Sequence[tuple[Sequence[Publication], Due]], house: House, out: Output) -> None:
    """Give posts the times that were dealt to them, by the clock of their own zone."""
    times = [
        (pub.id, due if pub.zone == due.zone else Due(due.at, pub.zone, wall(due.at, pub.zone)))
        for line, due in dealt
        for pub in line
        if pub.due_at != due.at
    ]
    for moved in await house.desk.reschedule_all(times):
        said = f"Moved to {local(moved.due_at, moved.zone)} {moved.zone} ({moved.id})."
        out.shape(publication_shape(moved), said)
    house.seat.ring()


async def _shuffle(pubs: Sequence[Publication], house: House, out: Output) -> None:
    lines: dict[tuple[str, str], list[Publication]] = {}
    for pub in pubs:
        if pub.state is State.SCHEDULED and pub.due_at > house.clock.now():
            lines.setdefault((pub.draft_id, pub.due_at.isoformat()), []).append(pub)
    queued = [(line, _time(line)) for line in lines.values()]
    await _give(shuffled(queued, secrets.randbelow), house, out)


async def _queue(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None
    account = await house.accounts.find(args.account) if args.account else None
    pubs = await house.store.publications.query(
        workspace_id=workspace.id if workspace else None,
        account_id=account.id if account else None,
        states=set(State) - TERMINAL,
        limit=100_000,
    )
    if args.shuffle:
        await _shuffle(pubs, house, out)
        return 0
    out.table(
        [publication_shape(p) for p in pubs],
        ["ID", "DUE", "NETWORK", "STATE", "TEXT"],
        rows(pubs),
        "Nothing is scheduled.",
    )
    if not out.as_json:
        for pub in pubs:
            if pub.state in NEEDS_PERSON:
                out.progress(f"{pub.id}: {say_standing(pub)}")
    return 3 if any(p.state in NEEDS_PERSON for p in pubs) else 0


def rows(pubs: Sequence[Publication]) -> list[list[str]]:
    """Return the table rows of publications."""
    return [
        [
            p.id,
            local(p.due_at, p.zone),
            p.network,
            STATES[p.state],
            p.content.title or first_line(p.content.parts[0].text),
        ]
        for p in pubs
    ]
