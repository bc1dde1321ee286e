"""Another order for what is queued: the posts change places, the times stay."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Post = TypeVar("Post")
Time = TypeVar("Time")


def swapped(posts: Sequence[tuple[Post, Time]], one: int, other: int) -> list[tuple[Post, Time]]:
    """Let two of them change places."""
    order = [post for post, _ in posts]
    order[one], order[other] = order[other], order[one]
    return list(zip(order, (time for _, time in posts), strict=True))


def shuffled(posts: Sequence[tuple[Post, Time]], below: Callable[[int], int]) -> list[tuple[Post, Time]]:
    """Deal the posts anew to the same times; with two or more of them at least one goes elsewhere.

    `below` gives a whole number from 0 to below its argument, each as likely as any other (Fisher and Yates).
    """
    order = [post for post, _ in posts]
    times = [time for _, time in posts]
    for last in range(len(order) - 1, 0, -1):
        other = below(last + 1)
        order[last], order[other] = order[other], order[last]
    if len(order) > 1 and all(post is before for post, (before, _) in zip(order, posts, strict=True)):
        order = [*order[1:], order[0]]
    return list(zip(order, times, strict=True))
