"""Where the palette's entries come from: the actions of the window, and the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.actions import Action, Deed
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.shell.actions import CLIENT, GO, SHELL
from inkom_desktop.ui.shell.commands import Commands
from inkom_desktop.ui.shell.palette.entries import Entry, More, Section
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.words import initials, network_words, speak, tr, zone_words

_SHELL = {action.id for action in SHELL}
PAGE_PLACE, POSTS_PLACE, GO_PLACE, ACCOUNTS_PLACE, REST_PLACE = 1, 2, 3, 4, 5


def action_entries(commands: Commands) -> list[Entry]:
    """Return what can be done now; the page's own actions first."""
    return [_action(commands, action, deed) for action, deed in commands.offered() if action.palette]


def _action(commands: Commands, action: Action, deed: Deed) -> Entry:
    place = GO_PLACE if action.section == GO else REST_PLACE if action.id in _SHELL else PAGE_PLACE
    return Entry(
        f"action:{action.id}",
        Section(place, speak(action.section)),
        speak(action.title),
        partial(commands.run, action.id),
        note=deed.note(),
        find=speak(action.find) if action.find else "",
        icon=action.icon,
        keys=action.keys[0] if action.keys else "",
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What is read of the store when the palette opens."""

    clients: tuple[Workspace, ...] = ()
    accounts: tuple[Account, ...] = ()
    recent: tuple[str, ...] = ()


async def read_known(house: House) -> Known:
    """Read the clients, the accounts of all of them, and what was chosen lately."""
    settings = await house.store.settings.all()
    return Known(
        tuple(await house.store.workspaces.all()),
        tuple(await house.store.accounts.all()),
        tuple(settings.get("window.recent", "").split()),
    )


def client_entries(known: Known, desktop: Desktop) -> list[Entry]:
    """Return an entry for each client but the one in hand."""
    now = desktop.now.workspace
    entries = []
    for number, client in enumerate(known.clients):
        if now is not None and client.id == now.id:
            continue
        entries.append(
            Entry(
                f"client:{client.id}",
                Section(GO_PLACE, speak(GO)),
                tr("Switch to {client}", client=client.name),
                partial(desktop.choose, client),
                note=tr("{zone} time", zone=zone_words(client.zone)),
                find=client.name,
                client=(initials(client.name), client_colour(client.colour)),
                keys=CLIENT.keys[number] if number < len(CLIENT.keys) else "",
            )
        )
    return entries


def account_entries(known: Known, desktop: Desktop, context: Context) -> list[Entry]:
    """Return an entry for each account of all clients."""
    now = desktop.now.workspace
    clients = {client.id: client for client in known.clients}
    entries = []
    section = Section(ACCOUNTS_PLACE, tr("Accounts"))
    for account in known.accounts:
        owner = clients.get(account.workspace_id)
        if owner is None:
            continue
        card = desktop.card(account.network)
        mine = now is not None and owner.id == now.id
        note = (
            network_words(card) if mine else tr("{network} · {client}", network=network_words(card), client=owner.name)
        )
        if account.state is not AccountState.HEALTHY:
            note = tr("{words} · needs you", words=note)
        entries.append(
            Entry(
                f"account:{account.id}",
                section,
                account.handle,
                _account_run(desktop, context, owner, mine),
                note=note,
                find=account.name,
                look=card.tile,
                more=(More(tr("Reconnect"), "key-round", partial(_reconnect, context, account)),) if mine else (),
            )
        )
    return entries


def _reconnect(context: Context, account: Account) -> None:
    """Ask for the dialog. Entries are made off the window's thread, where no signal may be touched."""
    context.connect_account.emit(account)


def _account_run(desktop: Desktop, context: Context, owner: Workspace, mine: bool) -> Callable[[], None]:
    """An account of another client is shown after that client was taken in hand."""

    def show() -> None:
        if not mine:
            desktop.choose(owner)
        context.go.emit("accounts")

    return show
