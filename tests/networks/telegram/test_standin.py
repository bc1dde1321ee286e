"""The adapter against a strict stand-in of the Bot API on loopback, and its requests against the published description.

The stand-in takes what https://core.telegram.org/bots/api says and nothing else: it counts in UTF-16 units, knows its own bot and
channel alone, and refuses parameters that a method does not have.
"""

from __future__ import annotations

import email.parser
import email.policy
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Rejected, SignInNeeded, Unclear
from inkom_desktop.networks.telegram.adapter import Telegram
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.telegram.test_contract import CHAT, TOKEN
from tests.networks.walk import Walk, content, kept, picture

COMMON = {"chat_id", "disable_notification", "protect_content", "reply_parameters"}
TAKES = {
    "sendMessage": COMMON | {"text", "link_preview_options"},
    "sendPhoto": COMMON | {"photo", "caption"},
    "sendAnimation": COMMON | {"animation", "caption"},
    "sendVideo": COMMON | {"video", "caption"},
    "sendDocument": COMMON | {"document", "caption"},
    "sendMediaGroup": COMMON | {"media"},
    "deleteMessages": {"chat_id", "message_ids"},
    "getMe": set(),
    "getChat": {"chat_id"},
    "getChatMember": {"chat_id", "user_id"},
    "getChatMemberCount": {"chat_id"},
}


class Refused(Exception):
    def __init__(self, status: int, words: str) -> None:
        self.said = Said(status, {"ok": False, "error_code": status, "description": words})


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@dataclass
class TelegramStandin:
    posts: dict[int, dict[str, Any]] = field(default_factory=dict)
    admin: bool = True
    member: bool = True
    revoked: bool = False
    seen: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def answer(self, asked: Asked) -> Said:
        try:
            return Said(200, {"ok": True, "result": self._route(asked)})
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Any:
        _, bot, method = asked.path.split("/")
        if bot != f"bot{TOKEN}" or self.revoked:
            raise Refused(401, "Unauthorized")
        if method not in TAKES:
            raise Refused(404, "Not Found: method not found")
        given, files = self._read(asked)
        self.seen.append((method, {**given, **files}))
        if unknown := {*given, *files} - TAKES[method] - {k for k in files if k.startswith("f")}:
            raise Refused(400, f"Bad Request: unknown parameters {sorted(unknown)}")
        if method == "getMe":
            return {"id": 110201543, "is_bot": True, "first_name": "B", "username": "b_bot"}
        if str(given.get("chat_id")) not in (str(CHAT), "@newschannel"):
            raise Refused(400, "Bad Request: chat not found")
        match method:
            case "getChat":
                return {"id": CHAT, "type": "channel", "title": "News", "username": "newschannel"}
            case "getChatMember":
                status = "administrator" if self.admin else "member"
                return {
                    "status": status,
                    "user": {"id": 110201543},
                    **({"can_post_messages": True} if self.admin else {}),
                }
            case "getChatMemberCount":
                return 321
            case "deleteMessages":
                if not set(given["message_ids"]) & set(self.posts):
                    raise Refused(400, "Bad Request: message to delete not found")
                for number in given["message_ids"]:
                    self.posts.pop(number, None)
                return True
        if not self.member:
            raise Refused(403, "Forbidden: bot was kicked from the channel chat")
        return self._send(method, given, files)

    def _read(self, asked: Asked) -> tuple[dict[str, Any], dict[str, bytes]]:
        if asked.method == "GET":
            return {k: v[0] for k, v in parse_qs(asked.query).items()}, {}
        if asked.headers["content-type"].startswith("application/json"):
            return asked.json(), {}
        raw = b"Content-Type: " + asked.headers["content-type"].encode() + b"\r\n\r\n" + asked.body
        given, files = {}, {}
        for part in email.parser.BytesParser(policy=email.policy.default).parsebytes(raw).iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            raw_part = part.get_payload(decode=True)
            assert isinstance(raw_part, bytes)
            if part.get_filename():
                files[name] = raw_part
            else:
                text = raw_part.decode()
                given[name] = json.loads(text) if name in ("media", "reply_parameters", "chat_id") else text
        return given, files

    def _send(self, method: str, given: dict[str, Any], files: dict[str, bytes]) -> Any:
        if method == "sendMessage":
            if not 1 <= units(given["text"]) <= 4096:
                raise Refused(
                    400, "Bad Request: message is too long" if given["text"] else "Bad Request: message text is empty"
                )
            return self._store(given["text"], given, [])
        if method == "sendMediaGroup":
            if not 2 <= len(given["media"]) <= 10:
                raise Refused(400, "Bad Request: group must have 2 to 10 items")
            return [
                self._store(item.get("caption", ""), given, [files[item["media"].removeprefix("attach://")]])
                for item in given["media"]
            ]
        if units(given.get("caption", "")) > 1024:
            raise Refused(400, "Bad Request: message caption is too long")
        [raw] = files.values()
        return self._store(given.get("caption", ""), given, [raw])

    def _store(self, text: str, given: dict[str, Any], files: list[bytes]) -> dict[str, Any]:
        number = len(self.posts) + 5
        self.posts[number] = {
            "text": text,
            "files": files,
            "reply": given.get("reply_parameters", {}).get("message_id"),
            **given,
        }
        return {"message_id": number, "date": 1, "chat": {"id": CHAT, "type": "channel", "username": "newschannel"}}


