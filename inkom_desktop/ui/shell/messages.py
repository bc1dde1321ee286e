"""What toasts said, to be read again: they go by themselves, and not everybody reads at that moment."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.widgets.area import GrowingArea
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.widgets.toast import TOAST_ICONS, ToastHost, ToastTone
from inkom_desktop.ui.words import clock_words, tr

MOST = 100


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it was said; `at` is aware UTC, None before the store was open."""

    at: datetime | None
    title: str
    detail: str
    tone: ToastTone


class Messages(QObject):
    """Keeps the last messages of this run, newest first."""

    def __init__(self, desktop: Desktop, toasts: ToastHost) -> None:
        super().__init__(toasts)
        self._desktop = desktop
        self._kept: deque[Message] = deque(maxlen=MOST)
        toasts.shown.connect(self._note)

    @property
    def kept(self) -> tuple[Message, ...]:
        """What was said, newest first."""
        return tuple(self._kept)

    def _note(self, title: str, detail: str, tone: ToastTone) -> None:
        known = self._desktop.now.workspace is not None
        self._kept.appendleft(Message(self._desktop.time() if known else None, title, detail, tone))


class MessagesDialog(Dialog):
    """Recent messages, newest first."""

    def __init__(self, window: QWidget, messages: Messages, zone: str) -> None:
        super().__init__(window, tr("Recent messages"), close_name=tr("Close"))
        if not messages.kept:
            self.body.addWidget(Label(tr("Nothing was said since Inkom was opened."), role="text.secondary"))
        area = GrowingArea()
        area.body.setContentsMargins(0, 0, 0, 0)
        area.body.setSpacing(0)
        for message in messages.kept:
            area.body.addWidget(self._row(message, zone))
        self.body.addWidget(area)
        done = Button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        self.add_button(done, primary=True)

    def _row(self, message: Message, zone: str) -> ListRow:
        at = clock_words(message.at, zone) if message.at is not None else ""
        spoken = ". ".join(part.rstrip(".") for part in (at, message.title, message.detail) if part)
        row = ListRow(spoken, 44, padding=0, spacing=12, pressable=False)
        # Read one by one with the keyboard, as they cannot be pressed.
        row.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        when = Label(at, "body", "text.tertiary", figures=True)
        row.body.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        icon, role = TOAST_ICONS[message.tone]
        mark = QVBoxLayout()
        mark.setContentsMargins(0, 2, 0, 0)
        mark.addWidget(Icon(icon, role))
        mark.addStretch(1)
        row.body.addLayout(mark)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(message.title, weight=500, wrap=True))
        if message.detail:
            words.addWidget(Label(message.detail, "small", "text.secondary", wrap=True))
        words.addStretch(1)
        row.body.addLayout(words, 1)
        row.body.setContentsMargins(0, 8, 0, 8)
        return row
