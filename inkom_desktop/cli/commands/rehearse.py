"""inkom rehearse: goes through what is due soon and says what would fail, while there is time. Sends nothing."""

from __future__ import annotations

import argparse
from typing import Any

from inkom_desktop.cli.inputs import hours
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import finding_shape, rehearsal_shape, risk_shape
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.rehearsal import Finding
from inkom_desktop.domain.tariff import money
from inkom_desktop.engine.house import House
from inkom_desktop.publishing.rehearsal import HOURS, Rehearsed
from inkom_desktop.wording.coverage import say_risk
from inkom_desktop.wording.rehearsal import say_finding


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command."""
    rehearse = nouns.add_parser("rehearse", parents=[shared], help="what of the next hours would fail, and what to do")
    rehearse.add_argument("--workspace", metavar="W", help="only posts of this one")
    rehearse.add_argument("--hours", type=hours, default=HOURS, metavar="N", help="how far ahead (24 by default)")
    rehearse.set_defaults(run=_rehearse)


async def _rehearse(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None

    def say(done: int, of: int, handle: str) -> None:
        out.progress(f"Asked {handle} ({done} of {of}).")

    rehearsed = await house.rehearsing.run(
        hours=args.hours, workspace_id=workspace.id if workspace else None, progress=say
    )
    house.seat.ring()
    posts = {p.id: p for p in rehearsed.posts}
    accounts = {a.id: a for a in await house.store.accounts.all()}
    for found in rehearsed.findings:
        out.shape(finding_shape(found, posts, accounts), _sentence(found, posts, accounts))
    risks = await house.coverage.risks(rehearsed.posts)
    for risk in risks:
        pub = posts[risk.publication_id]
        line = _post_line(pub, accounts[pub.account_id])
        out.shape(risk_shape(risk, pub, accounts[pub.account_id]), f"?  {say_risk(risk)}\n{line}")
    out.shape(rehearsal_shape(rehearsed, len(risks)), _summary(rehearsed, house.home_zone))
    return 3 if rehearsed.findings else 0


def _sentence(found: Finding, posts: dict[str, Publication], accounts: dict[str, Account]) -> str:
    said = say_finding(found)
    lines = [f"!  {said.what}", f"     {said.todo}"]
    for meant in found.posts:
        pub, account = posts[meant.publication_id], accounts[meant.account_id]
        lines.append(_post_line(pub, account))
    return "\n".join(lines)


def _post_line(pub: Publication, account: Account) -> str:
    text = pub.content.title or first_line(pub.content.parts[0].text)
    return f"     {local(pub.due_at, pub.zone)}  {account.handle} ({pub.network})  {pub.id}  “{text[:60]}”"


def _summary(rehearsed: Rehearsed, zone: str) -> str:
    until = f"until {local(rehearsed.until, zone)[:16]} ({zone})"
    count = len(rehearsed.posts)
    if not count:
        return f"Nothing is due {until}."
    concerned = len({m.publication_id for f in rehearsed.findings for m in f.posts})
    posts = f"{count} post{'' if count == 1 else 's'} due {until}"
    if not rehearsed.findings:
        found = f"{posts}: as things stand, {'it goes' if count == 1 else 'all go'} out."
    elif rehearsed.offline:
        found = f"{posts}: offline, so networks were not asked; {concerned} cannot be vouched for."
    else:
        found = f"{posts}: {concerned} would not go out as things stand."
    costs = ", ".join(f"{money(c.millionths)} {c.currency} for {c.parts} on {c.network}" for c in rehearsed.costs)
    return f"{found} Cost: {costs}." if costs else found
