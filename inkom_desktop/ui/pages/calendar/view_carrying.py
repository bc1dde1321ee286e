"""Dragging a post or a draft: what follows the pointer, where it would drop, and what Esc takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_canvas import Target
from inkom_desktop.ui.widgets.accessible import Decoration
from inkom_desktop.ui.widgets.painting import canvas, soft_shadow, theme
from inkom_desktop.ui.widgets.post_tile import PostTile, draw_post_tile

WIDE, TALL, AROUND = 154, 62, 24
TURN_MS = 700
"""So long the pointer rests at the side of the days before another page is shown."""
SCROLL_MS = 40


@dataclass(frozen=True, slots=True)
class Load:
    """What is dragged: a post, or a draft of the tray by its id; `count` posts go along with it."""

    tile: PostTile
    post: Post | None = None
    draft_id: str = ""
    count: int = 1


class _Tile(Decoration, QWidget):
    """The tile under the pointer; clicks go through it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.tile: PostTile | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_tile(self, tile: PostTile) -> None:
        """Follow with this on it."""
        self.tile = tile
        worn = theme()
        self.resize(worn.px(WIDE) + 2 * AROUND, worn.px(TALL) + 2 * AROUND)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.tile is None:
            return
        painter = canvas(self)
        place = QRectF(self.rect()).adjusted(AROUND, AROUND, -AROUND, -AROUND)
        soft_shadow(painter, place, theme().metrics.radius.tile, 16, 6)
        draw_post_tile(painter, place, self.tile, grip=True, dragged=True)
        painter.end()


class Carrying(QObject):
    """`over` answers where it would drop at a place of the screen; `dropped` tells what was dropped where."""

    dropped = Signal(object, object)
    """A Load and a Target."""
    targeted = Signal(object)
    """A Target, or None where it would drop nowhere."""
    turn = Signal(int)
    """The pointer rests at the side: show a page on (1) or back (-1)."""
    scrolled = Signal(QPoint)
    """The pointer is dragged here (global): whoever scrolls near his edges does so."""
    ended = Signal()

    def __init__(
        self,
        page: QWidget,
        over: Callable[[QPoint, Load], Target | None],
        side: Callable[[QPoint], int],
        words: Callable[[Load, Target | None], str],
    ) -> None:
        super().__init__(page)
        self._page, self._over, self._side, self._words = page, over, side, words
        self._tile = _Tile(page)
        self.load: Load | None = None
        self._target: Target | None = None
        self._at = QPoint()
        self._rest = QTimer(self, singleShot=True, interval=TURN_MS)
        self._rest.timeout.connect(self._turn)
        self._scroll = QTimer(self, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._go_on)

    @property
    def under_way(self) -> bool:
        """Tell whether something is being dragged."""
        return self.load is not None

    def begin(self, load: Load, at: QPoint) -> None:
        """Something was picked up."""
        self.load = load
        self._tile.show_tile(load.tile)
        self._tile.raise_()
        self._tile.show()
        self._scroll.start()
        self.move(at)

    def move(self, at: QPoint) -> None:
        """The pointer is here now (global)."""
        if self.load is None:
            return
        self._at = at
        corner = self._page.mapFromGlobal(at)
        self._tile.move(corner - QPoint(AROUND + 18, AROUND + 14))
        target = self._over(at, self.load)
        if target != self._target:
            self._target = target
            self.targeted.emit(target)
            said = self._words(self.load, target)
            if self._tile.tile is not None and said != self._tile.tile.when:
                tile = self.load.tile
                self._tile.show_tile(PostTile(tile.state, said, tile.title, tile.networks))
        if self._side(at):
            if not self._rest.isActive():
                self._rest.start()
        else:
            self._rest.stop()

    def drop(self, at: QPoint) -> None:
        """The button was let go here (global)."""
        if self.load is None:
            return
        self.move(at)
        load, target = self.load, self._target
        self.end()
        if target is not None:
            self.dropped.emit(load, target)

    def end(self) -> None:
        """Nothing is dragged any more."""
        if self.load is None:
            return
        self.load, self._target = None, None
        self._tile.hide()
        self._rest.stop()
        self._scroll.stop()
        self.targeted.emit(None)
        self.ended.emit()

    def _turn(self) -> None:
        step = self._side(self._at)
        if self.load is not None and step:
            self.turn.emit(step)
            self._rest.start()

    def _go_on(self) -> None:
        if self.load is not None:
            self.scrolled.emit(self._at)
            self.move(self._at)
