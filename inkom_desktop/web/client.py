"""One HTTP client for all networks, with the habits that trust needs.

- An outer deadline around every call: httpx's own timeouts are per read and a slow drip outlives them (measured).
- A fresh connection for every write: a stale kept-alive one makes false unknowns.
- No redirect is followed on a write; reads follow up to three, never to another host with credentials.
- Answers are capped; what the wire did is a value (`Answer`, `NotSent`, `Lost`), never an exception.
Only "could not connect" means that nothing left this machine; everything later may have arrived (docs/architecture.md).
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urljoin, urlsplit

from inkom_desktop import __version__
from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import CERTIFICATE_TIME
from inkom_desktop.web.address import guard, is_loopback, override, read_override

DEADLINE_S = 40.0
"""Seconds for one whole call; below the publisher's lease of 90 s."""
UPLOAD_DEADLINE_S = 80.0
ANSWER_CAP = 1 << 20
"""Bytes of a JSON answer that are read at most, after decompression."""
MOST_REDIRECTS = 3
AGENT = f"Inkom/{__version__}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered. Header names are lower-case."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    url: str = ""

    @property
    def ok(self) -> bool:
        """Tell whether the status is 2xx."""
        return 200 <= self.status < 300

    def json(self) -> Any:
        """Return the parsed body, None when it is not JSON."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    def object(self) -> dict[str, Any]:
        """Return the parsed body when it is a JSON object, else an empty one."""
        data = self.json()
        return data if isinstance(data, dict) else {}

    def date(self) -> datetime | None:
        """Return the server's own Date header as aware UTC, None when absent or malformed."""
        return http_date(self.headers.get("date", ""))

    def text(self, most: int = 300) -> str:
        """Return the beginning of the body as text, for a ledger line."""
        return self.body[: most * 4].decode("utf-8", "replace")[:most]


@dataclass(frozen=True, slots=True)
class NotSent:
    """Nothing left this machine: no name, no route, refused, no trusted certificate, no free connection.

    With a certificate that is trusted but for its dates the detail is `CERTIFICATE_TIME`.
    """

    detail: str
    certificate: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """The request may have arrived; its answer was lost, cut, too late or too large."""

    detail: str


Reply = Answer | NotSent | Lost


def http_date(value: str) -> datetime | None:
    """Read an HTTP date (RFC 9110 section 5.6.7) as aware UTC; None when malformed."""
    try:
        at = parsedate_to_datetime(value)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


Hush = Callable[[str], None]
"""Told every secret that passes, so that the log can redact it."""


class Hears(Protocol):
    """Told of every answer, for the time that stands in it (`web.witness`)."""

    def begin(self) -> Any:
        """Take the time before a request."""
        ...

    def heard(self, server: str, headers: Mapping[str, str], asked: Any) -> None:
        """Take note of an answer's head, as soon as it is there; `asked` is what `begin` returned."""
        ...


class _Malformed(Exception):
    """The request cannot be written at all; nothing was opened for it."""


