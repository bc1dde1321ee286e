"""Workspaces: keeping clients apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.errors import NotFound, UsageRefused
from inkom_desktop.domain.events import WorkspaceChanged
from inkom_desktop.domain.ids import MIN_PREFIX, new_id
from inkom_desktop.domain.publication import TERMINAL
from inkom_desktop.domain.slots import Slot
from inkom_desktop.domain.workspace import PALETTE_SIZE, LateRule, Workspace
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.store import Store

FIRST_NAME = "My workspace"
"""The name of the workspace that exists before the person made one."""
LONGEST_NAME = 80


class WorkspaceBook:
    """The workspaces."""

    def __init__(self, store: Store, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._clock = clock
        self._tell = tell

    async def add(self, name: str, zone: str, colour: int | None = None) -> Workspace:
        """Add one; without a colour it gets the next of the palette.

        Raises UsageRefused("bad_name", "unknown_zone"), Conflict("name_taken").
        """
        zone_of(zone)
        count = len(await self._store.workspaces.all(archived=True))
        workspace = Workspace(
            id=new_id(),
            name=_clean(name),
            zone=zone,
            late=LateRule(),
            colour=(count if colour is None else colour) % PALETTE_SIZE,
            created_at=self._clock.now(),
        )
        return self._told(await self._store.workspaces.add(workspace))

    async def first(self, zone: str, name: str = FIRST_NAME) -> Workspace:
        """Return the first live workspace that is not the sample, making one of this name when there is none."""
        live = [w for w in await self._store.workspaces.all() if not w.sample]
        return live[0] if live else await self.add(name, zone)

    async def rename(self, workspace: Workspace, name: str) -> Workspace:
        """Give it another name. Raises UsageRefused("bad_name", "sample_stays_marked"), Conflict("name_taken")."""
        _real(workspace)
        return self._told(await self._store.workspaces.save(replace(workspace, name=_clean(name))))

    async def edit(
        self, workspace: Workspace, name: str, zone: str, colour: int, late: LateRule, alt_required: bool
    ) -> Workspace:
        """Change what a person may change of it at once; posts already scheduled keep their time and late rule.

        Raises UsageRefused("bad_name", "unknown_zone", "sample_stays_marked"), Conflict("name_taken", "changed_meanwhile").
        """
        _real(workspace)
        zone_of(zone)
        changed = replace(
            workspace,
            name=_clean(name),
            zone=zone,
            colour=colour % PALETTE_SIZE,
            late=late,
            alt_required=alt_required,
        )
        return self._told(await self._store.workspaces.save(changed))

    async def archive(self, workspace: Workspace) -> Workspace:
        """Put it away; its drafts, accounts and ledger stay.

        Raises UsageRefused("last_workspace") for the only live one, ("sample_stays_marked"), and ("workspace_busy") while
        posts of it are on their way: nothing may go out for a client that nobody sees any more.
        """
        _real(workspace)
        if len([w for w in await self._store.workspaces.all() if not w.sample]) <= 1:
            raise UsageRefused("last_workspace", name=workspace.name)
        counts = await self._store.publications.counts(workspace_id=workspace.id)
        if live := sum(number for state, number in counts.items() if state not in TERMINAL):
            raise UsageRefused("workspace_busy", name=workspace.name, count=live)
        return self._told(await self._store.workspaces.save(replace(workspace, archived_at=self._clock.now())))

    async def unarchive(self, workspace: Workspace) -> Workspace:
        """Bring it back. Raises Conflict("name_taken") when another one has its name meanwhile."""
        return self._told(await self._store.workspaces.save(replace(workspace, archived_at=None)))

    async def get(self, workspace_id: str) -> Workspace:
        """Return one by its whole id, archived or not. Raises NotFound("workspace_unknown")."""
        workspace = await self._store.workspaces.get(workspace_id)
        if workspace is None:
            raise NotFound("workspace_unknown", wanted=workspace_id)
        return workspace

    async def set_late(self, workspace: Workspace, late: LateRule) -> Workspace:
        """Set the rule for late posts; posts already scheduled keep theirs."""
        return self._told(await self._store.workspaces.save(replace(workspace, late=late)))

    async def set_slots(self, workspace: Workspace, slots: Sequence[Slot]) -> Workspace:
        """Give it other posting slots; what is scheduled stays where it is. Raises Conflict("changed_meanwhile")."""
        return self._told(await self._store.workspaces.save(replace(workspace, slots=tuple(sorted(set(slots))))))

    async def set_alt_required(self, workspace: Workspace, required: bool) -> Workspace:
        """Set the rule that no picture or film goes out without alternative text; what is scheduled stays scheduled."""
        return self._told(await self._store.workspaces.save(replace(workspace, alt_required=required)))

    async def set_zone(self, workspace: Workspace, zone: str) -> Workspace:
        """Set its home zone; posts already scheduled keep their moment. Raises UsageRefused("unknown_zone")."""
        zone_of(zone)
        return self._told(await self._store.workspaces.save(replace(workspace, zone=zone)))

    async def find(self, wanted: str) -> Workspace:
        """Return the live workspace by id, id prefix or name. Raises NotFound("workspace_unknown", "workspace_ambiguous")."""
        live = await self._store.workspaces.all()
        exact = [w for w in live if wanted == w.id]
        named = [w for w in live if w.name == wanted] or [w for w in live if w.name.casefold() == wanted.casefold()]
        begun = [w for w in live if len(wanted) >= MIN_PREFIX and w.id.startswith(wanted.lower())]
        for fits in (exact, named, begun):
            if len(fits) == 1:
                return fits[0]
            if len(fits) > 1:
                raise NotFound("workspace_ambiguous", wanted=wanted, ids=[w.id for w in fits])
        raise NotFound("workspace_unknown", wanted=wanted)

    def _told(self, workspace: Workspace) -> Workspace:
        self._tell(WorkspaceChanged(workspace))
        return workspace


def _real(workspace: Workspace) -> None:
    """The sample keeps its name, which says what it is; it is removed, not put away."""
    if workspace.sample:
        raise UsageRefused("sample_stays_marked", name=workspace.name)


def _clean(name: str) -> str:
    cleaned = " ".join(name.split())
    if not cleaned or len(cleaned) > LONGEST_NAME or not cleaned.isprintable():
        raise UsageRefused("bad_name", name=name[:LONGEST_NAME], limit=LONGEST_NAME)
    return cleaned
