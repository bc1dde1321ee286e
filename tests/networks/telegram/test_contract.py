"""Telegram keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.telegram.adapter import Telegram
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, account_of, answer
from tests.networks.server_contract import Row, ServerContract, Wait
from tests.networks.telegram.standin import CHAT, TOKEN

MESSAGE: dict[str, Any] = {
    "message_id": 12,
    "date": 1763888400,
    "chat": {"id": CHAT, "type": "channel", "title": "News"},
}


def error(status: int, words: str, **parameters: int) -> Answer:
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": words}
    return answer(status, {**body, **({"parameters": parameters} if parameters else {})})


class TestTelegram(ServerContract):
    uploads = False

    def make(self, web: Web) -> Network:
        return Telegram(web)

    def account(self) -> Account:
        return account_of(
            "telegram", "https://t.me", str(CHAT), abilities={"username": "newschannel", "bot": 110201543}
        )

    def secrets(self) -> Mapping[str, str]:
        return {"bot_token": TOKEN}

    def ask(self) -> SignInAsk:
        return SignInAsk(handle="@newschannel", secret=Secret(TOKEN))

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id="12", receipt={"ids": [12]}, published_at=NOW)

    def signed_out(self) -> Answer:
        return error(401, "Unauthorized")

    def limit_of(self, part: int) -> int:
        return 4096

    def good(self, kind: StepKind) -> Answer:
        return answer(200, {"ok": True, "result": MESSAGE})

    def found(self) -> Sequence[Reply]:
        return ()

    def missing(self) -> Sequence[Reply]:
        return ()

    def errors(self) -> Mapping[str, Row]:
        return {
            "too long": Row(error(400, "Bad Request: message is too long"), Rejected, "text_too_long"),
            "caption": Row(error(400, "Bad Request: message caption is too long"), Rejected, "text_too_long"),
            "entities": Row(error(400, "Bad Request: can't parse entities"), Rejected, "validation_failed"),
            "photo": Row(error(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"), Rejected, "media_refused"),
            "chat": Row(error(400, "Bad Request: chat not found"), Rejected, "no_right_to_publish"),
            "migrated": Row(error(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-1002), Rejected),
            "401": Row(error(401, "Unauthorized"), SignInNeeded),
            "404": Row(error(404, "Not Found"), SignInNeeded),
            "403 kicked": Row(error(403, "Forbidden: bot was kicked from the channel chat"), SignInNeeded),
            "403 member": Row(error(403, "Forbidden: bot is not a member of the channel chat"), SignInNeeded),
            "409": Row(error(409, "Conflict: terminated by other getUpdates request"), Unknown),
            "413": Row(answer(413, HTML), Rejected, "too_large_for_server"),
            "429": Row(error(429, "Too Many Requests: retry after 35", retry_after=35), Throttled),
            "500": Row(error(500, "Internal Server Error"), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "to the second": Wait(error(429, "Too Many Requests", retry_after=35), timedelta(seconds=35)),
            "ten years": Wait(error(429, "Too Many Requests", retry_after=315360000), timedelta(days=1)),
            "not said": Wait(error(429, "Too Many Requests"), None),
            "nonsense": Wait(error(429, "Too Many Requests", retry_after=-5), None),
        }
