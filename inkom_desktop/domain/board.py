"""The board of ideas: columns that a person names, and in which of them a draft stands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace

MOST = 12
LONGEST = 40
"""Characters of a column's name."""


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One column. `name` is empty while nobody has named it: then the window says what `id` means in its language."""

    id: str
    name: str = ""


FIRST = (BoardColumn("ideas"), BoardColumn("writing"), BoardColumn("ready"))
"""The columns of a client that has named none."""


def read_columns(stored: str) -> tuple[BoardColumn, ...]:
    """Return the columns as they were stored; the first ones where nothing was, or nothing that can be read."""
    try:
        plain = json.loads(stored) if stored else []
        made = tuple(BoardColumn(str(each["id"]), str(each["name"])) for each in plain)
    except (ValueError, TypeError, KeyError):
        return FIRST
    return made or FIRST


def say_columns(columns: Sequence[BoardColumn]) -> str:
    """Return the columns as they are stored."""
    return json.dumps([{"id": c.id, "name": c.name} for c in columns], ensure_ascii=False)


def column_of(stage: str, columns: Sequence[BoardColumn]) -> str:
    """Return the id of the column in which a draft stands: its own, or the first one where that is gone or was never said."""
    return stage if any(c.id == stage for c in columns) else columns[0].id


def renamed(columns: Sequence[BoardColumn], column_id: str, name: str) -> tuple[BoardColumn, ...]:
    """Return the columns with another name for one; an empty name leaves it as it was."""
    name = " ".join(name.split())[:LONGEST]
    return tuple(replace(c, name=name) if c.id == column_id and name else c for c in columns)


def moved(columns: Sequence[BoardColumn], column_id: str, step: int) -> tuple[BoardColumn, ...]:
    """Return the columns with one of them a place to the left (-1) or to the right (1), where there is one."""
    made = list(columns)
    here = next((i for i, c in enumerate(made) if c.id == column_id), None)
    if here is None or not 0 <= here + step < len(made):
        return tuple(made)
    made[here], made[here + step] = made[here + step], made[here]
    return tuple(made)


def without(columns: Sequence[BoardColumn], column_id: str) -> tuple[BoardColumn, ...]:
    """Return the columns without one; the last one stays. Its drafts stand in the first column then."""
    left = tuple(c for c in columns if c.id != column_id)
    return left or tuple(columns)
