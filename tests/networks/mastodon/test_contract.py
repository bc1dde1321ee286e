"""Mastodon keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

STATUS: dict[str, Any] = {
    "id": "12",
    "url": "https://social.example/@tester/12",
    "content": "<p>words</p>",
    "created_at": "2026-11-23T09:00:01.000Z",
    "account": {"id": "101"},
    "in_reply_to_id": None,
    "media_attachments": [],
}


def error(status: int, words: str, **headers: str) -> Answer:
    return answer(status, {"error": words}, **headers)


class TestMastodon(ServerContract):
    # https://docs.joinmastodon.org/methods/scheduled_statuses/#cancel answers with an empty object.
    says_taken_back = frozenset({"an empty object"})

    def make(self, web: Web) -> Network:
        return Mastodon(web)

    def account(self) -> Account:
        return account_of("mastodon", "https://social.example", "101", abilities=Abilities().json())

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def receipt(self) -> Receipt:
        return {"scheduled_id": "12"}

    def ask(self) -> SignInAsk:
        return ask_with("social.example")

    def good(self, kind: StepKind) -> Answer:
        if kind is StepKind.UPLOAD:
            return answer(200, {"id": "9", "type": "image", "url": "https://social.example/9.png"})
        return answer(200, STATUS)

    def found(self) -> Sequence[Reply]:
        return (answer(200, [STATUS]),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, []), answer(200, {"id": "101"}))

    def errors(self) -> Mapping[str, Row]:
        upload = StepKind.UPLOAD
        return {
            "400": Row(error(400, "Bad thing"), Rejected, "refused_by_network"),
            "403 scopes": Row(error(403, "This action is outside the authorized scopes"), SignInNeeded),
            "404": Row(error(404, "Record not found"), Rejected, "refused_by_network"),
            "422": Row(error(422, "Validation failed: Poll is odd"), Rejected, "validation_failed"),
            "422 length": Row(error(422, "Text character limit of 500 exceeded"), Rejected, "text_too_long"),
            "422 file": Row(error(422, "File content type is invalid"), Rejected, "media_refused", upload),
            "401": Row(error(401, "The access token is invalid"), SignInNeeded),
            "403 disabled": Row(error(403, "Your login is currently disabled"), SignInNeeded),
            "422 not finished": Row(error(422, "Cannot attach files that have not finished processing."), Throttled),
            "429": Row(error(429, "Too many requests"), Throttled),
            "500": Row(error(500, "oops"), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "503": Row(error(503, "busy"), Unknown),
            "504": Row(answer(504, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
            "410": Row(answer(410, b""), Rejected, "server_gone"),
        }

    def waits(self) -> Mapping[str, Wait]:
        reset = "2026-11-23T09:05:00.000000Z"
        return {
            "reset": Wait(error(429, "Too many", x_ratelimit_reset=reset), timedelta(minutes=5)),
            "by its own clock": Wait(
                error(429, "Too many", x_ratelimit_reset=reset, date="Mon, 23 Nov 2026 09:04:00 GMT"),
                timedelta(minutes=1),
            ),
            "seconds": Wait(error(429, "Too many", retry_after="30"), timedelta(seconds=30)),
            "not said": Wait(error(429, "Too many"), None),
            "no time": Wait(error(429, "Too many", x_ratelimit_reset="soon", retry_after="soon"), None),
        }
