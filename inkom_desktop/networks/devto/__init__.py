"""DEV and other sites that run Forem: articles in Markdown."""

from inkom_desktop.networks.devto.adapter import Dev
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Dev(web)


NETWORK = create
