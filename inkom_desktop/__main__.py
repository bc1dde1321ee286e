"""Chooses a front door and imports it lazily: a command goes to the command line, nothing or --hidden to the window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkom_desktop.domain.report import ClientReport, PaperSize

WINDOW_FLAGS = frozenset({"--hidden", "--gallery"})


def main(argv: list[str] | None = None) -> int:
    """Run Inkom and return the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    if not arguments or arguments[0] in WINDOW_FLAGS or arguments[0][:6].lower() == "inkom:":
        return _window(arguments)
    from inkom_desktop.bootstrap import run_command

    return run_command(arguments, paper=_Paper())


class _Paper:
    """Draws reports (`ports.paper.Paper`); Qt is loaded when the first one is."""

    async def draw(self, report: ClientReport, size: PaperSize, language: str) -> bytes:
        """Return the PDF."""
        from inkom_desktop.ui.report.paper import PdfPaper

        return await PdfPaper().draw(report, size, language)


def _window(arguments: list[str]) -> int:
    """Open the window, or raise the one already open."""
    from inkom_desktop.ui.shell.unread_sources import leave_sources_unread

    leave_sources_unread()
    from inkom_desktop.bootstrap import rescue, set_up_window
    from inkom_desktop.domain.errors import InkomError
    from inkom_desktop.system.screen import drawable
    from inkom_desktop.wording.errors import say_error

    if not drawable():
        sys.stderr.write(f"inkom: {say_error(InkomError('no_screen'))}\n")
        return 1
    data, open_house = set_up_window(paper=_Paper())
    if arguments[:1] == ["--gallery"]:
        from inkom_desktop.ui.widgets.gallery import main as gallery

        return gallery([a for a in arguments if a != "--gallery"])
    from inkom_desktop.ui.shell.garbage import collect_later

    collect_later()
    from inkom_desktop.ui.app import run

    return run(arguments, open_house, data, rescue(data))


if __name__ == "__main__":
    sys.exit(main())
