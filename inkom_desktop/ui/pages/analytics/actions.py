"""What Analytics offers."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

READ = Action("analytics.read", "Read the numbers now", mark("Analytics"), "refresh-cw", find="collect refresh likes")
EXPORT = Action("analytics.export", "Save the numbers as a table", mark("Analytics"), "file-down", find="csv export")
REPORT = Action(
    "analytics.report", "Make a report for the client", mark("Analytics"), "file-text", find="pdf client print"
)

ACTIONS = (READ, EXPORT, REPORT)
