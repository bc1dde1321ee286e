"""Facts that are told on the bus. They only tell: no step of the publisher waits for a listener."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import Attempt, Publication
from inkom_desktop.domain.rehearsal import Finding
from inkom_desktop.domain.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PublicationChanged:
    """A publication was saved in a new state."""

    publication: Publication


@dataclass(frozen=True, slots=True)
class AttemptRecorded:
    """An attempt was written (outcome empty) or completed."""

    attempt: Attempt


@dataclass(frozen=True, slots=True)
class DraftChanged:
    """A draft was saved, binned or brought back."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class AccountChanged:
    """An account was connected, checked, changed or removed."""

    account: Account


@dataclass(frozen=True, slots=True)
class WorkspaceChanged:
    """A workspace was added or changed."""

    workspace: Workspace


@dataclass(frozen=True, slots=True)
class Beat:
    """The heartbeat went round: when, and when the next publication is due (aware UTC, None = nothing scheduled)."""

    at: datetime
    next_due: datetime | None
    paused_until: datetime | None = None
    paused: bool = False


@dataclass(frozen=True, slots=True)
class StoreTrouble:
    """The store could not be read or written during a beat; nothing is sent until it can. `code` has a sentence."""

    code: str


@dataclass(frozen=True, slots=True)
class ClockChecked:
    """Servers found this computer's clock off, or right again; told when that changes.

    `offset` is the servers' time minus ours, `server` the one whose reading counts. `off` by more than 30 s, which is said;
    `holds` by more than five minutes, when nothing is sent.
    """

    at: datetime
    offset: timedelta
    server: str
    off: bool
    holds: bool


@dataclass(frozen=True, slots=True)
class Woke:
    """This computer slept and is awake again; `slept` is zero where only the system's signal says so."""

    at: datetime
    slept: timedelta


@dataclass(frozen=True, slots=True)
class ClockJumped:
    """Somebody set this computer's clock: by how much (negative: back). `at` is by the new one."""

    at: datetime
    by: timedelta


@dataclass(frozen=True, slots=True)
class MovedByRules:
    """The rules of a post's zone changed: it keeps its wall time and goes out at another instant than `before`."""

    publication: Publication
    before: datetime


@dataclass(frozen=True, slots=True)
class ConnectionChanged:
    """No server of any account is reached (offline, since `at`), or one has answered again."""

    at: datetime
    online: bool


@dataclass(frozen=True, slots=True)
class FindingsChanged:
    """What rehearsals have found is another than before: all that stands now, of every workspace."""

    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class MetricsChanged:
    """Numbers of an account or of its posts were read."""

    account_id: str


@dataclass(frozen=True, slots=True)
class OutsideChange:
    """Another process changed the store: what is shown should be read again."""


Fact = (
    PublicationChanged
    | AttemptRecorded
    | DraftChanged
    | AccountChanged
    | WorkspaceChanged
    | Beat
    | StoreTrouble
    | ClockChecked
    | Woke
    | ClockJumped
    | MovedByRules
    | ConnectionChanged
    | FindingsChanged
    | MetricsChanged
    | OutsideChange
)
