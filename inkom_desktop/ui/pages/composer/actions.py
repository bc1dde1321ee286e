"""What the composer offers while it is open."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

POST = mark("This post")
SCHEDULE = Action(
    "composer.schedule", "Schedule", POST, "calendar-clock", ("Ctrl+Return", "Ctrl+Enter"), find="queue later next slot"
)
PICK_TIME = Action("composer.pick_time", "Pick a time", POST, "clock", find="schedule when date zone")
PUBLISH_NOW = Action(
    "composer.publish_now", "Publish now", POST, "send", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), find="send post go"
)
SAVE = Action("composer.save", "Save the draft now", POST, "save", ("Ctrl+S",))
ADD_PICTURES = Action("composer.add_pictures", "Add pictures", POST, "image", find="photo image media attach")
ALT_TEXT = Action(
    "composer.alt_text", "Write alternative text", POST, "image-plus", ("Ctrl+Shift+A",), find="alt photo picture"
)
CROP = Action("composer.crop", "Crop the picture for each account", POST, "crop", find="cut fit picture photo size")
ADD_PART = Action("composer.add_part", "Add a part to the thread", POST, "plus", find="thread reply")
SPLIT = Action("composer.split", "Split the thread at the cursor", POST, "split", ("Ctrl+Shift+T",), find="part cut")
THREAD = Action(
    "composer.thread",
    "Split into a thread",
    POST,
    "split",
    ("Ctrl+Alt+T",),
    find="number parts sentences long cut auto",
)
PART_UP = Action(
    "composer.part_up", "Move the part up", POST, "arrow-down-up", ("Alt+Up",), find="thread", repeats=True
)
PART_DOWN = Action(
    "composer.part_down", "Move the part down", POST, "arrow-down-up", ("Alt+Down",), find="thread", repeats=True
)
NEXT_TEXT = Action(
    "composer.next_text", "Next text", POST, "layers", ("Ctrl+Tab",), find="variant account tab", repeats=True
)
PREVIOUS_TEXT = Action(
    "composer.previous_text",
    "Previous text",
    POST,
    "layers",
    ("Ctrl+Shift+Tab",),
    find="variant account tab",
    repeats=True,
)
OWN_TEXT = Action("composer.own_text", "Write own text for this account", POST, "pencil-line", find="variant")
COMMON_TEXT = Action("composer.common_text", "Use the common text for this account", POST, "undo-2", find="everywhere")
NEXT_CHECK = Action("composer.next_check", "Next check", POST, "circle-alert", ("F8",), find="problem", repeats=True)
PREVIOUS_CHECK = Action(
    "composer.previous_check", "Previous check", POST, "circle-alert", ("Shift+F8",), find="problem", repeats=True
)
PREVIEW = Action(
    "composer.preview", "Show or hide the preview", POST, "panel-right", ("Ctrl+Shift+P",), find="look panel drawer"
)
PHRASES = Action(
    "composer.phrases",
    "Put in a phrase",
    POST,
    "hash",
    ("Ctrl+J",),
    find="snippet hashtags signature utm links template",
)
EMOJI = Action("composer.emoji", "Put in an emoji", POST, "smile", ("Ctrl+E",), find="smiley sign face symbol")
REPLACE = Action("composer.replace", "Find and replace", POST, "search", ("Ctrl+H",), find="search change words")
OPTIONS = Action(
    "composer.options",
    "Options of the networks",
    POST,
    "sliders-horizontal",
    ("Ctrl+Shift+O",),
    find="visibility language content warning poll reply tags category",
)
HISTORY = Action("composer.history", "Earlier versions of this draft", POST, "history", find="restore undo back")
UNSCHEDULE = Action(
    "composer.unschedule", "Take this post out of the queue", POST, "x", find="unschedule cancel stop remove"
)
REVISE = Action("composer.revise", "Update what goes out", POST, "check", find="scheduled change put in text replace")
DUPLICATE = Action("composer.duplicate", "Duplicate as new draft", POST, "copy", find="copy again reuse")
LABELS = Action("composer.labels", "Labels of this draft", POST, "tag", find="label tag")

ACTIONS = (
    SCHEDULE,
    PICK_TIME,
    PUBLISH_NOW,
    SAVE,
    SPLIT,
    THREAD,
    ADD_PART,
    PART_UP,
    PART_DOWN,
    NEXT_TEXT,
    PREVIOUS_TEXT,
    OWN_TEXT,
    COMMON_TEXT,
    ADD_PICTURES,
    ALT_TEXT,
    CROP,
    NEXT_CHECK,
    PREVIOUS_CHECK,
    PHRASES,
    EMOJI,
    REPLACE,
    OPTIONS,
    PREVIEW,
    HISTORY,
    LABELS,
    UNSCHEDULE,
    REVISE,
    DUPLICATE,
)
