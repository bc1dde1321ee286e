"""A server that counts what it stored, in a process of its own: the judge that a publisher cannot roll back.

Each run has a world of its own under `/<run>/`. The publisher tells its virtual time in `X-Now` (seconds), by which slow commits
and the lives of keys are counted. Faults are given for the n-th write (send, delete, hand-over or taking back) of a world.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.networks.loopback import Asked
from tests.trust.scenes import REFUSED
from tests.trust.stand_ins import MADE, RealWorld

KEY_LIFE_S = 3600.0
SLOW_S = 200.0
"""How long after its answer was lost a slow server stores a post: below the settle time, above all early looks."""
FAULTS = (
    "cut_before",
    "cut_after",
    "error_after",
    "hang",
    "slow_commit",
    "stale_listing",
    "unavailable",
    "throttled",
    "web_page",
    "redirect",
)
"""What can happen to a send or a delete, besides nothing."""
UNSTORED = frozenset({"cut_before", "unavailable", "throttled", "web_page", "redirect"})


@dataclass
class World:
    """What one run's server holds."""

    honours_keys: bool = False
    faults: dict[int, str] = field(default_factory=dict)
    posts: list[dict[str, Any]] = field(default_factory=list)
    coming: list[tuple[float, dict[str, Any]]] = field(default_factory=list)
    hidden: dict[str, int] = field(default_factory=dict)
    drafts: dict[str, dict[str, Any]] = field(default_factory=dict)
    keys: dict[str, tuple[float, str]] = field(default_factory=dict)
    sends: list[tuple[float, str, str]] = field(default_factory=list)
    deletes: list[str] = field(default_factory=list)
    held: dict[str, dict[str, Any]] = field(default_factory=dict)
    held_later: list[tuple[float, str, dict[str, Any]]] = field(default_factory=list)
    handed: list[tuple[str, str]] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    elsewhere: int = 0
    made: int = 0

    def settle(self, now: float) -> None:
        """Store what was still on its way."""
        for due, post in [c for c in self.coming if c[0] <= now]:
            self.posts.append(post)
            self.coming.remove((due, post))
        for entry in [h for h in self.held_later if h[0] <= now]:
            self.held_later.remove(entry)
            self.held[entry[1]] = entry[2]
        for number, post in [h for h in self.held.items() if h[1]["at"] <= now]:
            # Its hour has come: the network publishes it by itself.
            del self.held[number]
            if not self.known(post["post"]):
                words = {"text": post["text"], "reply": None, "media": []}
                self.posts.append({"id": post["post"], "account": post["account"], **words})

    def known(self, post_id: str) -> bool:
        return any(p["id"] == post_id for p in [*self.posts, *(p for _, p in self.coming)])

    def send(self, post_id: str, body: dict[str, Any], now: float, account: str) -> tuple[int, bytes, str]:
        """Take a send: (status, body, fault); a known id is a copy and changes nothing."""
        self.sends.append((now, account, body["text"]))
        fault = self._fault()
        if body["text"] == REFUSED:
            return 422, b'{"error": "these words are not welcome"}', fault
        if fault not in UNSTORED and not self.known(post_id):
            post = {"id": post_id, "account": account, **{k: body[k] for k in ("text", "reply", "media")}}
            if fault == "slow_commit":
                self.coming.append((now + SLOW_S, post))
            else:
                self.posts.append(post)
            if fault == "stale_listing":
                self.hidden[post_id] = 1
        return 200, json.dumps({"id": post_id}).encode(), fault

    def delete(self, post_id: str) -> tuple[int, bytes, str]:
        """Take a post down; one that is gone already is not found."""
        self.deletes.append(post_id)
        fault, known = self._fault(), self.known(post_id)
        if fault not in UNSTORED:
            self.posts = [p for p in self.posts if p["id"] != post_id]
            self.coming = [c for c in self.coming if c[1]["id"] != post_id]
        return (200, json.dumps({"id": post_id}).encode(), fault) if known else (404, b"{}", fault)

    def hold(self, body: dict[str, Any], now: float, account: str) -> tuple[int, bytes, str]:
        """Take a post for its hour; one with an id of its own is held once."""
        self.handed.append((account, body["text"]))
        fault = self._fault()
        number = f"held-{body['id']}" if body["id"] else f"held-{len(self.handed)}"
        if fault not in UNSTORED:
            post = {"post": body["id"] or self.new_id(), "account": account, "text": body["text"], "at": body["at"]}
            if fault == "slow_commit":
                self.held_later.append((now + SLOW_S, number, post))
            else:
                self.held[number] = post
            if fault == "stale_listing":
                self.hidden[number] = 1
        return 200, json.dumps({"held": number}).encode(), fault

    def give_back(self, number: str) -> tuple[int, bytes, str]:
        """Hold a post no more."""
        self.returned.append(number)
        fault, there = self._fault(), number in self.held
        if fault not in UNSTORED:
            self.held.pop(number, None)
        return (200, json.dumps({"held": number}).encode(), fault) if there else (404, b"{}", fault)

    def holding(self, account: str) -> list[dict[str, Any]]:
        """Return what is held of an account, but for what this listing does not show yet."""
        shown = []
        for number, post in self.held.items():
            if self.hidden.get(number, 0) > 0:
                self.hidden[number] -= 1
            elif post["account"] == account:
                shown.append({"held": number, **post})
        return shown

    def _fault(self) -> str:
        writes = len(self.sends) + len(self.deletes) + len(self.handed) + len(self.returned)
        return self.faults.get(writes - 1, "")

    def new_id(self) -> str:
        self.made += 1
        return f"post-{self.made}"

    def listing(self, account: str) -> list[dict[str, Any]]:
        """Return an account's posts, but for those that this listing does not show yet."""
        ours = {p["id"] for p in self.posts if p["account"] == account}
        late = {i for i, n in self.hidden.items() if n > 0 and i in ours}
        for i in late:
            self.hidden[i] -= 1
        return [p for p in self.posts if p["id"] in ours - late]


