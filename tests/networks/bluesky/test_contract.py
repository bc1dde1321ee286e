"""Bluesky keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.bluesky.adapter import Bluesky
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.bluesky.stage import NoPages
from tests.networks.contract import HTML, KEY, NOW, SECRET, Call, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
RKEY = "3ke6kg3wk2222"


URI = f"at://{DID}/app.bsky.feed.post/{RKEY}"
CID = "bafyreigxmo3cysw4dr6erpgyshdxgnujzxxxb3dvgxsbqhmmbqdqjv5ape"


def error(status: int, name: str, message: str = "", **headers: str) -> Answer:
    return answer(status, {"error": name, "message": message or name}, **headers)


class TestBluesky(ServerContract):
    remote_id = URI

    def make(self, web: Web) -> Network:
        return Bluesky(web, NoPages(), lambda: NOW)

    def account(self) -> Account:
        return account_of("bluesky", "https://pds.example", DID, abilities={"blob_bytes": 1_000_000})

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": f"{SECRET}-a", "refresh_token": f"{SECRET}-r", "app_password": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("https://pds.example", "tester.example")

    def prepared(self) -> Receipt | None:
        record = {"$type": "app.bsky.feed.post", "text": "words", "createdAt": "2026-11-23T09:00:00.000Z"}
        return {"remote_id": RKEY, "rkey": RKEY, "record": record}

    def live(self) -> Part:
        receipt = {"rkey": RKEY, "uri": URI, "cid": CID}
        return Part(KEY, PartState.PUBLISHED, remote_id=URI, receipt=receipt, published_at=NOW)

    def renews(self, call: Call) -> bool:
        return call.url.endswith(("refreshSession", "createSession"))

    def good(self, kind: StepKind) -> Answer:
        if kind is StepKind.UPLOAD:
            blob = {"$type": "blob", "ref": {"$link": CID}, "mimeType": "image/png", "size": 12}
            return answer(200, {"blob": blob})
        return answer(200, {"uri": URI, "cid": CID, "validationStatus": "valid"})

    def found(self) -> Sequence[Reply]:
        record: dict[str, Any] = {"$type": "app.bsky.feed.post", "text": "words"}
        return (answer(200, {"uri": URI, "cid": CID, "value": record}),)

    def missing(self) -> Sequence[Reply]:
        return (error(400, "RecordNotFound", "Could not locate record"),)

    def errors(self) -> Mapping[str, Row]:
        long = "Record/text must not be longer than 300 graphemes"
        upload = StepKind.UPLOAD
        return {
            "InvalidRequest": Row(error(400, "InvalidRequest"), Rejected, "validation_failed"),
            "InvalidRecord": Row(error(400, "InvalidRecord"), Rejected, "validation_failed"),
            "BlobTooLarge": Row(error(400, "BlobTooLarge"), Rejected, "media_refused", upload),
            "InvalidMimeType": Row(error(400, "InvalidMimeType"), Rejected, "media_refused", upload),
            "Record/text": Row(error(400, "InvalidRequest", long), Rejected, "text_too_long"),
            "ExpiredToken for ever": Row(error(400, "ExpiredToken"), SignInNeeded),
            "InvalidToken": Row(error(400, "InvalidToken"), SignInNeeded),
            "AuthMissing": Row(error(401, "AuthMissing"), SignInNeeded),
            "AuthenticationRequired": Row(error(401, "AuthenticationRequired"), SignInNeeded),
            "AccountDeactivated": Row(error(400, "AccountDeactivated"), SignInNeeded),
            "AccountTakedown": Row(error(400, "AccountTakedown"), SignInNeeded),
            "429": Row(error(429, "RateLimitExceeded"), Throttled),
            "500": Row(error(500, "InternalServerError"), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        at = str(int((NOW + timedelta(minutes=5)).timestamp()))
        return {
            "reset": Wait(error(429, "RateLimitExceeded", ratelimit_reset=at), timedelta(minutes=5)),
            "seconds": Wait(error(429, "RateLimitExceeded", retry_after="30"), timedelta(seconds=30)),
            "not said": Wait(error(429, "RateLimitExceeded"), None),
        }
