"""A workspace: one client or one person, with a home zone and a rule for late posts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from inkom_desktop.domain.slots import Slot


class Late(StrEnum):
    """What happens to a post that is later than its window."""

    ASK = "ask"
    SEND = "send"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class LateRule:
    """The rule the person set for late posts.

    Inside `window` after its due time a post goes out and is marked late; beyond it `then` decides.
    A window of zero with ASK means "never late": up to a minute counts as on time (`transitions.ON_TIME`).
    """

    then: Late = Late.ASK
    window: timedelta = timedelta(minutes=30)


PALETTE_SIZE = 8
"""How many identity colours the theme has for workspaces."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """One client's corner: its accounts, drafts and posts belong to it alone. `zone` is an IANA name.

    `slots` are the posting times of those of its accounts that have none of their own.
    A `sample` is made up: it has practice accounts alone, counts only while it is looked at, and can be deleted.
    `alt_required` is the person's rule that no picture or film goes out without alternative text.
    """

    id: str
    name: str
    zone: str
    late: LateRule
    colour: int
    created_at: datetime
    archived_at: datetime | None = None
    version: int = 1
    sample: bool = False
    slots: tuple[Slot, ...] = ()
    alt_required: bool = False