@pytest.fixture
def world() -> TelegramStandin:
    return TelegramStandin()


@pytest.fixture
def network(world: TelegramStandin) -> Iterator[Telegram]:
    with Loopback(world) as port:
        yield Telegram(Web("telegram", {"INKOM_API_BASE_TELEGRAM": port.address}))


def session() -> Session:
    account = account_of("telegram", "https://t.me", str(CHAT), abilities={"username": "newschannel", "bot": 110201543})
    return Session(account, OpenBox({"bot_token": TOKEN}))


async def test_signing_in_says_what_is_missing(world: TelegramStandin, network: Telegram) -> None:
    done = await network.sign_in(SignInAsk(handle="https://t.me/newschannel", secret=Secret(TOKEN)))
    assert (done.remote_id, done.handle, done.name) == (str(CHAT), "@newschannel", "News")
    assert isinstance(await network.check_account(session()), SignedIn)
    for ask, code in (
        (SignInAsk(handle="@other_one", secret=Secret(TOKEN)), "handle_unknown"),
        (SignInAsk(handle="two words", secret=Secret(TOKEN)), "handle_unknown"),
        (SignInAsk(handle="@newschannel", secret=Secret("no-token")), "wrong_secret"),
        (SignInAsk(handle="@newschannel", secret=Secret(TOKEN[:-1] + "x")), "wrong_secret"),
    ):
        with pytest.raises(SignInRefused) as refused:
            await network.sign_in(ask)
        assert refused.value.code == code
        assert ask.secret.value not in repr(refused.value.params)
    world.admin = False
    with pytest.raises(SignInRefused) as refused:
        await network.sign_in(SignInAsk(handle=str(CHAT), secret=Secret(TOKEN)))
    assert refused.value.code == "no_right_to_publish"
    assert isinstance(await network.check_account(session()), SignInNeeded)


async def test_a_thread_hangs_together(world: TelegramStandin, network: Telegram) -> None:
    walk = Walk(network, session(), content("one <b> *x* _y_", "two", silent=True, no_preview=True, protected=True))
    first, second = await walk.all()
    assert [p["text"] for p in world.posts.values()] == ["one <b> *x* _y_", "two"]
    assert world.posts[6]["reply"] == int(first.remote_id) == 5
    assert world.posts[5]["disable_notification"] is True
    assert world.posts[5]["link_preview_options"] == {"is_disabled": True}
    assert second.permalink == "https://t.me/newschannel/6"
    assert isinstance(await walk.look(), Unclear)


