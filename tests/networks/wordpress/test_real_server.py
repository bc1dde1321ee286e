"""Against a real WordPress: everything a person does with a site, and what happens when the wire breaks."""

# ruff: noqa: ASYNC210 - a look at the server by plain httpx may block a test

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Published,
    Rejected,
    SignInNeeded,
    Unclear,
    Unknown,
    Unreachable,
)
from inkom_desktop.domain.publication import Step, StepKind, Upload
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.ports.network import Session, SignedIn
from inkom_desktop.web.client import Reply, Web
from tests.networks.wordpress import stage
from tests.servers.faults import Answer, CutAfter, CutBefore, FaultProxy, StoredThenStatus, web_page
from tests.servers.wordpress import WordPressLogin, WordPressServer

Proxies = Callable[[str | None], FaultProxy]


async def connected(
    network: WordPress, server: WordPressServer, name: str, role: str = "author"
) -> tuple[WordPressLogin, Session]:
    login = server.create_user(name, role)
    return login, stage.session_of(await network.sign_in(stage.ask(server.address, login.user, login.app_password)))


def as_admin(server: WordPressServer, path: str, **query: str) -> Any:
    said = httpx.get(f"{server.api}{path}", params=query, auth=(server.user, server.app_password), timeout=30)
    said.raise_for_status()
    return said.json()


def posts_of(server: WordPressServer, login: WordPressLogin, status: str = "publish") -> list[dict[str, Any]]:
    return list(as_admin(server, "/wp/v2/posts", author=str(login.user_id), status=status, context="edit"))


