"""The application object: macOS hands it the links that elsewhere come as an argument."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from inkom_desktop.ui.shell.links import is_link


class Application(QApplication):
    """`link_opened` tells a link as it came, not yet judged."""

    link_opened = Signal(str)
    quit_wished = Signal()
    """The system, or the menu of macOS, ends the program: the loop goes on until the last words are stored."""

    # Its own events only: a filter over all events of all widgets would cost every frame.
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and is_link(link := event.url().toString()):
            self.link_opened.emit(link)
            return True
        if event.type() == QEvent.Type.Quit:
            self.quit_wished.emit()
            return True
        return super().event(event)
