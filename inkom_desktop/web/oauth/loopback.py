"""The loopback address that the browser comes back to (RFC 8252 section 7.3)."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import secrets
import socket
import ssl
from collections.abc import AsyncIterator, Callable

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.ports.own_app import ANY_PORT, LOOPBACK, Redirect
from inkom_desktop.web.oauth.certificate import own_certificate

LOOPBACK_6 = "::1"
Arrived = Callable[[asyncio.StreamReader, asyncio.StreamWriter], None]
WAIT_S = 300.0
"""Seconds that a person has to finish in the browser."""
LONGEST_REQUEST = 16_384
"""Bytes of a request's head that are read at most."""
READ_S = 10.0

_PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Inkom</title>"
    "<p>{}</p><p>You can close this page and go back to Inkom.</p></html>"
)
_SAFE = (
    "Content-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'\r\n"
    "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n"
)


class LoopbackReturn:
    """The loopback address that the browser comes back to; takes the first answer and no other."""

    def __init__(self, redirect: Redirect, port: int, path: str, limit_s: float) -> None:
        self.redirect_uri = redirect.at(port, path)
        self._authority = f"{redirect.host}:{port}"
        self._path = path
        self._limit_s = limit_s
        self._came: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def wait(self) -> str:
        """Return the whole address the browser came back with. Raises SignInRefused("sign_in_timeout")."""
        try:
            async with asyncio.timeout(self._limit_s):
                return await asyncio.shield(self._came)
        except TimeoutError as e:
            raise SignInRefused("sign_in_timeout") from e

    def take(self, head: str) -> tuple[str, str]:
        """Judge one request's head; returns the status line and the sentence to show. Nothing of it is shown back."""
        lines = head.split("\r\n")
        words = lines[0].split(" ")
        if len(words) != 3 or not words[2].startswith("HTTP/1."):
            return "400 Bad Request", "This is not the answer of a sign-in."
        hosts = [v.strip() for n, _, v in (line.partition(":") for line in lines[1:]) if n.strip().lower() == "host"]
        if hosts != [self._authority]:  # A page that rebinds its name to this computer asks with its own Host.
            return "421 Misdirected Request", "This is not the answer of a sign-in."
        if words[0] != "GET":
            return "405 Method Not Allowed", "This is not the answer of a sign-in."
        path, _, query = words[1].partition("?")
        names = {pair.partition("=")[0] for pair in query.split("&")}
        if path != self._path or not names & {"code", "error"}:
            return "404 Not Found", "This is not the answer of a sign-in."
        if self._came.done():
            return "410 Gone", "This sign-in has been answered already."
        self._came.set_result(f"{self.redirect_uri}?{query}")
        return "200 OK", "Inkom has the answer."


async def _listen(arrived: Arrived, redirect: Redirect, context: ssl.SSLContext | None) -> asyncio.Server:
    """Take the port. A name for this computer may mean its IPv6 address too: nobody else may sit there meanwhile."""
    places = [LOOPBACK]
    if redirect.host == "localhost" and redirect.port and _has_ipv6():
        places.append(LOOPBACK_6)
    try:
        return await asyncio.start_server(arrived, places, redirect.port, limit=LONGEST_REQUEST, ssl=context)
    except OSError as e:
        # asyncio wraps what was wrong with one of several addresses.
        if e.errno in (errno.EADDRINUSE, errno.EACCES) or "in use" in str(e):
            raise SignInRefused("redirect_port_busy", port=redirect.port) from e
        raise


def _has_ipv6() -> bool:
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as probe:
            probe.bind((LOOPBACK_6, 0))
    except OSError:
        return False
    return True


@contextlib.asynccontextmanager
async def loopback_return(redirect: Redirect = ANY_PORT, *, limit_s: float = WAIT_S) -> AsyncIterator[LoopbackReturn]:
    """Listen on this computer alone for the browser's return; the port is closed when the block ends.

    `limit_s` is how long `wait` waits, in seconds. Leaving the block (also by cancelling its task) ends the sign-in.
    Raises SignInRefused("redirect_port_busy") when another program has the registered port: it would get the answer.
    """
    talks: set[asyncio.Task[None]] = set()
    made: list[LoopbackReturn] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            async with asyncio.timeout(READ_S):
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            status, sentence = made[0].take(head)
            body = _PAGE.format(sentence).encode()
            writer.write(f"HTTP/1.1 {status}\r\n{_SAFE}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
        except (TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, OSError):
            pass  # A port scan, a cut connection: nobody to tell.
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    def arrived(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.ensure_future(talk(reader, writer))
        talks.add(task)
        task.add_done_callback(talks.discard)

    context = await asyncio.to_thread(own_certificate, redirect.host) if redirect.secure else None
    server = await _listen(arrived, redirect, context)
    path = f"{redirect.path}/{secrets.token_hex(8)}" if redirect.own_path else redirect.path
    made.append(LoopbackReturn(redirect, server.sockets[0].getsockname()[1], path, limit_s))
    try:
        yield made[0]
        # Let the browser read its page before the port closes.
        if talks:
            await asyncio.wait(talks, timeout=1.0)
    finally:
        server.close()
        for task in talks:
            task.cancel()
        await asyncio.gather(*talks, return_exceptions=True)
        await server.wait_closed()
