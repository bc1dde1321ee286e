"""A post in the calendar, and the free slot beside it: each state has its own icon, word and line, never colour alone."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.mirror import across, placed
from inkom_desktop.ui.widgets.painting import box, canvas, font, paragraph, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile

_SIDE, _TOP, _GAP, _BAR = 7, 5, 4, 4


class PostTileState(StrEnum):
    """What the tile says of its post."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHING = "publishing"
    PUBLISHED = "published"
    LATE = "late"
    NEEDS_YOU = "needs_you"
    HELD_BY_NETWORK = "held_by_network"


@dataclass(frozen=True, slots=True)
class _Look:
    fill: str
    border: str
    icon: str
    mark: str
    ink: str


_LOOKS = {
    PostTileState.DRAFT: _Look("surface.base", "border.control", "pencil-line", "text.secondary", "text.secondary"),
    PostTileState.SCHEDULED: _Look("accent.soft", "accent.border", "clock", "accent.text", "accent.text"),
    PostTileState.PUBLISHING: _Look("surface.raised", "accent.fill", "loader-circle", "accent.text", "accent.text"),
    PostTileState.PUBLISHED: _Look(
        "surface.raised", "border.default", "circle-check", "success.text", "text.secondary"
    ),
    PostTileState.LATE: _Look("surface.raised", "border.default", "clock-alert", "warning.text", "warning.text"),
    PostTileState.NEEDS_YOU: _Look("danger.soft", "danger.border", "circle-alert", "danger.text", "danger.text"),
    PostTileState.HELD_BY_NETWORK: _Look("info.soft", "info.border", "building-2", "info.text", "info.text"),
}
_QUIET = (PostTileState.PUBLISHED, PostTileState.LATE)
"""What is over is written lighter than what is to come."""


def state_icon(state: PostTileState) -> tuple[str, str]:
    """The lucide name of a state's icon, and the role of its colour."""
    return _LOOKS[state].icon, _LOOKS[state].mark


@dataclass(frozen=True, slots=True)
class PostTile:
    """What stands on a tile: the state, the time (or "62%", "14 min late"), the title, and the tiles of its networks.

    `percent` is how far a post that is being published has come, 0 to 100.
    """

    state: PostTileState
    when: str
    title: str
    networks: tuple[TileLook, ...] = ()
    percent: int = 0


def tile_height(titles: int = 1) -> int:
    """The height of a tile with so many lines of title, in px at the present text size: 56 and 72 at 100 %."""
    worn = theme()
    # Below the title is room for the bar of a post that is being published.
    return worn.text_style("small").line * (1 + titles) + 2 * (_TOP + 1) + 2 + worn.px(10)


def draw_post_tile(
    painter: QPainter, rect: QRectF, tile: PostTile, *, hover: bool = False, grip: bool = False, dragged: bool = False
) -> None:
    """Draw a tile into a rectangle; `grip` shows what it is dragged by, `dragged` that it follows the pointer."""
    worn, look = theme(), _LOOKS[tile.state]
    border = "accent.fill" if dragged else look.border
    fill = "surface.hover" if hover and look.fill in ("surface.base", "surface.raised") else look.fill
    dashed = tile.state is PostTileState.DRAFT
    box(painter, rect, worn.metrics.radius.tile, worn.color(fill), worn.color(border), dashed=dashed)
    inner = rect.adjusted(_SIDE + 1, _TOP + 1, -_SIDE - 1, -_TOP - 1)
    line = worn.text_style("small").line
    quiet = tile.state in _QUIET
    ink, weight = ("text.secondary", 400) if quiet else ("text.primary", 500)
    # Too low for a title below the head: it stands in it, after the time.
    low = inner.height() < 2 * line
    head = QRectF(inner.left(), rect.center().y() - line / 2 if low else inner.top(), inner.width(), line)
    if low and tile.state is PostTileState.PUBLISHING:
        head.moveTop(max(rect.top() + 1, head.top() - worn.px(_BAR) / 2))
    right = _draw_networks(painter, head, tile.networks)
    if grip:
        side = worn.metrics.icon.small
        right -= side
        stamp(painter, QRectF(right, head.center().y() - side / 2, side, side), "grip-vertical", "text.tertiary")
        right -= _GAP
    side = worn.metrics.icon.small
    stamp(painter, QRectF(head.left(), head.center().y() - side / 2, side, side), look.icon, look.mark)
    words = QRectF(head.left() + side + _GAP, head.top(), max(0.0, right - head.left() - side - _GAP), line)
    used = font("caption", 500, figures=True)
    write(painter, words, tile.when, used, worn.color(look.ink))
    if low:
        words.setLeft(min(words.right(), words.left() + text_width(tile.when, used) + _GAP + 2))
        write(painter, words, tile.title, font("small", weight), worn.color(ink))
    else:
        room = QRectF(inner.left(), head.bottom() + 2, inner.width(), inner.bottom() - head.bottom() - 2)
        _draw_title(painter, room, tile.title, font("small", weight), worn.color(ink))
    if tile.state is PostTileState.PUBLISHING:
        _draw_bar(painter, rect, tile.percent)


