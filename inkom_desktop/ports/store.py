"""The store. Each method is one transaction; all are async because none may run on the window's thread.

Every method may raise StoreUnusable. Writers of versioned rows take the row as it should be, with the version that was
read, and raise Conflict("changed_meanwhile") when the stored version is another; they return the row with its new version.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.coverage import Up
from inkom_desktop.domain.draft import Draft, LinkCard
from inkom_desktop.domain.entry import Entry, Pencilled
from inkom_desktop.domain.publication import Attempt, By, PlannedTime, Publication, State, Transition
from inkom_desktop.domain.rehearsal import Finding
from inkom_desktop.domain.series import Series
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ports.metrics import Metrics
from inkom_desktop.ports.spending import Spending
from inkom_desktop.ports.vault import Sealed


class Workspaces(Protocol):
    """The workspaces."""

    async def add(self, workspace: Workspace) -> Workspace:
        """Insert. Raises Conflict("name_taken") when a live workspace has the name."""
        ...

    async def save(self, workspace: Workspace) -> Workspace:
        """Update by id and version."""
        ...

    async def get(self, workspace_id: str) -> Workspace | None:
        """Return one by its whole id, archived or not."""
        ...

    async def all(self, *, archived: bool = False) -> list[Workspace]:
        """Return the live ones (or all) in the order of creation."""
        ...


class Accounts(Protocol):
    """The accounts. Removed ones keep their row, because the ledger names them."""

    async def add(self, account: Account) -> Account:
        """Insert. Raises Conflict("account_known") when the workspace has this profile already."""
        ...

    async def save(self, account: Account) -> Account:
        """Update by id and version."""
        ...

    async def get(self, account_id: str) -> Account | None:
        """Return one by its whole id, removed or not."""
        ...

    async def all(self, *, workspace_id: str | None = None, removed: bool = False) -> list[Account]:
        """Return the live ones (or all) in the order of creation."""
        ...

    async def put_secret(self, account_id: str, field: str, sealed: Sealed) -> None:
        """Store a sealed secret; durable when it returns."""
        ...

    async def secrets(self, account_id: str, *, key_ids: Collection[str] = ()) -> dict[str, Sealed]:
        """Return the sealed secrets by field: of several computers' those sealed by these keys, else any."""
        ...

    async def sealed_for_others(self, key_ids: Collection[str]) -> frozenset[str]:
        """Return the ids of accounts whose sign-in is sealed by other keys alone; never any where one computer has the store."""
        ...

    async def forget_secrets(self, account_id: str) -> None:
        """Delete the sealed secrets for good."""
        ...


@dataclass(frozen=True, slots=True)
class DraftVersion:
    """A kept earlier version of a draft."""

    draft: Draft
    saved_at: datetime


class Drafts(Protocol):
    """The drafts, their versions and their full-text index."""

    async def add(self, draft: Draft) -> Draft:
        """Insert."""
        ...

    async def save(self, draft: Draft) -> Draft:
        """Update by id and version; the overwritten version is kept in the history."""
        ...

    async def get(self, draft_id: str) -> Draft | None:
        """Return one by its whole id, binned or not."""
        ...

    async def find(self, prefix: str, *, deleted: bool = False) -> list[Draft]:
        """Return up to ten live (or binned) drafts whose id begins so, or whose title is exactly so."""
        ...

    async def all(
        self, *, workspace_id: str | None = None, label: str | None = None, deleted: bool = False, limit: int = 500
    ) -> list[Draft]:
        """Return live (or binned) drafts, newest change first."""
        ...

    async def count_unpublished(self, workspace_id: str) -> int:
        """Return how many live drafts of a client did not go out anywhere yet."""
        ...

    async def labels(self, *, workspace_ids: Collection[str]) -> list[str]:
        """Return the labels of the live drafts of these workspaces, in order."""
        ...

    async def labelled(self, label: str, *, workspace_ids: Collection[str]) -> frozenset[str]:
        """Return the ids of the live drafts of these workspaces that have a label."""
        ...

    async def search(
        self, words: str, *, workspace_id: str | None = None, label: str | None = None, limit: int = 100
    ) -> list[Draft]:
        """Full-text search in titles, texts, own texts, alternative texts and labels, newest first; with this label alone.

        Every word must occur, the last one as a prefix; any characters are allowed in `words`.
        """
        ...

    async def forget_binned(self, before: datetime) -> int:
        """Delete for good what was binned before this instant (aware UTC) and was never scheduled, some at a time.

        Returns how many drafts went. What the ledger names stays in the bin.
        """
        ...

    async def history(self, draft_id: str) -> list[DraftVersion]:
        """Return the kept versions, newest first, the present one included."""
        ...


