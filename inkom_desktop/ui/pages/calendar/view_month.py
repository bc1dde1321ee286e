"""The month: weeks under each other, in each day as many posts as find room, and how many more there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.pages.calendar.view_canvas import BoardCanvas, Spot, SpotKind, Target, scroll_near
from inkom_desktop.ui.pages.calendar.view_week import SLOT, change_words
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Ghost
from inkom_desktop.ui.widgets.painting import box, font, rule, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.post_tile import PostLine, draw_post_line, draw_slot, tile_mark
from inkom_desktop.ui.words import clock_words, count_words, tr

DAYS = 7
HEAD, NUMBER, LINE, GAP, PADDING = 32, 20, 22, 3, 6
LEAST = 2
"""A day has room for so many lines at least: one post, and how many more there are. In a low window the month is scrolled."""
DAY, MORE = "day ", "more "


class MonthCanvas(BoardCanvas):
    """Fills its room, and takes more where the days would be too low; only what finds room in a cell is painted, however many
    posts a day has.
    """

    def __init__(self, vm: CalendarViewModel, name: str, colours: Mapping[str, str]) -> None:
        super().__init__(vm, name)
        self.colours = colours
        """The colours of the clients by id, where several are shown; empty for one."""
        self._shape: tuple[object, ...] = ()
        self._cells: list[QRectF] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    # measures

    def weeks(self) -> int:
        """How many weeks are shown."""
        first, last = self.vm.span()
        return ((last - first).days + 1) // DAYS

    def cell(self, number: int) -> QRectF:
        """The cell of a day, by its number from 0."""
        shape = (self.width(), self.height(), self.weeks(), theme().scale)
        if shape != self._shape:
            self._shape = shape
            self._cells = [self._cell(n) for n in range(DAYS * self.weeks())]
        return self._cells[number]

    def _cell(self, number: int) -> QRectF:
        head, column, row = theme().px(HEAD), number % DAYS, number // DAYS
        tall = (self.height() - head) / self.weeks()
        left, right = (round(self.width() * n / DAYS) for n in (column, column + 1))
        top, bottom = (round(head + tall * n) for n in (row, row + 1))
        return QRectF(left, top, right - left, bottom - top)

    def room(self, cell: QRectF) -> int:
        """How many lines find room in a cell."""
        worn = theme()
        free = cell.height() - 2 * PADDING - worn.px(NUMBER)
        return max(1, int(free // (worn.px(LINE) + GAP)))

    def sizeHint(self) -> QSize:
        return QSize(700, max(560, self.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        worn = theme()
        day = 2 * PADDING + worn.px(NUMBER) + GAP + LEAST * (worn.px(LINE) + GAP)
        return QSize(0, worn.px(HEAD) + self.weeks() * day)

    def refresh(self) -> None:
        self.updateGeometry()
        super().refresh()

    def reveal(self, rect: QRectF) -> None:
        above = self.parentWidget()
        area = above.parentWidget() if above is not None else None
        if isinstance(area, QScrollArea):
            # The heads with the first week: they are scrolled with it.
            top = 0 if rect.top() <= self.cell(0).bottom() else round(rect.top())
            area.ensureVisible(0, round(rect.bottom()), 0, PADDING)
            area.ensureVisible(0, top, 0, PADDING)

    # places

    def lay_out(self) -> list[Spot]:
        first, last = self.vm.span()
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return [spot for number, day in enumerate(days) for spot in self._day(self.cell(number), day)]

    def _day(self, cell: QRectF, day: date) -> Iterator[Spot]:
        room, ghosts = self.room(cell), self.vm.ghosts(day)
        posts, count = self.vm.board.head(day, room)
        yield Spot(f"{DAY}{day.isoformat()}", SpotKind.DAY, cell, day, partial(self._day_spoken, day, count))
        shown = posts if count <= room else posts[: room - 1]
        for place, post in enumerate(shown):
            say = partial(self.vm.teller.spoken, post, self.vm.now())
            yield Spot(post.key, SpotKind.POST, self._line(cell, place), day, say, (post,))
        if count > len(shown):
            left = count - len(shown)
            say = partial(self._more_spoken, day, count, left)
            key, line = f"{MORE}{day.isoformat()}", self._line(cell, len(shown))
            yield Spot(key, SpotKind.MANY, line, day, say, left=left)
            return
        for place, ghost in enumerate(ghosts[: room - len(shown)], len(shown)):
            key, say = f"{SLOT}{ghost.due.at.isoformat()}", partial(self._slot_spoken, day, ghost)
            yield Spot(key, SpotKind.SLOT, self._line(cell, place), day, say, ghost=ghost)

    def _line(self, cell: QRectF, place: int) -> QRectF:
        worn = theme()
        top = cell.top() + PADDING + worn.px(NUMBER) + GAP + place * (worn.px(LINE) + GAP)
        return QRectF(cell.left() + PADDING, top, cell.width() - 2 * PADDING - 1, worn.px(LINE))

    def _long(self, day: date) -> str:
        return QLocale().toString(_qdate(day), tr("dddd d MMMM"))

    def _day_spoken(self, day: date, posts: int) -> str:
        said = [self._long(day), count_words(posts, "1 post", "{count} posts")]
        return ", ".join(part for part in (*said, change_words(day, self.vm.zone)) if part)

    def _more_spoken(self, day: date, posts: int, left: int) -> str:
        return f"{self._day_spoken(day, posts)}, {tr('{count} more', count=left)}"

    def _slot_spoken(self, day: date, ghost: Ghost) -> str:
        return tr("Free posting time, {day}", day=f"{self._long(day)} {self._clock(ghost)}")

    def _clock(self, ghost: Ghost) -> str:
        return clock_words(ghost.due.at, self.vm.zone)

    # painting

    def paint_ground(self, painter: QPainter, area: QRectF) -> None:
        worn = theme()
        painter.fillRect(self.rect(), worn.color("surface.base"))
        first, last = self.vm.span()
        for number in range((last - first).days + 1):
            cell, day = self.cell(number), first + timedelta(days=number)
            if cell.intersects(area):
                self._paint_cell(painter, cell, day)
        head = worn.px(HEAD)
        if area.top() < head:
            self._paint_heads(painter, head)

    def _paint_heads(self, painter: QPainter, head: int) -> None:
        worn, first = theme(), self.vm.span()[0]
        for column in range(DAYS):
            cell, day = self.cell(column), first + timedelta(days=column)
            name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
            place = QRectF(cell.left() + 10, 0, cell.width() - 12, head)
            write(painter, place, name, font("small", 500), worn.color("text.secondary"))
            if column:
                rule(painter, QRectF(cell.left() - 1, 0, 1, head), worn.color("border.subtle"))
        rule(painter, QRectF(0, head - 1, self.width(), 1), worn.color("border.subtle"))

    def _paint_cell(self, painter: QPainter, cell: QRectF, day: date) -> None:
        worn, today = theme(), self.vm.today()
        outside = day.month != self.vm.shown.anchor.month
        if outside:
            box(painter, cell, 0, worn.color("surface.subtle"))
        rule(painter, QRectF(cell.right() - 1, cell.top(), 1, cell.height()), worn.color("border.subtle"))
        rule(painter, QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), worn.color("border.subtle"))
        number = QLocale().toString(day.day)
        if outside and (day.day == 1 or day == self.vm.span()[0]):
            number = QLocale().toString(_qdate(day), tr("d MMM"))
        line = QRectF(cell.left() + PADDING + 4, cell.top() + PADDING, cell.width() - 2 * PADDING - 8, worn.px(NUMBER))
        used = font("small", 400 if outside else 600, figures=True)
        if day == today:
            wide, tall = text_width(number, used) + worn.px(10), worn.px(18)
            pill = QRectF(line.left() - worn.px(4), line.center().y() - tall / 2, wide, tall)
            box(painter, pill, worn.metrics.radius.xs, worn.color("accent.fill"))
            write(painter, pill, number, used, worn.color("text.on_fill"), Qt.AlignmentFlag.AlignHCenter)
        else:
            write(painter, line, number, used, worn.color("text.tertiary" if outside else "text.primary"))
        if change := change_words(day, self.vm.zone):
            wide, side = text_width(change, font("caption", 500)) + 1, worn.metrics.icon.small
            place = QRectF(max(line.left() + 24, line.right() - wide), line.top(), wide, line.height())
            write(painter, place, change, font("caption", 500), worn.color("text.tertiary"))
            stamp(
                painter,
                QRectF(place.left() - side - 4, line.center().y() - side / 2, side, side),
                "clock",
                "text.tertiary",
            )

    def paint_spot(self, painter: QPainter, spot: Spot, *, hover: bool, focus: bool) -> None:
        worn = theme()
        if spot.ghost is not None:
            draw_slot(painter, spot.rect, self._clock(spot.ghost), hover=hover or focus)
        elif spot.kind is SpotKind.MANY:
            words = tr("+{count} more", count=spot.left)
            ink = worn.color("text.primary" if hover or focus else "text.tertiary")
            write(painter, spot.rect.adjusted(6, 0, -6, 0), words, font("caption", 500), ink)
        elif spot.kind is SpotKind.POST:
            post = spot.posts[0]
            line = self.look(spot.key, lambda: self._post_line(post, spot.day))
            paint = lambda onto, rect: draw_post_line(onto, rect, line, hover=hover)  # noqa: E731
            self.draw_kept(painter, spot.rect, (line, hover), paint)
            if post.key in self.vm.shown.chosen:
                tile_mark(painter, spot.rect)

    def _post_line(self, post: Post, day: date) -> PostLine:
        tile = self.vm.teller.tile(post, self.vm.now())
        fill = self.colours.get(post.workspace_id, "")
        return PostLine(tile.state, clock_words(post.due_at, self.vm.zone), tile.title, fill, day < self.vm.today())

    # dragging

    def target_at(self, at: QPointF, dragged: Post | None) -> Target | None:
        first, last = self.vm.span()
        for number in range((last - first).days + 1):
            if self.cell(number).contains(at):
                day = first + timedelta(days=number)
                slot = next((s for s in self.spots() if s.ghost is not None and s.rect.contains(at)), None)
                if slot is not None and slot.ghost is not None:
                    return Target(day, round(self.vm.board.minute_of(slot.ghost.due.at)), slot.rect, slot.ghost)
                return Target(day, None, self.cell(number))
        return None

    def paint_target(self, painter: QPainter, target: Target) -> None:
        # The posts of the day stay in sight.
        radius = theme().metrics.radius.badge if target.ghost is not None else 0
        box(painter, target.rect, radius, None, theme().color("accent.fill"), 2)

    # the keyboard

    def next_spot(self, here: Spot, key: int) -> Spot | int | None:
        mine = [s for s in self.spots() if s.day == here.day]
        place = mine.index(here)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._in_day(here.day + timedelta(days=1 if key == Qt.Key.Key_Right else -1), place)
        down = key == Qt.Key.Key_Down
        if 0 <= place + (1 if down else -1) < len(mine):
            return mine[place + (1 if down else -1)]
        return self._in_day(here.day + timedelta(days=DAYS if down else -DAYS), 0 if down else 1_000)

    def _in_day(self, day: date, place: int) -> Spot | int:
        first, last = self.vm.span()
        if not first <= day <= last:
            return 1 if day > last else -1
        there = [s for s in self.spots() if s.day == day]
        return there[min(place, len(there) - 1)]


class MonthArea(QScrollArea):
    """The month, scrolled where its weeks do not find room."""

    def __init__(self, canvas: MonthCanvas) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(canvas)
        self._canvas = canvas
        self._span: tuple[date, date] | None = None
        self._begins = False
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._go())

    def begin(self) -> None:
        """Scroll to the week of today, or to the first; once for each month that is shown."""
        span = self._canvas.vm.span()
        if span != self._span and self.isVisible():
            self._span, self._begins = span, True
            self._go()

    def _go(self) -> None:
        # The canvas has its height, and the bar its range, once they are laid out; where all weeks find room there is none.
        if not self._begins or self.verticalScrollBar().maximum() == 0:
            return
        self._begins = False
        first, last = self._canvas.vm.span()
        today = self._canvas.vm.today()
        self._canvas.reveal(self._canvas.cell((today - first).days if first <= today <= last else 0))

    def scroll_near(self, at: QPoint) -> None:
        """The pointer drags near the upper or lower edge (global place): go on there."""
        scroll_near(self, at, theme().px(LINE) / 2)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
