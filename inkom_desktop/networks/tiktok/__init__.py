"""TikTok: films, as drafts in the inbox of the person's app or, with an audited app, straight to the profile."""

from inkom_desktop.networks.tiktok.adapter import TikTok
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return TikTok(web)


NETWORK = create