class Publications(Protocol):
    """The queue and the ledger. The table is the queue: no publication lives anywhere else."""

    async def add(
        self, publications: Sequence[Publication], *, by: By = By.PROGRAM, alone: Collection[str] = ()
    ) -> list[Publication]:
        """Insert all or none, each with its first transition.

        Those whose ids are in `alone` take a posting time: nothing else of their account may be due at that minute, which
        is looked up in the same transaction. Raises Conflict("slot_taken") then, and Conflict("already_scheduled") when a
        draft has a live publication to an account.
        """
        ...

    async def save(
        self, publication: Publication, *, fence: int | None = None, by: By = By.PROGRAM, alone: bool = False
    ) -> Publication:
        """Update by id and version, and by fence when one is given; `alone` as in `add`.

        This, `begin`, `conclude` and `claim_due` keep a Transition in the same transaction whenever the state, its reason,
        the due time or the late rule becomes another; `by` says whose move it was.
        """
        ...

    async def save_all(self, publications: Sequence[Publication], *, by: By = By.PROGRAM) -> list[Publication]:
        """Update several by id and version, all or none, in one transaction; otherwise as `save`."""
        ...

    async def begin(self, publication: Publication, attempt: Attempt) -> Publication:
        """Save the publication (by version and fence) and insert the attempt, in one durable transaction.

        When it returns, both survive a power cut; only then may the call be made.
        """
        ...

    async def conclude(self, publication: Publication, attempt: Attempt) -> Publication:
        """Save the publication (by version and fence) and complete the attempt, in one durable transaction."""
        ...

    async def claim_due(
        self,
        *,
        now: datetime,
        early_until: datetime,
        owner: str,
        lease_until: datetime,
        limit: int,
        busy: Collection[str],
        resting: Collection[str] = (),
        on_time_from: datetime | None = None,
        paused: bool = False,
    ) -> list[Publication]:
        """Claim what is due, oldest first, as `transitions.claim` says; accounts in `busy` are passed over. With
        `on_time_from`, what fell due before it waits behind the rest, but for what a person sends now.

        Each account is claimed at most once per call, and never while another computer has a claim of it. Of accounts in
        `resting` only what fell due at `on_time_from` or later, what a person sends now, and looks are claimed.

        Due: SCHEDULED with due_at <= now, or with `early` and due_at <= early_until; WAITING or UNKNOWN with
        retry_at <= now. Where publishing is `paused` only what `Publication.in_a_pause` names is.
        """
        ...

    async def remote_ids(self, *, account_id: str, apart_from: str, changed_since: datetime) -> frozenset[str]:
        """Return the network's own keys of the account's live parts, those of the publication `apart_from` left out, of
        publications that changed at `changed_since` or later.
        """
        ...

    async def expired(self, *, now: datetime, owners_gone: Collection[str] = ()) -> list[Publication]:
        """Return claimed publications whose lease has ended, or whose owner is one of `owners_gone`.

        In a store that several computers share the server's clock judges the leases, and `now` says nothing.
        """
        ...

    async def owners(self) -> frozenset[str]:
        """Return who holds claims, as `claim_due` was told."""
        ...

    async def next_due(
        self, *, early: float, but: Collection[str] = (), now: datetime | None = None, paused: bool = False
    ) -> datetime | None:
        """Return when the queue next wants attention: the least of due_at (less `early` seconds where early steps wait)
        of SCHEDULED, retry_at of WAITING and UNKNOWN, and lease_until of claimed ones; accounts in `but` ask for none.

        Where computers share the store, what waits for a claim of its account to end wants none either, and leases are
        said by this computer's clock, which says `now`. Where publishing is `paused` only what `Publication.in_a_pause` names,
        and claimed ones, ask for any.
        """
        ...

    async def next_scheduled(self, *, workspace_id: str | None = None, but: Collection[str] = ()) -> Publication | None:
        """Return the SCHEDULED or WAITING publication with the least due time, of one workspace or of all `but` some."""
        ...

    async def get(self, publication_id: str) -> Publication | None:
        """Return one by its whole id."""
        ...

    async def get_all(self, publication_ids: Collection[str]) -> list[Publication]:
        """Return those of these whole ids that there are, by id."""
        ...

    async def find(self, prefix: str) -> list[Publication]:
        """Return up to ten whose id begins so."""
        ...

    async def query(
        self,
        *,
        draft_id: str | None = None,
        draft_ids: Collection[str] | None = None,
        account_id: str | None = None,
        workspace_id: str | None = None,
        states: Collection[State] | None = None,
        reasons: Collection[str] | None = None,
        due_from: datetime | None = None,
        due_to: datetime | None = None,
        changed_since: datetime | None = None,
        newest_first: bool = False,
        limit: int = 1000,
    ) -> list[Publication]:
        """Return those that fit, by due time (then creation)."""
        ...

    async def entries(
        self, *, workspace_ids: Collection[str], due_from: datetime, due_to: datetime, limit: int = 20_000
    ) -> list[Entry]:
        """Return what is due from `due_from` on and before `due_to` as a calendar shows it, by due time; nothing cancelled."""
        ...

    async def planned_times(
        self, *, states: Collection[State], due_from: datetime, due_to: datetime | None = None
    ) -> list[PlannedTime]:
        """Return when those in `states` are due, from `due_from` on and before `due_to`, by due time. Words are not read."""
        ...

    async def counts(self, *, workspace_id: str | None = None) -> dict[State, int]:
        """Return how many publications stand in each state."""
        ...

    async def attempts(self, publication_ids: Collection[str]) -> list[Attempt]:
        """Return the attempts of these publications, by publication and number."""
        ...

    async def transitions(self, publication_ids: Collection[str]) -> list[Transition]:
        """Return every change of these publications' states, by publication and version."""
        ...


