"""Threads keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt, Rejected, SignInNeeded, Throttled, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.meta_threads.adapter import MetaThreads
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Answer, Lost, Reply, Web
from tests.networks.contract import HTML, SECRET, account_of, answer, ask_with
from tests.networks.server_contract import Row, ServerContract, Wait

READY = answer(200, {"id": "500", "status": "FINISHED"})
LISTED = {"id": "12", "text": "words", "timestamp": "2026-11-23T09:00:01+0000"}


def error(code: int, subcode: int = 0, status: int = 400, words: str = "Words.", **more: Any) -> Answer:
    said = {"message": words, "type": "OAuthException", "code": code, "error_subcode": subcode, "fbtrace_id": "A1"}
    return answer(status, {"error": {**said, **more}})


class TestThreads(ServerContract):
    uploads = False
    takes_files = False

    def make(self, web: Web) -> Network:
        return MetaThreads(web)

    def account(self) -> Account:
        return account_of("meta_threads", "https://www.threads.net", "42")

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("")

    def prepared(self) -> Receipt | None:
        return {"remote_id": "500", "container": "500"}

    def before(self, kind: StepKind) -> Sequence[Reply]:
        return (READY,) if kind is StepKind.SEND else ()

    def good(self, kind: StepKind) -> Answer:
        return answer(200, {"id": "12"})

    def found(self) -> Sequence[Reply]:
        return (answer(200, {"id": "500", "status": "PUBLISHED"}), answer(200, {"data": [LISTED]}))

    def missing(self) -> Sequence[Reply]:
        return (READY,)

    def signed_out(self) -> Answer:
        return error(190, 463, words="Error validating access token: Session has expired")

    def errors(self) -> Mapping[str, Row]:
        return {
            "190": Row(error(190), SignInNeeded),
            "401": Row(error(190, status=401), SignInNeeded),
            "not propagated": Row(error(24, 4279009), Throttled),
            **{f"throttle {code}": Row(error(code), Throttled) for code in (4, 17, 613, 80002)},
            "quota": Row(error(9, 2207042), Throttled),
            "100": Row(error(100), Rejected, "validation_failed"),
            "too long": Row(error(100, words="text must be at most 500 characters"), Rejected, "text_too_long"),
            "restricted": Row(error(24, 4279013), Rejected, "no_right_to_publish"),
            "activity restricted": Row(error(24, 2207051), Rejected, "no_right_to_publish"),
            "10": Row(error(10, status=403), Rejected, "no_right_to_publish"),
            "1": Row(error(1), Unknown),
            "2": Row(error(2, status=500), Unknown),
            "transient": Row(error(9, is_transient=True), Unknown),
            "502": Row(answer(502, HTML), Unknown),
            "a gateway": Row(answer(403, HTML), Unknown),
            "timeout": Row(Lost("ReadTimeout"), Unknown),
        }

    def waits(self) -> Mapping[str, Wait]:
        return {
            "429": Wait(answer(429, HTML, retry_after="30"), timedelta(seconds=30)),
            "no time": Wait(error(4), None),
        }
