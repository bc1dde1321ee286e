"""What the window says of a wrong clock and of a lost network, as the engine finds them out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.events import ClockChecked, ConnectionChanged
from inkom_desktop.engine.engine import Engine
from inkom_desktop.ui.bridge.snapshot import Unreached
from inkom_desktop.ui.shell.status import status_of
from inkom_desktop.ui.widgets.button import Button
from tests.ui.shell.conftest import Screen


def clock(screen: Screen, seconds: float) -> None:
    off, holds = abs(seconds) > 30, abs(seconds) > 300
    fact = ClockChecked(screen.desktop.time(), timedelta(seconds=seconds), "a.example", off=off, holds=holds)
    screen.desktop._on_fact(fact)


def test_a_clock_that_is_off_is_said_until_it_is_right(screen: Screen) -> None:
    clock(screen, -40)
    status = status_of(screen.desktop)
    assert (status.title, status.tone) == ("Clock 40 s ahead", "warning")
    assert status.detail == "Set this computer’s clock"

    clock(screen, 7_200)
    status = status_of(screen.desktop)
    assert (status.title, status.tone, status.face) == ("Clock 2 h 0 min behind", "danger", "attention")
    assert status.detail == "Posts wait until it is set"

    clock(screen, 0)
    assert status_of(screen.desktop).title == "Nothing scheduled"


def test_offline_is_said_also_when_no_post_waits_for_it(screen: Screen) -> None:
    screen.desktop._on_fact(ConnectionChanged(screen.desktop.time(), online=False))
    status = status_of(screen.desktop)
    assert status.title.startswith("Offline since ")
    assert status.detail == "Nothing scheduled"

    screen.desktop._on_fact(ConnectionChanged(screen.desktop.time(), online=True))
    assert status_of(screen.desktop).title == "Nothing scheduled"


def test_other_computers_that_publish_are_named_once_each(screen: Screen) -> None:
    screen.desktop.others = ("box", "attic", "box")
    assert status_of(screen.desktop).detail == "Also publishing: attic, box"


def test_a_line_over_the_page_says_that_the_net_is_away_and_asks_again_at_a_press(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.window.show()
    strip = screen.window.offline
    assert not strip.isVisible()
    screen.desktop.now = replace(screen.desktop.now, fresh=False)
    screen.desktop._on_fact(ConnectionChanged(screen.desktop.time(), online=False))
    screen.desktop.changed.emit()
    assert strip.isVisible()
    assert strip.accessibleName().startswith("Offline since ")
    assert strip.accessibleName().endswith("You can write and schedule.")

    screen.desktop.now = replace(
        screen.desktop.now, unreached=Unreached(screen.desktop.time(), 3, ("a.example",), everywhere=True)
    )
    screen.desktop.changed.emit()
    assert "3 posts wait" in strip.accessibleName()
    asked: list[Engine] = []
    monkeypatch.setattr(Engine, "reach_again", lambda engine: asked.append(engine))
    strip.findChild(Button).click()
    assert asked == [screen.bridge._engine]

    screen.desktop.now = replace(screen.desktop.now, unreached=None)
    screen.desktop._on_fact(ConnectionChanged(screen.desktop.time(), online=True))
    screen.desktop.changed.emit()
    assert not strip.isVisible()


def test_one_server_that_is_away_is_no_matter_of_every_page(screen: Screen) -> None:
    found = Unreached(screen.desktop.time(), 1, ("a.example",), everywhere=False)
    screen.desktop.now = replace(screen.desktop.now, unreached=found, fresh=False)
    screen.desktop.changed.emit()
    assert screen.window.offline.isHidden()