class Pencil(Protocol):
    """Drafts that have a place in the calendar without being scheduled. Scheduling a draft takes its place away."""

    async def put(self, place: Pencilled) -> None:
        """Give a draft a place, or another one."""
        ...

    async def rub_out(self, draft_id: str) -> None:
        """Take a draft's place away; nothing where it has none."""
        ...

    async def get(self, draft_id: str) -> Pencilled | None:
        """Return the place of a draft."""
        ...

    async def within(
        self, *, workspace_ids: Collection[str], due_from: datetime, due_to: datetime
    ) -> list[tuple[Pencilled, Draft]]:
        """Return what has a place from `due_from` on and before `due_to`, with the live drafts, by due time."""
        ...

    async def unplaced(self, *, workspace_id: str, limit: int = 200) -> list[Draft]:
        """Return the live drafts that have no place and were never scheduled, newest change first."""
        ...


class SeriesBook(Protocol):
    """Posts that come again."""

    async def add(self, series: Series) -> Series:
        """Insert, with its occurrences."""
        ...

    async def save(self, series: Series) -> Series:
        """Update by id and version; occurrences stay as they are."""
        ...

    async def get(self, series_id: str) -> Series | None:
        """Return one by its whole id."""
        ...

    async def all(self, *, workspace_id: str | None = None) -> list[Series]:
        """Return them, the newest first."""
        ...

    async def of_draft(self, draft_id: str) -> Series | None:
        """Return the series that a draft is an occurrence of."""
        ...


class Settings(Protocol):
    """The settings as text."""

    async def all(self) -> Mapping[str, str]:
        """Return what was set."""
        ...

    async def set(self, name: str, value: str) -> None:
        """Set one."""
        ...


class Findings(Protocol):
    """What rehearsals have found and what still stands of it."""

    async def all(self) -> list[Finding]:
        """Return them, the most urgent first."""
        ...

    async def renew(self, rehearsed: Collection[str], found: Sequence[Finding]) -> list[Finding]:
        """Keep what was found for the posts that were rehearsed, as `rehearsal.renewed` says, and return all there is then."""
        ...

    async def keep_only(self, findings: Sequence[Finding]) -> None:
        """Keep of the stored ones these alone, with these posts; one that is not stored (any more) is not added."""
        ...

    async def tell(self, keys: Collection[str]) -> frozenset[str]:
        """Mark these as told and return those that were not: each is told by one of those who ask."""
        ...


