"""Connecting: a key that the person brings, and the relays and media servers it uses. NIP-65, NIP-B7.

There is no account to ask for. The key is the account: it goes into the vault and nowhere else, and nobody can give it back.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded
from inkom_desktop.networks.nostr.events import MEDIA_SERVERS, PROFILE, RELAY_LIST, Event, Key, tagged
from inkom_desktop.networks.nostr.nip19 import decode, encode, is_hex
from inkom_desktop.networks.nostr.relay import Relay, line
from inkom_desktop.networks.nostr.relays import MOST, Relays, Told, host, no_answer, page_of, relay_address, utc_now
from inkom_desktop.ports.network import NotNow, Session, SignedIn, SignInAsk
from inkom_desktop.web.address import server_address
from inkom_desktop.web.client import Web

NAME = "Nostr"
STARTERS = ("wss://relay.damus.io", "wss://nos.lol", "wss://relay.primal.net")
"""Where a key without a list of its own begins; the person can name others."""


@dataclass(frozen=True, slots=True)
class Places:
    """The relays (wss://...) and media servers (https://...) of an account."""

    relays: tuple[str, ...] = ()
    media: tuple[str, ...] = ()


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with a secret key (nsec or hex). Raises SignInRefused.

        None is made here: the vault gives no key back, and a person without a copy would lose the account with the computer.
        """
        typed, key = places(ask.server, allow_lan=ask.allow_lan), _key(ask.secret.value.strip())
        asked = typed.relays or STARTERS
        told = await self._look(key, asked, allow_lan=ask.allow_lan)
        answered = [r for r, events in told.items() if isinstance(events, list)]
        if not answered:
            raise SignInRefused(
                "server_unreachable", server=host(asked[0]), detail="it does not answer as a relay does"
            )
        listed = _listed(_own(told, key.public), allow_lan=ask.allow_lan)
        chosen = Places(typed.relays or listed.relays or STARTERS, typed.media or listed.media)
        return await self._signed_in(key, chosen, told, allow_lan=ask.allow_lan)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the key is there and a relay answers it."""
        relays, account = Relays.of(self._web, session), session.account
        if isinstance(relays, SignInNeeded):
            return relays
        addresses = [r.address for r in relays.every]
        told = await self._look(relays.key, addresses, allow_lan=account.allow_lan)
        if not any(isinstance(events, list) for events in told.values()):
            return no_answer(told, utc_now())
        kept = account.abilities.get("media")
        media = tuple(s for s in kept if isinstance(s, str)) if isinstance(kept, list) else ()
        return await self._signed_in(relays.key, Places(tuple(addresses), media), told, allow_lan=account.allow_lan)

    async def _look(self, key: Key, asked: Sequence[str], *, allow_lan: bool) -> Told:
        """Ask relays what the person says of themselves, and where they are to be found."""
        every = Relays(tuple(Relay(self._web, r, key, allow_lan) for r in asked), key)
        return await every.ask(utc_now(), {"authors": [key.public], "kinds": [PROFILE, RELAY_LIST, MEDIA_SERVERS]})

    async def _signed_in(self, key: Key, chosen: Places, told: Told, *, allow_lan: bool) -> SignedIn:
        limit = await self._limit(key, chosen.relays, allow_lan=allow_lan)
        abilities: dict[str, Any] = {"relays": list(chosen.relays), "media": list(chosen.media)}
        if limit:
            abilities["content_limit"] = limit
        handle = encode("npub", key.public)
        name = _name(_own(told, key.public).get(PROFILE)) or f"{handle[:12]}…{handle[-4:]}"
        # The server is a page, for whoever asks it the time; relays stand among the abilities.
        server = page_of(chosen.relays[0])
        return SignedIn(server, key.public, handle, name, {"secret_key": key.secret}, abilities=abilities)

    async def _limit(self, key: Key, relays: Sequence[str], *, allow_lan: bool) -> int:
        """Return how many characters the strictest relay takes (NIP-11), 0 where none says."""
        pages = await asyncio.gather(*(Relay(self._web, r, key, allow_lan).about() for r in relays))
        limits = [_whole(page.get("limitation"), "max_content_length") for page in pages]
        return min((n for n in limits if n), default=0)


def places(typed: str, *, allow_lan: bool) -> Places:
    """Read what a person typed: relays begin with wss:// or nothing, media servers with https://.

    Raises SignInRefused: server_bad_address, server_needs_https, server_private.
    """
    words = [w for w in re.split(r"[\s,;]+", typed.strip()) if w]
    media = [server_address(w, allow_lan=allow_lan) for w in words if w.lower().startswith(("https://", "http://"))]
    relays = [relay_address(w, allow_lan=allow_lan) for w in words if not w.lower().startswith(("https://", "http://"))]
    return Places(tuple(dict.fromkeys(relays))[:MOST], tuple(dict.fromkeys(media)))


def _key(secret: str) -> Key:
    entity = decode(secret)
    if entity is not None and entity.prefix == "npub":
        raise SignInRefused(
            "wrong_secret", server=NAME, detail="this is the public key; the secret one begins with nsec."
        )
    if secret.lower().startswith("ncryptsec1"):
        raise SignInRefused("wrong_secret", server=NAME, detail="this key is locked with a password; unlock it first.")
    text = entity.value if entity is not None and entity.prefix == "nsec" else secret.lower()
    try:
        if not is_hex(text):
            raise ValueError
        return Key(text)
    except ValueError:
        raise SignInRefused(
            "wrong_secret", server=NAME, detail="this is no secret key, or a sign of it is wrong."
        ) from None


def _own(told: Told, author: str) -> dict[int, Event]:
    """Return the newest of each kind that the person has said."""
    found: dict[int, Event] = {}
    for event in _events(told.values()):
        before = found.get(event["kind"])
        if event["pubkey"] == author and (before is None or event["created_at"] > before["created_at"]):
            found[event["kind"]] = event
    return found


def _events(every: Iterable[object]) -> list[Event]:
    return [event for events in every if isinstance(events, list) for event in events]


def _listed(own: Mapping[int, Event], *, allow_lan: bool) -> Places:
    """Return the relays that the person writes to, and their media servers, as they have published them."""
    relays: list[str] = []
    media: list[str] = []
    for tag in tagged(own[RELAY_LIST], "r") if RELAY_LIST in own else []:
        if len(tag) < 3 or tag[2] != "read":
            relays += _readable(tag[1], allow_lan=allow_lan).relays
    for tag in tagged(own[MEDIA_SERVERS], "server") if MEDIA_SERVERS in own else []:
        media += _readable(tag[1], allow_lan=allow_lan).media
    return Places(tuple(dict.fromkeys(relays))[:MOST], tuple(dict.fromkeys(media))[:5])


def _readable(text: str, *, allow_lan: bool) -> Places:
    try:
        return places(text[:300], allow_lan=allow_lan)
    except SignInRefused:
        return Places()  # One that may not be talked to is left out.


def _name(profile: Event | None) -> str:
    try:
        said = json.loads(profile["content"]) if profile is not None else {}
    except (ValueError, RecursionError):
        return ""
    told = (said.get("display_name"), said.get("name")) if isinstance(said, dict) else ()
    return next((line(n)[:100] for n in told if isinstance(n, str) and line(n)), "")


def _whole(data: object, name: str) -> int:
    value = data.get(name) if isinstance(data, dict) else None
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 < value < 10**9 else 0
