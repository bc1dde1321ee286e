"""Slack keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.slack.adapter import Slack
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, Call, account_of, answer
from tests.networks.server_contract import Row, ServerContract, Wait

PLACE = "T12345678/B12345678"
HOOK = f"https://hooks.slack.com/services/{PLACE}/abcdefABCDEF123456789012"


def word(status: int, text: str, **headers: str) -> Answer:
    return answer(status, text.encode(), **headers)


class TestSlack(ServerContract):
    uploads = False
    threads = False
    takes_files = False
    remote_id = f"sent-{KEY}"

    def make(self, web: Web) -> Network:
        return Slack(web)

    def account(self) -> Account:
        return account_of("slack", "https://slack.com", PLACE)

    def secrets(self) -> Mapping[str, str]:
        return {"webhook": HOOK}

    def ask(self) -> SignInAsk:
        return SignInAsk(secret=Secret(HOOK))

    def signed_out(self) -> Answer:
        return word(404, "no_service")

    def renews(self, call: Call) -> bool:
        """An empty message is posted nowhere: it asks whether the webhook is there."""
        return bool(call.more.get("json_body") == {})

    def good(self, kind: StepKind) -> Answer:
        return word(200, "ok")

    def found(self) -> Sequence[Reply]:
        return ()

    def missing(self) -> Sequence[Reply]:
        return ()

    def errors(self) -> Mapping[str, Row]:
        return {
            "invalid_payload": Row(word(400, "invalid_payload"), Rejected, "validation_failed"),
            "no_text": Row(word(400, "no_text"), Rejected, "validation_failed"),
            "too long": Row(word(400, "msg_too_long"), Rejected, "text_too_long"),
            "action_prohibited": Row(word(403, "action_prohibited"), SignInNeeded),
            "invalid_token": Row(word(403, "invalid_token"), SignInNeeded),
            "no_service": Row(word(404, "no_service"), SignInNeeded),
            "channel_not_found": Row(word(404, "channel_not_found"), Rejected, "no_right_to_publish"),
            "channel_is_archived": Row(word(410, "channel_is_archived"), Rejected, "no_right_to_publish"),
            "rollup_error": Row(word(500, "rollup_error"), Unknown),
            "429": Row(word(429, "ratelimited"), Throttled),
            "503": Row(answer(503, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "200 that is not ok": Row(word(200, "OK"), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "seconds": Wait(word(429, "ratelimited", retry_after="30"), timedelta(seconds=30)),
            "not said": Wait(word(429, "ratelimited"), None),
        }
