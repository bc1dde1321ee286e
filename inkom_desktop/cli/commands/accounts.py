"""inkom account: networks, add, login, app, list, check, slots, budget, remove."""

from __future__ import annotations

import argparse
import contextlib
import webbrowser
from dataclasses import replace
from typing import Any

from inkom_desktop.cli.inputs import read_line, read_secret, workspace_of
from inkom_desktop.cli.output import Output, local
from inkom_desktop.cli.pauses import add_pause, add_slots, say_paused, say_resumed, until_of
from inkom_desktop.cli.shapes import account_shape, moment, network_shape
from inkom_desktop.cli.troubles import say_trouble
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.errors import NotFound, UsageRefused, VaultUnusable
from inkom_desktop.domain.slots import parse_slots, say_slots
from inkom_desktop.domain.tariff import millionths, money, month_of
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import (
    Card,
    ChecksApp,
    FormField,
    Network,
    SignInAsk,
    SignInForm,
    SignInKind,
    SignsInByBrowser,
    facts_of,
)
from inkom_desktop.ports.vault import Secret
from inkom_desktop.wording.directory import say_directory
from inkom_desktop.wording.errors import say_error

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("account", help="profiles on networks").add_subparsers(dest="verb", required=True)
    networks = verbs.add_parser(
        "networks", parents=[shared], help="every network Inkom knows, or one of them at length"
    )
    networks.add_argument("network", nargs="?", default="")
    networks.set_defaults(run=_networks)
    new = verbs.add_parser("add", parents=[shared], help="connect an account")
    new.add_argument("network")
    _where(new)
    new.add_argument("--handle", default="", help="profile or user name")
    new.add_argument("--name", default="", help="what to call it in Inkom")
    new.add_argument("--secret-stdin", action="store_true", help="read the token or app password from standard input")
    new.set_defaults(run=_add)
    login = verbs.add_parser("login", parents=[shared], help="connect in the browser")
    login.add_argument("network")
    _where(login)
    login.add_argument("--handle", default="", help="profile or page, where the network asks for it")
    login.add_argument("--name", default="")
    _app(login)
    login.add_argument("--paste", action="store_true", help="paste the code or the redirect address here")
    login.set_defaults(run=_login)
    app = verbs.add_parser(
        "app", parents=[shared], help="the app of your own that a network demands: how to make and test it"
    )
    app.add_argument("network")
    _app(app)
    app.add_argument("--test", action="store_true", help="ask the network whether it knows the app")
    app.set_defaults(run=_own_app)
    listing = verbs.add_parser("list", parents=[shared], help="show them all")
    listing.add_argument("--workspace")
    listing.set_defaults(run=_list)
    check = verbs.add_parser("check", parents=[shared], help="does the sign-in still work")
    check.add_argument("account")
    check.set_defaults(run=_check)
    add_pause(verbs, shared, "account", "to it", _pause, _resume)
    add_slots(verbs, shared, "account", "its posting times", _slots)
    budget = verbs.add_parser("budget", parents=[shared], help="what it costs this month, and what it may cost")
    budget.add_argument("account")
    budget.add_argument("--set", metavar="AMOUNT", help="what it may cost in a month, or none")
    budget.set_defaults(run=_budget)
    remove = verbs.add_parser("remove", parents=[shared], help="forget the sign-in for good")
    remove.add_argument("account")
    remove.set_defaults(run=_remove)


