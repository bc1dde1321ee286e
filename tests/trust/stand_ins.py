"""The servers of real networks behind the counting server: strict stand-ins, and what the judge reads of them.

Mastodon, LinkedIn and Telegram are those of the adapters' own tests. Bluesky and WordPress, which are tested against the real
servers there, have one here that knows the few routes a post takes, and refuses everything else.
"""

from __future__ import annotations

import base64
import copy
import hashlib
import html
import json
import re
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol
from urllib.parse import parse_qs

from tests.fakes.clock import NOW
from tests.networks.linkedin.standin import MEMBER, PAGE_SCOPES, LinkedInStandin, rendered
from tests.networks.linkedin.standin import Token as LinkedInToken
from tests.networks.loopback import Asked, Said
from tests.networks.mastodon.standin import Standin as MastodonStandin
from tests.networks.mastodon.standin import Token as MastodonToken
from tests.networks.mastodon.standin import _read_body as read_body
from tests.networks.telegram.standin import TelegramStandin

TOKEN = "token-of-the-account"
ACCOUNT = "acc0"
WORDPRESS = {"user": "editor", "app_password": "abcd1234"}
DID = "did:plc:trust"

Write = tuple[str, str]
"""What a request writes: `sends`, `deletes`, `handed` or `returned`, and the text or the id."""


class StandIn(Protocol):
    """One network's server, with one account."""

    def at(self, moment: datetime) -> None:
        """It is this moment now."""

    def answer(self, asked: Asked) -> Said: ...

    def writes(self, asked: Asked) -> Write | None:
        """Say what a request brings out or takes down; None for everything that nobody sees."""

    def lists(self, asked: Asked) -> bool:
        """Tell whether a request asks for a listing, which may lag."""

    def posts(self) -> list[dict[str, Any]]:
        """What is live, as the judge reads it."""


def post(key: str, text: str, reply: str | None = None, media: list[Any] | None = None) -> dict[str, Any]:
    return {"id": key, "account": ACCOUNT, "text": text, "reply": reply, "media": media or []}


class Mastodon:
    """`honours_keys`: whether it answers a repeated key with the first post."""

    def __init__(self, honours_keys: bool) -> None:
        self._keys = honours_keys
        self._app = MastodonStandin(address="https://social.example")
        # Copied for listings that lag, which a lock is not.
        self._app._lock = nullcontext()  # type: ignore[assignment]
        self._app.tokens[TOKEN] = MastodonToken("alice", frozenset({"read", "write"}), "app")
        self._app.apps["app"] = {"name": "app", "scopes": [], "redirect_uris": [], "id": "1"}

    def at(self, moment: datetime) -> None:
        self._app.now = moment
        self._app.publish_due()

    def answer(self, asked: Asked) -> Said:
        headers = {k: v for k, v in asked.headers.items() if self._keys or k != "idempotency-key"}
        said = self._app.answer(asked.method, asked.path, parse_qs(asked.query), headers, self._body(asked))
        return Said(said.status, said.body, said.headers)

    def _body(self, asked: Asked) -> Any:
        return read_body(asked.body, asked.headers.get("content-type", ""))

    def writes(self, asked: Asked) -> Write | None:
        match asked.method, asked.path.strip("/").split("/")[2:]:
            case "POST", ["statuses"]:
                said = self._body(asked)
                return "handed" if said.get("scheduled_at") else "sends", said["status"]
            case "DELETE", ["statuses", key]:
                return "deletes", key
            case "DELETE", ["scheduled_statuses", key]:
                return "returned", key
        return None

    def lists(self, asked: Asked) -> bool:
        return asked.method == "GET" and asked.path.endswith("statuses")

    def posts(self) -> list[dict[str, Any]]:
        sources = self._app.sources
        return [
            post(s["id"], sources[s["id"]], s["in_reply_to_id"], s["media_attachments"]) for s in self._app.statuses
        ]


