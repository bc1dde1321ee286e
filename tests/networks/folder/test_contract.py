"""The folder keeps what every network promises; it has no wire."""

from __future__ import annotations

from pathlib import Path

from inkom_desktop.domain.account import Account
from inkom_desktop.networks.folder.adapter import FolderNetwork
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web
from tests.networks.contract import NetworkContract, account_of


class TestFolder(NetworkContract):
    def make(self, web: Web) -> Network:
        return FolderNetwork(Path("/nowhere"))

    def account(self) -> Account:
        return account_of("folder", "/nowhere", "/nowhere")