async def test_sign_in_finds_the_api_and_the_rights(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login = wordpress_server.create_user("connects")
    typed = wordpress_server.address.removeprefix("http://") + "/wp-admin/profile.php"
    spaced = " ".join(login.app_password[i : i + 4] for i in range(0, len(login.app_password), 4))
    signed_in = await network.sign_in(stage.ask(typed, login.user, spaced))
    assert signed_in.server == wordpress_server.address
    assert signed_in.remote_id == str(login.user_id)
    assert signed_in.handle == f"connects@{wordpress_server.address.removeprefix('http://')}"
    assert signed_in.abilities == {"root": f"{wordpress_server.api}/", "publishes": True, "uploads": True}
    assert login.app_password not in repr(signed_in)
    checked = await network.check_account(stage.session_of(signed_in))
    assert isinstance(checked, SignedIn)
    assert (checked.remote_id, checked.abilities, checked.handle) == (
        signed_in.remote_id,
        signed_in.abilities,
        signed_in.handle,
    )


@pytest.mark.parametrize("user", ["admin", "nobody"])
async def test_a_wrong_password_or_user_says_so(wordpress_server: WordPressServer, user: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        await stage.network().sign_in(stage.ask(wordpress_server.address, user, "aaaa bbbb cccc dddd eeee ffff"))
    assert refused.value.code == "wrong_secret"
    assert "aaaa" not in str(refused.value)


class HeaderTaken(Web):
    """A host whose web server does not hand the Authorization header on."""

    async def read(self, url: str, **more: Any) -> Reply:
        return await super().read(url, **{**more, "headers": _without(more)})

    async def write(self, method: str, url: str, **more: Any) -> Reply:
        return await super().write(method, url, **{**more, "headers": _without(more)})


def _without(more: dict[str, Any]) -> dict[str, str]:
    return {k: v for k, v in (more.get("headers") or {}).items() if k != "Authorization"}


async def test_a_host_that_drops_the_header_is_told_from_a_wrong_password(wordpress_server: WordPressServer) -> None:
    network = WordPress(HeaderTaken("wordpress", {}))
    login = wordpress_server.create_user("header-dropped")
    with pytest.raises(SignInRefused) as refused:
        await network.sign_in(stage.ask(wordpress_server.address, login.user, login.app_password))
    assert refused.value.code == "wp_auth_header_dropped"
    with pytest.raises(SignInRefused) as wrong:
        await network.sign_in(stage.ask(wordpress_server.address, login.user, "aaaabbbbccccddddeeeeffff"))
    assert wrong.value.code == "wrong_secret"


@pytest.mark.parametrize("role", ["contributor", "subscriber"])
async def test_a_role_that_may_not_publish(wordpress_server: WordPressServer, role: str) -> None:
    login = wordpress_server.create_user(f"only-{role}", role)
    with pytest.raises(SignInRefused) as refused:
        await stage.network().sign_in(stage.ask(wordpress_server.address, login.user, login.app_password))
    assert refused.value.code == "no_right_to_publish"


async def test_a_revoked_password_waits_for_its_person(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "revoked-later")
    walk = stage.Walk(opened, stage.words("Prepared in time."), network)
    await walk.prepare()
    wordpress_server.revoke(login)
    assert isinstance(await network.check_account(opened), SignInNeeded)
    assert isinstance(await walk.send(), SignInNeeded)
    assert isinstance(await walk.prepare(), SignInNeeded)
    look = await walk.look()
    assert isinstance(look, Unclear)
    assert look.sign_in
    assert posts_of(wordpress_server, login) == []


async def test_what_a_site_says_of_itself(wordpress_server: WordPressServer) -> None:
    facts = await stage.network().read_server(wordpress_server.address)
    assert facts.server == wordpress_server.address
    assert facts.software.startswith("WordPress 6.")
    assert facts.abilities == {"root": f"{wordpress_server.api}/", "app_passwords": True}


async def test_an_article_reads_back_as_written(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "reads-back")
    text = (
        'Ação & <b>no tags</b> 👋🏽, "quoted" \\ and [gallery] by @somebody.\nA second line.\n\n'
        "See https://x.example/a?b=1&c=(d). #Café #größe #café"
    )
    (live,) = await stage.Walk(opened, stage.words(text, title="Less < more & <i>so</i>"), network).all()
    (post,) = posts_of(wordpress_server, login)
    assert (str(post["id"]), post["link"]) == (live.remote_id, live.permalink)
    assert post["content"]["raw"] == (
        "<!-- wp:paragraph -->\n"
        '<p>Ação &amp; &lt;b&gt;no tags&lt;/b&gt; 👋🏽, "quoted" \\ and &#091;gallery&#093; by @somebody.<br>A second line.</p>\n'
        "<!-- /wp:paragraph -->\n\n"
        "<!-- wp:paragraph -->\n"
        '<p>See <a href="https://x.example/a?b=1&amp;c=(d)">https://x.example/a?b=1&amp;c=(d)</a>. #Café #größe #café</p>\n'
        "<!-- /wp:paragraph -->"
    )
    assert post["title"]["raw"] == "Less &lt; more &amp; &lt;i&gt;so&lt;/i&gt;"
    names = [as_admin(wordpress_server, f"/wp/v2/tags/{t}")["name"] for t in post["tags"]]
    assert sorted(names) == ["Café", "größe"]
    page = httpx.get(live.permalink, timeout=30)
    assert page.status_code == 200
    assert "[gallery]" in page.text.replace("&#091;", "[").replace("&#093;", "]")
    assert "<b>no tags</b>" not in page.text


async def test_the_site_dates_an_article_by_its_own_clock(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "own-clock")
    await stage.Walk(opened, stage.words("When?"), network).all()
    (post,) = posts_of(wordpress_server, login)
    assert post["status"] == "publish"
    assert post["date_gmt"] >= post["modified_gmt"][:16]


async def test_a_thread_becomes_one_article(wordpress_server: WordPressServer, tmp_path: Path) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "one-article")
    late = stage.picture(tmp_path, "late.png", alt="Later on")
    content = Content("", (ContentPart("One."), ContentPart("Two.", (late,)), ContentPart("Three.")))
    live = await stage.Walk(opened, content, network, tmp_path).all()
    assert len({(p.remote_id, p.permalink) for p in live}) == 1
    (post,) = posts_of(wordpress_server, login)
    raw = post["content"]["raw"]
    assert raw.index("One.") < raw.index("Two.") < raw.index("<img") < raw.index("Three.")
    assert len(as_admin(wordpress_server, "/wp/v2/media", author=str(login.user_id))) == 1


async def test_two_pictures_with_their_words(wordpress_server: WordPressServer, tmp_path: Path) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "two-pictures")
    media = (
        stage.picture(tmp_path, "secret name.png", alt='A "green" square'),
        stage.picture(tmp_path, "b.jpeg", "JPEG", alt="Größer ✨"),
    )
    await stage.Walk(opened, stage.words("Look here.", media=media), network, tmp_path).all()
    (post,) = posts_of(wordpress_server, login)
    kept = as_admin(wordpress_server, "/wp/v2/media", author=str(login.user_id), orderby="id", order="asc")
    assert [m["alt_text"] for m in kept] == ['A "green" square', "Größer ✨"]
    assert post["featured_media"] == kept[0]["id"]
    raw = post["content"]["raw"]
    assert 'alt="A &quot;green&quot; square"' in raw
    assert 'alt="Größer ✨"' in raw
    assert "secret" not in raw
    for medium, attachment in zip(kept, media, strict=True):
        assert f'<!-- wp:image {{"id":{medium["id"]},' in raw
        assert httpx.get(medium["source_url"], timeout=30).content == (tmp_path / attachment.file.sha256).read_bytes()


