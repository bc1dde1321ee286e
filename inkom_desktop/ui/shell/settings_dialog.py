"""Settings: appearance, the late rule of the client in hand, and where everything lies. Each change is worn and kept at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.settings import TEXT_SIZES
from inkom_desktop.domain.workspace import Late, LateRule, Workspace
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.shell.appearance import Appearance
from inkom_desktop.ui.shell.sample import SampleKeeper
from inkom_desktop.ui.shell.start_switch import StartSwitch
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented, Switch
from inkom_desktop.ui.words import clock_words, tr
from inkom_desktop.ui.words.language import LANGUAGES, SYSTEM

EVENINGS = ("18:00", "19:00", "20:00", "21:00")
"""The hours offered for the evening's rehearsal, as wall time of this computer."""


class SettingsDialog(Dialog):
    """`letter_keys` is whether single letters act; `on_letter_keys`, `on_late` and `on_rehearsal` get what the person chose.

    `first` "language" gives that row the focus: the window was made anew because of it.
    """

    def __init__(
        self,
        window: QWidget,
        desktop: Desktop,
        appearance: Appearance,
        on_late: Callable[[LateRule], None],
        *,
        letter_keys: bool,
        on_letter_keys: Callable[[bool], None],
        on_rehearsal: Callable[[str], None],
        sample: SampleKeeper,
        first: str = "",
    ) -> None:
        super().__init__(window, tr("Settings"), width=640, close_name=tr("Close"))
        self._title(tr("Appearance"))
        self._add_appearance(appearance)
        language = self._add_language(appearance)
        if first == "language":
            self.set_first_focus(language)
        self._title(tr("Keyboard"))
        letters = Switch(tr("Single-letter keys"), on=letter_keys)
        letters.toggled.connect(on_letter_keys)
        self._add(tr("Single-letter keys"), letters, tr("T, D or S act at once while no text is being written"))
        workspace = desktop.now.workspace
        if workspace is not None:
            self._title(tr("Late posts of {client}", client=workspace.name))
            self._add_late(workspace, on_late)
        self._title(tr("This computer"))
        self._add_rehearsal(desktop, on_rehearsal)
        start = StartSwitch(desktop.bridge, self)
        start.said.connect(self._add(tr("Start with this computer"), start.switch, " ").set_text)
        folder = Button(tr("Open folder"), "secondary", "card", icon="folder")
        folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(desktop.bridge.house.data))))
        self._add(tr("Your data"), folder)
        there = desktop.now.sample is not None
        made_up = Button(tr("Remove the sample") if there else tr("Look around in a sample"), "secondary", "card")
        made_up.clicked.connect(self.accept)
        made_up.clicked.connect(sample.remove if there else sample.add)
        self._add(tr("Sample"), made_up, tr("A made-up client, with folders for accounts"))
        done = Button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        self.add_button(done, primary=True)

    def _add_appearance(self, appearance: Appearance) -> None:
        themes = [
            ("system", tr("As the system")),
            ("light", tr("Light")),
            ("dark", tr("Dark")),
            ("contrast", tr("High contrast")),
        ]
        theme = Segmented(themes, tr("Theme"), current=appearance.theme)
        theme.changed.connect(appearance.set_theme)
        self._add(tr("Theme"), theme)
        sizes = [(str(size), tr("{percent} %", percent=size)) for size in TEXT_SIZES]
        size = Segmented(sizes, tr("Text size"), current=str(appearance.text_size), compact=True)
        size.changed.connect(appearance.set_text_size)
        self._add(tr("Text size"), size)
        motions = [("system", tr("As the system")), ("on", tr("Reduced")), ("off", tr("Full"))]
        motion = Segmented(motions, tr("Motion"), current=appearance.motion)
        motion.changed.connect(appearance.set_motion)
        self._add(tr("Motion"), motion)
        self._look, self._theme, self._size, self._motion = appearance, theme, size, motion
        appearance.changed.connect(self._follow)

    def _follow(self) -> None:
        """Show what is worn now: another process may change it while the sheet is open."""
        self._theme.show_current(self._look.theme)
        self._size.show_current(str(self._look.text_size))
        self._motion.show_current(self._look.motion)

    def _add_language(self, appearance: Appearance) -> QWidget:
        options = [(SYSTEM, tr("As the system")), *LANGUAGES.items()]
        language = Segmented(options, tr("Language"), current=appearance.language)
        language.changed.connect(appearance.set_language)
        self._add(tr("Language"), language)
        return language.current_segment()

    def _add_late(self, workspace: Workspace, on_late: Callable[[LateRule], None]) -> None:
        words = [
            (Late.ASK.value, tr("Ask me")),
            (Late.SEND.value, tr("Send anyway")),
            (Late.SKIP.value, tr("Skip")),
        ]
        then = Segmented(words, tr("Late posts"), current=workspace.late.then.value)
        minutes = [(str(m), tr("{minutes} min", minutes=m)) for m in (0, 5, 30, 120)]
        present = str(int(workspace.late.window.total_seconds() // 60))
        if present not in dict(minutes):
            minutes.append((present, tr("{minutes} min", minutes=present)))
        window_choice = Segmented(minutes, tr("Late window"), current=present)

        def changed(_: str) -> None:
            on_late(LateRule(Late(then.current()), timedelta(minutes=int(window_choice.current()))))

        then.changed.connect(changed)
        window_choice.changed.connect(changed)
        self._add(tr("Goes out late up to"), window_choice)
        self._add(tr("Later than that"), then)

    def _add_rehearsal(self, desktop: Desktop, on_rehearsal: Callable[[str], None]) -> None:
        present = desktop.now.rehearsal_at
        offered = dict.fromkeys((*EVENINGS, *(() if present == "off" else (present,))))
        hours = [(at, clock_words(datetime.combine(date.min, time.fromisoformat(at), UTC), "UTC")) for at in offered]
        chosen = Segmented([("off", tr("Never")), *hours], tr("Evening rehearsal"), current=present, compact=True)
        chosen.changed.connect(on_rehearsal)
        self._add(tr("Evening rehearsal"), chosen, tr("Looks at tomorrow’s posts"))

    def _title(self, word: str) -> None:
        if self.body.count():
            self.body.addSpacing(8)
        self.body.addWidget(Label(word, "section"))

    def _add(self, word: str, control: QWidget, hint: str = "") -> Label:
        row = Bar(height=32, surface="surface.raised", lines="", side=0)
        row.add(Label(word, weight=500))
        beside = Label(hint, "small", "text.secondary")
        if hint:
            row.add(beside)
        row.add_end(control)
        self.body.addWidget(row)
        return beside