def _app(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--way", default="", help="which way to sign in, where a network has several")
    parser.add_argument("--client-id", default="", help="client id of your own app there")
    parser.add_argument("--secret-stdin", action="store_true", help="read its client secret from standard input")


def _where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--server", default="", help="server address (a folder for the network folder)")
    parser.add_argument("--workspace", help="workspace it belongs to; the first one by default")
    parser.add_argument("--allow-lan", action="store_true", help="allow plain http and private addresses")


async def _networks(args: argparse.Namespace, house: House, out: Output) -> int:
    if args.network:
        one = house.networks.get(args.network)
        out.shape(network_shape(one), "\n".join((one.card.summary, *say_directory(facts_of(one)))))
        return 0
    wanted, rows = list(house.networks), []
    for network in wanted:
        card, facts = network.card, facts_of(network)
        rows.append(
            [
                card.key,
                card.name,
                ", ".join(dict.fromkeys(f.kind.value for f in card.sign_in)),
                f"{card.limit} {card.unit.value}" if card.limit else "no limit",
                ", ".join(each.value.replace("_", " ") for each in facts.works[1:]) or "-",
                facts.price or "free",
                "yes" if facts.own_app else "no",
                "yes" if facts.hands_off else "no",
                "yes" if facts.reads_back else "no",
            ]
        )
    head = ["NETWORK", "NAME", "SIGN-IN", "TEXT", "ALSO", "COSTS", "OWN APP", "HANDS OFF", "READS BACK"]
    out.table([network_shape(n) for n in wanted], head, rows, "No networks.")
    return 0


async def _add(args: argparse.Namespace, house: House, out: Output) -> int:
    network = house.networks.get(args.network)
    forms = {f.kind: f for f in network.card.sign_in}
    secret = Secret("")
    form = forms.get(SignInKind.SECRET)
    if form is not None:
        _wants(form.server, args.server, "--server")
        _wants(form.handle, args.handle, "--handle")
        label = form.secret.label if form.secret else "Secret"
        secret = read_secret(from_stdin=args.secret_stdin, label=label, whole=form.tokens)
    workspace = await workspace_of(house, args.workspace)
    ask = SignInAsk(server=args.server, handle=args.handle, secret=secret, allow_lan=args.allow_lan)
    out.progress(f"Connecting to {network.card.name}…")
    account = await house.accounts.connect(network.card.key, ask, workspace.id, args.name)
    return await _connected(account, workspace.name, house, out)


def _wants(field: FormField | None, given: str, option: str) -> None:
    """Ask for what is missing before a secret is asked for."""
    if field is not None and field.required and not given.strip():
        raise UsageRefused("field_missing", field=f"{field.label} ({option})")


async def _connected(account: Account, workspace: str, house: House, out: Output) -> int:
    house.seat.ring()
    out.shape(account_shape(account), f"Connected {account.name} ({account.id}) to {workspace}.")
    if left := len(await house.accounts.left_behind(account)):
        out.progress(f"{left} post(s) did not go out to it meanwhile and wait for your word: inkom ledger shows them.")
    return 0


def _browser_form(card: Card, way: str) -> SignInForm:
    """Return the way to sign in in the browser that is meant. Raises NotFound, UsageRefused."""
    forms = [f for f in card.sign_in if f.kind is SignInKind.BROWSER]
    if not forms:
        raise NotFound("browser_sign_in_unknown", network=card.key)
    keys = [f.app.key for f in forms if f.app is not None]
    if not way:
        return forms[0]
    if way not in keys:
        raise UsageRefused("way_unknown", way=way[:60], ways=keys)
    return next(f for f in forms if f.app is not None and f.app.key == way)


async def _ask(args: argparse.Namespace, house: House, network: Network, form: SignInForm) -> SignInAsk:
    """Return what a sign-in in the browser needs: the app that is given, else the one that another account is signed in with."""
    ask = SignInAsk(
        server=getattr(args, "server", ""),
        handle=getattr(args, "handle", ""),
        allow_lan=getattr(args, "allow_lan", False),
        app=form.app.key if form.app is not None else "",
        client_id=args.client_id.strip(),
    )
    if form.app is None:
        return ask
    if not ask.client_id:
        workspace = await workspace_of(house, getattr(args, "workspace", None))
        known = await house.accounts.own_app(network.card.key, form.app.key, workspace.id)
        if not known:
            raise UsageRefused("app_missing", network=network.card.key)
        return replace(ask, client_id=known["client_id"], client_secret=Secret(known["client_secret"]))
    if not form.app.secret:
        return ask
    return replace(ask, client_secret=read_line(from_stdin=args.secret_stdin, label="Client secret"))


async def _login(args: argparse.Namespace, house: House, out: Output) -> int:
    network = house.networks.get(args.network)
    form = _browser_form(network.card, args.way)
    if not isinstance(network, SignsInByBrowser):
        raise NotFound("browser_sign_in_unknown", network=network.card.key)
    _wants(form.server, args.server, "--server")
    _wants(form.handle, args.handle, "--handle")
    workspace = await workspace_of(house, args.workspace)
    ask = await _ask(args, house, network, form)
    if args.paste:
        back_to = OUT_OF_BAND if form.redirect.out_of_band else form.redirect.address
        started = await network.begin(ask, back_to)
        shows = (
            "paste the code it shows" if form.redirect.out_of_band else "paste the address where the browser ends up"
        )
        out.progress(f"Open this address, sign in, and {shows}:\n{started.address}")
        answer = read_line(from_stdin=not _asks(), label="Code or address").value
    else:
        async with house.browser_return(form.redirect) as back:
            started = await network.begin(ask, back.redirect_uri)
            out.progress(f"Sign in in the browser. If it does not open by itself:\n{started.address}")
            with contextlib.suppress(webbrowser.Error):
                webbrowser.open(started.address)
            answer = await back.wait()
    signed_in = await network.finish(started, answer)
    account = await house.accounts.keep(network, signed_in, workspace.id, name=args.name, allow_lan=args.allow_lan)
    return await _connected(account, workspace.name, house, out)


async def _own_app(args: argparse.Namespace, house: House, out: Output) -> int:
    network = house.networks.get(args.network)
    form = _browser_form(network.card, args.way)
    guide = form.app
    if guide is None:
        raise NotFound("app_not_needed", network=network.card.key)
    if args.test:
        if not isinstance(network, ChecksApp):
            raise NotFound("app_not_tested", network=network.card.key)
        ask = await _ask(args, house, network, form)
        await network.check_app(ask, form.redirect.address)
        out.shape({"kind": "app", "network": network.card.key, "works": True}, f"{network.card.name} knows the app.")
        return 0
    scopes = [{"name": s.name, "words": s.label} for s in form.scopes]
    steps = [step.format(redirect=form.redirect.address) for step in guide.steps]
    shape = {
        "kind": "app",
        "network": network.card.key,
        "way": guide.key,
        "portal": guide.portal,
        "steps": steps,
        "redirect": form.redirect.address,
        "scopes": scopes,
    }
    rights = "\n".join(f"  {s.name}: {s.label}" for s in form.scopes)
    told = "\n".join(f"{n}. {step}" for n, step in enumerate(steps, 1))
    out.shape(
        shape,
        f"{told}\n\nPage:             {guide.portal}\nRedirect address: {form.redirect.address}\nInkom asks for:\n{rights}",
    )
    return 0


def _asks() -> bool:
    import sys

    return sys.stdin.isatty()


async def _list(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None
    accounts = await house.store.accounts.all(workspace_id=workspace.id if workspace else None)
    out.table(
        [account_shape(a) for a in accounts],
        ["ID", "NETWORK", "HANDLE", "NAME", "STATE", "SIGN-IN ENDS"],
        [[a.id, a.network, a.handle, a.name, a.state.value, local(a.expires_at, house.home_zone)] for a in accounts],
        "No accounts yet. inkom account add folder makes one to practise with.",
    )
    return 0 if all(a.state in (AccountState.HEALTHY, AccountState.PAUSED) for a in accounts) else 3


async def _check(args: argparse.Namespace, house: House, out: Output) -> int:
    account = await house.accounts.find(args.account)
    try:
        health = await house.accounts.check(account)
    except VaultUnusable as e:
        fresh = await house.store.accounts.get(account.id) or account
        said = say_error(e)
        out.shape(account_shape(fresh), f"{fresh.name}: {said.what}")
        out.progress(str(said))
        return 3
    fresh = health.account
    house.seat.ring()
    if health.trouble is None:
        out.shape(account_shape(fresh), f"{fresh.name} is healthy.")
        return 0
    sentence = say_trouble(fresh, health.trouble)
    out.shape({**account_shape(fresh), "trouble": type(health.trouble).__name__.lower()}, sentence)
    out.progress(f"inkom: {sentence}")
    return 3 if fresh.state is AccountState.SIGN_IN_NEEDED else 1


async def _pause(args: argparse.Namespace, house: House, out: Output) -> int:
    account = await house.accounts.find(args.account)
    workspace = await house.workspaces.get(account.workspace_id)
    until = until_of(args, workspace.zone, house)
    paused = await house.accounts.pause(account, until)
    house.seat.ring()
    say_paused(paused, until, workspace.zone, out)
    return 0


async def _resume(args: argparse.Namespace, house: House, out: Output) -> int:
    account = await house.accounts.resume(await house.accounts.find(args.account))
    house.seat.ring()
    say_resumed(account, out)
    return 0


async def _slots(args: argparse.Namespace, house: House, out: Output) -> int:
    account = await house.accounts.find(args.account)
    if args.set is not None:
        account = await house.accounts.set_slots(account, parse_slots(args.set))
    workspace = await house.workspaces.get(account.workspace_id)
    upcoming = None
    with contextlib.suppress(UsageRefused):
        upcoming = await house.slots.next_for(account.id)
    shape = {
        "kind": "slots",
        "account": account.id,
        "slots": say_slots(account.slots),
        "zone": workspace.zone,
        "next": moment(upcoming.at if upcoming else None),
    }
    said = f'{account.name} has no posting times. Set them with --set "mon-fri 09:00 17:30".'
    if account.slots:
        free = f" The next free one: {local(upcoming.at, workspace.zone)}." if upcoming else " None is free."
        said = f"{account.name} posts {say_slots(account.slots)} ({workspace.zone}).{free}"
    out.shape(shape, said)
    return 0


async def _budget(args: argparse.Namespace, house: House, out: Output) -> int:
    account = await house.accounts.find(args.account)
    tariff = house.networks.get(account.network).card.tariff
    if tariff is None:
        raise UsageRefused("no_costs", account=account.handle)
    if args.set is not None:
        try:
            wanted = None if args.set.strip() == "none" else millionths(args.set)
        except ValueError as e:
            raise UsageRefused("budget_amount", amount=args.set[:40]) from e
        account = await house.accounts.set_budget(account, wanted)
        house.seat.ring()
    since = month_of(house.clock.now())
    by_rate = await house.store.spending.by_rate(account.id, since)
    spent = sum(cost for _, cost in by_rate.values())
    lines = [
        {"rate": r.key, "each": money(r.millionths), "count": by_rate[r.key][0], "amount": money(by_rate[r.key][1])}
        for r in tariff.rates
        if r.key in by_rate
    ]
    shape = {
        "kind": "budget",
        "account": account.id,
        "currency": tariff.currency,
        "budget": None if account.budget is None else money(account.budget),
        "spent": money(spent),
        "since": moment(since),
        "lines": lines,
        "prices_of": tariff.checked_on.isoformat(),
        "source": tariff.source,
    }
    most = f"of {money(account.budget)} " if account.budget is not None else ""
    told = f"{account.name}: {money(spent)} {most}{tariff.currency} since {since:%Y-%m-%d} (UTC)."
    named = {r.key: r.label for r in tariff.rates}
    told += "".join(f"\n  {one['count']} × {named[str(one['rate'])]}: {one['amount']}" for one in lines)
    if account.budget is None:
        told += "\nNo budget is set: nothing stops it. Set one with --set 20."
    out.shape(shape, f"{told}\nPrices of {tariff.checked_on}, {tariff.source}")
    return 0


async def _remove(args: argparse.Namespace, house: House, out: Output) -> int:
    account = await house.accounts.find(args.account)
    removed = await house.accounts.remove(account)
    house.seat.ring()
    more = (
        f" {removed.unscheduled} scheduled post(s) left the queue; their drafts are kept."
        if removed.unscheduled
        else ""
    )
    out.shape(
        {**account_shape(removed.account), "removed": True, "unscheduled": removed.unscheduled},
        f"Removed {account.handle}; its sign-in is forgotten.{more}",
    )
    return 0
