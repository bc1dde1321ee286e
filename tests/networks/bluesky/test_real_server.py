"""Against a real PDS: everything a person does with an account, and what happens when the wire breaks."""

# ruff: noqa: ASYNC210, ASYNC212 - a look at the server by plain httpx may block a test

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from inkom_desktop.domain.draft import ContentPart
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import Absent, Published, Rejected, SignInNeeded, Unclear, Unknown, Unreachable
from inkom_desktop.networks.bluesky.adapter import Bluesky
from inkom_desktop.networks.bluesky.identity import claims
from inkom_desktop.ports.network import Session, SignedIn
from inkom_desktop.web.safe_fetch import Fetched, NotFetched
from tests.networks.bluesky import stage
from tests.servers.bluesky import BlueskyLogin, BlueskyServer
from tests.servers.faults import Answer, CutAfter, CutBefore, StoredThenStatus, web_page


async def connected(network: Bluesky, server: BlueskyServer, name: str) -> tuple[BlueskyLogin, Session]:
    login = server.create_account(name)
    signed_in = await network.sign_in(stage.ask(login.handle, login.app_password, server.address))
    return login, stage.session(signed_in)


def records(server: BlueskyServer, did: str) -> list[dict[str, Any]]:
    said = httpx.get(
        f"{server.address}/xrpc/com.atproto.repo.listRecords",
        params={"repo": did, "collection": "app.bsky.feed.post", "limit": 100, "reverse": True},
        timeout=30,
    )
    return [dict(r) for r in said.json()["records"]]


def expired(server: BlueskyServer, token: str) -> str:
    """The same token, signed by the server's own key, an hour past its end."""
    head, middle, _ = token.split(".")
    said = json.loads(base64.urlsafe_b64decode(middle + "=="))
    said["exp"] = said["iat"] - 3600
    body = base64.urlsafe_b64encode(json.dumps(said).encode()).rstrip(b"=").decode()
    signed = hmac.new(server.jwt_secret.encode(), f"{head}.{body}".encode(), hashlib.sha256).digest()
    return f"{head}.{body}.{base64.urlsafe_b64encode(signed).rstrip(b'=').decode()}"


