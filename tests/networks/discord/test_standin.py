"""The adapter against a strict stand-in of Discord's webhooks on loopback.

It takes what https://discord.com/developers/docs/resources/webhook says and nothing else, says nothing without wait=true, and
opens a thread for a post in a forum.
"""

from __future__ import annotations

import email.parser
import email.policy
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Rejected, SignInNeeded, Unclear
from inkom_desktop.networks.discord.adapter import Discord
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of
from tests.networks.discord.test_contract import CHANNEL, GUILD, HOOK, TOKEN
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk, content, picture

TAKES = {"content", "username", "allowed_mentions", "flags", "attachments", "thread_name"}
THREAD = "99" * 9


class Refused(Exception):
    def __init__(self, status: int, code: int, words: str) -> None:
        self.said = Said(status, {"code": code, "message": words})


@dataclass
class DiscordStandin:
    forum: bool = False
    gone: bool = False
    posts: dict[str, dict[str, Any]] = field(default_factory=dict)

    def answer(self, asked: Asked) -> Said:
        try:
            return self._route(asked)
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Said:
        if not asked.headers.get("user-agent", "").startswith("DiscordBot ("):
            return Said(403, b"error code: 1010")
        at, query = asked.path.strip("/").split("/"), parse_qs(asked.query)
        if at[:3] != ["api", "v10", "webhooks"] or self.gone or at[3] != HOOK:
            raise Refused(404, 10015, "Unknown Webhook")
        if at[4] != TOKEN:
            raise Refused(401, 50027, "Invalid Webhook Token")
        match asked.method, at[5:]:
            case "GET", []:
                return Said(200, {"id": HOOK, "type": 1, "name": "Herald", "channel_id": CHANNEL, "guild_id": GUILD})
            case "POST", []:
                return self._post(*self._read(asked), query)
            case "DELETE", ["messages", number]:
                if self.posts.pop(number, None) is None:
                    raise Refused(404, 10008, "Unknown Message")
                return Said(204)
        raise Refused(405, 0, "405: Method Not Allowed")

    def _read(self, asked: Asked) -> tuple[dict[str, Any], list[bytes]]:
        if asked.headers["content-type"].startswith("application/json"):
            return asked.json(), []
        raw = b"Content-Type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body
        body, files = {}, []
        for part in email.parser.BytesParser(policy=email.policy.default).parsebytes(raw).iter_parts():
            name, payload = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
            assert isinstance(payload, bytes)
            if name == "payload_json":
                body = json.loads(payload)
            else:
                assert name == f"files[{len(files)}]"
                files.append(payload)
        return body, files

    def _post(self, body: dict[str, Any], files: list[bytes], query: dict[str, list[str]]) -> Said:
        if set(body) - TAKES:
            raise Refused(400, 50035, f"Invalid Form Body: {sorted(set(body) - TAKES)}")
        if not body.get("content") and not files:
            raise Refused(400, 50006, "Cannot send an empty message")
        if len(body.get("content", "")) > 2000:
            raise Refused(400, 50035, "Must be 2000 or fewer in length.")
        if len(body.get("attachments", [])) != len(files):
            raise Refused(400, 50035, "attachments do not match the files")
        into = query.get("thread_id", [""])[0]
        if self.forum and not into and not body.get("thread_name"):
            raise Refused(400, 220001, "Webhooks posted to forum channels must have a thread_name or thread_id")
        if not self.forum and (into or body.get("thread_name")):
            raise Refused(400, 220003, "Webhooks can only create threads in forum channels")
        if any(name in body.get("username", "").lower() for name in ("clyde", "discord")):
            raise Refused(400, 50035, "Username cannot contain that word")
        number = f"4{len(self.posts):017d}"
        channel = into or (THREAD if self.forum else CHANNEL)
        self.posts[number] = {**body, "files": files, "channel": channel}
        if query.get("wait") != ["true"]:
            return Said(204)
        return Said(200, {"id": number, "channel_id": channel, "content": body.get("content", "")})


