"""Every page and every dialog by keyboard alone, and with targets that can be hit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from inkom_desktop.ui.shell.sample import WorkingDialog
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.popover import Popover
from tests.ui.access.conftest import SCENES, Show
from tests.ui.access.hands import disorder, reachable, said, small_targets, tab_round

FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
"""They show by a line or a cursor of their own where the letters go."""
OTHER_KEYS = ("gallery", "tray", "palette")
"""A sheet for developers, a menu, and the palette, where Tab opens further actions."""


@pytest.mark.parametrize("key", [k for k in SCENES if not k.startswith(OTHER_KEYS)])
def test_tab_goes_everywhere_in_the_order_of_reading_and_targets_can_be_hit(show: Show, key: str) -> None:
    with show(key) as (now, _):
        window = now.window
        for menu in window.findChildren(QMenu):
            menu.close()
        over = next(
            (d for d in window.findChildren(QWidget) if isinstance(d, (Dialog, Popover)) and d.isVisible()), None
        )
        root = over or window
        wanted = reachable(root)
        found = small_targets(root)
        if over is None and wanted:
            wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        visited = tab_round(window)
        found += [f"Tab does not reach {said(w)}" for w in wanted if w not in visited]
        found += disorder(visited)
        found += [f"no ring: {said(w)}" for w in wanted if not isinstance(w, (KeyboardFocus, *FIELDS))]
        if visited:
            visited[0].setFocus()
            back = tab_round(window, back=True)
            if [visited[0], *reversed(visited[1:])] != back:
                found.append(f"Shift+Tab goes another way: {[said(w) for w in back]}")
        if over is not None:
            opener = over._opener if isinstance(over, Dialog) else over._anchor
            QTest.keyClick(QApplication.focusWidget() or over, Qt.Key.Key_Escape)
            if over.isVisible() and not isinstance(over, WorkingDialog):
                found.append("Esc does not close it")
            elif not over.isVisible() and opener is not None and QApplication.focusWidget() is not opener:
                found.append(f"the focus does not return to {said(opener)}")
        assert not found, "\n".join(found)
