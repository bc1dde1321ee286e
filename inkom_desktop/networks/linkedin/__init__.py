"""LinkedIn: members and company pages, each through an app of the person's own."""

from inkom_desktop.networks.linkedin.adapter import LinkedIn
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return LinkedIn(web)


NETWORK = create
