"""DEV keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.devto.adapter import Dev
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

ARTICLE: dict[str, Any] = {
    "id": 12,
    "title": "Words",
    "url": "https://dev.to/tester/words-1a2b",
    "published_at": "2026-11-23T09:00:00Z",
    "published_timestamp": "2026-11-23T09:00:00Z",
}


def error(status: int, words: str, **headers: str) -> Answer:
    return answer(status, {"status": status, "error": words}, **headers)


class TestDev(ServerContract):
    uploads = False
    threads = False
    takes_files = False
    examples: ClassVar = {"tags": ("python",)}

    def make(self, web: Web) -> Network:
        return Dev(web)

    def account(self) -> Account:
        return account_of("devto", "https://dev.to", "7")

    def secrets(self) -> Mapping[str, str]:
        return {"api_key": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def prepared(self) -> Receipt | None:
        return {"remote_id": "12", "id": "12"}

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        return kind is StepKind.DELETE and isinstance(reply, Answer) and reply.status == 204

    def good(self, kind: StepKind) -> Answer:
        return answer(200, ARTICLE)

    def found(self) -> Sequence[Reply]:
        return (answer(200, [ARTICLE]),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, []), answer(200, [{**ARTICLE, "published": False}]))

    def errors(self) -> Mapping[str, Row]:
        return {
            "400": Row(error(400, "param is missing or the value is empty: article"), Rejected, "validation_failed"),
            "422": Row(error(422, 'Tag "c-d" contains non-alphanumeric characters'), Rejected, "validation_failed"),
            "401": Row(error(401, "unauthorized"), SignInNeeded),
            "403": Row(error(403, "forbidden"), Rejected, "no_right_to_publish"),
            "404": Row(error(404, "not found"), Rejected, "wp_draft_gone"),
            "406": Row(error(406, "not acceptable"), Rejected, "refused_by_network"),
            "429": Row(error(429, "Rate limit reached"), Throttled),
            "500": Row(error(500, "oops"), Unknown),
            "503": Row(answer(503, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "seconds": Wait(error(429, "Rate limit reached", retry_after="7"), timedelta(seconds=7)),
            "not said": Wait(error(429, "Rate limit reached"), timedelta(seconds=30)),
        }
