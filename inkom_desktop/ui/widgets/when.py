"""Choosing a day, a time and a zone: a month, a clock line, and a list of zones with search. Works offline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from PySide6.QtCore import (
    QLocale,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from inkom_desktop.ui.theme import wearing
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.month import MonthGrid
from inkom_desktop.ui.widgets.painting import font, theme
from inkom_desktop.ui.widgets.zones import ZoneList


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
        # Qt would turn hours and minutes round where one reads from right to left.
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.clock.setDisplayFormat(self.locale().timeFormat(QLocale.FormatType.ShortFormat))
        self.zone_button = Button("", "secondary", icon="globe")
        self.zones = ZoneList(zones, words.find_zone)
        self.zones.hide()
        self._title = Label(self.month.title(), "body_strong")
        self._resolved = Label(style="small", role="text.secondary", wrap=True)
        self._words = words
        self._lay_out()
        self._show_zone()
        # Not at StyleChange: Qt's style sheet would put the letters back that it knew before.
        wearing.changed.connect(self._dress)
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

    def _dress(self) -> None:
        self.clock.setFont(font("body", figures=True))
        self.clock.lineEdit().setFont(self.clock.font())
        # A style sheet does not reach the padding inside a time edit.
        self.clock.lineEdit().setTextMargins(7, 0, 7, 0)
        self.clock.setFixedHeight(theme().metrics.height.control)
        self.setFixedWidth(self.month.sizeHint().width())
        self.zones.view.setFont(font("body"))
