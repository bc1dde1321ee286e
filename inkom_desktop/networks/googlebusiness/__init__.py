"""Google Business Profile: updates, offers and events of one location, through a project of the person's own."""

from inkom_desktop.networks.googlebusiness.adapter import GoogleBusiness
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return GoogleBusiness(web)


NETWORK = create
