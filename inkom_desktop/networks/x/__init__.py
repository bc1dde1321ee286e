"""X: posts, threads, pictures, films and polls, through an app of the person's own that X bills by the call."""

from inkom_desktop.networks.x.adapter import X
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return X(web)


NETWORK = create
