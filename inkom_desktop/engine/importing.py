"""A table of posts comes in: everything is looked up first, and only a table without faults is written, row by row."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import NotFound
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.sheet import Fault, Row, Sheet
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.publishing.planner import FARTHEST, PAST

NEEDS_MEDIA = frozenset({"empty", "media_required"})
"""What is no fault of a row with pictures: they are not attached yet when it is looked up."""


@dataclass(frozen=True, slots=True)
class Ready:
    """A row with what it names found: the draft to be written (without its pictures yet), the files, where it goes and when."""

    row: Row
    draft: Draft
    media: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """A row that was written: its draft, and its publications where it has a time."""

    row: Row
    draft: Draft
    publications: tuple[Publication, ...] = ()


class TableImport:
    """Looks up the rows of a table for a workspace. `folder` is where relative paths of pictures begin.

    `accounts` are those that rows without accounts of their own go to. `schedule` false makes drafts of all rows, which keep
    their times as places in the calendar.
    """

    def __init__(
        self,
        house: House,
        workspace: Workspace,
        folder: Path,
        *,
        accounts: Sequence[Account] = (),
        schedule: bool = True,
    ) -> None:
        self._house, self._workspace, self._folder = house, workspace, folder
        self._accounts, self._schedule = tuple(accounts), schedule
        self._known: dict[str, Account | Fault] = {}
        self._seen: dict[object, int] = {}

    async def look_up(self, sheet: Sheet) -> tuple[list[Ready], list[Fault]]:
        """Return what can be written, and every fault: those of the sheet and those found here. Writes nothing."""
        ready: list[Ready] = []
        faults = list(sheet.faults)
        for row in sheet.rows:
            found, wrong = await self._row(row, sheet)
            faults += wrong
            if not wrong:
                ready.append(found)
        return ready, sorted(faults, key=lambda f: f.row)

    async def write(
        self, ready: Iterable[Ready], told: Callable[[Imported], object] = lambda _: None
    ) -> list[Imported]:
        """Write the rows in their order and return them; `told` hears of each. What raises leaves those before it written."""
        done = []
        for each in ready:
            media = [await self._house.drafts.attach(path) for path in each.media]
            alts = [*each.row.alts, *[""] * len(media)]
            media = [replace(a, alt=alt) for a, alt in zip(media, alts, strict=False)]
            draft = each.draft
            made = await self._house.drafts.new(
                draft.workspace_id,
                parts=draft.parts,
                title=draft.title,
                account_ids=draft.account_ids,
                media=media,
                labels=draft.labels,
            )
            pubs: tuple[Publication, ...] = ()
            if each.row.due is not None and self._schedule:
                pubs = tuple(await self._house.planner.schedule(made, each.row.due))
            elif each.row.due is not None:
                await self._house.places.put(made.id, each.row.due)
            done.append(Imported(each.row, made, pubs))
            told(done[-1])
        return done

    async def _row(self, row: Row, sheet: Sheet) -> tuple[Ready, list[Fault]]:
        def fault(name: str, code: str, **params: object) -> Fault:
            return Fault(row.number, sheet.columns.get(name, name), code, params)

        faults: list[Fault] = []
        accounts: list[Account] = []
        for name in row.accounts:
            found = await self._account(name)
            if isinstance(found, Fault):
                faults.append(fault("accounts", found.code, **found.params))
            else:
                accounts.append(found)
        accounts = accounts or list(self._accounts)
        if row.due is not None:
            faults += [fault("date", code, value=row.due.local_time.replace("T", " ")) for code in self._untimely(row)]
            if self._schedule and not row.accounts and not accounts:
                faults.append(fault("accounts", "account_absent"))
        media = tuple(self._folder / name for name in row.media)
        faults += [fault("media", "media_missing", path=str(path)) for path in media if not path.is_file()]
        draft = self._draft(row, accounts)
        if not faults and row.due is not None and self._schedule:
            faults += [fault("text", "check_failed", **params) for params in self._refusals(draft, accounts, media)]
        if not faults:
            twin = self._seen.setdefault((row.parts, row.title, row.due, row.media, draft.account_ids), row.number)
            faults += [fault("text", "row_twice", row=twin)] if twin != row.number else []
        return Ready(row, draft, media), faults

    async def _account(self, name: str) -> Account | Fault:
        if name not in self._known:
            try:
                self._known[name] = await self._house.accounts.find(name, self._workspace.id)
            except NotFound as e:
                params = {"account": name, **({"ids": e.params["ids"]} if "ids" in e.params else {})}
                self._known[name] = Fault(0, "", e.code, params)
        return self._known[name]

    def _untimely(self, row: Row) -> Iterator[str]:
        now = self._house.clock.now()
        if row.due is not None and row.due.at < now - PAST:
            yield "when_past"
        elif row.due is not None and row.due.at > now + FARTHEST:
            yield "when_too_far"

    def _draft(self, row: Row, accounts: Sequence[Account]) -> Draft:
        now = self._house.clock.now()
        ids = tuple(dict.fromkeys(a.id for a in accounts))
        return Draft("", self._workspace.id, now, now, row.title, row.parts, ids, labels=row.labels)

    def _refusals(
        self, draft: Draft, accounts: Sequence[Account], media: Sequence[Path]
    ) -> Iterator[dict[str, object]]:
        """What the networks would refuse of the words; pictures are judged when they are taken in."""
        for account in {a.id: a for a in accounts}.values():
            for problem in self._house.planner.check(draft.content_for(account.id), account).check.errors:
                if not (media and problem.code in NEEDS_MEDIA):
                    yield {"account": account.handle or account.name, "problem": problem}
