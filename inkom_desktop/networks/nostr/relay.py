"""One relay: an event given to it, or a question asked, and what its answer means. NIP-01, NIP-42, NIP-11.

https://github.com/nostr-protocol/nips/blob/master/01.md · 42.md · 11.md . Readers take any answer without raising.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.outcome import Outcome, Published, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.networks.nostr.events import RELAY_SIGN_IN, Event, Key, genuine
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import refusal, retry_after

SUBSCRIPTION = "inkom"
DEADLINE_S = 15.0
BACK_OFF = timedelta(seconds=45)
"""How long to wait where a relay says "rate-limited" and not for how long."""
FOR_GOOD = ("blocked", "invalid", "pow", "restricted")


@dataclass(slots=True)
class _Talk:
    """What is said to a relay's messages; `about` is the id of the event given, or the name of the question.

    A relay may ask who we are (NIP-42): that is answered once, when it is the condition, and then said again what was said.
    """

    relay: str
    first: str
    about: str
    key: Key
    now: int
    challenge: str = ""
    proof: str = ""
    wanted: bool = False

    def react(self, said: Any) -> list[str] | None:
        """Return what to say to a message, None when the conversation is over."""
        match said:
            case ["AUTH", str() as challenge]:
                self.challenge = challenge[:2000]
                return self._prove() if self.wanted and not self.proof else []
            case ["OK", str() as about, bool() as good, *_] if self.proof and about == self.proof:
                return [self.first] if good else None
            case ["OK", str() as about, bool() as good, *words] if about in (self.about, ""):
                return self._refused(words) if not good else None
            case ["CLOSED", str() as about, *words] if about == self.about:
                return self._refused(words)
            case ["EOSE", str() as about] if about == self.about:
                return None
        return []

    def _refused(self, words: Sequence[object]) -> list[str] | None:
        if self.proof or prefix_of(words[0] if words else "") != "auth-required":
            return None
        self.wanted = True
        return self._prove() if self.challenge else []

    def _prove(self) -> list[str]:
        tags = [["relay", self.relay], ["challenge", self.challenge]]
        event = self.key.sign(RELAY_SIGN_IN, self.now, "", tags)
        self.proof = str(event["id"])
        return [_written(["AUTH", event])]


@dataclass(frozen=True, slots=True)
class Relay:
    """One relay (wss://...), spoken to in the name of a key."""

    web: Web
    address: str
    key: Key
    allow_lan: bool = False

    async def give(self, event: Event, now: datetime) -> Outcome:
        """Give it an event; Published when it has it, also when it had it before."""
        number = str(event["id"])
        reply = await self._talk(_written(["EVENT", event]), number, now)
        verdict = _verdict(reply, number)
        return refused(reply, now) if verdict is None else _meant(*verdict, now)

    async def ask(self, now: datetime, *filters: Mapping[str, Any]) -> list[Event] | Reply:
        """Return the events that it has, none but genuine ones; the reply where it did not answer to the end."""
        reply = await self._talk(_written(["REQ", SUBSCRIPTION, *filters]), SUBSCRIPTION, now)
        came = _messages(reply)
        if ["EOSE", SUBSCRIPTION] not in came:
            return reply
        found = [m[2] for m in came if isinstance(m, list) and len(m) == 3 and m[:2] == ["EVENT", SUBSCRIPTION]]
        return [event for event in found if genuine(event)]

    async def about(self) -> Mapping[str, Any]:
        """Return what it says of itself (NIP-11), empty where it says nothing."""
        page = "http" + self.address[2:]
        headers = {"Accept": "application/nostr+json"}
        reply = await self.web.read(page, headers=headers, allow_lan=self.allow_lan, deadline_s=DEADLINE_S)
        return reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}

    async def _talk(self, first: str, about: str, now: datetime) -> Reply:
        talk = _Talk(self.address, first, about, self.key, int(now.timestamp()))
        return await self.web.converse(self.address, first, talk.react, allow_lan=self.allow_lan, deadline_s=DEADLINE_S)


def _written(message: Sequence[Any]) -> str:
    return json.dumps(message, separators=(",", ":"), ensure_ascii=False)


def _messages(reply: Reply) -> list[Any]:
    said = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
    return said if isinstance(said, list) else []


def _verdict(reply: Reply, number: str) -> tuple[bool, str] | None:
    """Return whether the relay took an event, and its words; None where it did not say. The last word counts."""
    told: tuple[bool, str] | None = None
    for message in _messages(reply):
        match message:
            case ["OK", str() as about, bool() as good, *words] if about == number or (not about and not good):
                told = good, line(words[0] if words else "")
    return told


def _meant(good: bool, words: str, now: datetime) -> Outcome:
    """Return what a relay's word means: the prefixes of NIP-01 and NIP-42."""
    prefix = prefix_of(words)
    if good or prefix == "duplicate":
        return Published("", http_status=200)
    if prefix == "rate-limited":
        return Throttled(now + BACK_OFF, words, 200)
    if prefix == "auth-required":
        return SignInNeeded(words, 200)
    if prefix in FOR_GOOD:
        code = "no_right_to_publish" if prefix in ("blocked", "restricted") else "validation_failed"
        return Rejected(code, words, 200)
    return Unknown(words or "the relay did not take it and says not why", 200)


def prefix_of(words: object) -> str:
    """Return the machine's part of a relay's words: what stands before the colon."""
    return words.partition(":")[0].strip().lower() if isinstance(words, str) else ""


def line(value: object) -> str:
    """Return a text as one line of at most 200 characters, without signs of markup."""
    text = value[:4000] if isinstance(value, str) else ""
    return " ".join("".join(c if c.isprintable() and c not in "<>" else " " for c in text).split())[:200]


def refused(reply: Reply, now: datetime) -> Outcome:
    """Return what an answer without a verdict means: an end of the conversation, or a handshake that was refused."""
    if not isinstance(reply, Answer):
        return refusal(reply, now)
    closed = [m for m in _messages(reply) if isinstance(m, list) and len(m) > 2 and m[0] == "CLOSED"]
    if closed:
        return _meant(False, line(closed[-1][2]), now)
    if reply.status == 429:
        return Throttled(retry_after(reply, now) or now + BACK_OFF, "HTTP 429", 429)
    if reply.status == 401 or not 400 <= reply.status < 500:
        return refusal(reply, now, detail=f"HTTP {reply.status}")
    # A gateway in front of the relay: nothing is known of the relay itself.
    return Unknown(f"HTTP {reply.status} without a reason", reply.status)
