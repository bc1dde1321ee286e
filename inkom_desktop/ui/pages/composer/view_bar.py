"""The bar at the foot: saved or not, and the ways out."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.bridge.pauses import tomorrow_at
from inkom_desktop.ui.pages.composer import actions
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.label import ElidedLabel, set_plain_tooltip
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.split_button import SplitButton
from inkom_desktop.ui.words import clock_words, moment_words, tr, weekday_words, zone_words

MORNING = 9


def suggestions(vm: ComposerViewModel, desktop: Desktop) -> tuple[tuple[str, str, Due], ...]:
    """Return times to offer, with what a person reads and a lucide name: the next quarter of an hour, in 15 and 60 minutes, tomorrow morning."""
    now, zone = desktop.time(), desktop.zone

    def due(minutes: int) -> Due:
        at = (now + timedelta(minutes=minutes)).replace(second=0, microsecond=0)
        return Due(at, zone, wall(at, zone))

    morning = tomorrow_at(MORNING, now, zone)
    return (
        (tr("Next quarter of an hour"), "sparkles", vm.suggested()),
        (tr("In 15 minutes"), "clock", due(15)),
        (tr("In 1 hour"), "clock", due(60)),
        (tr("Tomorrow morning"), "sun", Due(morning, zone, wall(morning, zone))),
    )


class ComposerBar(Bar):
    """Signals say what was pressed; `due_chosen` tells a time of the menu."""

    publish_now = Signal()
    pick_time = Signal()
    schedule = Signal()
    due_chosen = Signal(object)
    at_slots = Signal()
    revise_pressed = Signal()
    duplicate_pressed = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel) -> None:
        super().__init__(height=64, lines="top", side=24, gap=8)
        self._desktop, self._vm = desktop, vm
        self._narrow = False
        save = Button(tr("Save draft"), "ghost", icon="save")
        save.clicked.connect(vm.save)
        self.add(save)
        self._saved = ElidedLabel("", "small", "text.tertiary", figures=True)
        self.add(self._saved, grows=True)
        self.now = Button(tr("Publish now"), "secondary", icon="send")
        self.now.clicked.connect(self.publish_now)
        self.add_end(self.now)
        self.pick = Button(tr("Pick time"), "secondary", icon="calendar-clock")
        self.pick.clicked.connect(self.pick_time)
        self.add_end(self.pick)
        self._menu = Menu(tr("When"))
        self._menu.aboutToShow.connect(self.fill_menu)
        self.go = SplitButton(tr("Schedule"), self._menu, menu_name=tr("Other times"))
        self.go.clicked.connect(self.schedule)
        self.add_end(self.go)
        self.revise = Button(tr("Update what goes out"), "primary", icon="check")
        self.revise.clicked.connect(self.revise_pressed)
        self.add_end(self.revise)
        self.copy = Button(tr("Duplicate as new draft"), "primary", icon="copy")
        self.copy.clicked.connect(self.duplicate_pressed)
        self.add_end(self.copy)
        for button, action in ((save, actions.SAVE), (self.now, actions.PUBLISH_NOW), (self.go.main, actions.SCHEDULE)):
            set_plain_tooltip(button, key_words(action.keys[0]))
        layout = self.layout()
        if layout is not None:
            # The ghost button's ground reaches into the margin, so that its icon stands under the text.
            sides(layout, 11, 0, 24, 0)

    def set_narrow(self, narrow: bool) -> None:
        """In a small window "Publish now" is in the menu."""
        self._narrow = narrow
        self._show_ways()
        self._saved.setVisible(not narrow)

    def _show_ways(self) -> None:
        """Offer what can be done: nothing is scheduled a second time."""
        standing = self._vm.standing
        for way in (self.pick, self.go):
            way.setVisible(standing.free)
        self.now.setVisible(standing.free and not self._narrow)
        self.revise.setVisible(not standing.free and bool(standing.to_revise))
        self.copy.setVisible(standing.is_over)

    def show_state(self) -> None:
        """Show the time to come and whether all is stored."""
        vm, zone = self._vm, self._desktop.zone
        self._show_ways()
        due = vm.proposed()
        if vm.due is not None and due == vm.due:
            self.pick.set_text(moment_words(due.at, due.zone), zone_words(due.zone))
            self.go.set_text(tr("Schedule"))
        else:
            self.pick.set_text(tr("Pick time"), zone_words(due.zone))
            day, time = weekday_words(due.at, due.zone), clock_words(due.at, due.zone)
            self.go.set_text(tr("Schedule: {day} {time}", day=day, time=time))
        if vm.save_error is not None:
            self._saved.set_text(tr("Not saved yet"))
        elif vm.unsaved:
            self._saved.set_text(tr("Saving…"))
        else:
            self._saved.set_text(tr("Saved {time}", time=clock_words(vm.saved_at, zone)) if vm.saved_at else "")

    def fill_menu(self) -> None:
        """Make the menu anew: the times in it pass by."""
        menu = self._menu
        menu.clear()
        marked = False
        for words, icon, due in suggestions(self._vm, self._desktop):
            said = tr("{words}: {when}", words=words, when=moment_words(due.at, due.zone))
            menu.add_item(
                said, partial(self.due_chosen.emit, due), icon=icon, checked=due == self._vm.due and not marked
            )
            marked = marked or due == self._vm.due
        menu.add_item(tr("Pick date and time"), self.pick_time.emit, icon="calendar-days")
        if self._vm.have_slots():
            menu.addSeparator()
            menu.add_item(tr("Schedule for the next posting times"), self.at_slots.emit, icon="calendar-clock")
        if self._narrow:
            menu.addSeparator()
            menu.add_item(tr("Publish now"), self.publish_now.emit, icon="send")

    def anchor(self) -> QWidget:
        """The control a picker stands beside."""
        return self.go
