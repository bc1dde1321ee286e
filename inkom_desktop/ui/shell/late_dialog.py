"""The rule for late posts: of a client, and of one post."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.ui.bridge.page import AskLate
from inkom_desktop.ui.shell.time_words import sleep_words
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import tr

WINDOWS = (0, 5, 30, 120)


class LateChooser(QWidget):
    """The rule for late posts: up to when they still go out, and what happens later than that."""

    changed = Signal()

    def __init__(self, late: LateRule) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        minutes = [(str(m), tr("{minutes} min", minutes=m)) for m in WINDOWS]
        present = str(int(late.window.total_seconds() // 60))
        if present not in dict(minutes):
            minutes.append((present, tr("{minutes} min", minutes=present)))
        self.window_choice = Segmented(minutes, tr("Goes out late up to"), current=present)
        words = [
            (Late.ASK.value, tr("Ask me")),
            (Late.SEND.value, tr("Send anyway")),
            (Late.SKIP.value, tr("Skip")),
        ]
        self.then = Segmented(words, tr("Later than that"), current=late.then.value)
        for word, control in ((tr("Goes out late up to"), self.window_choice), (tr("Later than that"), self.then)):
            column.addWidget(Label(word, "small", weight=500))
            column.addWidget(control)
            control.changed.connect(lambda _: self.changed.emit())

    def rule(self) -> LateRule:
        """The rule as it is chosen now."""
        return LateRule(Late(self.then.current()), timedelta(minutes=int(self.window_choice.current())))


class LateDialog(Dialog):
    """Asks for the rule of one post; what it means stands below it."""

    def __init__(self, window: QWidget, ask: AskLate) -> None:
        super().__init__(
            window, ask.title, tr("For this post alone; its client keeps its rule."), close_name=tr("Close")
        )
        self._ask = ask
        self.chooser = LateChooser(ask.present)
        self.body.addWidget(self.chooser)
        self._meaning = Label(sleep_words(ask.present), "small", "text.secondary", wrap=True)
        self.body.addWidget(self._meaning)
        self.chooser.changed.connect(lambda: self._meaning.set_text(sleep_words(self.chooser.rule())))
        cancel = Button(tr("Cancel"), "ghost")
        cancel.clicked.connect(self.reject)
        keep = Button(tr("Set this rule"), "primary")
        keep.clicked.connect(self._done)
        self.add_button(cancel)
        self.add_button(keep, primary=True)

    def _done(self) -> None:
        rule = self.chooser.rule()
        self.accept()
        if rule != self._ask.present:
            self._ask.on_rule(rule)
