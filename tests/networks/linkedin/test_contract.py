"""LinkedIn keeps what every network promises: as a page, which can be read back, and as a member, which cannot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.linkedin.adapter import LinkedIn
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.bluesky.stage import NoPages
from tests.networks.contract import HTML, KEY, NOW, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

URN = "urn:li:share:7398000000000000001"
COMMENT = "urn:li:comment:(urn:li:activity:7398000000000000001,7398000000000000002)"
PAGE = "urn:li:organization:77"
POST: dict[str, Any] = {
    "id": URN,
    "author": PAGE,
    "commentary": "words",
    "createdAt": int(NOW.timestamp() * 1000) + 1000,
    "lifecycleState": "PUBLISHED",
}
UPLOAD = answer(
    200, {"value": {"image": "urn:li:image:C5x", "uploadUrl": "https://www.linkedin.com/dms-uploads/x?ca=vector&m=AQ"}}
)


def error(status: int, code: str, words: str = "Words.", **headers: str) -> Answer:
    return answer(status, {"status": status, "code": code, "message": words}, **headers)


class TestPage(ServerContract):
    remote_id = URN
    examples: ClassVar = {"reshare": f"https://www.linkedin.com/feed/update/{URN}/"}

    def make(self, web: Web) -> Network:
        return LinkedIn(web, NoPages())

    def account(self) -> Account:
        return account_of("linkedin", "https://www.linkedin.com", PAGE)

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("", "acme")

    def prepared(self) -> Receipt | None:
        return {"remote_id": "prepared", "pages": {}, "card": {}}

    def before(self, kind: StepKind) -> Sequence[Reply]:
        return (UPLOAD,) if kind is StepKind.UPLOAD else ()

    def good(self, kind: StepKind) -> Answer:
        if kind is StepKind.UPLOAD:
            return Answer(201, {}, b"")
        return Answer(201, {"x-restli-id": URN}, b"")

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        if not isinstance(reply, Answer):
            return False
        empty = reply.status in (200, 201) and not reply.body.strip()
        return (kind is StepKind.UPLOAD and empty) or (kind is StepKind.DELETE and reply.status == 204)

    def good_second(self) -> Answer:
        return answer(201, {"$URN": COMMENT})

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=URN, published_at=NOW)

    def limit_of(self, part: int) -> int:
        return 1250 if part else 3000

    def found(self) -> Sequence[Reply]:
        return (answer(200, {"elements": [POST]}),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, {"elements": []}),)

    def errors(self) -> Mapping[str, Row]:
        upload = StepKind.UPLOAD
        duplicate = {"inputErrors": [{"code": "DUPLICATE_POST", "description": f"Content is a duplicate of {URN}"}]}
        return {
            "401 revoked": Row(error(401, "REVOKED_ACCESS_TOKEN"), SignInNeeded),
            "401 expired": Row(error(401, "EXPIRED_ACCESS_TOKEN"), SignInNeeded),
            "403": Row(error(403, "ACCESS_DENIED"), Rejected, "no_right_to_publish"),
            "403 upload": Row(error(403, "ACCESS_DENIED"), Rejected, "no_right_to_publish", upload),
            "400 wrong connection": Row(
                error(400, "ILLEGAL_ARGUMENT", "Organization permissions must be used"), Rejected, "no_right_to_publish"
            ),
            "400": Row(error(400, "ILLEGAL_ARGUMENT"), Rejected, "validation_failed"),
            "422": Row(error(422, "UNPROCESSABLE_ENTITY", "/x :: unrecognized field"), Rejected, "validation_failed"),
            "400 not available": Row(error(400, "X", "The video is not AVAILABLE"), Rejected, "media_refused"),
            "422 duplicate": Row(answer(422, {"code": "X", "message": "no", "errorDetails": duplicate}), Unknown),
            "426": Row(error(426, "NONEXISTENT_VERSION"), Rejected, "api_version_retired"),
            "429": Row(error(429, "TOO_MANY_REQUESTS"), Throttled),
            "500": Row(error(500, "INTERNAL_SERVER_ERROR"), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "503": Row(error(503, "SERVICE_UNAVAILABLE"), Unknown),
            "504": Row(answer(504, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "seconds": Wait(error(429, "TOO_MANY_REQUESTS", retry_after="30"), timedelta(seconds=30)),
            "until midnight": Wait(error(429, "TOO_MANY_REQUESTS"), timedelta(hours=15)),
        }


class TestMember(TestPage):
    def account(self) -> Account:
        return account_of("linkedin", "https://www.linkedin.com", "urn:li:person:AbC")

    def ask(self) -> SignInAsk:
        return ask_with("")

    def found(self) -> Sequence[Reply]:
        return ()

    def missing(self) -> Sequence[Reply]:
        return ()
