"""Pages as their sheet describes them, on loopback, refusing what the real one refuses. A clock that a test moves.

Written from developers.facebook.com (pages API, page photos and videos, scheduled posts, comments, error handling, manual login
flow, appsecret_proof) and from what users of it report.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.networks.contract import NOW
from tests.networks.loopback import Asked, Said

APP = ("1234567890", "app-secret-0123456789abcdef")
REDIRECT = "http://localhost:8725/callback"
PAGE, OTHER = "77", "78"
VERSION = "v25.0"
FIELDS = {
    "feed": {"message", "link", "published", "scheduled_publish_time", "attached_media", "fields"},
    "photos": {"published", "alt_text_custom", "source", "caption"},
    "comments": {"message"},
    "start": {"upload_phase", "file_size"},
    "transfer": {"upload_phase", "upload_session_id", "start_offset", "video_file_chunk"},
    "finish": {"upload_phase", "upload_session_id", "description", "title", "published", "scheduled_publish_time"},
}
PIECE = 1024 * 1024
NEAREST, FARTHEST = timedelta(minutes=10), timedelta(days=30)


class Refused(Exception):
    def __init__(self, code: int, message: str, subcode: int = 0, status: int = 400) -> None:
        said = {"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "AbC"}
        self.said = Said(status, {"error": {**said, **({"error_subcode": subcode} if subcode else {})}})


@dataclass
class Entry:
    id: str
    message: str
    at: datetime
    live: bool
    link: str = ""
    photos: list[str] = field(default_factory=list)
    comments: list[dict[str, Any]] = field(default_factory=list)


@dataclass
class Film:
    id: str
    upload: str
    size: int
    bytes: bytes = b""
    closed: bool = False
    live: bool = False
    at: datetime | None = None
    words: str = ""


@dataclass
class PagesStandin:
    """`tokens` are whose a token is: a page's number, "me" (long-lived) or "short"."""

    now: datetime = NOW
    tokens: dict[str, str] = field(default_factory=dict)
    tasks: dict[str, list[str]] = field(
        default_factory=lambda: {PAGE: ["CREATE_CONTENT", "ANALYZE"], OTHER: ["ANALYZE"]}
    )
    codes: dict[str, str] = field(default_factory=dict)
    posts: list[Entry] = field(default_factory=list)
    photos: dict[str, tuple[bytes, str]] = field(default_factory=dict)
    films: dict[str, Film] = field(default_factory=dict)
    _serial: int = 1000

    def token(self, whose: str) -> str:
        made = "EAA" + secrets.token_urlsafe(40).replace("-", "x").replace("_", "y")
        self.tokens[made] = whose
        return made

    def pass_to(self, now: datetime) -> None:
        """Let time pass: what is scheduled goes out at its hour."""
        self.now = now
        for entry in self.posts:
            entry.live = entry.live or entry.at <= now
        for film in self.films.values():
            film.live = film.live or (film.closed and film.at is not None and film.at <= now)

    def approve(self, address: str) -> str:
        """Play the person on the dialog; returns where the browser goes."""
        asked = {k: v[0] for k, v in parse_qs(urlsplit(address).query).items()}
        assert urlsplit(address).path == f"/{VERSION}/dialog/oauth"
        assert asked["client_id"] == APP[0], "Invalid App ID"
        assert asked["redirect_uri"] == REDIRECT, "URL blocked"
        assert "pages_manage_posts" in asked["scope"].split(",")
        code = secrets.token_urlsafe(60)
        self.codes[code] = asked["redirect_uri"]
        return f"{REDIRECT}?{urlencode({'code': code, 'state': asked['state']})}#_=_"

    def answer(self, asked: Asked) -> Said:
        try:
            return self._route(asked)
        except Refused as refused:
            return refused.said

    def _route(self, asked: Asked) -> Said:
        query = {k: v[0] for k, v in parse_qs(asked.query).items()}
        version, _, path = asked.path.strip("/").partition("/")
        if version != VERSION:
            raise Refused(2635, "You are calling a deprecated version of the API")
        if path == "oauth/access_token":
            return self._token(asked.form() if asked.method == "POST" else query)
        assert "access_token" not in query, "a token in an address"
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        whose = self.tokens.get(token)
        if whose is None:
            raise Refused(190, "Error validating access token: The session has been invalidated", 460, 401)
        form, files = _fields(asked)
        proof = query.pop("appsecret_proof", "") or form.pop("appsecret_proof", "")
        if proof and proof != hmac.new(APP[1].encode(), token.encode(), hashlib.sha256).hexdigest():
            raise Refused(100, "Invalid appsecret_proof provided in the API argument")
        match asked.method, path.split("/"):
            case "GET", ["me", "accounts"]:
                if whose.isdigit():
                    raise Refused(100, "Tried accessing nonexisting field (accounts) on node type (Page)")
                return Said(200, {"data": [self._account(p, long=whose == "me") for p in self.tasks]})
            case "GET", ["me"]:
                return Said(200, {"id": whose, "name": f"Acme {whose}"})
            case "GET", [node, *edge]:
                return self._read(whose, node, edge, query)
            case "POST", [page, "feed"]:
                self._known(form, "feed")
                return self._feed(self._page(whose, page), form)
            case "POST", [page, "photos"]:
                self._known({**form, **files}, "photos")
                return self._photo(self._page(whose, page), form, files)
            case "POST", [page, "videos"]:
                self._known({**form, **files}, form.get("upload_phase", ""))
                return self._film(self._page(whose, page), form, files)
            case "POST", [post, "comments"]:
                self._known(form, "comments")
                entry = self._find(post)
                if not entry.live:
                    raise Refused(100, "The post is not published")
                made = {"id": f"{entry.id.split('_')[1]}_{self._number()}", "message": form["message"]}
                entry.comments.append({**made, "created_time": _time(self.now), "from": {"id": whose}})
                return Said(200, {"id": made["id"]})
            case "DELETE", [node]:
                if node in self.films:
                    del self.films[node]
                    return Said(200, {"success": True})
                self.posts.remove(self._find(node))
                return Said(200, {"success": True})
        raise Refused(2500, "Unknown path components", status=404)

    def _known(self, given: dict[str, Any], kind: str) -> None:
        for name in sorted(set(given) - FIELDS.get(kind, set())):
            raise Refused(100, f"Invalid parameter: {name}")

    def _page(self, whose: str, page: str) -> str:
        if whose != page:
            raise Refused(200, "(#200) Requires page access token of this page", status=403)
        return page

    def _number(self) -> str:
        self._serial += 1
        return str(self._serial)

    def _account(self, page: str, *, long: bool) -> dict[str, Any]:
        token = self.token(page if long else "expired soon")
        return {
            "id": page,
            "name": f"Acme {page}",
            "username": f"acme{page}",
            "tasks": self.tasks[page],
            "access_token": token,
        }

    def _token(self, form: dict[str, str]) -> Said:
        if form.get("client_id") != APP[0]:
            raise Refused(101, "Error validating application. Cannot get application info due to a system error.")
        if form.get("client_secret") != APP[1]:
            raise Refused(1, "Error validating client secret.")
        if form.get("grant_type") == "fb_exchange_token":
            if self.tokens.get(form.get("fb_exchange_token", "")) != "short":
                raise Refused(190, "Malformed access token")
            return Said(200, {"access_token": self.token("me"), "token_type": "bearer", "expires_in": 5183944})
        if self.codes.pop(form.get("code", ""), None) != form.get("redirect_uri"):
            raise Refused(100, "This authorization code has been used.", 36009)
        return Said(200, {"access_token": self.token("short"), "token_type": "bearer", "expires_in": 5000})

    def _hour(self, form: dict[str, str]) -> datetime | None:
        """Return the hour of a scheduled post, None for one that goes out now."""
        given, published = form.get("scheduled_publish_time"), form.get("published", "true")
        if given is None:
            return None
        if published != "false":
            raise Refused(100, "You cannot specify a scheduled publish time on a published post")
        at = datetime.fromtimestamp(int(given), NOW.tzinfo)
        if not NEAREST <= at - self.now <= FARTHEST:
            raise Refused(100, "(#100) The specified scheduled publish time is invalid.")
        return at

    def _feed(self, page: str, form: dict[str, str]) -> Said:
        photos = [p["media_fbid"] for p in json.loads(form.get("attached_media", "[]"))]
        if not form.get("message") and not photos and not form.get("link"):
            raise Refused(100, "(#100) Missing message or attachment")
        if any(p not in self.photos for p in photos):
            raise Refused(100, "(#100) Invalid parameter attached_media")
        if "facebook.com" in form.get("link", ""):
            raise Refused(100, "You cannot share this link", 1609008)
        if any(e.message == form.get("message") and e.photos == photos for e in self.posts):
            raise Refused(506, "(#506) Duplicate status message")
        hour = self._hour(form)
        entry = Entry(
            f"{page}_{self._number()}",
            form.get("message", ""),
            hour or self.now,
            hour is None,
            form.get("link", ""),
            photos,
        )
        self.posts.append(entry)
        told = {"id": entry.id}
        if "permalink_url" in form.get("fields", ""):
            told["permalink_url"] = f"https://www.facebook.com/{page}/posts/{entry.id.split('_')[1]}"
        return Said(200, told)

    def _photo(self, page: str, form: dict[str, str], files: dict[str, bytes]) -> Said:
        if form.get("published") != "false":
            raise AssertionError("a picture was published by itself")
        if len(files["source"]) > 4_000_000:
            raise Refused(100, "Photos should be smaller than 4 MB", 1366046)
        number = self._number()
        self.photos[number] = (files["source"], form.get("alt_text_custom", ""))
        return Said(200, {"id": number})

    def _film(self, page: str, form: dict[str, str], files: dict[str, bytes]) -> Said:
        if form["upload_phase"] == "start":
            film = Film(self._number(), self._number(), int(form["file_size"]))
            self.films[film.id] = film
            end = str(min(PIECE, film.size))
            return Said(
                200, {"upload_session_id": film.upload, "video_id": film.id, "start_offset": "0", "end_offset": end}
            )
        film = (
            next((f for f in self.films.values() if f.upload == form.get("upload_session_id")), None) or _no_session()
        )
        if form["upload_phase"] == "transfer":
            if int(form["start_offset"]) != len(film.bytes):
                raise Refused(6000, "The start offset does not match", 1363037)
            film.bytes += files["video_file_chunk"]
            end = str(min(len(film.bytes) + PIECE, film.size))
            return Said(200, {"start_offset": str(len(film.bytes)), "end_offset": end})
        if len(film.bytes) != film.size:
            raise Refused(6000, "The film was not sent whole", 1363041)
        hour = self._hour(form)
        film.closed, film.live, film.at, film.words = True, hour is None, hour, form.get("description", "")
        return Said(200, {"success": True})

    def _find(self, node: str) -> Entry:
        for entry in self.posts:
            if entry.id == node:
                return entry
        raise Refused(
            100, "Unsupported request. Object with ID does not exist, cannot be loaded due to missing permissions", 33
        )

    def _read(self, whose: str, node: str, edge: list[str], query: dict[str, str]) -> Said:
        match edge:
            case ["published_posts"]:
                listed = [e for e in self.posts if e.live and e.at.timestamp() >= int(query["since"])]
                return self._paged([self._shape(e) for e in listed], query)
            case ["scheduled_posts"]:
                held = [e for e in self.posts if not e.live]
                shapes = [
                    {"id": e.id, "message": e.message, "scheduled_publish_time": int(e.at.timestamp())} for e in held
                ]
                return self._paged(shapes, query)
            case ["comments"]:
                return self._paged(self._find(node).comments, query)
            case ["insights"]:
                if "impressions" in query["metric"]:
                    raise Refused(100, "(#100) The value must be a valid insights metric")
                value: dict[str, Any] = {"post_media_view": {"paid": 2, "organic": 40}, "post_clicks": 3}
                return Said(200, {"data": [{"name": k, "values": [{"value": v}]} for k, v in value.items()]})
        if node in self.films:
            film = self.films[node]
            phase = "complete" if film.closed else "in_progress"
            return Said(200, {"id": node, "published": film.live, "status": {"uploading_phase": {"status": phase}}})
        if node in self.tasks:
            return Said(200, {"id": node, "name": f"Acme {node}", "username": f"acme{node}", "followers_count": 311})
        return Said(200, self._shape(self._find(node)))

    def _paged(self, items: list[Any], query: dict[str, str]) -> Said:
        """Answer one item a page, as the real one may answer fewer than were asked for."""
        at = int(query.get("after", "0"))
        more = at + 1 < len(items)
        paging = {"cursors": {"after": str(at + 1)}, **({"next": "https://graph.facebook.com/next"} if more else {})}
        return Said(200, {"data": items[at : at + 1], "paging": paging})

    def _shape(self, entry: Entry) -> dict[str, Any]:
        shape: dict[str, Any] = {
            "id": entry.id,
            "message": entry.message,
            "created_time": _time(entry.at),
            "is_published": entry.live,
        }
        if entry.photos:
            shown = [{"target": {"id": p}} for p in entry.photos]
            shape["attachments"] = {"data": [{"subattachments": {"data": shown}} if len(shown) > 1 else shown[0]]}
        counts = {"summary": {"total_count": len(entry.comments)}}
        return {**shape, "comments": counts, "reactions": {"summary": {"total_count": 5}}, "shares": {"count": 1}}


def _no_session() -> Film:
    raise Refused(6000, "The upload session is unknown", 1363033)


def _time(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S+0000")


def _fields(asked: Asked) -> tuple[dict[str, str], dict[str, bytes]]:
    """Read a form, as an address or in several parts."""
    kind = asked.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return {k: v[0] for k, v in parse_qs(asked.body.decode(), keep_blank_values=True).items()}, {}
    border = b"--" + kind.partition("boundary=")[2].encode()
    form, files = {}, {}
    for piece in asked.body.split(border)[1:-1]:
        head, _, body = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        name = re.search(rb'name="([^"]+)"', head)
        assert name is not None
        content = body.removesuffix(b"\r\n")
        if b"filename=" in head:
            files[name[1].decode()] = content
        else:
            form[name[1].decode()] = content.decode()
    return form, files
