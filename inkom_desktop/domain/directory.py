"""What a network can do and what it asks for, as facts that a directory tells: drawn from its card and the roles it plays."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Works(StrEnum):
    """One thing that works on a network."""

    TEXT = "text"
    PICTURES = "pictures"
    FILMS = "films"
    DOCUMENTS = "documents"
    POLLS = "polls"
    FIRST_COMMENT = "first_comment"
    STATISTICS = "statistics"
    DELETING = "deleting"


@dataclass(frozen=True, slots=True)
class NetworkFacts:
    """The facts of one network.

    `works` in the order of the enum; `price` is what a part costs ("0.015 USD"), empty where nothing; `needs` is one English
    sentence, empty where nothing is needed but the sign-in; `own_app` that the sign-in demands an app of the person's own.
    """

    works: tuple[Works, ...]
    price: str
    needs: str
    own_app: bool
    hands_off: bool
    reads_back: bool
