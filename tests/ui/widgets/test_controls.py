"""Buttons, chips, tabs, fields, toggles: what they show, what they tell, and what a keyboard can do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.theme import load_theme
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.navigation import NavItem
from inkom_desktop.ui.widgets.slot import SlotRow
from inkom_desktop.ui.widgets.split_button import SplitButton
from inkom_desktop.ui.widgets.status_line import StatusLine
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.tile import TileLook
from inkom_desktop.ui.widgets.toggles import CheckBox, RadioButton, Segmented, Switch

# What the off-screen platform says of fixed sizes and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Colours = Callable[[QWidget], set[str]]


_kept: list[QWidget] = []


def shown(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    _kept.clear()
    window = QWidget()
    row = QHBoxLayout(window)
    row.setContentsMargins(20, 20, 20, 20)
    for widget in widgets:
        row.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    if (focused := window.focusWidget()) is not None:
        focused.clearFocus()
    # pytest-qt holds windows weakly.
    _kept[:] = [window]
    return window


def role(name: str) -> str:
    return load_theme("light").color(name).name()


def test_a_button_has_the_heights_and_the_colour_of_the_drawing(qtbot: QtBot, colours: Colours) -> None:
    sizes = {"row": 24, "card": 28, "control": 32, "large": 40}
    for size, height in sizes.items():
        button = Button("Save", "primary", size)  # type: ignore[arg-type]
        qtbot.addWidget(button)
        assert button.sizeHint().height() == height
    primary, plain = Button("Save", "primary"), Button("Save")
    shown(qtbot, primary, plain)
    assert role("accent.fill") in colours(primary)
    assert role("accent.fill") not in colours(plain)
    primary.setEnabled(False)
    assert role("accent.fill") not in colours(primary)


def test_a_busy_button_keeps_its_words_and_hears_nothing(qtbot: QtBot) -> None:
    button = Button("Save && go", "primary", keys="Ctrl S")
    shown(qtbot, button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.set_busy(True)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(button, key)
    assert pressed == []
    assert QAccessible.queryAccessibleInterface(button).state().busy
    button.set_busy(False)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [True, True]


def test_an_ampersand_is_drawn_and_is_no_shortcut(qtbot: QtBot) -> None:
    button = Button("Copy & close")
    qtbot.addWidget(button)
    assert button.label() == "Copy & close"
    assert button.shortcut().isEmpty()
    assert button.accessibleName() == "Copy & close"


def test_the_ring_comes_with_the_keyboard_alone(qtbot: QtBot) -> None:
    first, second = Button("One"), Button("Two")
    shown(qtbot, first, second)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not first.has_ring()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert not first.has_ring()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.has_ring()
    qtbot.keyClick(second, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert first.has_ring()
    assert not second.has_ring()


def test_the_ring_is_drawn_around_and_follows(qtbot: QtBot, colours: Colours) -> None:
    button = Button("One")
    window = shown(qtbot, button)
    assert role("border.focus") not in colours(window)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert role("border.focus") in colours(window)
    button.hide()
    assert role("border.focus") not in colours(window)


def test_an_icon_button_is_named_by_its_tooltip(qtbot: QtBot) -> None:
    button = IconButton("history", "History")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "History"
    assert (button.sizeHint().width(), button.sizeHint().height()) == (28, 28)


def test_a_split_button_tells_its_press_and_opens_its_menu_with_alt_down(qtbot: QtBot) -> None:
    menu = Menu("More")
    chosen: list[str] = []
    menu.add_item("Publish now", lambda: chosen.append("now"), icon="send", keys="T")
    split = SplitButton("Next free slot", menu, menu_name="Other times")
    qtbot.addWidget(menu)
    shown(qtbot, split)
    with qtbot.waitSignal(split.clicked):
        qtbot.mouseClick(split.main, Qt.MouseButton.LeftButton)
    assert split.arrow.accessibleName() == "Other times"
    qtbot.keyClick(split.main, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert menu.isVisible()
    menu.setActiveAction(menu.actions()[0])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert chosen == ["now"]


def test_a_chip_toggles_with_space_and_says_its_state(qtbot: QtBot, look: TileLook, colours: Colours) -> None:
    chip = AccountChip("tidewell.coffee", look, spoken="Bluesky, tidewell.coffee")
    shown(qtbot, chip)
    assert chip.accessibleName() == "Bluesky, tidewell.coffee, not selected"
    assert look.fill.lower() not in colours(chip)
    told: list[bool] = []
    chip.toggled.connect(told.append)
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert chip.state() is ChipState.ON
    assert chip.accessibleName() == "Bluesky, tidewell.coffee, selected"
    assert look.fill.lower() in colours(chip)
    assert told == [True]


def test_a_chip_that_needs_sign_in_is_pressed_and_never_toggled(qtbot: QtBot, look: TileLook) -> None:
    chip = AccountChip("Reconnect", look, ChipState.NEEDS_SIGN_IN)
    shown(qtbot, chip)
    told: list[bool] = []
    chip.toggled.connect(told.append)
    with qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert told == []
    assert chip.state() is ChipState.NEEDS_SIGN_IN
    assert chip.accessibleName() == "Reconnect, needs sign-in"


def test_tabs_move_with_arrows_and_keep_their_place_when_the_items_change(qtbot: QtBot, look: TileLook) -> None:
    items = [TabItem("all", "Everywhere", icon="layers"), TabItem("a", "One", look=look), TabItem("b", "Two", dot=True)]
    tabs = TabBar(items, "Texts")
    shown(qtbot, tabs)
    told: list[str] = []
    tabs.changed.connect(told.append)
    assert tabs.current() == "all"
    tabs.setFocus()
    buttons = [child for child in tabs.children() if hasattr(child, "item")]
    qtbot.keyClick(buttons[0], Qt.Key.Key_Right)
    qtbot.keyClick(buttons[1], Qt.Key.Key_End)
    qtbot.keyClick(buttons[2], Qt.Key.Key_Right)
    assert told == ["a", "b", "all"]
    tabs.set_current("b")
    tabs.set_items([items[0], TabItem("b", "Two", badge="Own text")])
    assert tabs.current() == "b"
    tabs.set_items(items[:2])
    assert tabs.current() == "all"
    assert told == ["a", "b", "all", "b", "all"]
    with pytest.raises(ValueError, match="no tab"):
        tabs.set_current("x")


@pytest.mark.parametrize(
    ("used", "state", "seen"),
    [
        (270, "fine", "accent.fill"),
        (271, "near", "warning.fill"),
        (300, "near", "warning.fill"),
        (301, "over", "danger.soft"),
    ],
)
def test_the_counter_warns_above_ninety_and_above_a_hundred_percent(
    qtbot: QtBot, look: TileLook, colours: Colours, used: int, state: str, seen: str
) -> None:
    ring = CounterRing(look, 300)
    shown(qtbot, ring)
    told: list[str] = []
    ring.state_changed.connect(told.append)
    ring.set_value(used, 300, spoken=f"Bluesky, {used} of 300")
    assert ring.state() == state
    assert told == ([] if state == "fine" else [state])
    assert role(seen) in colours(ring)
    assert ring.accessibleName() == f"Bluesky, {used} of 300"
    ring.set_value(used, 300, spoken="again")
    assert len(told) <= 1


def test_a_counter_without_room_at_all_is_over_at_the_first_letter(qtbot: QtBot, look: TileLook) -> None:
    ring = CounterRing(look, 0)
    shown(qtbot, ring)
    assert ring.state() == "fine"
    ring.set_value(1, 0)
    assert ring.state() == "over"
    ring.grab()


def test_a_field_says_below_what_is_wrong(qtbot: QtBot, colours: Colours) -> None:
    field = Field("Server", hint="roasters.example", label="Server")
    shown(qtbot, field)
    height = field.sizeHint().height()
    field.set_error("A server name has a dot.")
    assert field.message() == "A server name has a dot."
    assert field.edit.accessibleDescription() == "A server name has a dot."
    assert field.sizeHint().height() > height
    assert role("danger.fill") in colours(field)
    field.set_success("Server found.")
    assert role("danger.fill") not in colours(field)
    field.set_error("")
    assert field.sizeHint().height() == height
    told: list[str] = []
    field.changed.connect(told.append)
    field.setFocus()
    qtbot.keyClicks(field.edit, "ab")
    assert told == ["a", "ab"]
    assert role("border.focus") in colours(field)
    with qtbot.waitSignal(field.submitted):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)


def test_a_secret_field_hides_its_letters(qtbot: QtBot) -> None:
    field = Field("App password", secret=True, text="abcd")
    qtbot.addWidget(field)
    assert field.edit.displayText() != "abcd"
    assert field.text() == "abcd"


def test_switch_check_box_and_radio_hear_space(qtbot: QtBot, colours: Colours) -> None:
    switch, check, radio = Switch("Start at login"), CheckBox("Include links"), RadioButton("Ask me")
    shown(qtbot, switch, check, radio)
    for widget in (switch, check, radio):
        assert role("accent.fill") not in colours(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.has_ring()
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        assert widget.isChecked()
        assert role("accent.fill") in colours(widget)
    assert switch.accessibleName() == "Start at login"
    assert check.accessibleName() == "Include links"


def test_a_segmented_control_has_one_choice_and_moves_with_arrows(qtbot: QtBot) -> None:
    control = Segmented([("week", "Week"), ("month", "Month")], "Range")
    shown(qtbot, control)
    told: list[str] = []
    control.changed.connect(told.append)
    week, month = (child for child in control.children() if hasattr(child, "key"))
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(month, Qt.MouseButton.LeftButton)
    qtbot.keyClick(month, Qt.Key.Key_Right)
    assert told == ["month", "week"]
    assert week.isChecked()
    assert not month.isChecked()


def test_a_navigation_item_shows_its_count_and_says_it(qtbot: QtBot, colours: Colours) -> None:
    item = NavItem("Today", "sun")
    shown(qtbot, item)
    item.set_count(2, "warning", "2 need you")
    assert item.accessibleName() == "Today, 2 need you"
    assert role("warning.soft") in colours(item)
    item.set_current(True)
    assert role("surface.selected") in colours(item)
    qtbot.mouseClick(item, Qt.MouseButton.LeftButton)
    assert item.isChecked()
    item.set_narrow(True)
    assert role("warning.fill") in colours(item)
    assert item.toolTip() == "Today, 2 need you"
    item.set_count(0)
    assert item.accessibleName() == "Today"


def test_the_status_line_is_pressed_by_pointer_and_keyboard(qtbot: QtBot) -> None:
    line = StatusLine("Next post in 12 min", "3 accounts healthy")
    shown(qtbot, line)
    pressed: list[bool] = []
    line.clicked.connect(lambda: pressed.append(True))
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    line.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert len(pressed) == 2
    line.set_state("Paused", "until 14:00", "neutral")
    assert line.accessibleName() == "Paused. until 14:00"


def test_the_status_line_grows_with_a_sentence_of_two_lines(qtbot: QtBot) -> None:
    side = QWidget()
    side.resize(240, 600)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch(1)
    line = StatusLine("Nothing scheduled", "3 healthy")
    line.set_trailing(IconButton("pause", "Pause", side=28))
    column.addWidget(line)
    qtbot.addWidget(side)
    with qtbot.waitExposed(side):
        side.show()
    before = line.height()
    line.set_state("Next post in less than a minute", "3 healthy", "success")
    title = line._title
    qtbot.waitUntil(lambda: line.height() > before and title.height() >= title.heightForWidth(title.width()))
    line.set_state("Paused", "3 healthy", "neutral")
    qtbot.waitUntil(lambda: line.height() == before)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_whatever_can_be_pressed_as_space_does(qtbot: QtBot, key: Qt.Key) -> None:
    controls = [
        Button("Save", "primary"),
        IconButton("x", "Close"),
        NavItem("Today", "send"),
        SlotRow("send", "Tomorrow morning", "Fri 09:00"),
    ]
    shown(qtbot, *controls)
    pressed: list[QWidget] = []
    for control in controls:
        control.clicked.connect(lambda _=False, c=control: pressed.append(c))
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(control, key)
    assert pressed == controls


def test_enter_with_ctrl_held_presses_no_control(qtbot: QtBot) -> None:
    row = SlotRow("send", "Tomorrow morning", "Fri 09:00")
    shown(qtbot, row)
    pressed: list[bool] = []
    row.clicked.connect(pressed.append)
    QTest.keyClick(row, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []
