"""What Accounts offers."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

CHECK = Action("accounts.check", "Check all accounts now", mark("Accounts"), "refresh-cw", find="health sign-in")
PAUSE_ALL = Action(
    "accounts.pause", "Pause all accounts of this client", mark("Accounts"), "pause", find="stop holiday client"
)
PAUSE_ALL_UNTIL = Action(
    "accounts.pause_until",
    "Pause all accounts of this client until a date",
    mark("Accounts"),
    "pause",
    find="stop holiday client",
)
RESUME_ALL = Action(
    "accounts.resume", "Resume all accounts of this client", mark("Accounts"), "send", find="go on start client"
)

ACTIONS = (CHECK, PAUSE_ALL, PAUSE_ALL_UNTIL, RESUME_ALL)
