"""X keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.x.adapter import X
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

ID = "1992500000000000001"
POST: dict[str, Any] = {"id": ID, "text": "words", "created_at": "2026-11-23T09:00:01.000Z", "conversation_id": ID}
LISTED = {"data": [POST], "meta": {"result_count": 1}}
MEDIUM = "1992500000000000009"


def problem(status: int, detail: str, kind: str = "about:blank", **headers: str) -> Answer:
    return answer(status, {"title": "Forbidden", "detail": detail, "type": kind, "status": status}, **headers)


class TestContract(ServerContract):
    remote_id = ID
    examples: ClassVar = {"quote": f"https://x.com/ada/status/{ID}"}

    def make(self, web: Web) -> Network:
        return X(web)

    def account(self) -> Account:
        return account_of("x", "https://x.com", "42", handle="@ada", abilities={"subscription": "None"})

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def prepared(self) -> Receipt | None:
        return {"remote_id": "prepared"}

    def before(self, kind: StepKind) -> Sequence[Reply]:
        if kind is not StepKind.UPLOAD:
            return ()
        return (answer(200, {"data": {"id": MEDIUM}}), answer(200, {"data": {"expires_at": 1}}))

    def good(self, kind: StepKind) -> Answer:
        if kind is StepKind.UPLOAD:
            return answer(200, {"data": {"id": MEDIUM, "size": 12}})
        return answer(201, {"data": {"id": ID, "text": "words"}})

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        # An empty success is how a piece of a file may be taken.
        return kind is StepKind.UPLOAD and isinstance(reply, Answer) and reply.ok and not reply.body.strip()

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=ID, published_at=NOW)

    def found(self) -> Sequence[Reply]:
        return (answer(200, LISTED),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, {"meta": {"result_count": 0}}),)

    def errors(self) -> Mapping[str, Row]:
        invalid = "https://api.x.com/2/problems/invalid-request"
        forbidden = "https://api.x.com/2/problems/client-forbidden"
        capped = "https://api.x.com/2/problems/usage-capped"
        upload = StepKind.UPLOAD
        return {
            "401": Row(problem(401, "Unauthorized"), SignInNeeded),
            "402": Row(problem(402, "Your enrolled account does not have any credits"), Rejected, "credits_spent"),
            "403 duplicate": Row(
                problem(403, "You are not allowed to create a Tweet with duplicate content."), Unknown
            ),
            "403 not permitted": Row(
                problem(403, "You are not permitted to perform this action."), Rejected, "refused_by_network"
            ),
            "403 reply": Row(
                problem(403, "Reply to this conversation is not allowed because you have not been mentioned"),
                Rejected,
                "refused_by_network",
            ),
            "403 app": Row(problem(403, "When authenticating", forbidden), Rejected, "no_right_to_publish"),
            "403 suspended": Row(problem(403, "Your account is suspended"), Rejected, "no_right_to_publish"),
            "400": Row(problem(400, "One or more parameters", invalid), Rejected, "validation_failed"),
            "400 media": Row(problem(400, "Your media IDs are invalid.", invalid), Rejected, "media_refused"),
            "400 upload": Row(problem(400, "Wrong", invalid), Rejected, "media_refused", upload),
            "413": Row(answer(413, HTML), Rejected, "too_large_for_server", upload),
            "429": Row(problem(429, "Too Many Requests"), Throttled),
            "429 capped": Row(problem(429, "Usage cap exceeded", capped), Rejected, "spend_cap"),
            "500": Row(problem(500, "Internal"), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "503": Row(problem(503, "Over capacity"), Unknown),
            "504": Row(answer(504, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "reset": Row(Lost("ReadError"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        def soon(**headers: str) -> Answer:
            return problem(429, "Too Many Requests", **headers)

        at = int(NOW.timestamp())
        day = {"x_user_limit_24hour_remaining": "0", "x_user_limit_24hour_reset": str(at + 7200)}
        return {
            "until the reset": Wait(soon(x_rate_limit_reset=str(at + 600)), timedelta(minutes=10)),
            "a minute at least": Wait(soon(x_rate_limit_reset=str(at + 5)), timedelta(minutes=1)),
            "the day's count": Wait(soon(x_rate_limit_reset=str(at + 60), **day), timedelta(hours=2)),
            "no word": Wait(soon(), timedelta(minutes=1)),
            "seconds": Wait(soon(retry_after="30"), timedelta(seconds=30)),
        }
