"""Mastodon keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping

from inkom_desktop.domain.account import Account
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Web
from tests.networks.contract import SECRET, WireContract, account_of, ask_with


class TestMastodon(WireContract):
    def make(self, web: Web) -> Network:
        return Mastodon(web)

    def account(self) -> Account:
        return account_of("mastodon", "https://social.example", "101", abilities=Abilities().json())

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("social.example")
