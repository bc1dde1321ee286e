"""Pages of a PDF, drawn from top to bottom in points (1/72 in); what no longer fits goes on the next page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QIODevice, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPageSize, QPainter, QPdfWriter, QPen, QTextLayout, QTextOption

from inkom_desktop.domain.report import PaperSize
from inkom_desktop.ui.theme import Theme, load_theme, text_font

# Made here, on one thread: PySide makes an enumeration at its first use, and a report is drawn beside the window.
ALONE = Qt.PenStyle.NoPen
EMPTY = Qt.BrushStyle.NoBrush
LEFT, CENTRE, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight
_CUT = Qt.TextElideMode.ElideRight
_WRAP = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_SMOOTH = QPainter.RenderHint.Antialiasing
_SIZES = {
    PaperSize.A4: QPageSize(QPageSize.PageSizeId.A4),
    PaperSize.LETTER: QPageSize(QPageSize.PageSizeId.Letter),
}
_POINT = QPageSize.Unit.Point
RESOLUTION = 1200
MARGIN = 48.0
HEAD, FOOT = 72.0, 52.0
"""What the top and the bottom of each page but the first hold free."""


@cache
def paper_theme() -> Theme:
    """The theme of paper: the light one at its own size, whatever the window wears."""
    return load_theme("light")


@cache
def face(size: int, weight: int = 400, *, figures: bool = False) -> QFont:
    """Return Inter in points; copy it before you change it."""
    made = text_font(paper_theme(), "body", weight=weight, figures=figures)
    made.setPixelSize(size)
    return made


def ink(role: str) -> QColor:
    """Return the colour of a role on paper."""
    return paper_theme().color(role)


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page but the first: at the top left and right, and at the bottom by the number of the page."""

    left: str
    right: str
    foot: Callable[[int], str]


class Sheet:
    """A PDF that is being drawn. `y` is where the next block begins; end it with `close`."""

    def __init__(
        self, device: QIODevice, size: PaperSize, title: str, running: Running, *, pictures: bool = True
    ) -> None:
        """Without `pictures` their places stay empty: for counting the pages."""
        self.pictures = pictures
        self._writer = QPdfWriter(device)
        self._writer.setResolution(RESOLUTION)
        self._writer.setPageSize(_SIZES[size])
        self._writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        self._writer.setTitle(title)
        self._writer.setCreator("Inkom")
        whole = _SIZES[size].size(_POINT)
        self.width, self.height = whole.width(), whole.height()
        self._running = running
        self.pages = 1
        self.y = 0.0
        self.painter = QPainter(self._writer)
        self.painter.scale(RESOLUTION / 72, RESOLUTION / 72)
        self.painter.setRenderHint(_SMOOTH)

    @property
    def inner(self) -> float:
        """How wide the text is."""
        return self.width - 2 * MARGIN

    @property
    def left(self) -> float:
        """How much of the page is free below `y`."""
        return self.height - FOOT - self.y

    def close(self) -> None:
        """Write what is not written yet."""
        self.painter.end()

    def turn(self) -> None:
        """Begin the next page."""
        self._writer.newPage()
        self.pages += 1
        self.line(MARGIN, 32, self._running.left, face(9, 600), "text.secondary", self.inner / 2)
        self.line(self.width / 2, 32, self._running.right, face(9), "text.secondary", self.inner / 2, RIGHT)
        foot = self._running.foot(self.pages)
        self.line(MARGIN, self.height - 36, foot, face(8), "text.secondary", self.inner, RIGHT)
        self.y = HEAD

    def room(self, height: float) -> None:
        """Turn the page where so much does not fit below `y` any more."""
        if self.left < height:
            self.turn()

    def line(
        self,
        x: float,
        y: float,
        text: str,
        used: QFont,
        role: str | QColor,
        width: float,
        align: Qt.AlignmentFlag = LEFT,
    ) -> float:
        """Write one line with its top at `y`, cut with … where it is too long; returns its height."""
        metrics = QFontMetricsF(used)
        text = metrics.elidedText(text, _CUT, width)
        free = width - metrics.horizontalAdvance(text)
        x += free if align == RIGHT else free / 2 if align == CENTRE else 0
        self.painter.setFont(used)
        self.painter.setPen(role if isinstance(role, QColor) else ink(role))
        self.painter.drawText(QPointF(x, y + metrics.ascent()), text)
        return metrics.height()

    def paragraph(
        self, x: float, y: float, text: str, used: QFont, role: str | QColor, width: float, most: int = 0
    ) -> float:
        """Write text with its top at `y`, broken into lines (`most` of them, 0: as many as it takes); returns its height."""
        layout, height = broken(text, used, width, most)
        self.painter.setPen(role if isinstance(role, QColor) else ink(role))
        layout.draw(self.painter, QPointF(x, y))
        return height

    def box(self, rect: QRectF, fill: QColor | None, radius: float = 0, border: QColor | None = None) -> None:
        """Draw a box with round corners."""
        self.painter.setPen(QPen(border, 0.75) if border is not None else ALONE)
        self.painter.setBrush(fill if fill is not None else EMPTY)
        self.painter.drawRoundedRect(rect, radius, radius)


def broken(text: str, used: QFont, width: float, most: int = 0) -> tuple[QTextLayout, float]:
    """Return text broken into lines of a width, the last of `most` cut with …, and its height."""
    pitch = round(used.pixelSize() * 1.5)
    layout, lines = _lines(text, used, width, pitch)
    if most and lines > most:
        kept = layout.lineAt(most - 1)
        head, rest = text[: kept.textStart()], text[kept.textStart() :].replace("\n", " ")
        cut = QFontMetricsF(used).elidedText(rest, _CUT, width)
        layout, lines = _lines(head + cut, used, width, pitch)
    return layout, lines * pitch


def _lines(text: str, used: QFont, width: float, pitch: float) -> tuple[QTextLayout, int]:
    layout = QTextLayout(text.replace("\n", "\u2028"), used)
    option = QTextOption()
    option.setWrapMode(_WRAP)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * pitch + (pitch - line.height()) / 2))
        lines += 1
    layout.endLayout()
    return layout, lines
