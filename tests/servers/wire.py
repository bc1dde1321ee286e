"""HTTP/1.1 as the fault proxy reads and writes it, on both of its sides."""

from __future__ import annotations

import asyncio
import socket
import struct
from dataclasses import dataclass

import h11

HOP_BY_HOP = {b"connection", b"keep-alive", b"transfer-encoding", b"te", b"upgrade", b"proxy-connection", b"expect"}
"""Headers that belong to one connection and are not handed on (RFC 9110, 7.6.1)."""

CHUNK = 65536


@dataclass
class Reply:
    """An answer on its way: status, headers, whole body."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


async def receive(
    wire: h11.Connection, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> tuple[h11.Request | None, bytes]:
    """The next request and its body; no request when the client has gone."""
    request: h11.Request | None = None
    body = bytearray()
    while True:
        event = wire.next_event()
        if event is h11.NEED_DATA:
            if wire.they_are_waiting_for_100_continue:
                writer.write(wire.send(h11.InformationalResponse(status_code=100, headers=[])))
            wire.receive_data(await reader.read(CHUNK))
        elif isinstance(event, h11.Request):
            request = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage):
            return request, bytes(body)
        else:
            return None, b""


async def read_reply(wire: h11.Connection, reader: asyncio.StreamReader) -> Reply:
    """The whole answer of the server behind."""
    reply = Reply(0, [], b"")
    body = bytearray()
    while True:
        event = wire.next_event()
        if event is h11.NEED_DATA:
            wire.receive_data(await reader.read(CHUNK))
        elif isinstance(event, h11.Response):
            reply.status = event.status_code
            reply.headers = [(k, v) for k, v in event.headers if k not in HOP_BY_HOP]
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage | h11.ConnectionClosed):
            reply.body = bytes(body)
            return reply


async def send(
    wire: h11.Connection,
    writer: asyncio.StreamWriter,
    reply: Reply,
    *,
    step: int = 0,
    pause_s: float = 0.0,
    half: bool = False,
) -> None:
    """Write an answer: at once, ``step`` bytes at a time with pauses, or the first half of its body alone."""
    headers = list(reply.headers)
    # An answer to HEAD, or 204 and 304, may name a length it does not have: leave such answers as they are.
    if reply.body or (reply.status not in (204, 304) and not any(k.lower() == b"content-length" for k, _ in headers)):
        headers = [(k, v) for k, v in headers if k.lower() != b"content-length"]
        headers.append((b"content-length", str(len(reply.body)).encode()))
    writer.write(wire.send(h11.Response(status_code=reply.status, headers=headers)) or b"")
    if half:
        writer.write(wire.send(h11.Data(data=reply.body[: len(reply.body) // 2])) or b"")
        await writer.drain()
        wire.send_failed()
        return
    step = step or max(len(reply.body), 1)
    for at in range(0, len(reply.body), step):
        writer.write(wire.send(h11.Data(data=reply.body[at : at + step])) or b"")
        await writer.drain()
        if pause_s:
            await asyncio.sleep(pause_s)
    writer.write(wire.send(h11.EndOfMessage()) or b"")
    await writer.drain()


async def send_spaces(
    wire: h11.Connection, writer: asyncio.StreamWriter, size: int, content_type: str, announced: bool
) -> None:
    """Answer 200 with ``size`` spaces, no faster than the client reads them; chunked unless ``announced``."""
    headers = [(b"content-type", content_type.encode())]
    if announced:
        headers.append((b"content-length", str(size).encode()))
    writer.write(wire.send(h11.Response(status_code=200, headers=headers)) or b"")
    for at in range(0, size, CHUNK):
        writer.write(wire.send(h11.Data(data=b" " * min(CHUNK, size - at))) or b"")
        await writer.drain()
    writer.write(wire.send(h11.EndOfMessage()) or b"")
    await writer.drain()


def cut(writer: asyncio.StreamWriter, reset: bool) -> None:
    """Make the coming end of the connection a reset when asked to."""
    if reset:
        # SO_LINGER with no time left makes the end a reset.
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
