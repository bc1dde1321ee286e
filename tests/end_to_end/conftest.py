"""The command line against real servers."""

from tests.cli.conftest import data, inkom

__all__ = ["data", "inkom"]
