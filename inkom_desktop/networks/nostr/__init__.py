"""Nostr: notes signed with the person's own key, and given to several relays."""

from inkom_desktop.networks.nostr.adapter import Nostr
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Nostr(web)


NETWORK = create