async def test_pictures_go_with_their_message(world: TelegramStandin, network: Telegram, tmp_path: Path) -> None:
    one, two = picture(tmp_path, "red"), picture(tmp_path, "blue")
    await Walk(network, session(), content("caption", media=(one,)), tmp_path).all()
    walk = Walk(network, session(), content("album", media=(one, two)), tmp_path)
    [album] = await walk.all()
    deck = kept(tmp_path, b"%PDF", "application/pdf", "Deck.pdf")
    await Walk(network, session(), content("", media=(deck,)), tmp_path).all()
    assert [p["text"] for p in world.posts.values()] == ["caption", "album", "", ""]
    assert world.posts[7]["files"] == [(tmp_path / two.file.sha256).read_bytes()]
    assert album.receipt == {"ids": [6, 7]}
    assert await network.delete(session(), walk.parts[0]) == Absent("deleted")
    assert sorted(world.posts) == [5, 8]
    assert await network.delete(session(), walk.parts[0]) == Absent("it was gone")


async def test_a_bot_that_was_taken_out_waits_for_its_person(world: TelegramStandin, network: Telegram) -> None:
    world.member = False
    assert isinstance(await Walk(network, session(), content("words")).send(), SignInNeeded)
    world.member, world.revoked = True, True
    walk = Walk(network, session(), content("words"))
    assert isinstance(await walk.send(), SignInNeeded)
    seen = await walk.look()
    assert isinstance(seen, Unclear)
    assert seen.sign_in
    assert world.posts == {}


async def test_what_is_counted_is_what_telegram_counts(
    world: TelegramStandin, network: Telegram, tmp_path: Path
) -> None:
    for text, media in (("👋" * 2048, ()), ("a" * 1024, (picture(tmp_path, "red"),))):
        assert network.check(content(text, media=media), None).errors == ()
        assert isinstance(await Walk(network, session(), content(text, media=media), tmp_path).send(), Published)
        longer = content(text + "a", media=media)
        assert [p.code for p in network.check(longer, None).errors] == ["too_long"]
        refused = await Walk(network, session(), longer, tmp_path).send()
        assert isinstance(refused, Rejected)
        assert refused.code == "text_too_long"


async def test_the_number_of_subscribers(network: Telegram) -> None:
    told = await network.metrics(session(), [])
    assert not isinstance(told, SignInNeeded)
    assert [(m.name, m.value) for m in told[""]] == [("followers", 321)]  # type: ignore[index]


def described() -> dict[str, Any] | None:
    """Return the published description: https://github.com/PaulSonOfLars/telegram-bot-api-spec (data, not committed)."""
    root = Path(__file__).resolve().parents[3]
    for folder in (os.environ.get("INKOM_SPECS"), root.parent / "shared" / "specs"):
        if folder and (found := Path(folder) / "telegram-bot-api.json").exists():
            data: dict[str, Any] = json.loads(found.read_text("utf-8"))
            return data
    return None


async def test_requests_are_those_of_the_description(world: TelegramStandin, network: Telegram, tmp_path: Path) -> None:
    spec = described()
    if spec is None:
        pytest.skip("the published description is not here (INKOM_SPECS)")
    one, two = picture(tmp_path, "red"), picture(tmp_path, "blue")
    options: dict[str, Any] = {"silent": True, "no_preview": True, "protected": True}
    for said in (
        content("a", "b", **options),
        content("c", media=(one,), **options),
        content("d", media=(one, two), **options),
    ):
        walk = Walk(network, session(), said, tmp_path)
        await walk.all()
        await network.delete(session(), walk.parts[0])
    await network.check_account(session())
    await network.metrics(session(), [])
    assert {m for m, _ in world.seen} >= {"sendMessage", "sendPhoto", "sendMediaGroup", "deleteMessages", "getChat"}
    for method, given in world.seen:
        fields = {f["name"]: f for f in spec["methods"][method].get("fields", [])}
        named = {n for n in given if not n.startswith("f") or n in fields}
        assert named <= set(fields), method
        assert {n for n, f in fields.items() if f["required"]} <= named, method
