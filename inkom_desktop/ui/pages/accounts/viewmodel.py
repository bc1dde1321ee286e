"""What Accounts shows, and connecting: the form of a network's card, sent through the engine's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.accounts.accounts import Health, Removed
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import InkomError, UsageRefused
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.slots import Slot
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import (
    Card,
    ChecksApp,
    Deletes,
    Network,
    ReadsMetrics,
    ReadsServer,
    ServerFacts,
    SignInAsk,
    SignInForm,
    SignInKind,
    SignsInByBrowser,
)
from inkom_desktop.ports.vault import Secret
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.words import error_words, speak, tr

WAITING = frozenset({State.SCHEDULED, State.WAITING, State.BLOCKED})
FIELDS = {
    "wrong_secret": "secret",
    "app_unknown": "client_secret",
    "app_missing": "client_id",
    "handle_unknown": "handle",
    "server_unknown": "server",
    "server_unreachable": "server",
    "server_not_this_network": "server",
    "server_needs_https": "server",
    "server_private": "server",
}
"""The field that a refusal is about."""
PROBE_MS = 600
"""How long a person must pause in typing a server's name before it is asked."""


def may(network: Network) -> tuple[str, ...]:
    """Return what Inkom can do there, by the roles of its adapter."""
    able = [tr("Publish")]
    if isinstance(network, ReadsMetrics):
        able.append(tr("Statistics"))
    if isinstance(network, Deletes):
        able.append(tr("Delete"))
    return tuple(able)


