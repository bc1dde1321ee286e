"""WordPress keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

LIVE = {"id": 12, "slug": "words-0f0f0f0f", "status": "publish", "link": "https://site.example/words/"}


def error(status: int, code: str, words: str = "Words.") -> Answer:
    return answer(status, {"code": code, "message": words, "data": {"status": status}})


class TestWordPress(ServerContract):
    threads = False

    def make(self, web: Web) -> Network:
        return WordPress(web)

    def account(self) -> Account:
        abilities = {"root": "https://site.example/wp-json/", "publishes": True, "uploads": True}
        return account_of("wordpress", "https://site.example", "1", abilities=abilities)

    def secrets(self) -> Mapping[str, str]:
        return {"user": "the-editor", "app_password": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("site.example", "the-editor")

    def prepared(self) -> Receipt | None:
        return {"remote_id": "12", "id": "12", "slug": "words-0f0f0f0f"}

    def before(self, kind: StepKind) -> Sequence[Reply]:
        draft = {"id": 12, "slug": "words-0f0f0f0f", "status": "draft", "link": "https://site.example/?p=12"}
        return (answer(200, draft if kind is StepKind.SEND else []),)

    def good(self, kind: StepKind) -> Answer:
        if kind is StepKind.UPLOAD:
            return answer(201, {"id": 7, "source_url": "https://site.example/a.png", "alt_text": "A square"})
        return answer(200, LIVE)

    def found(self) -> Sequence[Reply]:
        return (answer(200, LIVE),)

    def missing(self) -> Sequence[Reply]:
        return (error(404, "rest_post_invalid_id"), answer(200, []))

    def errors(self) -> Mapping[str, Row]:
        upload = StepKind.UPLOAD
        return {
            "rest_invalid_param": Row(error(400, "rest_invalid_param"), Rejected, "validation_failed"),
            "rest_missing": Row(error(400, "rest_missing_callback_param"), Rejected, "validation_failed"),
            "rest_post_exists": Row(error(400, "rest_post_exists"), Rejected, "validation_failed"),
            "empty_content": Row(error(400, "empty_content"), Rejected, "validation_failed"),
            "rest_not_logged_in": Row(error(401, "rest_not_logged_in"), SignInNeeded),
            "incorrect_password": Row(error(401, "incorrect_password"), SignInNeeded),
            "invalid_username": Row(error(401, "invalid_username"), SignInNeeded),
            "passwords off": Row(error(403, "application_passwords_disabled"), SignInNeeded),
            "rest_cannot_edit": Row(error(403, "rest_cannot_edit"), Rejected, "no_right_to_publish"),
            "rest_cannot_create": Row(error(403, "rest_cannot_create"), Rejected, "no_right_to_publish", upload),
            "rest_forbidden": Row(error(403, "rest_forbidden"), Rejected, "no_right_to_publish"),
            "rest_forbidden_context": Row(error(403, "rest_forbidden_context"), Rejected, "no_right_to_publish"),
            "rest_no_route": Row(error(404, "rest_no_route"), Rejected, "wp_rest_disabled"),
            "413": Row(answer(413, HTML), Rejected, "too_large_for_server"),
            "rest_upload": Row(error(500, "rest_upload_sideload_error"), Rejected, "media_refused", upload),
            "429": Row(answer(429, b""), Throttled),
            "503": Row(answer(503, HTML), Unknown),
            "500": Row(error(500, "internal_server_error"), Unknown),
            "a page": Row(answer(200, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "seconds": Wait(answer(429, HTML, retry_after="30"), timedelta(seconds=30)),
            "a date": Wait(
                answer(429, HTML, retry_after="Mon, 23 Nov 2026 09:02:00 GMT", date="Mon, 23 Nov 2026 09:01:00 GMT"),
                timedelta(minutes=1),
            ),
            "not said": Wait(answer(429, HTML), None),
        }
