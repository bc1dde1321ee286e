"""Chooses a front door and imports it lazily: a command goes to the command line, nothing or --hidden to the window."""

from __future__ import annotations

import sys

WINDOW_FLAGS = frozenset({"--hidden", "--gallery"})


def main(argv: list[str] | None = None) -> int:
    """Run Inkom and return the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments or arguments[0] in WINDOW_FLAGS or arguments[0].startswith("inkom:"):
        from inkom_desktop.bootstrap import run_window

        return run_window(arguments)
    from inkom_desktop.bootstrap import run_command

    return run_command(arguments)


if __name__ == "__main__":
    sys.exit(main())