async def test_a_repeated_upload_and_preparation_leave_one_of_each(
    wordpress_server: WordPressServer, tmp_path: Path
) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "repeats")
    media = (stage.picture(tmp_path, "a.png", alt="A"),)
    walk = stage.Walk(opened, stage.words("Once.", media=media), network, tmp_path)
    first = await walk.upload(0)
    assert isinstance(first, Published)
    walk.parts[0] = replace(walk.parts[0], uploads=(Upload(),))
    again = await walk.upload(0)
    assert isinstance(again, Published)
    assert again.remote_id == first.remote_id
    prepared = [await walk.prepare() for _ in range(3)]
    assert len({p.remote_id for p in prepared if isinstance(p, Published)}) == 1
    assert len(posts_of(wordpress_server, login, "draft")) == 1
    sent = [await walk.send() for _ in range(3)]
    assert sent[0] == sent[1] == sent[2]
    assert len(posts_of(wordpress_server, login, "publish,draft,future")) == 1


async def test_lost_answers_lead_to_one_article(
    wordpress_server: WordPressServer, fault_proxy: Proxies, tmp_path: Path
) -> None:
    proxy = fault_proxy(wordpress_server.address)
    network = stage.network(proxy.address)
    login, opened = await connected(network, wordpress_server, "lost-answers")
    media = (stage.picture(tmp_path, "a.png", alt="A"),)
    walk = stage.Walk(opened, stage.words("Lost and found.", media=media), network, tmp_path)
    proxy.on("POST", "/wp/v2/media?", CutAfter())
    assert isinstance(await walk.upload(0), Unknown)
    assert isinstance(await walk.upload(0), Published)
    proxy.on("POST", "/wp/v2/posts?", CutAfter(), StoredThenStatus(502))
    assert isinstance(await walk.prepare(), Unknown)
    prepared = await walk.prepare()
    assert isinstance(prepared, Published)
    number = f"/wp/v2/posts/{prepared.remote_id}?"
    proxy.on("POST", number, CutBefore())
    assert isinstance(await walk.send(), Unknown)
    assert isinstance(await walk.look(), Absent)
    proxy.on("POST", number, CutAfter(reset=True))
    assert isinstance(await walk.send(), Unknown)
    seen = await walk.look()
    assert isinstance(seen, Published)
    writes = len([s for s in proxy.seen if s.method == "POST" and number in s.target])
    assert await walk.send() == replace(seen, http_status=200)
    assert len([s for s in proxy.seen if s.method == "POST" and number in s.target]) == writes
    (post,) = posts_of(wordpress_server, login, "publish,draft,future,pending")
    assert str(post["id"]) == seen.remote_id
    assert len(as_admin(wordpress_server, "/wp/v2/media", author=str(login.user_id))) == 1


