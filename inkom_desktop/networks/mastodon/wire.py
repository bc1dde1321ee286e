"""What Mastodon's client API says, read with tolerance: wrong types become absences, nothing raises.

https://docs.joinmastodon.org/entities/Instance/ · V1_Instance/ · Status/ · MediaAttachment/ · Error/ (same site).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.translate import reset_at, retry_after

SCOPES = ("read:accounts", "read:statuses", "write:statuses", "write:media")
"""The least that writing, looking and deleting need: https://docs.joinmastodon.org/api/oauth-scopes/ ."""
FARTHEST = timedelta(days=365)
"""A server's Date header farther off than this is no clock."""
DEFAULT_MIMES = ("image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4", "video/webm", "video/quicktime")
_GENUINE = re.compile(r"([4-9]|[1-9]\d+)\.\d+")


def text_of(value: object) -> str:
    """Return a string as it is, a whole number as its digits (some servers number where Mastodon writes strings)."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()  # JSON may carry half characters, which nothing else takes.
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def key_of(value: object) -> str:
    """Return an id (opaque: a number, a ULID, a file's name, an address), empty for what can be none."""
    key = text_of(value)
    return key if 0 < len(key) <= 500 and key.isprintable() and " " not in key and not key.startswith("-") else ""


def whole(value: object) -> int | None:
    """Return a whole number that is not negative, also one written as a string; else None."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 16:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def branch(value: object, *path: str) -> Mapping[str, Any]:
    """Return the object at the end of a path of keys, an empty one where something else stands."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def moment(value: object) -> datetime | None:
    """Read a time as aware UTC, None when malformed."""
    if not isinstance(value, str):
        return None
    try:
        at = datetime.fromisoformat(value)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@dataclass(frozen=True, slots=True)
class Abilities:
    """What one server allows, kept as plain JSON with the account. Lengths in graphemes, pixels are width times height.

    `honours_key` tells that the server is known to answer a repeated Idempotency-Key with the first post.
    `polls` tells that it takes polls, of so many answers, each so many characters long, running for so many seconds.
    `application` is the name the sign-in belongs to, as own statuses carry it; empty when the server does not say.
    """

    software: str = ""
    version: str = ""
    api: int | None = None
    max_characters: int = 500
    url_characters: int = 23
    max_media: int = 4
    alt_limit: int = 1500
    image_bytes: int = 16_777_216
    image_pixels: int = 33_177_600
    video_bytes: int = 103_809_024
    video_pixels: int = 8_294_400
    mimes: tuple[str, ...] = DEFAULT_MIMES
    honours_key: bool = False
    media_required: bool = False
    application: str = ""
    polls: bool = True
    poll_answers: int = 4
    poll_characters: int = 50
    poll_least_s: int = 300
    poll_most_s: int = 2_629_746

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> Abilities:
        """Read stored abilities; anything missing or odd is the default."""
        base = cls()
        mimes = stored.get("mimes")
        return cls(
            software=text_of(stored.get("software")),
            version=text_of(stored.get("version")),
            api=whole(stored.get("api")),
            max_characters=whole(stored.get("max_characters")) or base.max_characters,
            url_characters=whole(stored.get("url_characters")) or base.url_characters,
            max_media=_or(whole(stored.get("max_media")), base.max_media),
            alt_limit=whole(stored.get("alt_limit")) or base.alt_limit,
            image_bytes=whole(stored.get("image_bytes")) or base.image_bytes,
            image_pixels=whole(stored.get("image_pixels")) or base.image_pixels,
            video_bytes=whole(stored.get("video_bytes")) or base.video_bytes,
            video_pixels=whole(stored.get("video_pixels")) or base.video_pixels,
            mimes=_mimes(mimes) or base.mimes,
            honours_key=stored.get("honours_key") is True,
            media_required=stored.get("media_required") is True,
            application=text_of(stored.get("application")),
            polls=stored.get("polls") is not False,
            poll_answers=whole(stored.get("poll_answers")) or base.poll_answers,
            poll_characters=whole(stored.get("poll_characters")) or base.poll_characters,
            poll_least_s=_or(whole(stored.get("poll_least_s")), base.poll_least_s),
            poll_most_s=whole(stored.get("poll_most_s")) or base.poll_most_s,
        )

    def json(self) -> dict[str, Any]:
        """Return them as plain JSON."""
        return {name: (list(v) if isinstance(v := getattr(self, name), tuple) else v) for name in self.__slots__}


def _or(value: int | None, default: int) -> int:
    return default if value is None else value


def _mimes(value: object) -> tuple[str, ...]:
    return tuple(m for m in value if isinstance(m, str)) if isinstance(value, list | tuple) else ()


def is_instance(data: Mapping[str, Any]) -> bool:
    """Tell whether an object describes a server of this kind (v2 has `domain`, v1 `uri`; both a version and a title)."""
    return bool(text_of(data.get("version"))) and isinstance(data.get("domain") or data.get("uri"), str)


def read_instance(data: Mapping[str, Any], software: str) -> Abilities:
    """Read a v2 or v1 instance, with the older names that Pleroma and its kin use. `software` is its NodeInfo name, if any."""
    base = Abilities()
    statuses, media = branch(data, "configuration", "statuses"), branch(data, "configuration", "media_attachments")
    version = text_of(data.get("version"))
    api = whole(branch(data, "api_versions").get("mastodon"))
    name = software or _named_in(version, data)
    polls = branch(data, "configuration", "polls") or branch(data, "poll_limits")
    return Abilities(
        software=name,
        version=version[:100],
        api=api,
        max_characters=whole(statuses.get("max_characters"))
        or whole(data.get("max_toot_chars"))
        or base.max_characters,
        url_characters=whole(statuses.get("characters_reserved_per_url")) or base.url_characters,
        max_media=_or(whole(statuses.get("max_media_attachments", data.get("max_media_attachments"))), base.max_media),
        alt_limit=whole(media.get("description_limit")) or whole(data.get("description_limit")) or base.alt_limit,
        image_bytes=whole(media.get("image_size_limit")) or whole(data.get("upload_limit")) or base.image_bytes,
        image_pixels=whole(media.get("image_matrix_limit")) or base.image_pixels,
        video_bytes=whole(media.get("video_size_limit")) or whole(data.get("upload_limit")) or base.video_bytes,
        video_pixels=whole(media.get("video_matrix_limit")) or base.video_pixels,
        mimes=_mimes(media.get("supported_mime_types")) or base.mimes,
        honours_key=_honours_key(version, api, software),
        media_required=name == "pixelfed",
        # A server that says nothing of polls has none, but for a genuine one, which may be too old to say it.
        polls=bool(polls) or bool(api),
        poll_answers=whole(polls.get("max_options")) or base.poll_answers,
        poll_characters=whole(polls.get("max_characters_per_option", polls.get("max_option_chars")))
        or base.poll_characters,
        poll_least_s=_or(whole(polls.get("min_expiration")), base.poll_least_s),
        poll_most_s=whole(polls.get("max_expiration")) or base.poll_most_s,
    )


def _named_in(version: str, data: Mapping[str, Any]) -> str:
    """Return the software named in a version such as "2.7.2 (compatible; Akkoma 3.10.4)", else nothing."""
    named = re.search(r"\(.*?(?:compatible; *|really )([A-Za-z.]+)", version)
    if named:
        return named[1].lower()
    return "pleroma" if isinstance(data.get("pleroma"), Mapping) else ""


def _honours_key(version: str, api: int | None, software: str) -> bool:
    """Tell whether a repeated key is known to be answered with the first post.

    Only Mastodon itself and its forks: they name their API version and their NodeInfo says "mastodon". GoToSocial and snac
    ignore the key; Pixelfed answers 400; Pleroma keeps it in memory only and forgets it when it restarts. Any doubt is a no.
    """
    genuine = _GENUINE.match(version) is not None and "(" not in version
    return bool(api) and genuine and software in ("mastodon", "")


@dataclass(frozen=True, slots=True)
class Status:
    """One status as a server tells it. `account` is the author's id, `text` the source where the server gives it."""

    id: str
    url: str
    content: str
    text: str
    created_at: datetime | None
    reply_to: str
    media: int
    account: str
    application: str
    raw: Mapping[str, Any] = field(repr=False)


def read_status(data: object) -> Status | None:
    """Read a status; None when it is not one (a scheduled status is none: it has no address)."""
    if not isinstance(data, Mapping):
        return None
    key, url = key_of(data.get("id")), text_of(data.get("url")) or text_of(data.get("uri"))
    if not key or not url.startswith(("http://", "https://")):
        return None
    media = data.get("media_attachments")
    return Status(
        id=key,
        url=url[:2000],
        content=text_of(data.get("content")),
        text=text_of(data.get("text")),
        created_at=moment(data.get("created_at")),
        reply_to=text_of(data.get("in_reply_to_id")),
        media=len(media) if isinstance(media, list) else 0,
        account=text_of(branch(data, "account").get("id")),
        application=text_of(branch(data, "application").get("name")),
        raw=data,
    )


@dataclass(frozen=True, slots=True)
class Scheduled:
    """A status that the server holds for its hour: https://docs.joinmastodon.org/entities/ScheduledStatus/ .

    `key` is the Idempotency-Key it came with, empty where the server does not say.
    """

    id: str
    at: datetime
    text: str
    key: str
    media: int


def read_scheduled(data: object) -> Scheduled | None:
    """Read a scheduled status; None when it is not one."""
    if not isinstance(data, Mapping):
        return None
    number, at = key_of(data.get("id")), moment(data.get("scheduled_at"))
    if not number or at is None:
        return None
    params, media = branch(data, "params"), data.get("media_attachments")
    count = len(media) if isinstance(media, list) else 0
    return Scheduled(number, at, text_of(params.get("text")), text_of(params.get("idempotency")), count)


def sentence(answer: Answer) -> str:
    """Return the server's own words about a refusal as plain text, at most 200 characters; nothing for HTML or odd types."""
    data = answer.object()
    words = text_of(data.get("error_description")) or text_of(data.get("error"))
    return printable(re.sub(r"<[^>]*>", " ", unescape(words)))[:200]


def printable(text: str) -> str:
    """Return a text of the server as one line without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def until(reply: Reply, now: datetime) -> datetime | None:
    """Return when a 429 ends: https://docs.joinmastodon.org/api/rate-limits/ (a time by the server's own clock)."""
    if not isinstance(reply, Answer):
        return None
    at = reset_at(reply.headers.get("x-ratelimit-reset", ""), now)
    if at is None:
        return retry_after(reply, now)
    served = reply.date()
    skew = served - now if served is not None else timedelta(0)
    return at - skew if timedelta(seconds=5) < abs(skew) < FARTHEST else at
