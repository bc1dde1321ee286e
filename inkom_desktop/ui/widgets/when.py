"""Choosing a day, a time and a zone: a month, a clock line, and a list of zones with search. Works offline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta

from PySide6.QtCore import (
    QDate,
    QEvent,
    QLocale,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    QStringListModel,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QTimeEdit, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.button import Button, IconButton
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, box, canvas, font, theme, write

_CELL_WIDTH, _CELL_HEIGHT = 44, 32
_WEEK = 7


@dataclass(frozen=True, slots=True)
class WallChoice:
    """What a clock on the wall of `zone` (an IANA name) would show; turning it into an instant is the core's work."""

    day: date
    at: time
    zone: str


@dataclass(frozen=True, slots=True)
class WhenWords:
    """The words the picker shows and says."""

    day: str
    time: str
    zone: str
    find_zone: str
    previous_month: str
    next_month: str


class MonthGrid(KeyboardFocus, QWidget):
    """One month. Arrow keys move by a day or a week, Page Up and Down by a month; days before `first` cannot be chosen."""

    changed = Signal(object)
    """The chosen datetime.date."""
    ring_inside = True

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
        return f"{locale.standaloneMonthName(self._shown.month, QLocale.FormatType.LongFormat)} {self._shown.year}"

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
            self.changed.emit(day)

    def _tell(self) -> None:
        day = QDate(self._chosen.year, self._chosen.month, self._chosen.day)
        self.setAccessibleName(f"{self._name}, {self.locale().toString(day, QLocale.FormatType.LongFormat)}")
        self.update()

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
            write(painter, cell, str(day.day), font("body", weight, figures=True), worn.color(role), middle)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        for number in range(6 * _WEEK):
            if self._cell(number).contains(event.position()):
                self.choose(self._start() + timedelta(days=number))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -_WEEK, Qt.Key.Key_Down: _WEEK}
        months = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        key = Qt.Key(event.key())
        if key in days:
            self.choose(self._chosen + timedelta(days=days[key]))
        elif key in months:
            self.turn(months[key])
            last = (self._shown.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
            self.choose(self._shown.replace(day=min(self._chosen.day, last.day)))
        else:
            super().keyPressEvent(event)


class ZoneList(QWidget):
    """A search line over a list of zones (IANA name, what a person reads)."""

    chosen = Signal(str)

    def __init__(self, zones: Sequence[tuple[str, str]], hint: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [name for name, _ in zones]
        self._model = QSortFilterProxyModel(self)
        self._model.setSourceModel(QStringListModel([label for _, label in zones], self))
        self._model.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search = Field(hint, hint=hint, icon="search", soft=True)
        self.search.changed.connect(self._filter)
        self.search.submitted.connect(self._take_first)
        self.view = QListView()
        self.view.setModel(self._model)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(hint)
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self.view.activated.connect(lambda index: self._take(index.row()))
        self.view.setFixedHeight(theme().px(160))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.view)

    def _filter(self, text: str) -> None:
        self._model.setFilterFixedString(text.strip())

    def _take_first(self) -> None:
        if self._model.rowCount():
            self._take(max(0, self.view.currentIndex().row()))

    def _take(self, row: int) -> None:
        source = self._model.mapToSource(self._model.index(row, 0))
        self.chosen.emit(self._names[source.row()])

    def shown(self) -> list[str]:
        """The zones that match the search, by IANA name."""
        rows = range(self._model.rowCount())
        return [self._names[self._model.mapToSource(self._model.index(row, 0)).row()] for row in rows]


class WhenPicker(QWidget):
    """Day, time and zone. `changed` tells each new WallChoice; answer with `set_resolved`, the sentence of what it means.

    `zones` are (IANA name, what a person reads); `first` is the earliest day that can be chosen.
    """

    changed = Signal(object)

    def __init__(
        self,
        choice: WallChoice,
        zones: Sequence[tuple[str, str]],
        words: WhenWords,
        *,
        first: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone, self._labels = choice.zone, dict(zones)
        self.month = MonthGrid(choice.day, words.day, first=first)
        self.clock = QTimeEdit(QTime(choice.at.hour, choice.at.minute))
        self.clock.setAccessibleName(words.time)
        self.clock.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        self.zone_button = Button("", "secondary", icon="globe")
        self.zones = ZoneList(zones, words.find_zone)
        self.zones.hide()
        self._title = Label(self.month.title(), "body_strong")
        self._resolved = Label(style="small", role="text.secondary", wrap=True)
        self._words = words
        self._lay_out()
        self._show_zone()
        self._dress()
        self.month.changed.connect(self._tell)
        self.clock.timeChanged.connect(self._tell)
        self.zone_button.clicked.connect(self._toggle_zones)
        self.zones.chosen.connect(self._take_zone)

    def _lay_out(self) -> None:
        earlier = IconButton("chevron-left", self._words.previous_month)
        later = IconButton("chevron-right", self._words.next_month)
        earlier.clicked.connect(lambda: self._turn(-1))
        later.clicked.connect(lambda: self._turn(1))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(earlier)
        head.addWidget(later)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.clock)
        line.addWidget(self.zone_button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.month)
        column.addLayout(line)
        column.addWidget(self.zones)
        column.addWidget(self._resolved)

    def choice(self) -> WallChoice:
        """What is chosen now."""
        at = self.clock.time()
        return WallChoice(self.month.chosen(), time(at.hour(), at.minute()), self._zone)

    def set_choice(self, choice: WallChoice) -> None:
        """Choose this; tells it once if it is another."""
        before = self.choice()
        for part in (self.month, self.clock):
            part.blockSignals(True)
        self.month.choose(choice.day)
        self.clock.setTime(QTime(choice.at.hour, choice.at.minute))
        for part in (self.month, self.clock):
            part.blockSignals(False)
        self._zone = choice.zone
        self._show_zone()
        self._title.set_text(self.month.title())
        if self.choice() != before:
            self.changed.emit(self.choice())

    def set_resolved(self, sentence: str, *, problem: bool = False) -> None:
        """Say below what the choice means, or what is wrong with it (an hour that the clock skips)."""
        self._resolved.set_role("danger.text" if problem else "text.secondary")
        self._resolved.set_text(sentence)

    def resolved(self) -> str:
        """The sentence below."""
        return self._resolved.text()

    def _tell(self, _changed: object = None) -> None:
        self._title.set_text(self.month.title())
        self.changed.emit(self.choice())

    def _turn(self, months: int) -> None:
        self.month.turn(months)
        self._title.set_text(self.month.title())

    def _toggle_zones(self) -> None:
        self.zones.setVisible(self.zones.isHidden())
        if not self.zones.isHidden():
            self.zones.search.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _take_zone(self, zone: str) -> None:
        self.zones.hide()
        self.zone_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if zone != self._zone:
            self._zone = zone
            self._show_zone()
            self.changed.emit(self.choice())

    def _show_zone(self) -> None:
        label = self._labels.get(self._zone, self._zone)
        self.zone_button.set_text(label)
        self.zone_button.setAccessibleName(f"{self._words.zone}, {label}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._dress()

    def _dress(self) -> None:
        self.clock.setFont(font("body", figures=True))
        self.clock.setFixedHeight(theme().metrics.height.control)
        self.setFixedWidth(self.month.sizeHint().width())
        self.zones.view.setFont(font("body"))
