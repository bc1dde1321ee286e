"""A full Mastodon on loopback that refuses what a real one refuses: one thread, one account book, a clock a test moves.

Written from https://docs.joinmastodon.org (methods apps, oauth, statuses, media, accounts, instance; api/rate-limits) and
held against the published OpenAPI description in test_description.py.
"""

from __future__ import annotations

import base64
import email.parser
import email.policy
import hashlib
import json
import re
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import regex

from tests.fakes.clock import NOW
from tests.networks.mastodon import shapes

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
SCOPES = frozenset(
    {
        "read",
        "write",
        "profile",
        "follow",
        "push",
        "read:accounts",
        "read:statuses",
        "read:notifications",
        "read:search",
    }
    | {"write:accounts", "write:statuses", "write:media", "write:notifications"}
)
KEY_LIFE = timedelta(hours=1)
CODE_LIFE = timedelta(minutes=10)
SOONEST = timedelta(minutes=5)
DAILY, TOTAL = 25, 300
MOST_POSTS = 300
MOST_POSTS_IN = timedelta(hours=3)


@dataclass(frozen=True)
class Exchange:
    """One request and its answer, for holding both against a description."""

    method: str
    path: str
    query: dict[str, list[str]]
    headers: Mapping[str, str]
    body: Any
    status: int
    answer: Any


@dataclass(frozen=True)
class Said:
    """An answer."""

    status: int
    body: Any
    headers: Mapping[str, str] = field(default_factory=dict)


class Refused(Exception):
    """An answer that is a refusal."""

    def __init__(self, status: int, error: str, **more: Any) -> None:
        self.said = Said(status, {"error": error, **more})


def invalid(sentence: str) -> Refused:
    return Refused(422, f"Validation failed: {sentence}")


def countable(text: str) -> int:
    """The server's own way of counting: a link is 23 letters, of a full handle the name alone counts."""
    text = re.sub(r"https?://[^\s]+", "x" * 23, text)
    return len(regex.findall(r"\X", re.sub(r"@(\w+)@[\w.-]+", r"@\1", text)))


@dataclass
class Token:
    user: str
    scopes: frozenset[str]
    app: str


