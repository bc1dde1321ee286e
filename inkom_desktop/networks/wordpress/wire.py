"""The REST API of one site: addresses, requests, and readers that take any answer without raising.

https://developer.wordpress.org/rest-api/using-the-rest-api/ · /rest-api/reference/posts/ · media/ · tags/ · users/ · comments/
"""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import UPLOAD_DEADLINE_S, Answer, Reply, Web
from inkom_desktop.web.translate import refusal

POSTS, MEDIA, TAGS, COMMENTS = "/wp/v2/posts", "/wp/v2/media", "/wp/v2/tags", "/wp/v2/comments"
CATEGORIES = "/wp/v2/categories"
ME = "/wp/v2/users/me"
ANY_STATUS = "publish,future,draft,pending,private"
"""Every status but trash: a post in the trash has another slug."""
POST_FIELDS = "id,slug,status,link,date_gmt"
READ_S = 20.0
_TAG = re.compile(r"<[^>]*>")
_SPEAKS_FOR_ITSELF = (401, 408, 409, 413, 425, 429)


@dataclass(frozen=True, slots=True)
class Api:
    """The API below its root. `root` may be .../wp-json/ or, with plain permalinks, .../?rest_route=/ ."""

    web: Web
    root: str
    authorization: str = field(default="", repr=False)
    allow_lan: bool = False

    @classmethod
    def of(cls, web: Web, session: Session) -> Api:
        """Return the API as seen by a signed-in account."""
        account = session.account
        secrets = session.secrets.read()
        root = text_of(account.abilities.get("root")) or f"{account.server}/wp-json/"
        return cls(web, root, basic(secrets.get("user", ""), secrets.get("app_password", "")), account.allow_lan)

    def address(self, path: str, query: Mapping[str, str] | None = None) -> str:
        """Return the address of a route, whichever kind of permalinks the site has."""
        parts = urlsplit(self.root)
        pairs = dict(parse_qsl(parts.query, keep_blank_values=True))
        where = parts.path
        if "rest_route" in pairs:
            pairs["rest_route"] = (pairs["rest_route"].rstrip("/") + path) or "/"
        else:
            where = parts.path.rstrip("/") + (path or "/")
        return urlunsplit((parts.scheme, parts.netloc, where, urlencode({**pairs, **(query or {})}, safe="/,"), ""))

    def _headers(self, more: Mapping[str, str] | None = None) -> dict[str, str]:
        return {**({"Authorization": self.authorization} if self.authorization else {}), **(more or {})}

    async def get(self, path: str, query: Mapping[str, str] | None = None, *, cap: int = 1 << 20) -> Reply:
        """Ask something."""
        return await self.web.read(
            self.address(path, query), headers=self._headers(), allow_lan=self.allow_lan, deadline_s=READ_S, cap=cap
        )

    async def post(
        self, path: str, body: Mapping[str, Any], *, fields: str = POST_FIELDS, deadline_s: float = 40.0
    ) -> Reply:
        """Write something, once."""
        return await self.web.write(
            "POST",
            self.address(path, {"context": "edit", "_fields": fields}),
            headers=self._headers(),
            json_body=dict(body),
            allow_lan=self.allow_lan,
            deadline_s=deadline_s,
        )

    async def upload(self, name: str, slug: str, content: bytes, mime: str) -> Reply:
        """Send a file as a raw body: /rest-api/reference/media/#create-a-media-item . `name` is plain ASCII."""
        return await self.web.write(
            "POST",
            self.address(MEDIA, {"slug": slug, "_fields": "id,slug,source_url,alt_text"}),
            headers=self._headers(
                {"Content-Type": mime, "Content-Disposition": f'attachment; filename="{name}"'},
            ),
            content=content,
            allow_lan=self.allow_lan,
            deadline_s=UPLOAD_DEADLINE_S,
        )

    async def delete(self, path: str, query: Mapping[str, str] | None = None) -> Reply:
        """Take something down, once."""
        return await self.web.write(
            "DELETE", self.address(path, query), headers=self._headers(), allow_lan=self.allow_lan
        )


def basic(user: str, password: str) -> str:
    """Return the Authorization header of RFC 7617."""
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode("ascii")


