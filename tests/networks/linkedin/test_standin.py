"""The adapter against a strict stand-in on loopback: what a page and a member see on LinkedIn afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import LinkCard
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.options import Poll
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Published,
    Rejected,
    SignInNeeded,
    Throttled,
    Unclear,
    Unknown,
)
from inkom_desktop.networks.linkedin.adapter import LinkedIn
from inkom_desktop.networks.linkedin.forms import MEMBERS, PAGES
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from inkom_desktop.web.safe_fetch import Fetched, NotFetched
from tests.networks.contract import NOW, OpenBox, account_of
from tests.networks.linkedin.standin import (
    ANALYTICS,
    CLIENT,
    MEMBER,
    MEMBER_SCOPES,
    PAGE,
    PAGE_SCOPES,
    PIECE,
    REDIRECT,
    LinkedInStandin,
)
from tests.networks.loopback import Loopback
from tests.networks.walk import Walk, content, kept, picture


class Pages:
    """A fetcher that knows one page and its picture."""

    async def fetch(self, url: str, **_: object) -> Fetched | NotFetched:
        if url == "https://a.example/post":
            page = b'<meta property=og:title content="A (title)"><meta property=og:image content="https://a.example/p.png">'
            return Fetched(url, "text/html", "text/html", page)
        if url == "https://a.example/p.png":
            return Fetched(url, "image/png", "image/png", b"picture")
        return NotFetched("no_name")


@dataclass
class Stage:
    world: LinkedInStandin
    port: Loopback
    versions: dict[str, str] = field(default_factory=dict)

    def network(self) -> LinkedIn:
        env = {"INKOM_API_BASE_LINKEDIN": self.port.address}
        return LinkedIn(Web("linkedin", env, versions=self.versions), Pages())

    def session(self, who: str, scopes: str = "", **secrets: str) -> Session:
        scopes = scopes or (PAGE_SCOPES if who == PAGE else MEMBER_SCOPES)
        account = account_of("linkedin", "https://www.linkedin.com", who, scopes=tuple(scopes.split()))
        return Session(account, OpenBox({"access_token": self.world.token(scopes), **secrets}))

    def walk(self, who: str, *texts: str, folder: Path = Path(), **more: Any) -> Walk:
        return Walk(self.network(), self.session(who), content(*texts, **more), folder, lambda: self.world.now)


@pytest.fixture
def stage() -> Iterator[Stage]:
    world = LinkedInStandin()
    with Loopback(world) as port:
        yield Stage(world, port)


@pytest.mark.parametrize("who", [MEMBER, PAGE])
async def test_words_arrive_whole(stage: Stage, who: str) -> None:
    text = "Costs (all in) < 5 {k} #Growth_2026 me@a.example a_b *c* [d] | ~ \\ @[Acme](urn:li:organization:1)"
    [done] = await stage.walk(who, text).all()
    [post] = stage.world.posts
    assert post.shown == text.replace("@[Acme](urn:li:organization:1)", "Acme")
    assert done.remote_id == post.urn
    assert done.permalink == f"https://www.linkedin.com/feed/update/{post.urn}/"


async def test_a_page_that_is_named_is_looked_up_by_a_page_alone(stage: Stage) -> None:
    text = "with @[Acme](linkedin.com/company/acme)"
    await stage.walk(PAGE, text).all()
    await stage.walk(MEMBER, text).all()
    assert [p.body["commentary"] for p in stage.world.posts] == ["with @[Acme](urn:li:organization:4711)", "with Acme"]


async def test_pictures_one_and_many(stage: Stage, tmp_path: Path) -> None:
    one, two = picture(tmp_path, "red", "Red"), picture(tmp_path, "blue")
    await stage.walk(MEMBER, "one", folder=tmp_path, media=(one,)).all()
    await stage.walk(PAGE, "two", folder=tmp_path, media=(one, two)).all()
    single, many = (p.body["content"] for p in stage.world.posts)
    assert single["media"]["altText"] == "Red"
    assert [i.get("altText") for i in many["multiImage"]["images"]] == ["Red", None]
    first = stage.world.files[many["multiImage"]["images"][0]["id"]]
    assert (first.owner, first.bytes) == (PAGE, (tmp_path / one.file.sha256).read_bytes())


async def test_a_document_of_a_page_waits_until_it_is_ready(stage: Stage, tmp_path: Path) -> None:
    stage.world.working = 1
    deck = kept(tmp_path, b"%PDF-1.7 deck", "application/pdf", "Deck.pdf", pages=4)
    walk = stage.walk(PAGE, "read", folder=tmp_path, media=(deck,), document_title="Ten slides")
    assert isinstance(await walk.upload(), Accepted)
    assert isinstance(await walk.look_for_upload(), Accepted)
    assert isinstance(await walk.look_for_upload(), Published)
    await walk.prepare()
    assert isinstance(await walk.send(), Published)
    assert stage.world.posts[0].body["content"]["media"]["title"] == "Ten slides"


async def test_a_document_of_a_member_is_given_time(stage: Stage, tmp_path: Path) -> None:
    deck = kept(tmp_path, b"%PDF-1.7 deck", "application/pdf", "Deck.pdf", pages=4)
    walk = stage.walk(MEMBER, "read", folder=tmp_path, media=(deck,))
    assert isinstance(await walk.upload(), Accepted)
    early = await walk.look_for_upload()
    assert early == Accepted(walk.parts[0].uploads[0].receipt, NOW + timedelta(seconds=60), 403)
    stage.world.now += timedelta(seconds=61)
    stage.world.work()
    assert isinstance(await walk.look_for_upload(), Published)
    await walk.prepare()
    assert isinstance(await walk.send(), Published)
    assert stage.world.posts[0].body["content"]["media"]["title"] == "Deck"


async def test_a_film_goes_up_in_the_pieces_that_are_asked_for(stage: Stage, tmp_path: Path) -> None:
    film = kept(tmp_path, bytes(range(256)) * 20_000, "video/mp4", "film.mp4", seconds=9.0)
    assert film.file.bytes > PIECE
    walk = stage.walk(PAGE, "look", folder=tmp_path, media=(film,))
    await walk.all()
    [file] = stage.world.files.values()
    assert file.bytes == (tmp_path / film.file.sha256).read_bytes()
    assert len(file.pieces) == 2
    assert stage.world.posts[0].body["content"]["media"]["title"] == "film"


async def test_a_post_made_too_early_is_refused_and_not_published(stage: Stage, tmp_path: Path) -> None:
    stage.world.working = 99
    deck = kept(tmp_path, b"%PDF-1.7", "application/pdf", "Deck.pdf")
    walk = stage.walk(PAGE, "read", folder=tmp_path, media=(deck,))
    await walk.upload()
    urn = str((walk.parts[0].uploads[0].receipt or {})["urn"])
    walk._keep(0, 0, Published(urn))
    await walk.prepare()
    refused = await walk.send()
    assert isinstance(refused, Rejected)
    assert refused.code == "media_refused"
    assert stage.world.posts == []


async def test_a_link_has_the_card_that_inkom_makes(stage: Stage, tmp_path: Path) -> None:
    await stage.walk(MEMBER, "see https://a.example/post.").all()
    article = stage.world.posts[0].body["content"]["article"]
    assert (article["source"], article["title"]) == ("https://a.example/post", "A (title)")
    assert stage.world.files[article["thumbnail"]].bytes == b"picture"
    own = picture(tmp_path, "red", "Red")
    walk = stage.walk(MEMBER, "own https://a.example/post", folder=tmp_path, media=(own,), link_card="picture")
    await walk.all()
    article = stage.world.posts[1].body["content"]["article"]
    assert stage.world.files[article["thumbnail"]].bytes == (tmp_path / own.file.sha256).read_bytes()
    await stage.walk(MEMBER, "none https://a.example/post", link_card="none").all()
    await stage.walk(MEMBER, "a page that says nothing https://b.example/").all()
    assert [p.body.get("content") for p in stage.world.posts[2:]] == [None, None]


async def test_the_card_that_was_approved_goes_out_and_no_page_is_read(stage: Stage, tmp_path: Path) -> None:
    seen = picture(tmp_path, "red")
    mine = LinkCard("https://b.example/", "My own title", "And words", seen.file)
    walk = stage.walk(MEMBER, "see https://b.example/", folder=tmp_path)
    one = replace(walk.content, parts=(replace(walk.content.parts[0], card=mine),))
    walk.content = one
    await walk.all()
    article = stage.world.posts[0].body["content"]["article"]
    assert (article["source"], article["title"], article["description"]) == (mine.url, mine.title, mine.description)
    assert stage.world.files[article["thumbnail"]].bytes == (tmp_path / seen.file.sha256).read_bytes()
    walk = stage.walk(MEMBER, "again https://b.example/", folder=tmp_path)
    bare = replace(walk.content.parts[0], card=replace(mine, shown=False))
    walk.content = replace(walk.content, parts=(bare,))
    await walk.all()
    assert "content" not in stage.world.posts[1].body
    network = stage.network()
    assert network.card_link(one, 0) == mine.url
    assert network.card_link(replace(one, parts=(one.parts[0], one.parts[0])), 1) == ""
    assert network.card_link(replace(one, options={"link_card": "none"}), 0) == ""


async def test_a_poll_a_reshare_and_who_sees_it(stage: Stage) -> None:
    await stage.walk(MEMBER, "Which one?", poll=Poll(("Red ", "Blue", ""), 4320), visibility="CONNECTIONS").all()
    body = stage.world.posts[0].body
    assert body["visibility"] == "CONNECTIONS"
    settings = {"duration": "THREE_DAYS"}
    options = [{"text": "Red"}, {"text": "Blue"}]
    assert body["content"] == {"poll": {"question": "Which one?", "options": options, "settings": settings}}
    again = f"https://www.linkedin.com/feed/update/{stage.world.posts[0].urn}"
    await stage.walk(PAGE, "worth it", reshare=again, no_reshare=True).all()
    assert stage.world.posts[1].body["reshareContext"] == {"parent": stage.world.posts[0].urn}
    assert stage.world.posts[1].body["isReshareDisabledByAuthor"] is True


async def test_a_first_comment_is_plain_and_waits_until_the_post_is_spread(stage: Stage) -> None:
    walk = stage.walk(PAGE, "post", "second (part) #1", comment="first [comment]")
    await walk.until_send()
    assert isinstance(await walk.send(), Published)
    stage.world.spreading = 1
    await walk.until_send(1)
    assert isinstance(await walk.send(1), Throttled)
    assert isinstance(await walk.send(1), Published)
    await walk.until_send(2)
    done = await walk.send(2)
    [post] = stage.world.posts
    assert [c["message"]["text"] for c in post.comments] == ["second (part) #1", "first [comment]"]
    assert isinstance(done, Published)
    assert done.permalink.startswith(f"https://www.linkedin.com/feed/update/{post.urn}/?commentUrn=urn%3Ali%3Acomment")
    assert isinstance(await walk.look(2), Published)
    walk.parts[2] = replace(walk.parts[2], key="x")
    post.comments.pop()
    assert isinstance(await walk.look(2), Absent)


async def test_what_a_lost_answer_left_is_found_by_a_page_and_asked_of_a_member(stage: Stage) -> None:
    page, member = stage.walk(PAGE, "lost (once)"), stage.walk(MEMBER, "lost (once)")
    for walk in (page, member):
        await walk.until_send()
        await walk.send(keep=False)
    seen = await page.look()
    assert isinstance(seen, Published)
    assert seen.remote_id == stage.world.posts[0].urn
    assert isinstance(await member.look(), Unclear)
    network = stage.network()
    assert network.copies(page.session.account).rule is CopyRule.LOOK_UP
    assert network.copies(member.session.account).rule is CopyRule.NONE
    # Another post of the ledger with the same words is no evidence.
    page.taken = frozenset({stage.world.posts[0].urn})
    assert isinstance(await page.look(), Absent)


@pytest.mark.parametrize("who", [MEMBER, PAGE])
async def test_the_answer_that_it_is_there_already_is_looked_into(stage: Stage, who: str) -> None:
    walk = stage.walk(who, "the same words")
    await walk.until_send()
    await walk.send(keep=False)  # Its answer is lost, and the person lets it go again.
    again = await walk.send(keep=False)
    assert isinstance(again, Published)
    assert again.remote_id == stage.world.posts[0].urn
    assert len(stage.world.posts) == 1
    # The same words as another post of the ledger: refused, and said where they are.
    walk.taken = frozenset({again.remote_id})
    assert await walk.send(keep=False) == Rejected("duplicate_refused", again.permalink, 422)
    # Words from long before this one was due.
    walk.taken, walk.due = frozenset(), NOW + timedelta(hours=3)
    stage.world.now += timedelta(hours=3)
    assert await walk.send(keep=False) == Rejected("duplicate_refused", again.permalink, 422)


async def test_a_ghost_is_not_called_published(stage: Stage) -> None:
    walk = stage.walk(MEMBER, "deleted words")
    await walk.all()
    assert await stage.network().delete(walk.session, walk.parts[0]) == Absent("deleted")
    assert await stage.network().delete(walk.session, walk.parts[0]) == Absent("deleted")
    again = stage.walk(MEMBER, "deleted words")
    await again.until_send()
    refused = await again.send()
    assert isinstance(refused, Rejected)
    assert refused.code == "duplicate_refused"
    assert "deleted there a short time ago" in refused.detail


async def test_a_wrong_connection_and_a_role_that_is_gone(stage: Stage) -> None:
    walk = stage.walk(PAGE, "words")
    walk.session = Session(walk.session.account, OpenBox({"access_token": stage.world.token(MEMBER_SCOPES)}))
    refused = await walk.send()
    assert isinstance(refused, Rejected)
    assert refused.code == "no_right_to_publish"
    stage.world.roles.clear()
    walk.session = stage.session(PAGE)
    assert isinstance(await walk.send(), Rejected)


async def test_a_retired_version_is_said_and_another_one_is_a_setting(stage: Stage) -> None:
    stage.versions["linkedin"] = "202501"
    refused = await stage.walk(PAGE, "words").send()
    assert isinstance(refused, Rejected)
    assert refused.code == "api_version_retired"
    assert "202501" in refused.detail
    stage.versions["linkedin"] = "202610"
    assert isinstance(await stage.walk(PAGE, "words").send(), Published)


async def test_sixty_days_end_and_partners_renew_once(stage: Stage) -> None:
    stage.world.refreshes["r-1"] = PAGE_SCOPES
    app = {"client_id": CLIENT[0], "client_secret": CLIENT[1], "refresh_token": "r-1"}
    plain, partner = stage.session(MEMBER), stage.session(PAGE, **app)
    stage.world.now += timedelta(days=61)
    due = stage.world.now
    walk = Walk(stage.network(), plain, content("late"), now=lambda: stage.world.now, due=due)
    assert isinstance(await walk.send(), SignInNeeded)
    walk = Walk(stage.network(), partner, content("renewed"), now=lambda: stage.world.now, due=due)
    assert isinstance(await walk.send(), Published)
    assert sum(a.path == "/oauth/v2/accessToken" for a in stage.port.seen) == 1
    assert isinstance(await stage.network().check_account(partner), SignedIn)
    stage.world.refreshes.clear()
    stage.world.tokens.clear()
    assert isinstance(await stage.network().check_account(partner), SignInNeeded)


async def signed_in(stage: Stage, app: str, handle: str = "") -> SignedIn:
    ask = SignInAsk(handle=handle, app=app, client_id=CLIENT[0], client_secret=Secret(CLIENT[1]))
    started = await stage.network().begin(ask, REDIRECT)
    assert CLIENT[1] not in started.address
    return await stage.network().finish(started, stage.world.approve(started.address))


async def test_a_member_signs_in_with_an_app_of_their_own(stage: Stage) -> None:
    done = await signed_in(stage, MEMBERS)
    assert (done.remote_id, done.name, done.server) == (MEMBER, "Ada Lovelace", "https://www.linkedin.com")
    assert set(done.secrets) == {"access_token", "client_id", "client_secret", "app"}
    assert done.scopes == ("openid", "profile", "w_member_social")
    assert done.expires_at is not None
    session = Session(account_of("linkedin", done.server, done.remote_id), OpenBox(done.secrets))
    assert isinstance(await stage.network().check_account(session), SignedIn)


async def test_a_page_is_found_among_those_the_person_looks_after(stage: Stage) -> None:
    assert (await signed_in(stage, PAGES)).remote_id == PAGE
    stage.world.roles |= {"urn:li:organization:78": "CONTENT_ADMINISTRATOR", "urn:li:organization:79": "ANALYST"}
    with pytest.raises(SignInRefused) as refused:
        await signed_in(stage, PAGES)
    assert (refused.value.code, refused.value.params["pages"]) == ("page_unclear", ["Acme 77", "Acme 78"])
    for named in ("linkedin.com/company/acme-78/", "78", "Acme 78"):
        assert (await signed_in(stage, PAGES, named)).remote_id == "urn:li:organization:78"
    stage.world.roles = {"urn:li:organization:79": "ANALYST"}
    with pytest.raises(SignInRefused) as refused:
        await signed_in(stage, PAGES)
    assert refused.value.code == "no_right_to_publish"


async def test_an_app_is_tested_and_a_wrong_one_said(stage: Stage) -> None:
    ask = SignInAsk(app=MEMBERS, client_id=CLIENT[0], client_secret=Secret(CLIENT[1]))
    await stage.network().check_app(ask, REDIRECT)
    with pytest.raises(SignInRefused) as refused:
        await stage.network().check_app(replace(ask, client_secret=Secret("wrong-secret")), REDIRECT)
    assert refused.value.code == "app_unknown"
    started = await stage.network().begin(replace(ask, client_secret=Secret("wrong-secret")), REDIRECT)
    with pytest.raises(SignInRefused) as refused:
        await stage.network().finish(started, stage.world.approve(started.address))
    assert refused.value.code == "app_unknown"
    with pytest.raises(SignInRefused) as refused:
        await stage.network().begin(SignInAsk(app=MEMBERS), REDIRECT)
    assert refused.value.code == "app_missing"


async def test_a_token_is_pasted(stage: Stage) -> None:
    member = await stage.network().sign_in(SignInAsk(secret=Secret(stage.world.token())))
    page = await stage.network().sign_in(SignInAsk(handle="acme-77", secret=Secret(stage.world.token(PAGE_SCOPES))))
    assert (member.remote_id, page.remote_id) == (MEMBER, PAGE)
    with pytest.raises(SignInRefused) as refused:
        await stage.network().sign_in(SignInAsk(secret=Secret("no-such-token")))
    assert refused.value.code == "wrong_secret"


def numbers(told: Any, urn: str) -> dict[str, int]:
    assert not isinstance(told, Unknown | SignInNeeded), told
    return {m.name: m.value for m in told[urn]}


async def test_numbers_come_where_the_second_app_is(stage: Stage) -> None:
    page, member = stage.walk(PAGE, "page"), stage.walk(MEMBER, "member")
    [of_page], [of_member] = await page.all(), await member.all()
    told = await stage.network().metrics(page.session, page.parts)
    assert numbers(told, of_page.remote_id) == {"impressions": 40, "likes": 3}
    assert numbers(told, "") == {"followers": 219}
    told = await stage.network().metrics(member.session, member.parts)
    assert numbers(told, of_member.remote_id) == {"likes": 5, "comments": 0}
    both = stage.session(MEMBER, f"{MEMBER_SCOPES} {ANALYTICS}")
    told = await stage.network().metrics(both, member.parts)
    assert set(numbers(told, of_member.remote_id)) == {
        "impressions",
        "reach",
        "reposts",
        "likes",
        "comments",
        "bookmarks",
    }
    assert numbers(told, "") == {"followers": 1001}
    await stage.network().delete(member.session, member.parts[0])
    assert await stage.network().metrics(member.session, member.parts) == {}


def test_what_is_found_before_anything_leaves(stage: Stage, tmp_path: Path) -> None:
    network, page = stage.network(), account_of("linkedin", "https://www.linkedin.com", PAGE)
    shot = picture(tmp_path, "red", "Red")

    def codes(account: Account | None, *texts: str, **more: Any) -> set[str]:
        return {p.code for p in network.check(content(*texts, **more), account).problems}

    assert codes(page, "@[Acme](linkedin.com/company/acme)") == set()
    assert codes(None, "@[Acme](linkedin.com/company/acme)") == {"mention_unresolved"}
    assert codes(None, "x", reshare="nonsense") == {"reshare_address"}
    urn = "https://www.linkedin.com/feed/update/urn:li:share:7398000000000000001"
    assert codes(None, "x", reshare=urn, media=(shot,)) == {"reshare_alone"}
    assert codes(None, "x", link_card="picture") == {"card_picture"}
    assert codes(None, "x https://a.example", link_card="picture", media=(shot,)) == set()
    assert codes(None, "x", "y" * 1251) == {"too_long"}
    assert network.options(page)[0].key == "link_card"
