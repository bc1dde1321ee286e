"""Slack channels, through a webhook."""

from inkom_desktop.networks.slack.adapter import Slack
from inkom_desktop.ports.network import Network
from inkom_desktop.web.client import Web


def create(web: Web) -> Network:
    """Make the adapter."""
    return Slack(web)


NETWORK = create
