"""What stands in for the world when publishers are measured: a keyring in a file, and a server that takes posts slowly."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from collections import Counter
from email.utils import formatdate
from pathlib import Path

from keyring.backend import KeyringBackend


class FileKeyring(KeyringBackend):
    """Keeps what processes of one measurement share in the file INKOM_BENCH_KEYS names. For measuring alone."""

    priority = 1  # type: ignore[assignment]

    def get_password(self, service: str, username: str) -> str | None:
        found: str | None = self._kept().get(f"{service} {username}")
        return found

    def set_password(self, service: str, username: str, password: str) -> None:
        Path(os.environ["INKOM_BENCH_KEYS"]).write_text(
            json.dumps({**self._kept(), f"{service} {username}": password}), "utf-8"
        )

    def _kept(self) -> dict[str, str]:
        path = Path(os.environ["INKOM_BENCH_KEYS"])
        return json.loads(path.read_text("utf-8")) if path.exists() else {}


class SlowServer:
    """Takes posts as Mastodon does, each after `delay_s`, and counts them by their Idempotency-Key."""

    def __init__(self, delay_s: float) -> None:
        self._delay = delay_s
        self.taken: Counter[str] = Counter()
        self.port = 0
        self._loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self._run, args=(ready,), daemon=True).start()
        ready.wait()

    def _run(self, ready: threading.Event) -> None:
        async def serve() -> None:
            server = await asyncio.start_server(self._serve, "127.0.0.1", 0, backlog=500)
            self.port = server.sockets[0].getsockname()[1]
            ready.set()
            await server.serve_forever()

        self._loop.run_until_complete(serve())

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode("latin-1").split("\r\n")
                fields = {n.lower(): v.strip() for n, _, v in (line.partition(":") for line in lines[1:])}
                await reader.readexactly(int(fields.get("content-length", 0)))
                body = b""
                if lines[0].startswith("POST /api/v1/statuses"):
                    await asyncio.sleep(self._delay)
                    self.taken[fields.get("idempotency-key", "")] += 1
                    number = self.taken.total()
                    body = json.dumps(
                        {"id": str(number), "url": f"http://127.0.0.1:{self.port}/@me/{number}", "content": ""}
                    ).encode()
                about = (
                    f"Date: {formatdate(usegmt=True)}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
                )
                writer.write(f"HTTP/1.1 200 OK\r\n{about}\r\n\r\n".encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()
