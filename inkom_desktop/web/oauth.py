"""Signing in on a network's own page: proof key, state, the loopback address the browser comes back to, reading its answer.

After RFC 8252 (native apps), RFC 7636 (PKCE), RFC 9207 (issuer in the answer) and RFC 9700 (best practice): the system
browser, a loopback literal with a port of its own, S256 always, the state compared in constant time.
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import hmac
import secrets
from collections.abc import AsyncIterator
from urllib.parse import parse_qs, urlsplit

from inkom_desktop.domain.errors import SignInRefused

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect that makes the network show the code for the person to copy."""
WAIT_S = 300.0
"""Seconds that a person has to finish in the browser."""
HOST = "127.0.0.1"
PATH = "/callback"
LONGEST_REQUEST = 16_384
"""Bytes of a request's head that are read at most."""
READ_S = 10.0
MOST_ANSWER = 8_192
"""Characters of a pasted answer that are looked at."""

_PAGE = (
    "<!doctype html><html lang=en><meta charset=utf-8><title>Inkom</title>"
    "<p>{}</p><p>You can close this page and go back to Inkom.</p></html>"
)
_SAFE = (
    "Content-Type: text/html; charset=utf-8\r\nContent-Security-Policy: default-src 'none'\r\n"
    "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n"
)


def new_verifier() -> str:
    """Return a fresh code verifier of 43 characters (RFC 7636 section 4.1)."""
    return secrets.token_urlsafe(32)


def challenge_of(verifier: str) -> str:
    """Return the S256 code challenge of a verifier (RFC 7636 section 4.2)."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode("ascii")


def new_state() -> str:
    """Return a fresh state that binds the answer to the question (RFC 6749 section 10.12)."""
    return secrets.token_urlsafe(32)


def read_answer(answer: str, *, state: str, issuer: str = "") -> str:
    """Return the code out of what came back: the whole redirect address, its query, or the bare code a page showed.

    A state in it must be the one sent; a redirect address must carry it. An `iss` must name `issuer` (when that is known,
    a trailing slash apart). A bare code has no state: the proof key alone binds it to this sign-in.
    Raises SignInRefused: sign_in_state, sign_in_refused (detail: the network's own word).
    """
    text = answer.strip()
    if not text or len(text) > MOST_ANSWER:
        raise SignInRefused("sign_in_refused", detail="no code was given")
    try:
        query, whole = (urlsplit(text).query, True) if "://" in text else (text.lstrip("?"), False)
    except ValueError as e:
        raise SignInRefused("sign_in_refused", detail="the address cannot be read") from e
    if not whole and not query.startswith(("code=", "state=", "error=", "iss=")):
        query = f"code={query}"  # A page that shows the bare code; some append "&state=...".
        if "&" not in query:
            return _only({"code": [text]}, "code")
    try:
        given = parse_qs(query, keep_blank_values=True, max_num_fields=50)
    except ValueError as e:
        raise SignInRefused("sign_in_refused", detail="the address cannot be read") from e
    told = _only(given, "state")
    if (told or whole) and not hmac.compare_digest(told.encode("utf-8", "replace"), state.encode()):
        raise SignInRefused("sign_in_state")
    named = _only(given, "iss")
    if named and issuer and named.rstrip("/") != issuer.rstrip("/"):
        raise SignInRefused("sign_in_state")
    if error := _only(given, "error"):
        detail = _only(given, "error_description") or error
        raise SignInRefused("sign_in_refused", detail=" ".join(detail.split())[:200])
    return _only(given, "code")


def _only(given: dict[str, list[str]], name: str) -> str:
    """Return the one value of a parameter; two of them are an attempt at confusion (RFC 6749 section 3.1)."""
    values = given.get(name, [])
    if len(values) > 1:
        raise SignInRefused("sign_in_state")
    value = values[0] if values else ""
    if name == "code" and (not value or any(c.isspace() or not c.isprintable() for c in value)):
        raise SignInRefused("sign_in_refused", detail="no code was given")
    return value


class LoopbackReturn:
    """The loopback address that the browser comes back to; takes the first answer and no other."""

    def __init__(self, port: int, path: str, limit_s: float) -> None:
        self._authority = f"{HOST}:{port}"
        self._path = path
        self._limit_s = limit_s
        self._came: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    @property
    def redirect_uri(self) -> str:
        """The address to give to the network."""
        return f"http://{self._authority}{self._path}"

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


@contextlib.asynccontextmanager
async def loopback_return(*, path: str = PATH, limit_s: float = WAIT_S) -> AsyncIterator[LoopbackReturn]:
    """Listen on a free loopback port for the browser's return; the port is closed when the block ends.

    `limit_s` is how long `wait` waits, in seconds. Leaving the block (also by cancelling its task) ends the sign-in.
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

    server = await asyncio.start_server(arrived, HOST, 0, limit=LONGEST_REQUEST)
    made.append(LoopbackReturn(server.sockets[0].getsockname()[1], path, limit_s))
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
