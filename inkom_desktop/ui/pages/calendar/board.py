"""What the calendar holds: posts by day, kept so that one changed publication costs the days it touches."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.entry import Entry, Pencilled, beginning
from inkom_desktop.domain.publication import State


@dataclass(frozen=True, slots=True)
class Post:
    """A tile: all publications of one draft that are due at one moment, or a draft with a place (without `entries`).

    `due_at` is aware UTC, `zone` the IANA zone it was meant in, `words` the beginning of what it says.
    """

    key: str
    draft_id: str
    workspace_id: str
    due_at: datetime
    zone: str
    words: str
    entries: tuple[Entry, ...] = ()
    account_ids: tuple[str, ...] = ()

    @property
    def pencilled(self) -> bool:
        """Tell whether it is a draft that only has a place."""
        return not self.entries


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown: not the accounts in `hidden`, with `drafts` only these drafts, with `states` only those states."""

    hidden: frozenset[str] = frozenset()
    drafts: frozenset[str] | None = None
    states: frozenset[State] | None = None
    pencilled: bool = True

    def entry(self, entry: Entry) -> bool:
        """Tell whether a publication is shown."""
        return (
            entry.account_id not in self.hidden
            and (self.drafts is None or entry.draft_id in self.drafts)
            and (self.states is None or entry.state in self.states)
        )

    def draft(self, draft: Draft) -> bool:
        """Tell whether a draft with a place is shown: not where all its accounts are hidden."""
        seen = not draft.account_ids or any(i not in self.hidden for i in draft.account_ids)
        return self.pencilled and seen and (self.drafts is None or draft.id in self.drafts)


def post_key(draft_id: str, due_at: datetime) -> str:
    """Return the key of the tile of a draft at a moment."""
    return f"{draft_id}@{due_at.isoformat()}"


def _when(post: Post) -> tuple[datetime, str]:
    return post.due_at, post.draft_id


class Board:
    """Posts by day of one zone. `place` orders the accounts inside a tile."""

    def __init__(self, zone: str, place: Callable[[str], int] = lambda _: 0) -> None:
        self._tz, self.zone, self._place = zone_of(zone), zone, place
        self._filter = Filter()
        self._entries: dict[str, Entry] = {}
        self._pencilled: dict[str, tuple[Pencilled, Draft]] = {}
        self._days: dict[date, dict[str, Entry]] = {}
        self._made: dict[date, tuple[Post, ...]] = {}

    def __len__(self) -> int:
        return len(self._entries) + len(self._pencilled)

    def replace(self, entries: Iterable[Entry], pencilled: Iterable[tuple[Pencilled, Draft]]) -> None:
        """Hold these and no others."""
        self._entries = {e.id: e for e in entries}
        self._pencilled = {place.draft_id: (place, draft) for place, draft in pencilled}
        self._days, self._made = {}, {}
        for entry in self._entries.values():
            self._days.setdefault(self.day_of(entry.due_at), {})[entry.id] = entry

    def put(self, entry: Entry) -> bool:
        """Take a publication in, or its new state; an older one changes nothing. Tells whether something changed."""
        before = self._entries.get(entry.id)
        if before is not None and before.version > entry.version:
            return False
        if before is not None:
            day = self.day_of(before.due_at)
            self._days.get(day, {}).pop(entry.id, None)
            self._made.pop(day, None)
            del self._entries[entry.id]
        if entry.state is not State.CANCELLED:
            day = self.day_of(entry.due_at)
            self._entries[entry.id] = entry
            self._days.setdefault(day, {})[entry.id] = entry
            self._made.pop(day, None)
            held = self._pencilled.pop(entry.draft_id, None)
            if held is not None:
                self._made.pop(self.day_of(held[0].due_at), None)
        return before is not None or entry.state is not State.CANCELLED

    def set_filter(self, wanted: Filter) -> None:
        """Show something else of what there is."""
        if wanted != self._filter:
            self._filter, self._made = wanted, {}

    def day_of(self, at: datetime) -> date:
        """Return the day of an instant on the wall of the board's zone."""
        return at.astimezone(self._tz).date()

    def minute_of(self, at: datetime) -> float:
        """Return the wall time of an instant as minutes after midnight."""
        local = at.astimezone(self._tz)
        return local.hour * 60 + local.minute + local.second / 60

    def day(self, day: date) -> tuple[Post, ...]:
        """Return the posts of a day, by time."""
        if day not in self._made:
            self._made[day] = tuple(self._posts(day))
        return self._made[day]

    def head(self, day: date, most: int) -> tuple[tuple[Post, ...], int]:
        """Return the first posts of a day, at most so many, and how many there are: a day of hundreds is not made whole."""
        if day in self._made or len(self._days.get(day, {})) <= most:
            posts = self.day(day)
            return posts[:most], len(posts)
        drafts = self._drafts_of(day)
        lines: dict[tuple[datetime, str], list[Entry]] = {}
        for entry in self._days[day].values():
            if self._filter.entry(entry):
                lines.setdefault((entry.due_at, entry.draft_id), []).append(entry)
        first = [self._of(lines[key]) for key in heapq.nsmallest(most, lines)]
        return tuple(sorted([*first, *drafts], key=_when)[:most]), len(lines) + len(drafts)

    def days(self, first: date, last: date) -> Iterator[tuple[date, tuple[Post, ...]]]:
        """Return the days from one to another, both included, with their posts."""
        for offset in range((last - first).days + 1):
            day = first + timedelta(days=offset)
            yield day, self.day(day)

    def post(self, key: str) -> Post | None:
        """Return the post of a key, None when it is not here or not shown."""
        draft_id, _, at = key.partition("@")
        if not at:
            return None
        day = self.day_of(datetime.fromisoformat(at))
        return next((p for p in self.day(day) if p.key == key), None) if draft_id else None

    def entry(self, publication_id: str) -> Entry | None:
        """Return a publication."""
        return self._entries.get(publication_id)

    def taken(self, account_ids: Collection[str]) -> dict[str, set[datetime]]:
        """Return when something of these accounts is due."""
        found: dict[str, set[datetime]] = {i: set() for i in account_ids}
        for entry in self._entries.values():
            if entry.account_id in found:
                found[entry.account_id].add(entry.due_at)
        return found

    def _posts(self, day: date) -> list[Post]:
        lines: dict[tuple[datetime, str], list[Entry]] = {}
        for entry in self._days.get(day, {}).values():
            if self._filter.entry(entry):
                lines.setdefault((entry.due_at, entry.draft_id), []).append(entry)
        return sorted([*map(self._of, lines.values()), *self._drafts_of(day)], key=_when)

    def _drafts_of(self, day: date) -> list[Post]:
        return [
            self._draft(place, draft)
            for place, draft in self._pencilled.values()
            if self.day_of(place.due_at) == day and self._filter.draft(draft)
        ]

    def _of(self, entries: list[Entry]) -> Post:
        entries.sort(key=lambda e: (self._place(e.account_id), e.id))
        first = entries[0]
        key, accounts = post_key(first.draft_id, first.due_at), tuple(e.account_id for e in entries)
        return Post(
            key, first.draft_id, first.workspace_id, first.due_at, first.zone, first.words, tuple(entries), accounts
        )

    def _draft(self, place: Pencilled, draft: Draft) -> Post:
        words = beginning(draft.title or draft.parts[0])
        accounts = tuple(sorted(draft.account_ids, key=self._place))
        key = post_key(draft.id, place.due_at)
        return Post(key, draft.id, draft.workspace_id, place.due_at, place.zone, words, (), accounts)
