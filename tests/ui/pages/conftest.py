"""Pages on the real window."""

from tests.ui.shell.conftest import screen

__all__ = ["screen"]
