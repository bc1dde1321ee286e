"""Walks a window with the keyboard, and measures what a finger or a pointer has to hit."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from inkom_desktop.ui.shell.sample import WorkingDialog
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.navigation import NavItem
from inkom_desktop.ui.widgets.popover import Popover
from tests.ui.access.walk import nodes

LEAST, MAIN = 24, 32
"""Hit targets at 100 % text, px: of everything, and of main controls (the design's README, Accessibility)."""
MOST_STEPS, PARTS = 400, 3


def said(widget: QWidget) -> str:
    """Which widget it is, for a failure."""
    return f"{type(widget).__name__} “{widget.accessibleName()}”"


def small_targets(root: QWidget) -> list[str]:
    """Controls that are too small to hit."""
    found = []
    for node in nodes(root):
        widget = node.widget
        if widget is None or not node.is_control or not widget.isVisible():
            continue
        hit = widget
        if (
            isinstance(widget, QLineEdit)
            and (held := widget.parentWidget()) is not None
            and held.height() > widget.height()
        ):
            hit = held
        main = isinstance(widget, NavItem) or (isinstance(widget, Button) and widget._size in ("control", "large"))
        least = MAIN if main and not (isinstance(widget, Button) and widget._kind == "link") else LEAST
        if min(hit.width(), hit.height()) < least:
            found.append(f"{hit.width()} × {hit.height()} px, less than {least}: {said(widget)}")
    return found


def reachable(root: QWidget) -> list[QWidget]:
    """What Tab is to reach inside a widget."""
    return [
        w
        for w in root.findChildren(QWidget)
        if w.isVisible()
        and w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not (isinstance(w, QRadioButton) and w.autoExclusive() and not w.isChecked())
    ]


def within(widget: QWidget) -> str:
    """Which widget it is and in what: a long list makes a row anew that comes near the view again."""
    above = widget.parentWidget()
    return f"{said(widget)} in {said(above) if above is not None else 'nothing'}"


def tab_round(window: QWidget, back: bool = False, met: set[str] | None = None) -> list[QWidget]:
    """What Tab (or Shift+Tab) visits from where the focus is, once round; `met` takes what each is and in what."""
    visited: list[QWidget] = []
    key = Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab
    held = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(MOST_STEPS):
        here = QApplication.focusWidget()
        if here is None or here in visited:
            break
        visited.append(here)
        if met is not None:
            met.add(within(here))
        # Hours, minutes: Tab goes through the parts of a time before it leaves it.
        for _ in range(PARTS):
            QTest.keyClick(here, key, held)
            if QApplication.focusWidget() is not here:
                break
    return visited


def place(widget: QWidget) -> QRect:
    """Where it lies in its window, however far the areas around it are scrolled."""
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    each = widget.parentWidget()
    while each is not None:
        if isinstance(each, QScrollArea):
            corner.setY(corner.y() + each.verticalScrollBar().value())
        each = each.parentWidget()
    return QRect(corner, widget.size())


def floats(widget: QWidget) -> bool:
    """Whether it lies on its parent beside the layout, as the button that a row shows under the pointer."""
    above = widget.parentWidget()
    layout = above.layout() if above is not None else None
    return layout is not None and layout.indexOf(widget) < 0


def disorder(visited: list[QWidget]) -> list[str]:
    """Steps that go against the order of reading: up without going into a column further right, or left in a line."""
    found = []
    # The round begins where reading does, wherever the focus began.
    begin = min(range(len(visited)), key=lambda n: (place(visited[n]).top(), place(visited[n]).left()), default=0)
    for one, other in pairwise([*visited[begin:], *visited[:begin]]):
        a, b = place(one), place(other)
        below = b.top() >= a.bottom() - 4
        beside = b.left() >= a.left() and b.bottom() > a.top()
        next_column = b.left() >= a.right() - 4
        if not (below or beside or next_column or one.isAncestorOf(other) or floats(other)):
            found.append(f"{said(one)} at {a.getRect()} leads to {said(other)} at {b.getRect()}")
    return found


FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
"""They show by a line or a cursor of their own where the letters go."""


def walked_by_keyboard(window: QWidget) -> list[str]:
    """Walk the window, or what lies over it, with Tab, Shift+Tab and Esc; returns what is wrong, and what is too small to hit."""
    for menu in window.findChildren(QMenu):
        menu.close()
    over = next((d for d in window.findChildren(QWidget) if isinstance(d, (Dialog, Popover)) and d.isVisible()), None)
    root = over or window
    wanted, met = reachable(root), set[str]()
    names = {w: within(w) for w in wanted}
    found = small_targets(root)
    if over is None and wanted:
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    visited = tab_round(window, met=met)
    found += [f"Tab does not reach {names[w]}" for w in wanted if w not in visited and names[w] not in met]
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
    return found