class UpTimes(Protocol):
    """When a publisher ran, on which computer: few and long intervals."""

    async def note(self, machine: str, at: datetime, *, gap: timedelta, keep_since: datetime) -> None:
        """A publisher runs on this computer at this moment (aware UTC): lengthen its newest interval, or begin one where
        that ended longer ago than `gap`. What ended before `keep_since` is forgotten.
        """
        ...

    async def all(self) -> list[Up]:
        """Return them by when they began, of all computers."""
        ...


@dataclass(frozen=True, slots=True)
class Whole:
    """Everything of one workspace."""

    workspace: Workspace
    accounts: tuple[Account, ...]
    drafts: tuple[Draft, ...]
    publications: tuple[Publication, ...]
    attempts: tuple[Attempt, ...]


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A workspace that was taken out: the hashes of its media, and its rows by table, meaningful to the store alone."""

    workspace_id: str
    media: frozenset[str]
    rows: Mapping[str, tuple[dict[str, Any], ...]] = field(repr=False)


class Samples(Protocol):
    """The sample workspace: the only one that is ever deleted."""

    async def add(self, whole: Whole) -> None:
        """Insert everything or nothing. Raises Conflict("sample_there") when a live workspace has its name."""
        ...

    async def take_out(self, workspace_id: str) -> TakenOut:
        """Delete a sample and everything of it, in one transaction.

        Raises NotFound("sample_absent") for any other workspace, Conflict("sample_busy") while one of its posts is claimed.
        """
        ...

    async def put_back(self, taken: TakenOut) -> None:
        """Insert again what was taken out. Raises Conflict("sample_there")."""
        ...


class MediaUses(Protocol):
    """Which media drafts and publications name."""

    async def unused(self, hashes: Collection[str]) -> frozenset[str]:
        """Return those hashes that no draft, kept version or publication names."""
        ...

    async def idle(self, hashes: Collection[str], now: datetime, before: datetime) -> frozenset[str]:
        """Write down which of these nobody names now; return those that have been found so ever since `before` or earlier.

        Times are aware UTC.
        """
        ...

    async def forget(self, hashes: Collection[str]) -> None:
        """Take them off the books: their bytes are deleted."""
        ...


class LinkCards(Protocol):
    """What linked pages said of themselves, for when there is no connection."""

    async def get(self, url: str) -> tuple[LinkCard, datetime] | None:
        """Return the card of an address and when it was read (aware UTC)."""
        ...

    async def put(self, card: LinkCard, at: datetime) -> None:
        """Keep the card of an address, read at `at` (aware UTC), in place of an earlier one."""
        ...


class Store(Protocol):
    """The whole store."""

    @property
    def link_cards(self) -> LinkCards:
        """What linked pages said of themselves."""
        ...

    @property
    def spending(self) -> Spending:
        """What networks charge."""
        ...

    @property
    def media_uses(self) -> MediaUses:
        """Which media are named."""
        ...

    @property
    def shared(self) -> bool:
        """Whether several computers may publish from it at once."""
        ...

    @property
    def workspaces(self) -> Workspaces:
        """The workspaces."""
        ...

    @property
    def accounts(self) -> Accounts:
        """The accounts."""
        ...

    @property
    def drafts(self) -> Drafts:
        """The drafts."""
        ...

    @property
    def publications(self) -> Publications:
        """The queue and the ledger."""
        ...

    @property
    def pencil(self) -> Pencil:
        """Drafts with a place in the calendar."""
        ...

    @property
    def series(self) -> SeriesBook:
        """Posts that come again."""
        ...

    @property
    def settings(self) -> Settings:
        """The settings."""
        ...

    @property
    def findings(self) -> Findings:
        """What rehearsals have found."""
        ...

    @property
    def uptimes(self) -> UpTimes:
        """When a publisher ran."""
        ...

    @property
    def metrics(self) -> Metrics:
        """The numbers that networks report."""
        ...

    @property
    def samples(self) -> Samples:
        """The sample workspace."""
        ...

    async def changed_outside(self) -> bool:
        """Tell whether another process has written since the last call (cheap: one pragma)."""
        ...

    async def close(self) -> None:
        """Close; waits for what is running."""
        ...
