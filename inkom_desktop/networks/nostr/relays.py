"""Several relays at once: the same event to all of them, and one word about what came of it.

One relay that has it makes a post; which have it is kept. The event's id is the key, so that giving it again harms nobody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.networks.nostr.events import Event, Key
from inkom_desktop.networks.nostr.relay import Relay, refused
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.address import server_address
from inkom_desktop.web.client import Reply, Web

MOST = 10
"""Relays that an account uses at most."""
Told = Mapping[str, list[Event] | Reply]


@dataclass(frozen=True, slots=True)
class Relays:
    """The relays of one account."""

    every: tuple[Relay, ...]
    key: Key

    @classmethod
    def of(cls, web: Web, session: Session) -> Relays | SignInNeeded:
        """Return the relays of a signed-in account; that its key is missing or another one's."""
        account, secret = session.account, session.secrets.read().get("secret_key", "")
        try:
            key = Key(secret)
        except ValueError:
            return SignInNeeded("The key is not in the vault.")
        if key.public != account.remote_id:
            return SignInNeeded("The key in the vault is that of another profile.")
        return cls(tuple(Relay(web, a, key, account.allow_lan) for a in addresses(account)), key)

    def only(self, some: Sequence[str]) -> Relays:
        """Return those that are named, all where none of them is."""
        return Relays(tuple(r for r in self.every if r.address in some) or self.every, self.key)

    async def give(self, event: Event, now: datetime) -> dict[str, Outcome]:
        """Give an event to every relay; what came of it by address."""
        told = await asyncio.gather(*(r.give(event, now) for r in self.every))
        return {r.address: outcome for r, outcome in zip(self.every, told, strict=True)}

    async def ask(self, now: datetime, *filters: Mapping[str, Any]) -> Told:
        """Ask every relay; its events or its reply by address."""
        told = await asyncio.gather(*(r.ask(now, *filters) for r in self.every))
        return {r.address: events for r, events in zip(self.every, told, strict=True)}


def addresses(account: Account) -> tuple[str, ...]:
    """Return the addresses of an account's relays, its server's where none are kept."""
    kept = account.abilities.get("relays")
    named = (
        [r for r in kept if isinstance(r, str) and r.startswith(("wss://", "ws://"))] if isinstance(kept, list) else []
    )
    return tuple(named[:MOST]) or ("ws" + account.server.removeprefix("http"),)


def relay_address(typed: str, *, allow_lan: bool) -> str:
    """Return the address of a relay as it is kept. Raises SignInRefused: server_bad_address, server_needs_https, server_private."""
    text = typed.strip()
    scheme, rest = ("https", text) if "://" not in text else text.split("://", 1)
    plain = {"wss": "https", "ws": "http"}.get(scheme.lower())
    if plain is None and "://" in text:
        raise SignInRefused("server_bad_address", server=text[:200])
    address = server_address(f"{plain}://{rest}" if plain else rest, allow_lan=allow_lan)
    return "ws" + address.removeprefix("http")


def page_of(relay: str) -> str:
    """Return where a relay is asked over http."""
    return "http" + relay.removeprefix("ws")


def host(relay: str) -> str:
    """Return how a relay is called in a sentence."""
    return urlsplit(relay).netloc or relay


def together(told: Mapping[str, Outcome]) -> Outcome:
    """Return what came of giving an event to several relays: the best for the post, and the most careful of the rest.

    Published when one has it. Else Unknown when one may have it; then what ends by itself; then what a person has to mend.
    """
    have = [r for r, o in told.items() if isinstance(o, Published)]
    if have:
        return Published("", receipt={"relays": {r: _word(o) for r, o in told.items()}}, detail=_said(told, have))
    for kind in (Unknown, Throttled, Unreachable, SignInNeeded, Rejected):
        some = {r: o for r, o in told.items() if isinstance(o, kind)}
        if some:
            relay, first = next(iter(some.items()))
            if len(told) == 1:
                return first
            detail = f"{host(relay)}: {getattr(first, 'detail', '')}"[:200]
            return _like(first, detail, list(some.values()))
    return Unreachable("the account has no relay")


def _like(first: Outcome, detail: str, some: Sequence[Outcome]) -> Outcome:
    match first:
        case Throttled():
            return Throttled(min((o.until for o in some if isinstance(o, Throttled) and o.until), default=None), detail)
        case Rejected():
            return Rejected(first.code, detail, first.http_status)
        case SignInNeeded():
            return SignInNeeded(detail, first.http_status)
        case Unreachable():
            return Unreachable(detail)
        case _:
            return Unknown(detail, getattr(first, "http_status", None))


def _word(outcome: Outcome) -> str:
    """Return what is kept of one relay: nothing where it has the event, else why not."""
    return "" if isinstance(outcome, Published) else str(getattr(outcome, "detail", "") or type(outcome).__name__)[:200]


def _said(told: Mapping[str, Outcome], have: Sequence[str]) -> str:
    if len(have) == len(told):
        return f"{len(have)} of {len(told)} relays have it"
    missing = "; ".join(f"{host(r)}: {_word(o)}" for r, o in told.items() if r not in have)
    return f"{len(have)} of {len(told)} relays have it. Not: {missing}"[:300]


def no_answer(told: Told, now: datetime) -> NotNow:
    """Return why a question has no answer from any relay."""
    replies = [t for t in told.values() if not isinstance(t, list)]
    outcomes = [refused(r, now) for r in replies]
    for kind in (SignInNeeded, Throttled, Unknown, Unreachable):
        for outcome in outcomes:
            if isinstance(outcome, kind):
                return outcome
    return Unknown(getattr(outcomes[0], "detail", "") if outcomes else "no relay answered")


def utc_now() -> datetime:
    """Return the present as aware UTC."""
    return datetime.now(UTC)
