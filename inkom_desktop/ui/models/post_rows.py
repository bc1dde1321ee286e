"""Publications as lines of the queue: one draft at one moment is one line, whatever the number of accounts."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.publication import Publication, State


@dataclass(frozen=True, slots=True)
class PostRow:
    """All publications of one draft that are due at the same moment: one line of the queue."""

    key: str
    due_at: datetime
    publications: tuple[Publication, ...]

    @property
    def first(self) -> Publication:
        """The publication that tells most about the line: the one that is not well, else the first."""
        order = (State.FAILED, State.REVIEW, State.HELD, State.BLOCKED, State.UNKNOWN, State.SENDING, State.PREPARING)
        for state in (*order, State.WAITING, State.SCHEDULED):
            for pub in self.publications:
                if pub.state is state:
                    return pub
        return self.publications[0]

    @property
    def picture(self) -> MediaFile | None:
        """The first picture of the post."""
        parts = self.publications[0].content.parts
        return next((a.file for part in parts for a in part.media), None)

    @property
    def photos(self) -> int:
        """How many pictures the post has."""
        return sum(len(part.media) for part in self.publications[0].content.parts)


def line_key(pub: Publication) -> str:
    """Return the key of the line a publication belongs to."""
    return f"{pub.draft_id}@{pub.due_at.isoformat()}"


class PostRows:
    """The lines in order, kept so that one changed publication costs one line and not the whole list.

    `place` gives the order of the publications inside a line (that of their accounts).
    """

    def __init__(self, place: Callable[[Publication], int] = lambda _: 0) -> None:
        self._place = place
        self._pubs: dict[str, Publication] = {}
        self._lines: dict[str, dict[str, Publication]] = {}
        self._rows: dict[str, PostRow] = {}
        self._order: list[tuple[datetime, str]] = []

    def __len__(self) -> int:
        return len(self._order)

    @property
    def publications(self) -> Iterable[Publication]:
        """All of them, also those without a line (cancelled ones are gone)."""
        return self._pubs.values()

    def has(self, publication_id: str) -> bool:
        """Tell whether a publication is here."""
        return publication_id in self._pubs

    def publication(self, publication_id: str) -> Publication | None:
        """Return a publication."""
        return self._pubs.get(publication_id)

    def row(self, key: str) -> PostRow | None:
        """Return a line."""
        if key not in self._rows and key in self._lines:
            pubs = tuple(sorted(self._lines[key].values(), key=self._place))
            self._rows[key] = PostRow(key, pubs[0].due_at, pubs)
        return self._rows.get(key)

    def all(self) -> tuple[PostRow, ...]:
        """Return the lines by due time."""
        return tuple(row for _, key in self._order if (row := self.row(key)) is not None)

    def replace(self, publications: Iterable[Publication]) -> None:
        """Hold these and no others."""
        self._pubs.clear()
        self._lines.clear()
        self._rows.clear()
        for pub in publications:
            self._pubs[pub.id] = pub
            if pub.state is not State.CANCELLED:
                self._lines.setdefault(line_key(pub), {})[pub.id] = pub
        self._order = sorted((next(iter(pubs.values())).due_at, key) for key, pubs in self._lines.items())

    def put(self, pub: Publication) -> bool:
        """Take a publication in, or its new state; tells whether the order or the number of lines changed."""
        before = self._pubs.get(pub.id)
        key = line_key(pub)
        if before is not None and before.version > pub.version:
            return False
        self._pubs[pub.id] = pub
        moved = False
        if before is not None and (line_key(before) != key or pub.state is State.CANCELLED):
            moved = self._take_out(before)
        if pub.state is State.CANCELLED:
            return moved
        if key not in self._lines:
            insort(self._order, (pub.due_at, key))
            moved = True
        self._lines.setdefault(key, {})[pub.id] = pub
        self._rows.pop(key, None)
        return moved

    def _take_out(self, pub: Publication) -> bool:
        key = line_key(pub)
        line = self._lines.get(key, {})
        line.pop(pub.id, None)
        self._rows.pop(key, None)
        if line or key not in self._lines:
            return False
        del self._lines[key]
        place = bisect_left(self._order, (pub.due_at, key))
        if self._order[place : place + 1] == [(pub.due_at, key)]:
            del self._order[place]
        return True
