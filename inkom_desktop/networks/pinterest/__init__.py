"""Pinterest: pins with pictures, carousels and films, through an app of the person's own."""

from inkom_desktop.networks.pinterest.adapter import Pinterest
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Pinterest(web)


NETWORK = create
