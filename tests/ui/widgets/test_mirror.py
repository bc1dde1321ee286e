"""From right to left: places change sides, letters do not, icons that point turn, keys and presses follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.widgets.chip import AccountChip, ChipState
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.ledger import LedgerStep, LedgerSteps
from inkom_desktop.ui.widgets.mirror import mirrored, reading_key
from inkom_desktop.ui.widgets.month import MonthGrid
from inkom_desktop.ui.widgets.navigation import NavItem
from inkom_desktop.ui.widgets.painting import canvas, dot, stamp, theme
from inkom_desktop.ui.widgets.progress import Progress
from inkom_desktop.ui.widgets.tabs import TabBar, TabItem
from inkom_desktop.ui.widgets.toggles import Segmented, Switch


class Look:
    """The tile of a network."""

    code, fill, dark_border = "Pr", "#334455", None


@pytest.fixture
def turned(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def shot(widget: QWidget, width: int, height: int) -> QImage:
    widget.resize(width, height)
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: QImage, other: QImage) -> float:
    """The share of points that differ to the eye: edges are smoothed a little differently on the other side."""
    points = [(x, y) for x in range(one.width()) for y in range(one.height())]
    pairs = [(one.pixelColor(*p), other.pixelColor(*p)) for p in points]
    far = [abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue()) > 90 for a, b in pairs]
    return sum(far) / len(points)


MAKERS: dict[str, Callable[[], QWidget]] = {
    "navigation": lambda: NavItem("", "sun"),
    "progress": lambda: Progress("", 30),
    "switch": lambda: Switch("", on=True),
    "chip": lambda: AccountChip("", Look(), ChipState.ON),
}


@pytest.mark.parametrize("name", ["progress", "switch"])
def test_a_widget_without_letters_is_its_mirror_image(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    made = MAKERS[name]()
    qtbot.addWidget(made)
    straight = shot(made, 120, 20)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert unlike(shot(made, 120, 20), straight.flipped(Qt.Orientation.Horizontal)) < 0.01
    assert unlike(shot(made, 120, 20), straight) > 0.05


def ink(image: QImage, rect: QRect) -> int:
    """How many points of a part of a picture are not its ground."""
    ground = image.pixel(image.width() // 2, 1)
    return sum(
        image.pixel(x, y) != ground
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


@pytest.mark.parametrize("name", ["navigation", "chip"])
def test_the_mark_stands_where_one_begins_to_read(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    made = MAKERS[name]()
    qtbot.addWidget(made)
    begin, end = QRect(2, 4, 26, 20), QRect(212, 4, 26, 20)
    left = shot(made, 240, 32)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = shot(made, 240, 32)
    if name == "navigation":
        assert ink(left, begin) > 20 > ink(left, end)
        assert ink(right, end) > 20 > ink(right, begin)
    else:
        assert unlike(left, right) > 0.05


@pytest.mark.parametrize(
    ("icon", "turns"), [("chevron-right", True), ("send", True), ("clock", False), ("check", False)]
)
def test_only_icons_that_point_turn(turned: None, qtbot: QtBot, icon: str, turns: bool) -> None:
    class Painted(QWidget):
        def __init__(self, mirrors: bool) -> None:
            super().__init__()
            self._mirrors = mirrors

        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            painter = canvas(self, mirrors=self._mirrors)
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
            stamp(painter, QRectF(2, 2, 16, 16), icon, "text.primary")
            painter.end()

    pictures = []
    for mirrors in (True, False):
        widget = Painted(mirrors)
        qtbot.addWidget(widget)
        pictures.append(shot(widget, 20, 20))
    mirrored_, straight = pictures
    assert mirrored_ == (straight.flipped(Qt.Orientation.Horizontal) if turns else straight)


def test_a_dot_changes_sides(turned: None, qtbot: QtBot) -> None:
    class Painted(QWidget):
        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            painter = canvas(self)
            painter.fillRect(self.rect(), QColor(Qt.GlobalColor.white))
            dot(painter, QRectF(0, 0, 10, 10), theme().color("danger.fill"))
            painter.end()

    widget = Painted()
    qtbot.addWidget(widget)
    image = shot(widget, 40, 10)
    assert ink(image, QRect(30, 0, 10, 10)) > 40
    assert ink(image, QRect(0, 0, 10, 10)) == 0


def test_places_and_points_turn_and_turn_back(turned: None, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(100, 20)
    assert mirrored(widget, QRect(10, 2, 30, 5)) == QRect(60, 2, 30, 5)
    assert mirrored(widget, QRectF(10, 2, 30, 5)) == QRectF(60, 2, 30, 5)
    assert mirrored(widget, QPointF(10, 2)) == QPointF(90, 2)
    assert mirrored(widget, mirrored(widget, QRect(1, 2, 3, 4))) == QRect(1, 2, 3, 4)
    assert reading_key(widget, Qt.Key.Key_Left) == Qt.Key.Key_Right
    assert reading_key(widget, Qt.Key.Key_Up) == Qt.Key.Key_Up


def test_margins_turn_with_the_window(turned: None, qtbot: QtBot, qapp: QApplication) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    row = QHBoxLayout(widget)
    sides(row, 24, 1, 18, 2)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (18, 24)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    sides(row, 24, 1, 18, 2)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (24, 18)


def test_arrow_keys_go_where_they_point(turned: None, qtbot: QtBot) -> None:
    chosen = Segmented([("a", "A"), ("b", "B"), ("c", "C")], "Letters", current="b")
    tabs = TabBar([TabItem("a", "A"), TabItem("b", "B"), TabItem("c", "C")], "Letters")
    month = MonthGrid(date(2026, 10, 14), "Day")
    for widget in (chosen, tabs, month):
        qtbot.addWidget(widget)
    tabs.set_current("b")
    assert chosen.step(Qt.Key.Key_Left)
    assert chosen.current() == "c"
    assert tabs.step(Qt.Key.Key_Right)
    assert tabs.current() == "a"
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert month.chosen() == date(2026, 10, 15)


def test_a_press_meets_the_day_that_is_seen(turned: None, qtbot: QtBot) -> None:
    month = MonthGrid(date(2026, 10, 14), "Day")
    qtbot.addWidget(month)
    month.resize(month.sizeHint())
    first, start = month._cell(0).center(), month._start()
    at = QPoint(round(month.width() - first.x()), round(first.y()))
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, pos=at)
    assert month.chosen() == start


def test_a_press_meets_the_link_that_is_seen(turned: None, qtbot: QtBot) -> None:
    steps = LedgerSteps([LedgerStep("09:30:00", "Confirmed", "", "done", "Open post", "there")])
    qtbot.addWidget(steps)
    steps.resize(300, 24)
    steps.grab()
    told: list[str] = []
    steps.link_pressed.connect(told.append)
    ((place, _),) = steps._links
    QTest.mouseClick(steps, Qt.MouseButton.LeftButton, pos=QPoint(round(300 - place.center().x()), 12))
    assert told == ["there"]