class LinkedIn:
    """As the page 77, whose posts can be listed."""

    def __init__(self) -> None:
        self._app = LinkedInStandin()
        scopes = frozenset(PAGE_SCOPES.split())
        self._app.tokens[TOKEN] = LinkedInToken(MEMBER, scopes, NOW + timedelta(days=60))

    def at(self, moment: datetime) -> None:
        self._app.now = moment

    def answer(self, asked: Asked) -> Said:
        return self._app.answer(asked)

    def writes(self, asked: Asked) -> Write | None:
        if asked.method == "POST" and asked.path == "/rest/posts":
            return "sends", rendered(asked.json()["commentary"])
        return ("deletes", asked.path) if asked.method == "DELETE" else None

    def lists(self, asked: Asked) -> bool:
        return asked.method == "GET" and asked.path == "/rest/posts"

    def posts(self) -> list[dict[str, Any]]:
        return [post(e.urn, e.shown, media=[*e.body.get("content", {})]) for e in self._app.posts]


class Telegram:
    """A channel, of which a bot can read nothing back."""

    def __init__(self) -> None:
        self._app = TelegramStandin()

    def at(self, moment: datetime) -> None: ...

    def answer(self, asked: Asked) -> Said:
        return self._app.answer(asked)

    def writes(self, asked: Asked) -> Write | None:
        method = asked.path.rsplit("/", 1)[-1]
        if not method.startswith("send"):
            return None
        given, _ = self._app._read(asked)
        return "sends", given.get("text") or given.get("caption", "")

    def lists(self, asked: Asked) -> bool:
        return False

    def posts(self) -> list[dict[str, Any]]:
        found = self._app.posts.items()
        return [
            post(str(n), p["text"], str(p["reply"]) if p["reply"] else None, ["file"] * len(p["files"]))
            for n, p in found
        ]


class Refused(Exception):
    """An answer that is a refusal."""

    def __init__(self, status: int, body: Any) -> None:
        self.said = Said(status, body)


@dataclass
class Bluesky:
    """A personal data server with one repository: https://docs.bsky.app/docs/api/com-atproto-repo-put-record ."""

    records: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)

    def at(self, moment: datetime) -> None: ...

    def answer(self, asked: Asked) -> Said:
        try:
            return Said(200, self._route(asked))
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Any:
        method = asked.path.removeprefix("/xrpc/")
        if (asked.method, method) == ("GET", "com.atproto.repo.getRecord"):
            return self._get({k: v[0] for k, v in parse_qs(asked.query).items()})
        if asked.headers.get("authorization") != f"Bearer {TOKEN}":
            raise Refused(401, {"error": "AuthMissing", "message": "Authentication Required"})
        match asked.method, method:
            case "POST", "com.atproto.repo.uploadBlob":
                self._needs(bool(asked.body), "InvalidRequest")
                link = "bafkrei" + hashlib.sha256(asked.body).hexdigest()
                mime = asked.headers["content-type"]
                return {"blob": {"$type": "blob", "ref": {"$link": link}, "mimeType": mime, "size": len(asked.body)}}
            case "POST", "com.atproto.repo.putRecord":
                return self._put(asked.json())
            case "POST", "com.atproto.repo.deleteRecord":
                self.records.pop(asked.json()["rkey"], None)
                return {}
        raise Refused(501, {"error": "MethodNotImplemented", "message": "Method Not Implemented"})

    def _needs(self, holds: bool, error: str) -> None:
        if not holds:
            raise Refused(400, {"error": error, "message": error})

    def _put(self, said: dict[str, Any]) -> Any:
        wanted = {"repo", "collection", "rkey", "validate", "record", "swapRecord"}
        self._needs(set(said) == wanted and said["repo"] == DID and said["validate"] is True, "InvalidRequest")
        record = said["record"]
        known = {"$type", "text", "createdAt", "facets", "embed", "reply", "langs", "labels", "tags"}
        self._needs(record["$type"] == said["collection"] == "app.bsky.feed.post", "InvalidRecord")
        self._needs({"text", "createdAt"} <= set(record) <= known, "InvalidRecord")
        cid = "bafyrei" + hashlib.sha256(json.dumps(record, sort_keys=True).encode()).hexdigest()
        there = self.records.get(said["rkey"])
        # `swapRecord: null` wants nothing to be there; the very same record is no change.
        self._needs(there is None or there[0] == cid or said["swapRecord"] is not None, "InvalidSwap")
        self.records[said["rkey"]] = (cid, record)
        return {"uri": self._uri(said["rkey"]), "cid": cid, "validationStatus": "valid"}

    def _get(self, asked: dict[str, str]) -> Any:
        self._needs(asked["repo"] == DID and asked["rkey"] in self.records, "RecordNotFound")
        cid, value = self.records[asked["rkey"]]
        return {"uri": self._uri(asked["rkey"]), "cid": cid, "value": value}

    def _uri(self, rkey: str) -> str:
        return f"at://{DID}/app.bsky.feed.post/{rkey}"

    def writes(self, asked: Asked) -> Write | None:
        if asked.path.endswith("putRecord"):
            return "sends", asked.json()["record"]["text"]
        return ("deletes", self._uri(asked.json()["rkey"])) if asked.path.endswith("deleteRecord") else None

    def lists(self, asked: Asked) -> bool:
        return False

    def posts(self) -> list[dict[str, Any]]:
        found = []
        for rkey, (_, record) in self.records.items():
            reply = record["reply"]["parent"]["uri"] if "reply" in record else None
            found.append(post(self._uri(rkey), record["text"], reply, record.get("embed", {}).get("images", [])))
        return found