WORLDS: dict[str, World | RealWorld] = {}
SEEN = ("posts", "sends", "deletes", "handed", "returned", "elsewhere")
"""What the judge is told of a world."""


def answer(method: str, path: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes, str]:
    """Return status, body and the fault to show."""
    run, _, rest = path.strip("/").partition("/")
    said = json.loads(body) if body and headers.get("content-type") == "application/json" else {}
    now, account = float(headers.get("x-now", "0")), headers.get("x-account", "")
    if rest == "begin":
        faults = {int(n): f for n, f in said["faults"].items()}
        if real := said.get("real"):
            WORLDS[run] = RealWorld(MADE[real](), faults, SLOW_S, UNSTORED)
        else:
            WORLDS[run] = World(said["honours_keys"], faults)
        return 200, b"{}", ""
    world = WORLDS[run]
    if rest == "judge":
        world.settle(float("inf"))
        del WORLDS[run]
        return 200, json.dumps({k: getattr(world, k) for k in SEEN}).encode(), ""
    assert isinstance(world, World)
    world.settle(now)
    where = rest.split("/")
    match method, where:
        case "PUT", ["records", key]:
            return world.send(key, said, now, account)
        case "POST", ["drafts"]:
            draft = world.new_id()
            world.drafts[draft] = said
            return 200, json.dumps({"id": draft}).encode(), ""
        case "POST", ["drafts", draft, "publish"]:
            return world.send(draft, world.drafts[draft], now, account)
        case "POST", ["containers", draft, "publish"]:
            if world.known(draft):
                return 409, b'{"error": "published before"}', ""
            return world.send(draft, world.drafts[draft], now, account)
        case "POST", ["posts"]:
            key = headers.get("idempotency-key", "")
            at, post_id = world.keys.get(key, (0.0, ""))
            if not (world.honours_keys and post_id and now - at < KEY_LIFE_S):
                post_id = world.new_id()
            status, told, fault = world.send(post_id, said, now, account)
            if key and fault not in UNSTORED:
                world.keys[key] = (now, post_id)
            return status, told, fault
        case "POST", ["held"]:
            return world.hold(said, now, account)
        case "DELETE", ["held", number]:
            return world.give_back(number)
        case "GET", ["held"]:
            return 200, json.dumps(world.holding(account)).encode(), ""
        case "DELETE", ["posts", post_id]:
            return world.delete(post_id)
        case "POST", ["media"]:
            return 200, json.dumps({"id": world.new_id()}).encode(), ""
        case "POST" | "PUT" | "GET" | "DELETE", ["elsewhere"]:
            world.elsewhere += 1
            return 200, b'{"id": "elsewhere"}', ""
        case "GET", ["posts"]:
            return 200, json.dumps(world.listing(account)).encode(), ""
        case "GET", [_, key]:
            found = [p for p in world.posts if p["id"] == key]
            return (200, json.dumps(found[0]).encode(), "") if found else (404, b"{}", "")
    return 400, b"{}", ""


async def _talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        method, path, _ = head[0].split(" ")
        extra, kind, elsewhere = "", "application/json", f"/{path.split('/')[1]}/elsewhere"
        if real := WORLDS.get(headers.get("x-run", "")):
            assert isinstance(real, RealWorld)
            parts = urlsplit(path)
            said, fault = real.answer(
                Asked(method, parts.path, parts.query, headers, body), float(headers.get("x-now", "0"))
            )
            status, told, elsewhere = said.status, said.raw(), "/elsewhere"
            extra = "".join(f"{name}: {value}\r\n" for name, value in said.headers.items())
        else:
            status, told, fault = answer(method, path, headers, body)
        match fault:
            case "cut_before" | "cut_after" | "slow_commit" | "stale_listing":
                return
            case "hang":
                await reader.read()
                return
            case "error_after":
                status, told = 500, b'{"error": "internal"}'
            case "unavailable":
                status, told, extra = 503, b"{}", "Retry-After: 30\r\n"
            case "throttled":
                status, told, extra = 429, b"{}", "Retry-After: 30\r\n"
            case "web_page":
                status, told, kind = 200, b"<html>Sign in to the network</html>", "text/html"
            case "redirect":
                # Another address of this server stands for another host: what counts is that nobody goes there.
                status, told, extra = 307, b"", f"Location: {elsewhere}\r\n"
        line = f"HTTP/1.1 {status} x\r\nContent-Type: {kind}\r\n{extra}Content-Length: {len(told)}\r\n"
        writer.write(line.encode() + b"Connection: close\r\n\r\n" + told)
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


def start() -> tuple[int, int]:
    """Fork the server; return its process id and its port."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen(128)
    port = listening.getsockname()[1]
    if (pid := os.fork()) == 0:

        async def serve() -> None:
            server = await asyncio.start_server(_talk, sock=listening)
            await server.serve_forever()

        try:
            asyncio.run(serve())
        finally:
            os._exit(0)
    listening.close()
    return pid, port
