"""YouTube: films of a channel, through an app of the person's own."""

from inkom_desktop.networks.youtube.adapter import YouTube
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return YouTube(web)


NETWORK = create
