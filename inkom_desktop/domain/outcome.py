"""What one try came to, and what a look came to. The two shapes everything hangs on (docs/architecture.md)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Receipt = Mapping[str, Any]
"""What the adapter wants to know again later (ids, record keys, prepared records): plain JSON, never a secret."""


@dataclass(frozen=True, slots=True)
class Published:
    """The step is done and the network said so: the post is there (or the upload, for an upload step).

    `remote_id` is the network's own key of it; `permalink` an address a person can open (empty for uploads).
    `at` is when it went out by the network's word (aware UTC), None: now. `detail` is what a person should know of it beside
    that, in the history of the post (that only some of several servers have it).
    """

    remote_id: str
    permalink: str = ""
    receipt: Receipt = field(default_factory=dict)
    http_status: int | None = None
    at: datetime | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """They have it and are still working; look again, not before `look_at`."""

    receipt: Receipt = field(default_factory=dict)
    look_at: datetime | None = None
    http_status: int | None = None


ABOUT_MONEY = frozenset({"credits_spent", "spend_cap"})
"""Refusals that say nothing against a post: its owner has to pay first. It is held, and goes on when the person says so."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """No, and no again: a person must change something. `code` has a sentence in `wording`."""

    code: str
    detail: str = ""
    http_status: int | None = None


@dataclass(frozen=True, slots=True)
class SignInNeeded:
    """The sign-in is dead; a person reconnects and the post waits."""

    detail: str = ""
    http_status: int | None = None


@dataclass(frozen=True, slots=True)
class Throttled:
    """Too soon; nothing was stored. `until` is aware UTC, None when the network gave no time."""

    until: datetime | None = None
    detail: str = ""
    http_status: int | None = None


CERTIFICATE_TIME = "certificate_time"
"""Why a server was not reached whose certificate is wrong in its dates alone: its own fault, or this computer's clock."""


@dataclass(frozen=True, slots=True)
class Unreachable:
    """Nothing left this machine (name not found, refused, no route, certificate refused)."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Unknown:
    """It may be live: look, never send."""

    detail: str = ""
    http_status: int | None = None


Outcome = Published | Accepted | Rejected | SignInNeeded | Throttled | Unreachable | Unknown


@dataclass(frozen=True, slots=True)
class Absent:
    """The look proves that it is not there (by key, or by a listing that reaches back past the send)."""

    detail: str = ""


@dataclass(frozen=True, slots=True)
class Unclear:
    """The look could not tell. `until` = not before (throttled), `sign_in` = the look itself was refused."""

    detail: str = ""
    until: datetime | None = None
    sign_in: bool = False


Sighting = Published | Accepted | Absent | Unclear
