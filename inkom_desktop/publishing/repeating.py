"""Posts that come again: each time is a draft and publications of its own, scheduled from the beginning and seen in the calendar.

So everything that holds for a post holds for each of them: the late rule, moving, taking back, publishing once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from inkom_desktop.domain import decisions
from inkom_desktop.domain.calendar import Due, resolve, zone_of
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import InkomError, NotFound, UsageRefused
from inkom_desktop.domain.events import DraftChanged, PublicationChanged
from inkom_desktop.domain.ids import MIN_PREFIX, new_id
from inkom_desktop.domain.publication import By, Publication, State
from inkom_desktop.domain.recurrence import Rule, occurrences, say_rule
from inkom_desktop.domain.series import MOST, Occurrence, Series, copy_of, refuse_same_text, turn
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.network import Networks
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.planner import ChecksFailed, Planner


@dataclass(frozen=True, slots=True)
class Turn:
    """One time of a series: its number, when it comes, whose text it is, and what became of it."""

    number: int
    draft: Draft
    due: Due | None = None
    publications: tuple[Publication, ...] = ()


class Repeating:
    """Begins series, ends them, and changes what of them is still to come."""

    def __init__(self, store: Store, networks: Networks, planner: Planner, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._networks = networks
        self._planner = planner
        self._clock = clock
        self._tell = tell

    async def ahead(
        self,
        variants: Sequence[Draft],
        rule: Rule,
        first: Due,
        account_ids: Sequence[str] = (),
        *,
        stands: bool = False,
    ) -> list[Turn]:
        """Return what a series would be, and write nothing. With `stands` the first time is scheduled already and left out.

        Raises UsageRefused: "rule_endless" for a rule without an end, "rule_too_long", "rule_once", "no_accounts", "same_text".
        """
        if not rule.ends:
            raise UsageRefused("rule_endless")
        local = datetime.fromisoformat(first.local_time)
        dues = []
        for due in occurrences(rule, local, first.zone):
            dues.append(due)
            if len(dues) > MOST:
                raise UsageRefused("rule_too_long", limit=MOST)
        if len(dues) < 2:
            raise UsageRefused("rule_once")
        accounts = tuple(account_ids) or variants[0].account_ids
        if not accounts:
            raise UsageRefused("no_accounts", draft=variants[0].id)
        for account_id in accounts:
            account = await self._store.accounts.get(account_id)
            if account is not None and self._networks.get(account.network).card.refuses_same_text:
                refuse_same_text(variants, account_id, account.handle or account.name, len(dues))
        return [Turn(n, turn(variants, n), due) for n, due in enumerate(dues, 1) if n > 1 or not stands]

    async def begin(
        self,
        variants: Sequence[Draft],
        rule: Rule,
        first: Due,
        *,
        account_ids: Sequence[str] = (),
        late: LateRule | None = None,
        stands: bool = False,
    ) -> tuple[Series, list[Turn]]:
        """Write a draft for each time and schedule it; where one is refused nothing of the series stays. `stands` as for `ahead`.

        Raises what `ahead` and `Planner.schedule` raise.
        """
        turns = await self.ahead(variants, rule, first, account_ids, stands=stands)
        accounts = tuple(account_ids) or variants[0].account_ids
        made: list[Turn] = []
        try:
            for each in turns:
                made.append(await self._write(each, accounts, late))
        except InkomError:
            await self._undo(made)
            raise
        series = Series(
            id=new_id(),
            workspace_id=variants[0].workspace_id,
            rule=say_rule(rule),
            zone=first.zone,
            local_time=first.local_time,
            variants=tuple(d.id for d in variants),
            created_at=self._clock.now(),
            occurrences=tuple(Occurrence(t.number, t.draft.id) for t in made),
        )
        return await self._store.series.add(series), made

    async def turns(self, series: Series, since: int = 1) -> list[Turn]:
        """Return the times of a series from a number on, with what became of them."""
        found = []
        for each in series.occurrences:
            draft = await self._store.drafts.get(each.draft_id)
            if each.number >= since and draft is not None:
                pubs = await self._store.publications.query(draft_id=draft.id)
                # One that was moved by a change has left a cancelled one behind.
                kept = [p for p in pubs if p.state is not State.CANCELLED]
                found.append(Turn(each.number, draft, None, tuple(kept or pubs)))
        return found

    async def end(self, series: Series, since: int = 1) -> list[Turn]:
        """Take what is still to come, from a number on, out of the queue; its drafts go to the bin. Returns those.

        A time that has gone out, is being sent or waits for a look stays as it is.
        """
        gone = []
        for each in await self.turns(series, since):
            if each.publications and all(p.state in decisions.MOVABLE for p in each.publications):
                await self._take_out(each)
                gone.append(each)
        if since <= 1:
            await self._store.series.save(replace(series, ended_at=self._clock.now()))
        return gone

    async def change(
        self, series: Series, since: int, *, text: Draft | None = None, at: time | None = None
    ) -> list[Turn]:
        """Give what is still to come, from a number on, another text, another time of day, or both; returns those.

        The wall time is by the clock of the series' zone. Raises what `Planner.schedule` raises; what was changed before stays.
        """
        changed = []
        for each in await self.turns(series, since):
            live = [p for p in each.publications if p.state in decisions.MOVABLE]
            if not live or len(live) != len(each.publications):
                continue
            due = self._moved(live[0], at)
            draft = each.draft
            if text is not None:
                fields = {n: getattr(text, n) for n in ("title", "parts", "own_texts", "media", "labels")}
                draft = replace(draft, **fields, updated_at=self._clock.now())
            accounts = tuple(p.account_id for p in live)
            await self._judge(draft, accounts)
            if text is not None:
                draft = await self._store.drafts.save(draft)
                self._tell(DraftChanged(draft))
            for pub in live:
                await self._save(decisions.unschedule(pub, self._clock.now()))
            pubs = await self._planner.schedule(draft, due, account_ids=accounts, late=live[0].late)
            changed.append(Turn(each.number, draft, due, tuple(pubs)))
        return changed

    async def find(self, wanted: str) -> Series:
        """Return a series by id or by the beginning of it. Raises NotFound("series_unknown", "series_ambiguous")."""
        fits = [s for s in await self._store.series.all() if s.id == wanted or s.id.startswith(wanted.lower())]
        exact = [s for s in fits if s.id == wanted]
        if len(exact or fits) == 1 and (exact or len(wanted) >= MIN_PREFIX):
            return (exact or fits)[0]
        if fits and len(wanted) >= MIN_PREFIX:
            raise NotFound("series_ambiguous", wanted=wanted, ids=[s.id for s in fits])
        raise NotFound("series_unknown", wanted=wanted)

    async def _judge(self, draft: Draft, account_ids: Sequence[str]) -> None:
        """Refuse a text before anything leaves the queue for it. Raises ChecksFailed."""
        accounts = [a for i in account_ids if (a := await self._store.accounts.get(i)) is not None]
        checks = [self._planner.check(draft.content_for(a.id), a) for a in accounts]
        if failed := [c for c in checks if c.check.errors]:
            raise ChecksFailed(failed)

    def _moved(self, pub: Publication, at: time | None) -> Due:
        if at is None:
            return Due(pub.due_at, pub.zone, pub.local_time)
        day = pub.due_at.astimezone(zone_of(pub.zone)).date()
        return resolve(datetime.combine(day, time()) + timedelta(hours=at.hour, minutes=at.minute), pub.zone)

    async def _write(self, each: Turn, accounts: Sequence[str], late: LateRule | None) -> Turn:
        assert each.due is not None
        draft = await self._store.drafts.add(copy_of(each.draft, self._clock.now(), accounts))
        self._tell(DraftChanged(draft))
        try:
            pubs = await self._planner.schedule(draft, each.due, late=late)
        except InkomError:
            await self._bin(draft)
            raise
        return replace(each, draft=draft, publications=tuple(pubs))

    async def _undo(self, made: Sequence[Turn]) -> None:
        for each in made:
            await self._take_out(each)

    async def _take_out(self, each: Turn) -> None:
        for pub in each.publications:
            await self._save(decisions.unschedule(pub, self._clock.now()))
        await self._bin(each.draft)

    async def _save(self, pub: Publication) -> None:
        self._tell(PublicationChanged(await self._store.publications.save(pub, by=By.PERSON)))

    async def _bin(self, draft: Draft) -> None:
        fresh = await self._store.drafts.get(draft.id)
        if fresh is not None:
            self._tell(DraftChanged(await self._store.drafts.save(replace(fresh, deleted_at=self._clock.now()))))
