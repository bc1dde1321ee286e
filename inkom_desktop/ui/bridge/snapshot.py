"""What the desktop reads of the store at once: clients, accounts, what is to come, what needs the person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.publication import WAITS_FOR_PERSON, Attempt, Publication, Reason, State
from inkom_desktop.domain.rehearsal import Finding
from inkom_desktop.domain.settings import setting
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.words import tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

AT = setting("rehearsal.at")
IN_NEED = frozenset({AccountState.SIGN_IN_NEEDED, AccountState.VAULT_LOCKED})
MOST_UNREACHED = 50
"""Of how many waiting posts the tries are read to find since when nothing was reached."""


@dataclass(frozen=True, slots=True)
class Unreached:
    """Posts that wait because their server could not be reached: since when (aware UTC), how many, which servers.

    `everywhere` tells that no connected server on the net is known to answer: then the computer is offline, else only
    those servers are.
    """

    since: datetime
    posts: int
    servers: tuple[str, ...]
    everywhere: bool


@dataclass(frozen=True, slots=True)
class Ahead:
    """What comes and what waits for the person: the next post, and how many posts wait."""

    next_post: Publication | None = None
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Seen:
    """What is told of the state of things: in the window, or outside of it (tray and notifications)."""

    ahead: Ahead
    accounts: tuple[Account, ...]

    @property
    def needs_sign_in(self) -> tuple[Account, ...]:
        """The accounts that wait for the person."""
        return tuple(a for a in self.accounts if a.state in IN_NEED)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What was read of the store at once.

    `ahead` is what the window tells: of all real clients, or of the sample alone while that is in hand. `real` is what the
    tray tells, which never speaks of the sample. `waits` and `sign_ins` count, by client, posts and accounts that need the
    person.
    """

    workspaces: tuple[Workspace, ...] = ()
    archived: tuple[Workspace, ...] = ()
    workspace: Workspace | None = None
    accounts: tuple[Account, ...] = ()
    ahead: Ahead = Ahead()
    real: Ahead = Ahead()
    waits: Mapping[str, int] = field(default_factory=dict)
    sign_ins: Mapping[str, int] = field(default_factory=dict)
    moving: tuple[Publication, ...] = ()
    unreached: Unreached | None = None
    findings: tuple[Finding, ...] = ()
    """What rehearsals found and what stands of it, of every client."""
    foreseen: Mapping[str, Publication] = field(default_factory=dict)
    """The posts that the findings are about, by id."""
    unpublished: int = 0
    paused: bool = False
    paused_until: datetime | None = None
    theme: str = "system"
    language: str = "system"
    fresh: bool = False
    """Nothing was ever made in this store: the first run."""
    rehearsal_at: str = AT.default
    """The hour of the evening's rehearsal as wall time of this computer, "off" when there is none."""
    letter_keys: bool = True
    preview: bool = True

    @property
    def next_post(self) -> Publication | None:
        """The next post that the window tells of."""
        return self.ahead.next_post

    @property
    def waiting(self) -> int:
        """How many posts wait for the person, as the window tells it."""
        return self.ahead.waiting

    @property
    def sample(self) -> Workspace | None:
        """The sample workspace, None when there is none."""
        return next((w for w in self.workspaces if w.sample), None)

    @property
    def in_sample(self) -> bool:
        """Tell whether the sample is in hand."""
        return self.workspace is not None and self.workspace.sample

    def needs(self, workspace_id: str) -> int:
        """How many things of a client need the person: posts and accounts."""
        return self.waits.get(workspace_id, 0) + self.sign_ins.get(workspace_id, 0)


