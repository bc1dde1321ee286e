"""Toasts, the dialog, the popover, the picker of a time, rows, the ledger, the flow, and Qt's own counting of references."""

import sys
from datetime import date, time

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, ChoiceCard
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.gallery import Gallery
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.ledger import LedgerStep, LedgerSteps
from inkom_desktop.ui.widgets.notice import AttentionCard, Notice
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.progress import Progress, Skeleton
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import TileLook
from inkom_desktop.ui.widgets.toast import ToastHost
from inkom_desktop.ui.widgets.when import WallChoice, WhenPicker, WhenWords

# What the off-screen platform says of fixed sizes and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    layout = QVBoxLayout(made)
    layout.addWidget(Button("Opener"))
    layout.addStretch(1)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_undo_is_told_and_the_toast_goes(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window, close_name="Close")
    toast = host.show("Moved to bin", action="Undo")
    assert toast.action is not None
    told: list[str] = []
    toast.action_pressed.connect(lambda: told.append("undo"))
    toast.closed.connect(lambda: told.append("closed"))
    qtbot.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert told == ["undo", "closed"]
    assert host.toasts() == ()


@pytest.mark.parametrize(("left", "lies_over"), [(0, True), (-500, False)])
def test_no_toast_lies_over_the_buttons_at_the_foot(qtbot: QtBot, window: QWidget, left: int, lies_over: bool) -> None:
    foot = QWidget(window)
    foot.setGeometry(left, 636, 900, 64)
    foot.show()
    host = ToastHost(window, close_name="Close", foot=lambda: foot)
    toast = host.show("It did not work", tone="danger")
    seen = QRect(toast.pos(), toast.size()).adjusted(16, 16, -16, -16)
    assert seen.bottom() + 1 == 700 - 24 - (64 if lies_over else 0)
    foot.hide()
    host.arrange()
    assert toast.geometry().adjusted(16, 16, -16, -16).bottom() + 1 == 676


def test_what_waits_to_be_closed_goes_once_its_page_is_left_unless_it_offers_something(
    qtbot: QtBot, window: QWidget
) -> None:
    host = ToastHost(window, close_name="Close")
    said = host.show("It did not work", tone="danger")
    offers = host.show("Not saved yet", tone="danger", action="Copy my text")
    assert not said.timer.isActive()
    host.let_go()
    assert said.timer.isActive()
    assert not offers.timer.isActive()


def test_a_toast_goes_by_itself_but_not_under_the_pointer(qtbot: QtBot, window: QWidget) -> None:
    host = ToastHost(window, close_name="Close")
    toast = host.show("Saved")
    assert toast.timer.interval() == 6000
    assert toast.timer.isActive()
    QTest.mouseMove(toast, QPoint(5, 5))
    toast.enterEvent(None)  # type: ignore[arg-type]  # the event is not read
    assert not toast.timer.isActive()
    toast.timer.timeout.emit()
    assert host.toasts() == (toast,)
    toast.leaveEvent(None)  # type: ignore[arg-type]
    assert toast.timer.isActive()
    toast.timer.timeout.emit()
    assert host.toasts() == ()


def test_three_toasts_at_most_the_newest_on_top_and_a_danger_stays(window: QWidget) -> None:
    host = ToastHost(window, close_name="Close")
    danger = host.show("Could not save", tone="danger")
    assert not danger.timer.isActive()
    for number in range(2):
        host.show(f"Toast {number}")
    assert [toast.title for toast in host.toasts()] == ["Toast 1", "Toast 0", "Could not save"]
    tops = [toast.y() for toast in host.toasts()]
    assert tops == sorted(tops)
    host.show("Toast 2")
    # The oldest that goes by itself gives way; what waits to be closed stays.
    assert [toast.title for toast in host.toasts()] == ["Toast 2", "Toast 1", "Could not save"]
    lowest = host.toasts()[-1]
    before = lowest.geometry().bottom()
    window.resize(900, 800)
    assert lowest.geometry().bottom() == before + 100


def test_a_dialog_takes_the_first_field_and_gives_the_focus_back(qtbot: QtBot, window: QWidget) -> None:
    opener = window.findChild(Button)
    assert opener is not None
    opener.setFocus()
    dialog = Dialog(window, "Connect an account", "It will belong to you.", close_name="Close")
    field = Field("Server")
    dialog.body.addWidget(field)
    cancel = dialog.add_button(Button("Cancel", "ghost"))
    go = dialog.add_button(Button("Continue", "primary"), primary=True)
    cancel.clicked.connect(dialog.reject)
    go.clicked.connect(dialog.accept)
    dialog.open()
    assert field.edit.hasFocus()
    assert dialog.isVisible()
    for _ in range(6):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert dialog.isAncestorOf(window.focusWidget())
    told: list[int] = []
    dialog.finished.connect(told.append)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert told == [0]
    assert dialog.isHidden()
    assert opener.hasFocus()
    dialog.open()
    field.setFocus()
    qtbot.keyClick(field.edit, Qt.Key.Key_Return)
    assert told == [0, 1]


