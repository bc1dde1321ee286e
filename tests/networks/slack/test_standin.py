"""The adapter against a strict stand-in of Slack's incoming webhooks on loopback: plain words for answers, nothing given back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Published, Rejected, SignInNeeded, Unclear
from inkom_desktop.networks.slack.adapter import Slack
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.slack.test_contract import HOOK, PLACE
from tests.networks.walk import Walk, content

TAKES = {"text", "unfurl_links", "unfurl_media"}


@dataclass
class SlackStandin:
    word: tuple[int, bytes] | None = None
    posts: list[dict[str, Any]] = field(default_factory=list)

    def answer(self, asked: Asked) -> Said:
        if asked.path != urlsplit(HOOK).path:
            return Said(404, b"no_service")
        if self.word is not None:
            return Said(*self.word)
        body = asked.json()
        if asked.method != "POST" or not isinstance(body, dict) or set(body) - TAKES:
            return Said(400, b"invalid_payload")
        if not body.get("text"):
            return Said(400, b"no_text")
        self.posts.append(body)
        return Said(200, b"ok")


@pytest.fixture
def world() -> SlackStandin:
    return SlackStandin()


@pytest.fixture
def network(world: SlackStandin) -> Iterator[Slack]:
    with Loopback(world) as port:
        yield Slack(Web("slack", {"INKOM_API_BASE_SLACK": port.address}))


def session() -> Session:
    return Session(account_of("slack", "https://slack.com", PLACE), OpenBox({"webhook": HOOK}))


async def test_the_address_of_a_webhook_connects_and_nothing_is_posted(world: SlackStandin, network: Slack) -> None:
    done = await network.sign_in(SignInAsk(handle=" #news ", secret=Secret(f" {HOOK}\n")))
    assert (done.remote_id, done.handle, done.secrets) == (PLACE, "#news", {"webhook": HOOK})
    assert isinstance(await network.check_account(session()), SignedIn)
    for bad in ("https://hooks.evil.example/services/T1/B1/x", HOOK[:-1] + "x", "words"):
        with pytest.raises(SignInRefused) as refused:
            await network.sign_in(SignInAsk(secret=Secret(bad)))
        assert refused.value.code == "wrong_secret"
        assert bad not in repr(refused.value.params)
    assert world.posts == []


async def test_words_arrive_as_they_were_written(world: SlackStandin, network: Slack) -> None:
    walk = Walk(network, session(), content("1 < 2 & *bold* <https://a.example>", "more", no_preview=True))
    done = await walk.all()
    assert world.posts[0]["text"] == "1 &lt; 2 &amp; *bold* &lt;https://a.example&gt;"
    assert world.posts[0]["unfurl_links"] is False
    assert [d.permalink for d in done] == ["", ""]
    assert len({d.remote_id for d in done}) == 2
    assert isinstance(await walk.look(), Unclear)
    assert len(world.posts) == 2


async def test_a_webhook_that_is_gone_waits_for_its_person(world: SlackStandin, network: Slack) -> None:
    world.word = (404, b"no_service")
    walk = Walk(network, session(), content("words"))
    assert isinstance(await walk.send(), SignInNeeded)
    seen = await walk.look()
    assert isinstance(seen, Unclear)
    assert seen.sign_in
    assert isinstance(await network.check_account(session()), SignInNeeded)
    world.word = (410, b"channel_is_archived")
    assert isinstance(await walk.send(), Rejected)
    world.word = None
    assert isinstance(await walk.send(), Published)
