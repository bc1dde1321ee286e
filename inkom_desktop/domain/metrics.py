"""Numbers that a network reports of a post or an account."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Metric:
    """One number at one instant (aware UTC). `name` is Inkom's own: likes, reposts, replies, quotes, bookmarks, comments,
    followers, following, posts. A network that does not report a number gives no Metric for it, never a zero.
    """

    name: str
    value: int
    at: datetime
