"""What each widget that paints itself tells a screen reader, and what is announced."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.widgets.accessible import set_expanded
from inkom_desktop.ui.widgets.announce import announce, announcements
from inkom_desktop.ui.widgets.badge import Badge, Dot
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Divider
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.ledger import LedgerStep, LedgerSteps
from inkom_desktop.ui.widgets.month import MonthGrid
from inkom_desktop.ui.widgets.navigation import NavItem
from inkom_desktop.ui.widgets.progress import Progress, Skeleton
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.split_button import SplitButton
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.tile import Icon, NetworkTile
from inkom_desktop.ui.widgets.toast import ToastHost
from inkom_desktop.ui.widgets.toggles import CheckBox, Segmented, Switch
from inkom_desktop.ui.widgets.virtual import VirtualColumn, VirtualRow
from tests.ui.widgets.conftest import Look

Role, Text = QAccessible.Role, QAccessible.Text


def told(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def name(found: QAccessibleInterface) -> str:
    return found.text(Text.Name)


def place(found: QAccessibleInterface) -> str:
    return found.text(Text.Description)


def press(found: QAccessibleInterface) -> None:
    actions = found.actionInterface()
    actions.doAction(actions.actionNames()[0])
    QApplication.processEvents()


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.show()
    return made


@pytest.fixture
def said() -> Iterator[list[tuple[str, bool]]]:
    heard: list[tuple[str, bool]] = []
    take = lambda words, urgent: heard.append((words, urgent))  # noqa: E731 - disconnected below
    announcements.made.connect(take)
    yield heard
    announcements.made.disconnect(take)


def put(ground: QWidget, widget: QWidget) -> QWidget:
    layout = ground.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()
    return widget


def test_a_button_is_a_button_that_can_be_busy_and_pressed(ground: QWidget) -> None:
    button = Button("Save", keys="Ctrl S")
    put(ground, button)
    heard: list[int] = []
    button.clicked.connect(lambda: heard.append(1))
    found = told(button)
    assert (found.role(), name(found)) == (Role.Button, "Save")
    press(found)
    assert heard == [1]
    button.set_busy(True)
    assert found.state().busy
    button.set_busy(False)
    assert not found.state().busy
    button.setEnabled(False)
    assert found.state().disabled
    assert "Press" not in found.actionInterface().actionNames()


def test_an_icon_button_says_its_name_once_and_what_it_opens(ground: QWidget) -> None:
    fold = IconButton("chevron-down", "Show the checks")
    put(ground, fold)
    found = told(fold)
    assert name(found) == "Show the checks"
    assert found.text(Text.Description) == ""
    assert not found.state().expandable
    set_expanded(fold, False)
    assert (found.state().expandable, found.state().collapsed, found.state().expanded) == (1, 1, 0)
    set_expanded(fold, True)
    assert (found.state().collapsed, found.state().expanded) == (0, 1)


def test_a_chip_is_a_check_box_and_a_button_while_it_needs_the_person(ground: QWidget, look: Look) -> None:
    chip = AccountChip("tidewell.coffee", look, ChipState.ON, spoken="Bluesky, tidewell.coffee")
    put(ground, chip)
    found = told(chip)
    assert (found.role(), name(found)) == (Role.CheckBox, "Bluesky, tidewell.coffee, selected")
    assert found.state().checked
    press(found)
    assert (chip.state(), found.state().checked) == (ChipState.OFF, 0)
    assert name(found) == "Bluesky, tidewell.coffee, not selected"
    chip.set_state(ChipState.NEEDS_SIGN_IN, "Reconnect")
    assert (found.role(), found.state().checkable) == (Role.Button, 0)


def test_tabs_are_tabs_of_which_one_is_selected(ground: QWidget) -> None:
    bar = TabBar([TabItem("all", "Everywhere"), TabItem("bs", "Bluesky", dot=True, spoken="Bluesky, fails")], "Texts")
    put(ground, bar)
    bar.adjustSize()
    found = told(bar)
    assert (found.role(), name(found), found.childCount()) == (Role.PageTabList, "Texts", 2)
    tabs = [found.child(n) for n in range(2)]
    assert [(t.role(), name(t), t.state().selected) for t in tabs] == [
        (Role.PageTab, "Everywhere", 1),
        (Role.PageTab, "Bluesky, fails", 0),
    ]
    press(tabs[1])
    assert [t.state().selected for t in tabs] == [0, 1]
    assert place(tabs[1]) == "2 of 2"


def test_segments_are_radio_buttons_in_a_group(ground: QWidget) -> None:
    range_ = Segmented([("week", "Week"), ("month", "Month")], "Range")
    put(ground, range_)
    found = told(range_)
    assert (found.role(), name(found)) == (Role.Grouping, "Range")
    week, month = found.child(0), found.child(1)
    assert [(x.role(), x.state().checked) for x in (week, month)] == [(Role.RadioButton, 1), (Role.RadioButton, 0)]
    press(month)
    assert range_.current() == "month"


def test_switch_and_box_are_qts_own(ground: QWidget) -> None:
    for widget in (Switch("Follow the system"), CheckBox("Follow the system")):
        put(ground, widget)
        found = told(widget)
        assert (found.role(), name(found), found.state().checked) == (Role.CheckBox, "Follow the system", 0)
        widget.setChecked(True)
        assert found.state().checked


def test_a_row_says_its_place_its_choice_and_can_be_pressed(ground: QWidget) -> None:
    card = Card()
    put(ground, card)
    rows = [ListRow(f"Row {n}") for n in range(3)]
    for row in rows:
        card.body.addWidget(row)
    ground.resize(300, 300)
    QApplication.processEvents()
    assert told(card).role() is Role.List
    second = told(rows[1])
    assert (second.role(), place(second)) == (Role.ListItem, "2 of 3")
    assert not second.state().selected
    rows[1].set_selected(True)
    assert second.state().selected
    heard: list[int] = []
    rows[1].activated.connect(lambda: heard.append(1))
    press(second)
    assert heard == [1]


def test_a_long_list_counts_the_rows_that_are_no_widgets_and_no_headings(ground: QWidget) -> None:
    column = VirtualColumn(lambda key: ListRow(key) if key != "head" else Badge(key))
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(column)
    put(ground, area)
    area.resize(200, 200)
    column.set_rows([VirtualRow("head", 20, listed=False), *(VirtualRow(f"row {n}", 44) for n in range(500))])
    assert len(column.made()) < 100
    assert told(column).role() is Role.List
    row = column.row("row 2")
    assert row is not None
    assert place(told(row)) == "3 of 500"
    column.set_rows([VirtualRow("row 2", 44)])
    assert place(told(row)) == "1 of 1"


def test_a_menu_button_says_so(ground: QWidget) -> None:
    split = SplitButton("Schedule", QMenu(ground), menu_name="Other ways")
    put(ground, split)
    assert told(split.main).role() is Role.Button
    assert (told(split.arrow).role(), name(told(split.arrow))) == (Role.ButtonMenu, "Other ways")


def test_a_place_to_go_is_a_tab_that_counts(ground: QWidget) -> None:
    item = NavItem("Today", "sun")
    put(ground, item)
    found = told(item)
    item.set_count(2, "warning", "2 need you")
    item.set_current(True)
    assert (found.role(), name(found), found.state().selected) == (Role.PageTab, "Today, 2 need you", 1)
    item.set_count(0, "warning", "0 need you")
    assert name(found) == "Today"


def test_steps_of_a_ledger_are_items_and_links_can_be_pressed(ground: QWidget) -> None:
    steps = LedgerSteps([LedgerStep("09:30:01", "Sent"), LedgerStep("09:30:02", "Confirmed", link="Open", key="a")])
    put(ground, steps)
    found = told(steps)
    items = [found.child(n) for n in range(found.childCount())]
    assert [(x.role(), name(x)) for x in items] == [
        (Role.ListItem, "09:30:01 Sent"),
        (Role.ListItem, "09:30:02 Confirmed"),
        (Role.Link, "Open"),
    ]
    assert [place(x) for x in items] == ["1 of 2", "2 of 2", ""]
    assert [found.indexOfChild(x) for x in items] == [0, 1, 2]
    assert items[1].rect().top() > items[0].rect().top()
    heard: list[str] = []
    steps.link_pressed.connect(heard.append)
    press(items[2])
    assert heard == ["a"]
    steps.set_steps([LedgerStep("09:30:01", "Sent")])
    assert found.childCount() == 1


def test_days_of_a_month_are_items_of_which_one_is_chosen(qtbot: QtBot, ground: QWidget) -> None:
    month = MonthGrid(date(2026, 10, 14), "Day", first=date(2026, 10, 13))
    put(ground, month)
    ground.activateWindow()
    qtbot.waitUntil(ground.isActiveWindow)
    month.setFocus()
    found = told(month)
    assert found.childCount() == 31
    assert name(found.child(13)).startswith("Wednesday")
    assert (found.child(13).state().selected, found.child(13).state().focused) == (1, 1)
    assert (found.child(11).state().disabled, found.child(12).state().disabled) == (1, 0)
    assert found.focusChild().object() is found.child(13).object()
    press(found.child(20))
    assert month.chosen() == date(2026, 10, 21)
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert found.child(21).state().selected
    month.turn(1)
    assert found.childCount() == 30


def test_every_kind_of_interface_is_answered(ground: QWidget, look: Look) -> None:
    """A wrong answer would not fail but crash."""
    steps = LedgerSteps([LedgerStep("09:30:01", "Sent", link="Open", key="a")])
    for widget in (Button("Save"), ListRow("Row"), Badge("Local"), steps, Card()):
        put(ground, widget)
        every = [told(widget), *(told(widget).child(n) for n in range(told(widget).childCount()))]
        for found in every:
            for ask in ("textInterface", "editableTextInterface", "valueInterface", "tableCellInterface"):
                assert getattr(found, ask)() is None
            assert found.selectionInterface() is None
            assert isinstance(found.actionInterface().actionNames(), list)
            assert found.attributesInterface() is None


def test_what_only_decorates_is_passed_over(ground: QWidget, look: Look) -> None:
    for widget in (Icon("send"), Dot(), Divider(), Skeleton(10, 10, "")):
        assert told(put(ground, widget)).state().invisible
    for widget in (NetworkTile(look, "Bluesky"), Badge("Local"), Skeleton(10, 10, "Opening"), Progress("Sending", 62)):
        assert not told(put(ground, widget)).state().invisible
        assert name(told(widget))
    assert told(put(ground, Progress("Sending", 62))).valueInterface().currentValue() == 62


def test_an_item_forgets_itself_with_its_widget(qtbot: QtBot) -> None:
    for _ in range(20):
        month = MonthGrid(date(2026, 10, 14), "Day")
        month.show()
        days = [told(month).child(n) for n in range(31)]
        shiboken6.delete(month)
        with pytest.raises(RuntimeError):
            days[0].role()
        # What was made since: all that the tests before left behind need not be walked through twenty times.
        gc.collect(1)
    gc.collect()


@pytest.fixture
def listening() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_widgets_are_made_and_go_while_something_listens(listening: None, ground: QWidget, look: Look) -> None:
    made = [
        Button("Save"),
        AccountChip("tidewell", look),
        ListRow("Row"),
        NavItem("Today", "sun"),
        LedgerSteps([LedgerStep("09:30:01", "Sent")]),
        MonthGrid(date(2026, 10, 14), "Day"),
        TabBar([TabItem("all", "Everywhere")], "Texts"),
        CounterRing(look, 300),
    ]
    for widget in made:
        put(ground, widget)
        assert told(widget).role() not in (Role.Client, Role.NoRole)
        shiboken6.delete(widget)


# what is announced


def test_the_counter_speaks_when_it_crosses_and_not_between(
    ground: QWidget, look: Look, said: list[tuple[str, bool]]
) -> None:
    ring = CounterRing(look, 300)
    put(ground, ring)
    for used in (100, 270, 271, 290, 300, 301, 350, 299, 200):
        ring.set_value(used, 300, spoken=f"Bluesky, {used} of 300")
    assert said == [("Bluesky, 271 of 300", False), ("Bluesky, 301 of 300", False), ("Bluesky, 299 of 300", False)]
    assert name(told(ring)) == "Bluesky, 200 of 300"


def test_toasts_are_announced_and_trouble_at_once(ground: QWidget, said: list[tuple[str, bool]]) -> None:
    ground.resize(600, 400)
    host = ToastHost(ground, close_name="Close")
    toast = host.show("Scheduled", "3 accounts", action="Undo")
    host.show("Not saved", tone="danger")
    assert said == [("Scheduled. 3 accounts", False), ("Not saved", True)]
    assert (told(toast).role(), name(told(toast))) == (Role.Notification, "Scheduled. 3 accounts")


def test_an_error_below_a_field_is_announced_and_described(ground: QWidget, said: list[tuple[str, bool]]) -> None:
    field = Field("Server")
    put(ground, field)
    field.set_error("A server name has a dot.")
    field.set_error("")
    assert said == [("A server name has a dot.", False)]
    field.set_error("A server name has a dot.")
    assert told(field.edit).text(Text.Description) == "A server name has a dot."


def test_a_hidden_window_says_nothing(ground: QWidget, said: list[tuple[str, bool]]) -> None:
    ground.hide()
    announce(ground, "Published")
    assert said == []
