"""The same walk with a full Mastodon (stand-in) and with a real snac, which speaks a part of the same API."""

from __future__ import annotations

import html
import re
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Absent, Published, Rejected, SignInNeeded, Unclear, Unknown
from inkom_desktop.networks.mastodon.text import canonical, plain
from inkom_desktop.ports.network import Session, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from tests.networks.mastodon.stage import Walk, connect, content, network, picture, session, session_of
from tests.networks.mastodon.standin import Standin
from tests.servers.faults import CutAfter, CutBefore, FaultProxy, Pass, StoredThenStatus, web_page
from tests.servers.snac import SnacServer

Proxy = Callable[[str | None], FaultProxy]


@dataclass
class Place:
    """A running server, and what a test may ask of it as a person."""

    address: str
    token: Callable[[str], str]
    browse: Callable[[str, str], str]
    now: Callable[[], datetime]

    def get(self, path: str, token: str = "") -> httpx.Response:
        headers = {"Connection": "close", **({"Authorization": f"Bearer {token}"} if token else {})}
        return httpx.get(self.address + path, headers=headers, timeout=15)

    def like(self, key: str, given: Session) -> httpx.Response:
        headers = {"Authorization": f"Bearer {given.secrets.read()['access_token']}", "Connection": "close"}
        return httpx.post(f"{self.address}/api/v1/statuses/{key}/favourite", headers=headers, timeout=30)

    def revoke(self, given: Session) -> None:
        kept = given.secrets.read()
        form = {k: kept[k] for k in ("client_id", "client_secret")} | {"token": kept["access_token"]}
        assert (
            httpx.post(
                f"{self.address}/oauth/revoke", data=form, headers={"Connection": "close"}, timeout=30
            ).status_code
            == 200
        )

    def own(self, given: Session) -> list[dict[str, object]]:
        path = f"/api/v1/accounts/{given.account.remote_id}/statuses?limit=40"
        listed: list[dict[str, object]] = self.get(path, given.secrets.read()["access_token"]).json()
        return listed