class AccountsViewModel(QObject):
    """Checks and removes accounts."""

    changed = Signal()
    checked = Signal(object)
    removed = Signal(object)

    def __init__(self, desktop: Desktop, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._tasks = desktop, tasks
        self.checking = False
        self.waits: dict[str, int] = {}
        desktop.changed.connect(self._on_desktop)
        desktop.publication_changed.connect(lambda _: self.read_waits())
        self.read_waits()

    def _on_desktop(self) -> None:
        self.changed.emit()
        if {a.id for a in self._desktop.needs_sign_in} != set(self.waits):
            self.read_waits()

    def read_waits(self) -> None:
        """Count what waits for each account that is signed out."""
        wanted = [a.id for a in self._desktop.needs_sign_in]
        if not wanted:
            self.waits = {}
            return

        async def count(house: House) -> dict[str, int]:
            query = house.store.publications.query
            return {i: len(await query(account_id=i, states=WAITING, limit=1000)) for i in wanted}

        async def run() -> None:
            found = await self._desktop.bridge.call(count)
            if found != self.waits:
                self.waits = found
                self.changed.emit()

        self._tasks.run(run())

    def limit_of(self, account: Account) -> int | None:
        """Return how long a post may be there, in the network's own unit; None where there is no limit."""
        return self._desktop.network(account.network).check(Content("", (ContentPart(""),)), account).limit

    def rename(self, account: Account, name: str) -> None:
        """Give an account another name."""

        async def work(house: House) -> Account:
            return await house.accounts.rename(account, name)

        self._tasks.run(self._desktop.bridge.call(work))

    def set_slots(self, account: Account, slots: Sequence[Slot]) -> None:
        """Give an account other posting times; what is planned stays where it is."""

        async def work(house: House) -> Account:
            return await house.accounts.set_slots(account, slots)

        self._tasks.run(self._desktop.bridge.call(work))

    def ask_spent(self, account: Account, told: Callable[[int], object]) -> None:
        """Ask what an account cost this month (millionths of the currency)."""

        async def ask(house: House) -> int:
            return await house.budget.spent(account)

        async def work() -> None:
            told(await self._desktop.bridge.call(ask))

        self._tasks.run(work())

    def set_budget(self, account: Account, budget: int | None) -> None:
        """Let an account cost so much in a month (millionths), or as much as it costs."""

        async def work(house: House) -> Account:
            return await house.accounts.set_budget(account, budget)

        self._tasks.run(self._desktop.bridge.call(work))

    def pause(self, accounts: Sequence[Account], until: datetime | None) -> None:
        """Let nothing go out to these accounts, until an instant (aware UTC) or until they are resumed."""

        async def work(house: House) -> None:
            for account in accounts:
                await house.accounts.pause(account, until)

        self._tasks.run(self._desktop.bridge.call(work))

    def resume(self, accounts: Sequence[Account]) -> None:
        """End the pause of these accounts; what was missed meanwhile follows its late rule."""

        async def work(house: House) -> None:
            for account in accounts:
                await house.accounts.resume(account)

        async def run() -> None:
            await self._desktop.bridge.call(work)
            self._desktop.bridge.wake()

        self._tasks.run(run())

    def check_all(self) -> None:
        """Ask each network whether its sign-in still works; one that fails does not stop the others."""
        self.check(self._desktop.now.accounts)

    def check(self, accounts: Sequence[Account]) -> None:
        """Ask the networks of these accounts."""

        async def work(house: House) -> list[Health]:
            answers = await asyncio.gather(*(house.accounts.check(a) for a in accounts), return_exceptions=True)
            return [a for a in answers if isinstance(a, Health)]

        async def run() -> None:
            self.checking = True
            self.changed.emit()
            try:
                healths = await self._desktop.bridge.call(work)
            finally:
                self.checking = False
                self.changed.emit()
            self._desktop.bridge.wake()
            self.checked.emit(healths)

        self._tasks.run(run())

    def add_practice(self) -> None:
        """Give the client in hand a practice account: a folder of its own inside the data folder."""
        workspace = self._desktop.now.workspace
        network = next((n for n in self._desktop.bridge.house.networks if n.card.stays_here), None)
        if workspace is None or network is None:
            return
        name = tr("Practice")

        async def work(house: House) -> Account:
            ask = SignInAsk(server=str(house.data / f"practice-{workspace.id}"), handle=name)
            return await house.accounts.connect(network.card.key, ask, workspace.id, name)

        self._tasks.run(self._desktop.bridge.call(work))

    def remove(self, account: Account) -> None:
        """Forget an account's sign-in; its posts leave the queue."""

        async def work(house: House) -> Removed:
            return await house.accounts.remove(await house.accounts.find(account.id))

        async def run() -> None:
            self.removed.emit(await self._desktop.bridge.call(work))

        self._tasks.run(run())


@dataclass(frozen=True, slots=True)
class Connecting:
    """The connect form: what is said under its fields, and whether it is at work."""

    busy: bool = False
    error: str = ""
    error_at: str = ""
    """The field the error is about: server, handle or secret; empty when it is about none of them."""
    found: str = ""
    offer_lan: bool = False
    offer_session: bool = False
    browser_open: bool = False
    known_app: str = ""
    """The client id of the person's own app that another account is signed in with."""
    app_works: str = ""
    """What the network said of the app that was tested."""


class ConnectViewModel(QObject):
    """Connects one account. `connected` tells the Account."""

    changed = Signal()
    connected = Signal(object)
    open_address = Signal(str)

    def __init__(self, desktop: Desktop, parent: QObject | None = None, account: Account | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._account = desktop, account
        self._tasks = Tasks(self)
        self._probes = Tasks(self)
        self.state = Connecting()
        self.allow_lan = False
        self.left_behind = 0
        """How many posts did not go out to the account that was connected, and wait for the person."""
        self._pasted: asyncio.Future[str] | None = None
        self._probe_of: tuple[Card, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PROBE_MS)
        self._pause.timeout.connect(self._probe)

    @property
    def workspace_id(self) -> str:
        """The client the account will belong to: that of the account that is reconnected, else the one in hand."""
        workspace = self._desktop.now.workspace
        return self._account.workspace_id if self._account else workspace.id if workspace else ""

    def server_typed(self, card: Card, server: str) -> None:
        """The server's name changed: ask it what it is, once the person pauses."""
        self._set(error="", error_at="", found="")
        self._probes.cancel()
        self._probe_of = (card, server) if "." in server or ":" in server else None
        if self._probe_of:
            self._pause.start()

    def look_for_app(self, card: Card, form: SignInForm) -> None:
        """Find out whether another account of the client is signed in with an app of the person's own."""
        if form.app is None:
            return
        key, workspace_id = form.app.key, self.workspace_id

        async def run() -> None:
            known = await self._desktop.bridge.call(lambda house: house.accounts.own_app(card.key, key, workspace_id))
            self._set(known_app=known.get("client_id", ""))

        self._probes.run(run())

    def test_app(self, card: Card, form: SignInForm, client_id: str, client_secret: str) -> None:
        """Ask the network whether it knows the app."""
        if self._says_missing(_app_fields(form, client_id, client_secret, self.state.known_app)):
            return
        ask = SignInAsk(client_id=client_id.strip(), client_secret=Secret(client_secret.strip()))

        async def work(house: House) -> None:
            network = house.networks.get(card.key)
            assert isinstance(network, ChecksApp)
            await network.check_app(await self._with_app(house, card, form, ask), form.redirect.address)

        async def run() -> None:
            self._set(busy=True, error="", error_at="", app_works="")
            try:
                await self._desktop.bridge.call(work)
            finally:
                self._set(busy=False)
            self._set(app_works=tr("{network} knows this app.", network=card.name))

        self._tasks.run(run(), self._refused)

    def connect_account(
        self,
        card: Card,
        form: SignInForm,
        server: str,
        handle: str,
        secret: str,
        name: str = "",
        *,
        client_id: str = "",
        client_secret: str = "",
    ) -> None:
        """Connect with what the form says."""
        given = (("server", form.server, server), ("handle", form.handle, handle), ("secret", form.secret, secret))
        asked = [(key, speak(f.label)) for key, f, value in given if f and f.required and not value.strip()]
        if self._says_missing([*asked, *_app_fields(form, client_id, client_secret, self.state.known_app)]):
            return
        workspace_id = self.workspace_id
        ask = SignInAsk(
            server.strip(),
            handle.strip(),
            Secret(secret.strip()),
            allow_lan=self.allow_lan,
            client_id=client_id.strip(),
            client_secret=Secret(client_secret.strip()),
        )

        async def by_form(house: House) -> Account:
            return await house.accounts.connect(card.key, ask, workspace_id, name)

        if form.kind is SignInKind.BROWSER:
            self._run(self._by_browser(card, form, ask, workspace_id, name))
        else:
            self._run(self._desktop.bridge.call(by_form))

    def pasted(self, text: str) -> None:
        """The person pasted the code or the address the browser came back with."""
        pasted, bridge_loop = self._pasted, self._pasted.get_loop() if self._pasted else None
        if pasted is not None and bridge_loop is not None and text.strip():
            bridge_loop.call_soon_threadsafe(_answer, pasted, text.strip())

    def use_session(self) -> None:
        """Keep sign-ins for this session only: the person agreed, because there is no keyring."""

        async def work(house: House) -> None:
            await house.vault.use_session_key()

        async def run() -> None:
            await self._desktop.bridge.call(work)
            self._set(error="", offer_session=False)

        self._tasks.run(run(), self._refused)

    def begin_anew(self) -> None:
        """Another form is shown: what was said of the one before is gone, and what it asked is not waited for."""
        self.cancel()
        self.allow_lan = False
        self.state = Connecting()
        self.changed.emit()

    def cancel(self) -> None:
        """Stop what is under way."""
        self._pause.stop()
        self._probes.cancel()
        self._tasks.cancel()

    def _says_missing(self, missing: Sequence[tuple[str, str]]) -> bool:
        """Say the first field that is missing, if one is."""
        if missing:
            at, field = missing[0]
            self._set(error=tr("{field} is missing.", field=field), error_at=at)
        return bool(missing)

    async def _with_app(self, house: House, card: Card, form: SignInForm, ask: SignInAsk) -> SignInAsk:
        """Add which app is meant, and the one that is known where none was given."""
        if form.app is None:
            return ask
        ask = replace(ask, app=form.app.key)
        if ask.client_id:
            return ask
        known = await house.accounts.own_app(card.key, form.app.key, self.workspace_id)
        if not known:
            raise UsageRefused("app_missing", network=card.name)
        return replace(ask, client_id=known["client_id"], client_secret=Secret(known["client_secret"]))

    async def _by_browser(self, card: Card, form: SignInForm, ask: SignInAsk, workspace_id: str, name: str) -> Account:
        async def work(house: House) -> Account:
            network = house.networks.get(card.key)
            assert isinstance(network, SignsInByBrowser)
            whole = await self._with_app(house, card, form, ask)
            async with house.browser_return(form.redirect) as back:
                started = await network.begin(whole, back.redirect_uri)
                self._pasted = asyncio.get_running_loop().create_future()
                self.open_address.emit(started.address)
                waits = [asyncio.ensure_future(back.wait()), self._pasted]
                try:
                    done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
                    answer = next(iter(done)).result()
                finally:
                    for wait in waits:
                        wait.cancel()
                    await asyncio.gather(*waits, return_exceptions=True)
                    self._pasted = None
            signed_in = await network.finish(started, answer)
            return await house.accounts.keep(network, signed_in, workspace_id, name=name, allow_lan=ask.allow_lan)

        self._set(browser_open=True)
        return await self._desktop.bridge.call(work)

    def _run(self, work: Coroutine[Any, Any, Account]) -> None:
        async def run() -> None:
            self._set(busy=True, error="", error_at="")
            try:
                account = await work
            finally:
                self._set(busy=False, browser_open=False)
            self.left_behind = len(await self._desktop.bridge.call(lambda house: house.accounts.left_behind(account)))
            self._desktop.bridge.wake()
            self.connected.emit(account)

        self._tasks.run(run(), self._refused)

    def _refused(self, error: InkomError) -> None:
        what, todo = error_words(error)
        self._set(
            error=f"{what} {todo}".strip(),
            error_at=FIELDS.get(error.code, ""),
            offer_lan=error.code in ("server_private", "server_needs_https"),
            offer_session=error.code == "vault_absent",
        )

    def _probe(self) -> None:
        if self._probe_of is None:
            return
        card, server = self._probe_of
        if not isinstance(self._desktop.network(card.key), ReadsServer):
            return

        async def ask(house: House) -> ServerFacts:
            network = house.networks.get(card.key)
            assert isinstance(network, ReadsServer)
            return await network.read_server(server, allow_lan=self.allow_lan)

        async def run() -> None:
            facts = await self._desktop.bridge.call(ask)
            software = facts.software or facts.server
            limit = self._limit(card, facts)
            found = (
                tr("Server found: {software}. Posts up to {limit} characters.", software=software, limit=limit)
                if limit
                else tr("Server found: {software}.", software=software)
            )
            self._set(found=found, error="", error_at="")

        self._probes.run(run(), self._refused)

    def _limit(self, card: Card, facts: ServerFacts) -> int | None:
        """How long a post may be on a server that was just asked."""
        now = self._desktop.time()
        probe = Account(
            "", "", card.key, facts.server, "", "", "", AccountState.HEALTHY, now, abilities=facts.abilities
        )
        return self._desktop.network(card.key).check(Content("", (ContentPart(""),)), probe).limit

    def _set(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)
        self.changed.emit()


def _app_fields(form: SignInForm, client_id: str, client_secret: str, known: str) -> list[tuple[str, str]]:
    """Return the fields of the person's own app that are missing; none where one is known and none was given."""
    if form.app is None or (known and not client_id.strip()):
        return []
    missing = [] if client_id.strip() else [("client_id", tr("Client ID"))]
    if form.app.secret and not client_secret.strip():
        missing.append(("client_secret", tr("Client secret")))
    return missing


def _answer(pasted: asyncio.Future[str], text: str) -> None:
    if not pasted.done():
        pasted.set_result(text)
