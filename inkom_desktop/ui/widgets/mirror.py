"""From right to left: what paints itself thinks from left to right, and its canvas changes the sides.

Places change sides, and icons that point the other way. Letters never do: a text reads as its own first strong letter says.
"""

from __future__ import annotations

from typing import overload

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

POINTING = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "external-link",
        "list",
        "panel-left",
        "panel-right",
        "redo-2",
        "reply",
        "send",
        "undo-2",
    }
)
"""Icons that say forward or back. Clocks, ticks and arrows in a circle turn everywhere the same way."""
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight


class Canvas(QPainter):
    """A painter that knows how wide its widget is when that reads from right to left; else `across` is 0."""

    def __init__(self, widget: QWidget, *, mirrors: bool = True) -> None:
        super().__init__(widget)
        self.across = float(widget.width()) if mirrors and widget.isRightToLeft() else 0.0
        # A handle or a post in another script than the window's keeps its own direction.
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def across(painter: QPainter) -> float:
    """The width about which a painter changes sides; 0 when it does not."""
    return painter.across if isinstance(painter, Canvas) else 0.0


def placed(painter: QPainter, rect: QRectF) -> QRectF:
    """Where a rectangle lies on the widget."""
    width = across(painter)
    return QRectF(width - rect.right(), rect.top(), rect.width(), rect.height()) if width else rect


def aligned(painter: QPainter, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """On which side a text begins or ends."""
    if across(painter):
        if align & LEFT:
            return align & ~LEFT | RIGHT
        if align & RIGHT:
            return align & ~RIGHT | LEFT
    return align


@overload
def mirrored(widget: QWidget, place: QRect) -> QRect: ...
@overload
def mirrored(widget: QWidget, place: QRectF) -> QRectF: ...
@overload
def mirrored(widget: QWidget, place: QPointF) -> QPointF: ...
def mirrored(widget: QWidget, place: QRect | QRectF | QPointF) -> QRect | QRectF | QPointF:
    """Turn a place of a widget into one from left to right, or back: for children placed by hand, and for presses."""
    if not widget.isRightToLeft():
        return place
    if isinstance(place, QPointF):
        return QPointF(widget.width() - place.x(), place.y())
    if isinstance(place, QRect):
        return QRect(widget.width() - place.left() - place.width(), place.top(), place.width(), place.height())
    return QRectF(widget.width() - place.right(), place.top(), place.width(), place.height())


def reading_key(widget: QWidget, key: int) -> int:
    """Return the arrow that means the same where one reads from left to right: the next thing lies that way."""
    if widget.isRightToLeft():
        swapped = {Qt.Key.Key_Left: Qt.Key.Key_Right, Qt.Key.Key_Right: Qt.Key.Key_Left}
        return int(swapped.get(Qt.Key(key), Qt.Key(key)))
    return key
