"""Discord keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.discord.adapter import Discord
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, account_of, answer
from tests.networks.server_contract import Row, ServerContract, Wait

HOOK, CHANNEL, GUILD, MESSAGE = (f"1{n}" * 9 for n in (1, 2, 3, 4))
TOKEN = "dE4f_" * 13 + "abc"


def error(status: int, code: int, words: str = "Words", **more: Any) -> Answer:
    return answer(status, {"code": code, "message": words, **more})


class TestDiscord(ServerContract):
    uploads = False
    threads = False
    remote_id = MESSAGE

    def make(self, web: Web) -> Network:
        return Discord(web)

    def account(self) -> Account:
        return account_of("discord", "https://discord.com", HOOK, abilities={"channel": CHANNEL, "guild": GUILD})

    def secrets(self) -> Mapping[str, str]:
        return {"webhook_token": TOKEN}

    def ask(self) -> SignInAsk:
        return SignInAsk(secret=Secret(f"https://discord.com/api/webhooks/{HOOK}/{TOKEN}"))

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=MESSAGE, published_at=NOW)

    def is_success(self, kind: StepKind, reply: Reply) -> bool:
        return kind is StepKind.DELETE and isinstance(reply, Answer) and reply.status == 204

    def good(self, kind: StepKind) -> Answer:
        return answer(200, {"id": MESSAGE, "channel_id": CHANNEL, "content": "words", "attachments": []})

    def found(self) -> Sequence[Reply]:
        return ()

    def missing(self) -> Sequence[Reply]:
        return ()

    def errors(self) -> Mapping[str, Row]:
        inner = {
            "content": {"_errors": [{"code": "BASE_TYPE_MAX_LENGTH", "message": "Must be 2000 or fewer in length."}]}
        }
        return {
            "50035": Row(error(400, 50035, "Invalid Form Body"), Rejected, "validation_failed"),
            "50035 long": Row(error(400, 50035, "Invalid Form Body", errors=inner), Rejected, "text_too_long"),
            "50006": Row(error(400, 50006, "Cannot send an empty message"), Rejected, "validation_failed"),
            "240000": Row(error(400, 240000, "Message blocked by harmful links filter"), Rejected, "validation_failed"),
            "220001": Row(error(400, 220001, "Webhooks posted to forum channels must have a thread_name"), Rejected),
            "10015": Row(error(404, 10015, "Unknown Webhook"), SignInNeeded),
            "50027": Row(error(401, 50027, "Invalid Webhook Token"), SignInNeeded),
            "10003": Row(error(404, 10003, "Unknown Channel"), SignInNeeded),
            "50013": Row(error(403, 50013, "Missing Permissions"), Rejected, "no_right_to_publish"),
            "50001": Row(error(403, 50001, "Missing Access"), Rejected, "no_right_to_publish"),
            "40005": Row(error(413, 40005, "Request entity too large"), Rejected, "too_large_for_server"),
            "413": Row(answer(413, HTML), Rejected, "too_large_for_server"),
            "429": Row(error(429, 20028, "The write action you are performing has hit the rate limit"), Throttled),
            "500": Row(error(500, 0, "500: Internal Server Error"), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "without wait": Row(answer(204, b""), Unknown),
            "the edge": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "body": Wait(
                error(429, 0, "rate limited", retry_after=64.57, **{"global": False}), timedelta(seconds=64.57)
            ),
            "header": Wait(answer(429, HTML, retry_after="30"), timedelta(seconds=30)),
            "bucket": Wait(answer(429, HTML, x_ratelimit_reset_after="1.5"), timedelta(seconds=1.5)),
            "not said": Wait(answer(429, HTML), None),
            "nonsense": Wait(error(429, 0, "x", retry_after="soon"), None),
        }
