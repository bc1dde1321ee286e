"""A draft on the board: what it says, when it was changed, where it goes. Pressed it opens; it can be carried."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.painting import box, canvas, font, lit, paragraph, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile

_PADDING, _LINES, _TILE = 12, 3, 14


class BoardCard(KeyboardFocus, QPushButton):
    """`carried(global place)` while it is dragged, `dropped(global place)` at the end; a press without that is `clicked`."""

    carried = Signal(QPoint)
    dropped = Signal(QPoint)
    menu_asked = Signal(QPoint)

    def __init__(
        self, key: str, words: str, note: str, tiles: tuple[TileLook, ...], spoken: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self._words, self._note, self._tiles = words, note, tiles
        self._pressed_at: QPointF | None = None
        self._dragging = False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.lg)

    def _body(self, width: float) -> tuple[object, int]:
        layout, lines = paragraph(self._words, font("body"), width - 2 * _PADDING, theme().text_style("body").line)
        return layout, min(lines, _LINES)

    def sizeHint(self) -> QSize:
        worn = theme()
        _, lines = self._body(self.width())
        return QSize(200, 2 * _PADDING + lines * worn.text_style("body").line + 6 + worn.text_style("small").line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # How high it is depends on how its words break.
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        edge = "border.focus" if self._dragging else "border.default"
        box(painter, rect, worn.metrics.radius.lg, worn.color("surface.raised"), worn.color(edge))
        if self.underMouse():
            lit(painter, rect, worn.metrics.radius.lg)
        layout, lines = self._body(rect.width())
        line = worn.text_style("body").line
        painter.save()
        painter.setClipRect(QRectF(_PADDING, _PADDING, rect.width() - 2 * _PADDING, lines * line))
        painter.setPen(worn.color("text.primary"))
        layout.draw(painter, QPointF(_PADDING, _PADDING))  # type: ignore[attr-defined]
        painter.restore()
        foot = worn.text_style("small").line
        top = rect.height() - _PADDING - foot
        side = float(worn.px(_TILE))
        x = rect.width() - _PADDING
        for tile in reversed(self._tiles[:6]):
            x -= side
            draw_tile(painter, QRectF(x, top + (foot - side) / 2, side, side), tile)
            x -= 4
        place = QRectF(_PADDING, top, max(0.0, x - _PADDING), foot)
        write(painter, place, self._note, font("small"), worn.color("text.tertiary"))
        painter.end()

    # carrying

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._dragging:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._dragging:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None
        if not self._dragging:
            super().mouseReleaseEvent(event)
            return
        self._dragging = False
        self.unsetCursor()
        self.setDown(False)
        self.dropped.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())