class Web:
    """Opens connections for one network's adapter.

    `data_folder` is this installation's own folder, for networks that are none (a local folder). `environ` is read for
    INKOM_API_BASE_<NETWORK>, which replaces scheme and host of every address (loopback only). `hears` is told of answers.
    `versions` are those of the networks' interfaces that the person's settings name, by network.
    One SSL context is shared by all clients of a process; it is made at the first call, off the caller's thread.
    """

    _context: ssl.SSLContext | None = None

    def __init__(
        self,
        network: str,
        environ: Mapping[str, str] | None = None,
        data_folder: Path | None = None,
        hears: Hears | None = None,
        versions: Mapping[str, str] | None = None,
    ) -> None:
        self._network, self._versions = network, {} if versions is None else versions
        self.data_folder = data_folder
        self._hears = hears
        env = os.environ if environ is None else environ
        variable = f"INKOM_API_BASE_{network.upper()}"
        self.base = read_override(variable, env.get(variable))

    @property
    def version(self) -> str:
        """The version of the network's interface that the person's settings name, empty where they name none."""
        return self._versions.get(self._network, "")

    @property
    def locks(self) -> Path | None:
        """The folder of the locks that the programs of this installation share, None without a data folder."""
        return self.data_folder / "locks" if self.data_folder is not None else None

    async def read(
        self,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, Any] | None = None,
        allow_lan: bool = False,
        deadline_s: float = DEADLINE_S,
        cap: int = ANSWER_CAP,
    ) -> Reply:
        """GET an address; follows a few redirects (credentials are dropped when the host changes)."""
        sent = dict(headers or {})
        for _ in range(MOST_REDIRECTS + 1):
            reply = await self._call(
                "GET", url, headers=sent, params=params, allow_lan=allow_lan, deadline_s=deadline_s, cap=cap
            )
            if not isinstance(reply, Answer) or reply.status not in (301, 302, 303, 307, 308):
                return reply
            if not (location := reply.headers.get("location", "")):
                return reply
            try:
                url, params = urljoin(reply.url, location), None
                here, there = urlsplit(reply.url), urlsplit(url)
                home = is_loopback(there.hostname or "") and not is_loopback(here.hostname or "")
            except ValueError:
                return Lost("malformed redirect")
            if home or (here.scheme == "https" and there.scheme != "https"):
                # A stranger may not send us to this computer, nor out of the encryption.
                return NotSent("redirect_refused")
            if there.netloc != here.netloc:
                sent = {k: v for k, v in sent.items() if k.lower() not in ("authorization", "cookie", "dpop")}
        return reply

    async def write(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, Any] | None = None,
        json_body: Any = None,
        form: Mapping[str, Any] | None = None,
        content: bytes | None = None,
        files: Any = None,
        allow_lan: bool = False,
        deadline_s: float = DEADLINE_S,
        cap: int = ANSWER_CAP,
    ) -> Reply:
        """Make one write on a fresh connection; never follows a redirect, never repeats anything."""
        return await self._call(
            method,
            url,
            headers=headers,
            params=params,
            json=json_body,
            data=form,
            content=content,
            files=files,
            allow_lan=allow_lan,
            deadline_s=deadline_s,
            cap=cap,
        )

    async def head(self, url: str, *, allow_lan: bool = False, deadline_s: float = DEADLINE_S) -> Reply:
        """Ask for the head of an address, past every cache; follows no redirect."""
        fresh = {"Cache-Control": "no-cache"}
        return await self._call("HEAD", url, headers=fresh, allow_lan=allow_lan, deadline_s=deadline_s, cap=ANSWER_CAP)

    async def converse(
        self,
        url: str,
        first: str,
        react: Callable[[Any], Sequence[str] | None],
        *,
        allow_lan: bool = False,
        deadline_s: float = DEADLINE_S,
        cap: int = ANSWER_CAP,
    ) -> Reply:
        """Hold a conversation over a WebSocket (wss, ws on loopback): say `first`, then what `react` says to each message.

        `react` is told the parsed JSON, None where a message is none, and returns None when that was all. The answer has
        status 200 and every message as one JSON array; a refused handshake is an answer with its own status.
        """
        from inkom_desktop.web.conversation import hold

        plain = "http" + url[2:] if url.startswith("ws") else url
        try:
            target = override(plain, self.base) if self.base else plain
            parts = urlsplit(target)
            host, _ = parts.hostname or "", parts.port
            guard(parts.scheme, host, allow_lan=allow_lan)
        except SignInRefused as refused:
            return NotSent(refused.code)
        except ValueError as e:
            return NotSent(f"malformed request ({type(e).__name__})")
        asked = self._hears.begin() if self._hears else None

        def heard(headers: Mapping[str, str]) -> None:
            if self._hears:
                self._hears.heard(parts.netloc, headers, asked)

        context = await self._ssl() if parts.scheme == "https" else None
        address = f"ws{target.removeprefix('http')}"
        return await hold(address, first, react, context, is_loopback(host), deadline_s, cap, heard)

    def server_of(self, url: str) -> str:
        """Return host and port that a request to this address would go to, empty where it is no address of the net."""
        try:
            parts = urlsplit(url)
            if parts.scheme not in ("https", "http"):
                return ""
            return urlsplit(self.base).netloc if self.base else parts.netloc
        except ValueError:
            return ""

    async def _call(
        self, method: str, url: str, *, allow_lan: bool, deadline_s: float, cap: int, **request: Any
    ) -> Reply:
        # At the first call, not at the start of the program: the window opens before anything is sent.
        import httpx

        try:
            target = override(url, self.base) if self.base else url
            parts = urlsplit(target)
            host, _ = parts.hostname or "", parts.port  # Reading the port refuses one that cannot be.
            guard(parts.scheme, host, allow_lan=allow_lan)
        except SignInRefused as refused:
            return NotSent(refused.code)
        except ValueError as e:
            return NotSent(f"malformed request ({type(e).__name__})")
        request["headers"] = {"User-Agent": AGENT, "Accept": "application/json", **(request.get("headers") or {})}
        try:
            async with asyncio.timeout(deadline_s):
                return await self._exchange(method, target, is_loopback(host), cap, deadline_s, request)
        except TimeoutError:
            return Lost("deadline")
        except (httpx.ConnectTimeout, httpx.PoolTimeout):
            return NotSent("connect_timeout")
        except httpx.ConnectError as e:
            fault = certificate_fault(e)
            return NotSent(fault or "connect", certificate=bool(fault))
        except (_Malformed, httpx.UnsupportedProtocol, httpx.LocalProtocolError) as e:
            return NotSent(f"malformed request ({e.args[0] if isinstance(e, _Malformed) else type(e).__name__})")
        except (httpx.HTTPError, OSError, ValueError) as e:
            return Lost(type(e).__name__)

    async def _exchange(
        self, method: str, target: str, loopback: bool, cap: int, deadline_s: float, request: dict[str, Any]
    ) -> Reply:
        import httpx

        async with httpx.AsyncClient(
            verify=await self._ssl(),
            trust_env=not loopback,
            timeout=httpx.Timeout(deadline_s, connect=min(15.0, deadline_s)),
            follow_redirects=False,
            limits=httpx.Limits(max_keepalive_connections=0),
        ) as client:
            try:
                built = client.build_request(method, target, **{k: v for k, v in request.items() if v is not None})
            except (httpx.InvalidURL, ValueError, TypeError) as e:
                # Only here: the same error after the request was built may mean that it has arrived.
                raise _Malformed(type(e).__name__) from None
            asked = self._hears.begin() if self._hears else None
            response = await client.send(built, stream=True)
            try:
                headers = {k.lower(): v for k, v in response.headers.items()}
                if self._hears:
                    self._hears.heard(urlsplit(target).netloc, headers, asked)
                body = bytearray()
                async for chunk in response.aiter_bytes(65_536):
                    body += chunk
                    if len(body) > cap:
                        return Lost("answer_too_large")
                return Answer(response.status_code, headers, bytes(body), str(response.url))
            finally:
                await response.aclose()

    @classmethod
    async def _ssl(cls) -> ssl.SSLContext:
        if Web._context is None:
            import httpx

            # 0.3 s of CPU (measured): made once, and not while the loop should answer.
            Web._context = await asyncio.to_thread(httpx.create_ssl_context)
        return Web._context


_NOT_NOW = frozenset({9, 10})
"""X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED (x509_vfy.h)."""


def certificate_fault(error: BaseException) -> str:
    """Return what is wrong with the certificate: "certificate", "certificate_time" where it is its dates alone, else nothing."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError) and seen.verify_code in _NOT_NOW:
            return CERTIFICATE_TIME
        if isinstance(seen, ssl.SSLError) or "CERTIFICATE" in str(seen).upper():
            cause = seen.__cause__ or seen.__context__
            return (certificate_fault(cause) if cause is not None else "") or "certificate"
        seen = seen.__cause__ or seen.__context__
    return ""
