#!/usr/bin/env python3
"""The two commands of the README, `run` and `test`, and three for those who work on Inkom.

    python3 packaging/dev.py run [args...]            sets up what is missing and opens Inkom (arguments go to `inkom`)
    python3 packaging/dev.py test [pytest args...]    the same, plus what tests need, and runs all tests
    python3 packaging/dev.py check                  ruff, its formatter, mypy, the arrows between the rooms, the translations
    python3 packaging/dev.py screens [--full]       pictures of every page beside the design's, in build/screens
    python3 packaging/dev.py lock [--upgrade]       renews the pins in packaging/requirements

Standard library only. Everything it installs goes to `.venv` beside this folder, except system libraries on Debian and
its kin, which it installs when it may and names otherwise. A second start finds its stamp and begins at once.
This file alone is read by whatever `python3` is, so it keeps to what old versions understand.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def main():  # type: ignore[no-untyped-def]
    """Move to a Python that fits, then do what was asked; returns the exit code."""
    if sys.version_info < (3, 7):  # noqa: UP036 - whatever `python3` is reads this file
        sys.stderr.write("Inkom needs Python 3.11, 3.12 or 3.13; this one is too old.\n")
        sys.stderr.write("Start it with one of those: python3.12 packaging/dev.py run\n")
        return 1
    sys.path.insert(0, HERE)
    from devkit import pythons

    if not pythons.fits(sys.version_info[:2]):
        return pythons.start_again([os.path.abspath(__file__)] + sys.argv[1:])  # noqa: RUF005
    from devkit import commands

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())  # type: ignore[no-untyped-call]
