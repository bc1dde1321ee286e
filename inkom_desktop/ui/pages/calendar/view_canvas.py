"""What week and month have in common: tiles painted once and kept, one of them in focus, chosen ones, and dragging.

The canvas knows places; what happens with a post is the page's, which hears the signals.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Ghost
from inkom_desktop.ui.widgets.accessible import Item, tell_focus
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.mirror import Canvas, mirrored, reading_key
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, box, canvas, theme

Look = TypeVar("Look")
KEPT = 800
"""So many painted tiles are kept."""


class SpotKind(StrEnum):
    """What lies at a place."""

    POST = "post"
    MANY = "many"
    """Several posts under one tile, or those of a day that find no room in its cell."""
    SLOT = "slot"
    DAY = "day"


@dataclass(frozen=True, slots=True)
class Spot:
    """Something that can have the focus: `posts` are those it stands for, `ghost` the free posting time it is."""

    key: str
    kind: SpotKind
    rect: QRectF
    day: date
    say: Callable[[], str]
    """What a screen reader says of it; asked for only while one listens."""
    posts: tuple[Post, ...] = ()
    ghost: Ghost | None = None
    left: int = 0
    """How many posts of its day find no room above it."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where a post would drop: the day, the wall time in minutes after midnight (None keeps the post's own), in words."""

    day: date
    minute: int | None
    rect: QRectF
    ghost: Ghost | None = None


