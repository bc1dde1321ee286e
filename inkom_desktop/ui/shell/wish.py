"""What a start of Inkom wants: the window, the tray alone, or a link; and how it is told to an Inkom that is open already."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from inkom_desktop.ui.shell.links import MOST_BYTES as LONGEST_LINK
from inkom_desktop.ui.shell.links import is_link

SHOW, HIDDEN = "show", "hidden"
LONGEST_TOKEN = 256
MOST_BYTES = LONGEST_LINK + LONGEST_TOKEN + 16

_HEAD = "inkom 1"
_PRINTABLE = re.compile(r"[\x21-\x7e]*")


@dataclass(frozen=True, slots=True)
class Wish:
    """`what` is SHOW, HIDDEN or the text of a link, not yet judged.

    `token` is what the desktop gave the start so that a window may come forward (XDG_ACTIVATION_TOKEN), empty when there is none.
    """

    what: str = SHOW
    token: str = ""


def wish_of(arguments: Sequence[str], environ: Mapping[str, str]) -> Wish:
    """Return what the command line asks for. A link is data: whatever stands after it is not read."""
    first = arguments[0] if arguments else ""
    what = first if is_link(first) else HIDDEN if "--hidden" in arguments else SHOW
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID") or ""
    return Wish(what, token if _is_token(token) else "")


def write_wish(wish: Wish) -> bytes:
    """Return the message for the Inkom that is open already. A link that could not be told is told as SHOW."""
    fits = wish.what in (SHOW, HIDDEN) or (len(wish.what) <= LONGEST_LINK and _PRINTABLE.fullmatch(wish.what))
    return "\n".join((_HEAD, wish.what if fits else SHOW, wish.token)).encode("ascii")


def read_wish(message: bytes) -> Wish | None:
    """Read a message; None when it is not exactly one of ours, whoever wrote it."""
    if len(message) > MOST_BYTES:
        return None
    try:
        lines = message.decode("ascii").split("\n")
    except UnicodeDecodeError:
        return None
    if len(lines) != 3 or lines[0] != _HEAD or not _is_token(lines[2]):
        return None
    what = lines[1]
    if what in (SHOW, HIDDEN):
        return Wish(what, lines[2])
    if is_link(what) and len(what) <= LONGEST_LINK and _PRINTABLE.fullmatch(what):
        return Wish(what, lines[2])
    return None


def _is_token(text: str) -> bool:
    return len(text) <= LONGEST_TOKEN and _PRINTABLE.fullmatch(text) is not None
