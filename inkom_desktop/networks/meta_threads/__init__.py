"""Threads: texts, polls and threads of them, through an app of the person's own."""

from inkom_desktop.networks.meta_threads.adapter import MetaThreads
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return MetaThreads(web)
