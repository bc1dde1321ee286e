"""An account: one profile on one network, belonging to exactly one workspace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from inkom_desktop.domain.slots import Slot

ENDS_SOON = timedelta(days=10)
"""So long before a sign-in ends its person is asked to renew it."""


class AccountState(StrEnum):
    """How an account stands."""

    HEALTHY = "healthy"
    SIGN_IN_NEEDED = "sign_in_needed"
    VAULT_LOCKED = "vault_locked"
    PAUSED = "paused"

    @property
    def needs_person(self) -> bool:
        """Tell whether its posts wait until the person signs in or unlocks the keyring."""
        return self in (AccountState.SIGN_IN_NEEDED, AccountState.VAULT_LOCKED)


@dataclass(frozen=True, slots=True)
class Account:
    """A profile on a network.

    `server` is the address the person typed or that was found (scheme and host, no trailing slash; a folder's path for
    the folder network); `remote_id` is the network's own stable key of the profile (a DID, a number); `abilities` is what
    the network's adapter read from the server (limits, features), meaningful to that adapter alone and plain JSON.
    `expires_at` is when the sign-in ends, None when it has no end date. `slots` are its posting times, as wall time of its
    workspace's zone; without any it has those of its workspace. `paused_until` (aware UTC) is when a pause ends by itself,
    None: when the person resumes it. `budget` is what may be spent in a calendar month (UTC) where the network
    charges, in millionths of its currency; None: as much as it costs.
    """

    id: str
    workspace_id: str
    network: str
    server: str
    remote_id: str
    handle: str
    name: str
    state: AccountState
    created_at: datetime
    scopes: tuple[str, ...] = ()
    expires_at: datetime | None = None
    checked_at: datetime | None = None
    abilities: Mapping[str, Any] = field(default_factory=dict)
    removed_at: datetime | None = None
    allow_lan: bool = False
    slots: tuple[Slot, ...] = ()
    paused_until: datetime | None = None
    budget: int | None = None
    version: int = 1

    def ends_soon(self, now: datetime) -> bool:
        """Tell whether a sign-in that works ends within days. `now` is aware UTC."""
        well = self.state is AccountState.HEALTHY
        return well and self.expires_at is not None and now < self.expires_at <= now + ENDS_SOON