async def test_pages_in_between_are_not_success(wordpress_server: WordPressServer, fault_proxy: Proxies) -> None:
    proxy = fault_proxy(wordpress_server.address)
    network = stage.network(proxy.address)
    login, opened = await connected(network, wordpress_server, "pages-between")
    walk = stage.Walk(opened, stage.words("Not yet."), network)
    proxy.on("GET", "/wp/v2/posts?", web_page())
    assert isinstance(await walk.prepare(), Unknown)
    assert posts_of(wordpress_server, login, "draft") == []
    assert isinstance(await walk.prepare(), Published)
    for page in (web_page(), web_page(403), Answer(404, (), b"<html></html>")):
        proxy.on("POST", "/wp/v2/posts/", page)
        assert isinstance(await walk.send(), Unknown)
        assert isinstance(await walk.look(), Absent)
    assert proxy.left == 0
    proxy.stop()
    assert isinstance(await walk.send(), Unreachable)
    assert posts_of(wordpress_server, login) == []


async def test_a_file_that_is_no_picture_is_refused_for_good(wordpress_server: WordPressServer, tmp_path: Path) -> None:
    network = stage.network()
    _, opened = await connected(network, wordpress_server, "no-picture")
    media = stage.picture(tmp_path, "a.png")
    (tmp_path / media.file.sha256).write_bytes(b"not a picture at all")
    walk = stage.Walk(opened, stage.words("x", media=(media,)), network, tmp_path)
    outcome = await walk.upload(0)
    assert isinstance(outcome, Rejected)
    assert (outcome.code, outcome.http_status) == ("media_refused", 500)
    assert outcome.detail == "Sorry, you are not allowed to upload this file type."
    assert isinstance(await walk.look(of=StepKind.UPLOAD, number=0), Absent)


async def test_a_draft_thrown_away_is_not_brought_back(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "thrown-away")
    for force in ("false", "true"):
        walk = stage.Walk(opened, stage.words("Never mind."), network)
        prepared = await walk.prepare()
        assert isinstance(prepared, Published)
        httpx.delete(
            f"{wordpress_server.api}/wp/v2/posts/{prepared.remote_id}",
            params={"force": force},
            auth=(wordpress_server.user, wordpress_server.app_password),
            timeout=30,
        ).raise_for_status()
        outcome = await walk.send()
        assert isinstance(outcome, Rejected)
        assert outcome.code == "wp_draft_gone"
        assert isinstance(await walk.look(), Absent)
    assert posts_of(wordpress_server, login) == []


async def test_a_role_taken_back_is_said(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "role-taken")
    walk = stage.Walk(opened, stage.words("May I?"), network)
    assert isinstance(await walk.prepare(), Published)
    httpx.post(
        f"{wordpress_server.api}/wp/v2/users/{login.user_id}",
        json={"roles": ["contributor"]},
        auth=(wordpress_server.user, wordpress_server.app_password),
        timeout=30,
    ).raise_for_status()
    outcome = await walk.send()
    assert isinstance(outcome, Rejected)
    assert outcome.code == "no_right_to_publish"
    assert posts_of(wordpress_server, login) == []


async def test_plain_permalinks_work_all_the_way(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "plain-links")
    plain = replace(opened.account, abilities={"root": f"{wordpress_server.address}/index.php?rest_route=/"})
    (live,) = await stage.Walk(Session(plain, opened.secrets), stage.words("Plain. #plainly"), network).all()
    assert [str(p["id"]) for p in posts_of(wordpress_server, login)] == [live.remote_id]


