"""What the calendar offers for the posts that are chosen, the one that has the focus, or the draft in the tray."""

from __future__ import annotations

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.words import mark

CALENDAR, POST = mark("Calendar"), mark("Post in the calendar")

WEEK = Action("calendar.week", "Week", CALENDAR, "calendar-days", ("W",), find="view seven days")
MONTH = Action("calendar.month", "Month", CALENDAR, "layout-grid", ("M",), find="view")
LIST = Action("calendar.list", "List of posts", CALENDAR, "library", ("L",), find="agenda view print screen reader")
TODAY = Action("calendar.today", "Go to this day", CALENDAR, "calendar-clock", (".",), find="today now")
EARLIER_PAGE = Action(
    "calendar.previous", "Previous week or month", CALENDAR, "chevron-left", ("PgUp",), find="back before", repeats=True
)
LATER_PAGE = Action(
    "calendar.next", "Next week or month", CALENDAR, "chevron-right", ("PgDown",), find="after", repeats=True
)
GO_TO = Action("calendar.go_to", "Go to a date", CALENDAR, "calendar-days", ("Ctrl+G",), find="jump day")
LARGER = Action("calendar.larger", "Taller hours", CALENDAR, "plus", ("+", "="), find="zoom in", repeats=True)
SMALLER = Action("calendar.smaller", "Shorter hours", CALENDAR, "minus", ("-",), find="zoom out", repeats=True)
ZONE = Action("calendar.zone", "Second time zone", CALENDAR, "globe", find="rail hours travel clock")
PRINT = Action("calendar.print", "Print the list", CALENDAR, "file-down", ("Ctrl+P",), find="paper pdf agenda")
SELECT_ALL = Action("calendar.select_all", "Select all posts shown", CALENDAR, "check", ("Ctrl+A",), find="choose")

NEXT_SLOT = Action("calendar.next_slot", "To the next posting time", POST, "calendar-plus", ("S",), find="slot free")
CHANGE_TIME = Action("calendar.change_time", "Change the time", POST, "calendar-clock", ("T",), find="move reschedule")
UNSCHEDULE = Action("calendar.unschedule", "Unschedule", POST, "trash-2", ("Del",), find="delete cancel remove queue")
EARLIER = Action(
    "calendar.earlier", "15 minutes earlier, in the month a week", POST, "chevron-left", ("Alt+Up",), repeats=True
)
LATER = Action(
    "calendar.later", "15 minutes later, in the month a week", POST, "chevron-right", ("Alt+Down",), repeats=True
)
DAY_BEFORE = Action("calendar.day_before", "A day earlier", POST, "chevron-left", ("Alt+Left",), repeats=True)
DAY_AFTER = Action("calendar.day_after", "A day later", POST, "chevron-right", ("Alt+Right",), repeats=True)
SWAP = Action("calendar.swap", "Swap the two posts", POST, "arrow-down-up", find="order queue places exchange")
SHUFFLE = Action("calendar.shuffle", "Shuffle the posts", POST, "refresh-cw", find="order queue places random")
EARLIER_PLACE = Action(
    "calendar.earlier_place", "One place earlier in the queue", POST, "chevron-left", ("Alt+Shift+Up",), find="reorder"
)
LATER_PLACE = Action(
    "calendar.later_place", "One place later in the queue", POST, "chevron-right", ("Alt+Shift+Down",), find="reorder"
)
REPEAT = Action("calendar.repeat", "Repeat", POST, "repeat", find="again weekly recurring series evergreen")
SHIFT = Action("calendar.shift", "Move by days and minutes", POST, "arrow-down-up", find="shift several bulk")
LABEL = Action("calendar.label", "Label", POST, "tag", find="several bulk")
OPEN = Action("calendar.open", "Open its draft", POST, "file-pen-line", find="edit write")

ACTIONS = (
    WEEK,
    MONTH,
    LIST,
    TODAY,
    EARLIER_PAGE,
    LATER_PAGE,
    GO_TO,
    LARGER,
    SMALLER,
    ZONE,
    PRINT,
    SELECT_ALL,
    NEXT_SLOT,
    CHANGE_TIME,
    UNSCHEDULE,
    EARLIER,
    LATER,
    DAY_BEFORE,
    DAY_AFTER,
    EARLIER_PLACE,
    LATER_PLACE,
    SWAP,
    SHUFFLE,
    REPEAT,
    SHIFT,
    LABEL,
    OPEN,
)
