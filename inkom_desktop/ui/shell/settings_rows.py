"""What the sections of Settings hold: a row for each choice, and what becomes of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.domain.settings import TEXT_SIZES
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.shell.start_switch import StartSwitch
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented, Switch
from inkom_desktop.ui.words import clock_words, count_words, tr, zone_words
from inkom_desktop.ui.words.language import LANGUAGES, SYSTEM

if TYPE_CHECKING:
    from inkom_desktop.ui.shell.window import Window

EVENINGS = ("18:00", "19:00", "20:00", "21:00")
"""The hours offered for the evening's rehearsal, as wall time of this computer."""


class Section(QWidget):
    """A title, and cards of rows."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(Label(title, "title"))
        self._card: Card | None = None

    def begin(self, word: str = "") -> None:
        """Begin a card; `word` stands over its rows."""
        self._card = Card(padding=(24, 8, 24, 8), spacing=0)
        if word:
            self._card.body.addSpacing(8)
            self._card.body.addWidget(Label(word, "section"))
        self._column.addWidget(self._card)

    def add(self, word: str, control: QWidget, hint: str = "") -> Label:
        """Add a row; returns the label of its hint."""
        if self._card is None:
            self.begin()
        assert self._card is not None
        row = Bar(height=48, surface="surface.raised", lines="", side=0)
        row.add(Label(word, weight=500))
        beside = Label(hint, "small", "text.secondary")
        if hint:
            row.add(beside)
        row.add_end(control)
        self._card.body.addWidget(row)
        return beside


class SettingsRows(QObject):
    """Makes the sections for the client in hand. `follow` shows what was changed elsewhere."""

    def __init__(self, window: Window, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._desktop, self._look = window, window.desktop, window.look
        self._look.changed.connect(self._follow_look)

    def general(self) -> Section:
        """The language of the window, and the sample."""
        section = Section(tr("General"))
        options = [(SYSTEM, tr("As the system")), *LANGUAGES.items()]
        self.language = Segmented(options, tr("Language"), current=self._look.language, compact=True)
        self.language.changed.connect(self._look.set_language)
        section.add(tr("Language"), self.language)
        sample = self._window.sample
        there = self._desktop.now.sample is not None
        made_up = Button(tr("Remove the sample") if there else tr("Look around in a sample"), "secondary", "card")
        made_up.clicked.connect(sample.remove if there else sample.add)
        section.add(tr("Sample"), made_up, tr("A made-up client, with folders for accounts"))
        return section

    def slots(self) -> Section:
        """The client's zone and posting times, and what becomes of its late posts."""
        section = Section(tr("Slots and time zones"))
        client = self._desktop.now.workspace
        if client is None:
            return section
        section.begin(client.name)
        zone = Button(tr("Change zone"), "secondary", "card", icon="globe")
        zone.clicked.connect(lambda: self._window.clients.edit())
        zone.setEnabled(not client.sample)
        section.add(tr("Time zone"), zone, zone_words(client.zone))
        times = Button(tr("Change posting times"), "secondary", "card", icon="calendar-clock")
        times.clicked.connect(lambda: self._window.ask_posting_times(client))
        many = count_words(len(client.slots), "1 time a week", "{count} times a week")
        section.add(tr("Posting times"), times, many if client.slots else tr("None yet"))
        section.begin(tr("Late posts of {client}", client=client.name))
        minutes = [(str(m), tr("{minutes} min", minutes=m)) for m in (0, 5, 30, 120)]
        present = _minutes(client.late)
        if present not in dict(minutes):
            minutes.append((present, tr("{minutes} min", minutes=present)))
        self._late = Segmented(minutes, tr("Late window"), current=present)
        words = [(Late.ASK.value, tr("Ask me")), (Late.SEND.value, tr("Send anyway")), (Late.SKIP.value, tr("Skip"))]
        self._then = Segmented(words, tr("Late posts"), current=client.late.then.value)
        for chosen in (self._late, self._then):
            chosen.changed.connect(lambda _: self._keep_late())
        section.add(tr("Goes out late up to"), self._late)
        section.add(tr("Later than that"), self._then)
        return section

    def tray(self) -> Section:
        """Starting with the computer, and the evening's rehearsal."""
        section = Section(tr("Tray and sleep"))
        start = StartSwitch(self._desktop.bridge, self)
        start.said.connect(section.add(tr("Start with this computer"), start.switch, " ").set_text)
        present = self._desktop.now.rehearsal_at
        offered = dict.fromkeys((*EVENINGS, *(() if present == "off" else (present,))))
        hours = [(at, clock_words(datetime.combine(date.min, time.fromisoformat(at), UTC), "UTC")) for at in offered]
        chosen = Segmented([("off", tr("Never")), *hours], tr("Evening rehearsal"), current=present, compact=True)
        chosen.changed.connect(lambda at: self._window.keep_setting("rehearsal.at", at))
        self._rehearsal = chosen
        section.add(tr("Evening rehearsal"), chosen, tr("Looks at tomorrow’s posts"))
        return section

    def appearance(self) -> Section:
        """Theme, text size, motion."""
        section, look = Section(tr("Appearance")), self._look
        themes = [
            ("system", tr("As the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("contrast", tr("High contrast")),
        ]
        self._theme = Segmented(themes, tr("Theme"), current=look.theme)
        self._theme.changed.connect(look.set_theme)
        section.add(tr("Theme"), self._theme)
        sizes = [(str(size), tr("{percent} %", percent=size)) for size in TEXT_SIZES]
        self._size = Segmented(sizes, tr("Text size"), current=str(look.text_size), compact=True)
        self._size.changed.connect(look.set_text_size)
        section.add(tr("Text size"), self._size)
        motions = [("system", tr("As the system")), ("on", tr("Reduced")), ("off", tr("Full"))]
        self._motion = Segmented(motions, tr("Motion"), current=look.motion)
        self._motion.changed.connect(look.set_motion)
        section.add(tr("Motion"), self._motion)
        return section

    def data(self) -> Section:
        """Where everything lies."""
        section = Section(tr("Data and backups"))
        place = self._desktop.bridge.house.data
        folder = Button(tr("Open folder"), "secondary", "card", icon="folder")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(place))))
        section.add(tr("Your data"), folder, tr("Drafts, pictures and backups stay on this computer"))
        return section

    def keyboard(self) -> Section:
        """Single letters, and the sheet of all keys."""
        section = Section(tr("Keyboard"))
        letters = Switch(tr("Single-letter keys"), on=self._desktop.now.letter_keys)
        letters.toggled.connect(self._window.use_letters)
        section.add(tr("Single-letter keys"), letters, tr("T, D or S act at once while no text is being written"))
        sheet = Button(tr("Show the keys"), "secondary", "card", icon="keyboard")
        sheet.clicked.connect(self._window.open_shortcuts)
        section.add(tr("All keys"), sheet)
        return section

    def follow(self) -> None:
        """Show what the store says now: another process, or Undo, may have changed it while the page is open."""
        now = self._desktop.now
        self._rehearsal.show_current(now.rehearsal_at)
        if now.workspace is not None:
            self._late.show_current(_minutes(now.workspace.late))
            self._then.show_current(now.workspace.late.then.value)

    def _follow_look(self) -> None:
        self._theme.show_current(self._look.theme)
        self._size.show_current(str(self._look.text_size))
        self._motion.show_current(self._look.motion)

    def _keep_late(self) -> None:
        client = self._desktop.now.workspace
        if client is not None:
            rule = LateRule(Late(self._then.current()), timedelta(minutes=int(self._late.current())))
            self._window.keep_late(client, rule)


def _minutes(rule: LateRule) -> str:
    return str(int(rule.window.total_seconds() // 60))
