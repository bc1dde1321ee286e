"""How a line of the palette is drawn: icon or tile, title with the letters that were met, note, key caps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inkom_desktop.ui.bridge.keys import caps
from inkom_desktop.ui.shell.palette.entries import Entry, Section, Shown
from inkom_desktop.ui.shell.palette.rows import LINE, AnyIndex
from inkom_desktop.ui.widgets.painting import box, draw_keys, font, keys_size, stamp, theme, write
from inkom_desktop.ui.widgets.tile import draw_client, draw_tile

ROW, HEAD, PADDING, GAP = 40, 30, 12, 12
TILE, CLIENT_TILE = 24, 20
NOTE_SHARE = 0.36


def row_height(line: object) -> int:
    """The height of a line at the present text size."""
    return theme().px(HEAD if isinstance(line, Section) else ROW)


class LineDelegate(QStyledItemDelegate):
    """Draws the lines of `rows.Rows`."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, row_height(index.data(LINE)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        line = index.data(LINE)
        rect: QRect = option.rect
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A stretch of a title is drawn as its own letters read.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if isinstance(line, Section):
            place = QRectF(rect).adjusted(PADDING, theme().px(10), -PADDING, -theme().px(4))
            align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            write(painter, place, line.title, font("caption", 600), theme().color("text.tertiary"), align)
        elif isinstance(line, Shown):
            _Line(painter, QRectF(rect), mirrored).draw(line, current)
        painter.restore()


class _Line:
    """One entry being drawn from its beginning; `room` shrinks from both ends."""

    def __init__(self, painter: QPainter, rect: QRectF, mirrored: bool) -> None:
        self._painter, self._rect, self._mirrored = painter, rect, mirrored
        self._left, self._right = rect.left() + PADDING, rect.right() - PADDING

    def _place(self, x: float, width: float, height: float) -> QRectF:
        if self._mirrored:
            x = self._rect.left() + self._rect.right() - x - width
        return QRectF(round(x), round(self._rect.center().y() - height / 2), width, height)

    def draw(self, line: Shown, current: bool) -> None:
        worn, entry = theme(), line.entry
        if current:
            edge = worn.color("border.focus") if worn.contrast else None
            box(self._painter, self._rect, worn.metrics.radius.md, worn.color("accent.soft"), edge, 2 if edge else 1)
        self._mark(entry, current)
        self._keys(entry)
        whole = self._right
        if entry.note:
            # A long title leaves the note at least its share of the line.
            wanted = QFontMetricsF(font("small")).horizontalAdvance(entry.note) + GAP
            self._right -= min(wanted, (self._right - self._left) * NOTE_SHARE)
        self._text(entry.title, line.title_marks, "body", 500 if current else 400, "text.primary")
        self._right = whole
        if entry.note:
            self._left += GAP
            self._text(entry.note, line.note_marks, "small", 400, "text.tertiary")

    def _mark(self, entry: Entry, current: bool) -> None:
        worn = theme()
        side = worn.px(TILE if entry.look else CLIENT_TILE if entry.client else 16)
        place = self._place(self._left, side, side)
        if entry.look is not None:
            draw_tile(self._painter, place, entry.look)
        elif entry.client is not None:
            draw_client(self._painter, place, *entry.client, CLIENT_TILE)
        else:
            stamp(self._painter, place, entry.icon or "search", "accent.text" if current else "text.tertiary")
        self._left += side + GAP

    def _keys(self, entry: Entry) -> None:
        for cap in reversed(caps(entry.keys)) if entry.keys else ():
            size = keys_size(cap)
            self._right -= size.width()
            draw_keys(self._painter, self._place(self._right, size.width(), size.height()), cap)
            self._right -= 4
        if entry.keys:
            self._right -= GAP - 4

    def _text(self, text: str, marks: Sequence[int], style: str, weight: int, role: str) -> None:
        used = font(style, weight)
        room = self._right - self._left
        if room < 16:
            return
        widest = QFontMetricsF(font(style, 600))
        cut = widest.horizontalAdvance(text) > room
        shown = widest.elidedText(text, Qt.TextElideMode.ElideRight, room) if cut else text
        if shown.isascii():
            self._left += self._stretches(shown, marks, style, weight, role)
            return
        layout = QTextLayout(shown, used)
        layout.setFormats(_formats(shown, marks, style, weight, role))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(4 * room)
        width, metrics = line.naturalTextWidth(), QFontMetricsF(used)
        # As wide as its text: a script from right to left would begin at the far end.
        line.setLineWidth(width + 1)
        layout.endLayout()
        place = self._place(self._left, width, metrics.ascent() + metrics.descent())
        line.setPosition(QPointF(0, round(place.top() + line.ascent()) - line.ascent() - place.top()))
        layout.draw(self._painter, place.topLeft())
        self._left += width

    def _stretches(self, text: str, marks: Sequence[int], style: str, weight: int, role: str) -> float:
        """Draw a text that runs from left to right, stretch by stretch: much quicker than a layout; returns its width."""
        runs = _runs(text, marks)
        fonts = [font(style, 600 if lit else weight) for _, lit in runs]
        metrics = [QFontMetricsF(each) for each in fonts]
        widths = [m.horizontalAdvance(stretch) for m, (stretch, _) in zip(metrics, runs, strict=True)]
        height = metrics[0].ascent() + metrics[0].descent()
        place = self._place(self._left, sum(widths), height)
        at = QPointF(place.left(), round(place.top() + metrics[0].ascent()))
        for used, width, (stretch, lit) in zip(fonts, widths, runs, strict=True):
            self._painter.setFont(used)
            self._painter.setPen(theme().color("accent.text" if lit else role))
            self._painter.drawText(at, stretch)
            at += QPointF(width, 0)
        return sum(widths)


def _runs(text: str, marks: Sequence[int]) -> list[tuple[str, bool]]:
    """Return the stretches of a text, and whether their letters were met."""
    met = set(marks)
    runs: list[tuple[str, bool]] = []
    for place, letter in enumerate(text):
        lit = place in met
        if runs and runs[-1][1] is lit:
            runs[-1] = (runs[-1][0] + letter, lit)
        else:
            runs.append((letter, lit))
    return runs


def _formats(text: str, marks: Sequence[int], style: str, weight: int, role: str) -> list[QTextLayout.FormatRange]:
    """Return the look of each stretch: letters that were met are bold and in the accent."""
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for stretch, lit in _runs(text, marks):
        look = QTextCharFormat()
        look.setFont(font(style, 600 if lit else weight))
        look.setForeground(theme().color("accent.text" if lit else role))
        part = QTextLayout.FormatRange()
        # Qt counts in UTF-16 units.
        part.start, part.length, part.format = start, len(stretch.encode("utf-16-le")) // 2, look
        ranges.append(part)
        start += part.length
    return ranges
