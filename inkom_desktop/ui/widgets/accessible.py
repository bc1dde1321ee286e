"""What a screen reader is told of widgets that paint themselves: role, state, place in a list, and items that are no widgets.

Qt asks for interfaces only while something listens; without a screen reader nothing here runs. See decision 0013 for
why the interfaces are written in Python, and what that costs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleObject,
    QAccessibleStateChangeEvent,
    QWindow,
)
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAccessibleWidget, QCheckBox, QRadioButton, QWidget
from shiboken6 import VoidPtr

from inkom_desktop.ui.widgets.mirror import mirrored
from inkom_desktop.ui.widgets.words import widget_words

Role, Text, Kind = QAccessible.Role, QAccessible.Text, QAccessible.InterfaceType
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
States = Mapping[str, bool]
"""Names of fields of QAccessible.State."""
_NONE = VoidPtr(0)
"""What `interface_cast` answers for "no such interface". Qt wants an address: PySide takes that of a Qt object that is
returned, and of anything else (None, 0) that of the Python object, at which the program would crash."""
_EXPANDED = "accessible_expanded"
_NATIVE = (QCheckBox, QRadioButton, QAbstractItemView)
_ITEMS_OF_SETS = (Role.ListItem, Role.PageTab, Role.RadioButton)

# At run time the mixin must not be a QWidget of its own: a Qt object has one C++ base.
if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object


@dataclass(frozen=True, slots=True)
class Item:
    """Something painted that a screen reader may visit: what it is called, where it lies in its widget, what a press does."""

    name: str
    rect: QRect
    role: QAccessible.Role = Role.ListItem
    states: States = field(default_factory=dict)
    press: Callable[[], object] | None = None


class Accessible(_Base):
    """Mixed into widgets (before their Qt class). All of it may be asked before the widget's own `__init__` has ended.

    `accessible_role` None stands for a button where it is one, for a list where it holds list items, else for a group.
    """

    accessible_role: QAccessible.Role | None = None
    _accessible_items: list[_ItemObject] | None = None

    def accessible_states(self) -> States:
        """What is another than of any widget, by the names of QAccessible.State."""
        return {}

    def accessible_press(self) -> Callable[[], object] | None:
        """What a press does; None when it cannot be pressed."""
        return None

    def accessible_items(self) -> Sequence[Item]:
        """What is painted inside and is no widget, in reading order."""
        return ()

    def accessible_place(self, _child: QWidget) -> tuple[int, int] | None:
        """The place (from 1) of a child in the list that this is, and of how many; None leaves it to the order of children."""
        return None


class Decoration(Accessible):
    """Mixed into what says nothing that is not said beside it in words: a screen reader passes it over."""

    accessible_role = Role.Graphic

    def accessible_states(self) -> States:
        """Nobody is told of it."""
        return {"invisible": True}


def set_expanded(widget: QWidget, expanded: bool) -> None:
    """Say whether what a control opens is open."""
    if widget.property(_EXPANDED) is expanded:
        return
    widget.setProperty(_EXPANDED, expanded)
    tell_states(widget, "expanded", "collapsed")


def tell_states(widget: QWidget, *names: str) -> None:
    """Tell that these states of a widget have changed."""
    if QAccessible.isActive():
        changed = QAccessible.State()
        for name in names:
            setattr(changed, name, True)
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))


def tell_focus(widget: Accessible, number: int) -> None:
    """Tell that the focus is now on one of the painted items."""
    if QAccessible.isActive():
        items = _items_of(widget)
        if 0 <= number < len(items):
            QAccessible.updateAccessibility(QAccessibleEvent(items[number], QAccessible.Event.Focus))


def place_of(widget: QWidget) -> tuple[int, int] | None:
    """The place of a list item, tab or radio button among its like, and how many there are."""
    above = widget.parentWidget()
    role = role_of(widget)
    if above is None or role not in _ITEMS_OF_SETS:
        return None
    if isinstance(above, Accessible) and (said := above.accessible_place(widget)) is not None:
        return said
    like = [w for w in above.findChildren(QWidget, options=_DIRECT) if not w.isHidden() and role_of(w) is role]
    like.sort(key=lambda w: (w.y(), -w.x() if w.isRightToLeft() else w.x()))
    return (like.index(widget) + 1, len(like)) if widget in like else None


def role_of(widget: QObject) -> QAccessible.Role | None:
    """The role that a widget of ours has; None for Qt's own widgets."""
    if not isinstance(widget, Accessible):
        return None
    if widget.accessible_role is not None:
        return widget.accessible_role
    if isinstance(widget, QAbstractButton):
        return Role.CheckBox if widget.isCheckable() else Role.Button
    children = widget.findChildren(QWidget, options=_DIRECT)
    if any(isinstance(c, Accessible) and c.accessible_role is Role.ListItem for c in children):
        return Role.List
    return Role.Grouping


def _items_of(widget: Accessible) -> list[_ItemObject]:
    """The items of a widget as objects that keep their identity from one question to the next."""
    said = widget.accessible_items()
    objects = widget._accessible_items
    if objects is None:
        objects = widget._accessible_items = []
    while len(objects) > len(said):
        objects.pop().deleteLater()
    while len(objects) < len(said):
        objects.append(_ItemObject(widget))
    listed = [item for item in said if item.role in _ITEMS_OF_SETS]
    for each, item in zip(objects, said, strict=True):
        each.item, each.place = item, (listed.index(item) + 1, len(listed)) if item in listed else None
    return objects


