"""One month to choose a day from."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import (
    QDate,
    QLocale,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Item, tell_focus
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.mirror import mirrored, reading_key
from inkom_desktop.ui.widgets.painting import box, canvas, font, theme, write

_CELL_WIDTH = 44
_CELL_HEIGHT = 32
_WEEK = 7


class MonthGrid(KeyboardFocus, QWidget):
    """One month. Arrow keys move by a day or a week, Page Up and Down by a month; days before `first` cannot be chosen."""

    changed = Signal(object)
    """The chosen datetime.date."""
    ring_inside = True
    accessible_role = QAccessible.Role.List

    def __init__(self, chosen: date, name: str, *, first: date | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen, self._shown, self._first, self._name = chosen, chosen.replace(day=1), first, name
        self._today: date | None = first
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._tell()

    def chosen(self) -> date:
        """The chosen day."""
        return self._chosen

    def shown(self) -> date:
        """The first day of the month that shows."""
        return self._shown

    def title(self) -> str:
        """Month and year in the person's language."""
        locale = self.locale()
        month = locale.standaloneMonthName(self._shown.month, QLocale.FormatType.LongFormat)
        return f"{month} {locale.toString(QDate(self._shown.year, 1, 1), 'yyyy')}"

    def turn(self, months: int) -> None:
        """Show another month; the choice stays."""
        place = self._shown.year * 12 + self._shown.month - 1 + months
        if 1 <= place // 12 <= 9998:
            self._shown = date(place // 12, place % 12 + 1, 1)
            self.update()

    def choose(self, day: date) -> None:
        """Choose a day and show its month; a day before the first one does nothing."""
        if self._first is not None and day < self._first:
            return
        told, self._chosen, self._shown = day != self._chosen, day, day.replace(day=1)
        self._tell()
        if told:
            if self.hasFocus():
                tell_focus(self, day.day - 1)
            self.changed.emit(day)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._name}, {self._say(self._chosen)}")
        self.update()

    def accessible_items(self) -> list[Item]:
        """The days of the month that shows."""
        start, items = self._start(), []
        for number in range(6 * _WEEK):
            day = start + timedelta(days=number)
            if day.month != self._shown.month:
                continue
            chosen, dead = day == self._chosen, self._first is not None and day < self._first
            states = {"selectable": not dead, "selected": chosen, "focusable": not dead, "disabled": dead}
            states["focused"] = chosen and self.hasFocus()
            press = None if dead else partial(self.choose, day)
            items.append(Item(self._say(day), self._cell(number).toRect(), states=states, press=press))
        return items

    def _say(self, day: date) -> str:
        return self.locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        tell_focus(self, self._chosen.day - 1)

    def _start(self) -> date:
        offset = (self._shown.isoweekday() - self.locale().firstDayOfWeek().value) % _WEEK
        return self._shown - timedelta(days=offset)

    def sizeHint(self) -> QSize:
        return QSize(_WEEK * theme().px(_CELL_WIDTH), theme().px(24) + 6 * theme().px(_CELL_HEIGHT))

    def _cell(self, number: int) -> QRectF:
        width, height = theme().px(_CELL_WIDTH), theme().px(_CELL_HEIGHT)
        return QRectF(number % _WEEK * width, theme().px(24) + number // _WEEK * height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, middle, locale = theme(), Qt.AlignmentFlag.AlignHCenter, self.locale()
        for column in range(_WEEK):
            weekday = (locale.firstDayOfWeek().value - 1 + column) % _WEEK + 1
            name = locale.standaloneDayName(weekday, QLocale.FormatType.ShortFormat)
            head = QRectF(self._cell(column).left(), 0, self._cell(column).width(), worn.px(20))
            write(painter, head, name, font("caption"), worn.color("text.tertiary"), middle)
        for number in range(6 * _WEEK):
            day = self._start() + timedelta(days=number)
            cell = self._cell(number)
            dead = self._first is not None and day < self._first
            role = "text.primary" if day.month == self._shown.month and not dead else "text.disabled"
            weight = 400
            if day == self._chosen:
                box(painter, cell.adjusted(4, 2, -4, -2), worn.metrics.radius.sm, worn.color("accent.fill"))
                role, weight = "text.on_fill", 600
            elif day == self._today:
                box(painter, cell.adjusted(4, 2, -4, -2), worn.metrics.radius.sm, None, worn.color("border.default"))
            write(painter, cell, locale.toString(day.day), font("body", weight, figures=True), worn.color(role), middle)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number in range(6 * _WEEK):
            if self._cell(number).contains(mirrored(self, event.position())):
                self.choose(self._start() + timedelta(days=number))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(reading_key(self, event.key()))
        if key in days:
            self.choose(self._chosen + timedelta(days=days[key]))
        elif key in months:
            self.turn(months[key])
            last = (self._shown.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
            self.choose(self._shown.replace(day=min(self._chosen.day, last.day)))
        else:
            super().keyPressEvent(event)