def test_enter_does_nothing_in_a_destructive_dialog_and_the_other_button_has_the_focus(
    qtbot: QtBot, window: QWidget
) -> None:
    dialog = Dialog(window, "Remove the account?")
    keep = dialog.add_button(Button("Keep it", "ghost"))
    remove = dialog.add_button(Button("Remove", "danger"), primary=True, destructive=True)
    pressed: list[str] = []
    remove.clicked.connect(lambda: pressed.append("remove"))
    dialog.open()
    assert keep.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert pressed == []
    dialog.reject()


def test_shortcuts_of_the_window_are_silent_while_a_dialog_is_open(qtbot: QtBot, window: QWidget) -> None:
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+N"), window)
    shortcut.activated.connect(lambda: heard.append("window"))
    dialog = Dialog(window, "Connect an account")
    field = Field("Server")
    dialog.body.addWidget(field)
    dialog.open()
    QTest.keyClick(field.edit, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    dialog.reject()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["window"]


def test_a_popover_closes_with_escape_or_a_click_elsewhere(qtbot: QtBot, window: QWidget) -> None:
    opener = window.findChild(Button)
    assert opener is not None
    popover = Popover(window, "When")
    inner = Button("Inside")
    popover.body.addWidget(inner)
    popover.open_at(opener)
    assert popover.is_open()
    assert inner.hasFocus()
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.is_open()
    assert opener.hasFocus()
    popover.open_at(opener)
    catcher = popover.parentWidget()
    assert catcher is not None
    qtbot.mouseClick(catcher, Qt.MouseButton.LeftButton, pos=QPoint(2, 690))
    assert not popover.is_open()


WORDS = WhenWords("Day", "Time", "Zone", "Find a zone", "Previous month", "Next month")
ZONES = [("Europe/Lisbon", "Lisbon"), ("Europe/Berlin", "Berlin"), ("America/New_York", "New York")]
START = WallChoice(date(2026, 10, 14), time(9, 30), "Europe/Lisbon")


def test_the_picker_tells_day_time_and_zone(qtbot: QtBot) -> None:
    picker = WhenPicker(START, ZONES, WORDS, first=date(2026, 10, 13))
    qtbot.addWidget(picker)
    picker.show()
    told: list[WallChoice] = []
    picker.changed.connect(told.append)
    qtbot.keyClick(picker.month, Qt.Key.Key_Right)
    qtbot.keyClick(picker.month, Qt.Key.Key_Down)
    picker.clock.setTime(picker.clock.time().addSecs(3600))
    qtbot.mouseClick(picker.zone_button, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(picker.zones.search.edit, "new")
    assert picker.zones.shown() == ["America/New_York"]
    qtbot.keyClick(picker.zones.search.edit, Qt.Key.Key_Return)
    assert told == [
        WallChoice(date(2026, 10, 15), time(9, 30), "Europe/Lisbon"),
        WallChoice(date(2026, 10, 22), time(9, 30), "Europe/Lisbon"),
        WallChoice(date(2026, 10, 22), time(10, 30), "Europe/Lisbon"),
        WallChoice(date(2026, 10, 22), time(10, 30), "America/New_York"),
    ]
    assert picker.choice() == told[-1]
    assert picker.zones.isHidden()
    picker.set_resolved("Thu 22 Oct, 15:30 in Lisbon")
    assert picker.resolved() == "Thu 22 Oct, 15:30 in Lisbon"


def test_the_picker_never_chooses_a_day_that_is_over_and_keeps_to_short_months(qtbot: QtBot) -> None:
    picker = WhenPicker(START, ZONES, WORDS, first=date(2026, 10, 13))
    qtbot.addWidget(picker)
    for _ in range(4):
        qtbot.keyClick(picker.month, Qt.Key.Key_Left)
    assert picker.choice().day == date(2026, 10, 13)
    picker.set_choice(WallChoice(date(2027, 1, 31), time(8, 0), "Europe/Berlin"))
    qtbot.keyClick(picker.month, Qt.Key.Key_PageDown)
    assert picker.choice() == WallChoice(date(2027, 2, 28), time(8, 0), "Europe/Berlin")


def test_a_click_on_a_day_chooses_it(qtbot: QtBot) -> None:
    picker = WhenPicker(START, ZONES, WORDS)
    qtbot.addWidget(picker)
    picker.show()
    grid = picker.month
    number = next(n for n in range(42) if grid._start().toordinal() + n == date(2026, 10, 20).toordinal())
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=grid._cell(number).center().toPoint())
    assert picker.choice().day == date(2026, 10, 20)


def test_a_row_is_pressed_by_pointer_and_keyboard(qtbot: QtBot) -> None:
    row = ListRow("Post, 08:30, published", 56, radius=8)
    qtbot.addWidget(row)
    row.show()
    pressed: list[bool] = []
    row.activated.connect(lambda: pressed.append(True))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(row, key)
    assert len(pressed) == 3
    assert row.height() == 56


def test_the_ledger_tells_the_link_that_was_pressed_and_says_each_step(qtbot: QtBot) -> None:
    steps = [
        LedgerStep("08:30:00", "Server busy (503)", "Nothing posted", "retry"),
        LedgerStep("08:30:31", "Confirmed", link="Open post", key="https://example.org/1"),
    ]
    ledger = LedgerSteps(steps)
    qtbot.addWidget(ledger)
    ledger.resize(400, ledger.sizeHint().height())
    ledger.show()
    ledger.grab()
    assert ledger.accessibleName() == "08:30:00 Server busy (503) Nothing posted. 08:30:31 Confirmed Open post"
    told: list[str] = []
    ledger.link_pressed.connect(told.append)
    place, _ = ledger._links[0]
    qtbot.mouseClick(ledger, Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    qtbot.mouseClick(ledger, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert told == ["https://example.org/1"]
    qtbot.keyClick(ledger, Qt.Key.Key_Return)
    assert told == ["https://example.org/1"] * 2
    ledger.set_steps(steps[:1])
    assert ledger.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_flow_wraps_where_the_room_ends(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, gap=8)
    boxes = [Badge("Word") for _ in range(4)]
    for each in boxes:
        flow.addWidget(each)
    width = boxes[0].sizeHint().width()
    assert flow.heightForWidth(4 * width + 24) == 20
    assert flow.heightForWidth(2 * width + 8) == 48
    flow.setGeometry(QRect(0, 0, 2 * width + 8, 48))
    assert boxes[2].pos() == QPoint(0, 28)
    extra = Badge("New")
    flow.insert_widget(0, extra)
    flow.setGeometry(QRect(0, 0, 900, 48))
    assert extra.x() == 0
    assert boxes[0].x() > 0


def test_what_stands_on_a_page_has_a_name_for_a_screen_reader(qtbot: QtBot, look: TileLook) -> None:
    named = {
        AttentionCard("key-round", "Signed out", "One post waits."): "Signed out. One post waits.",
        Notice("warning", "Signed out.", "One post waits."): "Signed out. One post waits.",
        EmptyState("inbox", "Nothing yet", "Replies come here."): "Nothing yet. Replies come here.",
        ChoiceCard("Practice", "Local", look): "Practice, Local",
        Progress("Sending", 62): "Sending",
        Skeleton(80, 16, "Loading"): "Loading",
        Badge("Healthy", "success"): "Healthy",
    }
    for widget, name in named.items():
        qtbot.addWidget(widget)
        assert widget.accessibleName() == name
        widget.grab()


def test_a_card_keeps_its_content_inside_its_padding(qtbot: QtBot) -> None:
    card = Card(padding=(16, 12, 16, 12))
    qtbot.addWidget(card)
    label = Label("Inside")
    card.body.addWidget(label)
    card.resize(200, 60)
    card.show()
    assert label.x() == 17
    assert label.y() >= 13


def test_the_sheet_of_all_widgets_can_be_painted(qtbot: QtBot) -> None:
    sheet = Gallery()
    qtbot.addWidget(sheet)
    sheet.resize(1440, 900)
    sheet.show()
    assert sheet.grab().width() >= 1440


class _Bell(QObject):
    rang = Signal(bool)


def test_two_thousand_signals_leave_the_counts_of_references_alone(qtbot: QtBot) -> None:
    """PySide6 6.12.0 gave away references to True, False and None with each void call until the process died."""
    bell, heard = _Bell(), [0]

    def on_ring(_on: bool) -> None:
        heard[0] += 1

    bell.rang.connect(on_ring)
    before = [sys.getrefcount(value) for value in (True, False, None)]
    for number in range(2000):
        bell.rang.emit(number % 2 == 0)
    after = [sys.getrefcount(value) for value in (True, False, None)]
    assert heard == [2000]
    assert all(abs(now - then) < 50 for now, then in zip(after, before, strict=True)), (before, after)


@pytest.mark.parametrize("where", ["top", "bottom"])
def test_a_popover_taller_than_the_window_stays_in_it_and_scrolls(window: QWidget, where: str) -> None:
    anchor = Button("Pick time", parent=window)
    anchor.move(10, 0 if where == "top" else window.height() - anchor.sizeHint().height())
    anchor.show()
    popover = Popover(window, "When")
    rows = [Button(f"Row {number}") for number in range(60)]
    for row in rows:
        popover.body.addWidget(row)
    popover.open_at(anchor)
    shown = QRect(popover.mapTo(window, QPoint(24, 24)), popover.size()).adjusted(0, 0, -48, -48)
    assert window.rect().contains(shown)
    for _ in rows:
        popover.focusNextPrevChild(True)
        held = popover.window().focusWidget()
        assert held is not None
        assert shown.intersects(QRect(held.mapTo(window, QPoint(0, 0)), held.size()))
    popover.close_now()


def test_under_a_popover_no_shortcut_acts_and_it_goes_with_its_control(qtbot: QtBot, window: QWidget) -> None:
    opener = window.findChild(Button)
    assert opener is not None
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Return"), window)
    shortcut.activated.connect(lambda: heard.append("window"))
    popover = Popover(window, "When")
    popover.body.addWidget(Button("Inside"))
    popover.open_at(opener)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == []
    opener.hide()
    assert not popover.is_open()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["window"]
