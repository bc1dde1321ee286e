"""Mastodon keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Web
from tests.networks.contract import SECRET, WireContract, account_of, ask_with


class TestMastodon(WireContract):
    # https://docs.joinmastodon.org/methods/scheduled_statuses/#cancel answers with an empty object.
    says_taken_back = frozenset({"an empty object"})

    def make(self, web: Web) -> Network:
        return Mastodon(web)

    def account(self) -> Account:
        return account_of("mastodon", "https://social.example", "101", abilities=Abilities().json())

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def receipt(self) -> Receipt:
        return {"scheduled_id": "12"}

    def ask(self) -> SignInAsk:
        return ask_with("social.example")
