"""No linked address leads into a private network, and no page is too much."""

from __future__ import annotations

import contextlib
import gzip
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from inkom_desktop.web.safe_fetch import PAGE_CAP, PICTURES, Fetched, NotFetched, SafeFetch, is_public

Page = tuple[int, dict[str, str], bytes]


class Site:
    """A web site on loopback that counts who comes."""

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.hits: list[tuple[str, dict[str, str]]] = []
        self.slow: Callable[[BaseHTTPRequestHandler], None] | None = None
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.hits.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
                if site.slow is not None:
                    site.slow(self)
                    return
                status, headers, body = site.pages.get(self.path, (404, {}, b""))
                self.send_response(status)
                for name, value in {"Content-Type": "text/html", "Content-Length": str(len(body)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                with contextlib.suppress(OSError):  # the client may have had enough, as it should
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None: ...

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None  # type: ignore[method-assign]
        self.port = self.server.server_address[1]
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})

    def address(self, path: str = "/", host: str = "pages.example", scheme: str = "http") -> str:
        return f"{scheme}://{host}:{self.port}{path}"


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()
    site.thread.start()
    yield site
    site.server.shutdown()
    site.server.server_close()
    site.thread.join()


def names(*addresses: str) -> Callable[[str, int], object]:
    """A resolver that gives the next address at each question, the last one for ever."""
    left = list(addresses)

    async def resolve(host: str, port: int) -> Sequence[str]:
        return [left.pop(0) if len(left) > 1 else left[0]]

    return resolve


def fetcher(*addresses: str, loopback: bool = True, deadline_s: float = 5.0) -> SafeFetch:
    return SafeFetch(names(*(addresses or ("127.0.0.1",))), allow_loopback=loopback, deadline_s=deadline_s)  # type: ignore[arg-type]


PRIVATE = [
    "127.0.0.1",
    "127.8.8.8",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "192.0.2.1",
    "198.18.0.1",
    "240.0.0.1",
    "::",
    "::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "fc00::1",
    "fd12::1",
    "ff02::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2002:a00:1::1",
    "2001:0:1234::1",
    "2001:db8::1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"]
)
def test_public_addresses(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", PRIVATE)
async def test_a_name_that_means_a_private_address_gets_no_visit(address: str) -> None:
    found = await fetcher(address, loopback=False).fetch("https://innocent.example/")
    assert found == NotFetched("private_address")


async def test_one_private_address_among_public_ones_is_enough() -> None:
    async def resolve(host: str, port: int) -> Sequence[str]:
        return ["8.8.8.8", "10.0.0.1"]

    assert await SafeFetch(resolve).fetch("https://two.example/") == NotFetched("private_address")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://127.0.0.1/", "private_address"),
        ("http://[::1]/", "private_address"),
        ("http://[::ffff:127.0.0.1]/", "private_address"),
        ("http://2130706433/", "private_address"),
        ("http://0x7f.1/", "private_address"),
        ("http://x.example:22/", "port"),
        ("https://user:word@x.example/", "address"),
        ("file:///etc/passwd", "address"),
        ("gopher://x.example/", "address"),
        ("https:///nohost", "address"),
        ("http://x.example:99999/", "ValueError"),
    ],
)
async def test_addresses_that_are_refused(url: str, reason: str) -> None:
    # The system reads 2130706433 and 0x7f.1 as 127.0.0.1, and so does this resolver.
    assert await fetcher("127.0.0.1", loopback=False).fetch(url) == NotFetched(reason)


async def test_the_program_never_visits_this_machine(site: Site) -> None:
    assert await fetcher("127.0.0.1", loopback=False).fetch(site.address()) == NotFetched("port")
    assert site.hits == []


