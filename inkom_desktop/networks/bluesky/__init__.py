"""Bluesky (AT Protocol): posts under record keys of their own, threads, pictures, link cards."""

from inkom_desktop.networks.bluesky.adapter import Bluesky
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Bluesky(web)


NETWORK = create
