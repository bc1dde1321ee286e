"""The head of the calendar: which days, to others, how they are shown; or what can be done with the posts that are chosen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.pages.calendar import actions
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel, Mode
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import count_words, tr


class CalendarHeader(Bar):
    """Signals say what was asked for; those with a widget open something beside it."""

    turned = Signal(int)
    today = Signal()
    date_asked = Signal(QWidget)
    mode = Signal(str)
    slots = Signal(QWidget)
    tray = Signal()
    printed = Signal()
    next_slots = Signal()
    time = Signal()
    shift = Signal(QWidget)
    label = Signal(QWidget)
    unschedule = Signal()
    choose_none = Signal()

    def __init__(self, vm: CalendarViewModel) -> None:
        super().__init__()
        self._vm = vm
        self.title = Label("", "title")
        self.add(self.title)
        self.earlier = IconButton("chevron-left", tr("Earlier"), keys=key_words(actions.EARLIER_PAGE.keys[0]))
        self.later = IconButton("chevron-right", tr("Later"), keys=key_words(actions.LATER_PAGE.keys[0]))
        self.now = Button(tr("Today"), size="card")
        self.date = IconButton("calendar-days", tr("Go to a date"), keys=key_words(actions.GO_TO.keys[0]))
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        self.now.clicked.connect(self.today)
        self.date.clicked.connect(lambda: self.date_asked.emit(self.date))
        for widget in (self.earlier, self.now, self.later, self.date):
            self.add(widget)
        modes = [(Mode.WEEK.value, tr("Week")), (Mode.MONTH.value, tr("Month")), (Mode.LIST.value, tr("List"))]
        self.modes = Segmented(modes, tr("How the days are shown"), current=vm.shown.mode.value)
        self.modes.changed.connect(self.mode)
        self.add_end(self.modes)
        self.print = IconButton("file-down", tr("Print the list"), keys=key_words(actions.PRINT.keys[0]))
        self.print.clicked.connect(self.printed)
        self.add_end(self.print)
        self.slot = Button(tr("Slots"), icon="sliders-horizontal")
        self.slot.clicked.connect(lambda: self.slots.emit(self.slot))
        self.add_end(self.slot)
        self.drafts = IconButton("panel-right", tr("Drafts to place"), side=32)
        self.drafts.clicked.connect(self.tray)
        self.add_end(self.drafts)
        self._bulk = self._make_bulk()

    def _make_bulk(self) -> list[QWidget]:
        """What stands in the head while posts are chosen."""
        self.count = Label("", "body_strong")
        next_slot = Button(tr("Next posting times"), icon="calendar-plus")
        next_slot.clicked.connect(self.next_slots)
        time = Button(tr("Change time"), icon="calendar-clock")
        time.clicked.connect(self.time)
        shift = Button(tr("Shift"), icon="arrow-down-up")
        shift.clicked.connect(lambda: self.shift.emit(shift))
        label = Button(tr("Label"), icon="tag")
        label.clicked.connect(lambda: self.label.emit(label))
        out = Button(tr("Unschedule"), icon="trash-2")
        out.clicked.connect(self.unschedule)
        none = Button(tr("Select none"), "ghost")
        none.clicked.connect(self.choose_none)
        self.add(self.count)
        for button in (next_slot, time, shift, label, out, none):
            self.add_end(button)
        self.next_slot, self.shift_button, self.label_button, self.out = next_slot, shift, label, out
        return [self.count, next_slot, time, shift, label, out, none]

    def show_state(self, *, tray_hidden: bool) -> None:
        """Show which days there are, or how many posts are chosen."""
        shown = self._vm.shown
        chosen = len(shown.chosen)
        for widget in self._bulk:
            widget.setVisible(bool(chosen))
        for widget in (self.now, self.date, self.modes, self.slot):
            widget.setVisible(not chosen)
        self.print.setVisible(not chosen and shown.mode is Mode.LIST)
        self.drafts.setVisible(not chosen and tray_hidden)
        self.count.set_text(count_words(chosen, "1 selected", "{count} selected"))
        self.modes.show_current(shown.mode.value)
        self.title.set_text(span_words(self._vm))


def span_words(vm: CalendarViewModel) -> str:
    """Say which days are shown: "12 – 18 October 2026", "28 September – 4 October 2026", "October 2026"."""
    first, last = vm.span()
    locale = QLocale()
    if vm.shown.mode is Mode.MONTH:
        month = locale.standaloneMonthName(vm.shown.anchor.month, QLocale.FormatType.LongFormat)
        return f"{month} {locale.toString(_qdate(vm.shown.anchor), 'yyyy')}"
    end = locale.toString(_qdate(last), tr("d MMMM yyyy"))
    if (first.year, first.month) == (last.year, last.month):
        return tr("{first} – {last}", first=locale.toString(first.day), last=end)
    pattern = tr("d MMMM") if first.year == last.year else tr("d MMMM yyyy")
    return tr("{first} – {last}", first=locale.toString(_qdate(first), pattern), last=end)


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
