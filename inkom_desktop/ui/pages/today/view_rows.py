"""The queue on the screen: headings and rows, of which only those near the view exist."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.models.post_rows import PostRow
from inkom_desktop.ui.pages.today.causes import words_of
from inkom_desktop.ui.pages.today.days import Day, summary
from inkom_desktop.ui.pages.today.ledger import progress
from inkom_desktop.ui.pages.today.looks import LOOKS
from inkom_desktop.ui.pages.today.viewmodel import TodayViewModel
from inkom_desktop.ui.theme.clients import client_colour
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.post_row import ClientMark, PostLook, PostRowView, lead_width
from inkom_desktop.ui.widgets.virtual import VirtualColumn, VirtualRow
from inkom_desktop.ui.words import (
    clock_words,
    count_words,
    day_words,
    initials,
    long_day_words,
    mark,
    network_words,
    speak,
    tr,
    until_words,
)
from inkom_desktop.wording.standing import STATES

HEADING, ROW = 20, 56
_HEAD = "day "
EMPTY = "empty"
NEWS = frozenset(State) - {State.SCHEDULED, State.PREPARING, State.SENDING, State.CANCELLED}
HELD: dict[str, str] = {
    Reason.NETWORK_LATE: mark("{network} is late"),
    Reason.TAKING_BACK: mark("Being taken back from {network}"),
    Reason.TAKE_BACK_WAITS: mark("Still held by {network}"),
    Reason.NOT_TAKEN_BACK: mark("{network} did not give it back"),
}
"""What a row says of a post that the network holds, where it is not simply held."""
WIDE = tuple(datetime(2026, 1, 1, hour, 28, tzinfo=UTC) for hour in (0, 10, 20))
"""Times that are the longest where a clock has twelve hours, before noon and after it."""


class Heading(QWidget):
    """The name of a day and a quiet word beside it."""

    def __init__(self, title: str, beside: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._title = Label(title, "body_strong")
        self._beside = Label(beside, "small", "text.tertiary", figures=True)
        row.addWidget(self._title)
        row.addWidget(self._beside)
        row.addStretch(1)

    def set_words(self, title: str, beside: str) -> None:
        """Say something else."""
        self._title.set_text(title)
        self._beside.set_text(beside)


class Queue(QWidget):
    """The days of the queue. Rows are changed by key; nothing else is drawn anew."""

    chosen = Signal(str)
    menu_asked = Signal(str, QPoint)
    near_end = Signal()

    def __init__(self, desktop: Desktop, vm: TodayViewModel, pictures: Pictures) -> None:
        super().__init__()
        self._desktop, self._vm, self._pictures = desktop, vm, pictures
        self._given: Sequence[Day] | None = None
        self._today: date | None = None
        self._days: dict[str, Day] = {}
        self._shown: dict[str, PostRow] = {}
        self._chosen = ""
        self._lead = lead_width([clock_words(at, "UTC") for at in WIDE])
        self._column = VirtualColumn(self._make)
        self._column.near_end.connect(self.near_end)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._column)
        pictures.ready.connect(self._picture_ready)

    def show_days(self, days: Sequence[Day], chosen: str) -> None:
        """Show these days; today stands first even when nothing is due."""
        today = self._desktop.time().astimezone(zone_of(self._desktop.zone)).date()
        if days is not self._given or today != self._today:
            self._given, self._today = days, today
            shown = days if days and days[0].day == today else (Day(today, ()), *days)
            self._days = {f"{_HEAD}{day.day.isoformat()}": day for day in shown}
            self._column.set_rows(_shape(shown))
        self._chosen = chosen
        for key, widget in self._column.made().items():
            if isinstance(widget, Heading):
                widget.set_words(*self._heading(self._days[key]))
            elif isinstance(widget, PostRowView):
                row = self._vm.row(key)
                before = self._shown.get(key)
                if row is not None and before is not row:
                    self._shown[key] = row
                    widget.set_look(self._look(row))
                    if before is not None:
                        self._announce(before, row)
                widget.set_selected(key == chosen)

    def _announce(self, before: PostRow, row: PostRow) -> None:
        """Let a screen reader say where a post has come to; percents and first tries are no news."""
        states = {pub.id: pub.state for pub in before.publications}
        if any(p.state in NEWS and states.get(p.id) not in (None, p.state) for p in row.publications):
            announce(self, f"{words_of(row.first)}, {self._word(row, row.first)}")

    def refresh(self) -> None:
        """Say anew what grows old by itself ("in 4 min") and what hangs on accounts."""
        made = self._column.made()
        self._shown = {key: row for key, row in self._shown.items() if key in made}
        for key, row in self._shown.items():
            widget = made[key]
            if isinstance(widget, PostRowView):
                widget.set_look(self._look(row))

    def reveal(self, key: str) -> QWidget | None:
        """Scroll a row into the view and return its widget."""
        return self._column.reveal(key)

    def widget_of(self, key: str) -> QWidget | None:
        """The row's widget while it is near the view."""
        return self._column.row(key)

    def key_in_focus(self) -> str:
        """The key of the row that has the focus, empty when none has it."""
        return self._column.key_in_focus()

    def made(self) -> int:
        """How many widgets exist."""
        return len(self._column.made())

    def _make(self, key: str) -> QWidget:
        if key == EMPTY:
            return _quiet(tr("Nothing is due today."))
        if key in self._days:
            return Heading(*self._heading(self._days[key]))
        row = self._vm.row(key)
        if row is None:
            return QWidget()
        self._shown[key] = row
        view = PostRowView(self._look(row), tr("More for this post"), lead_width=self._lead)
        view.set_selected(key == self._chosen)
        view.activated.connect(lambda: self.chosen.emit(key))
        view.menu_asked.connect(lambda at: self.menu_asked.emit(key, at))
        self._show_picture(row, view)
        return view

    def _show_picture(self, row: PostRow, view: PostRowView) -> None:
        if row.picture is not None:
            side = view.picture_side()
            view.set_picture(self._pictures.pixmap(row.picture, side, side, view.devicePixelRatioF()))

    def _picture_ready(self, sha256: str) -> None:
        for key, widget in self._column.made().items():
            row = self._shown.get(key)
            if row is not None and row.picture is not None and row.picture.sha256 == sha256:
                assert isinstance(widget, PostRowView)
                self._show_picture(row, widget)

    def _heading(self, day: Day) -> tuple[str, str]:
        zone = self._desktop.zone
        now = self._desktop.time()
        at = datetime.combine(day.day, datetime.min.time(), zone_of(zone))
        ahead = (day.day - now.astimezone(zone_of(zone)).date()).days
        if ahead == 0:
            done, sending, left = summary([row for key in day.keys if (row := self._vm.row(key)) is not None])
            facts = {
                "done": count_words(done, "1 published", "{count} published"),
                "sending": count_words(sending, "1 sending", "{count} sending"),
                "left": count_words(left, "1 to go", "{count} to go"),
            }
            return tr("Queue"), tr("{done}, {sending}, {left}", **facts) if day.keys else ""
        if ahead == 1:
            return tr("Tomorrow"), long_day_words(at, zone)
        return day_words(at, zone), long_day_words(at, zone)

    def _look(self, row: PostRow) -> PostLook:
        pub = row.first
        mark, role = LOOKS[pub.state]
        word = self._word(row, pub)
        if pub.state is State.PUBLISHED and _late_minutes(pub) >= 1:
            mark, role = "clock-alert", "warning.text"
        if self._vm.waits_for_sign_in(pub):
            mark, role, word = "circle-alert", "danger.text", tr("Waits for sign-in")
        elif pub.state is State.SCHEDULED and self._vm.at_risk(pub):
            mark, role, word = "moon", "warning.text", tr("At risk: usually off then")
        time = clock_words(row.due_at, self._desktop.zone)
        cards = [self._desktop.card(p.network) for p in row.publications]
        client = self._vm.workspace_of(row)
        names = ", ".join(dict.fromkeys(network_words(card) for card in cards))
        spoken = f"{time}, {words_of(pub)}, {names}, {word}" + (f", {client.name}" if client else "")
        return PostLook(
            title=words_of(pub),
            spoken=spoken,
            lead=time,
            tiles=tuple(card.tile for card in cards),
            mark=mark,
            state=word,
            role=role,
            client=ClientMark(initials(client.name), client_colour(client.colour), client.name) if client else None,
        )

    def _word(self, row: PostRow, pub: Publication) -> str:
        state = speak(STATES[pub.state])
        late = _late_minutes(pub)
        if pub.state is State.PUBLISHED:
            return tr("{minutes} min late", minutes=late) if late >= 1 else state
        if pub.state in (State.SENDING, State.PREPARING):
            percent = progress(pub, prepares=self._desktop.card(pub.network).prepares)
            state = tr("Sending {percent}%", percent=percent) if percent else tr("Sending")
        elif pub.state is State.HANDED_OFF:
            network = network_words(self._desktop.card(pub.network))
            held = HELD.get(pub.reason, mark("Held by {network}"))
            state = speak(held).replace("{network}", network)
        elif pub.state is State.SCHEDULED and pub.reason == Reason.RULES_MOVED:
            state = tr("Moved by new zone rules")
        elif pub.state is State.WAITING and pub.reason == Reason.CLOCK_AHEAD:
            state = tr("Waits for the right time")
        elif pub.state is State.WAITING and pub.retry_at is not None:
            when = until_words(pub.retry_at, self._desktop.time(), self._desktop.zone)
            state = tr("Tries again {when}", when=when)
        done = sum(p.state is State.PUBLISHED for p in row.publications)
        if done:
            return tr("{done} of {all}: {state}", done=done, all=len(row.publications), state=state)
        return state


def _shape(days: Sequence[Day]) -> list[VirtualRow]:
    shape: list[VirtualRow] = []
    for number, day in enumerate(days):
        shape.append(VirtualRow(f"{_HEAD}{day.day.isoformat()}", HEADING, 20 if number else 0, listed=False))
        if not day.keys:
            shape.append(VirtualRow(EMPTY, HEADING, 12, listed=False))
        shape += [VirtualRow(key, ROW, 2 if place else 12) for place, key in enumerate(day.keys)]
    return shape


def _quiet(words: str) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(12, 0, 12, 0)
    row.addWidget(Label(words, role="text.secondary"))
    return held


def _late_minutes(pub: Publication) -> int:
    return round((pub.late_by_s or 0) / 60)
