"""The adapter against a real relay, alone and in company: a note is one however often it is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Unclear, Unreachable
from inkom_desktop.networks.nostr.adapter import Nostr
from inkom_desktop.networks.nostr.events import Event, Key
from inkom_desktop.networks.nostr.nip19 import decode, encode
from inkom_desktop.networks.nostr.relay import Relay
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of
from tests.networks.walk import Walk, content
from tests.servers.nostr import NostrRelay
from tests.servers.process import free_ports

WEB = Web("nostr", {})


def now() -> datetime:
    return datetime.now(UTC)


def session(key: Key, *relays: str) -> Session:
    account = account_of("nostr", "http" + relays[0][2:], key.public, abilities={"relays": list(relays), "media": []})
    return Session(account, OpenBox({"secret_key": key.secret}))


def walk_of(who: Session, *texts: str, **options: Any) -> Walk:
    return Walk(Nostr(WEB), who, content(*texts, **options), now=now, due=now())


async def kept(relay: NostrRelay, *ids: str) -> Mapping[str, Event]:
    told = await Relay(WEB, relay.address, Key.new()).ask(now(), {"ids": list(ids)})
    assert isinstance(told, list), told
    return {str(e["id"]): e for e in told}


async def test_a_key_of_ones_own_connects(nostr_relay: NostrRelay) -> None:
    key = Key.new()
    ask = SignInAsk(server=nostr_relay.address, secret=Secret(encode("nsec", key.secret)))
    done = await Nostr(WEB).sign_in(ask)
    assert (done.remote_id, done.handle, done.server) == (key.public, encode("npub", key.public), nostr_relay.page)
    assert done.abilities["relays"] == [nostr_relay.address]
    assert isinstance(await Nostr(WEB).check_account(session(key, nostr_relay.address)), SignedIn)


async def test_what_the_person_has_published_of_themselves_is_used(nostr_relay: NostrRelay) -> None:
    key, at = Key.new(), int(now().timestamp())
    relay = Relay(WEB, nostr_relay.address, key)
    listed = [["r", nostr_relay.address], ["r", "wss://reads.example", "read"], ["r", "wss://writes.example", "write"]]
    for event in (
        key.sign(0, at, '{"name": "ada", "display_name": "Ada L."}'),
        key.sign(10002, at, "", listed),
        key.sign(10063, at, "", [["server", "https://media.example"]]),
    ):
        assert isinstance(await relay.give(event, now()), Published)
    # Without an address of their own the starters are asked; a gateway leads all of them to this relay.
    web = Web("nostr", {"INKOM_API_BASE_NOSTR": nostr_relay.page})
    done = await Nostr(web).sign_in(SignInAsk(secret=Secret(key.secret)))
    assert done.name == "Ada L."
    assert done.abilities["relays"] == [nostr_relay.address, "wss://writes.example"]
    assert done.abilities["media"] == ["https://media.example"]


async def test_a_thread_goes_out_whole_and_only_once(nostr_relay: NostrRelay) -> None:
    key, friend = Key.new(), Key.new()
    who = session(key, nostr_relay.address)
    npub = encode("npub", friend.public)
    walk = walk_of(who, f"Grüße an {npub} #Tag", "zwei", "drei", content_warning="Spoiler")
    done = await walk.all()
    events = await kept(nostr_relay, *(d.remote_id for d in done))
    assert len(events) == 3
    first, second, third = (events[d.remote_id] for d in done)
    assert first["content"] == f"Grüße an nostr:{npub} #Tag"
    assert ["p", friend.public] in first["tags"]
    assert ["t", "tag"] in first["tags"]
    assert ["content-warning", "Spoiler"] in first["tags"]
    root = ["e", first["id"], nostr_relay.address, "root", key.public]
    assert second["tags"][0] == third["tags"][0] == root
    assert third["tags"][1] == ["e", second["id"], nostr_relay.address, "reply", key.public]
    assert {t[1] for t in third["tags"] if t[0] == "p"} == {key.public, friend.public}
    assert first["created_at"] < second["created_at"] < third["created_at"]
    again = [await walk.send(i) for i in range(3)]
    assert [a.remote_id for a in again if isinstance(a, Published)] == [d.remote_id for d in done]
    told = await Relay(WEB, nostr_relay.address, key).ask(now(), {"authors": [key.public], "kinds": [1]})
    assert isinstance(told, list)
    assert len(told) == 3
    link = decode(done[0].permalink.rpartition("/")[2])
    assert link is not None
    assert (link.value, link.author) == (first["id"], key.public)


async def test_some_relays_have_it_and_that_is_said(nostr_relay: NostrRelay) -> None:
    nobody = f"ws://127.0.0.1:{free_ports(1)[0]}"
    walk = walk_of(session(Key.new(), nobody, nostr_relay.address), "words")
    await walk.until_send()
    done = await walk.send()
    assert isinstance(done, Published)
    assert done.detail == f"1 of 2 relays have it. Not: {nobody[5:]}: connect"
    assert done.receipt["relays"] == {nobody: "connect", nostr_relay.address: ""}
    seen = await walk.look()
    assert isinstance(seen, Published)
    assert seen.remote_id == done.remote_id


async def test_none_has_it_and_a_look_says_so(nostr_relay: NostrRelay) -> None:
    nobody = f"ws://127.0.0.1:{free_ports(1)[0]}"
    alone = walk_of(session(Key.new(), nobody), "words")
    await alone.until_send()
    assert await alone.send() == Unreachable("connect")
    assert isinstance(await alone.look(), Unclear)
    walk = walk_of(session(Key.new(), nostr_relay.address), "words")
    await walk.until_send()
    assert isinstance(await walk.look(), Absent)


async def test_a_wrong_signature_is_refused_with_its_reason(nostr_relay: NostrRelay) -> None:
    walk = walk_of(session(Key.new(), nostr_relay.address), "words")
    await walk.until_send()
    event = {**(walk.parts[0].prepared or {})["event"], "sig": "0" * 128}
    walk.parts[0] = replace(walk.parts[0], prepared={"event": event})
    refused = await walk.send()
    assert "Bad signature" in getattr(refused, "detail", "")


async def test_others_are_counted_once_each(nostr_relay: NostrRelay) -> None:
    key, other, third = Key.new(), Key.new(), Key.new()
    who = session(key, nostr_relay.address)
    walk = walk_of(who, "count me", "and me")
    first, second = await walk.all()
    at, relay = int(now().timestamp()), Relay(WEB, nostr_relay.address, other)
    about = [["e", first.remote_id], ["p", key.public]]
    for event in (
        other.sign(7, at, "+", about),
        other.sign(7, at + 1, "🔥", about),
        third.sign(7, at, "-", about),
        third.sign(7, at, "+", about),
        other.sign(6, at, "", about),
        other.sign(1, at, "well said", [["e", first.remote_id, "", "root"]]),
    ):
        assert isinstance(await relay.give(event, now()), Published)
    told = await Nostr(WEB).metrics(who, walk.parts)
    assert isinstance(told, Mapping)
    counts = {number: {m.name: m.value for m in each} for number, each in told.items()}
    assert counts[first.remote_id] == {"likes": 2, "reposts": 1, "replies": 1, "zaps": 0}
    assert counts[second.remote_id] == {"likes": 0, "reposts": 0, "replies": 0, "zaps": 0}


async def test_a_note_is_deleted_where_it_was(nostr_relay: NostrRelay) -> None:
    who = session(Key.new(), nostr_relay.address)
    walk = walk_of(who, "to be forgotten")
    [done] = await walk.all()
    assert await kept(nostr_relay, done.remote_id)
    gone = await Nostr(WEB).delete(who, walk.parts[0])
    assert isinstance(gone, Absent), gone
    assert not await kept(nostr_relay, done.remote_id)
    assert await Nostr(WEB).metrics(who, walk.parts) == {}


@pytest.mark.parametrize("secret", ["", "npub", "words", "ncryptsec1qqqq", "0" * 64])
async def test_what_is_no_secret_key_is_told_so(nostr_relay: NostrRelay, secret: str) -> None:
    given = encode("npub", Key.new().public) if secret == "npub" else secret
    with pytest.raises(SignInRefused) as refused:
        await Nostr(WEB).sign_in(SignInAsk(server=nostr_relay.address, secret=Secret(given)))
    assert refused.value.code == "wrong_secret"
    assert not given or given not in str(refused.value)
