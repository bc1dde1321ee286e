"""Bluesky keeps what every network promises."""

from __future__ import annotations

from collections.abc import Mapping

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.outcome import Receipt
from inkom_desktop.domain.publication import Part, PartState
from inkom_desktop.networks.bluesky.adapter import Bluesky
from inkom_desktop.ports.network import Network, SignInAsk
from inkom_desktop.web.client import Web
from tests.networks.bluesky.stage import NoPages
from tests.networks.contract import KEY, NOW, SECRET, Call, WireContract, account_of, ask_with

DID = "did:plc:ewvi7nxzyoun6zhxrhs64oiz"
RKEY = "3ke6kg3wk2222"


class TestBluesky(WireContract):
    def make(self, web: Web) -> Network:
        return Bluesky(web, NoPages(), lambda: NOW)

    def account(self) -> Account:
        return account_of("bluesky", "https://pds.example", DID, abilities={"blob_bytes": 1_000_000})

    def secrets(self) -> Mapping[str, str]:
        return {"access_token": f"{SECRET}-a", "refresh_token": f"{SECRET}-r", "app_password": SECRET}

    def ask(self) -> SignInAsk:
        return ask_with("https://pds.example", "tester.example")

    def prepared(self) -> Receipt | None:
        record = {"$type": "app.bsky.feed.post", "text": "words", "createdAt": "2026-11-23T09:00:00.000Z"}
        return {"remote_id": RKEY, "rkey": RKEY, "record": record}

    def live(self) -> Part:
        uri = f"at://{DID}/app.bsky.feed.post/{RKEY}"
        return Part(KEY, PartState.PUBLISHED, remote_id=uri, receipt={"rkey": RKEY}, published_at=NOW)

    def renews(self, call: Call) -> bool:
        return call.url.endswith(("refreshSession", "createSession"))
