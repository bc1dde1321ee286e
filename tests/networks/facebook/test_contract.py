"""Facebook keeps what every network promises."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import Part, PartState, StepKind
from inkom_desktop.networks.facebook.adapter import Facebook
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, KEY, NOW, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

PAGE = "77"
POST = "77_12"
LISTED: dict[str, Any] = {
    "id": POST,
    "message": "words",
    "created_time": "2026-11-23T09:00:01+0000",
    "permalink_url": "https://www.facebook.com/77/posts/12",
}


def error(code: int, subcode: int = 0, status: int = 400, words: str = "Words.", **more: Any) -> Answer:
    headers = {k: v for k, v in more.items() if k.startswith("x_") or k == "retry_after"}
    said = {"message": words, "type": "OAuthException", "code": code, "error_subcode": subcode, "fbtrace_id": "A1"}
    return answer(status, {"error": {**said, **{k: v for k, v in more.items() if k not in headers}}}, **headers)


class TestFacebook(ServerContract):
    remote_id = POST

    def make(self, web: Web) -> Network:
        return Facebook(web)

    def account(self) -> Account:
        return account_of("facebook", "https://www.facebook.com", PAGE)

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET, "client_secret": "s3cr3t-of-the-app"}

    def ask(self) -> SignInAsk:
        return ask_with("", "acme")

    def good(self, kind: StepKind) -> Answer:
        if kind is StepKind.UPLOAD:
            return answer(200, {"id": "900"})
        return answer(200, {"id": POST, "permalink_url": "https://www.facebook.com/77/posts/12"})

    def good_second(self) -> Answer:
        return answer(200, {"id": "12_34"})

    def live(self) -> Part:
        return Part(KEY, PartState.PUBLISHED, remote_id=POST, published_at=NOW)

    def receipt(self) -> Receipt:
        return {"id": POST}

    def limit_of(self, part: int) -> int:
        return 8000 if part else 63_206

    def found(self) -> Sequence[Reply]:
        return (answer(200, {"data": [LISTED]}),)

    def missing(self) -> Sequence[Reply]:
        return (answer(200, {"data": []}),)

    def signed_out(self) -> Answer:
        return error(190, 460, words="The session has been invalidated because the user changed the password.")

    def errors(self) -> Mapping[str, Row]:
        upload = StepKind.UPLOAD
        return {
            **{f"190 {sub}": Row(error(190, sub), SignInNeeded) for sub in (458, 459, 460, 463, 464, 467)},
            "102": Row(error(102), SignInNeeded),
            **{f"throttle {code}": Row(error(code), Throttled) for code in (4, 17, 32, 341, 613, 80001)},
            "403 throttle": Row(error(4, status=403, is_transient=True), Throttled),
            "1": Row(error(1), Unknown),
            "2": Row(error(2, status=500), Unknown),
            "transient": Row(error(100, is_transient=True), Unknown),
            "500 that published": Row(error(1, status=500), Unknown),
            "10": Row(error(10, status=403), Rejected, "no_right_to_publish"),
            "200": Row(error(200, status=403), Rejected, "no_right_to_publish"),
            "page publishing authorization": Row(error(100, 1404078), Rejected, "no_right_to_publish"),
            "confirm identity": Row(error(100, 4854002), Rejected, "no_right_to_publish"),
            "100": Row(error(100), Rejected, "validation_failed"),
            "368": Row(error(368), Rejected, "no_right_to_publish"),
            "too fast": Row(error(100, 1390008), Rejected, "no_right_to_publish"),
            "506": Row(error(506), Unknown),
            "posted already": Row(error(100, 1366051), Unknown),
            "link": Row(error(100, 1609005), Rejected, "validation_failed"),
            "link of their own": Row(error(100, 1609008), Rejected, "validation_failed"),
            "too large": Row(error(100, 1366046), Rejected, "media_refused", upload),
            "film": Row(error(100, 1363026), Rejected, "media_refused", upload),
            "6000": Row(error(6000), Rejected, "media_refused", upload),
            "a gateway": Row(answer(403, HTML), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        use = {"call_count": 100, "total_cputime": 3, "total_time": 9, "estimated_time_to_regain_access": 19}
        of_page = json.dumps({PAGE: [{"type": "pages", **use}]})
        return {
            "minutes": Wait(error(32, x_business_use_case_usage=of_page), timedelta(minutes=19)),
            "no time": Wait(error(4, x_app_usage='{"call_count":100,"total_time":1,"total_cputime":1}'), None),
            "odd": Wait(error(17, x_business_use_case_usage="{"), None),
            "429": Wait(answer(429, HTML, retry_after="30"), timedelta(seconds=30)),
        }
