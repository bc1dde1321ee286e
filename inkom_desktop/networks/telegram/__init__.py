"""Telegram channels, through a bot of the person's own."""

from inkom_desktop.networks.telegram.adapter import Telegram
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Telegram(web)


NETWORK = create
