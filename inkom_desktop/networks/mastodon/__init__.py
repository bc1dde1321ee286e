"""Mastodon, and the servers that speak its client API (Pleroma, GoToSocial, Pixelfed, snac and more)."""

from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Mastodon(web)


NETWORK = create
