"""The command line: reads arguments, runs one command in the house, prints, and ends with the promised exit code."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager

from inkom_desktop import __version__
from inkom_desktop.cli.commands import (
    accounts,
    checks,
    doctor,
    drafts,
    exports,
    imports,
    ledger,
    metrics,
    publisher,
    rehearse,
    repeats,
    reports,
    resolve,
    schedules,
    settings,
    workspaces,
)
from inkom_desktop.cli.output import Output
from inkom_desktop.domain.errors import Conflict, InkomError, UsageRefused
from inkom_desktop.engine.house import House
from inkom_desktop.wording.errors import say_error

log = logging.getLogger(__name__)

DONE, FAILED, USAGE, NEEDS_PERSON, BUSY = 0, 1, 2, 3, 4

Handler = Callable[[argparse.Namespace, House, Output], Awaitable[int]]
OpenHouse = Callable[[], AbstractAsyncContextManager[House]]


def parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="one JSON object per line")
    root = argparse.ArgumentParser(
        prog="inkom",
        parents=[shared],
        description="Write once, offline; Inkom publishes everywhere, once and on time, from this computer. "
        "Without a command it opens the window.",
    )
    root.add_argument("--version", action="version", version=f"inkom {__version__}")
    nouns = root.add_subparsers(dest="noun", metavar="COMMAND", required=True)
    books = (doctor, workspaces, accounts, drafts, checks, schedules, ledger, metrics, reports, rehearse)
    for room in (*books, repeats, imports, exports, publisher, resolve, settings):
        room.add(nouns, shared)
    return root


def run(argv: Sequence[str], open_house: OpenHouse, set_up: Callable[[], object]) -> int:
    """Run one command and return its exit code; never raises for bad input.

    `set_up` makes the process private and starts the log, once the arguments are known to be right.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
    if any(_is_torn(word) for word in argv):
        return _refused(UsageRefused("not_utf8"), Output(as_json=False))
    try:
        arguments = parser().parse_args(list(argv))
    except SystemExit as e:
        return e.code if isinstance(e.code, int) else USAGE
    output = Output(as_json=getattr(arguments, "json", False))
    try:
        set_up()
        return asyncio.run(_run(arguments.run, arguments, output, open_house))
    except KeyboardInterrupt:
        output.progress("Stopped.")
        return 130
    except BrokenPipeError:
        # The reader went away (head, less): that is not our failure; keep Python from complaining at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except InkomError as e:
        return _refused(e, output)
    except Exception as e:
        log.exception("the command failed")
        return _refused(InkomError("inner_fault", detail=type(e).__name__), output)


def _is_torn(word: str) -> bool:
    """Tell whether an argument held bytes that are no UTF-8 (Python keeps them as lone surrogates, PEP 383)."""
    return any("\ud800" <= c <= "\udfff" for c in word)


async def _run(handler: Handler, arguments: argparse.Namespace, output: Output, open_house: OpenHouse) -> int:
    async with open_house() as house:
        return await handler(arguments, house, output)


def _refused(error: InkomError, output: Output) -> int:
    said = say_error(error)
    output.progress(f"inkom: {said.what}" + (f"\n{said.todo}" if said.todo else ""))
    if isinstance(error, Conflict) and error.code == "publisher_busy":
        return BUSY
    usage = (
        "bad_when",
        "unknown_zone",
        "secret_missing",
        "alt_without_media",
        "field_missing",
        "not_utf8",
        "day_unreadable",
        "days_reversed",
        "report_days",
        "report_kind",
        "report_long",
        "nothing_to_change",
        "nothing_to_move",
        "text_missing",
        "unknown_setting",
        "bad_setting",
        "bad_mapping",
        "bad_rule",
        "rule_endless",
        "export_kind",
        "option_malformed",
        "option_value",
        "option_unknown",
        "option_nobody",
    )
    return USAGE if error.code in usage else FAILED
