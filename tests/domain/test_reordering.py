"""Another order for the queue: nobody and no time is lost, and it really is another order."""

from __future__ import annotations

import random

from inkom_desktop.domain.reordering import shuffled, swapped

QUEUE = [(object(), hour) for hour in range(6)]


def test_two_change_places() -> None:
    found = swapped(QUEUE, 1, 4)
    assert [t for _, t in found] == [t for _, t in QUEUE]
    assert (found[1][0], found[4][0]) == (QUEUE[4][0], QUEUE[1][0])
    assert [found[n] for n in (0, 2, 3, 5)] == [QUEUE[n] for n in (0, 2, 3, 5)]


def test_a_shuffle_keeps_posts_and_times_and_is_never_the_same_order() -> None:
    seen = set()
    for seed in range(300):
        found = shuffled(QUEUE, random.Random(seed).randrange)
        assert [t for _, t in found] == list(range(6))
        assert {id(p) for p, _ in found} == {id(p) for p, _ in QUEUE}
        assert [p for p, _ in found] != [p for p, _ in QUEUE]
        seen.add(tuple(id(p) for p, _ in found))
    assert len(seen) > 200
    # A die that leaves everything in its place is turned once.
    assert [t for _, t in shuffled(QUEUE, lambda n: n - 1)] == list(range(6))
    assert shuffled(QUEUE, lambda n: n - 1)[0][0] is QUEUE[1][0]


def test_one_and_none_stay() -> None:
    assert shuffled([], lambda n: 0) == []
    assert shuffled(QUEUE[:1], lambda n: 0) == QUEUE[:1]