def _draw_networks(painter: QPainter, head: QRectF, networks: tuple[TileLook, ...]) -> float:
    """The tiles of the networks, from the right; answers where they begin."""
    side = theme().px(14)
    right = head.right()
    for look in reversed(networks):
        right -= side
        draw_tile(painter, QRectF(right, head.center().y() - side / 2, side, side), look)
        right -= 3
    return right - _GAP if networks else right


def _draw_title(painter: QPainter, room: QRectF, title: str, used: QFont, ink: QColor) -> None:
    """As many lines of the title as there is room for; the last one ends with …."""
    worn = theme()
    line = worn.text_style("small").line
    most = max(1, math.floor(room.height() / line))
    words, lines = paragraph(title, used, room.width(), line)
    start = 0
    for number in range(min(most, lines)):
        each = words.lineAt(number)
        last = number == most - 1 and lines > most
        text = title[start:] if last else title[start : start + each.textLength()].rstrip()
        place = QRectF(room.left(), room.top() + number * line, room.width(), line)
        write(painter, place, text, used, ink)
        start += each.textLength()


def _draw_bar(painter: QPainter, rect: QRectF, percent: int) -> None:
    worn = theme()
    height = worn.px(_BAR)
    inside = QPainterPath()
    inner = worn.metrics.radius.tile - 1
    rect = placed(painter, rect)
    inside.addRoundedRect(rect.adjusted(1, 1, -1, -1), inner, inner)
    painter.save()
    painter.setClipPath(inside, Qt.ClipOperation.IntersectClip)
    foot = QRectF(rect.left() + 1, rect.bottom() - 1 - height, rect.width() - 2, height)
    painter.fillRect(foot, worn.color("surface.hover"))
    done = foot.width() * max(0, min(100, percent)) / 100
    foot = QRectF(foot.right() - done if across(painter) else foot.left(), foot.top(), done, foot.height())
    painter.fillRect(foot, worn.color("accent.fill"))
    painter.restore()


def draw_slot(painter: QPainter, rect: QRectF, text: str, *, hover: bool = False) -> None:
    """Draw a free slot ("13:00 free") into a rectangle."""
    worn = theme()
    border, role = ("accent.border", "accent.text") if hover else ("border.default", "text.tertiary")
    box(painter, rect, worn.metrics.radius.tile, worn.color("surface.base"), worn.color(border), dashed=True)
    side = worn.metrics.icon.small
    x = rect.left() + _SIDE + 1
    stamp(painter, QRectF(x, rect.center().y() - side / 2, side, side), "plus", role)
    x += side + _GAP
    place = QRectF(x, rect.top(), max(0.0, rect.right() - x - _SIDE), rect.height())
    write(painter, place, text, font("caption", figures=True), worn.color(role))


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post on one line, as in a month: `fill` is the colour of its client (#RRGGBB), empty where there is only one.

    `past` takes the ground of its state away: what is over is quieter.
    """

    state: PostTileState
    when: str
    title: str
    fill: str = ""
    past: bool = False


def draw_post_line(painter: QPainter, rect: QRectF, line: PostLine, *, hover: bool = False) -> None:
    """Draw a post on one line into a rectangle, 22 px high at 100 % text size."""
    worn, look = theme(), _LOOKS[line.state]
    dashed, quiet = line.state is PostTileState.DRAFT, line.state in _QUIET
    ground = "surface.hover" if hover else look.fill
    plain = (quiet or line.past) and not hover and not dashed and line.state is not PostTileState.NEEDS_YOU
    outlined = dashed or line.state is PostTileState.PUBLISHING or worn.contrast
    if not plain or outlined:
        fill = None if plain else worn.color(ground)
        box(
            painter, rect, worn.metrics.radius.badge, fill, worn.color(look.border) if outlined else None, dashed=dashed
        )
    x, middle = rect.left() + 6, rect.center().y()
    if line.fill:
        side = worn.px(8)
        box(painter, QRectF(x, middle - side / 2, side, side), 2, QColor(line.fill))
        x += side + _GAP + 1
    side = worn.metrics.icon.small
    stamp(painter, QRectF(x, middle - side / 2, side, side), look.icon, look.mark)
    x += side + _GAP + 1
    used = font("caption", 500, figures=True)
    wide = text_width(line.when, used) + 1
    ink = "text.secondary" if line.state in (PostTileState.PUBLISHED, PostTileState.DRAFT) else look.ink
    write(painter, QRectF(x, rect.top(), wide, rect.height()), line.when, used, worn.color(ink))
    x += wide + _GAP + 1
    place = QRectF(x, rect.top(), max(0.0, rect.right() - x - 4), rect.height())
    words = worn.color("text.secondary" if quiet else "text.primary")
    write(painter, place, line.title, font("caption", 400), words)


def tile_mark(painter: QPainter, rect: QRectF) -> None:
    """Draw that a tile is chosen: a line around it and a tick in its corner."""
    worn = theme()
    box(painter, rect, worn.metrics.radius.tile, None, worn.color("accent.fill"), 2)
    side = worn.px(14)
    place = QRectF(rect.right() - side - 3, rect.bottom() - side - 3, side, side)
    box(painter, place, worn.metrics.radius.xs, worn.color("accent.fill"))
    stamp(painter, place.adjusted(1, 1, -1, -1), "check", "text.on_fill")


def draw_target(painter: QPainter, rect: QRectF, text: str) -> None:
    """Draw where a post would drop now, with the time it would get."""
    worn = theme()
    box(painter, rect, worn.metrics.radius.tile, worn.color("accent.soft"), worn.color("accent.fill"), 2)
    line = worn.text_style("small").line
    place = QRectF(rect.left() + _SIDE + 1, rect.top() + _TOP, rect.width() - 2 * (_SIDE + 1), line)
    write(painter, place, text, font("caption", 600, figures=True), worn.color("accent.text"))


class CalendarTile(KeyboardFocus, QPushButton):
    """A tile that can be pressed. `spoken` is the whole sentence for a screen reader, with day, time, state and networks."""

    def __init__(self, tile: PostTile, spoken: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile, self._dragged = tile, False
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken)

    def set_tile(self, tile: PostTile, spoken: str) -> None:
        """Show another state of the post."""
        self.tile = tile
        self.setAccessibleName(spoken)
        self.update()

    def set_dragged(self, dragged: bool) -> None:
        """Whether it follows the pointer."""
        self._dragged = dragged
        self.update()

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.tile)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(138), tile_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), tile_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        over = self.underMouse() and self.isEnabled()
        grip = over or self.has_ring()
        draw_post_tile(painter, QRectF(self.rect()), self.tile, hover=over, grip=grip, dragged=self._dragged)
        painter.end()


class SlotGhost(KeyboardFocus, QPushButton):
    """A free slot ("13:00 free"). `best` is the word for a drop target that is one ("best time"); empty when it is not."""

    def __init__(self, text: str, *, spoken: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._target, self._best = text, False, ""
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken or text)

    def set_target(self, target: bool, best: str = "") -> None:
        """Whether a post would drop here now."""
        self._target, self._best = target, best
        self.update()

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.tile)

    def sizeHint(self) -> QSize:
        width = text_width(self._label, font("small")) + theme().metrics.icon.small + _GAP + 2 * (_SIDE + 1)
        return QSize(math.ceil(width), theme().px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        lit = self._target or (self.underMouse() and self.isEnabled())
        border = worn.color("accent.fill" if self._target else "border.default")
        box(painter, rect, worn.metrics.radius.tile, None, border, 2 if self._target else 1, dashed=not self._target)
        role = "accent.text" if lit else "text.tertiary"
        side = worn.metrics.icon.small
        x = _SIDE + 1.0
        stamp(painter, QRectF(x, (rect.height() - side) / 2, side, side), "plus", role)
        x += side + _GAP
        room = rect.width() - x - _SIDE - 1
        if self._best:
            wide = min(room / 2, text_width(self._best, font("caption")))
            place = QRectF(rect.right() - _SIDE - 1 - wide, 0, wide, rect.height())
            write(painter, place, self._best, font("caption"), worn.color("accent.text"))
            room -= wide + _GAP
        write(painter, QRectF(x, 0, room, rect.height()), self._label, font("small", figures=True), worn.color(role))
        painter.end()
