"""What the wire did, told as a value: against a proxy that breaks what it is told to."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest

from inkom_desktop.web.client import ANSWER_CAP, Answer, Lost, NotSent, Web, http_date
from tests.servers import faults
from tests.servers.faults import CutBefore, Drip, FaultProxy, Half, Hang, Huge, SeenRequest, redirect, web_page

Proxy = Callable[[str | None], FaultProxy]


@pytest.fixture
def web() -> Web:
    return Web("test", {})


@pytest.fixture
def server(fault_proxy: Proxy) -> FaultProxy:
    """A server that answers what a test scripts."""
    return fault_proxy(None)


def said(status: int, body: bytes = b"{}", *headers: tuple[str, str]) -> faults.Answer:
    return faults.Answer(status, (("Content-Type", "application/json"), *headers), body)


def headers_of(seen: SeenRequest) -> dict[str, str]:
    return dict(seen.headers)


@pytest.fixture
def nobody() -> Iterator[str]:
    """An address where nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{taken.getsockname()[1]}"


async def test_an_answer_is_an_answer_whatever_its_status(web: Web, server: FaultProxy) -> None:
    server.script(said(200, b'{"a": 1}', ("X-One", "1")), said(503, b"down"))
    good = await web.write("POST", server.address, json_body={"b": 2})
    assert isinstance(good, Answer)
    assert (good.ok, good.object(), good.headers["x-one"]) == (True, {"a": 1}, "1")
    bad = await web.write("POST", server.address)
    assert isinstance(bad, Answer)
    assert (bad.ok, bad.object(), bad.text()) == (False, {}, "down")
    assert server.seen[0].body == b'{"b":2}'
    assert headers_of(server.seen[0])["user-agent"].startswith("Inkom/")


async def test_only_what_could_not_connect_was_not_sent(web: Web, nobody: str) -> None:
    assert await web.write("POST", f"{nobody}/x") == NotSent("connect")


@pytest.mark.parametrize("fault", [CutBefore(), CutBefore(reset=True), Half()], ids=repr)
async def test_a_cut_connection_may_have_arrived(
    web: Web, fault_proxy: Proxy, server: FaultProxy, fault: object
) -> None:
    server.default = said(200, b'{"long": "' + b"x" * 200 + b'"}')
    broken = fault_proxy(server.address)
    broken.default = fault  # type: ignore[assignment]
    assert isinstance(await web.write("POST", broken.address, json_body={}), Lost)


async def test_silence_and_a_slow_drip_end_at_the_deadline(web: Web, fault_proxy: Proxy, server: FaultProxy) -> None:
    server.default = said(200, b"x" * 10_000)
    slow = fault_proxy(server.address)
    slow.script(Hang(), Drip(step=1, pause_s=0.02))
    assert await web.write("POST", slow.address, deadline_s=0.2) == Lost("deadline")
    assert await web.write("POST", slow.address, deadline_s=0.2) == Lost("deadline")


@pytest.mark.parametrize("announced", [True, False])
async def test_an_endless_answer_is_cut(web: Web, server: FaultProxy, announced: bool) -> None:
    server.default = Huge(size=8 * ANSWER_CAP, announced=announced)
    assert await web.read(server.address) == Lost("answer_too_large")


async def test_a_small_answer_that_unpacks_to_a_large_one_is_cut(web: Web, server: FaultProxy) -> None:
    server.default = said(200, gzip.compress(b"0" * (8 * ANSWER_CAP)), ("Content-Encoding", "gzip"))
    assert await web.read(server.address) == Lost("answer_too_large")


async def test_an_answer_that_cannot_be_unpacked_is_lost(web: Web, server: FaultProxy) -> None:
    server.default = said(200, b"not gzip", ("Content-Encoding", "gzip"))
    assert isinstance(await web.write("POST", server.address), Lost)


async def test_a_write_follows_no_redirect(web: Web, server: FaultProxy) -> None:
    server.default = redirect("/elsewhere", 307)
    answer = await web.write("POST", server.address, json_body={})
    assert isinstance(answer, Answer)
    assert answer.status == 307
    assert len(server.seen) == 1


async def test_a_read_follows_a_few_and_keeps_its_token_at_home(
    web: Web, server: FaultProxy, fault_proxy: Proxy
) -> None:
    other = fault_proxy(None)
    other.default = said(200)
    server.script(redirect("/next"), redirect(f"{other.address}/there"))
    answer = await web.read(f"{server.address}/start", headers={"Authorization": "Bearer secret"})
    assert isinstance(answer, Answer)
    assert answer.url == f"{other.address}/there"
    assert ["authorization" in headers_of(s) for s in server.seen] == [True, True]
    assert "authorization" not in headers_of(other.seen[0])