@dataclass
class WordPress:
    """A site: drafts, slugs, dates ahead. https://developer.wordpress.org/rest-api/reference/posts/ ."""

    now: datetime = NOW
    articles: dict[str, dict[str, Any]] = field(default_factory=dict)
    pictures: list[dict[str, Any]] = field(default_factory=list)

    def at(self, moment: datetime) -> None:
        self.now = moment
        for article in self.articles.values():
            if article["status"] == "future" and article["date"] <= moment:
                article["status"] = "publish"

    def answer(self, asked: Asked) -> Said:
        try:
            return self._route(asked)
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Said:
        words = base64.b64encode(":".join(WORDPRESS.values()).encode()).decode()
        if asked.headers.get("authorization") != f"Basic {words}":
            raise self._no(401, "rest_not_logged_in")
        query = {k: v[0] for k, v in parse_qs(asked.query).items()}
        match asked.method, asked.path.removeprefix("/wp-json/wp/v2/").split("/"):
            case "GET", ["posts"]:
                listed = [a for a in self.articles.values() if a["slug"] == query["slug"] and a["status"] != "trash"]
                return Said(200, [self._shape(a) for a in listed])
            case "GET", ["posts", key]:
                return Said(200, self._shape(self._find(key)))
            case "POST", ["posts"]:
                return Said(201, self._shape(self._new(asked.json())))
            case "POST", ["posts", key]:
                return Said(200, self._shape(self._change(self._find(key), asked.json())))
            case "GET", ["media"]:
                return Said(200, [p for p in self.pictures if p["slug"] == query["slug"]])
            case "POST", ["media"]:
                number, slug = len(self.pictures) + 500, query["slug"]
                address = f"https://site.example/{slug}.png"
                self.pictures.append({"id": number, "slug": slug, "source_url": address, "alt_text": ""})
                return Said(201, self.pictures[-1])
            case "POST", ["media", key]:
                [picture] = [p for p in self.pictures if str(p["id"]) == key]
                picture |= asked.json()
                return Said(200, picture)
        raise self._no(404, "rest_no_route")

    def _no(self, status: int, code: str) -> Refused:
        return Refused(status, {"code": code, "message": code, "data": {"status": status}})

    def _find(self, key: str) -> dict[str, Any]:
        if key not in self.articles:
            raise self._no(404, "rest_post_invalid_id")
        return self.articles[key]

    def _new(self, said: dict[str, Any]) -> dict[str, Any]:
        if not {"title", "content", "slug"} <= set(said) or said["status"] != "draft":
            raise self._no(400, "rest_invalid_param")
        taken = any(a["slug"] == said["slug"] for a in self.articles.values())
        key = str(len(self.articles) + 10)
        made = {**said, "id": int(key), "slug": f"{said['slug']}-2" if taken else said["slug"], "date": None}
        self.articles[key] = made
        return made

    def _change(self, article: dict[str, Any], said: dict[str, Any]) -> dict[str, Any]:
        known = {"title", "content", "status", "tags", "featured_media", "date_gmt"}
        if not set(said) <= known or said.get("status") not in ("draft", "publish", "future"):
            raise self._no(400, "rest_invalid_param")
        date = datetime.fromisoformat(said["date_gmt"] + "+00:00") if "date_gmt" in said else article["date"]
        article |= {k: v for k, v in said.items() if k != "date_gmt"} | {"date": date}
        if article["status"] != "draft":
            # A date ahead makes it "future", one that has passed "publish", whatever was asked for.
            article["status"] = "future" if date is not None and date > self.now else "publish"
        return article

    def _shape(self, article: dict[str, Any]) -> dict[str, Any]:
        date = article["date"].strftime("%Y-%m-%dT%H:%M:%S") if article["date"] else None
        link = f"https://site.example/{article['slug']}/"
        return {**{k: article[k] for k in ("id", "slug", "status")}, "link": link, "date_gmt": date}

    def _text(self, content: str) -> str:
        return html.unescape(re.sub(r"<[^>]*>", "", content)).strip()

    def writes(self, asked: Asked) -> Write | None:
        at = asked.path.removeprefix("/wp-json/wp/v2/").split("/")
        article = self.articles.get(at[1]) if asked.method == "POST" and at[0] == "posts" and len(at) == 2 else None
        if article is None:
            return None
        status, text = asked.json().get("status"), self._text(article["content"])
        if status == "draft" and article["status"] == "future":
            return "returned", at[1]
        return {"publish": ("sends", text), "future": ("handed", text)}.get(status)

    def lists(self, asked: Asked) -> bool:
        return asked.method == "GET" and asked.path.endswith("/posts")

    def posts(self) -> list[dict[str, Any]]:
        live = [(k, a["content"]) for k, a in self.articles.items() if a["status"] == "publish"]
        return [post(k, self._text(c), media=["picture"] * c.count("<img")) for k, c in live]


