"""Answers that no server should give, made from a good one: the same two hundred at every run.

Five kinds by turns: a wrong type somewhere in the body, a body that is cut, a web page, one that is too large, an empty one.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from inkom_desktop.web.client import ANSWER_CAP, Answer

MANY = 200
KINDS = ("wrong type", "cut", "page", "huge", "empty")
WRONG: tuple[Any, ...] = (None, True, False, [], {}, "", " ", 1.5, -1, [[]], {"x": {}}, "\x00", "\u202e", "\ud800")
"""What never stands where an id, an address or a text should: none of it may be taken for one."""
PAGES = (
    b"<!doctype html><html><body>Sign in to the airport</body></html>",
    b"<html><head><title>502 Bad Gateway</title></head></html>",
    b"\xef\xbb\xbf<!DOCTYPE html><title>Just a moment...</title>",
    b"<?xml version='1.0'?><error/>",
    b"OK",
    b"<script>location='https://elsewhere.example'</script>",
)
STATUSES = (200, 200, 200, 201, 202)
_HUGE = b" " * (ANSWER_CAP + 1)


@dataclass(frozen=True)
class Odd:
    """One of them; `whole` tells that it may still hold all that a success needs, because the fault is elsewhere in it."""

    kind: str
    reply: Answer
    whole: bool


def malformed(good: Answer, seed: str, many: int = MANY) -> Iterator[Odd]:
    """Yield so many odd answers in the place of a good one, the same ones for the same seed."""
    dice = random.Random(seed)  # The same at every run.
    for number in range(many):
        kind = KINDS[number % len(KINDS)]
        yield Odd(kind, _make(kind, good, dice), kind == "wrong type")


def _make(kind: str, good: Answer, dice: random.Random) -> Answer:
    status = dice.choice(STATUSES)
    bare = {"content-type": dice.choice(("application/json", "text/html", "text/plain", ""))}
    match kind:
        case "wrong type":
            # With its own head: what a network says there is still true.
            return Answer(good.status, good.headers, json.dumps(_spoil(good.json(), dice)).encode("utf-8", "replace"))
        case "cut":
            body = good.body if len(good.body) > 2 else b'{"id": "12", "value": {"urn": "urn:li:share:1"'
            return Answer(status, bare, body[: dice.randrange(1, len(body) - 1)])
        case "page":
            return Answer(status, bare, dice.choice(PAGES))
        case "huge":
            return Answer(status, bare, good.body + _HUGE)
        case _:
            return Answer(dice.choice((200, 201, 202, 204)), bare, dice.choice((b"", b" ", b"\n\n", b"\x00")))


def _spoil(data: Any, dice: random.Random) -> Any:
    """Return the data with one place of it made wrong: the whole, a branch or a leaf."""
    if isinstance(data, dict) and data and dice.random() < 0.9:
        key = dice.choice(sorted(data))
        if dice.random() < 0.15:
            return {k: v for k, v in data.items() if k != key}
        return {**data, key: _spoil(data[key], dice)}
    if isinstance(data, list) and data and dice.random() < 0.9:
        at = dice.randrange(len(data))
        return [*data[:at], _spoil(data[at], dice), *data[at + 1 :]]
    return dice.choice(WRONG)