async def read_snapshot(house: House, wanted: str) -> Snapshot:
    """Read the store; `wanted` is the id of the client to take in hand, empty for the one of last time."""
    store = house.store
    settings = await store.settings.all()
    # A language from right to left may begin a word with a mark that a name must not hold.
    name = "".join(letter for letter in tr("My workspace") if letter.isprintable())
    first = await house.workspaces.first(house.home_zone, name)
    known = await store.workspaces.all(archived=True)
    live = [w for w in known if w.archived_at is None]
    chosen = next((w for w in live if w.id == (wanted or settings.get("workspace"))), first)
    accounts = await store.accounts.all()
    waits = Counter(p.workspace_id for p in await store.publications.query(states=WAITS_FOR_PERSON))
    samples = [w.id for w in live if w.sample]
    waiting = sum(count for client, count in waits.items() if client not in samples)
    real = Ahead(await store.publications.next_scheduled(but=samples), waiting)
    until = settings.get("publishing.paused_until", "")
    findings = await house.rehearsing.found()
    return Snapshot(
        workspaces=tuple(live),
        archived=tuple(w for w in known if w.archived_at is not None),
        workspace=chosen,
        accounts=tuple(a for a in accounts if a.workspace_id == chosen.id),
        ahead=Ahead(await store.publications.next_scheduled(workspace_id=chosen.id), waits[chosen.id])
        if chosen.sample
        else real,
        real=real,
        waits=dict(waits),
        sign_ins=dict(Counter(a.workspace_id for a in accounts if a.state in IN_NEED)),
        moving=tuple(await store.publications.query(states={State.PREPARING, State.SENDING}, limit=100)),
        unreached=await _unreached(house, accounts),
        findings=findings,
        foreseen=await _foreseen(house, findings),
        unpublished=await store.drafts.count_unpublished(chosen.id),
        paused=settings.get("publishing.paused") == "on",
        paused_until=datetime.fromisoformat(until) if until else None,
        theme=settings.get("theme", "system"),
        language=settings.get("language", "system"),
        fresh=len(live) <= 1 and await _is_fresh(house),
        rehearsal_at=settings.get(AT.name, AT.default),
        letter_keys=settings.get("window.letter_keys", "on") == "on",
        preview=settings.get("composer.preview", "on") == "on",
    )


async def _foreseen(house: House, findings: Sequence[Finding]) -> dict[str, Publication]:
    ids = {p.publication_id for f in findings for p in f.posts}
    return {pub.id: pub for pub in await house.store.publications.get_all(ids)}


async def _is_fresh(house: House) -> bool:
    """Tell whether the store holds no account and no draft, not even a removed one; posts cannot be without them."""
    store = house.store
    if await store.accounts.all(removed=True) or await store.drafts.all(limit=1):
        return False
    return not await store.drafts.all(deleted=True, limit=1)


async def _unreached(house: House, accounts: list[Account]) -> Unreached | None:
    waiting = await house.store.publications.query(states={State.WAITING})
    unreached = [p for p in waiting if p.reason == Reason.OFFLINE]
    if not unreached:
        return None
    attempts = await house.store.publications.attempts([p.id for p in unreached[:MOST_UNREACHED]])
    homes = {a.id: _host(a) for a in accounts}
    servers = {homes[p.account_id] for p in unreached if homes.get(p.account_id)}
    online = {host for host in homes.values() if host}
    # One of several servers that is silent is down itself; two at once, or the only one, look like this computer.
    everywhere = len(servers) > 1 or servers == online
    since = min((unreached_since(attempts) or p.updated_at) for p in unreached)
    return Unreached(since, len(unreached), tuple(sorted(servers)), everywhere)


def unreached_since(attempts: list[Attempt]) -> datetime | None:
    """Return when the present run of tries that reached nobody began, of the first publication that has one."""
    began: dict[str, datetime | None] = {}
    for attempt in attempts:
        before = began.get(attempt.publication_id)
        began[attempt.publication_id] = (before or attempt.started_at) if attempt.outcome == "unreachable" else None
    return min((at for at in began.values() if at is not None), default=None)


def _host(account: Account) -> str:
    """Return the server an account is on, empty where it is no server of the net (a folder)."""
    scheme, found, host = account.server.partition("://")
    return host.split("/")[0] if found and scheme in ("https", "http") else ""