MADE: dict[str, Callable[[], StandIn]] = {
    "mastodon": lambda: Mastodon(honours_keys=True),
    "mastodon without keys": lambda: Mastodon(honours_keys=False),
    "linkedin": LinkedIn,
    "telegram": Telegram,
    "bluesky": Bluesky,
    "wordpress": WordPress,
}


@dataclass
class RealWorld:
    """What one run's server of a real network holds; its faults and what it counts are those of `server.World`."""

    stands: StandIn
    faults: dict[int, str]
    slow_s: float
    unstored: frozenset[str]
    sends: list[tuple[float, str, str]] = field(default_factory=list)
    deletes: list[str] = field(default_factory=list)
    handed: list[tuple[str, str]] = field(default_factory=list)
    returned: list[str] = field(default_factory=list)
    elsewhere: int = 0
    _later: list[tuple[float, Asked]] = field(default_factory=list)
    _stale: StandIn | None = None

    @property
    def posts(self) -> list[dict[str, Any]]:
        return self.stands.posts()

    def settle(self, now: float) -> None:
        """Do what was still on its way, and what the server does by itself."""
        for due, asked in [entry for entry in self._later if entry[0] <= now]:
            self._later.remove((due, asked))
            self.stands.at(NOW + timedelta(seconds=due))
            self.stands.answer(asked)
        self.stands.at(NOW + timedelta(seconds=min(now, 10**7)))

    def answer(self, asked: Asked, now: float) -> tuple[Said, str]:
        """Answer a request; return the fault to show besides."""
        if asked.path == "/elsewhere":
            self.elsewhere += 1
            return Said(200, {"id": "elsewhere"}), ""
        self.settle(now)
        write = self.stands.writes(asked)
        if write is None:
            shows = self.stands
            if self._stale is not None and self.stands.lists(asked):
                shows, self._stale = self._stale, None
            return shows.answer(asked), ""
        self._note(write, now)
        writes = len(self.sends) + len(self.deletes) + len(self.handed) + len(self.returned)
        fault = self.faults.get(writes - 1, "")
        if fault in self.unstored:
            return Said(200), fault
        if fault == "slow_commit":
            self._later.append((now + self.slow_s, asked))
            return Said(200), fault
        if fault == "stale_listing":
            self._stale = copy.deepcopy(self.stands)
        return self.stands.answer(asked), fault

    def _note(self, write: Write, now: float) -> None:
        what, said = write
        match what:
            case "sends":
                self.sends.append((now, ACCOUNT, said))
            case "handed":
                self.handed.append((ACCOUNT, said))
            case "deletes":
                self.deletes.append(said)
            case _:
                self.returned.append(said)
