"""inkom account: networks, add, login, list, check, slots, remove."""

from __future__ import annotations

import argparse
import contextlib
import webbrowser
from typing import Any

from inkom_desktop.cli.inputs import read_secret, workspace_of
from inkom_desktop.cli.output import Output, local
from inkom_desktop.cli.shapes import account_shape, moment, network_shape
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.errors import NotFound, SignInRefused, UsageRefused, VaultUnusable
from inkom_desktop.domain.slots import parse_slots, say_slots
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import FormField, NotNow, SignInAsk, SignInKind, SignsInByBrowser
from inkom_desktop.ports.vault import Secret
from inkom_desktop.wording.errors import say_error

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("account", help="profiles on networks").add_subparsers(dest="verb", required=True)
    verbs.add_parser("networks", parents=[shared], help="every network Inkom knows").set_defaults(run=_networks)
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
    login.add_argument("--name", default="")
    login.add_argument("--paste", action="store_true", help="paste the code or the redirect address here")
    login.set_defaults(run=_login)
    listing = verbs.add_parser("list", parents=[shared], help="show them all")
    listing.add_argument("--workspace")
    listing.set_defaults(run=_list)
    check = verbs.add_parser("check", parents=[shared], help="does the sign-in still work")
    check.add_argument("account")
    check.set_defaults(run=_check)
    slots = verbs.add_parser("slots", parents=[shared], help="its posting times")
    slots.add_argument("account")
    slots.add_argument("--set", metavar="TIMES", help='"mon-fri 09:00 17:30; sat 10:00", or none')
    slots.set_defaults(run=_slots)
    remove = verbs.add_parser("remove", parents=[shared], help="forget the sign-in for good")
    remove.add_argument("account")
    remove.set_defaults(run=_remove)


def _where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--server", default="", help="server address (a folder for the network folder)")
    parser.add_argument("--workspace", help="workspace it belongs to; the first one by default")
    parser.add_argument("--allow-lan", action="store_true", help="allow plain http and private addresses")


async def _networks(_: argparse.Namespace, house: House, out: Output) -> int:
    networks = list(house.networks)
    rows = [
        [
            n.card.key,
            n.card.name,
            ", ".join(f.kind.value for f in n.card.sign_in),
            f"{n.card.limit} {n.card.unit.value}" if n.card.limit else "no limit",
            str(n.card.media.most),
            "yes" if n.card.hands_off else "no",
            "yes" if n.card.reads_back else "no",
        ]
        for n in networks
    ]
    head = ["NETWORK", "NAME", "SIGN-IN", "TEXT", "PICTURES", "HANDS OFF", "READS BACK"]
    out.table([network_shape(n) for n in networks], head, rows, "No networks.")
    return 0


async def _add(args: argparse.Namespace, house: House, out: Output) -> int:
    network = house.networks.get(args.network)
    forms = {f.kind: f for f in network.card.sign_in}
    secret = Secret("")
    form = forms.get(SignInKind.SECRET)
    if form is not None:
        _wants(form.server, args.server, "--server")
        _wants(form.handle, args.handle, "--handle")
        secret = read_secret(from_stdin=args.secret_stdin, label=form.secret.label if form.secret else "Secret")
    workspace = await workspace_of(house, args.workspace)
    ask = SignInAsk(server=args.server, handle=args.handle, secret=secret, allow_lan=args.allow_lan)
    out.progress(f"Connecting to {network.card.name}…")
    account = await house.accounts.connect(network.card.key, ask, workspace.id, args.name)
    return _connected(account, workspace.name, house, out)


def _wants(field: FormField | None, given: str, option: str) -> None:
    """Ask for what is missing before a secret is asked for."""
    if field is not None and field.required and not given.strip():
        raise UsageRefused("field_missing", field=f"{field.label} ({option})")


def _connected(account: Account, workspace: str, house: House, out: Output) -> int:
    house.seat.ring()
    out.shape(account_shape(account), f"Connected {account.name} ({account.id}) to {workspace}.")
    return 0


async def _login(args: argparse.Namespace, house: House, out: Output) -> int:
    network = house.networks.get(args.network)
    if not isinstance(network, SignsInByBrowser):
        raise NotFound("browser_sign_in_unknown", network=network.card.key)
    browser = next((f for f in network.card.sign_in if f.kind is SignInKind.BROWSER), None)
    _wants(browser.server if browser else None, args.server, "--server")
    workspace = await workspace_of(house, args.workspace)
    if args.paste:
        started = await network.begin(args.server, OUT_OF_BAND, allow_lan=args.allow_lan)
        out.progress(f"Open this address, sign in, and paste the code it shows:\n{started.address}")
        answer = read_secret(from_stdin=not _asks(), label="Code or address").value
    else:
        async with house.browser_return() as back:
            started = await network.begin(args.server, back.redirect_uri, allow_lan=args.allow_lan)
            out.progress(f"Sign in in the browser. If it does not open by itself:\n{started.address}")
            with contextlib.suppress(webbrowser.Error):
                webbrowser.open(started.address)
            answer = await back.wait()
    signed_in = await network.finish(started, answer)
    account = await house.accounts.keep(network, signed_in, workspace.id, name=args.name, allow_lan=args.allow_lan)
    return _connected(account, workspace.name, house, out)


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
    sentence = _trouble(fresh, health.trouble)
    out.shape({**account_shape(fresh), "trouble": type(health.trouble).__name__.lower()}, sentence)
    out.progress(f"inkom: {sentence}")
    return 3 if fresh.state is AccountState.SIGN_IN_NEEDED else 1


def _trouble(account: Account, trouble: NotNow) -> str:
    if account.state is AccountState.SIGN_IN_NEEDED:
        return f"{account.handle} was signed out. Connect it again with inkom account add {account.network}; its posts wait."
    said = say_error(
        SignInRefused("server_unreachable", server=account.server, detail=trouble.detail or type(trouble).__name__)
    )
    return str(said)


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
