"""Walks what a screen reader is told, as QAccessible tells it, and says what is wrong with it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from inkom_desktop.ui.widgets.icon_button import IconButton

Role, Text = QAccessible.Role, QAccessible.Text
CONTROLS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.Switch,
        Role.RadioButton,
        Role.PageTab,
        Role.ListItem,
        Role.Link,
        Role.MenuItem,
        Role.EditableText,
        Role.SpinBox,
        Role.ComboBox,
        Role.List,
        Role.Table,
        Role.TreeItem,
        Role.Slider,
        Role.Cell,
        # A text that the keyboard scrolls.
        Role.Pane,
    }
)
"""What something that can be pressed or have the focus may be."""
PRESSES = frozenset({"Press", "Toggle", "ShowMenu", "Increase"})
STATES = {
    Role.CheckBox: "checkable",
    Role.RadioButton: "checkable",
    Role.Switch: "checkable",
    Role.PageTab: "selectable",
}


@dataclass(frozen=True, slots=True)
class Node:
    """One element as it was told."""

    role: QAccessible.Role
    name: str
    description: str
    states: frozenset[str]
    actions: frozenset[str]
    widget: QWidget | None
    path: str
    above: str

    @property
    def is_control(self) -> bool:
        """Something a person does something with."""
        return "focusable" in self.states or bool(self.actions & PRESSES) or self.role in STATES

    def __str__(self) -> str:
        what = type(self.widget).__name__ if self.widget is not None else "painted item"
        return f"{self.role.name} “{self.name}” ({what}) in {self.path}"


def nodes(root: QWidget) -> list[Node]:
    """All elements below a widget that are told, in the order in which they are told."""
    return list(_below(QAccessible.queryAccessibleInterface(root), type(root).__name__, "0"))


def everything() -> list[Node]:
    """The elements of all windows and menus that show."""
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    return [node for window in shown for node in nodes(window)]


def _below(found: QAccessibleInterface, path: str, above: str) -> Iterator[Node]:
    for number in range(found.childCount()):
        child = found.child(number)
        if child is None:
            continue
        state = child.state()
        # Out of a scrolled view is still there; hidden is not.
        if state.invisible:
            continue
        held = child.object()
        widget = held if isinstance(held, QWidget) else None
        actions = child.actionInterface()
        key = f"{above}.{number}"
        node = Node(
            child.role(),
            child.text(Text.Name),
            child.text(Text.Description),
            frozenset(n for n in STATE_NAMES if getattr(state, n)),
            frozenset(actions.actionNames()) if actions is not None else frozenset(),
            widget,
            path,
            above,
        )
        yield node
        step = type(widget).__name__ if widget is not None else node.role.name
        yield from _below(child, f"{path} > {step}", key)


STATE_NAMES = (
    "busy",
    "checkable",
    "checked",
    "collapsed",
    "disabled",
    "editable",
    "expandable",
    "expanded",
    "focusable",
    "focused",
    "hasPopup",
    "linked",
    "modal",
    "pressed",
    "readOnly",
    "selectable",
    "selected",
)


def faults(told: list[Node]) -> list[str]:
    """What is wrong with the elements, a sentence each."""
    found = []
    siblings: dict[tuple[str, str], Node] = {}
    for node in told:
        if node.is_control and not node.name.strip():
            found.append(f"no name: {node}")
        if node.is_control and node.role not in CONTROLS and "disabled" not in node.states:
            found.append(f"no role of a control: {node}")
        if node.role is Role.Graphic and not node.name:
            found.append(f"a picture without a name that is no decoration: {node}")
        if (wanted := STATES.get(node.role)) and wanted not in node.states:
            found.append(f"not {wanted}: {node}")
        if node.is_control and node.name:
            other = siblings.setdefault((node.above, node.name), node)
            if other is not node:
                found.append(f"two side by side with one name: {node}")
        if isinstance(node.widget, IconButton):
            tip = html.unescape(re.sub(r"</?qt>", "", node.widget.toolTip()))
            tip = re.sub(r" \(.+\)$", "", tip)
            if not node.name.startswith(tip):
                found.append(f"another tooltip (“{tip}”): {node}")
    return found


def unreachable(root: QWidget) -> list[str]:
    """Widgets that the keyboard reaches and a screen reader does not."""
    told = {id(node.widget) for node in nodes(root)}
    return [
        f"not told: {type(w).__name__} “{w.accessibleName()}”"
        for w in root.findChildren(QWidget)
        if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus and id(w) not in told and w.focusProxy() is None
        if not isinstance(w, QMenu)
    ]
