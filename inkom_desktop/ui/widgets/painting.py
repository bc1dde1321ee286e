"""Drawing by role: boxes, icons, text and keys, in the theme the application wears."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRegion,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.theme import TextStyle, Theme, current_theme, icon_pixmap, text_font
from inkom_desktop.ui.widgets.mirror import POINTING, Canvas, across, aligned, placed

THEME_EVENTS = (QEvent.Type.StyleChange,)
"""What a widget hears when another theme or text size is put on."""


def theme() -> Theme:
    """The theme to draw with."""
    return current_theme()


def canvas(widget: QWidget, *, mirrors: bool = True) -> Canvas:
    """A painter with smooth edges for one paint event; end it before the event ends.

    Where the window reads from right to left it changes sides; `mirrors` false for places that are those of children.
    """
    painter = Canvas(widget, mirrors=mirrors)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def snapped(painter: QPainter, rect: QRectF) -> QRectF:
    """The rectangle with its edges on whole pixels of the screen: at 125 % or 150 % a line of 1 px stays a sharp line."""
    to_device = painter.deviceTransform()
    if to_device.isRotating():
        return rect
    place = to_device.mapRect(rect)
    left, top, right, bottom = map(_whole, (place.left(), place.top(), place.right(), place.bottom()))
    return to_device.inverted()[0].mapRect(QRectF(left, top, max(1, right - left), max(1, bottom - top)))


def _whole(edge: float) -> int:
    # A half goes up, as Qt cuts widgets off; Python's own rounding would put some lines outside.
    return math.floor(edge + 0.5)


def sharp(painter: QPainter, width: float) -> float:
    """The width of a line in whole pixels of the screen, at least one."""
    ratio = painter.device().devicePixelRatio()
    return max(1, math.floor(width * ratio + 0.01)) / ratio


def rule(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A straight line: a filled rectangle, 1 px or so in one direction, sharp at each pixel ratio and never lost."""
    place = snapped(painter, placed(painter, rect))
    if rect.width() <= rect.height():
        place.setWidth(sharp(painter, rect.width()))
    else:
        place.setHeight(sharp(painter, rect.height()))
    painter.fillRect(place, colour)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None,
    border: QColor | None = None,
    width: float = 1.0,
    *,
    dashed: bool = False,
) -> None:
    """A rounded box with its border inside the rectangle, as CSS draws it."""
    painter.save()
    rect = snapped(painter, placed(painter, rect))
    radius = min(radius, rect.height() / 2, rect.width() / 2)
    if fill is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(rect, radius, radius)
    if border is not None:
        width = sharp(painter, width)
        pen = QPen(border, width)
        if dashed:
            pen.setDashPattern([3, 3])
        half = width / 2
        inner = max(0.0, radius - half)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)
    painter.restore()


