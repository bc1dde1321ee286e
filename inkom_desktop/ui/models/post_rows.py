"""Publications as lines of the queue: one draft at one moment is one line, whatever the number of accounts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

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


def rows_of(publications: Iterable[Publication]) -> tuple[PostRow, ...]:
    """Return the lines by due time; what was cancelled has none."""
    lines: dict[str, list[Publication]] = {}
    for pub in publications:
        if pub.state is not State.CANCELLED:
            lines.setdefault(f"{pub.draft_id}@{pub.due_at.isoformat()}", []).append(pub)
    rows = [PostRow(key, pubs[0].due_at, tuple(pubs)) for key, pubs in lines.items()]
    return tuple(sorted(rows, key=lambda r: (r.due_at, r.key)))
