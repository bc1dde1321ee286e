"""Engagements of each day as lines, one for each account, with gaps where nothing was read."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.overview import Line, Period
from inkom_desktop.ui.widgets.accessible import Accessible, Decoration, Item
from inkom_desktop.ui.widgets.axis import whole_step
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, canvas, font, theme
from inkom_desktop.ui.words import count_words, number_words, tr

DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashLine, Qt.PenStyle.DashDotLine)
"""Lines differ by more than colour."""


@dataclass(frozen=True, slots=True)
class Series:
    """A line with the name it goes by."""

    name: str
    line: Line


class Swatch(Decoration, QWidget):
    """A short piece of a line, as it is drawn in the chart."""

    def __init__(self, colour: str, dash: Qt.PenStyle) -> None:
        super().__init__()
        self._colour, self._dash = colour, dash
        grow(self, width=20, height=8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.setPen(QPen(QColor(self._colour), 2 * theme().scale, self._dash))
        painter.drawLine(QPointF(0, self.height() / 2), QPointF(self.width(), self.height() / 2))
        painter.end()


class _Plot(Decoration, pg.PlotWidget):  # type: ignore[misc]
    """The drawing itself: what it shows is told by the chart in words."""


class _Days(pg.AxisItem):  # type: ignore[misc]
    """The days below, said in the locale's way."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.period: Period | None = None

    def tickValues(self, low: float, high: float, _size: float) -> list[tuple[float, list[float]]]:
        if self.period is None:
            return []
        step = max(1, math.ceil(self.period.length / 5))
        return [(float(step), [float(n) for n in range(0, self.period.length, step) if low <= n <= high])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [_day_words(self.period.days[round(v)]) for v in values] if self.period is not None else []


class _Counts(pg.AxisItem):  # type: ignore[misc]
    """Whole numbers at the side, in the locale's way."""

    def __init__(self) -> None:
        super().__init__("left")

    def tickSpacing(self, low: float, high: float, _size: float) -> list[tuple[float, float]]:
        return [(whole_step(low, high), 0)]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [number_words(v) if v == int(v) else "" for v in values]


class DayChart(Accessible, QWidget):
    """The chart with its legend above and the numbers of the day under the pointer. Each line is told in words, too."""

    accessible_role = QAccessible.Role.Chart

    def __init__(self) -> None:
        super().__init__()
        self._series: tuple[Series, ...] = ()
        self._period: Period | None = None
        self._days, self._counts = _Days(), _Counts()
        self._plot: Any = _Plot(axisItems={"bottom": self._days, "left": self._counts})  # type: ignore[call-arg]
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        self.setAccessibleName(tr("Engagements per day"))
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.getViewBox().setMouseEnabled(x=False, y=False)
        self._plot.scene().sigMouseMoved.connect(self._hover)
        self._here = pg.InfiniteLine(angle=90, movable=False)
        self._said = Label("", "small", "text.secondary")
        self._legend = QHBoxLayout()
        self._legend.setSpacing(16)
        self._head = Label(tr("Engagements per day"), "body_strong")
        top = QHBoxLayout()
        top.addWidget(self._head)
        top.addStretch(1)
        top.addLayout(self._legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._plot, 1)
        column.addWidget(self._said)
        grow(self, height=340)

    def show_lines(self, period: Period, series: Sequence[Series]) -> None:
        """Show these lines over these days."""
        self._period, self._series = period, tuple(series)
        self._days.period = period
        self._draw()

    def accessible_items(self) -> Sequence[Item]:
        """Each line with its sum and its best day."""
        return [Item(_spoken(s, self._period), QRect(self.rect())) for s in self._series if self._period is not None]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS and self._period is not None:
            self._draw()

    def _draw(self) -> None:
        worn = theme()
        self._plot.clear()
        self._plot.setBackground(worn.color("surface.raised"))
        colours = worn.roles.chart.series
        for axis in (self._days, self._counts):
            axis.setTextPen(worn.roles.chart.axis)
            axis.setPen(worn.roles.chart.grid)
            axis.setStyle(tickFont=font("caption"), tickLength=0)
        self._plot.showGrid(x=False, y=True, alpha=1)
        while (item := self._legend.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        most = 0
        for number, series in enumerate(self._series):
            colour, dash = colours[number % len(colours)], DASHES[number % len(DASHES)]
            values = [math.nan if v is None else float(v) for v in series.line.values]
            most = max([most, *(v for v in series.line.values if v is not None)])
            pen = QPen(pg.mkColor(colour), 2 * worn.scale, dash)
            pen.setCosmetic(True)
            dots = {"symbol": "o", "symbolSize": 3, "symbolPen": None, "symbolBrush": pg.mkBrush(colour)}
            self._plot.plot(list(range(len(values))), values, pen=pen, connect="finite", antialias=True, **dots)
            self._legend.addWidget(Swatch(colour, dash))
            self._legend.addWidget(Label(series.name, "small"))
        self._here.setPen(pg.mkPen(worn.roles.chart.axis, style=Qt.PenStyle.DotLine))
        self._here.hide()
        self._plot.addItem(self._here)
        assert self._period is not None
        self._plot.setXRange(0, max(1, self._period.length - 1), padding=0.02)
        self._plot.setYRange(-0.02 * max(4, most), max(4, most) * 1.05, padding=0)
        self._said.set_text(_missing(self._series, self._period))

    def _hover(self, at: object) -> None:
        if self._period is None or not self._series:
            return
        day = round(self._plot.getViewBox().mapSceneToView(at).x())
        inside = 0 <= day < self._period.length
        self._here.setVisible(inside)
        if not inside:
            self._said.set_text(_missing(self._series, self._period))
            return
        self._here.setPos(day)
        told = [tr("{name}: {number}", name=s.name, number=_number(s.line.values[day])) for s in self._series]
        self._said.set_text("   ".join([_day_words(self._period.days[day]), *told]))


def _number(value: int | None) -> str:
    return tr("not read") if value is None else number_words(value)


def _day_words(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), tr("d MMM"))


def _spoken(series: Series, period: Period | None) -> str:
    known = [(value, n) for n, value in enumerate(series.line.values) if value is not None]
    if not known or period is None:
        return tr("{name}: not read in these days", name=series.name)
    best, at = max(known, key=lambda k: (k[0], -k[1]))
    return tr(
        "{name}: {total} in all, most on {day} with {best}",
        name=series.name,
        total=number_words(series.line.total),
        day=_day_words(period.days[at]),
        best=number_words(best),
    )


def _missing(series: Sequence[Series], period: Period) -> str:
    """Say on how many days nothing at all was read: gaps in the lines."""
    gaps = sum(all(s.line.values[n] is None for s in series) for n in range(period.length)) if series else 0
    return count_words(gaps, "On 1 day nothing was read.", "On {count} days nothing was read.") if gaps else ""