def dot(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """A filled circle."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(placed(painter, rect))
    painter.restore()


def lit(painter: QPainter, rect: QRectF, radius: float, *, chosen: bool = False) -> None:
    """The ground of what the pointer is on or what is chosen. In high contrast a line says it too."""
    worn = theme()
    border = worn.color("border.control" if chosen else "border.subtle") if worn.contrast else None
    width = 2.0 if worn.contrast and chosen else 1.0
    box(painter, rect, radius, worn.color("surface.selected" if chosen else "surface.hover"), border, width)


_fonts: dict[tuple[TextStyle, int | None, bool], QFont] = {}
"""Fonts that were made: a list paints hundreds of words a second."""


def font(style: str, weight: int | None = None, *, figures: bool = False) -> QFont:
    """The font of a text style of the worn theme; copy it before you change it."""
    key = (theme().text_style(style), weight, figures)
    if key not in _fonts:
        _fonts[key] = text_font(theme(), style, weight=weight, figures=figures)
    return _fonts[key]


def text_width(text: str, used: QFont) -> float:
    """How wide a line of text is."""
    return QFontMetricsF(used).horizontalAdvance(text)


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    used: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, centred from top to bottom, cut with … where it does not fit. Never read as HTML."""
    rect, align = placed(painter, rect), aligned(painter, align)
    painter.setFont(used)
    painter.setPen(colour)
    metrics = QFontMetricsF(used)
    width = metrics.horizontalAdvance(text)
    if width > rect.width() + 0.5:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        width = metrics.horizontalAdvance(text)
    left = rect.left()
    if align & Qt.AlignmentFlag.AlignRight:
        left = rect.right() - width
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left = rect.left() + (rect.width() - width) / 2
    # Whole pixels for the base line: letters stay sharp, and where CSS puts them.
    baseline = round(rect.top() + (rect.height() - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent())
    painter.drawText(QPointF(left, baseline), text)


def paragraph(text: str, used: QFont, width: float, line_height: int) -> tuple[QTextLayout, int]:
    """Plain text broken into lines of a width, with the drawing's line height; how many lines there are (one at least)."""
    layout = QTextLayout(text.replace("\n", "\u2028"), used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    return layout, break_lines(layout, width, line_height)


def break_lines(layout: QTextLayout, width: float, line_height: int) -> int:
    """Break a layout into lines; the number of them, at least one."""
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        # As CSS: the spare of the line height goes half above and half below.
        spare = (line_height - line.ascent() - line.descent()) / 2
        line.setPosition(QPointF(0, round(lines * line_height + spare + line.ascent()) - line.ascent()))
        lines += 1
    layout.endLayout()
    return max(1, lines)


def stamp(painter: QPainter, rect: QRectF, name: str, role: str, *, opacity: float = 1.0) -> None:
    """A lucide icon in the colour of a role, filling the (square) rectangle; its pixels are those of the screen."""
    ratio = painter.device().devicePixelRatio()
    pixmap = icon_pixmap(theme(), name, role, round(rect.width()), ratio)
    painter.save()
    painter.setOpacity(painter.opacity() * opacity)
    place = snapped(painter, placed(painter, rect))
    if across(painter) and name in POINTING:
        painter.translate(2 * place.left() + rect.width(), 0)
        painter.scale(-1, 1)
    painter.drawPixmap(place.topLeft(), pixmap)
    painter.restore()


def picture(painter: QPainter, rect: QRectF, pixmap: QPixmap, radius: float) -> None:
    """A picture that fills the rectangle, with round corners."""
    painter.save()
    rect = placed(painter, rect)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    shape = QPainterPath()
    shape.addRoundedRect(rect, radius, radius)
    painter.setClipPath(shape)
    painter.drawPixmap(rect, pixmap, QRectF(pixmap.rect()))
    painter.restore()


def small_letters(
    painter: QPainter, rect: QRectF, text: str, pixels: float, colour: QColor, weight: int = 700, spacing: float = 0.0
) -> None:
    """Centred letters of a size that may be half a pixel, as on tiles; `spacing` in em."""
    used = QFont(font("caption", weight))
    used.setPixelSize(20)
    if spacing:
        used.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing * 20)
    scale = pixels / 20
    painter.save()
    painter.translate(placed(painter, rect).center())
    painter.scale(scale, scale)
    metrics = QFontMetricsF(used)
    painter.setFont(used)
    painter.setPen(colour)
    cap = metrics.capHeight()
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, cap / 2), text)
    painter.restore()


_KEY_SIZE = 10.5


def keys_size(keys: str) -> QSizeF:
    """How much room the box of a key combination takes."""
    scaled = theme().scale
    used = QFont(font("caption", 500))
    used.setPixelSize(20)
    width = QFontMetricsF(used).horizontalAdvance(keys) * _KEY_SIZE * scaled / 20
    return QSizeF(width + 12, 18 * scaled)


def draw_keys(painter: QPainter, rect: QRectF, keys: str, *, on_fill: bool = False) -> None:
    """A key combination in its little box; `on_fill` for the one on a primary button."""
    worn = theme()
    if on_fill:
        veil = worn.color("text.on_fill")
        veil.setAlphaF(0.16)
        box(painter, rect, worn.metrics.radius.xs, veil)
        colour = worn.color("text.on_fill")
    else:
        box(
            painter,
            rect,
            worn.metrics.radius.xs,
            worn.color("surface.subtle"),
            worn.color("border.default"),
        )
        colour = worn.color("text.tertiary")
    small_letters(painter, rect, keys, _KEY_SIZE * worn.scale, colour, 500)


def soft_shadow(painter: QPainter, rect: QRectF, radius: float, spread: int = 24, drop: int = 8) -> None:
    """The one shadow of pop-ups and sheets: 8 px down, fading over 24 px; nothing in the dark."""
    colour = theme().color("surface.shadow")
    if colour.alpha() == 0:
        return
    painter.save()
    rect = placed(painter, rect)
    painter.setPen(Qt.PenStyle.NoPen)
    # What the surface itself will cover is not painted eight times over.
    inside = rect.adjusted(radius, radius, -radius, -radius).toAlignedRect()
    around = rect.adjusted(-spread, -spread, spread, spread + drop).toAlignedRect()
    painter.setClipRegion(QRegion(around) - QRegion(inside), Qt.ClipOperation.IntersectClip)
    # Half the strength lies at the edge, as a blurred shadow has it; eight steps are too small to be seen.
    steps = 8
    colour.setAlphaF(colour.alphaF() / 2 / steps)
    painter.setBrush(colour)
    for step in range(1, steps + 1):
        grow = spread * (step / steps) * 0.7
        grown = rect.adjusted(-grow, drop - grow, grow, drop + grow)
        painter.drawRoundedRect(grown, radius + grow, radius + grow)
    painter.restore()