class _ItemObject(QObject):
    """Stands for a painted item: Qt forgets an interface when its object goes."""

    item: Item
    place: tuple[int, int] | None = None

    def __init__(self, owner: Accessible) -> None:
        super().__init__(owner)
        self.owner = owner


class _Press(QAccessibleActionInterface):
    """The one action of an item: press."""

    def __init__(self, each: _ItemObject) -> None:
        super().__init__()
        self._each = each

    def actionNames(self) -> list[str]:
        return [self.pressAction()] if self._each.item.press is not None else []

    def doAction(self, name: str) -> None:
        if name == self.pressAction() and self._each.item.press is not None:
            QTimer.singleShot(0, self._each, self._each.item.press)

    def keyBindingsForAction(self, _name: str) -> list[str]:
        return []

    def localizedActionName(self, name: str) -> str:
        return name

    def localizedActionDescription(self, name: str) -> str:
        return name


def _described(words: str, place: tuple[int, int] | None) -> str:
    """A description with the place in its list: PySide cannot hand over the attributes that AT-SPI has for places."""
    if place is None:
        return words
    said = widget_words().place.format(number=place[0], whole=place[1])
    return f"{said}. {words}" if words else said


class _WidgetInterface(QAccessibleWidget):
    """A widget that paints itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Grouping)

    def _of(self) -> Accessible:
        widget = self.widget()
        assert isinstance(widget, Accessible)
        return widget

    def _what_a_press_does(self) -> Callable[[], object] | None:
        widget = self._of()
        if not widget.isEnabled():
            return None
        return widget.click if isinstance(widget, QAbstractButton) else widget.accessible_press()

    def actionNames(self) -> list[str]:
        names = [QAccessibleActionInterface.pressAction()] if self._what_a_press_does() is not None else []
        return [*names, *(name for name in super().actionNames() if name not in names)]

    def doAction(self, name: str) -> None:
        press = self._what_a_press_does()
        if name == QAccessibleActionInterface.pressAction() and press is not None:
            # Later: whoever pressed is answered before the press does what may take a while.
            QTimer.singleShot(0, self.widget(), press)
        else:
            super().doAction(name)

    def role(self) -> QAccessible.Role:
        return role_of(self._of()) or Role.Grouping

    def state(self) -> QAccessible.State:
        state, widget = super().state(), self._of()
        found: dict[str, bool] = {}
        if isinstance(widget, QAbstractButton):
            on = widget.isChecked()
            if self.role() is Role.PageTab:
                found.update(selectable=True, selected=on)
            else:
                found.update(checkable=widget.isCheckable(), checked=on)
            found.update(pressed=widget.isDown())
        expanded = widget.property(_EXPANDED)
        if expanded is not None:
            found.update(expandable=True, expanded=expanded, collapsed=not expanded)
        for name, value in {**found, **widget.accessible_states()}.items():
            setattr(state, name, value)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        if kind is Text.Description:
            # The tooltip of an icon button says its name again.
            return _described("" if said == super().text(Text.Name) else said, place_of(self._of()))
        return said

    def childCount(self) -> int:
        return super().childCount() + len(_items_of(self._of()))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        own = super().childCount()
        if index < own:
            return super().child(index)
        items = _items_of(self._of())
        return QAccessible.queryAccessibleInterface(items[index - own]) if index - own < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        items = self._of()._accessible_items or []
        found = child.object()
        return super().childCount() + items.index(found) if found in items else super().indexOfChild(child)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        for each in _items_of(self._of()):
            if each.item.states.get("focused"):
                return QAccessible.queryAccessibleInterface(each)
        return super().focusChild()


class _ItemInterface(QAccessibleObject):
    """A painted item."""

    def __init__(self, each: _ItemObject) -> None:
        super().__init__(each)
        self._press = _Press(each)

    def _of(self) -> _ItemObject:
        each = self.object()
        assert isinstance(each, _ItemObject)
        # What is painted may be another by now.
        _items_of(each.owner)
        return each

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._of().owner)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def window(self) -> QWindow:
        return self._of().owner.window().windowHandle()

    def role(self) -> QAccessible.Role:
        return self._of().item.role

    def rect(self) -> QRect:
        each = self._of()
        place = mirrored(each.owner, each.item.rect)
        return QRect(each.owner.mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        state, each = QAccessible.State(), self._of()
        state.invisible = not each.owner.isVisible()
        state.disabled = not each.owner.isEnabled()
        for name, value in each.item.states.items():
            setattr(state, name, value)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        each = self._of()
        if kind is Text.Name:
            return each.item.name
        return _described("", each.place) if kind is Text.Description else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind is Kind.ActionInterface:
            return self._press
        return _NONE


def _interface(_key: str, found: QObject) -> QAccessibleInterface | None:
    if isinstance(found, _ItemObject):
        return _ItemInterface(found)
    # Qt answers for its own check boxes and lists; ours only look otherwise.
    if isinstance(found, Accessible) and not (isinstance(found, _NATIVE) and found.accessible_role is None):
        return _WidgetInterface(found)
    return None


QAccessible.installFactory(_interface)
