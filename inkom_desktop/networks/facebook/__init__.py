"""Facebook: the pages that a person looks after, each through an app of their own."""

from inkom_desktop.networks.facebook.adapter import Facebook
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Facebook(web)
