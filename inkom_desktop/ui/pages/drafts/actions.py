"""What Drafts offers for the draft that has the focus."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

BIN = Action(
    "drafts.bin", "Move the draft to the bin", mark("Draft in the list"), "trash-2", ("Del",), find="delete remove"
)

ACTIONS = (BIN,)
