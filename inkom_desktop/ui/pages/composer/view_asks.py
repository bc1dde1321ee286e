"""The questions of the composer: the words for a picture, and publishing now."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from inkom_desktop.domain.counting import Unit, length_in
from inkom_desktop.domain.draft import Attachment
from inkom_desktop.drafting.threads import Numbering
from inkom_desktop.ui.pages.composer.media import AltLimit
from inkom_desktop.ui.widgets.area import GrowingArea
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label, emphasised
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import count_words, network_words, number_words, tr, tr_around

SHOWN_PARTS = 12


class AltDialog(Dialog):
    """Asks what a picture shows."""

    def __init__(
        self,
        window: QWidget,
        attachment: Attachment,
        on_alt: Callable[[str], object],
        limits: Sequence[AltLimit] = (),
    ) -> None:
        text = tr("Say what {name} shows, for people who do not see it.", name=attachment.file.name)
        super().__init__(window, tr("Alternative text"), text, close_name=tr("Close"))
        field = QPlainTextEdit(attachment.alt)
        field.setAccessibleName(tr("Alternative text"))
        grow(field, height=96)
        field.setTabChangesFocus(True)
        self.body.addWidget(field)
        self._field, self._limits = field, tuple(limits)
        held = QWidget()
        flow = FlowLayout(held, gap=4, at_end=True)
        self.rings = [CounterRing(each.card.tile, each.limit) for each in limits]
        for ring in self.rings:
            flow.addWidget(ring)
        if limits:
            self.body.addWidget(held)
        field.textChanged.connect(self._count)
        self._count()
        keep = Button(tr("Save alt text"), "primary")
        keep.clicked.connect(self.accept)
        self.accepted.connect(lambda: on_alt(field.toPlainText().strip()))
        self.add_button(keep, primary=True)
        self.set_first_focus(field)

    def _count(self) -> None:
        """Count as each network does, in its own unit."""
        text = self._field.toPlainText().strip()
        for ring, limit in zip(self.rings, self._limits, strict=True):
            used = length_in(Unit(limit.unit), text)
            name = network_words(limit.card)
            rest = (
                count_words(used - limit.limit, "1 over", "{count} over")
                if used > limit.limit
                else count_words(limit.limit - used, "1 left", "{count} left")
            )
            spoken = tr("{network}, {used} of {limit}, {rest}", network=name, used=used, limit=limit.limit, rest=rest)
            ring.set_value(used, limit.limit, text=f"{number_words(used)}/{number_words(limit.limit)}", spoken=spoken)


class PublishNowDialog(Dialog):
    """Asks before a draft goes out, and names the client and the accounts."""

    def __init__(
        self,
        window: QWidget,
        client: str,
        handles: Sequence[str],
        on_go: Callable[[], object],
        *,
        scheduled: bool = False,
    ) -> None:
        to = ", ".join(handles)
        sentence = emphasised(tr_around("It goes out as {client} to {accounts}.", "client", client=client, accounts=to))
        super().__init__(window, tr("Publish now?"), sentence, close_name=tr("Close"))
        keep = tr("Leave it scheduled") if scheduled else tr("Keep as draft")
        self.ask(keep, tr("Publish now"), on_go)


class ThreadDialog(Dialog):
    """Asks how the parts are numbered, and shows what they become: `made` tells the pieces, `on_split` makes them."""

    def __init__(
        self,
        window: QWidget,
        made: Callable[[Numbering], tuple[tuple[str, ...], ...]],
        on_split: Callable[[Numbering], object],
    ) -> None:
        text = tr("At the ends of paragraphs and sentences, so that every part fits everywhere it goes.")
        super().__init__(window, tr("Split into a thread"), text, width=560, close_name=tr("Close"))
        self._made = made
        styles = [
            (Numbering.NONE, tr("No numbers")),
            (Numbering.SLASH, "1/3"),
            (Numbering.BRACKETS, "(1/3)"),
            (Numbering.DOT, "1."),
        ]
        self._style = Segmented([(style.value, words) for style, words in styles], tr("Numbers"))
        self._style.changed.connect(lambda _: self._show())
        row = QHBoxLayout()
        row.addWidget(self._style)
        row.addStretch(1)
        self._count = Label("", "small", "text.secondary")
        row.addWidget(self._count)
        self.body.addLayout(row)
        self._area = GrowingArea()
        self._area.body.setContentsMargins(0, 8, 4, 0)
        self._area.body.setSpacing(8)
        self.body.addWidget(self._area)
        split = Button(tr("Split"), "primary", icon="split")
        split.clicked.connect(self.accept)
        self.accepted.connect(lambda: on_split(Numbering(self._style.current())))
        self.add_button(split, primary=True)
        self.set_first_focus(self._style.current_segment())
        self._show()

    def _show(self) -> None:
        pieces = [piece for of_part in self._made(Numbering(self._style.current())) for piece in of_part]
        self._count.set_text(count_words(len(pieces), "1 part", "{count} parts"))
        clear(self._area.body)
        for piece in pieces[:SHOWN_PARTS]:
            # The beginning and the end: where it was cut and how it is numbered.
            words = " ".join(piece.split())
            shown = words if len(words) <= 120 else f"{words[:56]} … {words[-56:]}"
            self._area.body.addWidget(Label(shown, "small", wrap=True))
        if len(pieces) > SHOWN_PARTS:
            rest = count_words(len(pieces) - SHOWN_PARTS, "and 1 more", "and {count} more")
            self._area.body.addWidget(Label(rest, "small", "text.tertiary"))
