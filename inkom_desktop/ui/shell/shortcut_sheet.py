"""The sheet of shortcuts: every key of the window, drawn from the actions themselves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.bridge.keys import caps, spoken_keys
from inkom_desktop.ui.shell.commands import Commands
from inkom_desktop.ui.shell.palette.fuzzy import Needle, Text
from inkom_desktop.ui.theme import current_theme
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.area import ReadingArea
from inkom_desktop.ui.widgets.badge import Keys
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.layouts import clear, sides
from inkom_desktop.ui.widgets.toggles import Switch
from inkom_desktop.ui.words import count_words, speak, tr

ROW, HEAD = 32, 36
LIST_HEIGHT = 440


class ShortcutSheet(Dialog):
    """Two columns of sections; what is typed narrows them. `on_letters` hears whether single letters are to work."""

    def __init__(self, window: QWidget, commands: Commands, letters: bool, on_letters: Callable[[bool], None]) -> None:
        wide = current_theme().metrics.width.dialog_wide
        super().__init__(window, tr("Keyboard shortcuts"), width=wide, close_name=tr("Close"))
        self._actions = [a for a in commands.actions.values() if a.keys]
        self.field = Field(tr("Search shortcuts"), hint=tr("Search shortcuts"), icon="search", soft=True)
        self.field.changed.connect(self._narrowed)
        self.body.addWidget(self.field)
        scroll = ReadingArea(tr("Keyboard shortcuts"))
        scroll.setFixedHeight(min(current_theme().px(LIST_HEIGHT), max(160, window.height() - 300)))
        inner = QWidget()
        self._columns = QHBoxLayout(inner)
        sides(self._columns, 0, 0, 8, 0)
        self._columns.setSpacing(32)
        scroll.setWidget(inner)
        self.body.addWidget(scroll)
        self._letters = Switch(tr("Single letters work while no text field has the focus"), on=letters)
        self._letters.toggled.connect(on_letters)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Label(tr("Single letters work while no text field has the focus"), "small", "text.secondary"), 1)
        row.addWidget(self._letters)
        self.body.addLayout(row)
        self.set_first_focus(self.field.edit)
        self.shown: list[Action] = []
        self._draw("")

    def _narrowed(self, typed: str) -> None:
        self._draw(typed)
        words = count_words(len(self.shown), "1 shortcut", "{count} shortcuts")
        announce(self.field.edit, words)

    def _draw(self, typed: str) -> None:
        needle = Needle(typed)
        self.shown = [a for a in self._actions if needle.is_empty or needle.fits(_text(a)) is not None]
        clear(self._columns)
        if not self.shown:
            self._columns.addWidget(
                EmptyState(
                    "search-x",
                    tr("No shortcut for “{words}”", words=typed.strip()),
                    tr("Names and keys were searched."),
                )
            )
            return
        for sections in _balanced(self.shown):
            column = QVBoxLayout()
            column.setSpacing(0)
            for number, (title, actions) in enumerate(sections):
                if number:
                    column.addSpacing(12)
                column.addWidget(_head(title))
                for action in actions:
                    column.addWidget(_row(action))
            column.addStretch(1)
            self._columns.addLayout(column, 1)


def shown_caps(action: Action) -> tuple[tuple[str, ...], ...]:
    """Return the key caps of an action as the sheet shows them; keys in a row as "Ctrl 1 … 9", a keypad's twin not at all."""
    if action.each:
        first, last = caps(action.keys[0]), caps(action.keys[-1])
        return ((*first, "…", last[-1]),)
    return tuple(dict.fromkeys(caps(keys) for keys in action.keys))


def _text(action: Action) -> Text:
    keys = " ".join(" ".join(c) for c in shown_caps(action))
    return Text(f"{speak(action.title)} {keys} {speak(action.section)} {speak(action.find)}")


def _balanced(actions: list[Action]) -> list[list[tuple[str, list[Action]]]]:
    """Return the sections in two columns of about the same height, in their order."""
    sections: dict[str, list[Action]] = {}
    for action in actions:
        sections.setdefault(action.section, []).append(action)
    heights = {title: HEAD + ROW * len(inside) for title, inside in sections.items()}
    columns: list[list[tuple[str, list[Action]]]] = [[], []]
    left, half = 0, sum(heights.values()) / 2
    for title, inside in sections.items():
        first = not columns[1] and (not columns[0] or left + heights[title] / 2 <= half)
        columns[0 if first else 1].append((title, inside))
        left += heights[title] if first else 0
    return columns


def _head(title: str) -> QWidget:
    held = QWidget()
    held.setFixedHeight(current_theme().px(HEAD))
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 8, 0, 0)
    row.addWidget(Label(speak(title), "caption", "text.tertiary", weight=600))
    return held


def _row(action: Action) -> QWidget:
    held = QWidget()
    held.setFixedHeight(current_theme().px(ROW))
    said = "; ".join(spoken_keys(keys) for keys in action.keys if not action.each) or spoken_keys(action.keys[0])
    held.setAccessibleName(f"{speak(action.title)}: {said}")
    row = QHBoxLayout(held)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(ElidedLabel(speak(action.title)), 1)
    for number, each in enumerate(shown_caps(action)):
        if number:
            row.addWidget(Label(tr("or"), "caption", "text.tertiary"))
        for cap in each:
            row.addWidget(Label(cap, "caption", "text.tertiary") if cap == "…" else Keys(cap))
    return held
