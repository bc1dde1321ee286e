"""WordPress sites that run their own REST API (wp/v2), signed in with an application password."""

from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return WordPress(web)


NETWORK = create
