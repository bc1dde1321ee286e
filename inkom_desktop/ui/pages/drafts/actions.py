"""What Drafts offers for the draft that has the focus."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

BIN = Action(
    "drafts.bin", "Move the draft to the bin", mark("Draft in the list"), "trash-2", ("Del",), find="delete remove"
)

LEFT = Action(
    "drafts.left",
    "Move the draft a column left",
    mark("Draft in the list"),
    "chevron-left",
    ("Alt+Left",),
    find="board",
)
RIGHT = Action(
    "drafts.right",
    "Move the draft a column right",
    mark("Draft in the list"),
    "chevron-right",
    ("Alt+Right",),
    find="board",
)
BOARD = Action(
    "drafts.board",
    "Board or list",
    mark("Draft in the list"),
    "layout-grid",
    ("Ctrl+Shift+B",),
    find="ideas columns kanban",
)

ACTIONS = (BIN, LEFT, RIGHT, BOARD)
