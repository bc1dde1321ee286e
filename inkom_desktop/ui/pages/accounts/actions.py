"""What Accounts offers."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

CHECK = Action("accounts.check", "Check all accounts now", mark("Accounts"), "refresh-cw", find="health sign-in")

ACTIONS = (CHECK,)
