"""TikTok keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, ClassVar

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.tiktok.adapter import TikTok
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, SECRET, Call, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

NUMBER = "v_inbox_file~v2.123"
OK = {"code": "ok", "message": "", "log_id": "1"}


def well(**data: Any) -> Answer:
    return answer(200, {"data": data, "error": OK})


def error(status: int, code: str, **headers: str) -> Answer:
    return answer(status, {"data": {}, "error": {"code": code, "message": "Words.", "log_id": "1"}}, **headers)


class TestContract(ServerContract):
    uploads = False
    threads = False
    takes_pictures = False
    remote_id = NUMBER
    wants: ClassVar = frozenset({"film_required", "option_missing"})

    def make(self, web: Web) -> Network:
        return TikTok(web)

    def account(self) -> Account:
        return account_of("tiktok", "https://www.tiktok.com", "open-id")

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def prepared(self) -> Receipt | None:
        return {
            "remote_id": "prepared",
            "number": NUMBER,
            "address": "https://open-upload.tiktokapis.com/x",
            "piece": 9,
        }

    def renews(self, call: Call) -> bool:
        # TikTok wants this question as a POST.
        return call.url.endswith("/v2/post/publish/status/fetch/")

    def good(self, kind: StepKind) -> Answer:
        return well(status="SEND_TO_USER_INBOX")

    def found(self) -> Sequence[Reply]:
        return (well(status="SEND_TO_USER_INBOX"),)

    def missing(self) -> Sequence[Reply]:
        return (well(status="FAILED", fail_reason="file_format_check_failed"),)

    def errors(self) -> Mapping[str, Row]:
        return {
            "token": Row(error(401, "access_token_invalid"), SignInNeeded),
            "scope": Row(error(401, "scope_not_authorized"), SignInNeeded),
            "scope permission": Row(error(403, "scope_permission_missed"), Rejected, "no_right_to_publish"),
            "rate": Row(error(429, "rate_limit_exceeded"), Throttled),
            "posts": Row(error(403, "spam_risk_too_many_posts"), Throttled),
            "users": Row(error(403, "reached_active_user_cap"), Throttled),
            "banned": Row(error(403, "spam_risk_user_banned_from_posting"), Rejected, "no_right_to_publish"),
            "spam": Row(error(403, "spam_risk"), Rejected, "refused_by_network"),
            "unaudited": Row(
                error(403, "unaudited_client_can_only_post_to_private_accounts"), Rejected, "no_right_to_publish"
            ),
            "privacy": Row(error(400, "privacy_level_option_mismatch"), Rejected, "validation_failed"),
            "format": Row(well(status="FAILED", fail_reason="frame_rate_check_failed"), Rejected, "media_refused"),
            "internal": Row(error(400, "internal_error"), Unknown),
            "500": Row(error(500, "internal"), Unknown),
            "503": Row(answer(503, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "a minute": Wait(error(429, "rate_limit_exceeded"), timedelta(minutes=1)),
            "seconds": Wait(error(429, "rate_limit_exceeded", retry_after="7"), timedelta(seconds=7)),
            "the next day": Wait(error(403, "spam_risk_too_many_posts"), timedelta(hours=15)),
        }
