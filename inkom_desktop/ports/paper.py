"""Draws a client's report."""

from __future__ import annotations

from typing import Protocol

from inkom_desktop.domain.report import ClientReport, PaperSize


class Paper(Protocol):
    """Makes a document of a report. Lives where there are fonts and pens; what it needs of a screen it brings itself."""

    async def draw(self, report: ClientReport, size: PaperSize, language: str) -> bytes:
        """Return the report as a PDF in a language ("en", "fr", "de", "es"); what it does not speak is English.

        Raises InkomError("paper_unusable") where nothing can be drawn here.
        """
        ...
