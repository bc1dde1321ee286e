"""The little worlds that the publisher is killed in, and what the person does there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REFUSED = "refused: part three"
"""Words that the counting server never takes."""


class Held(StrEnum):
    """What becomes of a post that a network holds for its hour."""

    NO = ""
    STAYS = "stays"
    COMES_BACK = "comes back"
    MOVES = "moves"


@dataclass(frozen=True)
class Scheduled:
    """One draft: the texts of its parts, and the accounts it goes to."""

    name: str
    texts: tuple[str, ...]
    accounts: tuple[str, ...] = ("acc0",)
    picture: bool = False


@dataclass(frozen=True)
class Scene:
    """What is scheduled, 20 s apart. `writes` is how many sends and deletes there are where nothing goes wrong.

    With `stops` a part of its thread is refused, and the person has deleted what is live. With `held` it is due in an hour and
    the network is to publish it by itself; what it holds the person leaves, takes out of the queue or moves by an hour.
    """

    name: str
    drafts: tuple[Scheduled, ...]
    writes: int
    stops: bool = False
    held: Held = Held.NO


POST = Scheduled("one", ("good morning",))
TWIN = Scheduled("twin", ("good morning",))
THREAD = Scheduled("thread", ("part one", "part two", "part three"))
SCENES = (
    Scene("post", (POST,), 1),
    Scene("twins", (POST, TWIN), 2),
    Scene("thread", (THREAD,), 3),
    Scene("picture", (Scheduled("picture", ("with a picture",), picture=True),), 1),
    Scene("stopped", (Scheduled("thread", ("part one", "part two", REFUSED)),), 5, stops=True),
    Scene("handed over", (POST,), 1, held=Held.STAYS),
    Scene("taken back", (POST,), 2, held=Held.COMES_BACK),
    Scene("moved", (POST,), 3, held=Held.MOVES),
    Scene(
        "side by side",
        (
            Scheduled("one", ("good morning",), ("acc0", "acc1")),
            TWIN,
            Scheduled("picture", ("with a picture",), ("acc1",), picture=True),
        ),
        4,
    ),
)
"""Two posts with the same words are two posts; two accounts publish at once."""
