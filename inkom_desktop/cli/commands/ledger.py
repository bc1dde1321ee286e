"""inkom ledger: every publication, every attempt with step, outcome and reason, and every change of state."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from inkom_desktop.cli.inputs import publications_of, read_when
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import attempt_shape, outcome_of, publication_shape, transition_shape
from inkom_desktop.domain.publication import (
    IN_FLIGHT,
    NEEDS_PERSON,
    Attempt,
    By,
    Publication,
    Transition,
    late_changed,
)
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.engine.house import House
from inkom_desktop.wording.late import say_late
from inkom_desktop.wording.standing import STATES, say_standing


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command."""
    ledger = nouns.add_parser("ledger", parents=[shared], help="what happened to each post, try by try")
    ledger.add_argument("publication", nargs="?", metavar="P|D")
    ledger.add_argument("--since", metavar="WHEN", help="only what changed since")
    ledger.add_argument("--changes", action="store_true", help="with --json: also every change of state")
    ledger.set_defaults(run=_ledger)


async def _ledger(args: argparse.Namespace, house: House, out: Output) -> int:
    since = read_when(args.since, house.home_zone, house).at if args.since else None
    if args.publication is not None:
        pubs = await publications_of(house, args.publication)
        pubs = [p for p in pubs if since is None or p.updated_at >= since]
    else:
        pubs = await house.store.publications.query(changed_since=since, limit=100_000)
    for pub in pubs:
        out.shape(publication_shape(pub), _sentence(pub))
        # Scripts count on lines that are tries.
        before: Transition | None = None
        for entry in await _history(pub, house, changes=args.changes or not out.as_json):
            if isinstance(entry, Attempt):
                out.shape(attempt_shape(entry), _line(entry, pub.zone))
                continue
            if args.changes or entry.after not in IN_FLIGHT:
                # What is under way the tries themselves tell to people.
                out.shape(transition_shape(entry), _move(entry, pub.zone, late_changed(before, entry)))
            before = entry
    if not pubs:
        out.progress("Nothing in the ledger yet.")
    return 3 if any(p.state in NEEDS_PERSON for p in pubs) else 0


async def _history(pub: Publication, house: House, *, changes: bool) -> list[Attempt | Transition]:
    """What was tried and what changed, in the order of time; a change stands after the try that led to it."""
    entries: list[tuple[datetime, int, int, Attempt | Transition]] = []
    entries += [(a.started_at, a.n, 0, a) for a in await house.store.publications.attempts([pub.id])]
    if changes:
        entries += [(t.at, t.attempt, t.version, t) for t in await house.store.publications.transitions([pub.id])]
    return [entry for *_, entry in sorted(entries, key=lambda e: e[:3])]


def _sentence(pub: Publication) -> str:
    late = f", {pub.late_by_s:.1f} s late" if pub.late_by_s is not None and pub.late_by_s >= 1 else ""
    link = f"  {pub.permalink}" if pub.permalink else ""
    text = pub.content.title or first_line(pub.content.parts[0].text)
    said = str(say_standing(pub))
    head = f"{pub.id}  {local(pub.due_at, pub.zone)}  {pub.network}  {STATES[pub.state]}{late}{link}\n  “{text[:80]}”"
    return f"{head}\n  {said}" if said else head


def _line(attempt: Attempt, zone: str) -> str:
    when = local(attempt.started_at, zone)[11:19]
    outcome = outcome_of(attempt) or "no outcome yet"
    http = f" ({attempt.http_status})" if attempt.http_status else ""
    detail = f": {attempt.detail}" if attempt.detail else ""
    return f"    {when}  {attempt.step.value} part {attempt.part + 1}: {outcome}{http}{detail}"


def _move(change: Transition, zone: str, ruled: LateRule | None) -> str:
    """The line of a change; `ruled` is the late rule where that alone was changed."""
    when = local(change.at, zone)[11:19]
    whose = " (you)" if change.by is By.PERSON else ""
    if ruled:
        return f"    {when}  late rule: {say_late(ruled)}{whose}"
    due = f" for {local(change.due_at, zone)}" if change.before is None or change.before is change.after else ""
    return f"    {when}  {STATES[change.after].lower()}{due}{whose}"
