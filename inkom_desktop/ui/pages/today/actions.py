"""What Today offers for the post that has the focus, or whose ledger is open."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

QUEUED = mark("Post in the queue")
CHANGE_TIME = Action("today.change_time", "Change the time", QUEUED, "calendar-clock", ("T",), find="move reschedule")
PUBLISH_NOW = Action("today.publish_now", "Publish this post now", QUEUED, "send", find="send")
OPEN_DRAFT = Action("today.open_draft", "Open its draft", QUEUED, "file-pen-line", find="edit write")
UNSCHEDULE = Action("today.unschedule", "Unschedule", QUEUED, "trash-2", ("Del",), find="delete cancel remove queue")

ACTIONS = (CHANGE_TIME, PUBLISH_NOW, OPEN_DRAFT, UNSCHEDULE)