async def test_numbers_and_deleting(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "counted")
    walk = stage.Walk(opened, stage.words("Say something."), network)
    (live,) = await walk.all()
    httpx.post(
        f"{wordpress_server.api}/wp/v2/comments",
        json={"post": int(live.remote_id), "content": "Something.", "status": "approved"},
        auth=(wordpress_server.user, wordpress_server.app_password),
        timeout=30,
    ).raise_for_status()
    gone = replace(walk.parts[0], remote_id="999999")
    told = await network.metrics(opened, [walk.parts[0], gone])
    assert isinstance(told, dict)
    named = {key: [(m.name, m.value) for m in metrics] for key, metrics in told.items()}
    assert named == {"": [("posts", 1)], live.remote_id: [("comments", 1)]}
    assert isinstance(await network.delete(opened, walk.parts[0]), Absent)
    assert isinstance(await network.delete(opened, walk.parts[0]), Absent)
    assert isinstance(await network.delete(opened, gone), Absent)
    assert httpx.get(live.permalink, timeout=30).status_code == 404
    assert [str(p["id"]) for p in posts_of(wordpress_server, login, "trash")] == [live.remote_id]


async def test_others_posts_are_not_ours_to_delete(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    _, first = await connected(network, wordpress_server, "writes-it")
    walk = stage.Walk(first, stage.words("Mine."), network)
    await walk.all()
    _, second = await connected(network, wordpress_server, "wants-it-gone")
    refused = await network.delete(second, walk.parts[0])
    assert isinstance(refused, Rejected)
    assert refused.code == "no_right_to_publish"


async def test_a_password_is_never_sent_in_the_open(wordpress_server: WordPressServer, fault_proxy: Proxies) -> None:
    proxy = fault_proxy(wordpress_server.address)
    network = stage.network(proxy.address)
    login, opened = await connected(network, wordpress_server, "kept-secret")
    await stage.Walk(opened, stage.words("Quiet."), network).all()
    encoded = base64.b64encode(f"{login.user}:{login.app_password}".encode()).decode()
    for seen in proxy.seen:
        assert login.app_password not in seen.target
        assert login.app_password.encode() not in seen.body
        assert encoded not in seen.target


async def test_an_article_is_left_with_the_site_moved_and_taken_back(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "hands-off")
    walk = stage.Walk(opened, stage.words("One part.", "And another."), network)
    await walk.prepare()
    due = datetime.now(UTC).replace(microsecond=0) + timedelta(hours=3)
    job = replace(walk.job(Step(StepKind.HAND_OVER, 0)), due_at=due)
    for _ in range(2):
        held = await network.hand_over(job)
        assert isinstance(held, Accepted)
    (post,) = posts_of(wordpress_server, login, "future")
    assert post["date_gmt"] == due.strftime("%Y-%m-%dT%H:%M:%S")
    look = replace(job, step=Step(StepKind.LOOK, 0, of=StepKind.HAND_OVER), now=datetime.now(UTC))
    assert isinstance(await network.confirm(look), Accepted)
    assert isinstance(await network.take_back(opened, held.receipt), Absent)
    assert posts_of(wordpress_server, login, "future") == []
    assert isinstance(await network.confirm(look), Absent)
    again = await network.hand_over(replace(job, due_at=due + timedelta(hours=1)))
    assert isinstance(again, Accepted)
    assert len(posts_of(wordpress_server, login, "future,draft,publish")) == 1


async def test_a_live_article_is_never_taken_back(wordpress_server: WordPressServer) -> None:
    network = stage.network()
    login, opened = await connected(network, wordpress_server, "hands-off-live")
    walk = stage.Walk(opened, stage.words("It is out."), network)
    await walk.prepare()
    past = replace(walk.job(Step(StepKind.HAND_OVER, 0)), due_at=datetime.now(UTC) - timedelta(minutes=5))
    live = await network.hand_over(past)
    assert isinstance(live, Published)
    assert isinstance(await network.take_back(opened, {"id": live.remote_id}), Unknown)
    assert len(posts_of(wordpress_server, login)) == 1
    look = replace(past, step=Step(StepKind.LOOK, 0, of=StepKind.TAKE_BACK), now=datetime.now(UTC))
    found = await network.confirm(look)
    assert isinstance(found, Published)
    assert found.at is not None
