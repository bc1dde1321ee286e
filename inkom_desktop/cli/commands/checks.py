"""inkom check: what each network says of a text, offline unless a server is named."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from inkom_desktop.cli.inputs import read_text
from inkom_desktop.cli.options import HELP, read_for
from inkom_desktop.cli.output import Output
from inkom_desktop.cli.shapes import check_shape
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import Network, ReadsServer, options_of
from inkom_desktop.publishing.checking import checked
from inkom_desktop.wording.problems import say_problem


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command."""
    check = nouns.add_parser("check", parents=[shared], help="count and check a draft or a text")
    check.add_argument("draft", nargs="?")
    check.add_argument("--network")
    check.add_argument("--server", default="", help="read the limits of this server")
    check.add_argument("--allow-lan", action="store_true")
    check.add_argument("--text")
    check.add_argument("--text-file", metavar="FILE")
    check.add_argument("--media", action="append", metavar="PATH")
    check.add_argument("--option", action="append", metavar="KEY=VALUE", help=HELP)
    check.set_defaults(run=_check)


async def _check(args: argparse.Namespace, house: House, out: Output) -> int:
    if args.draft:
        draft = await house.drafts.find(args.draft)
        if not draft.account_ids:
            raise UsageRefused("no_accounts", draft=draft.id)
        for account_id in draft.account_ids:
            account = await house.store.accounts.get(account_id)
            if account is None or account.removed_at is not None:
                raise UsageRefused("account_gone", account=account_id)
            must = (await house.workspaces.get(draft.workspace_id)).alt_required
            found = house.planner.check(draft.content_for(account_id), account, alt_required=must).check
            _print(found, account.network, account.id, account.handle, out)
        return 0
    text = read_text(args.text, args.text_file)
    if not args.network or (text is None and not args.media):
        raise UsageRefused("text_missing")
    network = house.networks.get(args.network)
    media = tuple([await house.drafts.attach(Path(p)) for p in args.media or ()])
    account_like = await _on_server(network, args, house) if args.server else None
    chosen = read_for(options_of(network, account_like), args.option or (), network.card.key)
    content = Content("", (ContentPart(text or "", media, chosen.parts.get(0, {})),), options=chosen.post)
    _print(checked(network, content, account_like), network.card.key, None, network.card.name, out)
    return 0


async def _on_server(network: Network, args: argparse.Namespace, house: House) -> Account | None:
    """Return a nameless account with the abilities that the server tells."""
    if not isinstance(network, ReadsServer):
        return None
    facts = await network.read_server(args.server, allow_lan=args.allow_lan)
    blank = Account(
        id="",
        workspace_id="",
        network=network.card.key,
        server=facts.server,
        remote_id="",
        handle="",
        name="",
        state=AccountState.HEALTHY,
        created_at=house.clock.now(),
    )
    return replace(blank, abilities=dict(facts.abilities))


def _print(check: Check, network: str, account: str | None, name: str, out: Output) -> None:
    limit = f"/{check.limit}" if check.limit is not None else ""
    lines = [f"{name}: {check.length}{limit} {check.unit.value}" + ("" if check.problems else ", all well")]
    for problem in check.problems:
        where = f" part {problem.part + 1}:" if problem.part is not None and len(check.parts) > 1 else ""
        lines.append(f"  {problem.severity.value}:{where} {say_problem(problem)}")
    out.shape(check_shape(check, network, account), "\n".join(lines))