@dataclass
class Standin:
    """The server. `processing` makes uploads asynchronous: so many looks say 206; `repeat_fails` is the fault of early
    2026, in which a repeated key was answered with 500 although the post was there; without `shows_sources` it is one from
    before 3.5."""

    now: datetime = NOW
    processing: int = 0
    repeat_fails: bool = False
    shows_sources: bool = True
    users: tuple[str, ...] = ("alice", "bob")
    statuses: list[dict[str, Any]] = field(default_factory=list)
    sources: dict[str, str] = field(default_factory=dict)
    media: dict[str, dict[str, Any]] = field(default_factory=dict)
    scheduled: list[dict[str, Any]] = field(default_factory=list)
    owners: dict[str, tuple[Token, list[str]]] = field(default_factory=dict)
    apps: dict[str, dict[str, Any]] = field(default_factory=dict)
    tokens: dict[str, Token] = field(default_factory=dict)
    codes: dict[str, dict[str, Any]] = field(default_factory=dict)
    keys: dict[tuple[str, str], tuple[datetime, str]] = field(default_factory=dict)
    seen: list[Exchange] = field(default_factory=list)
    address: str = ""
    _serial: int = 0
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def __enter__(self) -> Self:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = False
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="stand-in")
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    # What a test does as a person

    def token(self, user: str = "alice", scopes: str = "read write", app: str = "By hand") -> str:
        key = secrets.token_urlsafe(32)
        self.apps.setdefault(
            app, {"name": app, "scopes": scopes.split(), "redirect_uris": [], "id": str(len(self.apps) + 1)}
        )
        self.tokens[key] = Token(user, frozenset(scopes.split()), app)
        return key

    def approve(self, authorize_address: str, user: str) -> str:
        """Play the person on the page: returns where the browser goes, or the code for an out-of-band redirect."""
        asked = self._authorize(dict(parse_qsl(urlsplit(authorize_address).query)))
        code = secrets.token_urlsafe(32)
        self.codes[code] = {**asked, "user": user, "at": self.now}
        if asked["redirect_uri"] == OUT_OF_BAND:
            return code
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked.get('state', '')})}"

    def write(self, text: str, user: str = "alice", app: str = "Web") -> dict[str, Any]:
        """A status that the person wrote elsewhere."""
        return self._store(user, app, text, [], None)

    # Routes

    def answer(
        self, method: str, path: str, query: dict[str, list[str]], headers: Mapping[str, str], body: Any
    ) -> Said:
        with self._lock:
            try:
                said = self._route(method, path.strip("/").split("/"), query, headers, body)
            except Refused as refused:
                said = refused.said
            self.seen.append(Exchange(method, path, query, dict(headers), body, said.status, said.body))
        return said

    def _route(
        self, method: str, at: list[str], query: dict[str, list[str]], headers: Mapping[str, str], body: Any
    ) -> Said:
        match method, at:
            case "GET", ["api", "v2", "instance"]:
                return Said(200, shapes.instance_v2(self.address, urlsplit(self.address).netloc))
            case "GET", [".well-known", "nodeinfo"]:
                rel = "http://nodeinfo.diaspora.software/ns/schema/2.0"
                return Said(200, {"links": [{"rel": rel, "href": f"{self.address}/nodeinfo/2.0"}]})
            case "GET", ["nodeinfo", "2.0"]:
                return Said(200, {"version": "2.0", "software": {"name": "mastodon", "version": shapes.VERSION}})
            case "POST", ["api", "v1", "apps"]:
                return self._register(body)
            case "GET", ["oauth", "authorize"]:
                self._authorize({k: v[0] for k, v in query.items()})
                return Said(200, "<!doctype html><title>Log in</title>")
            case "POST", ["oauth", "token"]:
                return self._exchange(body)
            case "POST", ["oauth", "revoke"]:
                self.tokens.pop(body.get("token", ""), None)
                return Said(200, {})
            case "GET", ["api", "v1", "apps", "verify_credentials"]:
                return Said(200, self._app_shape(self._who(headers).app))
            case "GET", ["api", "v1", "accounts", "verify_credentials"]:
                who = self._who(headers, "read:accounts", "profile")
                return Said(200, shapes.credentials(self._account(who.user)))
            case "GET", ["api", "v1", "accounts", key, "statuses"]:
                return self._own(key, query, headers)
            case "POST", ["api", "v2", "media"]:
                return self._upload(self._who(headers, "write:media"), body)
            case "GET", ["api", "v1", "media", key]:
                return self._medium(self._who(headers, "write:media"), key)
            case "POST", ["api", "v1", "statuses"]:
                return self._post(self._who(headers, "write:statuses"), body, headers.get("idempotency-key", ""))
            case "GET", ["api", "v1", "scheduled_statuses"]:
                who = self._who(headers, "read:statuses")
                return Said(200, [s for s in self.scheduled if self.owners[s["id"]][0].user == who.user][::-1][:40])
            case "GET", ["api", "v1", "scheduled_statuses", key]:
                return Said(200, self._held(self._who(headers, "read:statuses"), key))
            case "DELETE", ["api", "v1", "scheduled_statuses", key]:
                return self._cancel(self._who(headers, "write:statuses"), key)
            case "GET", ["api", "v1", "statuses"]:
                wanted = query.get("id[]", [])
                return Said(200, [s for s in self.statuses if s["id"] in wanted])
            case "GET", ["api", "v1", "statuses", key]:
                return Said(200, self._find(key))
            case "GET", ["api", "v1", "statuses", key, "source"]:
                self._who(headers, "read:statuses")
                if not self.shows_sources:
                    raise Refused(404, "Record not found")
                return Said(200, {"id": self._find(key)["id"], "text": self.sources[key], "spoiler_text": ""})
            case "DELETE", ["api", "v1", "statuses", key]:
                return self._delete(self._who(headers, "write:statuses"), key)
            case "GET", [page, key] if page.startswith("@"):
                return Said(200, f"<!doctype html>{self._find(key)['content']}")
        raise Refused(404, "Record not found")

    def _who(self, headers: Mapping[str, str], *scopes: str) -> Token:
        token = self.tokens.get(headers.get("authorization", "").removeprefix("Bearer "))
        if token is None:
            raise Refused(401, "The access token is invalid")
        if scopes and not any(s in token.scopes or s.split(":")[0] in token.scopes for s in scopes):
            raise Refused(403, "This action is outside the authorized scopes")
        return token

    def _account(self, user: str) -> dict[str, Any]:
        key = str(self.users.index(user) + 101)
        mine = sum(s["account"]["id"] == key for s in self.statuses)
        return shapes.account(self.address, key, user, datetime(2024, 1, 1, tzinfo=UTC), mine)

    # Applications and tokens

    def _register(self, body: Any) -> Said:
        uris = body.get("redirect_uris")
        uris = uris.split("\n") if isinstance(uris, str) else uris
        scopes = str(body.get("scopes", "read")).split()
        if not body.get("client_name"):
            raise invalid("Application Name can't be blank")
        if not isinstance(uris, list) or not uris or any(not urlsplit(u).scheme for u in uris):
            raise invalid("Redirect URI must be an absolute URI.")
        if not set(scopes) <= SCOPES:
            raise invalid("Scopes doesn't match configured on the server.")
        key = secrets.token_urlsafe(32)
        self.apps[key] = {
            "id": str(len(self.apps) + 1),
            "name": body["client_name"],
            "redirect_uris": uris,
            "scopes": scopes,
            "secret": secrets.token_urlsafe(32),
        }
        shape = self._app_shape(key)
        return Said(
            200, {**shape, "client_id": key, "client_secret": self.apps[key]["secret"], "client_secret_expires_at": 0}
        )

    def _app_shape(self, key: str) -> dict[str, Any]:
        app = self.apps[key]
        return {
            "id": app["id"],
            "name": app["name"],
            "website": None,
            "scopes": app["scopes"],
            "redirect_uris": app["redirect_uris"],
            "redirect_uri": "\n".join(app["redirect_uris"]),
            "vapid_key": "key",
        }

    def _authorize(self, asked: dict[str, str]) -> dict[str, str]:
        app = self.apps.get(asked.get("client_id", ""))
        if app is None or "secret" not in app:
            raise Refused(401, "invalid_client")
        if asked.get("redirect_uri") not in app["redirect_uris"]:
            raise Refused(400, "invalid_redirect_uri")
        if asked.get("response_type") != "code" or not set(asked.get("scope", "read").split()) <= set(app["scopes"]):
            raise Refused(400, "invalid_scope")
        if asked.get("code_challenge_method") != "S256" or not asked.get("code_challenge"):
            raise Refused(400, "invalid_request")
        return asked

    def _exchange(self, body: Any) -> Said:
        app = self.apps.get(body.get("client_id", ""))
        if app is None or app.get("secret") != body.get("client_secret"):
            raise Refused(401, "invalid_client", error_description="Client authentication failed.")
        code = self.codes.pop(body.get("code", ""), None)
        proof = hashlib.sha256(body.get("code_verifier", "").encode()).digest()
        good = (
            body.get("grant_type") == "authorization_code"
            and code is not None
            and code["client_id"] == body["client_id"]
            and code["redirect_uri"] == body.get("redirect_uri")
            and self.now - code["at"] < CODE_LIFE
            and base64.urlsafe_b64encode(proof).rstrip(b"=").decode() == code["code_challenge"]
        )
        if not good or code is None:
            raise Refused(400, "invalid_grant", error_description="The provided authorization grant is invalid.")
        key = secrets.token_urlsafe(32)
        self.tokens[key] = Token(code["user"], frozenset(code["scope"].split()), body["client_id"])
        stamp = int(self.now.timestamp())
        return Said(200, {"access_token": key, "token_type": "Bearer", "scope": code["scope"], "created_at": stamp})

    # Media

    def _upload(self, who: Token, body: Any) -> Said:
        file = body.get("file") if isinstance(body, dict) else None
        if not isinstance(file, tuple) or not file[1]:
            raise invalid("File can't be blank")
        if file[0] not in shapes.MIMES:
            raise invalid("File content type is invalid, File is invalid")
        if len(file[1]) > shapes.SIZE_LIMIT:
            raise invalid("File file size must be less than 16 MB")
        description = body.get("description")
        if description is not None and len(description) > 1500:
            raise invalid("Description is too long (maximum is 1500 characters)")
        key = self._next()
        self.media[key] = {"user": who.user, "description": description, "left": self.processing, "status": None}
        ready = self.processing == 0
        return Said(200 if ready else 202, shapes.medium(self.address, key, description, ready))

    def _medium(self, who: Token, key: str) -> Said:
        medium = self.media.get(key)
        if medium is None or medium["user"] != who.user or medium["status"] is not None:
            raise Refused(404, "Record not found")
        if medium.get("failed"):
            raise Refused(422, "Error processing media attachment")
        if medium["left"] > 0:
            medium["left"] -= 1
            return Said(206, shapes.medium(self.address, key, medium["description"], False))
        return Said(200, shapes.medium(self.address, key, medium["description"], True))

    # Statuses

    def _next(self) -> str:
        self._serial += 1
        return str((int(self.now.timestamp() * 1000) << 16) + self._serial)

    def _post(self, who: Token, body: Any, key: str) -> Said:
        held = self.keys.get((who.user, key)) if key else None
        if held is not None and self.now - held[0] < KEY_LIFE:
            if self.repeat_fails:
                raise Refused(500, "This page isn't working.")
            if body.get("scheduled_at"):
                return Said(200, self._held(who, held[1]))
            return Said(200, self._find(held[1]))
        recent = [s for s in self.statuses if self.now - datetime.fromisoformat(s["created_at"]) < MOST_POSTS_IN]
        if len(recent) >= MOST_POSTS:
            raise Refused(429, "Too many requests")
        text, ids = body.get("status") or "", body.get("media_ids") or []
        if not text.strip() and not ids:
            raise invalid("Text can't be blank")
        if countable(text) > shapes.MAX_CHARACTERS:
            raise invalid(f"Text character limit of {shapes.MAX_CHARACTERS} exceeded")
        parent = body.get("in_reply_to_id")
        if parent is not None and not any(s["id"] == parent for s in self.statuses):
            raise Refused(404, "The post you are trying to reply to does not appear to exist.")
        self._check_media(who, ids)
        if body.get("scheduled_at"):
            return self._schedule(who, body, key)
        status = self._store(who.user, self.apps[who.app]["name"], text, ids, parent)
        if key:
            self.keys[(who.user, key)] = (self.now, status["id"])
        return Said(200, status)

    def _check_media(self, who: Token, ids: list[str]) -> None:
        if len(ids) > 4:
            raise Refused(422, "Cannot attach more than 4 files")
        for key in ids:
            medium = self.media.get(key)
            if medium is None or medium["user"] != who.user or medium["status"] is not None:
                raise Refused(422, f"Media {key} could not be found or is already attached to another post")
            if medium["left"] > 0:
                raise Refused(422, "Cannot attach files that have not finished processing. Try again in a moment!")

    def _schedule(self, who: Token, body: Any, key: str) -> Said:
        at = datetime.fromisoformat(body["scheduled_at"])
        if at <= self.now + SOONEST:
            raise invalid("Scheduled at must be in the future")
        days = [datetime.fromisoformat(s["scheduled_at"]).date() for s in self.scheduled]
        if len(days) >= TOTAL:
            raise invalid(f"You have exceeded the limit of {TOTAL} scheduled posts")
        if days.count(at.date()) >= DAILY:
            raise invalid(f"You have exceeded the limit of {DAILY} scheduled posts for today")
        params = {"text": body["status"], "visibility": "public", "application_id": 1, "with_rate_limit": False}
        params["idempotency"] = key or None
        ids = body.get("media_ids") or []
        held = [shapes.medium(self.address, i, self.media[i]["description"], True) for i in ids]
        made = {"id": self._next(), "scheduled_at": shapes.stamp(at), "params": params, "media_attachments": held}
        self.scheduled.append(made)
        self.owners[made["id"]] = (who, ids)
        if key:
            self.keys[(who.user, key)] = (self.now, made["id"])
        return Said(200, made)

    def publish_due(self) -> None:
        """Do what the server does by itself: what is due goes out under another id."""
        for held in [s for s in self.scheduled if datetime.fromisoformat(s["scheduled_at"]) <= self.now]:
            self.scheduled.remove(held)
            who, ids = self.owners[held["id"]]
            self._store(who.user, self.apps[who.app]["name"], held["params"]["text"], ids, None)

    def _held(self, who: Token, number: str) -> dict[str, Any]:
        found = [s for s in self.scheduled if s["id"] == number and self.owners[number][0].user == who.user]
        if not found:
            raise Refused(404, "Record not found")
        return found[0]

    def _cancel(self, who: Token, number: str) -> Said:
        self.scheduled.remove(self._held(who, number))
        return Said(200, {})

    def _store(self, user: str, app: str, text: str, ids: list[str], parent: str | None) -> dict[str, Any]:
        key, author = self._next(), self._account(user)
        status = {
            "id": key,
            "created_at": shapes.stamp(self.now),
            "in_reply_to_id": parent,
            "in_reply_to_account_id": author["id"] if parent else None,
            "sensitive": False,
            "spoiler_text": "",
            "visibility": "public",
            "language": "en",
            "uri": f"{self.address}/users/{user}/statuses/{key}",
            "url": f"{self.address}/@{user}/{key}",
            "replies_count": 0,
            "reblogs_count": 0,
            "favourites_count": 0,
            "quotes_count": 0,
            "edited_at": None,
            "content": shapes.content(text, self.address, self.users),
            "reblog": None,
            "application": {"name": app, "website": None},
            "account": author,
            "media_attachments": [shapes.medium(self.address, k, self.media[k]["description"], True) for k in ids],
            "mentions": [],
            "tags": [],
            "emojis": [],
            "card": None,
            "poll": None,
        }
        for k in ids:
            self.media[k]["status"] = key
        for other in self.statuses:
            other["replies_count"] += other["id"] == parent
        self.statuses.append(status)
        self.sources[key] = text
        return status

    def _find(self, key: str) -> dict[str, Any]:
        for status in self.statuses:
            if status["id"] == key:
                return status
        raise Refused(404, "Record not found")

    def _delete(self, who: Token, key: str) -> Said:
        status = self._find(key)
        if status["account"]["username"] != who.user:
            raise Refused(404, "Record not found")
        self.statuses.remove(status)
        return Said(200, {**status, "text": self.sources.pop(key)})

    def _own(self, key: str, query: dict[str, list[str]], headers: Mapping[str, str]) -> Said:
        if headers.get("authorization"):
            self._who(headers, "read:statuses")
        limit = min(int(query.get("limit", ["20"])[0]), 40)
        before = int(query.get("max_id", [str(1 << 80)])[0])
        mine = [s for s in reversed(self.statuses) if s["account"]["id"] == key and int(s["id"]) < before][:limit]
        link = {}
        if mine:
            base = f"{self.address}/api/v1/accounts/{key}/statuses"
            link = {
                "Link": f'<{base}?max_id={mine[-1]["id"]}>; rel="next", <{base}?min_id={mine[0]["id"]}>; rel="prev"'
            }
        return Said(200, mine, link)

    def rate_headers(self, path: str) -> dict[str, str]:
        """Every answer of the API carries them; the end of the window is a time, not a number of seconds."""
        if not path.startswith("/api/"):
            return {}
        window = self.now.replace(second=0, microsecond=0) + timedelta(minutes=5)
        return {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": "299",
            "X-RateLimit-Reset": window.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        }