class Walks:
    """What holds on both."""

    async def test_connects_and_knows_who_it_is(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        assert given.account.server == place.address
        assert given.account.handle == f"@alice@{place.address.removeprefix('http://')}"
        assert given.account.remote_id

    async def test_posts_a_text_and_reads_it_back(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        text = f"Words {uuid.uuid4().hex} 👋🏽 “quotes” & <brackets>\n\nsecond paragraph #inkom @bob https://example.com/a?b=1&c=2#f"
        [told] = await Walk(given, content(text), place.now).all()
        status = place.get(f"/api/v1/statuses/{told.remote_id}", given.secrets.read()["access_token"]).json()
        assert canonical(status.get("text") or plain(status["content"])) == canonical(text)
        assert status["url"] == told.permalink

    async def test_a_thread_of_three_hangs_together(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        told = await Walk(given, content("one of three", "two of three", "three of three"), place.now).all()
        read = [place.get(f"/api/v1/statuses/{t.remote_id}", given.secrets.read()["access_token"]).json() for t in told]
        assert [r["in_reply_to_id"] for r in read] == [None, told[0].remote_id, told[1].remote_id]

    async def test_two_pictures_keep_their_order_and_alt_texts(self, place: Place, tmp_path: Path) -> None:
        given = await connect(place.address, place.token("alice"))
        media = (picture(tmp_path, "red", "A red field"), picture(tmp_path, "blue", "A blue field"))
        walk = Walk(given, content("two fields", media=media), place.now, tmp_path)
        [told] = await walk.all()
        status = place.get(f"/api/v1/statuses/{told.remote_id}", given.secrets.read()["access_token"]).json()
        assert [m["description"] for m in status["media_attachments"]] == ["A red field", "A blue field"]
        sighting = await walk.look()
        assert isinstance(sighting, Published)
        assert sighting.remote_id == told.remote_id

    async def test_finds_a_post_whose_answer_was_lost(self, place: Place, fault_proxy: Proxy) -> None:
        proxy = fault_proxy(place.address)
        given = await connect(proxy.address, place.token("alice"))
        proxy.on("POST", "/api/v1/statuses", CutAfter())
        walk = Walk(
            given,
            content(f"lost and found {uuid.uuid4().hex} https://example.com/a/long/path/of/many/words"),
            place.now,
        )
        assert isinstance(await walk.send(), Unknown)
        sighting = await walk.look()
        assert isinstance(sighting, Published)
        assert sighting.remote_id == place.own(given)[0]["id"]
        assert proxy.left == 0

    async def test_says_absent_when_nothing_was_stored(self, place: Place, fault_proxy: Proxy) -> None:
        proxy = fault_proxy(place.address)
        given = await connect(proxy.address, place.token("alice"))
        proxy.on("POST", "/api/v1/statuses", CutBefore(reset=True))
        walk = Walk(given, content(f"never stored {uuid.uuid4().hex}"), place.now)
        assert isinstance(await walk.send(), Unknown)
        assert isinstance(await walk.look(), Absent)
        assert proxy.left == 0

    async def test_a_500_or_a_page_after_storing_is_unknown_and_found(self, place: Place, fault_proxy: Proxy) -> None:
        proxy = fault_proxy(place.address)
        given = await connect(proxy.address, place.token("alice"))
        page = web_page()
        faults = [
            StoredThenStatus(500),
            StoredThenStatus(200, page.body, page.headers),
            StoredThenStatus(403, page.body, page.headers),
        ]
        proxy.on("POST", "/api/v1/statuses", *faults)
        for number in range(3):
            walk = Walk(given, content(f"behind a page {number} {uuid.uuid4().hex}"), place.now)
            assert isinstance(await walk.send(), Unknown)
            assert isinstance(await walk.look(), Published)
        assert proxy.left == 0

    async def test_a_part_already_live_is_never_taken_for_the_next(self, place: Place, fault_proxy: Proxy) -> None:
        proxy = fault_proxy(place.address)
        given = await connect(proxy.address, place.token("alice"))
        walk = Walk(given, content("again and again", "again and again"), place.now)
        proxy.on("POST", "/api/v1/statuses", Pass(), CutBefore())
        assert isinstance(await walk.send(0), Published)
        assert isinstance(await walk.send(1), Unknown)
        assert isinstance(await walk.look(1), Absent)

    async def test_a_permalink_opens(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        [told] = await Walk(given, content("open me"), place.now).all()
        assert told.permalink.startswith(f"{place.address}/")
        assert place.get(told.permalink.removeprefix(place.address)).status_code == 200

    async def test_reads_the_numbers_of_a_post(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        walk = Walk(given, content("counted", "its reply"), place.now)
        [first, _] = await walk.all()
        found = await network().metrics(given, [*walk.parts, replace(walk.parts[0], remote_id="1")])
        assert isinstance(found, dict)
        assert {m.name: m.value for m in found[first.remote_id]}["likes"] == 0
        assert "1" not in found
        assert all(isinstance(m, Metric) and m.at.tzinfo is not None for some in found.values() for m in some)

    async def test_a_wrong_token_is_refused_with_a_code(self, place: Place) -> None:
        with pytest.raises(SignInRefused) as refused:
            await connect(place.address, "0123456789abcdef")
        assert refused.value.code == "wrong_secret"
        assert "0123456789abcdef" not in str(refused.value)

    async def test_a_revoked_token_needs_a_sign_in_and_proves_no_absence(self, place: Place) -> None:
        given = await browser_sign_in(place)
        place.revoke(given)
        walk = Walk(given, content("too late"), place.now)
        assert isinstance(await network().check_account(given), SignInNeeded)
        assert isinstance(await walk.send(), SignInNeeded)
        sighting = await walk.look()
        assert isinstance(sighting, Unclear)
        assert sighting.sign_in

    async def test_signs_in_by_browser_and_publishes(self, place: Place) -> None:
        given = await browser_sign_in(place)
        [told] = await Walk(given, content("from the browser"), place.now).all()
        assert told.remote_id
        checked = await network().check_account(given)
        assert isinstance(checked, SignedIn)
        assert checked.remote_id == given.account.remote_id

    async def test_signs_in_by_a_pasted_code(self, place: Place) -> None:
        started = await network().begin(SignInAsk(server=place.address), "urn:ietf:wg:oauth:2.0:oob")
        signed_in = await network().finish(started, place.browse(started.address, "bob"))
        assert signed_in.handle.startswith("@bob@")

    async def test_an_answer_of_another_sign_in_is_refused(self, place: Place) -> None:
        started = await network().begin(SignInAsk(server=place.address), "http://127.0.0.1:9/callback")
        answer = place.browse(started.address, "alice")
        other = await network().begin(SignInAsk(server=place.address), "http://127.0.0.1:9/callback")
        with pytest.raises(SignInRefused) as refused:
            await network().finish(other, answer)
        assert refused.value.code == "sign_in_state"

    async def test_a_server_that_is_away_is_unreachable(self, place: Place) -> None:
        with pytest.raises(SignInRefused) as refused:
            await network().read_server("http://127.0.0.1:9")
        assert refused.value.code == "server_unreachable"


async def browser_sign_in(place: Place) -> Session:
    started = await network().begin(SignInAsk(server=place.address), "http://127.0.0.1:9/callback")
    return session_of(await network().finish(started, place.browse(started.address, "alice")))


class TestStandin(Walks):
    """A full Mastodon that honours the key."""

    @pytest.fixture
    def standin(self) -> Iterator[Standin]:
        with Standin() as running:
            yield running

    @pytest.fixture
    def place(self, standin: Standin) -> Place:
        return Place(standin.address, standin.token, standin.approve, lambda: standin.now)

    async def test_the_key_is_trusted_and_refuses_copies_for_an_hour(self, place: Place, standin: Standin) -> None:
        given = await connect(place.address, place.token("alice"))
        copies = network().copies(given.account)
        assert (copies.rule, copies.life) == (CopyRule.SERVER_KEY, timedelta(minutes=50))
        walk = Walk(given, content("once"), place.now)
        first, again = await walk.send(keep=False), await walk.send(keep=False)
        assert isinstance(first, Published)
        assert first == again
        assert len(standin.statuses) == 1
        standin.now += timedelta(minutes=61)
        assert await walk.send(keep=False) != first
        assert len(standin.statuses) == 2

    async def test_a_500_on_a_repeated_key_is_unknown_then_found(self, place: Place, standin: Standin) -> None:
        standin.repeat_fails = True
        given = await connect(place.address, place.token("alice"))
        walk = Walk(given, content("locked twice"), place.now)
        first = await walk.send(keep=False)
        again = await walk.send(keep=False)
        assert isinstance(again, Unknown)
        found = await walk.look()
        assert isinstance(first, Published)
        assert isinstance(found, Published)
        assert found.remote_id == first.remote_id

    async def test_deletes(self, place: Place, standin: Standin) -> None:
        given = await connect(place.address, place.token("alice"))
        walk = Walk(given, content("gone soon"), place.now)
        await walk.all()
        assert isinstance(await network().delete(given, walk.parts[0]), Absent)
        assert standin.statuses == []
        assert isinstance(await network().delete(given, walk.parts[0]), Absent)


class TestSnac(Walks):
    """A real server; it ignores the key and knows no deleting."""

    @pytest.fixture
    def place(self, snac_server: SnacServer) -> Place:
        def browse(address: str, user: str) -> str:
            if "oob" in address:
                # The page shows the code and the state with nothing around them; a person copies the line.
                return snac_page(snac_server, address, user)
            came = snac_server.sign_in(address, user)
            return f"http://127.0.0.1:9/callback?code={came['code']}&state={came['state']}"

        return Place(snac_server.address, snac_server.token, browse, lambda: datetime.now(UTC))

    async def test_the_key_is_not_trusted_because_it_is_ignored(self, place: Place) -> None:
        given = await connect(place.address, place.token("bob"))
        assert network().copies(given.account).rule is CopyRule.LOOK_UP
        walk = Walk(given, content(f"doubled {uuid.uuid4().hex}"), place.now)
        first, again = await walk.send(keep=False), await walk.send(keep=False)
        assert first != again
        assert isinstance(await walk.look(), Unclear)

    async def test_reads_the_limits_of_an_older_description(self, place: Place) -> None:
        facts = await network().read_server(place.address)
        assert facts.software.startswith("snac ")
        assert facts.abilities["max_characters"] == 100_000
        assert facts.abilities["url_characters"] == 32
        assert facts.abilities["honours_key"] is False

    async def test_a_refused_delete_is_not_called_gone(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        walk = Walk(given, content("stays"), place.now)
        [told] = await walk.all()
        assert isinstance(await network().delete(given, walk.parts[0]), Rejected)
        assert place.get(f"/api/v1/statuses/{told.remote_id}", given.secrets.read()["access_token"]).status_code == 200

    async def test_zeros_that_mean_nothing_are_no_numbers(self, place: Place) -> None:
        given = await connect(place.address, place.token("alice"))
        assert await network().metrics(given, []) == {}

    async def test_numbers_grow_with_a_like(self, place: Place, snac_server: SnacServer) -> None:
        given = await connect(place.address, place.token("alice"))
        walk = Walk(given, content("like me"), place.now)
        [told] = await walk.all()
        liked = place.like(told.remote_id, given)
        assert liked.status_code == 200
        found = await network().metrics(given, walk.parts)
        assert isinstance(found, dict)
        shown = place.get(f"/api/v1/statuses/{told.remote_id}", given.secrets.read()["access_token"]).json()
        assert {m.name: m.value for m in found[told.remote_id]}["likes"] == shown["favourites_count"]

    async def test_goes_away_and_comes_back(self, place: Place, snac_server: SnacServer) -> None:
        given = await connect(place.address, place.token("alice"))
        walk = Walk(given, content(f"after the night {uuid.uuid4().hex}"), place.now)
        snac_server.stop()
        try:
            assert type(await walk.send()).__name__ == "Unreachable"
            assert type(await walk.look()).__name__ == "Unclear"
        finally:
            snac_server.start()
        assert isinstance(await walk.look(), Absent)
        assert isinstance(await walk.send(), Published)


def snac_page(server: SnacServer, address: str, user: str) -> str:
    """What snac's page shows for the out-of-band redirect."""
    with httpx.Client(headers={"Connection": "close"}, timeout=15) as web:
        page = web.get(address).text
        marks = [dict(re.findall(r'(\w+)="([^"]*)"', tag)) for tag in re.findall(r"<input[^>]*>", page)]
        fields = {m["name"]: html.unescape(m.get("value", "")) for m in marks if m.get("type") == "hidden"}
        action = re.search(r'<form[^>]*action="([^"]+)"', page)
        assert action is not None
        return web.post(action[1], data={**fields, "login": user, "passwd": server.passwords[user]}).text


async def test_a_site_that_is_no_such_server_says_so(fault_proxy: Proxy) -> None:
    proxy = fault_proxy(None)
    proxy.default = web_page()
    with pytest.raises(SignInRefused) as refused:
        await network().sign_in(SignInAsk(server=proxy.address, secret=Secret("token")))
    assert refused.value.code == "server_not_this_network"


async def test_a_session_without_a_token_asks_as_nobody() -> None:
    with Standin() as standin:
        given = session(standin.address, token="")
        walk = Walk(given, content("nobody"), lambda: standin.now)
        assert isinstance(await walk.send(), SignInNeeded)
