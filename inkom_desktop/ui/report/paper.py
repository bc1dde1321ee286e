"""Draws a client's report as a PDF, beside the window or without one."""

from __future__ import annotations

import asyncio
import threading

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QGuiApplication

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.report import ClientReport, PaperSize
from inkom_desktop.ui.report.blocks import accounts, cover, days, in_short, method, top_posts
from inkom_desktop.ui.report.sheet import Running, Sheet, paper_theme
from inkom_desktop.ui.theme import load_fonts
from inkom_desktop.ui.words.voice import Voice
from inkom_desktop.wording import fill
from inkom_desktop.wording.report import PAGE, PERIOD, SAMPLE

_WRITE = QIODevice.OpenModeFlag.WriteOnly
_made: list[QGuiApplication] = []
"""The application of a program without a window: it lives as long as the program."""


class PdfPaper:
    """Draws with Qt's PDF writer: text stays text, charts stay lines (`ports.paper.Paper`)."""

    async def draw(self, report: ClientReport, size: PaperSize, language: str) -> bytes:
        """Return the PDF. Raises InkomError("paper_unusable")."""
        _ready_to_draw()
        return await asyncio.to_thread(_drawn, report, size, Voice(language))


def _ready_to_draw() -> None:
    """Have fonts and pens, also where there is no screen."""
    if QCoreApplication.instance() is None:
        if threading.current_thread() is not threading.main_thread():
            raise InkomError("paper_unusable")
        _made.append(QGuiApplication(["inkom", "-platform", "offscreen"]))
    load_fonts()
    paper_theme()


def _drawn(report: ClientReport, size: PaperSize, voice: Voice) -> bytes:
    # Twice: a page says of how many it is one.
    pages = _draw(report, size, voice, 0)[1]
    return _draw(report, size, voice, pages)[0]


def _draw(report: ClientReport, size: PaperSize, voice: Voice, pages: int) -> tuple[bytes, int]:
    """Return the document and how many pages it has; of how many is not known yet where `pages` is 0."""
    period = report.overview.period
    between = fill(voice(PERIOD), {"first": voice.day(period.first), "last": voice.day(period.last)})

    def foot(page: int) -> str:
        said = fill(voice(PAGE), {"page": voice.number(page), "pages": voice.number(pages)})
        return f"{voice(SAMPLE)} · {said}" if report.sample else said

    buffer = QBuffer()
    buffer.open(_WRITE)
    title = f"{report.client}, {between}"
    sheet = Sheet(buffer, size, title, Running(report.client, between, foot), pictures=bool(pages))
    cover(sheet, report, voice, between)
    sheet.turn()
    for block in (in_short, days, accounts, top_posts, method):
        block(sheet, report, voice)
    sheet.close()
    return bytes(buffer.data().data()), sheet.pages
