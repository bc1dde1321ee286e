"""The fault proxy breaks exactly what it is told to: what was stored, what was answered, what was seen."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest

from tests.servers.faults import (
    Answer,
    CutAfter,
    CutBefore,
    Drip,
    Fault,
    FaultProxy,
    Half,
    Hang,
    Huge,
    Redate,
    StoredThenStatus,
    redirect,
    too_many,
    unavailable,
    web_page,
)


class Shop(ThreadingHTTPServer):
    """A stand-in server that keeps what it is posted."""

    daemon_threads = True

    def __init__(self) -> None:
        self.kept: list[bytes] = []
        super().__init__(("127.0.0.1", 0), _Counter)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Counter(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Shop

    def do_POST(self) -> None:
        self.server.kept.append(self.rfile.read(int(self.headers["Content-Length"])))
        self._say(201, b'{"kept":%d}' % len(self.server.kept))

    def do_GET(self) -> None:
        self._say(200, b"0123456789")

    def do_HEAD(self) -> None:
        self._say(200, b"")

    def do_DELETE(self) -> None:
        self.send_response(204)
        self.end_headers()

    def _say(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Host", self.headers["Host"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture
def shop() -> Iterator[Shop]:
    server = Shop()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def proxy(shop: Shop) -> Iterator[FaultProxy]:
    with FaultProxy(shop.address) as standing:
        yield standing


@pytest.fixture
def web(proxy: FaultProxy) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=proxy.address, timeout=5) as client:
        yield client


def test_passes_requests_on_and_records_them(shop: Shop, proxy: FaultProxy, web: httpx.Client) -> None:
    answer = web.post("/posts?draft=1", content=b"hello", headers={"X-Mark": "7"})
    assert (answer.status_code, answer.json()) == (201, {"kept": 1})
    assert answer.headers["x-host"] == shop.address.removeprefix("http://")
    assert web.head("/posts").status_code == 200
    assert web.delete("/posts").status_code == 204
    first, *others = proxy.seen
    assert (first.method, first.target, first.path, first.body) == ("POST", "/posts?draft=1", "/posts", b"hello")
    assert (first.header("x-mark"), first.upstream_status) == ("7", 201)
    assert [(s.method, s.upstream_status) for s in others] == [("HEAD", 200), ("DELETE", 204)]


@pytest.mark.parametrize(
    ("fault", "kept", "error"),
    [
        (CutBefore(), 0, httpx.RemoteProtocolError),
        (CutBefore(reset=True), 0, httpx.ReadError),
        (CutAfter(), 1, httpx.RemoteProtocolError),
        (CutAfter(reset=True), 1, httpx.ReadError),
        (Half(), 1, httpx.RemoteProtocolError),
    ],
)
def test_cuts_where_it_is_told(
    shop: Shop, proxy: FaultProxy, web: httpx.Client, fault: Fault, kept: int, error: type[Exception]
) -> None:
    proxy.script(fault)
    with pytest.raises(error):
        web.post("/posts", content=b"once")
    assert shop.kept == [b"once"] * kept
    assert proxy.seen[0].upstream_status == (201 if kept else None)
    assert web.post("/posts", content=b"again").status_code == 201


def test_stores_and_then_answers_500(shop: Shop, proxy: FaultProxy, web: httpx.Client) -> None:
    proxy.script(StoredThenStatus())
    answer = web.post("/posts", content=b"once")
    assert (answer.status_code, answer.json()) == (500, {"error": "InternalServerError"})
    assert shop.kept == [b"once"]


@pytest.mark.parametrize(
    ("fault", "ahead_s"), [(Redate(by=timedelta(hours=-2)), -7200), (Redate(text="soon"), "soon"), (Redate(), None)]
)
def test_the_date_of_an_answer_is_rewritten(
    proxy: FaultProxy, web: httpx.Client, fault: Fault, ahead_s: int | str | None
) -> None:
    proxy.script(fault)
    answer = web.get("/posts")
    said = answer.headers.get("date")
    assert answer.content == b"0123456789"
    if isinstance(ahead_s, int):
        ahead = (parsedate_to_datetime(said) - datetime.now(UTC)).total_seconds()
        assert abs(ahead - ahead_s) < 60
    else:
        assert said == ahead_s


@pytest.mark.parametrize(
    ("fault", "status", "headers"),
    [
        (unavailable(17), 503, {"retry-after": "17"}),
        (unavailable(datetime(2026, 3, 1, 9, 5, tzinfo=UTC)), 503, {"retry-after": "Sun, 01 Mar 2026 09:05:00 GMT"}),
        (too_many(3, RateLimit_Reset="99"), 429, {"retry-after": "3", "ratelimit-reset": "99"}),
        (web_page(), 200, {"content-type": "text/html; charset=utf-8"}),
        (redirect("http://127.0.0.1:9/elsewhere", 307), 307, {"location": "http://127.0.0.1:9/elsewhere"}),
        (Answer(418, (("X-Tea", "yes"),), b"short"), 418, {"x-tea": "yes", "content-length": "5"}),
    ],
)
def test_answers_without_asking_the_server(
    shop: Shop, proxy: FaultProxy, web: httpx.Client, fault: Fault, status: int, headers: dict[str, str]
) -> None:
    proxy.script(fault)
    answer = web.post("/posts", content=b"once")
    assert answer.status_code == status
    assert {key: answer.headers[key] for key in headers} == headers
    assert shop.kept == []


def test_drips_the_whole_answer(proxy: FaultProxy, web: httpx.Client) -> None:
    proxy.script(Drip(step=1, pause_s=0.001))
    assert web.get("/").content == b"0123456789"


def test_waits_between_two_drops(proxy: FaultProxy, web: httpx.Client) -> None:
    proxy.script(Drip(step=4, pause_s=600))
    with web.stream("GET", "/", timeout=0.5) as answer:
        drops = answer.iter_raw()
        assert next(drops) == b"0123"
        with pytest.raises(httpx.ReadTimeout):
            next(drops)


@pytest.mark.parametrize("announced", [True, False])
def test_sends_as_much_as_it_is_told(proxy: FaultProxy, web: httpx.Client, announced: bool) -> None:
    proxy.script(Huge(3_000_001, announced=announced))
    answer = web.get("/")
    assert len(answer.content) == 3_000_001
    assert ("content-length" in answer.headers) is announced


def test_hangs_until_the_client_gives_up(shop: Shop, proxy: FaultProxy, web: httpx.Client) -> None:
    proxy.script(Hang())
    with pytest.raises(httpx.ReadTimeout):
        web.post("/posts", content=b"once", timeout=0.1)
    assert shop.kept == []


def test_rules_come_before_the_script_and_each_fault_is_met_once(proxy: FaultProxy, web: httpx.Client) -> None:
    proxy.on("POST", "/posts", Answer(409))
    proxy.script(Answer(410))
    assert proxy.left == 2
    assert [web.get("/").status_code, web.post("/posts", content=b"a").status_code] == [410, 409]
    assert web.post("/posts", content=b"b").status_code == 201
    assert proxy.left == 0


async def test_serves_asynchronous_clients_at_once(shop: Shop, proxy: FaultProxy) -> None:
    async with httpx.AsyncClient(base_url=proxy.address) as web:
        for number in range(3):
            assert (await web.post("/posts", content=str(number))).status_code == 201
    assert shop.kept == [b"0", b"1", b"2"]


def test_says_that_the_server_behind_is_away_and_keeps_its_port_when_stopped() -> None:
    proxy = FaultProxy(None)
    with proxy:
        first = proxy.address
        assert httpx.get(first).status_code == 502
    with pytest.raises(httpx.ConnectError):
        httpx.get(first)
    with proxy:
        assert proxy.address == first
        assert httpx.get(first).status_code == 502
