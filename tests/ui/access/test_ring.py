"""The ring of the keyboard, by its pixels: drawn where Tab leads, never where a press of the mouse leads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.theme import apply_theme, current_theme, load_theme
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.gallery import Gallery
from inkom_desktop.ui.widgets.reading_order import give_focus, stops

AROUND = 6
LEAST_SHARE = 0.5
"""At least so much of the ring's line is to be seen; the rest may be cut by an edge."""


@pytest.fixture
def gallery(qtbot: QtBot, qapp: QApplication) -> Iterator[Gallery]:
    apply_theme(qapp, load_theme("light"))
    made = Gallery()
    qtbot.addWidget(made)
    made.resize(1500, 1000)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    apply_theme(qapp, load_theme("light"))


def picture(widget: QWidget) -> QImage:
    """What is drawn on a widget and around it."""
    window = widget.window()
    corner = widget.mapTo(window, QPoint(0, 0))
    return window.grab(QRect(corner, widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def ring_pixels(image: QImage) -> int:
    """How many pixels have the colour of the ring."""
    ring = current_theme().color("border.focus")
    return sum(QColor(image.pixel(x, y)) == ring for x in range(image.width()) for y in range(image.height()))


def one_of_each(gallery: Gallery) -> list[QWidget]:
    """The first control of each class that Tab reaches."""
    found: dict[str, QWidget] = {}
    for widget in stops(gallery):
        if widget.width() > 0:
            found.setdefault(type(widget).__name__, widget)
    return list(found.values())


def test_tab_draws_a_ring_around_each_kind_of_control_and_the_mouse_none(gallery: Gallery, qtbot: QtBot) -> None:
    wrong, kinds = [], one_of_each(gallery)
    names = {type(w).__name__ for w in kinds}
    assert {"Button", "IconButton", "AccountChip", "_Tab", "Switch", "CheckBox", "_Segment", "ListRow"} <= names
    elsewhere = stops(gallery)[-1]
    for widget in kinds:
        if isinstance(widget, QScrollArea):
            continue
        give_focus(widget, Qt.FocusReason.OtherFocusReason)
        elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        rest = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        focused = picture(widget)
        more = ring_pixels(focused) - ring_pixels(rest)
        if isinstance(widget, QLineEdit):
            # A field draws its own line of 2 px, for the mouse too: one is to see where the letters go.
            if focused == rest:
                wrong.append("a field shows no focus")
            continue
        if more < LEAST_SHARE * 4 * (widget.width() + widget.height()) * 0.5:
            wrong.append(f"{type(widget).__name__}: {more} pixels of ring")
        elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.processEvents()
        if picture(widget) != rest:
            wrong.append(f"{type(widget).__name__}: the ring stays")
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        QApplication.processEvents()
        if isinstance(widget, KeyboardFocus) and (
            widget.has_ring() or ring_pixels(picture(widget)) > ring_pixels(rest)
        ):
            wrong.append(f"{type(widget).__name__}: a ring by mouse")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("reason", [Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason])
def test_shift_tab_and_a_shortcut_are_the_keyboard_too(gallery: Gallery, reason: Qt.FocusReason) -> None:
    widget = next(w for w in stops(gallery) if isinstance(w, KeyboardFocus))
    widget.setFocus(reason)
    assert widget.has_ring()


def test_the_ring_comes_back_with_the_window_and_not_after_the_mouse(gallery: Gallery) -> None:
    widget = next(w for w in stops(gallery) if isinstance(w, KeyboardFocus))
    for reason, shown in ((Qt.FocusReason.TabFocusReason, True), (Qt.FocusReason.MouseFocusReason, False)):
        widget.clearFocus()
        widget.setFocus(reason)
        assert widget.has_ring() is shown
        widget.clearFocus()
        widget.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        assert not widget.has_ring() or shown


def test_every_control_of_ours_that_tab_reaches_can_draw_it(gallery: Gallery) -> None:
    """Qt's own fields mark themselves (a line of 2 px); everything else needs the mixin."""
    fields = (QLineEdit, QTimeEdit)
    bare = {type(w).__name__ for w in stops(gallery) if not isinstance(w, (KeyboardFocus, *fields))}
    assert bare == set()


def test_tab_walks_the_gallery(gallery: Gallery) -> None:
    chain = stops(gallery)
    give_focus(chain[0], Qt.FocusReason.TabFocusReason)
    QTest.keyClick(chain[0], Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not chain[0]
