"""YouTube keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.youtube.adapter import YouTube
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

FILM = "dQw4w9WgXcQ"
LIVE: dict[str, Any] = {"id": FILM, "status": {"privacyStatus": "public", "uploadStatus": "processed"}}


def error(status: int, reason: str, words: str = "Words.", **headers: str) -> Answer:
    inner = [{"reason": reason, "domain": "youtube", "message": words}]
    return answer(status, {"error": {"code": status, "message": words, "errors": inner}}, **headers)


class TestContract(ServerContract):
    uploads = False
    threads = False
    remote_id = FILM
    wants: ClassVar = frozenset({"film_required", "option_missing"})

    def make(self, web: Web) -> Network:
        return YouTube(web)

    def account(self) -> Account:
        return account_of("youtube", "https://www.youtube.com", "UCabc123")

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def prepared(self) -> Receipt | None:
        return {"remote_id": "prepared", "film": FILM}

    def receipt(self) -> Receipt:
        return {"id": FILM}

    def good(self, kind: StepKind) -> Answer:
        return answer(200, LIVE)

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        return kind is StepKind.DELETE and isinstance(reply, Answer) and reply.status == 204

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=FILM, published_at=NOW)

    def found(self) -> Sequence[Reply]:
        return (answer(200, {"items": [LIVE]}),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, {"items": [{"id": FILM, "status": {"privacyStatus": "private"}}]}),)

    def errors(self) -> Mapping[str, Row]:
        return {
            "401": Row(error(401, "authError"), SignInNeeded),
            "quota": Row(error(403, "quotaExceeded"), Throttled),
            "uploads": Row(error(400, "uploadLimitExceeded"), Throttled),
            "rate": Row(error(403, "rateLimitExceeded"), Throttled),
            "no channel": Row(error(401, "youtubeSignupRequired"), SignInNeeded),
            "403": Row(error(403, "insufficientPermissions"), Rejected, "no_right_to_publish"),
            "forbidden": Row(error(403, "forbidden"), Rejected, "no_right_to_publish"),
            "title": Row(error(400, "invalidTitle"), Rejected, "validation_failed"),
            "publish at": Row(error(400, "invalidPublishAt"), Rejected, "validation_failed"),
            "gone": Row(error(404, "videoNotFound"), Rejected, "refused_by_network"),
            "locked": Row(answer(200, {**LIVE, "status": {"privacyStatus": "private"}}), Rejected, "kept_private"),
            "500": Row(error(500, "backendError"), Unknown),
            "503": Row(answer(503, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        # NOW is 01:00 in California.
        return {
            "midnight in California": Wait(error(403, "quotaExceeded"), timedelta(hours=23)),
            "seconds": Wait(error(429, "rateLimitExceeded", retry_after="9"), timedelta(seconds=9)),
            "no word": Wait(error(403, "userRateLimitExceeded"), None),
        }
