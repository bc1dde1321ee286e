"""The head of Today: the day and hour, one client or all, and pausing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.pauses import pauses_of
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import clock_words, long_day_words, tr, when_words


class TodayHeader(Bar):
    """`everyone` tells whether all clients are to be shown."""

    everyone = Signal(bool)

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._menu: Menu | None = None
        self.add(Label(tr("Today"), "title"))
        self._date = ElidedLabel("", "body", "text.tertiary")
        self.add(grow(self._date, least_width=120), grows=True)
        options = [("one", tr("Queue")), ("all", tr("All clients"))]
        self.scope = Segmented(options, tr("Whose posts"), current="one")
        self.scope.changed.connect(lambda key: self.everyone.emit(key == "all"))
        self.add_end(self.scope)
        self.pause = Button(tr("Pause publishing"), icon="pause")
        self.pause.clicked.connect(self._pressed)
        self.add_end(self.pause)

    def show_state(self) -> None:
        """Show the hour, and whether publishing is paused."""
        desktop, now = self._desktop, self._desktop.now
        at = desktop.time()
        said = tr("{day}, {time}", day=long_day_words(at, desktop.zone), time=clock_words(at, desktop.zone))
        if now.paused and now.paused_until is not None:
            until = when_words(now.paused_until, at, desktop.zone)
            said += " · " + tr("paused until {when}", when=until)
        elif now.paused:
            said += " · " + tr("paused until you resume")
        self._date.set_text(said)
        self.pause.set_text(tr("Resume publishing") if now.paused else tr("Pause publishing"))
        self.pause.set_icon("send" if now.paused else "pause")
        self.scope.setVisible(len([w for w in now.workspaces if not w.sample]) > 1 and not now.in_sample)

    def _pressed(self) -> None:
        if self._desktop.now.paused:
            self._desktop.resume()
            return
        menu = Menu(tr("Pause publishing"))
        for words, until in pauses_of(self._desktop):
            menu.add_item(words, partial(self._desktop.pause, until))
        self._menu = menu
        menu.popup(
            self.pause.mapToGlobal(QPoint(self.pause.width() - menu.sizeHint().width(), self.pause.height() + 4))
        )
