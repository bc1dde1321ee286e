"""The adapter against the strict stand-in of the Bot API on loopback, and its requests against the published description."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Rejected, SignInNeeded, Unclear
from inkom_desktop.networks.telegram.adapter import Telegram
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of
from tests.networks.loopback import Loopback
from tests.networks.telegram.standin import CHAT, TOKEN, TelegramStandin
from tests.networks.walk import Walk, content, kept, picture


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
