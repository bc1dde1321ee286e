"""Hosts and refusals of Threads: https://developers.facebook.com/docs/threads/troubleshooting ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from inkom_desktop.domain.outcome import Outcome, Rejected, Throttled
from inkom_desktop.ports.network import Session
from inkom_desktop.web import graph
from inkom_desktop.web.client import Reply, Web
from inkom_desktop.web.graph import Graph, GraphError, Renewal

NAME = "Threads"
SITE = "https://www.threads.net"
AUTHORIZE = "https://threads.net/oauth/authorize"
BASE = "https://graph.threads.net"
VERSION = "v1.0"
RENEWAL = Renewal(f"{BASE}/refresh_access_token", "th_refresh_token")
NOT_YET = 4279009
"""A container that is not to be seen everywhere yet: nothing was published."""
QUOTA = frozenset({2207042})
RESTRICTED = frozenset({4279013, 2207050, 2207051})


def of(web: Web, session: Session) -> Graph:
    """Return the interface as seen by a profile's sign-in."""
    return Graph(web, BASE, VERSION, "", session=session, renewal=RENEWAL)


def made_at(secrets: Mapping[str, str]) -> datetime | None:
    """Return when the token that is held was made."""
    return graph.moment(secrets.get("made_at"))


def permalink(told: object, handle: str) -> str:
    """Return the page of a post: the one that was told, where it is an address of Threads, else the profile."""
    address = graph.text_of(told)
    known = address.startswith((f"{SITE}/", "https://threads.net/", "https://www.threads.com/", "https://threads.com/"))
    return address if known and address.isprintable() and " " not in address else f"{SITE}/@{handle.lstrip('@')}"


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what a refusal means."""
    return graph.refused(reply, now, _verdict)


def _verdict(error: GraphError, status: int) -> Outcome | None:
    codes, words = {error.code, error.subcode}, error.words
    if NOT_YET in codes or codes & QUOTA:
        return Throttled(None, words, status)
    if codes & RESTRICTED:
        return Rejected("no_right_to_publish", words, status)
    if error.code == 100 and "characters" in words.lower():
        return Rejected("text_too_long", words, status)
    return None
