"""One option as a control: drawn from its declaration alone. Each tells its value, None when nothing is chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from inkom_desktop.domain.options import Option, OptionKind, OptionValue, Poll
from inkom_desktop.ui.pages.composer.option_words import LANGUAGES, language_words
from inkom_desktop.ui.pages.composer.view_poll import PollField
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.toggles import CheckBox, Segmented
from inkom_desktop.ui.words import speak, tr

Told = Callable[[OptionValue | None], object]
WORDS_HIGH = 72


def option_field(option: Option, value: OptionValue | None, on_value: Told) -> QWidget:
    """Return the control of an option with its name; `on_value` hears each change."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(speak(option.label), "small", weight=500, wrap=True))
    control = _control(option, value, on_value)
    column.addWidget(control)
    if option.hint:
        column.addWidget(Label(speak(option.hint), "small", "text.tertiary", wrap=True))
    held.setFocusProxy(control)
    return held


def _control(option: Option, value: OptionValue | None, on_value: Told) -> QWidget:
    match option.kind:
        case OptionKind.CHOICE:
            return ChoiceField(option, value if isinstance(value, str) else "", on_value)
        case OptionKind.FLAG:
            return _flag(option, value if isinstance(value, bool) else None, on_value)
        case OptionKind.TEXT:
            return _text(option, value if isinstance(value, str) else "", on_value)
        case OptionKind.LIST:
            entries = value if isinstance(value, tuple) else ()
            return _boxes(option, entries, on_value) if option.choices else _entries(option, entries, on_value)
        case OptionKind.LANGUAGES:
            return LanguagesField(option, value if isinstance(value, tuple) else (), on_value)
        case OptionKind.POLL:
            return PollField(option, value if isinstance(value, Poll) else None, on_value)


class ChoiceField(Button):
    """A button with the present choice; a menu holds the others."""

    def __init__(self, option: Option, value: str, on_value: Told) -> None:
        super().__init__("", "secondary", "card", icon="chevrons-up-down", left=True)
        self._option, self._value, self._on_value = option, value, on_value
        self._menu: Menu | None = None
        self.clicked.connect(self._open)
        self._show()

    def _left_alone(self) -> str:
        named = {c.key: c.label for c in self._option.choices}
        default = self._option.default
        return speak(named[default]) if isinstance(default, str) and default in named else tr("As the account is set")

    def _show(self) -> None:
        named = {c.key: speak(c.label) for c in self._option.choices}
        words = named.get(self._value, self._value) if self._value else self._left_alone()
        self.set_text(words)
        self.setAccessibleName(f"{speak(self._option.label)}, {words}")

    def _open(self) -> None:
        menu = self._menu = Menu(speak(self._option.label))
        if self._option.default not in {c.key for c in self._option.choices}:
            menu.add_item(self._left_alone(), lambda: self._choose(""), checked=not self._value)
        for choice in self._option.choices:
            now = self._value or self._option.default
            menu.add_item(speak(choice.label), partial(self._choose, choice.key), checked=choice.key == now)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def _choose(self, key: str) -> None:
        self._value = "" if key == self._option.default else key
        self._show()
        self._on_value(self._value or None)


def _flag(option: Option, value: bool | None, on_value: Told) -> QWidget:
    """Yes and no; where the account's own settings decide else, that too."""
    words = [("on", tr("Yes")), ("off", tr("No"))]
    if not isinstance(option.default, bool):
        words.insert(0, ("", tr("As the account is set")))
    present = option.default if value is None else value
    current = present if isinstance(present, str) else "on" if present else "off"
    # An empty key would be taken for "the first one".
    made = Segmented([(key or "left", word) for key, word in words], speak(option.label), current=current or "left")

    def told(key: str) -> None:
        chosen = {"on": True, "off": False}.get(key)
        on_value(None if chosen == option.default else chosen)

    made.changed.connect(told)
    return _kept_left(made)


def _kept_left(control: QWidget) -> QWidget:
    held = QWidget()
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(control)
    row.addStretch(1)
    return held


def _text(option: Option, value: str, on_value: Told) -> QWidget:
    if not option.lines:
        field = Field(speak(option.label), text=value)
        field.changed.connect(lambda words: on_value(words or None))
        return field
    area = QPlainTextEdit(value)
    area.setAccessibleName(speak(option.label))
    area.setTabChangesFocus(True)
    grow(area, height=WORDS_HIGH)
    area.textChanged.connect(lambda: on_value(area.toPlainText() or None))
    return area


def _entries(option: Option, value: tuple[str, ...], on_value: Told) -> QWidget:
    field = Field(speak(option.label), text=", ".join(value), hint=tr("One, another"))

    def told(words: str) -> None:
        on_value(tuple(dict.fromkeys(word for each in words.split(",") if (word := " ".join(each.split())))) or None)

    field.changed.connect(told)
    return field


def _boxes(option: Option, value: tuple[str, ...], on_value: Told) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    boxes = [(c.key, CheckBox(speak(c.label), on=c.key in value)) for c in option.choices]
    for _, box in boxes:
        column.addWidget(box)
        box.toggled.connect(lambda _on: on_value(tuple(key for key, each in boxes if each.isChecked()) or None))
    return held


class LanguagesField(QWidget):
    """The chosen languages as buttons that take them away, and one that adds."""

    changed = Signal()

    def __init__(self, option: Option, value: tuple[str, ...], on_value: Told) -> None:
        super().__init__()
        self._option, self._value, self._on_value = option, value, on_value
        self._menu: Menu | None = None
        self._row = FlowLayout(self, gap=8)
        self._draw()

    def _draw(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for tag in self._value:
            name = language_words(tag)
            button = Button(name, "secondary", "card", icon="x")
            button.setAccessibleName(tr("Remove {language}", language=name))
            button.clicked.connect(lambda _=False, t=tag: self._set(tuple(v for v in self._value if v != t)))
            self._row.addWidget(button)
        if len(self._value) < (self._option.most or 1):
            self._add = Button(tr("Add language"), "ghost", "card", icon="plus")
            self._add.clicked.connect(self._open)
            self._row.addWidget(self._add)

    def _open(self) -> None:
        menu = self._menu = Menu(speak(self._option.label))
        offered = sorted((t for t in LANGUAGES if t not in self._value), key=lambda t: language_words(t).casefold())
        for tag in offered:
            menu.add_item(language_words(tag), partial(self._set, (*self._value, tag)))
        menu.popup(self._add.mapToGlobal(QPoint(0, self._add.height() + 4)))

    def _set(self, value: tuple[str, ...]) -> None:
        self._value = value
        self._draw()
        self._on_value(value or None)
