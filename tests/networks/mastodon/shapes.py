"""The JSON and HTML that a full Mastodon writes, as its documentation shows them."""

from __future__ import annotations

import html
import re
from datetime import datetime
from typing import Any

VERSION = "4.4.8"
MAX_CHARACTERS = 500
MIMES = ["image/jpeg", "image/png", "image/gif", "image/heic", "image/heif", "image/webp", "image/avif", "video/mp4"]
SIZE_LIMIT = 16_777_216


def stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def _configuration() -> dict[str, Any]:
    return {
        "urls": {"streaming": "wss://127.0.0.1"},
        "accounts": {"max_featured_tags": 10, "max_pinned_statuses": 5},
        "statuses": {
            "max_characters": MAX_CHARACTERS,
            "max_media_attachments": 4,
            "characters_reserved_per_url": 23,
        },
        "media_attachments": {
            "description_limit": 1500,
            "supported_mime_types": MIMES,
            "image_size_limit": SIZE_LIMIT,
            "image_matrix_limit": 33_177_600,
            "video_size_limit": 103_809_024,
            "video_frame_rate_limit": 120,
            "video_matrix_limit": 8_294_400,
        },
        "polls": {
            "max_options": 4,
            "max_characters_per_option": 50,
            "min_expiration": 300,
            "max_expiration": 2_629_746,
        },
        "translation": {"enabled": False},
    }


def instance_v2(address: str, domain: str) -> dict[str, Any]:
    return {
        "domain": domain,
        "title": "Stand-in",
        "version": VERSION,
        "source_url": "https://github.com/mastodon/mastodon",
        "description": "",
        "usage": {"users": {"active_month": 1}},
        "thumbnail": {"url": f"{address}/thumbnail.png"},
        "icon": [],
        "languages": ["en"],
        "configuration": _configuration(),
        "registrations": {"enabled": False, "approval_required": False, "message": None, "url": None},
        "api_versions": {"mastodon": 6},
        "contact": {"email": "", "account": None},
        "rules": [],
    }


def account(address: str, key: str, user: str, created: datetime, statuses: int) -> dict[str, Any]:
    return {
        "id": key,
        "username": user,
        "acct": user,
        "display_name": user.title(),
        "locked": False,
        "bot": False,
        "discoverable": True,
        "indexable": False,
        "group": False,
        "created_at": stamp(created),
        "note": "",
        "url": f"{address}/@{user}",
        "uri": f"{address}/users/{user}",
        "avatar": f"{address}/avatar.png",
        "avatar_static": f"{address}/avatar.png",
        "header": f"{address}/header.png",
        "header_static": f"{address}/header.png",
        "followers_count": 7,
        "following_count": 3,
        "statuses_count": statuses,
        "last_status_at": None,
        "emojis": [],
        "fields": [],
        "roles": [],
    }


def credentials(plain: dict[str, Any]) -> dict[str, Any]:
    source = {"privacy": "public", "sensitive": False, "language": None, "note": "", "fields": []}
    return {
        **plain,
        "source": {**source, "follow_requests_count": 0, "indexable": False},
        "role": {"id": "-99", "name": "", "color": "", "permissions": "0", "highlighted": False},
    }


def _link(match: re.Match[str]) -> str:
    whole = match.group()
    scheme, rest = whole.split("://", 1)
    shown = html.escape(rest)
    if len(rest) > 30:
        shown = f'<span class="ellipsis">{html.escape(rest[:30])}</span><span class="invisible">{html.escape(rest[30:])}</span>'
    href = html.escape(whole)
    return f'<a href="{href}" target="_blank" rel="nofollow noopener"><span class="invisible">{scheme}://</span>{shown}</a>'


def content(text: str, address: str, users: tuple[str, ...]) -> str:
    """Text as HTML: links cut short, known people and hashtags linked, lines and paragraphs as tags."""

    def word(token: str) -> str:
        if re.fullmatch(r"https?://[^\s]+\.[^\s]+", token):
            return _link(re.match(r".*", token))  # type: ignore[arg-type]
        if (named := re.fullmatch(r"@(\w+)(?:@[\w.:-]+)?", token)) and named[1] in users:
            shown = f'<a href="{address}/@{named[1]}" class="u-url mention">@<span>{named[1]}</span></a>'
            return f'<span class="h-card" translate="no">{shown}</span>'
        if tag := re.fullmatch(r"#(\w+)", token):
            return f'<a href="{address}/tags/{tag[1]}" class="mention hashtag" rel="tag">#<span>{tag[1]}</span></a>'
        return html.escape(token, quote=True)

    made = "".join(word(t) if t.strip() else t for t in re.split(r"(\s+)", text))
    paragraphs = re.split(r"\n\n+", made)
    return "".join(f"<p>{p.replace(chr(10), '<br />')}</p>" for p in paragraphs) if text else ""


def medium(address: str, key: str, description: str | None, ready: bool) -> dict[str, Any]:
    url = f"{address}/media/{key}.png"
    return {
        "id": key,
        "type": "image",
        "url": url if ready else None,
        "preview_url": url if ready else None,
        "remote_url": None,
        "meta": {},
        "description": description,
        "blurhash": None,
    }
