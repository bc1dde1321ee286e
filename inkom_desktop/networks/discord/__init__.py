"""Discord channels, through a webhook."""

from inkom_desktop.networks.discord.adapter import Discord
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Discord(web)


NETWORK = create