async def test_a_page_is_fetched_by_name_and_without_credentials(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://user:word@127.0.0.1:9")
    site.pages["/a?b=1"] = (200, {"Content-Type": "Text/HTML; charset=x", "Set-Cookie": "a=b"}, b"<title>x</title>")
    found = await fetcher().fetch(site.address("/a?b=1"))
    assert found == Fetched(site.address("/a?b=1"), "text/html", "Text/HTML; charset=x", b"<title>x</title>")
    (path, headers) = site.hits[0]
    assert path == "/a?b=1"
    assert headers["host"] == f"pages.example:{site.port}"
    assert not {"cookie", "authorization", "proxy-authorization", "referer"} & headers.keys()


async def test_the_address_that_was_checked_is_the_one_that_is_visited(site: Site) -> None:
    """A name server that answers differently the second time (DNS rebinding) is not asked a second time."""
    site.pages["/"] = (200, {}, b"ok")
    asked: list[str] = []

    async def resolve(host: str, port: int) -> Sequence[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    assert isinstance(await SafeFetch(resolve, allow_loopback=True).fetch(site.address()), Fetched)
    assert asked == ["pages.example"]


async def test_each_redirect_is_checked_anew(site: Site) -> None:
    site.pages["/"] = (302, {"Location": "http://inner.example/secret"}, b"")
    found = await fetcher("127.0.0.1", "10.0.0.1").fetch(site.address())
    assert found == NotFetched("private_address")
    site.pages["/"] = (302, {"Location": "file:///etc/passwd"}, b"")
    assert await fetcher().fetch(site.address()) == NotFetched("address")


async def test_three_redirects_and_no_more(site: Site) -> None:
    for n in range(5):
        site.pages[f"/{n}"] = (301, {"Location": f"/{n + 1}", "Set-Cookie": "a=b"}, b"")
    site.pages["/5"] = (200, {}, b"there")
    found = await fetcher().fetch(site.address("/2"))
    assert isinstance(found, Fetched)
    assert found.url == site.address("/5")
    assert all("cookie" not in headers for _, headers in site.hits)
    assert await fetcher().fetch(site.address("/1")) == NotFetched("redirects")


@pytest.mark.parametrize("kind", ["application/pdf", "text/plain", "image/svg+xml", "", "image/png"])
async def test_only_what_was_asked_for(site: Site, kind: str) -> None:
    site.pages["/"] = (200, {"Content-Type": kind}, b"x")
    assert await fetcher().fetch(site.address()) == NotFetched("kind")


async def test_pictures(site: Site) -> None:
    site.pages["/"] = (200, {"Content-Type": "image/png"}, b"\x89PNG")
    found = await fetcher().fetch(site.address(), mimes=PICTURES)
    assert isinstance(found, Fetched)
    assert (found.mime, found.body) == ("image/png", b"\x89PNG")


@pytest.mark.parametrize("status", [204, 401, 404, 500])
async def test_a_page_that_is_not_there(site: Site, status: int) -> None:
    site.pages["/"] = (status, {}, b"")
    assert await fetcher().fetch(site.address()) == NotFetched(f"status {status}")


async def test_too_much_is_refused_or_cut(site: Site) -> None:
    site.pages["/"] = (200, {}, b"x" * (PAGE_CAP + 1))
    assert await fetcher().fetch(site.address()) == NotFetched("too_large")
    cut = await fetcher().fetch(site.address(), cut=True)
    assert isinstance(cut, Fetched)
    assert len(cut.body) == PAGE_CAP
    site.pages["/"] = (200, {}, b"x" * PAGE_CAP)
    assert isinstance(await fetcher().fetch(site.address()), Fetched)


async def test_a_small_answer_does_not_become_a_large_one(site: Site) -> None:
    bomb = gzip.compress(bytes(200 << 20))
    site.pages["/"] = (200, {"Content-Encoding": "gzip"}, bomb)
    assert await fetcher().fetch(site.address()) == NotFetched("too_large")
    site.pages["/"] = (200, {"Content-Encoding": "gzip"}, gzip.compress(b"<title>small</title>" * 1000))
    found = await fetcher().fetch(site.address())
    assert isinstance(found, Fetched)
    assert found.body == b"<title>small</title>" * 1000
    site.pages["/"] = (200, {"Content-Encoding": "gzip"}, b"not packed at all")
    assert await fetcher().fetch(site.address()) == NotFetched("error")
    site.pages["/"] = (200, {"Content-Encoding": "br"}, b"x")
    assert await fetcher().fetch(site.address()) == NotFetched("packing")


async def test_a_page_that_drips_ends_at_the_deadline(site: Site) -> None:
    stop = threading.Event()

    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        with contextlib.suppress(OSError):
            while not stop.wait(0.02):
                handler.wfile.write(b"x")

    site.slow = drip
    assert await fetcher(deadline_s=0.3).fetch(site.address()) == NotFetched("deadline")
    stop.set()


async def test_nobody_is_there() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert await fetcher().fetch(f"http://x.example:{port}/") == NotFetched("ConnectError")

    async def resolve(host: str, port: int) -> Sequence[str]:
        raise socket.gaierror("no such name")

    assert await SafeFetch(resolve).fetch("https://x.example/") == NotFetched("no_name")


def _certificate(folder: Path, name: str) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert, private = folder / "cert.pem", folder / "key.pem"
    cert.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return cert, private


async def test_the_certificate_must_be_that_of_the_name_though_the_address_is_pinned(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cert, private = _certificate(tmp_path, "pages.example")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, private)
    asked: list[str | None] = []
    context.sni_callback = lambda _socket, name, _context: asked.append(name)
    site.server.socket = context.wrap_socket(site.server.socket, server_side=True)
    site.pages["/"] = (200, {}, b"ok")
    monkeypatch.setenv("SSL_CERT_FILE", str(cert))
    assert isinstance(await fetcher().fetch(site.address(scheme="https")), Fetched)
    assert asked == ["pages.example"]
    assert await fetcher().fetch(site.address(host="other.example", scheme="https")) == NotFetched("ConnectError")
    assert len(site.hits) == 1
