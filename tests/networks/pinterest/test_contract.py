"""Pinterest keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.pinterest.adapter import Pinterest
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

PIN = "813744226420795884"
LISTED: dict[str, Any] = {
    "id": PIN,
    "title": None,
    "description": "words",
    "link": None,
    "created_at": "2026-11-23T09:00:01",
}


def error(status: int, words: str, code: int = 1, **headers: str) -> Answer:
    return answer(status, {"code": code, "message": words}, **headers)


class TestContract(ServerContract):
    uploads = False
    threads = False
    remote_id = PIN
    wants: ClassVar = frozenset({"media_required", "option_missing"})
    examples: ClassVar = {"link": "https://a.example/"}

    def make(self, web: Web) -> Network:
        return Pinterest(web)

    def account(self) -> Account:
        boards = {"boards": [{"id": "123", "name": "Ideas"}, {"id": "124", "name": "Work"}]}
        return account_of("pinterest", "https://www.pinterest.com", "42", abilities=boards)

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def good(self, kind: StepKind) -> Answer:
        return answer(201, {"id": PIN, "board_id": "123"})

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        return kind is StepKind.DELETE and isinstance(reply, Answer) and reply.status == 204

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=PIN, published_at=NOW)

    def found(self) -> Sequence[Reply]:
        return (answer(200, {"items": [LISTED], "bookmark": None}),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, {"items": [{**LISTED, "description": "other"}], "bookmark": None}),)

    def errors(self) -> Mapping[str, Row]:
        return {
            "401": Row(error(401, "Authentication failed.", 2), SignInNeeded),
            "403": Row(error(403, "Not authorized to access the board.", 29), Rejected, "no_right_to_publish"),
            "404": Row(error(404, "Board not found.", 40), Rejected, "refused_by_network"),
            "400 slug": Row(error(400, "'my-board' does not match '^\\d+$'"), Rejected, "validation_failed"),
            "400 policy": Row(error(400, "This site doesn't allow you to save Pins."), Rejected, "refused_by_network"),
            "400 cover": Row(error(400, "cover_image_url or cover_image_content_type"), Rejected, "media_refused"),
            "413": Row(answer(413, HTML), Rejected, "too_large_for_server"),
            "429": Row(error(429, "You have exceeded your rate limit.", 8), Throttled),
            "500": Row(error(500, "oops"), Unknown),
            "503": Row(answer(503, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "seconds until the reset": Wait(error(429, "Slow.", 8, x_ratelimit_reset="45"), timedelta(seconds=45)),
            "seconds": Wait(error(429, "Slow.", 8, retry_after="30"), timedelta(seconds=30)),
            "no word": Wait(error(429, "Slow.", 8), None),
        }