async def test_a_circle_of_redirects_ends(web: Web, server: FaultProxy) -> None:
    server.default = redirect("/again")
    answer = await web.read(server.address)
    assert isinstance(answer, Answer)
    assert answer.status == 302
    assert len(server.seen) == 4


@pytest.mark.parametrize(
    ("location", "told"),
    [
        ("http://social.example/", NotSent("server_needs_https")),
        ("https://10.0.0.1/", NotSent("server_private")),
        ("https://2130706433/", NotSent("server_private")),
        ("http://[", Lost("malformed redirect")),
        ("http://127.0.0.1:99999/", NotSent("malformed request (ValueError)")),
        ("ftp://127.0.0.1/", NotSent("malformed request (UnsupportedProtocol)")),
    ],
)
async def test_a_redirect_is_guarded_like_any_address(
    web: Web, server: FaultProxy, location: str, told: object
) -> None:
    server.default = redirect(location)
    assert await web.read(server.address) == told


async def test_a_redirect_to_nowhere_is_what_it_is(web: Web, server: FaultProxy) -> None:
    server.default = said(302)
    answer = await web.read(server.address)
    assert isinstance(answer, Answer)
    assert (answer.status, len(server.seen)) == (302, 1)


@pytest.mark.parametrize("url", ["http://social.example", "https://192.168.1.1", "https://127.1"])
async def test_what_may_not_be_talked_to_is_not(web: Web, url: str) -> None:
    assert isinstance(await web.write("POST", url), NotSent)


@pytest.mark.parametrize(
    "url", ["http://[", "http://127.0.0.1:99999/", "nonsense://127.0.0.1", "http://127.0.0.1\x00/"]
)
async def test_an_address_that_is_none_was_not_sent(web: Web, url: str) -> None:
    assert isinstance(await web.write("POST", url), NotSent)


async def test_a_header_that_cannot_be_written_was_not_sent(web: Web, server: FaultProxy) -> None:
    for value in ("two\r\nlines", "smörgås\ud800", "中"):
        reply = await web.write("POST", server.address, headers={"Authorization": value})
        assert isinstance(reply, NotSent)
        assert value not in reply.detail
    assert server.seen == []


async def test_every_write_has_a_connection_of_its_own(web: Web, server: FaultProxy) -> None:
    server.default = said(200)
    for _ in range(3):
        assert isinstance(await web.write("POST", server.address, form={"a": "b"}), Answer)
    assert [s.body for s in server.seen] == [b"a=b"] * 3


async def test_a_file_is_sent_with_its_length(web: Web, server: FaultProxy) -> None:
    server.default = said(200)
    await web.write("POST", server.address, files={"file": ("a.png", b"x" * 1000, "image/png")}, form={"d": "é"})
    sent = headers_of(server.seen[0])
    assert int(sent["content-length"]) == len(server.seen[0].body)
    assert "transfer-encoding" not in sent


async def test_a_gateway_takes_every_call(server: FaultProxy) -> None:
    server.default = said(200)
    behind = Web("test", {"INKOM_API_BASE_TEST": server.address})
    answer = await behind.read("https://social.example/api/v1/x?y=1", params={"z": "2"})
    assert isinstance(answer, Answer)
    assert server.seen[0].target.startswith("/api/v1/x?")
    assert headers_of(server.seen[0])["host"] == server.address.removeprefix("http://")


async def test_a_page_instead_of_data_is_no_data(web: Web, server: FaultProxy) -> None:
    server.default = web_page()
    answer = await web.read(server.address)
    assert isinstance(answer, Answer)
    assert (answer.ok, answer.json(), answer.object()) == (True, None, {})


@pytest.mark.parametrize("body", [b"", b"{", b"[" * 100_000, b"\xff\xfe", b"1" * 5000])
def test_a_body_that_is_no_json_is_none(body: bytes) -> None:
    assert Answer(200, {}, body).json() is None


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ("Mon, 23 Nov 2026 09:00:00 GMT", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 09:00:00 -0000", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("Mon, 23 Nov 2026 10:00:00 +0100", datetime(2026, 11, 23, 9, tzinfo=UTC)),
        ("Fri, 31 Dec 9999 23:59:59 -1400", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_reads_http_dates(value: str, at: datetime | None) -> None:
    assert http_date(value) == at


def test_a_secret_is_in_no_repr() -> None:
    answer = Answer(200, {"set-cookie": "secret"}, b"secret", "https://social.example")
    assert "secret" not in repr(answer)
