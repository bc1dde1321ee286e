"""What no relay to be had here does: asks who we are (NIP-42), hangs up, talks nonsense; and a media server (BUD-02)."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import ServerConnection, serve

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, SignInNeeded, Throttled, Unclear, Unknown
from inkom_desktop.networks.nostr.adapter import Nostr
from inkom_desktop.networks.nostr.events import Key, genuine
from inkom_desktop.networks.nostr.nip19 import encode
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, PICTURE, OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content, picture

KEY = Key("3c" * 32)
WEB = Web("nostr", {})
Speak = Callable[[ServerConnection], Any]


@asynccontextmanager
async def relay(speak: Speak) -> AsyncIterator[str]:
    async with serve(speak, "127.0.0.1", 0) as server:
        yield f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}"


def session(*relays: str, media: tuple[str, ...] = ()) -> Session:
    abilities = {"relays": list(relays), "media": list(media)}
    account = account_of("nostr", "https://relay.example", KEY.public, abilities=abilities)
    return Session(account, OpenBox({"secret_key": KEY.secret}))


@dataclass
class Doorkeeper:
    """A relay that takes notes from whom it knows alone. `early`: it asks as soon as somebody comes."""

    known: bool = True
    early: bool = False
    notes: list[str] = field(default_factory=list)
    heard: list[list[Any]] = field(default_factory=list)

    async def speak(self, connection: ServerConnection) -> None:
        async def say(*message: Any) -> None:
            await connection.send(json.dumps(message))

        who = ""
        if self.early:
            await say("AUTH", "riddle")
        async for raw in connection:
            said = json.loads(raw)
            self.heard.append(said)
            match said:
                case ["EVENT", event] if not who:
                    await say("OK", event["id"], False, "auth-required: members alone")
                    if not self.early:
                        await say("AUTH", "riddle")
                case ["EVENT", event]:
                    self.notes.append(event["id"])
                    await say("OK", event["id"], True, "")
                case ["AUTH", event]:
                    assert genuine(event)
                    assert event["kind"] == 22242
                    assert ["challenge", "riddle"] in event["tags"]
                    who = event["pubkey"] if self.known else ""
                    await say("OK", event["id"], self.known, "" if self.known else "restricted: unknown")
                case ["REQ", name, *_] if not who:
                    await say("CLOSED", name, "auth-required: members alone")
                    if not self.early:
                        await say("AUTH", "riddle")
                case ["REQ", name, *_]:
                    await say("EOSE", name)


async def sent(*relays: str, text: str = "words") -> Outcome:
    walk = Walk(Nostr(WEB), session(*relays), content(text))
    await walk.until_send()
    return await walk.send()


@pytest.mark.parametrize("early", [True, False])
async def test_a_relay_that_asks_who_we_are_is_told_once(early: bool) -> None:
    door = Doorkeeper(early=early)
    async with relay(door.speak) as address:
        done = await sent(address)
        assert isinstance(done, Published), done
        assert door.notes == [done.remote_id]
        assert [m[0] for m in door.heard] == ["EVENT", "AUTH", "EVENT"]
        walk = Walk(Nostr(WEB), session(address), content("other words"))
        await walk.until_send()
        assert not isinstance(await walk.look(), Unclear | Published)
        assert {m[0] for m in door.heard[3:]} == {"REQ", "AUTH"}


async def test_a_relay_that_does_not_know_us_waits_for_the_person() -> None:
    door = Doorkeeper(known=False)
    async with relay(door.speak) as address:
        assert isinstance(await sent(address), SignInNeeded)
        assert door.notes == []


async def test_who_hangs_up_may_have_it() -> None:
    async def hang_up(connection: ServerConnection) -> None:
        await connection.recv()

    async def nonsense(connection: ServerConnection) -> None:
        await connection.recv()
        for odd in ("{", "[]", '["OK"]', '["OK", 1, 2, 3]', '["OK", "other", true, ""]', b"\x00\x01", "[" * 5000):
            await connection.send(odd)

    for speak in (hang_up, nonsense):
        async with relay(speak) as address:
            assert isinstance(await sent(address), Unknown)


async def test_the_best_of_several_relays_counts_for_the_post() -> None:
    def word(good: bool, words: str) -> Speak:
        async def speak(connection: ServerConnection) -> None:
            said = json.loads(await connection.recv())
            await connection.send(json.dumps(["OK", said[1]["id"], good, words]))
            await connection.wait_closed()

        return speak

    async with (
        relay(word(False, "blocked: <b>no</b>")) as blocks,
        relay(word(False, "rate-limited: slow")) as slow,
        relay(word(False, "duplicate: exists")) as has,
    ):
        done = await sent(blocks, slow, has)
        assert isinstance(done, Published)
        assert done.detail.startswith("1 of 3 relays have it. Not: 127.0.0.1:")
        assert "<" not in done.detail
        later = await sent(blocks, slow)
        assert isinstance(later, Throttled)
        assert later.until == NOW + timedelta(seconds=45)
        refused = await sent(blocks)
        assert isinstance(refused, Rejected)
        assert refused.code == "no_right_to_publish"


@dataclass
class MediaServer:
    """A strict one: every word of the leave is looked at, and the file is hashed."""

    takes: str = "url"
    files: dict[str, bytes] = field(default_factory=dict)

    def answer(self, asked: Asked) -> Said:
        if (asked.method, asked.path) != ("PUT", "/upload"):
            return Said(404)
        scheme, _, written = asked.headers.get("authorization", "").partition(" ")
        url_safe = "=" not in written and "+" not in written and "/" not in written
        if scheme != "Nostr" or url_safe != (self.takes == "url"):
            return Said(401, b"", {"X-Reason": "cannot read the leave"})
        leave = json.loads(base64.urlsafe_b64decode(written.replace("+", "-").replace("/", "_") + "=="))
        digest = hashlib.sha256(asked.body).hexdigest()
        tags = {tag[0]: tag[1] for tag in leave["tags"]}
        if not genuine(leave) or leave["kind"] != 24242 or not leave["content"]:
            return Said(401, b"", {"X-Reason": "no leave"})
        if tags["t"] != "upload" or tags["x"] != digest or tags["server"] != asked.headers["host"]:
            return Said(401, b"", {"X-Reason": "a leave for something else"})
        at = int(NOW.timestamp())
        if not leave["created_at"] < at < int(tags["expiration"]):
            return Said(401, b"", {"X-Reason": "expired"})
        if asked.headers["x-sha-256"] != digest or asked.headers["content-length"] != str(len(asked.body)):
            return Said(409, b"", {"X-Reason": "another hash"})
        known = digest in self.files
        self.files[digest] = asked.body
        kind = asked.headers["content-type"]
        url = f"https://cdn.example/{digest}"
        said = {"url": url, "sha256": digest, "size": len(asked.body), "type": kind, "uploaded": at}
        return Said(200 if known else 201, said)


@pytest.fixture
def shelf() -> Iterator[Loopback]:
    with Loopback(MediaServer()) as port:
        yield port


async def test_a_picture_goes_up_and_stands_in_the_note(shelf: Loopback, tmp_path: Path) -> None:
    door = Doorkeeper()
    image = picture(tmp_path, "red", "A red square\nindeed")
    async with relay(door.speak) as address:
        dead = "http://127.0.0.1:9"
        who = session(address, media=(dead, shelf.address))
        walk = Walk(Nostr(WEB), who, content("look", media=(image,)), tmp_path)
        await walk.until_send()
        assert isinstance(await walk.upload(), Published)
        event = (walk.parts[0].prepared or {})["event"]
        url = f"https://cdn.example/{image.file.sha256}.png"
        assert event["content"] == f"look\n{url}"
        described = [
            "imeta",
            f"url {url}",
            "m image/png",
            f"x {image.file.sha256}",
            "dim 8x6",
            "alt A red square indeed",
        ]
        assert described in event["tags"]
        assert isinstance(await walk.send(), Published)


async def test_an_older_media_server_reads_plain_base64(shelf: Loopback, tmp_path: Path) -> None:
    shelf.behind = MediaServer(takes="plain")
    image = picture(tmp_path, "blue")
    who = session("wss://relay.example", media=(shelf.address,))
    walk = Walk(Nostr(WEB), who, content("", media=(image,)), tmp_path)
    assert isinstance(await walk.upload(), Published)
    assert len(shelf.seen) == 2


async def test_a_name_is_looked_up_where_its_domain_says() -> None:
    class Domain:
        def answer(self, asked: Asked) -> Said:
            known = {"ada": "ab" * 32} if asked.query == "name=ada" else {}
            return Said(200, {"names": known})

    with Loopback(Domain()) as port:
        network = Nostr(Web("nostr", {"INKOM_API_BASE_NOSTR": port.address}))
        walk = Walk(network, session("wss://relay.example"), content("hello @ada@example.org and @bob@example.org"))
        await walk.prepare()
        event = (walk.parts[0].prepared or {})["event"]
        assert event["content"] == f"hello nostr:{encode('npub', 'ab' * 32)} and @bob@example.org"
        assert event["tags"] == [["p", "ab" * 32]]


def test_what_would_go_wrong_is_said_before() -> None:
    network, npub = Nostr(WEB), encode("npub", KEY.public)
    nsec = encode("nsec", KEY.secret)

    def codes(text: str, **abilities: Any) -> set[str]:
        account = account_of("nostr", "https://relay.example", KEY.public, abilities=abilities)
        media = (PICTURE,) if abilities.get("picture") else ()
        return {p.code for p in network.check(Content("", (ContentPart(text, media),)), account).problems}

    assert codes(f"mine is {nsec}") == {"secret_in_text"}
    assert codes(f"hi {npub}") == set()
    other = "p" if npub.endswith("q") else "q"
    assert codes(f"hi {npub[:-1]}{other}") == {"mention_unresolved"}
    assert codes("12345678901", content_limit=10) == {"too_long"}
    assert codes("words", picture=True) == {"too_many_media"}
    assert codes("words", picture=True, media=["https://media.example"]) == set()
    text = f"#Tag, https://a.example. {npub}"
    assert [text[m.start : m.end] for m in network.marks(text)] == ["#Tag", "https://a.example", npub]
