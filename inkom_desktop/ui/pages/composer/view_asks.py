"""The questions of the composer: the words for a picture, and publishing now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from inkom_desktop.domain.draft import Attachment
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import emphasised
from inkom_desktop.ui.words import tr, tr_around


class AltDialog(Dialog):
    """Asks what a picture shows."""

    def __init__(self, window: QWidget, attachment: Attachment, on_alt: Callable[[str], object]) -> None:
        text = tr("Say what {name} shows, for people who do not see it.", name=attachment.file.name)
        super().__init__(window, tr("Alternative text"), text, close_name=tr("Close"))
        field = QPlainTextEdit(attachment.alt)
        field.setAccessibleName(tr("Alternative text"))
        grow(field, height=96)
        field.setTabChangesFocus(True)
        self.body.addWidget(field)
        keep = Button(tr("Save alt text"), "primary")
        keep.clicked.connect(self.accept)
        self.accepted.connect(lambda: on_alt(field.toPlainText().strip()))
        self.add_button(keep, primary=True)
        self.set_first_focus(field)


class PublishNowDialog(Dialog):
    """Asks before a draft goes out, and names the client and the accounts."""

    def __init__(self, window: QWidget, client: str, handles: Sequence[str], on_go: Callable[[], object]) -> None:
        to = ", ".join(handles)
        sentence = emphasised(tr_around("It goes out as {client} to {accounts}.", "client", client=client, accounts=to))
        super().__init__(window, tr("Publish now?"), sentence, close_name=tr("Close"))
        self.ask(tr("Keep as draft"), tr("Publish now"), on_go)
