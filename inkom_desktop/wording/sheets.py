"""Sentences for what is wrong in a table of posts."""

from __future__ import annotations

from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.sheet import Fault
from inkom_desktop.wording import Speak, as_written, fill
from inkom_desktop.wording.problems import say_problem

FAULTS: dict[str, str] = {
    "sheet_empty": "The file holds no rows.",
    "sheet_encoding": "The file is no text in UTF-8 or UTF-16: save it as CSV UTF-8.",
    "sheet_too_large": "The file is larger than {limit} MB.",
    "sheet_too_many": "The file has more than {limit} rows.",
    "sheet_torn": "A quotation mark is missing or stands in the wrong place; what follows cannot be read.",
    "column_twice": "Two columns have this name.",
    "column_absent": "There is no column for “{field}”: name one.",
    "cells_too_many": "The row has {cells} cells and the table {columns} columns: a text with commas wants quotation marks.",
    "cell_empty": "The cell is empty.",
    "bad_date": "“{value}” is no date: write 2026-12-24.",
    "date_unsure": "“{value}” may be a day in either of two months: say how dates are written.",
    "bad_time": "“{value}” is no time: write 09:30.",
    "time_missing": "“{value}” has no time of day.",
    "time_skipped": "The clocks go forward over {value}: there is no such time.",
    "when_past": "{value} has already passed.",
    "when_too_far": "{value} is more than five years away.",
    "unknown_zone": "There is no time zone called “{zone}”.",
    "label_too_long": "The label “{label}…” is longer than {limit} characters.",
    "text_too_large": "The text is longer than {limit} characters.",
    "alt_too_many": "There are {alts} alternative texts for {media} pictures.",
    "account_unknown": "There is no account “{account}”.",
    "account_ambiguous": "“{account}” fits several accounts: {ids}.",
    "account_absent": "It has a time and no account to go to.",
    "media_missing": "There is no file “{path}”.",
    "check_failed": "{account} would refuse it: {problem}",
    "row_twice": "Row {row} says the same, for the same time and accounts.",
}


def say_fault(fault: Fault, speak: Speak = as_written) -> str:
    """Say what is wrong."""
    params = dict(fault.params)
    if isinstance(problem := params.get("problem"), Problem):
        params["problem"] = say_problem(problem, speak)
    if isinstance(ids := params.get("ids"), list):
        params["ids"] = ", ".join(map(str, ids))
    return fill(speak(FAULTS[fault.code]), params)