async def test_sign_in_with_an_own_server(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login = bluesky_server.create_account("own-server")
    signed_in = await network.sign_in(
        stage.ask(f" @{login.handle.upper()}\u202c", login.app_password, bluesky_server.address)
    )
    assert (signed_in.remote_id, signed_in.handle) == (login.did, login.handle)
    assert signed_in.server == bluesky_server.address
    assert signed_in.scopes == ("com.atproto.appPass",)
    assert signed_in.abilities["blob_bytes"] == 5 * 1024 * 1024
    assert login.app_password not in repr(signed_in)
    checked = await network.check_account(stage.session(signed_in))
    assert isinstance(checked, SignedIn)
    assert checked.remote_id == login.did


async def test_sign_in_through_a_gateway_with_only_a_handle(bluesky_server: BlueskyServer) -> None:
    login = bluesky_server.create_account("through-gateway")
    network = stage.adapter(base=bluesky_server.address)
    signed_in = await network.sign_in(stage.ask(login.handle, login.app_password))
    assert (signed_in.remote_id, signed_in.server) == (login.did, bluesky_server.address)
    opened = stage.session(signed_in)
    live = await stage.Post(opened, stage.words("by the gateway")).all(network)
    assert [r["uri"] for r in records(bluesky_server, login.did)] == [live[0].remote_id]


async def test_wrong_password_says_so(bluesky_server: BlueskyServer) -> None:
    login = bluesky_server.create_account("wrong-word")
    with pytest.raises(SignInRefused) as refused:
        await stage.adapter().sign_in(stage.ask(login.handle, "aaaa-bbbb-cccc-dddd", bluesky_server.address))
    assert refused.value.code == "wrong_secret"
    assert "aaaa" not in str(refused.value)


async def test_what_a_server_says_of_itself(bluesky_server: BlueskyServer) -> None:
    facts = await stage.adapter().read_server(bluesky_server.address)
    assert facts.software.startswith("AT Protocol 0.5")
    assert facts.abilities == {"blob_bytes": 5 * 1024 * 1024, "domains": [".test"]}


async def test_the_directory_proves_the_handle_both_ways(bluesky_server: BlueskyServer) -> None:
    login = bluesky_server.create_account("both-ways")
    document = httpx.get(f"{bluesky_server.plc_address}/{login.did}", timeout=30).json()
    assert claims(document, login.handle)
    assert not claims(document, "somebody-else.test")


async def test_a_post_with_link_mention_and_tag_reads_back_as_written(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    friend = bluesky_server.create_account("good-friend")
    login, opened = await connected(network, bluesky_server, "rich-words")
    text = f"✨ hi @{friend.handle} and @nobody-at-all.test: https://x.example/ä #größe\n\n  👋🏽 end"
    live = (await stage.Post(opened, stage.words(text)).all(network))[0]
    (record,) = records(bluesky_server, login.did)
    value = record["value"]
    assert (record["uri"], record["cid"]) == (live.remote_id, live.receipt["cid"])
    assert value["text"] == text
    assert value["createdAt"] == "2026-11-23T10:00:00.123Z"
    raw = text.encode()
    marked = {raw[f["index"]["byteStart"] : f["index"]["byteEnd"]].decode(): f["features"][0] for f in value["facets"]}
    assert marked == {
        f"@{friend.handle}": {"$type": "app.bsky.richtext.facet#mention", "did": friend.did},
        "https://x.example/ä": {"$type": "app.bsky.richtext.facet#link", "uri": "https://x.example/ä"},
        "#größe": {"$type": "app.bsky.richtext.facet#tag", "tag": "größe"},
    }
    assert live.permalink == f"https://bsky.app/profile/{login.did}/post/{live.receipt['rkey']}"


async def test_a_thread_of_three_hangs_together(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "thread-of-three")
    live = await stage.Post(opened, stage.words("one", "two", "three")).all(network)
    first, second, third = records(bluesky_server, login.did)
    assert [r["uri"] for r in (first, second, third)] == [p.remote_id for p in live]
    root = {"uri": first["uri"], "cid": first["cid"]}
    assert "reply" not in first["value"]
    assert second["value"]["reply"] == {"root": root, "parent": root}
    assert third["value"]["reply"] == {"root": root, "parent": {"uri": second["uri"], "cid": second["cid"]}}


async def test_a_thread_goes_on_after_a_part_that_only_the_server_knows(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "said-published")
    post = stage.Post(opened, stage.words("one", "two"))
    await post.until_send(network)
    await post.send(network)
    post.state[0] = replace(post.state[0], remote_id="", receipt={})
    await post.until_send(network, 1)
    assert isinstance(await post.send(network, 1), Published)
    first, second = records(bluesky_server, login.did)
    assert second["value"]["reply"]["root"] == {"uri": first["uri"], "cid": first["cid"]}


async def test_two_pictures_with_their_words(bluesky_server: BlueskyServer, tmp_path: Path) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "two-pictures")
    media = (
        stage.picture(tmp_path, "a.png", alt="A green square"),
        stage.picture(tmp_path, "b.jpg", "image/jpeg", (16, 9), alt="Größer ✨"),
    )
    await stage.Post(opened, (ContentPart("look https://x.example", media),), tmp_path).all(network)
    (record,) = records(bluesky_server, login.did)
    images = record["value"]["embed"]["images"]
    assert [(i["alt"], i["aspectRatio"], i["image"]["mimeType"]) for i in images] == [
        ("A green square", {"width": 8, "height": 6}, "image/png"),
        ("Größer ✨", {"width": 16, "height": 9}, "image/jpeg"),
    ]
    kept = httpx.get(
        f"{bluesky_server.address}/xrpc/com.atproto.sync.getBlob",
        params={"did": login.did, "cid": images[1]["image"]["ref"]["$link"]},
        timeout=30,
    )
    assert kept.content == (tmp_path / media[1].file.sha256).read_bytes()


class _Site:
    """Pages by address, as a fetcher gives them."""

    def __init__(self, pages: dict[str, tuple[str, bytes]]) -> None:
        self.pages = pages

    async def fetch(self, url: str, *, mimes: frozenset[str], cap: int, cut: bool = False) -> Fetched | NotFetched:
        if url not in self.pages or len(self.pages[url][1]) > cap:
            return NotFetched("status 404")
        mime, body = self.pages[url]
        return Fetched(url, mime, mime, body) if mime in mimes else NotFetched("kind")


async def test_a_link_gets_a_card_and_a_missing_picture_costs_only_itself(
    bluesky_server: BlueskyServer, tmp_path: Path
) -> None:
    shot = stage.picture(tmp_path, "shot.png")
    page = (
        b'<meta property="og:title" content="A &amp; B"><meta name="description" content="C">'
        b'<meta property="og:image" content="/s.png">'
    )
    site = _Site(
        {
            "https://x.example/a": ("text/html", page),
            "https://x.example/s.png": ("image/png", (tmp_path / shot.file.sha256).read_bytes()),
            "https://y.example/b": ("text/html", page),
        }
    )
    network = stage.adapter(site)
    login, opened = await connected(network, bluesky_server, "link-card")
    for key, text in (
        ("1", "see https://x.example/a."),
        ("2", "see https://y.example/b"),
        ("3", "see https://z.example"),
    ):
        await stage.Post(opened, stage.words(text), key=key).all(network)
    embeds = {r["value"]["text"]: r["value"].get("embed") for r in records(bluesky_server, login.did)}
    external = embeds["see https://x.example/a."]["external"]
    assert (external["uri"], external["title"], external["description"]) == ("https://x.example/a", "A & B", "C")
    assert external["thumb"]["size"] == shot.file.bytes
    assert "thumb" not in embeds["see https://y.example/b"]["external"]
    assert embeds["see https://z.example"] is None


async def test_a_send_repeated_with_the_same_key_does_not_double(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "sent-twice")
    post = stage.Post(opened, stage.words("only once"))
    await post.until_send(network)
    first, again = await post.send(network), await post.send(network)
    assert isinstance(first, Published)
    assert again == first
    # a later try, whose record carries another time, changes nothing either
    post.now += stage.LATER
    assert await post.send(network) == first
    assert len(records(bluesky_server, login.did)) == 1


async def test_another_post_under_our_key_is_refused_and_left_alone(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "key-taken")
    post = stage.Post(opened, stage.words("first"))
    await post.until_send(network)
    await post.send(network)
    prepared = post.state[0].prepared
    assert prepared is not None
    post.state[0] = replace(post.state[0], prepared={**prepared, "record": {**prepared["record"], "text": "second"}})
    assert isinstance(await post.send(network), Rejected)
    assert [r["value"]["text"] for r in records(bluesky_server, login.did)] == ["first"]


@pytest.mark.parametrize(
    "fault", [CutAfter(), CutAfter(reset=True), StoredThenStatus(500), StoredThenStatus(502, b"<html>")]
)
async def test_a_lost_answer_is_found_by_its_key(bluesky_server: BlueskyServer, fault_proxy: Any, fault: Any) -> None:
    network = stage.adapter()
    name = "lost" + hashlib.sha256(repr(fault).encode()).hexdigest()[:8]
    login, direct = await connected(network, bluesky_server, name)
    proxy = fault_proxy(bluesky_server.address)
    proxy.on("POST", "putRecord", fault)
    post = stage.Post(Session(replace(direct.account, server=proxy.address), direct.secrets), stage.words("where am I"))
    await post.until_send(network)
    assert isinstance(await post.send(network), Unknown)
    post.lost()
    found = await post.look(network)
    assert isinstance(found, Published)
    assert [found.remote_id] == [r["uri"] for r in records(bluesky_server, login.did)]
    assert isinstance(await post.send(network), Published)
    assert len(records(bluesky_server, login.did)) == 1


@pytest.mark.parametrize(
    "fault", [CutBefore(), web_page(), Answer(200, (("Content-Type", "application/json"),), b'{"uri":')]
)
async def test_what_never_arrived_is_proved_absent(bluesky_server: BlueskyServer, fault_proxy: Any, fault: Any) -> None:
    network = stage.adapter()
    name = "gone" + hashlib.sha256(repr(fault).encode()).hexdigest()[:8]
    login, direct = await connected(network, bluesky_server, name)
    proxy = fault_proxy(bluesky_server.address)
    proxy.on("POST", "putRecord", fault)
    post = stage.Post(Session(replace(direct.account, server=proxy.address), direct.secrets), stage.words("not yet"))
    await post.until_send(network)
    assert isinstance(await post.send(network), Unknown)
    post.lost()
    assert isinstance(await post.look(network), Absent)
    assert isinstance(await post.send(network), Published)
    assert len(records(bluesky_server, login.did)) == 1


async def test_a_look_that_is_answered_by_a_portal_proves_nothing(
    bluesky_server: BlueskyServer, fault_proxy: Any
) -> None:
    network = stage.adapter()
    _, direct = await connected(network, bluesky_server, "portal-look")
    proxy = fault_proxy(bluesky_server.address)
    proxy.on("GET", "getRecord", web_page(), web_page(404), CutAfter())
    post = stage.Post(Session(replace(direct.account, server=proxy.address), direct.secrets), stage.words("hidden"))
    await post.until_send(network)
    await post.send(network)
    assert [type(await post.look(network)) for _ in range(4)] == [Unclear, Unclear, Unclear, Published]


async def test_an_expired_token_is_renewed_once_and_stored_before_it_is_used(
    bluesky_server: BlueskyServer, fault_proxy: Any
) -> None:
    network = stage.adapter()
    _, direct = await connected(network, bluesky_server, "expired-token")
    box = stage.box_of(direct)
    box.secrets["access_token"] = old = expired(bluesky_server, box.secrets["access_token"])
    proxy = fault_proxy(bluesky_server.address)
    opened = Session(replace(direct.account, server=proxy.address), box)
    await stage.Post(opened, stage.words("after the night")).all(network)
    asked = [s.path.rsplit(".", 1)[-1] for s in proxy.seen if s.method == "POST"]
    assert asked == ["putRecord", "refreshSession", "putRecord"]
    assert len(box.written) == 1
    assert proxy.seen[-1].header("authorization") == f"Bearer {box.written[0]['access_token']}"
    # a call that began before the renewal, with the old tokens in hand, does not renew again
    late = Session(
        opened.account, stage.Box({**box.secrets, "access_token": old, "refresh_token": "spent"}, store=box.secrets)
    )
    assert isinstance(await network.check_account(late), SignedIn)
    assert sum(s.path.endswith("refreshSession") for s in proxy.seen) == 1


async def test_a_lost_renewal_ends_in_one_new_sign_in(bluesky_server: BlueskyServer, fault_proxy: Any) -> None:
    network = stage.adapter()
    login, direct = await connected(network, bluesky_server, "lost-renewal")
    box = stage.box_of(direct)
    box.secrets["access_token"] = expired(bluesky_server, box.secrets["access_token"])
    proxy = fault_proxy(bluesky_server.address)
    refused = Answer(
        400, (("Content-Type", "application/json"),), b'{"error":"ExpiredToken","message":"Token has been revoked"}'
    )
    proxy.on("POST", "refreshSession", CutAfter(), refused)
    opened = Session(replace(direct.account, server=proxy.address), box)
    post = stage.Post(opened, stage.words("still here"))
    await post.until_send(network)
    assert isinstance(await post.send(network), Unreachable)
    assert isinstance(await post.send(network), Published)
    assert sum("createSession" in s.path for s in proxy.seen) == 1
    assert len(records(bluesky_server, login.did)) == 1


async def test_a_revoked_app_password_ends_the_sign_in(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "revoked-word")
    main = httpx.post(
        f"{bluesky_server.address}/xrpc/com.atproto.server.createSession",
        json={"identifier": login.handle, "password": login.password},
        timeout=30,
    ).json()["accessJwt"]
    httpx.post(
        f"{bluesky_server.address}/xrpc/com.atproto.server.revokeAppPassword",
        json={"name": "inkom"},
        headers={"Authorization": f"Bearer {main}"},
        timeout=30,
    ).raise_for_status()
    box = stage.box_of(opened)
    box.secrets["access_token"] = expired(bluesky_server, box.secrets["access_token"])
    post = stage.Post(opened, stage.words("nobody may"))
    await post.until_send(network)
    assert isinstance(await post.send(network), SignInNeeded)
    assert records(bluesky_server, login.did) == []
    box.secrets["access_token"] = "garbage"
    assert isinstance(await network.check_account(opened), SignInNeeded)


async def test_a_profile_that_is_switched_off_or_taken_down_waits_for_its_person(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "switched-off")
    post = stage.Post(opened, stage.words("not now"))
    await post.until_send(network)
    web = httpx.Client(base_url=f"{bluesky_server.address}/xrpc/", timeout=30)
    main = web.post("com.atproto.server.createSession", json={"identifier": login.did, "password": login.password})
    signed = {"Authorization": f"Bearer {main.json()['accessJwt']}"}
    web.post("com.atproto.server.deactivateAccount", json={}, headers=signed).raise_for_status()
    assert await post.send(network) == SignInNeeded("Account is deactivated", 401)
    assert isinstance(await network.check_account(opened), SignInNeeded)
    with pytest.raises(SignInRefused, match="deactivated"):
        await network.sign_in(stage.ask(login.handle, login.app_password, bluesky_server.address))
    web.post(
        "com.atproto.admin.updateSubjectStatus",
        auth=("admin", bluesky_server.admin_password),
        json={
            "subject": {"$type": "com.atproto.admin.defs#repoRef", "did": login.did},
            "takedown": {"applied": True, "ref": "test"},
        },
    ).raise_for_status()
    web.close()
    assert await post.send(network) == SignInNeeded("Account has been taken down", 401)
    assert isinstance(await network.check_account(opened), SignInNeeded)
    assert isinstance(await post.look(network), Unclear)


async def test_too_long_a_text_and_too_large_a_picture_are_refused(
    bluesky_server: BlueskyServer, tmp_path: Path
) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "too-much")
    for key, text in (("g", "x" * 301), ("b", "👨‍👩‍👧‍👦" * 130)):
        post = stage.Post(opened, stage.words(text), key=key)
        await post.until_send(network)
        refused = await post.send(network)
        assert isinstance(refused, Rejected)
        assert refused.code == "text_too_long", refused
    big = stage.picture(tmp_path, "big.png")
    (tmp_path / big.file.sha256).write_bytes((tmp_path / big.file.sha256).read_bytes() + bytes(2_100_000))
    post = stage.Post(opened, (ContentPart("big", (big,)),), tmp_path)
    await post.until_send(network)
    refused = await post.send(network)
    assert isinstance(refused, Rejected)
    assert refused.code == "media_refused", refused
    assert records(bluesky_server, login.did) == []


