"""The keys of the window: one QShortcut for each, whatever action it stands for on the page that is shown."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.bridge.keys import is_letter, native
from inkom_desktop.ui.shell.actions import BACK
from inkom_desktop.ui.shell.commands import Commands

_TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


def is_typing() -> bool:
    """Tell whether the keyboard writes into a text field now."""
    return isinstance(QApplication.focusWidget(), _TYPED_IN)


class Shortcuts(QObject):
    """Makes the keys work. Esc is none of them: whatever is open hears it first, the window last."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._commands = commands
        self._letters = True
        self._meant: dict[str, list[tuple[Action, int]]] = {}
        for action in commands.actions.values():
            if action.id != BACK.id:
                for number, keys in enumerate(action.keys, 1):
                    self._meant.setdefault(keys, []).append((action, number))
        self._made = {keys: self._shortcut(window, keys) for keys in self._meant}

    def _shortcut(self, window: QWidget, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(native(keys)), window)
        shortcut.setAutoRepeat(any(action.repeats for action, _ in self._meant[keys]))
        shortcut.activated.connect(partial(self._pressed, keys))
        shortcut.activatedAmbiguously.connect(partial(self._pressed, keys))
        return shortcut

    def set_letters(self, on: bool) -> None:
        """Let single letters do something, or leave them to the widgets."""
        self._letters = on
        self.refresh()

    def refresh(self) -> None:
        """Listen only to keys that mean something on the page that is shown."""
        deeds = self._commands.deeds()
        for keys, shortcut in self._made.items():
            meant = any(action.id in deeds for action, _ in self._meant[keys])
            shortcut.setEnabled(meant and (self._letters or not is_letter(keys)))

    def _pressed(self, keys: str) -> None:
        if is_letter(keys) and is_typing():
            return
        for action, number in self._meant[keys]:
            if self._commands.run(action.id, *((number,) if action.each else ())):
                return
