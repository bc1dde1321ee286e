"""Where tiles lie: in a day of the week, beside each other where they would cover each other. Numbers alone, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MANY = 3
"""So many at one minute are one tile with a count."""
LANES = 3
"""More lanes than this beside each other could not be read: they are one tile with a count."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What wants to stand at `top` px with a height of `tall` px where there is room; `keys` are those that it stands for."""

    keys: tuple[str, ...]
    top: float
    tall: float


@dataclass(frozen=True, slots=True)
class Place:
    """Where it stands: `left` and `width` as parts of the day's width, `top` and `height` in px."""

    keys: tuple[str, ...]
    left: float
    width: float
    top: float
    height: float


def places(wishes: Iterable[Wish], least: float, gap: float) -> list[Place]:
    """Give each a place: lanes beside each other where two would be nearer than `least` px, else one below the other.

    A tile is shortened for what follows in its lane, `gap` px before it, but never below `least`. What would need more than
    LANES lanes, and MANY or more at one minute, are one place for all of their keys.
    """
    found: list[Place] = []
    groups = _groups(_folded(sorted(wishes, key=lambda w: w.top)), least + gap)
    for number, group in enumerate(groups):
        after = groups[number + 1][0].top if number + 1 < len(groups) else float("inf")
        lanes = _lanes(group, least + gap)
        if len(lanes) > LANES:
            keys = tuple(key for wish in group for key in wish.keys)
            lanes = [[Wish(keys, group[0].top, max(w.top for w in group) - group[0].top + least)]]
        for place, lane in enumerate(lanes):
            for at, wish in enumerate(lane):
                below = lane[at + 1].top if at + 1 < len(lane) else after
                height = max(least, min(wish.tall, below - gap - wish.top))
                found.append(Place(wish.keys, place / len(lanes), 1 / len(lanes), wish.top, height))
    return found


def _folded(wishes: Sequence[Wish]) -> list[Wish]:
    """Of many at one minute one."""
    at: dict[float, list[Wish]] = {}
    for wish in wishes:
        at.setdefault(wish.top, []).append(wish)
    found = []
    for top, same in at.items():
        if len(same) >= MANY:
            found.append(Wish(tuple(key for wish in same for key in wish.keys), top, max(w.tall for w in same)))
        else:
            found += same
    return found


def _groups(wishes: Sequence[Wish], reach: float) -> list[list[Wish]]:
    """Runs of wishes each of which begins before the one before it has its least height."""
    groups: list[list[Wish]] = []
    for wish in wishes:
        if groups and wish.top < groups[-1][-1].top + reach:
            groups[-1].append(wish)
        else:
            groups.append([wish])
    return groups


def _lanes(group: Sequence[Wish], reach: float) -> list[list[Wish]]:
    lanes: list[list[Wish]] = []
    for wish in group:
        free = next((lane for lane in lanes if lane[-1].top + reach <= wish.top), None)
        if free is None:
            lanes.append([wish])
        else:
            free.append(wish)
    return lanes