@pytest.fixture
def world() -> DiscordStandin:
    return DiscordStandin()


@pytest.fixture
def network(world: DiscordStandin) -> Iterator[Discord]:
    with Loopback(world) as port:
        yield Discord(Web("discord", {"INKOM_API_BASE_DISCORD": port.address}))


def session() -> Session:
    account = account_of("discord", "https://discord.com", HOOK, abilities={"channel": CHANNEL, "guild": GUILD})
    return Session(account, OpenBox({"webhook_token": TOKEN}))


@pytest.mark.parametrize(
    "form", ["https://discord.com/api/webhooks/{}", "https://ptb.discordapp.com/api/v9/webhooks/{}/slack"]
)
async def test_the_address_of_a_webhook_connects(world: DiscordStandin, network: Discord, form: str) -> None:
    done = await network.sign_in(SignInAsk(secret=Secret(form.format(f"{HOOK}/{TOKEN}"))))
    assert (done.remote_id, done.name, done.secrets) == (HOOK, "Herald", {"webhook_token": TOKEN})
    assert isinstance(await network.check_account(session()), SignedIn)
    for bad in ("https://evil.example/api/webhooks/1/x", form.format(f"{HOOK}/{TOKEN[:-1]}x"), "words"):
        with pytest.raises(SignInRefused) as refused:
            await network.sign_in(SignInAsk(secret=Secret(bad)))
        assert refused.value.code == "wrong_secret"
    world.gone = True
    assert isinstance(await network.check_account(session()), SignInNeeded)


async def test_messages_call_nobody(world: DiscordStandin, network: Discord) -> None:
    options: dict[str, Any] = {"silent": True, "no_preview": True, "speaker": "The herald"}
    walk = Walk(network, session(), content("hello @everyone", "second", **options))
    first, _ = await walk.all()
    one, two = world.posts.values()
    assert one["allowed_mentions"] == {"parse": []}
    assert (one["flags"], one["username"], two["content"]) == (4 | 4096, "The herald", "second")
    assert first.permalink == f"https://discord.com/channels/{GUILD}/{CHANNEL}/{first.remote_id}"
    assert isinstance(await walk.look(), Unclear)


async def test_files_have_plain_names_and_their_words(world: DiscordStandin, network: Discord, tmp_path: Path) -> None:
    one, two = picture(tmp_path, "red", "Red"), picture(tmp_path, "blue")
    await Walk(network, session(), content("", media=(one, two)), tmp_path).all()
    [post] = world.posts.values()
    assert post["attachments"] == [{"id": 0, "filename": "1.png", "description": "Red"}, {"id": 1, "filename": "2.png"}]
    assert post["files"] == [(tmp_path / a.file.sha256).read_bytes() for a in (one, two)]


async def test_a_forum_has_a_thread_for_each_post(world: DiscordStandin, network: Discord) -> None:
    world.forum = True
    assert isinstance(await Walk(network, session(), content("words")).send(), Rejected)
    walk = Walk(network, session(), content("first", "second", thread_name="Title"))
    first, second = await walk.all()
    assert [p["channel"] for p in world.posts.values()] == [THREAD, THREAD]
    assert first.receipt == {"channel": THREAD}
    assert await network.delete(session(), walk.parts[1]) == Absent("deleted")
    assert await network.delete(session(), walk.parts[1]) == Absent("it was gone")
    assert list(world.posts) == [first.remote_id]
    assert second.permalink.endswith(f"/{THREAD}/{second.remote_id}")


async def test_what_is_counted_is_what_discord_counts(network: Discord) -> None:
    assert isinstance(await Walk(network, session(), content("👋" * 2000)).send(), Published)
    refused = await Walk(network, session(), content("👋" * 2001)).send()
    assert isinstance(refused, Rejected)
    assert refused.code == "text_too_long"
    assert [p.code for p in network.check(content("👋" * 2001), None).errors] == ["too_long"]
