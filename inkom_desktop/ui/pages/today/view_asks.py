"""The questions of Today: publish now or again, delete what is live, and the address of a post that is there after all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Run, emphasised
from inkom_desktop.ui.words import count_words, tr, tr_around


class PublishDialog(Dialog):
    """Asks before something goes out, and names the client and the accounts."""

    def __init__(
        self,
        window: QWidget,
        pubs: Sequence[Publication],
        client: str,
        handles: Sequence[str],
        on_go: Callable[[], object],
    ) -> None:
        again = any(p.state is State.REVIEW for p in pubs)
        thread = any(p.parts_live for p in pubs)
        to = ", ".join(dict.fromkeys(handles))
        many = len({p.draft_id for p in pubs})
        sentence = emphasised(tr_around("It goes out as {client} to {accounts}.", "client", client=client, accounts=to))
        if many > 1:
            paced = count_words(
                many, "1 post goes out.", "{count} posts go out, those of one account half a minute apart."
            )
            sentence.append(Run(f" {paced}"))
        if again:
            sentence.append(Run(" " + tr("If the lost one is there after all, it will stand there twice.")))
        title = tr("Send it again?") if again else tr("Go on with the thread?") if thread else tr("Publish now?")
        super().__init__(window, title, sentence, close_name=tr("Close"))
        go = tr("Send again") if again else tr("Publish now")
        self.ask(tr("Keep it waiting"), go, on_go, destructive=again)


class TakeDownDialog(Dialog):
    """Asks before the live parts of a stopped thread are deleted, which cannot be taken back."""

    def __init__(self, window: QWidget, pub: Publication, network: str, on_go: Callable[[], object]) -> None:
        live = count_words(
            pub.parts_live,
            "The one part that is live is deleted from {network}, with the answers and likes it has. The draft is kept.",
            "The {count} parts that are live are deleted from {network}, with the answers and likes they have. The draft is kept.",
            network=network,
        )
        super().__init__(window, tr("Delete what is live?"), live, close_name=tr("Close"))
        self.ask(tr("Keep it"), tr("Delete"), on_go, kind="danger", destructive=True)


class AddressDialog(Dialog):
    """Asks where the post is that was thought lost."""

    def __init__(self, window: QWidget, network: str, on_address: Callable[[str], object]) -> None:
        text = tr("Paste its address if you have it, so that it can be opened from here.")
        super().__init__(window, tr("It is on {network}", network=network), text, close_name=tr("Close"))
        self._on_address = on_address
        self._field = Field(tr("Address of the post (optional)"), hint="https://…")
        self._field.submitted.connect(self._done)
        self.body.addWidget(self._field)
        go = Button(tr("Mark as published"), "primary")
        go.clicked.connect(self._done)
        self.add_button(go, primary=True)
        self.set_first_focus(self._field.edit)

    def _done(self) -> None:
        address = self._field.text().strip()
        if address and not address.lower().startswith(("https://", "http://")):
            self._field.set_error(tr("An address begins with https://."))
            return
        self.accept()
        self._on_address(address)
