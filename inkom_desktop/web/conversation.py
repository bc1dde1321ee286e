"""A conversation over a WebSocket (RFC 6455), made to look like one call: what came is an answer, or why there is none.

A connection of its own for each, a deadline around all of it, a cap on what is read, no redirect followed. Nothing is said
before the handshake has ended: until then whatever goes wrong is "not sent".
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import ssl
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from inkom_desktop.web.client import AGENT, Answer, Lost, NotSent, Reply, certificate_fault

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

OPEN_S = 10.0
CLOSE_S = 1.0


async def hold(
    address: str,
    first: str,
    react: Callable[[Any], Sequence[str] | None],
    context: ssl.SSLContext | None,
    loopback: bool,
    deadline_s: float,
    cap: int,
    heard: Callable[[Mapping[str, str]], None],
) -> Reply:
    """Open, talk until `react` returns None, close: `web.client.Web.converse`. `cap` is bytes of all messages together."""
    opened = False
    try:
        async with asyncio.timeout(deadline_s):
            connection = await _open(address, context, loopback, min(OPEN_S, deadline_s), cap)
            if not isinstance(connection, Answer):
                opened = True
                try:
                    return await _talk(connection, first, react, cap, heard)
                finally:
                    with contextlib.suppress(Exception):
                        await connection.close()
            heard(connection.headers)
            return connection
    except TimeoutError:
        return Lost("deadline") if opened else NotSent("connect_timeout")
    except Exception as e:
        # Whatever a library raises of a peer's doing is the wire's fault; a bug of ours shows in the tests.
        if opened:
            return Lost(type(e).__name__)
        fault = certificate_fault(e)
        return NotSent(fault or "connect", certificate=bool(fault))


async def _open(
    address: str, context: ssl.SSLContext | None, loopback: bool, open_s: float, cap: int
) -> ClientConnection | Answer:
    """Return the connection, or the answer that refused it."""
    from websockets.asyncio.client import connect
    from websockets.exceptions import InvalidStatus

    class Once(connect):
        """Follows no redirect: a stranger may not send what is said elsewhere."""

        def process_redirect(self, exc: Exception) -> Exception | str:
            return exc

    try:
        return await Once(
            address,
            ssl=context,
            # The computer's own proxy settings hold, but for this computer itself.
            proxy=None if loopback else True,
            open_timeout=open_s,
            close_timeout=CLOSE_S,
            ping_interval=None,
            max_size=cap,
            user_agent_header=AGENT,
        )
    except InvalidStatus as refused:
        said = refused.response
        headers = {k.lower(): v for k, v in said.headers.raw_items()}
        return Answer(said.status_code, headers, bytes(said.body or b"")[:cap], address)


async def _talk(
    connection: ClientConnection,
    first: str,
    react: Callable[[Any], Sequence[str] | None],
    cap: int,
    heard: Callable[[Mapping[str, str]], None],
) -> Reply:
    response = connection.response
    headers = {k.lower(): v for k, v in response.headers.raw_items()} if response is not None else {}
    heard(headers)
    came: list[Any] = []
    size = 0
    await connection.send(first)
    async for message in connection:
        size += len(message)
        if size > cap:
            return Lost("answer_too_large")
        said = _parsed(message)
        came.append(said)
        answers = react(said)
        if answers is None:
            return Answer(200, headers, json.dumps(came).encode())
        for each in answers:
            await connection.send(each)
    return Lost("closed before it was said")


def _parsed(message: str | bytes) -> Any:
    try:
        return json.loads(message)
    except (ValueError, RecursionError):
        return None
