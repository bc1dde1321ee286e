"""A local folder of Markdown files with a JSON Feed: a target for static sites, and the practice account."""

from inkom_desktop.networks.folder.adapter import create

__all__ = ["create"]