def _handler(server: Standin) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def date_time_string(self, timestamp: float | None = None) -> str:
            return format_datetime(server.now, usegmt=True)

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            headers = {k.lower(): v for k, v in self.headers.items()}
            if "chunked" in headers.get("transfer-encoding", ""):
                said = Said(411, {"error": "Length Required"})
            else:
                raw = self.rfile.read(int(headers.get("content-length", "0")))
                body = _read_body(raw, headers.get("content-type", ""))
                said = server.answer(self.command, parts.path, parse_qs(parts.query), headers, body)
            html = isinstance(said.body, str)
            payload = said.body.encode() if html else json.dumps(said.body).encode()
            self.send_response(said.status)
            more = {**server.rate_headers(parts.path), **said.headers}
            kind = "text/html; charset=utf-8" if html else "application/json; charset=utf-8"
            for name, value in {
                "Content-Type": kind,
                "Content-Length": str(len(payload)),
                "Connection": "close",
                **more,
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(payload)

        do_GET = do_POST = do_DELETE = _serve  # noqa: N815 - the names that http.server asks for

    return Handler


def _read_body(raw: bytes, kind: str) -> Any:
    if kind.startswith("application/json"):
        return json.loads(raw)
    if kind.startswith("application/x-www-form-urlencoded"):
        return dict(parse_qsl(raw.decode(), keep_blank_values=True))
    if kind.startswith("multipart/form-data"):
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
            b"Content-Type: " + kind.encode() + b"\r\n\r\n" + raw
        )
        fields: dict[str, Any] = {}
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            data = part.get_payload(decode=True)
            assert isinstance(data, bytes)
            fields[str(name)] = (part.get_content_type(), data) if part.get_filename() else data.decode()
        return fields
    return {}