async def test_pictures_that_the_server_threw_away_are_given_again(
    bluesky_server: BlueskyServer, tmp_path: Path
) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "blob-gone")
    media = (stage.picture(tmp_path, "kept.png", alt="kept"),)
    other = stage.Post(opened, (ContentPart("first", media),), tmp_path, key="other")
    await other.all(network)
    post = stage.Post(opened, (ContentPart("second", media),), tmp_path)
    await post.until_send(network)
    # Deleting the last record that uses a blob drops it, as a long wait would.
    assert isinstance(await network.delete(opened, other.state[0]), Absent)
    assert isinstance(await post.send(network), Published)
    (record,) = records(bluesky_server, login.did)
    assert record["value"]["embed"]["images"][0]["alt"] == "kept"


async def test_delete_is_proved_by_a_look(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "taken-down")
    post = stage.Post(opened, stage.words("not for long"))
    await post.all(network)
    assert isinstance(await network.delete(opened, post.state[0]), Absent)
    assert records(bluesky_server, login.did) == []
    assert isinstance(await network.delete(opened, post.state[0]), Absent)
    assert isinstance(await post.look(network), Absent)


async def test_numbers_without_an_index_are_honestly_unknown(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    _, opened = await connected(network, bluesky_server, "no-numbers")
    said = await network.metrics(opened, [])
    assert isinstance(said, Unknown)
    assert "No service configured" in said.detail


async def test_a_waited_post_carries_the_hour_it_went_out(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    login, opened = await connected(network, bluesky_server, "waited-post")
    post = stage.Post(opened, stage.words("late"))
    await post.until_send(network)
    post.now += stage.LATER
    await post.send(network)
    assert records(bluesky_server, login.did)[0]["value"]["createdAt"] == "2026-11-23T13:00:00.123Z"


async def test_a_server_that_is_gone_is_unreachable(bluesky_server: BlueskyServer) -> None:
    network = stage.adapter()
    _, opened = await connected(network, bluesky_server, "server-gone")
    away = Session(replace(opened.account, server="http://127.0.0.1:9"), opened.secrets)
    post = stage.Post(opened, stage.words("@some.one hello"))
    await post.until_send(network)
    post.session = away
    assert isinstance(await post.send(network), Unreachable)
    assert isinstance(await post.look(network), Unclear)
