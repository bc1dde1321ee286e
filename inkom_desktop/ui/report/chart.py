"""Engagements of each day as lines of a document, with gaps where nothing was read."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen

from inkom_desktop.domain.overview import Line, Period
from inkom_desktop.ui.report.sheet import ALONE, CENTRE, EMPTY, RIGHT, Sheet, face, ink, paper_theme
from inkom_desktop.ui.widgets.axis import whole_step
from inkom_desktop.ui.words.voice import Voice

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.DashDotLine)
"""Lines differ by more than colour: a report may be printed in black."""
_ROUND = Qt.PenJoinStyle.RoundJoin
_DAYS_NAMED = 6


def line_pen(number: int, width: float = 1.5) -> QPen:
    """Return the pen of a line by its number."""
    colours = paper_theme().roles.chart.series
    pen = QPen(QColor(colours[number % len(colours)]), width, DASHES[number % len(DASHES)])
    pen.setJoinStyle(_ROUND)
    return pen


def draw_days(sheet: Sheet, rect: QRectF, period: Period, lines: list[Line], voice: Voice) -> None:
    """Draw the lines of a period into a rectangle, with the numbers at the left and the days below."""
    most = max((v for line in lines for v in line.values if v is not None), default=0)
    least = min((v for line in lines for v in line.values if v is not None), default=0)
    step = whole_step(min(0, least), max(4, most))
    low, high = step * math.floor(min(0, least) / step), step * max(1, math.ceil(max(4, most) / step))
    plot = QRectF(rect.left() + 34, rect.top() + 4, rect.width() - 38, rect.height() - 22)

    def place(day: int, value: float) -> QPointF:
        across = plot.left() + plot.width() * day / max(1, period.length - 1)
        return QPointF(across, plot.bottom() - plot.height() * (value - low) / (high - low))

    value = low
    while value <= high:
        at = place(0, value).y()
        sheet.painter.setPen(QPen(QColor(paper_theme().roles.chart.grid), 0.5))
        sheet.painter.drawLine(QPointF(plot.left(), at), QPointF(plot.right(), at))
        sheet.line(rect.left(), at - 5, voice.number(value), face(8, figures=True), "text.secondary", 28, RIGHT)
        value += step
    every = max(1, math.ceil(period.length / _DAYS_NAMED))
    for day in range(0, period.length, every):
        at = place(day, low).x()
        named = voice.day(period.days[day], short=True)
        sheet.line(at - 30, plot.bottom() + 6, named, face(8), "text.secondary", 60, CENTRE)
    for number, line in enumerate(lines):
        _draw_line(sheet, number, [None if v is None else place(n, v) for n, v in enumerate(line.values)])


def _draw_line(sheet: Sheet, number: int, points: list[QPointF | None]) -> None:
    path, down = QPainterPath(), False
    alone: list[QPointF] = []
    for n, point in enumerate(points):
        if point is None:
            down = False
            continue
        if down:
            path.lineTo(point)
        else:
            path.moveTo(point)
            if n + 1 == len(points) or points[n + 1] is None:
                alone.append(point)
        down = True
    pen = line_pen(number)
    sheet.painter.setPen(pen)
    sheet.painter.setBrush(EMPTY)
    sheet.painter.drawPath(path)
    sheet.painter.setPen(ALONE)
    sheet.painter.setBrush(pen.color())
    for point in alone:
        sheet.painter.drawEllipse(point, 1.6, 1.6)


def legend(sheet: Sheet, x: float, y: float, names: list[str], width: float) -> float:
    """Name the lines in rows; returns how high they are."""
    at, top = x, y
    for number, name in enumerate(names):
        needs = 26 + min(200.0, _length(name))
        if at > x and at + needs > x + width:
            at, top = x, top + 16
        sheet.painter.setPen(line_pen(number))
        sheet.painter.drawLine(QPointF(at, top + 6), QPointF(at + 18, top + 6))
        sheet.line(at + 24, top, name, face(9), ink("text.primary"), 200)
        at += needs + 14
    return top - y + 16


def _length(text: str) -> float:
    return QFontMetricsF(face(9)).horizontalAdvance(text)
