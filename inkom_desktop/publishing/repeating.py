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
from inkom_desktop.publishing.planner import Planner

NEVER_OUT = frozenset({State.CANCELLED, State.FAILED})
"""What ended without a post."""


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

        The wall time is by the clock of the series' zone. The posts are changed in place and all at once: there is never a
        moment with two in the queue for one time, or none. Raises what `Planner.revise` raises, and
        UsageRefused("same_text"); nothing is changed then.
        """
        turns = await self.turns(series, since)
        open_ = [t for t in turns if t.publications and all(self._can_change(p, text) for p in t.publications)]
        if text is not None:
            await self._refuse_copies(text, await self.turns(series), open_)
        changed, posts = [], []
        for each in open_:
            due = self._moved(each.publications[0], at)
            if at is not None and due.at <= self._clock.now():
                # One that was missed waits for the person's own decision; another hour of its day comes too late.
                continue
            draft = each.draft if text is None else self._said(each.draft, text)
            mine = []
            for pub in each.publications:
                new = pub if text is None else await self._planner.revised(draft, pub)
                if at is not None:
                    new = decisions.reschedule(new, due.at, due.zone, due.local_time, self._clock.now())
                mine.append(new)
            posts += mine
            changed.append(Turn(each.number, draft, due, tuple(mine)))
        if text is not None:
            # Before the posts: after a crash in between, the drafts are shown as not yet in what goes out.
            for each in changed:
                self._tell(DraftChanged(await self._store.drafts.save(each.draft)))
        saved = {p.id: p for p in await self._store.publications.save_all(posts, by=By.PERSON)}
        for pub in saved.values():
            self._tell(PublicationChanged(pub))
        return [replace(t, publications=tuple(saved[p.id] for p in t.publications)) for t in changed]

    def _can_change(self, pub: Publication, text: Draft | None) -> bool:
        return decisions.can_rewrite(pub) if text is not None else pub.state in decisions.MOVABLE

    def _said(self, draft: Draft, text: Draft) -> Draft:
        fields = {n: getattr(text, n) for n in ("title", "parts", "own_texts", "media", "labels")}
        return replace(draft, **fields, updated_at=self._clock.now())

    async def _refuse_copies(self, text: Draft, every: Sequence[Turn], changing: Sequence[Turn]) -> None:
        """Refuse a text that an account whose network takes no copies would say twice, now or besides what stays."""
        numbers = {t.number for t in changing}
        for account_id in {p.account_id for t in changing for p in t.publications}:
            account = await self._store.accounts.get(account_id)
            if account is None or not self._networks.get(account.network).card.refuses_same_text:
                continue
            said = [part.text for part in text.content_for(account_id).parts]
            times = sum(any(p.account_id == account_id for p in t.publications) for t in changing) + sum(
                p.account_id == account_id and p.state not in NEVER_OUT and [x.text for x in p.content.parts] == said
                for t in every
                if t.number not in numbers
                for p in t.publications
            )
            if times > 1:
                raise UsageRefused("same_text", account=account.handle or account.name, times=times, texts=1)

    async def find(self, wanted: str) -> Series:
        """Return a series by id or by the beginning of it. Raises NotFound("series_unknown", "series_ambiguous")."""
        fits = [s for s in await self._store.series.all() if s.id == wanted or s.id.startswith(wanted.lower())]
        exact = [s for s in fits if s.id == wanted]
        if len(exact or fits) == 1 and (exact or len(wanted) >= MIN_PREFIX):
            return (exact or fits)[0]
        if fits and len(wanted) >= MIN_PREFIX:
            raise NotFound("series_ambiguous", wanted=wanted, ids=[s.id for s in fits])
        raise NotFound("series_unknown", wanted=wanted)

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
