"""Google Business keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.googlebusiness.adapter import GoogleBusiness
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

PLACE = "accounts/1/locations/2"
NAME = f"{PLACE}/localPosts/34"
POST: dict[str, Any] = {
    "name": NAME,
    "state": "LIVE",
    "summary": "words",
    "createTime": "2026-11-23T09:00:01Z",
    "searchUrl": "https://local.google.com/place?id=1",
}


def error(status: int, name: str, words: str = "Words.", details: Any = None, **headers: str) -> Answer:
    said = {"code": status, "message": words, "status": name, "details": details or []}
    return answer(status, {"error": said}, **headers)


class TestContract(ServerContract):
    uploads = False
    threads = False
    takes_files = False
    remote_id = NAME
    wants: ClassVar = frozenset({"option_missing"})
    examples: ClassVar = {"begins": "2026-12-01", "ends": "2026-12-01 17:00", "link": "https://a.example/"}

    def make(self, web: Web) -> Network:
        return GoogleBusiness(web)

    def account(self) -> Account:
        return account_of("googlebusiness", "https://business.google.com", PLACE)

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def receipt(self) -> Receipt:
        return {"name": NAME}

    def good(self, kind: StepKind) -> Answer:
        return answer(200, POST)

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        return kind is StepKind.DELETE and isinstance(reply, Answer) and reply.status == 200 and reply.json() == {}

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=NAME, published_at=NOW)

    def found(self) -> Sequence[Reply]:
        return (answer(200, {"localPosts": [POST]}),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, {"localPosts": [{**POST, "summary": "other"}]}),)

    def errors(self) -> Mapping[str, Row]:
        nothing = [{"metadata": {"quota_limit_value": "0"}}]
        return {
            "400": Row(error(400, "INVALID_ARGUMENT"), Rejected, "validation_failed"),
            "401": Row(error(401, "UNAUTHENTICATED"), SignInNeeded),
            "403": Row(error(403, "PERMISSION_DENIED"), Rejected, "no_right_to_publish"),
            "404": Row(error(404, "NOT_FOUND"), Rejected, "refused_by_network"),
            "404 page": Row(answer(404, HTML), Unknown),
            "429": Row(error(429, "RESOURCE_EXHAUSTED"), Throttled),
            "not approved": Row(error(429, "RESOURCE_EXHAUSTED", details=nothing), Rejected, "no_right_to_publish"),
            "rejected": Row(answer(200, {**POST, "state": "REJECTED"}), Rejected, "refused_by_network"),
            "500": Row(error(500, "INTERNAL"), Unknown),
            "503": Row(answer(503, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "seconds": Wait(error(429, "RESOURCE_EXHAUSTED", retry_after="30"), timedelta(seconds=30)),
            "no word": Wait(error(429, "RESOURCE_EXHAUSTED"), None),
        }
