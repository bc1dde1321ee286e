"""Reading what an interface says, with tolerance: wrong types become absences, nothing raises."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any


def words(value: object) -> str:
    """Return a string that can be written anywhere, empty for everything else."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else ""


def line(value: object, most: int = 200) -> str:
    """Return a string as one plain line without markup."""
    plain = "".join(c if c.isprintable() and c not in "<>" else " " for c in words(value))
    return " ".join(plain.split())[:most]


def whole(value: object) -> int | None:
    """Return a whole number that is not negative, given as one or in digits, else None."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 19:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**18 else None


def branch(value: object, *path: str) -> Mapping[str, Any]:
    """Return the object at the end of a path of keys, an empty one where something else stands."""
    for key in path:
        value = value.get(key) if isinstance(value, Mapping) else None
    return value if isinstance(value, Mapping) else {}


def items(value: object) -> list[Any]:
    """Return a list, an empty one for everything else."""
    return value if isinstance(value, list) else []


def moment(value: object) -> datetime | None:
    """Read a time of RFC 3339 as aware UTC; None for what is none."""
    try:
        at = datetime.fromisoformat(value) if isinstance(value, str) else None
        return at.astimezone(UTC) if at is not None and at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None
