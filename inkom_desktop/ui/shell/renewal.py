"""The window in another language, while it is open: what stands in it is made anew, what it holds goes on.

Nothing waits for a restart. A sheet that is open keeps its words until it closes, because what was typed into it would be lost;
then the window follows. What was said before (toasts, notifications) stays said as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inkom_desktop.ui.shell.settings_page import LANGUAGE
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.words.language import wear_language

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window


class Renewal(QObject):
    """Listens to the appearance of a window. The last language that was asked for is the one that is worn."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = ""
        # Not at once: the control that asks for it is among what is made anew.
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._renew)
        window.look.language_asked.connect(self._asked)

    @property
    def is_waiting(self) -> bool:
        """Tell whether another language is about to be spoken, with nothing in its way."""
        return self._soon.isActive()

    def _asked(self, language: str) -> None:
        self._wanted = language
        self._soon.start()

    def _renew(self) -> None:
        sheet = next((d for d in self._window.findChildren(Dialog) if d.isVisible()), None)
        if sheet is not None:
            sheet.finished.connect(self._soon.start)
            return
        settings = self._window.current_page() == "settings"
        wear_language(self._wanted)
        self._window.make_anew()
        if settings:
            self._window.open_settings(LANGUAGE)
