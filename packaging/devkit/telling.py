"""How dev.py speaks: calm short lines on stderr, so that stdout stays what the person asked for."""

import sys


class Trouble(Exception):
    """It did not work; the text is what happened and what to do, in sentences for people."""


def say(line: str) -> None:
    """One line on stderr, out at once."""
    print(line, file=sys.stderr, flush=True)
