"""Hosts, numbers and refusals of Facebook's pages: https://developers.facebook.com/docs/pages-api ."""

from __future__ import annotations

import re
from datetime import datetime

from inkom_desktop.domain.outcome import Outcome, Rejected, Unknown
from inkom_desktop.ports.network import Session
from inkom_desktop.web import graph
from inkom_desktop.web.client import Reply, Web
from inkom_desktop.web.graph import Graph, GraphError

NAME = "Facebook"
SITE = "https://www.facebook.com"
BASE = "https://graph.facebook.com"
FILMS = "https://graph-video.facebook.com"
VERSION = "v25.0"
"""The version that is spoken when the settings name none (2026-02-18); each lives two years and longer."""
DUPLICATE = frozenset({506, 1366051})
"""The same words, or the same photo, were posted a short time ago. It does not say where."""
LINK = frozenset({1500, 1609005, 1609008})
MEDIA = frozenset({1366046, 1609010, 2069019, 6000, *range(1363019, 1363048)})
BLOCKED = frozenset({1346003, 1404102, 1404112, 1404078, 4854002, 1390008})
_POST = re.compile(r"(\d{1,24})_(\d{1,24})\Z", re.ASCII)
_COMMENT = re.compile(r"\d{1,24}(?:_\d{1,24})?\Z", re.ASCII)


def of(web: Web, session: Session) -> Graph:
    """Return the interface as seen by a page's sign-in."""
    secrets = session.secrets.read()
    return Graph(web, BASE, VERSION, "", secrets.get("client_secret", ""), session)


def post_id(value: object, page: str) -> str:
    """Return the number of a post of this page, empty for what is none."""
    found = _POST.match(value) if isinstance(value, str) else None
    return found.group() if found is not None and found[1] == page else ""


def comment_id(value: object) -> str:
    """Return the number of a comment, empty for what is none."""
    return value if isinstance(value, str) and _COMMENT.match(value) else ""


def permalink(number: str, told: object = "") -> str:
    """Return the page of a post: the one that was told, where it is an address of Facebook's."""
    address = graph.text_of(told)
    if address.startswith("/"):
        address = SITE + address
    known = address.startswith((f"{SITE}/", "https://facebook.com/", "https://m.facebook.com/"))
    return address if known and address.isprintable() and " " not in address else f"{SITE}/{number}"


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means."""
    return graph.refused(reply, now, _verdict)


def _verdict(error: GraphError, status: int) -> Outcome | None:
    codes, words = {error.code, error.subcode}, error.words
    if codes & DUPLICATE:
        return Unknown(words or "The network says that it has this already, and not where.", status)
    if codes & LINK:
        return Rejected("validation_failed", words, status)
    if codes & MEDIA:
        return Rejected("media_refused", words, status)
    if codes & BLOCKED:
        return Rejected("no_right_to_publish", words, status)
    return None
