"""A proxy that breaks what a test tells it to break, between a client and a real or stand-in server on loopback.

It runs in a thread of its own, so plain and asynchronous tests may use it alike. HTTP/1.1 without upgrades (no
WebSocket). Each request takes the next fault of the first rule that matches it, then of the script, then ``default``.
"""

from __future__ import annotations

import asyncio
import contextlib
import email.utils
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

import h11

from tests.servers.wire import HOP_BY_HOP, Reply, cut, read_reply, receive, send, send_spaces

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Pass:
    """Forward the request and hand the answer back as it is."""


@dataclass(frozen=True)
class CutBefore:
    """Close the connection without forwarding: nothing is stored. ``reset`` sends RST instead of a plain end."""

    reset: bool = False


@dataclass(frozen=True)
class CutAfter:
    """Forward, wait for the whole answer, then close without a word: stored, the answer lost."""

    reset: bool = False


@dataclass(frozen=True)
class StoredThenStatus:
    """Forward, throw the answer away, and answer with ``status`` instead."""

    status: int = 500
    body: bytes = b'{"error":"InternalServerError"}'
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)


@dataclass(frozen=True)
class Answer:
    """Answer without forwarding."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


@dataclass(frozen=True)
class Hang:
    """Never answer, without forwarding; ends when the client hangs up or the proxy stops."""


@dataclass(frozen=True)
class Drip:
    """Forward, then deliver the body ``step`` bytes at a time with ``pause_s`` seconds between."""

    step: int = 1
    pause_s: float = 0.05


@dataclass(frozen=True)
class Half:
    """Forward, announce the whole answer, deliver half of its body, and close."""


@dataclass(frozen=True)
class Huge:
    """Answer 200 without forwarding, with ``size`` bytes of body, written as the client takes them."""

    size: int = 64 * 1024 * 1024
    content_type: str = "application/json"
    announced: bool = True
    """Whether Content-Length tells the size beforehand; otherwise the body is chunked."""


@dataclass(frozen=True)
class Redate:
    """Forward, and let the answer's Date be ``by`` ahead of this computer's clock, say what ``text`` says, or be absent."""

    by: timedelta | None = None
    text: str = ""


Fault = Pass | CutBefore | CutAfter | StoredThenStatus | Answer | Hang | Drip | Half | Huge | Redate


def unavailable(retry_after: int | datetime | None = None) -> Answer:
    """503; ``retry_after`` is seconds, or an aware UTC moment written as an HTTP date (RFC 9110, 10.2.3)."""
    return Answer(503, _retry_after(retry_after), b"Service Unavailable")


def too_many(retry_after: int | datetime | None = None, **headers: str) -> Answer:
    """429 with Retry-After and further headers; an underscore in a name stands for a hyphen."""
    further = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Answer(429, (*_retry_after(retry_after), *further), b"Too Many Requests")


def web_page(status: int = 200) -> Answer:
    """HTML where the client expects data, as a captive portal or a broken gateway sends it."""
    return Answer(status, (("Content-Type", "text/html; charset=utf-8"),), b"<!doctype html><title>Sign in</title>")


def redirect(location: str, status: int = 302) -> Answer:
    """A redirect to ``location``, not forwarded."""
    return Answer(status, (("Location", location),))


def _retry_after(moment: int | datetime | None) -> tuple[tuple[str, str], ...]:
    if moment is None:
        return ()
    value = str(moment) if isinstance(moment, int) else email.utils.format_datetime(moment, usegmt=True)
    return (("Retry-After", value),)


@dataclass
class SeenRequest:
    """One request as the proxy saw it; header names are in lower case."""

    method: str
    target: str
    """Path with query, as sent."""
    headers: list[tuple[str, str]]
    body: bytes
    fault: Fault
    upstream_status: int | None = None
    """What the server behind answered, None when the request was not forwarded (or not answered)."""

    @property
    def path(self) -> str:
        """The path without the query."""
        return self.target.split("?", 1)[0]

    def header(self, name: str) -> str | None:
        """The first header of that name, in any case, or None."""
        return next((value for key, value in self.headers if key == name.lower()), None)


@dataclass
class _Rule:
    matches: Callable[[str, str], bool]
    faults: deque[Fault]


@dataclass
class FaultProxy:
    """The proxy; use it as a context manager, or ``start`` and ``stop``. ``upstream`` may be None: then Pass is 502."""

    upstream: str | None = None
    default: Fault = field(default_factory=Pass)
    address: str = ""
    _script: deque[Fault] = field(default_factory=deque)
    _rules: list[_Rule] = field(default_factory=list)
    _seen: list[SeenRequest] = field(default_factory=list)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _thread: threading.Thread | None = None
    _loop: asyncio.AbstractEventLoop | None = None
    _ending: asyncio.Event | None = None

    def script(self, *faults: Fault) -> None:
        """The faults of the coming requests, in order; after them ``default``."""
        with self._lock:
            self._script.extend(faults)

    def on(self, method: str, path_part: str, *faults: Fault) -> None:
        """The faults of the coming requests with that method (``*``: any) whose target holds ``path_part``."""
        with self._lock:
            self._rules.append(_Rule(lambda m, t: method in ("*", m) and path_part in t, deque(faults)))

    @property
    def seen(self) -> list[SeenRequest]:
        """Every request so far, oldest first."""
        with self._lock:
            return list(self._seen)

    @property
    def left(self) -> int:
        """How many scripted faults no request has met yet: a test that ends with some did not test them."""
        with self._lock:
            return len(self._script) + sum(len(rule.faults) for rule in self._rules)

    def start(self) -> Self:
        """Listen on a free loopback port; ``address`` is known afterwards."""
        ready: threading.Event = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)), name="fault proxy")
        self._thread.start()
        ready.wait()
        return self

    def stop(self) -> None:
        """Close every connection and the port, and end the thread."""
        if self._thread is not None and self._loop is not None and self._ending is not None:
            self._loop.call_soon_threadsafe(self._ending.set)
            self._thread.join()
        self._thread = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    async def _serve(self, ready: threading.Event) -> None:
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        talks: set[asyncio.Task[None]] = set()

        def arrived(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            talk = asyncio.ensure_future(self._talk(reader, writer))
            talks.add(talk)
            talk.add_done_callback(talks.discard)

        port = urlsplit(self.address).port or 0  # the same port again after a stop
        server = await asyncio.start_server(arrived, LOOPBACK, port)
        self.address = f"http://{LOOPBACK}:{server.sockets[0].getsockname()[1]}"
        ready.set()
        await self._ending.wait()
        server.close()
        for talk in list(talks):
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        wire = h11.Connection(h11.SERVER)
        try:
            while await self._exchange(wire, reader, writer):
                wire.start_next_cycle()
        except (ConnectionError, h11.RemoteProtocolError, asyncio.CancelledError):
            pass  # the client went away, spoke no HTTP, or the test is over
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()

    async def _exchange(self, wire: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """One request and what becomes of it. Returns whether the connection lives on."""
        request, body = await receive(wire, reader, writer)
        if request is None:
            return False
        seen = self._note(request, body)
        match seen.fault:
            case CutBefore(reset=reset):
                cut(writer, reset)
                return False
            case Hang():
                await reader.read()
                return False
            case Answer() as said:
                await send(wire, writer, _reply(said))
            case Huge() as huge:
                await send_spaces(wire, writer, huge.size, huge.content_type, huge.announced)
            case fault:
                reply = await self._forward(request, body)
                seen.upstream_status = reply.status if self.upstream else None
                if isinstance(fault, CutAfter):
                    cut(writer, fault.reset)
                    return False
                await self._answer(wire, writer, reply, fault)
        return wire.our_state is h11.DONE and wire.their_state is h11.DONE

    async def _answer(self, wire: h11.Connection, writer: asyncio.StreamWriter, reply: Reply, fault: Fault) -> None:
        match fault:
            case Drip(step=step, pause_s=pause_s):
                await send(wire, writer, reply, step=step, pause_s=pause_s)
            case Half():
                await send(wire, writer, reply, half=True)
            case Redate(by=by, text=text):
                if by is not None:
                    text = email.utils.format_datetime(datetime.now(UTC) + by, usegmt=True)
                kept = [(k, v) for k, v in reply.headers if k.lower() != b"date"]
                dated = [*kept, (b"date", text.encode())] if text else kept
                await send(wire, writer, Reply(reply.status, dated, reply.body))
            case StoredThenStatus():
                await send(wire, writer, _reply(Answer(fault.status, fault.headers, fault.body)))
            case _:
                await send(wire, writer, reply)

    def _note(self, request: h11.Request, body: bytes) -> SeenRequest:
        method, target = request.method.decode(), request.target.decode()
        with self._lock:
            rule = next((r for r in self._rules if r.faults and r.matches(method, target)), None)
            if rule is not None:
                fault = rule.faults.popleft()
            else:
                fault = self._script.popleft() if self._script else self.default
            headers = [(key.decode(), value.decode("latin-1")) for key, value in request.headers]
            seen = SeenRequest(method, target, headers, body, fault)
            self._seen.append(seen)
        return seen

    async def _forward(self, request: h11.Request, body: bytes) -> Reply:
        if self.upstream is None:
            return _reply(Answer(502, (), b"The fault proxy stands before no server"))
        where = urlsplit(self.upstream)
        try:
            reader, writer = await asyncio.open_connection(where.hostname, where.port or 80)
        except OSError:
            return _reply(Answer(502, (), b"The server behind the fault proxy is away"))
        wire = h11.Connection(h11.CLIENT)
        kept = [(k, v) for k, v in request.headers if k not in HOP_BY_HOP | {b"host", b"content-length"}]
        length = [(b"content-length", str(len(body)).encode())] if body or request.method in (b"POST", b"PUT") else []
        own = [(b"host", where.netloc.encode()), (b"connection", b"close")]
        try:
            writer.write(
                wire.send(h11.Request(method=request.method, target=request.target, headers=own + kept + length))
            )
            writer.write(wire.send(h11.Data(data=body)) if body else b"")
            writer.write(wire.send(h11.EndOfMessage()))
            await writer.drain()
            return await read_reply(wire, reader)
        except (OSError, h11.RemoteProtocolError):
            return _reply(Answer(502, (), b"The server behind the fault proxy broke off"))
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()


def _reply(said: Answer) -> Reply:
    return Reply(said.status, [(k.encode(), v.encode()) for k, v in said.headers], said.body)
