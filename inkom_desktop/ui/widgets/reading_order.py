"""Tab in the order of reading: as the layouts lie, and not as widgets were made.

Qt's own chain is the order in which widgets were created; what a page draws anew (chips, tabs, rows) would come last in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QBoxLayout,
    QComboBox,
    QLayout,
    QRadioButton,
    QScrollArea,
    QWidget,
)

Part = TypeVar("Part")
_SAME_LINE = 4
"""Lines that overlap by more than this (px) are one."""
_ROUND = 16
"""So much is shown above and below what has the focus, px."""
_BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def stops(root: QWidget) -> list[QWidget]:
    """What Tab visits inside a widget (which is not among them), in the order of reading."""
    return [widget for widget in _inside(root) if is_stop(widget)]


def step(root: QWidget, forward: bool) -> bool:
    """Move the focus to the next or the previous stop inside `root`, in a circle; tells whether there is one."""
    chain = stops(root)
    if not chain:
        return False
    here = root.window().focusWidget()
    if here in chain:
        there = chain.index(here) + (1 if forward else -1)
    else:
        there = _beside(root, here, chain, forward)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    give_focus(chain[there % len(chain)], reason)
    return True


def give_focus(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give a widget the focus and bring it into view."""
    widget.setFocus(reason)
    each = widget.parentWidget()
    while each is not None:
        if isinstance(each, QScrollArea):
            each.ensureWidgetVisible(widget, 0, _ROUND)
        each = each.parentWidget()


def _beside(root: QWidget, here: QWidget | None, chain: list[QWidget], forward: bool) -> int:
    """Where to go from what has the focus and is no stop itself (a tab that was clicked, a list that is scrolled)."""
    order = list(_inside(root))
    if here is None or here not in order:
        return 0 if forward else -1
    place = order.index(here)
    after = next((n for n, widget in enumerate(chain) if order.index(widget) > place), len(chain))
    return after if forward else after - 1


def is_stop(widget: QWidget) -> bool:
    """Tell whether Tab stops here."""
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    # Of radio buttons that exclude each other Tab visits the chosen one; arrows go on from there.
    return not (isinstance(widget, QRadioButton) and widget.autoExclusive() and _another_is_chosen(widget))


def _another_is_chosen(radio: QAbstractButton) -> bool:
    above = radio.parentWidget()
    if radio.isChecked() or above is None:
        return False
    like = above.findChildren(QRadioButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return any(each.isChecked() for each in like)


def _inside(widget: QWidget) -> Iterator[QWidget]:
    """All visible widgets below, in the order of reading. What is inside Qt's own composite controls is theirs."""
    if isinstance(widget, QScrollArea):
        held = widget.widget()
        if held is not None:
            yield from _with(held)
        return
    if isinstance(widget, (QAbstractScrollArea, QAbstractSpinBox, QComboBox)):
        return
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    for child in laid:
        yield from _with(child)
    known = set(map(id, laid))
    children = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    # What lies on a widget without a layout (a button over a picture, the rows of a long list) comes after what is laid out.
    loose = [c for c in children if id(c) not in known and not c.isWindow()]
    for child in _by_place([(c, c.geometry()) for c in loose], mirrored=widget.isRightToLeft()):
        yield from _with(child)


def _with(widget: QWidget) -> Iterator[QWidget]:
    if widget.isHidden():
        return
    yield widget
    yield from _inside(widget)


def _laid(layout: QLayout) -> Iterator[QWidget]:
    items = [item for n in range(layout.count()) if (item := layout.itemAt(n)) is not None]
    parts: list[tuple[QWidget | QLayout, QRect]] = []
    for item in items:
        part = item.widget() or item.layout()
        if part is not None:
            parts.append((part, item.geometry()))
    if isinstance(layout, QBoxLayout):
        ordered: Iterable[QWidget | QLayout] = [part for part, _ in parts]
        if layout.direction() in _BACKWARDS:
            ordered = reversed(list(ordered))
    else:
        above = layout.parentWidget()
        ordered = _by_place(parts, mirrored=above is not None and above.isRightToLeft())
    for part in ordered:
        if isinstance(part, QLayout):
            yield from _laid(part)
        else:
            yield part


def _by_place(parts: list[tuple[Part, QRect]], *, mirrored: bool) -> list[Part]:
    """Line by line, each from its beginning."""
    lines: list[tuple[int, list[tuple[Part, QRect]]]] = []
    for part, rect in sorted(parts, key=lambda each: each[1].top()):
        if lines and rect.top() < lines[-1][0] - _SAME_LINE:
            bottom, line = lines[-1]
            line.append((part, rect))
            lines[-1] = (min(bottom, rect.bottom()), line)
        else:
            lines.append((rect.bottom(), [(part, rect)]))
    return [
        part for _, line in lines for part, _ in sorted(line, key=lambda p: -p[1].right() if mirrored else p[1].left())
    ]