def post_path(remote_id: str) -> str:
    """Return the route of a post."""
    return f"{POSTS}/{quote(remote_id, safe='')}"


@dataclass(frozen=True, slots=True)
class Post:
    """What is needed of a post. `date` is aware UTC, None for a draft without a date."""

    id: str
    slug: str
    status: str
    link: str
    date: datetime | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in the site's media library."""

    id: int
    address: str
    alt: str


def read_post(data: Any) -> Post | None:
    """Read a post; None when it is none."""
    if not isinstance(data, dict):
        return None
    number, status = whole(data.get("id")), text_of(data.get("status"))
    if not number or not status:
        return None
    link = text_of(data.get("link"))
    link = link if link.startswith(("https://", "http://")) else ""
    return Post(str(number), text_of(data.get("slug")), status, link, _moment(data.get("date_gmt")))


def read_picture(data: Any) -> Picture | None:
    """Read a medium; None when it is none."""
    if not isinstance(data, dict):
        return None
    number, address = whole(data.get("id")), text_of(data.get("source_url"))
    if not number or not address.startswith(("https://", "http://")):
        return None
    return Picture(number, address, text_of(data.get("alt_text")))


def code_of(reply: Reply) -> str:
    """Return the code of an error (/rest-api/using-the-rest-api/global-parameters/), empty when the site gave none."""
    return text_of(reply.object().get("code")) if isinstance(reply, Answer) and not reply.ok else ""


def sentence(reply: Reply) -> str:
    """Return the site's own words for an error, without markup; empty when it gave none."""
    words = text_of(reply.object().get("message")) if isinstance(reply, Answer) else ""
    return " ".join(html.unescape(_TAG.sub("", words)).split())[:200]


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means; what carries no word of the site itself may be a gateway's and proves nothing."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    code, words, status = code_of(reply), sentence(reply), reply.status
    if code.startswith("rest_upload_"):
        # 500 rest_upload_sideload_error is a verdict on the file: it would be the same the next time.
        large = "quota" in code or "too_big" in code
        return Rejected("too_large_for_server" if large else "media_refused", words, status)
    if code.startswith("application_passwords_disabled"):
        return SignInNeeded(words, status)
    if code and (verdict := _VERDICTS.get(status)):
        return Rejected("wp_draft_gone" if code == "rest_post_invalid_id" else verdict, words or code, status)
    if 400 <= status < 500 and status not in _SPEAKS_FOR_ITSELF:
        return Rejected("refused_by_network", words or code, status) if code else Unknown(_page(reply), status)
    return refusal(reply, now, detail=words or _page(reply))


async def why_forbidden(api: Api, reply: Reply) -> Reply:
    """Return the reply that says why a listing with every status was refused.

    To somebody who is not signed in, and to a user without rights, WordPress calls the parameter "status" invalid (400,
    seen on 6.1): whether the sign-in is dead is asked in another way.
    """
    if code_of(reply) != "rest_invalid_param":
        return reply
    who = await api.get(ME, {"context": "edit", "_fields": "id"})
    if not isinstance(reply, Answer) or (isinstance(who, Answer) and not who.ok):
        return who
    return replace(reply, status=403)


def no_answer(reply: Reply, now: datetime) -> NotNow:
    """Return why a question has no answer now."""
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer holds nothing of what was asked", reply.status)
    outcome = refused(reply, now)
    if isinstance(outcome, SignInNeeded | Throttled | Unreachable | Unknown):
        return outcome
    return Unknown(getattr(outcome, "detail", ""), getattr(outcome, "http_status", None))


_VERDICTS = {400: "validation_failed", 403: "no_right_to_publish", 404: "wp_rest_disabled"}


def _page(reply: Answer) -> str:
    kind = "a web page" if b"<html" in reply.body[:4096].lower() else "no reason"
    return f"HTTP {reply.status} with {kind}"


def text_of(value: Any) -> str:
    """Return a string (a number as one), empty for everything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def whole(value: Any) -> int | None:
    """Return a whole number that is not negative, None for everything else."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18 else None


def _moment(value: Any) -> datetime | None:
    try:
        at = datetime.fromisoformat(text_of(value))
    except ValueError:
        return None
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)
