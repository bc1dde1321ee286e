"""The adapter against a strict stand-in of a Forem site on loopback: its guards, its lists, its drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Rejected, SignInNeeded
from inkom_desktop.domain.publication import Step, StepKind
from inkom_desktop.networks.devto.adapter import Dev
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.loopback import Asked, Loopback, Said
from tests.networks.walk import Walk

KEY = "abcdEFGH1234ijklMNOP5678"
TAKES = {
    "title", "body_markdown", "published", "tags", "series", "canonical_url", "main_image", "ai_disclosure_level",
}  # fmt: skip


@dataclass
class ForemStandin:
    now: datetime = NOW
    articles: dict[int, dict[str, Any]] = field(default_factory=dict)
    revoked: bool = False

    def answer(self, asked: Asked) -> Said:
        if asked.headers.get("accept") != "application/vnd.forem.api-v1+json":
            return self._no(406, "not acceptable")
        if asked.headers.get("api-key") != KEY or self.revoked:
            return self._no(401, "unauthorized")
        at = asked.path.removeprefix("/api/").split("/")
        match asked.method, at:
            case "GET", ["users", "me"]:
                return Said(200, {"type_of": "user", "id": 7, "username": "tester", "name": "Test Er"})
            case "GET", ["articles", "me", ("published" | "unpublished") as which]:
                live = which == "published"
                numbers = [n for n, a in reversed(self.articles.items()) if bool(a["published_at"]) is live]
                return Said(200, [self._shape(n) for n in numbers])
            case "POST", ["articles"]:
                return self._create(asked.json())
            case "PUT", ["articles", number]:
                return self._update(int(number), asked.json())
            case "PUT", ["articles", number, "unpublish"]:
                self.articles[int(number)] |= {"published_at": None, "published": False}
                return Said(204)
        return self._no(404, "not found")

    def _no(self, status: int, words: str) -> Said:
        return Said(status, {"status": status, "error": words})

    def _create(self, body: Any) -> Said:
        said = body["article"]
        if set(body) != {"article"} or set(said) - TAKES:
            return self._no(422, f"found unpermitted parameters: {sorted(set(said) - TAKES)}")
        if said["body_markdown"].startswith("---"):
            return self._no(422, "front matter overrules the fields")
        if not said["title"].strip() or len(said["title"]) > 128:
            return self._no(422, "Validation failed: Title is too long (maximum is 128 characters)")
        same = [a for a in self.articles.values() if a["title"] == said["title"]]
        if any(self.now - a["made"] < timedelta(minutes=5) for a in same):
            return self._no(422, "Validation failed: Title has already been used in the last five minutes")
        tags = said.get("tags", [])
        if len(tags) > 4 or any(not re.fullmatch(r"[a-z0-9]{1,30}", t) for t in tags):
            return self._no(422, "Validation failed: Tag contains non-alphanumeric or prohibited unicode characters")
        if said.get("canonical_url") and any(
            a.get("canonical_url") == said["canonical_url"] for a in self.articles.values()
        ):
            return self._no(422, "Validation failed: Canonical url has already been taken")
        number = len(self.articles) + 40
        url = f"https://dev.to/tester/temp-slug-{number}"
        self.articles[number] = {**said, "id": number, "url": url, "published_at": None, "made": self.now}
        return Said(201, self._shape(number))

    def _update(self, number: int, body: Any) -> Said:
        article = self.articles.get(number)
        if article is None:
            return self._no(404, "not found")
        if body == {"article": {"published": True}}:
            article["published_at"] = article["published_at"] or "2026-11-23T09:00:00Z"
            article |= {"published": True, "url": f"https://dev.to/tester/words-{number}"}
        return Said(200, self._shape(number))

    def _shape(self, number: int) -> dict[str, Any]:
        return {k: v for k, v in self.articles[number].items() if k != "made"}


@pytest.fixture
def world() -> ForemStandin:
    return ForemStandin()


@pytest.fixture
def network(world: ForemStandin) -> Iterator[Dev]:
    with Loopback(world) as port:
        yield Dev(Web("devto", {"INKOM_API_BASE_DEVTO": port.address}))


def session() -> Session:
    return Session(account_of("devto", "https://dev.to", "7"), OpenBox({"api_key": KEY}))


def article(*texts: str, title: str = "A title", **options: Any) -> Content:
    return Content(title, tuple(ContentPart(t) for t in texts), options=options)


async def test_a_key_connects(world: ForemStandin, network: Dev) -> None:
    done = await network.sign_in(SignInAsk(secret=Secret(KEY)))
    assert (done.remote_id, done.handle, done.server) == ("7", "@tester", "https://dev.to")
    assert isinstance(await network.check_account(session()), SignedIn)
    with pytest.raises(SignInRefused) as refused:
        await network.sign_in(SignInAsk(secret=Secret("wrong-key")))
    assert refused.value.code == "wrong_secret"
    world.revoked = True
    assert isinstance(await network.check_account(session()), SignInNeeded)


async def test_an_article_is_unseen_until_its_hour(world: ForemStandin, network: Dev) -> None:
    said = article(
        "---\npublished: true\n---\n# Hi", "more", tags=("#Python", "desktop"), series="S", ai_disclosure="no_ai"
    )
    walk = Walk(network, session(), said)
    await walk.prepare()
    [draft] = world.articles.values()
    assert draft["published_at"] is None
    assert draft["body_markdown"] == "# Hi\n\nmore"
    assert (draft["tags"], draft["series"], draft["ai_disclosure_level"]) == (["python", "desktop"], "S", "no_ai")
    assert isinstance(await walk.look(), Absent)
    done = await walk.send()
    assert isinstance(done, Published)
    assert done.permalink == "https://dev.to/tester/words-40"
    assert isinstance(await walk.send(), Published)
    assert isinstance(await walk.look(), Published)
    assert isinstance(await walk.prepare(1), Published)
    assert isinstance(await walk.send(1), Published)
    assert len(world.articles) == 1


async def test_a_preparation_whose_answer_was_lost_is_found_again(world: ForemStandin, network: Dev) -> None:
    walk = Walk(network, session(), article("words"))
    first = await network.publish(walk.job(Step(StepKind.PREPARE, 0)))
    again = await walk.prepare()
    assert isinstance(first, Published)
    assert isinstance(again, Published)
    assert first.remote_id == again.remote_id
    assert len(world.articles) == 1


async def test_what_the_site_refuses_is_refused_before(world: ForemStandin, network: Dev) -> None:
    bad = article("words", tags=("c-d",))
    assert "option_choice" in {p.code for p in network.check(bad, None).errors}
    refused = await Walk(network, session(), bad).prepare()
    assert isinstance(refused, Rejected)
    assert refused.code == "validation_failed"
    assert {p.code for p in network.check(article("a", "b", title=""), None).problems} == {
        "title_missing",
        "thread_joined",
    }


async def test_numbers_and_taking_back(world: ForemStandin, network: Dev) -> None:
    walk = Walk(network, session(), article("words"))
    await walk.all()
    world.articles[40] |= {"page_views_count": 120, "public_reactions_count": 4, "comments_count": 0}
    told = await network.metrics(session(), walk.parts)
    assert not isinstance(told, SignInNeeded)
    assert {m.name: m.value for m in told["40"]} == {"views": 120, "likes": 4, "comments": 0}  # type: ignore[index]
    assert await network.delete(session(), walk.parts[0]) == Absent("taken back into the drafts")
    assert world.articles[40]["published_at"] is None
