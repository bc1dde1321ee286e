"""Nostr keeps what every network promises."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.nostr.adapter import Nostr
from inkom_desktop.networks.nostr.events import Key
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, NOW, account_of, answer
from tests.networks.server_contract import Row, ServerContract, Wait

KEY = Key("5f" * 32)
NOTE = KEY.sign(1, int(NOW.timestamp()), "words")
DIGEST = hashlib.sha256(b"not looked at").hexdigest()
STORED = {"url": f"https://media.example/{DIGEST}.png", "sha256": DIGEST, "size": 13, "type": "image/png"}


def ok(good: bool, words: str = "") -> Answer:
    return answer(200, [["OK", NOTE["id"], good, words]])


class TestNostr(ServerContract):
    examples: ClassVar = {}
    remote_id = str(NOTE["id"])

    def make(self, web: Web) -> Network:
        return Nostr(web)

    def account(self) -> Account:
        places = {"relays": ["wss://relay.example"], "media": ["https://media.example"]}
        return account_of("nostr", "https://relay.example", KEY.public, abilities=places)

    def secrets(self) -> Mapping[str, str]:
        return {"secret_key": KEY.secret}

    def ask(self) -> SignInAsk:
        return SignInAsk(server="wss://relay.example", secret=Secret(KEY.secret))

    def prepared(self) -> Receipt | None:
        return {"remote_id": NOTE["id"], "event": dict(NOTE)}

    def live(self) -> Part:
        kept = {"id": NOTE["id"], "relays": {"wss://relay.example": ""}}
        return Part("k", PartState.PUBLISHED, remote_id=self.remote_id, receipt=kept, published_at=NOW)

    def good(self, kind: StepKind) -> Answer:
        return answer(200, STORED) if kind is StepKind.UPLOAD else ok(True)

    def found(self) -> Sequence[Reply]:
        return (answer(200, [["EVENT", "inkom", dict(NOTE)], ["EOSE", "inkom"]]),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, [["EOSE", "inkom"]]),)

    def errors(self) -> Mapping[str, Row]:
        up = StepKind.UPLOAD
        return {
            "rate-limited": Row(ok(False, "rate-limited: slow down"), Throttled),
            "auth-required": Row(ok(False, "auth-required: who are you"), SignInNeeded),
            "restricted": Row(ok(False, "restricted: members alone"), Rejected, "no_right_to_publish"),
            "blocked": Row(ok(False, "blocked: you are banned"), Rejected, "no_right_to_publish"),
            "invalid": Row(ok(False, "invalid: created_at too far"), Rejected, "validation_failed"),
            "pow": Row(ok(False, "pow: difficulty 26 is less than 30"), Rejected, "validation_failed"),
            "error": Row(ok(False, "error: the database is shut"), Unknown),
            "mute": Row(ok(False, "mute: nobody listens"), Unknown),
            "no word": Row(ok(False), Unknown),
            "no id": Row(answer(200, [["OK", "", False, "invalid: Bad signature"]]), Rejected, "validation_failed"),
            "notice": Row(answer(200, [["NOTICE", "hello"]]), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "handshake 401": Row(answer(401, HTML), SignInNeeded),
            "timeout": Row(Lost("deadline"), Unknown),
            "media 401": Row(answer(401, b"", x_reason="expired"), SignInNeeded, step=up),
            "media 402": Row(answer(402, b"", x_reason="pay first"), Rejected, "no_right_to_publish", up),
            "media 403": Row(answer(403, b"", x_reason="not yours"), Rejected, "no_right_to_publish", up),
            "media 413": Row(answer(413, b"", x_reason="too large"), Rejected, "too_large_for_server", up),
            "media 415": Row(answer(415, b"", x_reason="no films"), Rejected, "media_refused", up),
            "media 400": Row(answer(400, b"", x_reason="no such thing"), Rejected, "media_refused", up),
            "media 409": Row(answer(409, b"", x_reason="another hash"), Unknown, step=up),
            "media 500": Row(answer(500, HTML), Unknown, step=up),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "its word": Wait(ok(False, "rate-limited: slow down"), timedelta(seconds=45)),
            "handshake": Wait(answer(429, HTML, retry_after="7"), timedelta(seconds=7)),
            "handshake, not said": Wait(answer(429, HTML), timedelta(seconds=45)),
        }
