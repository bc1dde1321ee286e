"""Connecting accounts, checking their health, reconnecting, removing."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from inkom_desktop.accounts.secrets import AccountSecrets
from inkom_desktop.domain import decisions
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.errors import Conflict, NotFound, SignInRefused, UsageRefused, VaultUnusable
from inkom_desktop.domain.events import AccountChanged, PublicationChanged
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.outcome import SignInNeeded
from inkom_desktop.domain.publication import By, Publication, Reason, State
from inkom_desktop.domain.slots import Slot
from inkom_desktop.domain.transitions import maybe_live, unblock
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.network import Network, Networks, NotNow, SignedIn, SignInAsk, SignsIn
from inkom_desktop.ports.store import Store

MENDED = {Reason.SIGN_IN, Reason.VAULT, Reason.PAUSED}
"""What a working sign-in mends."""
LEFT_BEHIND = timedelta(days=14)
"""For how long what was refused is offered again after a reconnection."""


@dataclass(frozen=True, slots=True)
class Health:
    """The account after a check; `trouble` says why there was no answer, None when all is well."""

    account: Account
    trouble: NotNow | None = None


@dataclass(frozen=True, slots=True)
class Removed:
    """An account that was removed, and how many scheduled publications were taken out of the queue with it."""

    account: Account
    unscheduled: int


class AccountBook:
    """The accounts of all workspaces."""

    def __init__(self, store: Store, networks: Networks, secrets: AccountSecrets, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._networks = networks
        self._secrets = secrets
        self._clock = clock
        self._tell = tell

    async def connect(self, network_key: str, ask: SignInAsk, workspace_id: str, name: str = "") -> Account:
        """Sign in and keep the account; a profile the workspace has already is reconnected, and what waited for it goes on.

        Raises NotFound("network_unknown"), SignInRefused, VaultUnusable, Conflict, UsageRefused("sample_keeps_to_itself").
        """
        network = self._networks.get(network_key)
        # Before anybody signs in: nothing real is ever asked on behalf of the sample.
        if not network.card.stays_here and await self._is_sample(workspace_id):
            raise UsageRefused("sample_keeps_to_itself")
        if not isinstance(network, SignsIn):
            raise SignInRefused("sign_in_refused", detail=network.card.name)
        signed_in = await network.sign_in(ask)
        return await self.keep(network, signed_in, workspace_id, name=name, allow_lan=ask.allow_lan)

    async def keep(
        self, network: Network, signed_in: SignedIn, workspace_id: str, *, name: str = "", allow_lan: bool = False
    ) -> Account:
        """Keep a finished sign-in (also one made in the browser). The sample keeps to the accounts that it was made with."""
        now = self._clock.now()
        known = await self._known(network, signed_in, workspace_id)
        if known is None and await self._is_sample(workspace_id):
            raise UsageRefused("sample_keeps_to_itself")
        account = _with_facts(known, signed_in) if known else self._new(network.card.key, signed_in, workspace_id)
        account = replace(
            account,
            name=name or (known.name if known else "") or signed_in.name or signed_in.handle,
            state=AccountState.HEALTHY,
            checked_at=now,
            removed_at=None,
            allow_lan=allow_lan,
        )
        if known is None:
            saved = await self._add(account, signed_in)
            self._tell(AccountChanged(saved))
            return saved
        # Secrets first: an account without them would look connected and could not publish.
        await self._secrets.keep(account.id, signed_in.secrets)
        saved = await self._save(account)
        await self._go_on(saved)
        return saved

    async def _add(self, account: Account, signed_in: SignedIn) -> Account:
        saved = await self._store.accounts.add(account)
        try:
            await self._secrets.keep(saved.id, signed_in.secrets)
        except VaultUnusable:
            await self._store.accounts.save(replace(saved, removed_at=self._clock.now()))
            raise
        return saved

    async def _known(self, network: Network, signed_in: SignedIn, workspace_id: str) -> Account | None:
        for account in await self._store.accounts.all(workspace_id=workspace_id, removed=True):
            same = (account.network, account.remote_id) == (network.card.key, signed_in.remote_id)
            if same and (network.card.moves or account.server == signed_in.server):
                return account
        return None

    async def _is_sample(self, workspace_id: str) -> bool:
        workspace = await self._store.workspaces.get(workspace_id)
        return workspace is not None and workspace.sample

    def _new(self, network: str, signed_in: SignedIn, workspace_id: str) -> Account:
        blank = Account(
            id=new_id(),
            workspace_id=workspace_id,
            network=network,
            server=signed_in.server,
            remote_id=signed_in.remote_id,
            handle=signed_in.handle,
            name="",
            state=AccountState.HEALTHY,
            created_at=self._clock.now(),
        )
        return _with_facts(blank, signed_in)

    async def own_app(self, network_key: str, app: str, workspace_id: str) -> Mapping[str, str]:
        """Return client_id and client_secret of the person's own app that an account of this workspace is signed in with.

        Empty when there is none, or the keyring does not give it. `app` is which of the network's kinds (`AppGuide.key`).
        """
        for account in reversed(await self._store.accounts.all(workspace_id=workspace_id)):
            if account.network != network_key:
                continue
            with contextlib.suppress(VaultUnusable):
                held = (await self._secrets.open(account)).secrets.read()
                if held.get("client_id") and held.get("app", "") == app:
                    return {name: held.get(name, "") for name in ("client_id", "client_secret")}
        return {}

    async def left_behind(self, account: Account) -> tuple[Publication, ...]:
        """Return what did not go out to it while it was signed out and does not go on by itself: missed, held or refused
        since it was last known to be well.
        """
        states = {State.HELD, State.REVIEW, State.FAILED}
        found = await self._store.publications.query(account_id=account.id, states=states)
        week = self._clock.now() - LEFT_BEHIND
        return tuple(p for p in found if p.state is not State.FAILED or p.updated_at >= week)

    async def check(self, account: Account) -> Health:
        """Ask the network whether the sign-in still works, and read its limits anew. Raises VaultUnusable, Conflict."""
        network = self._networks.get(account.network)
        if not isinstance(network, SignsIn):
            return Health(account)
        try:
            session = await self._secrets.open(account)
        except VaultUnusable as e:
            # No keyring at all says nothing of the account: a window may hold its sign-in for this session.
            # Nor does a sign-in that another computer of the same store holds.
            if e.code not in ("vault_absent", "vault_elsewhere"):
                await self._save(replace(account, state=AccountState.VAULT_LOCKED))
            raise
        answer = await network.check_account(session)
        now = self._clock.now()
        fresh = await self._store.accounts.get(account.id) or account
        if isinstance(answer, SignedIn):
            # A pause is the person's to end.
            state = AccountState.PAUSED if fresh.state is AccountState.PAUSED else AccountState.HEALTHY
            saved = await self._save(replace(_with_facts(fresh, answer), state=state, checked_at=now, name=fresh.name))
            if state is AccountState.HEALTHY:
                await self._go_on(saved)
            return Health(saved)
        if isinstance(answer, SignInNeeded):
            fresh = await self._save(replace(fresh, state=AccountState.SIGN_IN_NEEDED, checked_at=now))
        return Health(fresh, answer)

    async def check_all(self, workspace_id: str | None = None) -> list[Health]:
        """Check every account, side by side."""
        accounts = await self._store.accounts.all(workspace_id=workspace_id)
        return list(await asyncio.gather(*(self.check(a) for a in accounts)))

    async def pause(self, account: Account, until: datetime | None) -> Account:
        """Let nothing go out to it, until an instant (aware UTC) or until it is resumed; its posts wait for that.

        Raises UsageRefused("pause_past"), Conflict("account_needs_person") for one that waits for the person anyway.
        """
        if until is not None and until <= self._clock.now():
            raise UsageRefused("pause_past")
        fresh = await self._store.accounts.get(account.id) or account
        if fresh.state.needs_person:
            raise Conflict("account_needs_person", account=fresh.name)
        return await self._save(replace(fresh, state=AccountState.PAUSED, paused_until=until))

    async def resume(self, account: Account) -> Account:
        """End its pause; what was missed meanwhile follows its late rule."""
        fresh = await self._store.accounts.get(account.id) or account
        if fresh.state is not AccountState.PAUSED:
            return fresh
        saved = await self._save(replace(fresh, state=AccountState.HEALTHY, paused_until=None))
        await self._go_on(saved)
        return saved

    async def set_slots(self, account: Account, slots: Sequence[Slot]) -> Account:
        """Give it other posting slots; what is scheduled stays where it is. Raises Conflict."""
        fresh = await self._store.accounts.get(account.id) or account
        return await self._save(replace(fresh, slots=tuple(sorted(set(slots)))))

    async def set_budget(self, account: Account, budget: int | None) -> Account:
        """Let it spend so much in a calendar month (UTC), in millionths of its network's currency; None: as much as it costs.

        What waited for a budget with room is taken up by the publisher. Raises UsageRefused("no_costs"), Conflict.
        """
        if self._networks.get(account.network).card.tariff is None:
            raise UsageRefused("no_costs", account=account.handle)
        fresh = await self._store.accounts.get(account.id) or account
        return await self._save(replace(fresh, budget=budget))

    async def rename(self, account: Account, name: str) -> Account:
        """Give it another name of the person's own; an empty one goes back to the handle. Raises Conflict."""
        fresh = await self._store.accounts.get(account.id) or account
        return await self._save(replace(fresh, name=" ".join(name.split())[:80] or fresh.handle))

    async def remove(self, account: Account) -> Removed:
        """Forget the sign-in for good; posts not yet sent leave the queue, drafts and the ledger stay.

        Raises Conflict("account_in_flight") while a post to it is being sent, looked for or in review.
        """
        now = self._clock.now()
        live = await self._store.publications.query(
            account_id=account.id, states=set(State) - {State.PUBLISHED, State.FAILED, State.CANCELLED}
        )
        moving = (State.PREPARING, State.SENDING, State.UNKNOWN, State.REVIEW, State.HANDED_OFF)
        if stuck := [p for p in live if p.state in moving or maybe_live(p)]:
            raise Conflict("account_in_flight", count=len(stuck), handle=account.handle)
        for pub in live:
            saved = await self._store.publications.save(
                decisions.unschedule(pub, now, Reason.ACCOUNT_REMOVED), by=By.PERSON
            )
            self._tell(PublicationChanged(saved))
        await self._store.accounts.forget_secrets(account.id)
        gone = await self._save(replace(account, removed_at=now, state=AccountState.SIGN_IN_NEEDED))
        return Removed(gone, len(live))

    async def find(self, wanted: str, workspace_id: str | None = None) -> Account:
        """Return the live account by id, id prefix (four characters or more), name or handle.

        Raises NotFound("account_unknown") or ("account_ambiguous").
        """
        accounts = await self._store.accounts.all(workspace_id=workspace_id)
        exact = [a for a in accounts if wanted == a.id]
        named = [a for a in accounts if wanted in (a.name, a.handle, a.handle.lstrip("@"))]
        begun = [a for a in accounts if len(wanted) >= 4 and a.id.startswith(wanted.lower())]
        for fits in (exact, named, begun):
            if len(fits) == 1:
                return fits[0]
            if len(fits) > 1:
                raise NotFound("account_ambiguous", wanted=wanted, ids=[a.id for a in fits])
        raise NotFound("account_unknown", wanted=wanted)

    async def _go_on(self, account: Account) -> None:
        now = self._clock.now()
        blocked = await self._store.publications.query(account_id=account.id, states={State.BLOCKED})
        for pub in blocked:
            if pub.reason in MENDED:
                saved = await self._store.publications.save(unblock(pub, now))
                self._tell(PublicationChanged(saved))

    async def _save(self, account: Account) -> Account:
        saved = await self._store.accounts.save(account)
        self._tell(AccountChanged(saved))
        return saved


def _with_facts(account: Account, facts: SignedIn) -> Account:
    return replace(
        account,
        server=facts.server,
        handle=facts.handle,
        scopes=facts.scopes,
        expires_at=facts.expires_at,
        abilities=dict(facts.abilities),
    )