class _Kept:
    """Painted tiles by what stands on them: dragging repaints many of them sixty times a second."""

    def __init__(self) -> None:
        self._pixmaps: OrderedDict[object, QPixmap] = OrderedDict()

    def draw(
        self, painter: QPainter, rect: QRectF, key: object, mirrored_: bool, paint: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Draw what `paint` paints into a rectangle of this size, from memory where it was painted before.

        `rect` is where it really lies on the widget, sides changed already.
        """
        ratio = painter.device().devicePixelRatio()
        size = QSize(round(rect.width() * ratio), round(rect.height() * ratio))
        whole = (key, size.width(), size.height(), ratio, mirrored_)
        pixmap = self._pixmaps.get(whole)
        if pixmap is None:
            pixmap = QPixmap(size)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            onto = _OnPixmap(pixmap, rect.width() if mirrored_ else 0.0)
            onto.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(onto, QRectF(0, 0, rect.width(), rect.height()))
            onto.end()
            self._pixmaps[whole] = pixmap
            while len(self._pixmaps) > KEPT:
                self._pixmaps.popitem(last=False)
        else:
            self._pixmaps.move_to_end(whole)
        painter.drawPixmap(rect.topLeft(), pixmap)

    def forget(self) -> None:
        """Another theme or text size is worn."""
        self._pixmaps.clear()


class _OnPixmap(Canvas):
    def __init__(self, pixmap: QPixmap, across: float) -> None:
        QPainter.__init__(self, pixmap)
        self.across = across
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


class BoardCanvas(KeyboardFocus, QWidget):
    """One stop for Tab; arrows move the focus between what it shows. Keys of spots: those of posts, "slot …", "day …"."""

    ring_inside = True
    accessible_role = QAccessible.Role.List
    opened = Signal(object)
    """A Spot was pressed or entered."""
    menu_asked = Signal(object, QPoint)
    chosen = Signal(object, object)
    """A Spot, and the Qt.KeyboardModifier that says whether it is added or a run is meant."""
    picked = Signal(object, QPoint)
    """A Spot with a post is being dragged; the pointer is there (global)."""
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_ended = Signal()
    turned = Signal(int)
    """An arrow led beyond the first or the last day: show another page."""
    focus_moved = Signal()

    def __init__(self, vm: CalendarViewModel, name: str) -> None:
        super().__init__()
        self.vm = vm
        self.kept = _Kept()
        self._spots: list[Spot] | None = None
        self._looks: dict[str, object] = {}
        self._at = ""
        self._at_day: date | None = None
        self._hover = ""
        self._pressed: Spot | None = None
        self._pressed_at = QPointF()
        self._dragging = False
        self._target: Target | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        vm.moved.connect(self._follow)

    # what a view says of itself

    def lay_out(self) -> list[Spot]:
        """Return what can have the focus, in reading order."""
        raise NotImplementedError

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        """Paint what lies under the spots."""
        raise NotImplementedError

    def paint_spot(self, painter: QPainter, spot: Spot, *, hover: bool, focus: bool) -> None:
        """Paint a spot."""
        raise NotImplementedError

    def target_at(self, at: QPointF, dragged: Post | None) -> Target | None:
        """Return where a post would drop at a place of this widget (from left to right), None where it cannot."""
        raise NotImplementedError

    def paint_target(self, painter: QPainter, target: Target) -> None:
        """Paint where a post would drop."""
        raise NotImplementedError

    def next_spot(self, here: Spot, key: int) -> Spot | int | None:
        """Return where an arrow leads from a spot: another one, a page on or back (1 or -1), or nowhere."""
        raise NotImplementedError

    # state

    def refresh(self) -> None:
        """Show what the view-model holds now."""
        self._spots = None
        self._looks.clear()
        self.update()
        if self.hasFocus():
            self._tell_focus()

    def spots(self) -> list[Spot]:
        """What can have the focus."""
        if self._spots is None:
            self._spots = self.lay_out()
        return self._spots

    def spot(self, key: str) -> Spot | None:
        """Return the spot of a key, also of a post under a tile with others."""
        found = next((s for s in self.spots() if s.key == key), None)
        return found or next((s for s in self.spots() if any(p.key == key for p in s.posts)), None)

    def here(self) -> Spot | None:
        """Return the spot that has the focus inside the canvas: where it was, else the first of its day, else the first."""
        spots = self.spots()
        found = self.spot(self._at) if self._at else None
        if found is None and self._at_day is not None:
            later = (s for s in spots if s.day >= self._at_day)
            found = next(later, None)
        today = self.vm.today()
        return found or next((s for s in spots if s.day >= today), None) or (spots[0] if spots else None)

    def go(self, key: str) -> None:
        """Move the focus inside the canvas to a spot and bring it into view."""
        spot = self.spot(key)
        if spot is not None:
            self._move_to(spot)

    def wait_for(self, day: date) -> None:
        """The focus goes to what is first on a day, once its page is there."""
        self._at, self._at_day = "", day

    def _follow(self, before: str, now: str) -> None:
        if self._at == before:
            self._at = now

    def _move_to(self, spot: Spot) -> None:
        self._at, self._at_day = spot.key, spot.day
        self.update()
        self.reveal(spot.rect)
        self._tell_focus()
        self.focus_moved.emit()

    def reveal(self, rect: QRectF) -> None:
        """Bring a place into view where the canvas is scrolled."""

    def _tell_focus(self) -> None:
        here = self.here()
        if here is not None:
            tell_focus(self, self.spots().index(here))

    # a screen reader

    def accessible_items(self) -> Sequence[Item]:
        """The spots."""
        here = self.here() if self.hasFocus() else None
        return [
            Item(
                spot.say(),
                spot.rect.toRect(),
                states={
                    "focusable": True,
                    "focused": spot is here,
                    "selectable": bool(spot.posts),
                    "selected": any(p.key in self.vm.shown.chosen for p in spot.posts),
                },
                press=partial(self.opened.emit, spot),
            )
            for spot in self.spots()
        ]

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        # Logical places run from left to right: what is asked for again is turned round where the window is.
        area = mirrored(self, QRectF(event.rect()))
        self.paint_ground(painter, area)
        here = self.here() if self.has_ring() else None
        for spot in self.spots():
            if spot.rect.intersects(area):
                self.paint_spot(painter, spot, hover=spot.key == self._hover, focus=spot is here)
        if self._target is not None:
            self.paint_target(painter, self._target)
        if here is not None and here.rect.intersects(area.adjusted(-4, -4, 4, 4)):
            worn = theme()
            ring = here.rect.adjusted(-2, -2, 2, 2)
            box(painter, ring, worn.metrics.radius.tile + 2, None, worn.color("border.focus"), worn.metrics.focus.width)
        painter.end()

    def draw_kept(
        self, painter: QPainter, rect: QRectF, key: object, paint: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Draw a tile from memory."""
        place = mirrored(self, QRectF(rect))
        self.kept.draw(painter, place, key, self.isRightToLeft(), paint)

    def show_target(self, target: Target | None) -> None:
        """Show where a post would drop."""
        before, self._target = self._target, target
        for each in (before, target):
            if each is not None:
                self.update(mirrored(self, each.rect).toAlignedRect().adjusted(-3, -3, 3, 3))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            # What a tile has no room for is read by hovering, as a screen reader says it.
            under = next((i.name for i in self.accessible_items() if i.rect.contains(event.pos())), "")
            set_plain_tooltip(self, under)
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (*THEME_EVENTS, QEvent.Type.LayoutDirectionChange):
            self.kept.forget()
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spots = None

    def look(self, key: str, make: Callable[[], Look]) -> Look:
        """Return what stands on a tile, made once until something changes: frames of a drag ask for it again and again."""
        found = self._looks.get(key)
        if found is None:
            found = self._looks[key] = make()
        return found  # type: ignore[return-value]

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_focus()
        self.focus_moved.emit()

    def ring_rect(self) -> QRect:
        # The ring goes round the spot in focus: the one of the whole canvas would say less.
        return QRect()

    # the pointer

    def spot_at(self, at: QPointF) -> Spot | None:
        """Return what lies at a place of the widget, the smallest first where one lies over another."""
        place = mirrored(self, at)
        hit = [s for s in self.spots() if s.rect.contains(place)]
        return min(hit, key=lambda s: s.rect.width() * s.rect.height()) if hit else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed, self._pressed_at, self._dragging = self.spot_at(event.position()), event.position(), False
        if self._pressed is not None:
            self._at, self._at_day = self._pressed.key, self._pressed.day
            self.focus_moved.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self.dragged.emit(event.globalPosition().toPoint())
            return
        pressed = self._pressed
        if pressed is not None and pressed.kind is SpotKind.POST:
            far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
            if far:
                self._dragging = True
                self.picked.emit(pressed, event.globalPosition().toPoint())
            return
        self._set_hover(self.spot_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pressed, self._pressed = self._pressed, None
        if self._dragging:
            self._dragging = False
            self.dropped.emit(event.globalPosition().toPoint())
            return
        if pressed is None or pressed is not self.spot_at(event.position()):
            return
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        if held and (pressed.posts or pressed.left):
            self.chosen.emit(pressed, held)
        else:
            self.opened.emit(pressed)

    def stop_dragging(self) -> None:
        """The person gave up dragging: what is let go now drops nowhere."""
        self._dragging, self._pressed = False, None
        self.show_target(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def _set_hover(self, spot: Spot | None) -> None:
        key = spot.key if spot is not None else ""
        if key != self._hover:
            before, self._hover = self.spot(self._hover) if self._hover else None, key
            for each in (before, spot):
                if each is not None:
                    self.update(mirrored(self, each.rect).toAlignedRect().adjusted(-1, -1, 1, 1))
            movable = spot is not None and spot.kind is not SpotKind.DAY
            self.setCursor(Qt.CursorShape.PointingHandCursor if movable else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.here()
            if spot is not None:
                corner = mirrored(self, spot.rect).toRect().bottomLeft()
                self.menu_asked.emit(spot, self.mapToGlobal(corner))
            return
        spot = self.spot_at(QPointF(event.pos()))
        if spot is not None:
            self._at, self._at_day = spot.key, spot.day
            self.focus_moved.emit()
            self.menu_asked.emit(spot, event.globalPos())

    # the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, here = Qt.Key(reading_key(self, event.key())), self.here()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if key == Qt.Key.Key_Escape and self._dragging:
            self.stop_dragging()
            self.drag_ended.emit()
        elif plain and here is None and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._turn(1 if key == Qt.Key.Key_Right else -1)
        elif here is None or not plain:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(here)
        elif key == Qt.Key.Key_Space:
            if here.posts or here.left:
                self.chosen.emit(here, Qt.KeyboardModifier.ControlModifier)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._arrow(here, key, choose=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(self.spots()[0 if key == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def _arrow(self, here: Spot, key: Qt.Key, *, choose: bool) -> None:
        there = self.next_spot(here, key)
        if isinstance(there, Spot):
            if choose and here.posts and not any(p.key in self.vm.shown.chosen for p in here.posts):
                self.chosen.emit(here, Qt.KeyboardModifier.ControlModifier)
            self._move_to(there)
            if choose and there.posts:
                self.chosen.emit(there, Qt.KeyboardModifier.ControlModifier)
        elif there is not None:
            self._turn(there)

    def _turn(self, pages: int) -> None:
        first, last = self.vm.span()
        self.wait_for(last + timedelta(days=1) if pages > 0 else first - timedelta(days=1))
        self.turned.emit(pages)


def scroll_near(area: QScrollArea, at: QPoint, step: float) -> None:
    """Scroll by a step where the pointer (global place) is near the upper or the lower edge."""
    port, bar, edge = area.viewport(), area.verticalScrollBar(), theme().px(36)
    y = port.mapFromGlobal(at).y()
    if y < edge:
        bar.setValue(bar.value() - round(step))
    elif y > port.height() - edge:
        bar.setValue(bar.value() + round(step))
