"""Every page and every dialog as a screen reader and the keyboard walk it, and proof that the walk finds what is wrong."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.toggles import Switch
from tests.ui.access.conftest import SCENES, Show
from tests.ui.access.hands import walked_by_keyboard
from tests.ui.access.walk import everything, faults, nodes, unreachable

OTHER_KEYS = ("gallery", "tray", "palette")
"""A sheet for developers, a menu, and the palette, where Tab opens further actions."""


@pytest.mark.parametrize("key", SCENES)
def test_everything_is_told_and_tab_goes_everywhere_in_the_order_of_reading(show: Show, key: str) -> None:
    """Both walks in one window: a name, a role and a state for everything; every control reached, left and large enough."""
    with show(key) as (now, target):
        told = everything()
        assert len(told) > 3
        found = faults(told) + unreachable(target.window())
        if key == "gallery":
            # A sheet for developers: it shows one control in each of its states, under one name.
            found = [fault for fault in found if not fault.startswith("two side by side")]
        if not key.startswith(OTHER_KEYS):
            found += walked_by_keyboard(now.window)
        assert not found, "\n".join(found)


# the walk itself


def _nameless() -> list[QWidget]:
    return [IconButton("x", "")]


def _client() -> list[QWidget]:
    bare = QWidget()
    bare.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bare.setAccessibleName("Something")
    bare.setFixedSize(30, 30)
    return [bare]


def _twins() -> list[QWidget]:
    return [Button("Open"), Button("Open")]


def _other_tooltip() -> list[QWidget]:
    button = IconButton("x", "Close")
    button.setAccessibleName("Something else")
    return [button]


@pytest.mark.parametrize(
    ("plant", "said"),
    [
        (_nameless, "no name"),
        (_client, "no role of a control"),
        (_twins, "two side by side"),
        (_other_tooltip, "another tooltip"),
    ],
)
def test_a_planted_fault_is_found(qtbot: QtBot, plant: Callable[[], list[QWidget]], said: str) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    row = QHBoxLayout(ground)
    row.addWidget(Button("Keep"))
    for widget in plant():
        row.addWidget(widget)
    ground.show()
    (fault,) = faults(nodes(ground))
    assert fault.startswith(said)


def test_a_control_that_is_not_told_is_found(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    hidden = Button("Open")
    hidden.accessible_states = lambda: {"invisible": True}  # type: ignore[method-assign]
    QHBoxLayout(ground).addWidget(hidden)
    ground.show()
    assert unreachable(ground) == ["not told: Button “Open”"]


def test_controls_as_they_should_be_have_no_fault(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    row = QHBoxLayout(ground)
    for widget in (Button("Open"), QPushButton("Plain"), Switch("On"), ListRow("First"), IconButton("x", "Close")):
        row.addWidget(widget)
    ground.show()
    assert faults(nodes(ground)) == []
    assert unreachable(ground) == []
