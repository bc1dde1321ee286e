"""The week: seven columns of 24 hours on the wall clock of the client, tiles at their minutes, free posting times, the present."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, QRectF, QSize, Qt, QTime, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import clock_change, resolve
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.geometry import Place, Wish, places
from inkom_desktop.ui.pages.calendar.view_canvas import BoardCanvas, Spot, SpotKind, Target, scroll_near
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Ghost
from inkom_desktop.ui.widgets.accessible import Accessible, Decoration
from inkom_desktop.ui.widgets.painting import (
    THEME_EVENTS,
    box,
    canvas,
    dot,
    font,
    rule,
    stamp,
    text_width,
    theme,
    write,
)
from inkom_desktop.ui.widgets.post_tile import draw_post_tile, draw_slot, draw_target, tile_mark
from inkom_desktop.ui.words import clock_words, count_words, long_day_words, tr, zone_words

DAYS = 7
HOUR, RAIL, SIDE = 58, 56, 4
LEAST, GAP = 24, 2
STEP = 15
"""A post that is dragged drops at a quarter of an hour."""
SLOT = "slot "
NEAR_SLOT = 30
"""A post dropped as near to a free posting time as this (minutes) drops into it."""
MORNING = 8


class WeekCanvas(BoardCanvas):
    """As high as a day at the present zoom; scrolled by `WeekView`."""

    def __init__(self, vm: CalendarViewModel, name: str) -> None:
        super().__init__(vm, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # measures

    def hour(self) -> float:
        """The height of an hour, px."""
        return theme().px(HOUR) * self.vm.shown.zoom

    def rails(self) -> float:
        """The width of the hours at the left: of one zone, or of two."""
        return theme().px(RAIL) * (2 if self.vm.shown.second_zone else 1)

    def column(self, number: int) -> QRectF:
        """The column of a day, by its number from 0."""
        left = self.rails()
        width = (self.width() - left) / DAYS
        # Whole pixels: lines and tiles of neighbours meet.
        begin, end = round(left + number * width), round(left + (number + 1) * width)
        return QRectF(begin, 0, end - begin, self.height())

    def y_of(self, minute: float) -> float:
        """Where a minute after midnight lies."""
        return minute * self.hour() / 60

    def sizeHint(self) -> QSize:
        return QSize(600, round(24 * self.hour()))

    # places

    def lay_out(self) -> list[Spot]:
        return [
            spot
            for number, (day, posts) in enumerate(self.vm.board.days(*self.vm.span()))
            for spot in self._day(number, day, posts)
        ]

    def _day(self, number: int, day: date, posts: tuple[Post, ...]) -> Iterator[Spot]:
        board, held = self.vm.board, {post.key: post for post in posts}
        ghosts = {f"{SLOT}{g.due.at.isoformat()}": g for g in self.vm.ghosts(day)}
        tall = 3 * theme().text_style("small").line + 14
        wishes = [Wish((p.key,), self.y_of(board.minute_of(p.due_at)), tall) for p in posts]
        # A time that is free for one account while another posts is not drawn over that post.
        tops = [wish.top for wish in wishes]
        for key, ghost in ghosts.items():
            y = self.y_of(board.minute_of(ghost.due.at))
            if all(abs(y - top) >= theme().px(LEAST) for top in tops):
                wishes.append(Wish((key,), y, theme().px(LEAST)))
        column = self.column(number)
        for place in places(wishes, theme().px(LEAST), GAP):
            rect = self._rect(column, place)
            mine = tuple(held[key] for key in place.keys if key in held)
            if not mine:
                yield self._slot(place.keys[0], ghosts[place.keys[0]], rect, day)
            elif len(mine) == 1:
                say = partial(self.vm.teller.spoken, mine[0], self.vm.now())
                yield Spot(mine[0].key, SpotKind.POST, rect, day, say, mine)
            else:
                yield Spot(f"many {mine[0].key}", SpotKind.MANY, rect, day, partial(self._many_spoken, mine), mine)

    def _rect(self, column: QRectF, place: Place) -> QRectF:
        room = column.width() - 2 * SIDE - 1
        left = column.left() + SIDE + 1 + place.left * room
        gap = GAP if place.left > 0 else 0
        top = min(place.top, self.height() - place.height)
        return QRectF(round(left) + gap, round(top), round(place.width * room) - gap, round(place.height))

    def _slot(self, key: str, ghost: Ghost, rect: QRectF, day: date) -> Spot:
        return Spot(key, SpotKind.SLOT, rect, day, partial(self._slot_spoken, ghost), ghost=ghost)

    def _slot_spoken(self, ghost: Ghost) -> str:
        at = clock_words(ghost.due.at, self.vm.zone)
        names = ", ".join(self.vm.accounts[i].name for i in ghost.account_ids)
        day = long_day_words(ghost.due.at, self.vm.zone)
        return tr("Free posting time, {day} {time}, {accounts}", day=day, time=at, accounts=names)

    def _many_spoken(self, posts: tuple[Post, ...]) -> str:
        at, zone = posts[0].due_at, self.vm.zone
        count = count_words(len(posts), "1 post", "{count} posts")
        return f"{long_day_words(at, zone)} {clock_words(at, zone)}, {count}"

    def reveal(self, rect: QRectF) -> None:
        area = self._area()
        if area is not None:
            area.ensureVisible(0, round(rect.center().y()), 0, round(rect.height() / 2) + 12)

    def _area(self) -> QScrollArea | None:
        above = self.parentWidget()
        area = above.parentWidget() if above is not None else None
        return area if isinstance(area, QScrollArea) else None

    # painting

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        worn, today = theme(), self.vm.today()
        painter.fillRect(self.rect(), worn.color("surface.base"))
        first, _ = self.vm.span()
        for number in range(DAYS):
            column, day = self.column(number), first + timedelta(days=number)
            if day < today:
                box(painter, column, 0, worn.color("surface.subtle"))
            elif day == today:
                soft = worn.color("accent.soft")
                soft.setAlphaF(0.34)
                box(painter, column, 0, soft)
            rule(painter, QRectF(column.left(), 0, 1, self.height()), worn.color("border.subtle"))
        for hour in range(25):
            y = self.y_of(60 * hour)
            if area.top() - 20 <= y <= area.bottom() + 20:
                rule(painter, QRectF(self.rails(), y, self.width() - self.rails(), 1), worn.color("border.subtle"))
                self._hours(painter, hour, y)
        self._paint_now(painter)

    def _paint_now(self, painter: QPainter) -> None:
        first, _ = self.vm.span()
        now = self.vm.now()
        number = (self.vm.board.day_of(now) - first).days
        if not 0 <= number < DAYS:
            return
        worn, column = theme(), self.column(number)
        y = self.y_of(self.vm.board.minute_of(now))
        rule(painter, QRectF(column.left(), y - 1, column.width(), 2), worn.color("danger.fill"))
        dot(painter, QRectF(column.left() - 4, y - 4, 8, 8), worn.color("danger.fill"))

    def _hours(self, painter: QPainter, hour: int, y: float) -> None:
        if not 0 < hour < 24:
            return
        worn, line = theme(), theme().text_style("caption").line
        wide, used, right = worn.px(RAIL), font("caption", 400, figures=True), Qt.AlignmentFlag.AlignRight
        ink = worn.color("text.tertiary")
        place = QRectF(0, y - line / 2, self.rails() - worn.px(10), line)
        write(painter, place, QLocale().toString(QTime(hour, 0), QLocale.FormatType.ShortFormat), used, ink, right)
        if self.vm.shown.second_zone:
            first, _ = self.vm.span()
            at = resolve(datetime.combine(first, time(hour)), self.vm.zone).at
            words = clock_words(at, self.vm.shown.second_zone)
            write(painter, QRectF(0, y - line / 2, wide - worn.px(6), line), words, used, ink, right)

    def paint_spot(self, painter: QPainter, spot: Spot, *, hover: bool, focus: bool) -> None:
        if spot.ghost is not None:
            words = tr("{time} free", time=clock_words(spot.ghost.due.at, self.vm.zone))
            draw_slot(painter, spot.rect, words, hover=hover or focus)
            return
        if spot.kind is SpotKind.MANY:
            self._paint_many(painter, spot, hover=hover)
        else:
            tile = self.look(spot.key, lambda: self.vm.teller.tile(spot.posts[0], self.vm.now()))
            grip = hover or focus
            paint = lambda onto, rect: draw_post_tile(onto, rect, tile, hover=hover, grip=grip)  # noqa: E731
            self.draw_kept(painter, spot.rect, (tile, hover, grip), paint)
        if any(p.key in self.vm.shown.chosen for p in spot.posts):
            tile_mark(painter, spot.rect)

    def _paint_many(self, painter: QPainter, spot: Spot, *, hover: bool) -> None:
        worn = theme()
        box(
            painter,
            spot.rect,
            worn.metrics.radius.tile,
            worn.color("surface.hover" if hover else "accent.soft"),
            worn.color("accent.border"),
        )
        side, line = worn.metrics.icon.small, worn.text_style("small").line
        inner = spot.rect.adjusted(8, 6, -8, -6)
        top = inner.top() if spot.rect.height() >= 2 * line else spot.rect.center().y() - line / 2
        stamp(painter, QRectF(inner.left(), top + (line - side) / 2, side, side), "layers", "accent.text")
        at = clock_words(spot.posts[0].due_at, self.vm.zone)
        words = f"{at} · {count_words(len(spot.posts), '1 post', '{count} posts')}"
        place = QRectF(inner.left() + side + 4, top, inner.width() - side - 4, line)
        write(painter, place, words, font("caption", 500, figures=True), worn.color("accent.text"))
        y = top + line + 2
        for post in spot.posts:
            if y + line > spot.rect.bottom() - 4:
                break
            write(
                painter,
                QRectF(inner.left(), y, inner.width(), line),
                post.words,
                font("small"),
                worn.color("text.primary"),
            )
            y += line

    # dragging

    def target_at(self, at: QPointF, dragged: Post | None) -> Target | None:
        first, _ = self.vm.span()
        number = next((n for n in range(DAYS) if self.column(n).left() <= at.x() < self.column(n).right()), None)
        if number is None or not 0 <= at.y() <= self.height():
            return None
        day = first + timedelta(days=number)
        minute = min(24 * 60 - STEP, max(0, round(at.y() * 60 / self.hour() / STEP) * STEP))
        ghosts = [(abs(self.vm.board.minute_of(g.due.at) - minute), g) for g in self.vm.ghosts(day)]
        near = min(ghosts, key=lambda pair: pair[0], default=None)
        ghost = near[1] if near is not None and near[0] <= NEAR_SLOT else None
        if ghost is not None:
            minute = round(self.vm.board.minute_of(ghost.due.at))
        column, tall = self.column(number), theme().px(54)
        top = min(self.y_of(minute), self.height() - tall)
        return Target(day, minute, QRectF(column.left() + SIDE + 1, top, column.width() - 2 * SIDE - 1, tall), ghost)

    def paint_target(self, painter: QPainter, target: Target) -> None:
        at = QTime((target.minute or 0) // 60, (target.minute or 0) % 60)
        words = QLocale().toString(at, QLocale.FormatType.ShortFormat)
        if target.ghost is not None and self.vm.is_best(target.ghost.due.at):
            words = tr("{time} · best time", time=words)
        elif target.ghost is not None:
            words = tr("{time} · posting time", time=words)
        draw_target(painter, target.rect, words)

    # the keyboard

    def next_spot(self, here: Spot, key: int) -> Spot | int | None:
        spots = self.spots()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            place = spots.index(here) + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= place < len(spots):
                return spots[place]
            return 1 if key == Qt.Key.Key_Down else -1
        step = 1 if key == Qt.Key.Key_Right else -1
        days = sorted({s.day for s in spots if (s.day > here.day if step > 0 else s.day < here.day)})
        if not days:
            return step
        beside = [s for s in spots if s.day == (days[0] if step > 0 else days[-1])]
        return min(beside, key=lambda s: abs(s.rect.top() - here.rect.top()))


class DayHeads(Decoration, QWidget):
    """The days above the columns. `pressed` asks for one of them; the list of posts says each day itself."""

    pressed = Signal(object)

    def __init__(self, vm: CalendarViewModel, of: WeekCanvas) -> None:
        super().__init__()
        self.vm, self._of = vm, of
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(600, theme().px(48))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        first, _ = self.vm.span()
        for number in range(DAYS):
            column = self._of.column(number)
            if column.left() <= event.position().x() < column.right():
                self.pressed.emit(first + timedelta(days=number))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, today, height = theme(), self.vm.today(), self.height()
        painter.fillRect(self.rect(), worn.color("surface.base"))
        rule(painter, QRectF(0, height - 1, self.width(), 1), worn.color("border.subtle"))
        first, _ = self.vm.span()
        for number in range(DAYS):
            self._paint_day(painter, self._of.column(number), first + timedelta(days=number), today)
        self._paint_zones(painter)
        painter.end()

    def _paint_day(self, painter: QPainter, column: QRectF, day: date, today: date) -> None:
        worn, height = theme(), self.height()
        rule(painter, QRectF(column.left(), 0, 1, height), worn.color("border.subtle"))
        name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
        used, x = font("small", 500), column.left() + worn.px(11)
        wide = text_width(name, used)
        write(painter, QRectF(x, 0, wide + 1, height), name, used, worn.color("text.secondary"))
        x += wide + worn.px(6)
        number = QLocale().toString(day.day)
        if day == today:
            figure = font("body", 600, figures=True)
            wide, tall = text_width(number, figure) + worn.px(12), worn.px(22)
            pill = QRectF(x, (height - tall) / 2, wide, tall)
            box(painter, pill, worn.metrics.radius.sm, worn.color("accent.fill"))
            write(painter, pill, number, figure, worn.color("text.on_fill"), Qt.AlignmentFlag.AlignHCenter)
        else:
            figure = font("editor", 600, figures=True)
            wide = text_width(number, figure)
            write(painter, QRectF(x, 0, wide + 1, height), number, figure, worn.color("text.primary"))
        x += wide + worn.px(8)
        if change := change_words(day, self.vm.zone):
            side = worn.metrics.icon.small
            stamp(painter, QRectF(x, (height - side) / 2, side, side), "clock", "text.tertiary")
            place = QRectF(x + side + 4, 0, max(0.0, column.right() - x - side - 8), height)
            write(painter, place, change, font("caption"), worn.color("text.tertiary"))

    def _paint_zones(self, painter: QPainter) -> None:
        """Whose hours the rails show, where there are two."""
        if not self.vm.shown.second_zone:
            return
        worn, wide = theme(), theme().px(RAIL)
        for number, zone in enumerate((self.vm.shown.second_zone, self.vm.zone)):
            place = QRectF(number * wide + 4, 0, wide - worn.px(8), self.height())
            right = Qt.AlignmentFlag.AlignRight
            write(painter, place, zone_words(zone), font("caption"), worn.color("text.tertiary"), right)


def change_words(day: date, zone: str) -> str:
    """Say that the clocks are set on a day, empty on other days."""
    change = clock_change(day, zone)
    if not change:
        return ""
    return tr("Clocks go forward") if change > timedelta(0) else tr("Clocks go back")


class WeekView(Accessible, QWidget):
    """The heads of the days, and under them the scrolled canvas. It begins at eight in the morning, or an hour before now."""

    def __init__(self, vm: CalendarViewModel) -> None:
        super().__init__()
        self.canvas = WeekCanvas(vm, tr("Week"))
        self.heads = DayHeads(vm, self.canvas)
        self.area = QScrollArea()
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.area, 1)
        self._zoom = vm.shown.zoom
        self._begun = False
        self._fit()

    def refresh(self) -> None:
        """Show what the view-model holds; at another zoom the same hour stays in the middle."""
        zoom = self.canvas.vm.shown.zoom
        if zoom != self._zoom:
            bar, half = self.area.verticalScrollBar(), self.area.viewport().height() / 2
            middle = (bar.value() + half) / self._zoom
            self._zoom = zoom
            self._fit()
            bar.setValue(round(middle * zoom - half))
        self.heads.update()
        self.canvas.refresh()

    def _fit(self) -> None:
        self.canvas.setFixedHeight(round(24 * self.canvas.hour()))

    def begin(self) -> None:
        """Scroll to where the day begins, once."""
        if self._begun or not self.isVisible():
            return
        self._begun = True
        vm = self.canvas.vm
        hour = MORNING
        if vm.span()[0] <= vm.today() <= vm.span()[1]:
            hour = min(MORNING, int(vm.board.minute_of(vm.now()) // 60) - 1)
        self.area.verticalScrollBar().setValue(round(self.canvas.y_of(60 * max(0, hour)) - theme().px(8)))

    def scroll_near(self, at: QPoint) -> None:
        """The pointer drags near the upper or lower edge (global place): go on there."""
        scroll_near(self.area, at, self.canvas.hour() / 6)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS and hasattr(self, "canvas"):
            self._fit()
            self.heads.updateGeometry()
