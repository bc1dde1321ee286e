"""WordPress keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Reply, Web
from tests.networks.contract import SECRET, WireContract, account_of, answer, ask_with


class TestWordPress(WireContract):
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
