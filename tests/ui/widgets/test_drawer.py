"""A panel beside the page in a wide window, a drawer over it in a small one; the focus goes in and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.widgets.drawer import Drawer


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[QWidget, QWidget, QPushButton, Drawer]:
    page, panel, header = QWidget(), QWidget(), QWidget()
    header.setFixedHeight(56)
    column, row = QVBoxLayout(page), QHBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    opener = QPushButton("open")
    row.addWidget(opener, 1)
    column.addLayout(row, 1)
    inside = QVBoxLayout(panel)
    inside.addWidget(QPushButton("close"))
    page.resize(1440, 900)
    drawer = Drawer(page, panel, row, header=header, wide=424, narrow=360)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    return page, panel, opener, drawer


@pytest.mark.parametrize(("width", "over", "panel_width"), [(1440, False, 424), (1279, False, 360), (1199, True, 424)])
def test_its_place_follows_the_window(
    parts: tuple[QWidget, QWidget, QPushButton, Drawer], width: int, over: bool, panel_width: int
) -> None:
    page, panel, opener, drawer = parts
    drawer.set_open(True)
    page.resize(width, 700)
    page.layout().activate()  # type: ignore[union-attr]
    assert (drawer.is_over, panel.width()) == (over, panel_width)
    assert panel.mapTo(page, QPoint(0, 0)).y() >= 56
    # A drawer takes nothing from the content; a panel beside it does.
    assert (opener.width() > width - panel_width) is over


def test_the_focus_goes_in_and_comes_back(qtbot: QtBot, parts: tuple[QWidget, QWidget, QPushButton, Drawer]) -> None:
    page, panel, opener, drawer = parts
    page.resize(1024, 700)
    opener.setFocus()
    drawer.set_open(True)
    inside = QWidget.focusWidget(page)
    assert inside is not None
    assert panel.isAncestorOf(inside)
    with qtbot.waitSignal(drawer.dismissed, timeout=1000):
        qtbot.mouseClick(drawer._veil, Qt.MouseButton.LeftButton, pos=QPoint(10, 300))
    drawer.set_open(False)
    assert QWidget.focusWidget(page) is opener
    assert not panel.isVisible()
    assert not drawer._veil.isVisible()


def test_beside_the_content_the_focus_stays(parts: tuple[QWidget, QWidget, QPushButton, Drawer]) -> None:
    page, panel, opener, drawer = parts
    opener.setFocus()
    drawer.set_open(True)
    assert QWidget.focusWidget(page) is opener
    assert panel.isVisible()
