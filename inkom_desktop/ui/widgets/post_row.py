"""The row of a post in a list: time, small picture, title, tiles, state, and a menu. It paints itself, so that it is cheap."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.mirror import mirrored
from inkom_desktop.ui.widgets.painting import box, canvas, font, picture, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import TileLook, draw_client, draw_tile
from inkom_desktop.ui.widgets.words import widget_words

_GAP = 14
_PICTURE = 40
_TILE = 14


@dataclass(frozen=True, slots=True)
class ClientMark:
    """Whose post it is, where several clients stand in one list: initials, colour (#RRGGBB), name."""

    initials: str
    fill: str
    name: str


@dataclass(frozen=True, slots=True)
class PostLook:
    """What a row shows. `lead` stands before the picture (a time), `note` after the tiles, `state` at the end in `role`.

    `spoken` is what a screen reader says of the whole row. `mark` is the lucide name of the state's icon.
    """

    title: str
    spoken: str
    lead: str = ""
    tiles: tuple[TileLook, ...] = ()
    note: str = ""
    mark: str = ""
    state: str = ""
    role: str = "text.secondary"
    client: ClientMark | None = None


def lead_width(longest: Sequence[str], least: int = 44) -> int:
    """Return how wide the column before the picture is, px at 100 % text size, so that these words fit into it."""
    widest = max((text_width(words, font("body_strong", figures=True)) for words in longest), default=0)
    return max(least, math.ceil(widest / theme().scale) + 1)


class PostRowView(ListRow):
    """56 px high. `menu_asked` tells where the menu is to open: from the button, a right click or the menu key.

    `lead_width` 0 leaves the time out. A `checkable` row has a box before its picture: pressing it, Space, or a click with
    Ctrl tells `checked` and changes nothing by itself; the page answers with `set_checked`.
    """

    menu_asked = Signal(QPoint)
    checked = Signal()

    def __init__(
        self,
        look: PostLook,
        more: str,
        *,
        lead_width: int = 44,
        checkable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look.spoken, 56, radius=8, line=False, parent=parent)
        self._look, self._pixmap, self._lead_width = look, QPixmap(), lead_width
        self._checkable, self._checked = checkable, False
        self.more = IconButton("ellipsis", more, parent=self)
        self.more.clicked.connect(self._ask_from_button)

    def set_look(self, look: PostLook) -> None:
        """Show something else."""
        if look != self._look:
            self._look = look
            self.setAccessibleName(look.spoken)
            self.update()

    def set_checked(self, checked: bool) -> None:
        """Tick the box or not."""
        self._checked = checked
        self.set_selected(checked)
        self.setAccessibleDescription(widget_words().selected if checked else "")

    def _box(self) -> QRectF:
        side = theme().px(16)
        return QRectF(13, (self.height() - side) / 2, side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_box = self._checkable and self._box().adjusted(-8, -8, 8, 8).contains(mirrored(self, event.position()))
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.LeftButton and self._checkable and (on_box or held):
            self.checked.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._checkable and event.key() == Qt.Key.Key_Space:
            self.checked.emit()
            return
        super().keyPressEvent(event)

    def look(self) -> PostLook:
        """What shows now."""
        return self._look

    def set_picture(self, pixmap: QPixmap | None) -> None:
        """Show a small picture; None shows the place it would have."""
        self._pixmap = pixmap or QPixmap()
        self.update()

    @staticmethod
    def picture_side() -> int:
        """The side of the small picture, px."""
        return theme().px(_PICTURE)

    def sizeHint(self) -> QSize:
        return QSize(400, theme().px(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.more.sizeHint()
        x = 13 if self.isRightToLeft() else self.width() - 13 - size.width()
        self.more.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.more.mapToGlobal(QPoint(0, self.more.height()))
        self.menu_asked.emit(at)

    def _ask_from_button(self) -> None:
        self.menu_asked.emit(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = canvas(self)
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        worn, look, height = theme(), self._look, self.height()
        x = 13.0
        if self._checkable:
            self._paint_check(painter)
            x += worn.px(16) + _GAP
        if self._lead_width:
            lead = worn.px(self._lead_width)
            place = QRectF(x, 0, lead, height)
            write(painter, place, look.lead, font("body_strong", figures=True), worn.color("text.primary"))
            x += lead + _GAP
        side = worn.px(_PICTURE)
        self._paint_picture(painter, QRectF(x, (height - side) / 2, side, side))
        x += side + _GAP
        right = self.width() - 13.0 - self.more.width() - _GAP
        right -= self._paint_state(painter, right)
        room = max(0.0, right - x)
        line, tile = worn.text_style("body").line, worn.px(_TILE)
        top = round((height - line - 3 - tile) / 2)
        title = QRectF(x, top, room, line)
        write(painter, title, look.title, font("body", 500), worn.color("text.primary"))
        self._paint_tiles(painter, x, top + line + 3, room)

    def _paint_check(self, painter: QPainter) -> None:
        worn, place = theme(), self._box()
        seen = self._checked or self.underMouse() or self.hasFocus()
        border = "accent.fill" if self._checked else "border.control" if seen else "border.default"
        fill = worn.color("accent.fill") if self._checked else worn.color("surface.base")
        box(painter, place, worn.metrics.radius.xs, fill, worn.color(border))
        if self._checked:
            icon = worn.metrics.icon.small
            spare = (place.width() - icon) / 2
            stamp(painter, QRectF(place.left() + spare, place.top() + spare, icon, icon), "check", "text.on_fill")

    def _paint_picture(self, painter: QPainter, rect: QRectF) -> None:
        worn = theme()
        radius = worn.metrics.radius.sm
        if not self._pixmap.isNull():
            picture(painter, rect, self._pixmap, radius)
            return
        box(painter, rect, radius, worn.color("surface.sunken"))
        side = worn.px(18)
        middle = QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side)
        if self._look.tiles:
            draw_tile(painter, middle, self._look.tiles[0], off=True)
        else:
            stamp(painter, middle, "file-pen-line", "text.tertiary")

    def _paint_state(self, painter: QPainter, right: float) -> float:
        """Paint the state so that it ends at `right`; returns how much room it took, with the gap before it."""
        worn, look = theme(), self._look
        if not look.state:
            return 0.0
        used = font("small")
        width = text_width(look.state, used)
        icon = worn.metrics.icon.medium
        whole = width + (icon + 6 if look.mark else 0)
        x = right - whole
        if look.mark:
            stamp(painter, QRectF(x, (self.height() - icon) / 2, icon, icon), look.mark, look.role)
            x += icon + 6
        place = QRectF(x, 0, width + 1, self.height())
        write(painter, place, look.state, used, worn.color(look.role))
        return whole + _GAP

    def _paint_tiles(self, painter: QPainter, x: float, y: float, room: float) -> None:
        worn, look, start = theme(), self._look, x
        side = worn.px(_TILE)
        if look.client is not None:
            client = QRectF(x, y, side, side)
            draw_client(painter, client, look.client.initials, look.client.fill, 16)
            x += side + 3
            used = font("caption", 400)
            width = min(text_width(look.client.name, used), room * 0.4)
            ink = worn.color("text.tertiary")
            write(painter, QRectF(x, y, width + 1, side), look.client.name, used, ink)
            x += width + 8
        for tile in _fitting(look.tiles, room - (x - start), side + 3):
            draw_tile(painter, QRectF(x, y, side, side), tile)
            x += side + 3
        if look.note:
            x += 3 if x > start else 0
            place = QRectF(x, y, max(0.0, room - (x - start)), side)
            write(painter, place, look.note, font("small"), worn.color("text.tertiary"))


def _fitting(tiles: Sequence[TileLook], room: float, each: float) -> Sequence[TileLook]:
    return tiles[: max(0, int(room // each))]
