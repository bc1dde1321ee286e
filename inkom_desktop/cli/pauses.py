"""What the commands of accounts and clients share: a pause and its end, and posting times."""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from inkom_desktop.cli.inputs import read_when
from inkom_desktop.cli.output import Output, local
from inkom_desktop.cli.shapes import account_shape
from inkom_desktop.domain.account import Account
from inkom_desktop.engine.house import House


def add_pause(verbs: Any, shared: argparse.ArgumentParser, of: str, goes: str, pause: object, resume: object) -> None:
    """Add `pause` and `resume` of an account or a workspace (`of`); `goes` says what does not go out."""
    stop = verbs.add_parser("pause", parents=[shared], help=f"let nothing go out {goes} for a while")
    stop.add_argument(of)
    stop.add_argument("--until", metavar="WHEN", help="when it ends by itself; without it, when you resume it")
    stop.set_defaults(run=pause)
    go_on = verbs.add_parser("resume", parents=[shared], help="end its pause")
    go_on.add_argument(of)
    go_on.set_defaults(run=resume)


def add_slots(verbs: Any, shared: argparse.ArgumentParser, of: str, words: str, run: object) -> None:
    """Add `slots`."""
    slots = verbs.add_parser("slots", parents=[shared], help=words)
    slots.add_argument(of)
    slots.add_argument("--set", metavar="TIMES", help='"mon-fri 09:00 17:30; sat 10:00#tips", or none')
    slots.set_defaults(run=run)


def until_of(args: argparse.Namespace, zone: str, house: House) -> datetime | None:
    """Return when a pause ends by itself (aware UTC), None: when it is resumed."""
    return read_when(args.until, zone, house).at if args.until else None


def say_paused(account: Account, until: datetime | None, zone: str, out: Output) -> None:
    """Say that an account is paused."""
    how = f"until {local(until, zone)} ({zone})" if until else "until you resume it"
    out.shape(account_shape(account), f"Nothing goes out to {account.name} {how}; its posts wait.")


def say_resumed(account: Account, out: Output) -> None:
    """Say that an account goes on."""
    out.shape(account_shape(account), f"{account.name} goes on; what was missed follows its late rule.")
