"""How a network refuses a second copy of the same post: what a look that finds nothing is allowed to lead to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class CopyRule(StrEnum):
    """A network's (or one server's) own way of refusing copies, strongest first."""

    RECORD_KEY = "record_key"
    """The sender chooses the key of the record; a second write with it changes nothing."""
    PREPARED = "prepared"
    """The post is prepared unseen and then switched to public by its id, which may be repeated."""
    SERVER_KEY = "server_key"
    """The server remembers an idempotency key for some time (`Copies.life`)."""
    LOOK_UP = "look_up"
    """Own posts can be listed and compared; absence is evidence for a person, not a licence to send again."""
    NONE = "none"
    """Nothing can be read back; an unknown outcome goes to the person at once."""


@dataclass(frozen=True, slots=True)
class Copies:
    """The rule that holds for one account, with the life of a server key where it has one."""

    rule: CopyRule
    life: timedelta = timedelta(0)
