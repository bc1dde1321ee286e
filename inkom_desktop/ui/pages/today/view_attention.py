"""The cards of what needs the person, each with the remedies of its cause."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.today.causes import Cause, Remedy
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button, ButtonKind
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.notice import AttentionCard
from inkom_desktop.ui.widgets.reading_order import give_focus, stops
from inkom_desktop.ui.words import count_words, mark, network_words, number_words, speak, tr

WORDS: dict[Remedy, tuple[str, str | None]] = {
    Remedy.RECONNECT: (mark("Reconnect {network}"), None),
    Remedy.MOVE: (mark("Move the post"), None),
    Remedy.DETAILS: (mark("Details"), None),
    Remedy.UNLOCK: (mark("Unlock the keyring"), None),
    Remedy.CHECK: (mark("Check the account"), None),
    Remedy.PUBLISH_NOW: (mark("Publish now"), "send"),
    Remedy.GO_ON: (mark("Go on with the next part"), "send"),
    Remedy.ANOTHER_TIME: (mark("Another time"), "calendar-plus"),
    Remedy.NEXT_SLOTS: (mark("Next posting time"), "calendar-clock"),
    Remedy.SKIP: (mark("Skip"), None),
    Remedy.LEAVE: (mark("Leave it there"), None),
    Remedy.TAKE_DOWN: (mark("Delete what is live"), "trash-2"),
    Remedy.PROFILE: (mark("Look on {network}"), "external-link"),
    Remedy.IT_IS_THERE: (mark("It is there"), None),
    Remedy.SEND_AGAIN: (mark("Send again"), None),
    Remedy.OPEN_DRAFT: (mark("Open the draft"), None),
    Remedy.DISMISS: (mark("Dismiss"), None),
    Remedy.SHOW_EACH: (mark("Show each"), None),
    Remedy.SKIP_ALL: (mark("Skip all"), None),
    Remedy.REHEARSE: (mark("Rehearse again"), "rotate-cw"),
    Remedy.RESUME: (mark("Resume publishing"), "send"),
}
QUIET = frozenset({Remedy.DETAILS, Remedy.SKIP, Remedy.LEAVE, Remedy.TAKE_DOWN, Remedy.DISMISS, Remedy.SKIP_ALL})
SEVERAL = {
    Remedy.PUBLISH_NOW: mark("Publish all now"),
    Remedy.NEXT_SLOTS: mark("Move all to the next posting times"),
}
"""What a remedy of several posts says."""
LOUD = frozenset({Remedy.RECONNECT, Remedy.UNLOCK})


class Attention(QWidget):
    """The heading with its count, and a card for each cause. A card is made anew only when its cause changed."""

    asked = Signal(object, object)
    """A Cause and the Remedy that was pressed."""

    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop
        self._shown: dict[str, tuple[Cause, AttentionCard]] = {}
        self._told = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 24)
        self._column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(tr("Needs attention"), "body_strong"))
        self._count = Badge("0", "warning")
        head.addWidget(self._count)
        head.addStretch(1)
        self._column.addLayout(head)
        self.hide()

    def show_causes(self, causes: tuple[Cause, ...]) -> None:
        """Show these cards in this order."""
        held = self._in_focus()
        self.setVisible(bool(causes))
        self._count.set_state(number_words(len(causes)), "warning")
        self._count.setAccessibleName(count_words(len(causes), "1 needs you", "{count} need you"))
        kept = {cause.key for cause in causes}
        news = [cause for cause in causes if cause.key not in self._shown] if self._told else []
        self._told = True
        for key in [k for k in self._shown if k not in kept]:
            self._drop(key)
        for place, cause in enumerate(causes):
            before = self._shown.get(cause.key)
            if before is not None and before[0] == cause and self._column.indexOf(before[1]) == place + 1:
                continue
            had_focus = before is not None and before[1].isAncestorOf(self.focusWidget() or self)
            if before is not None:
                self._drop(cause.key)
            card = self._card(cause)
            self._shown[cause.key] = (cause, card)
            self._column.insertWidget(place + 1, card)
            if had_focus:
                give_focus(next(iter(stops(card)), card), Qt.FocusReason.OtherFocusReason)
        if held is not None and held[0] not in kept:
            self._go_on(*held[1:])
        for cause in news:
            announce(self, f"{cause.title}. {cause.sentence}")

    def _in_focus(self) -> tuple[str, int, Qt.FocusReason] | None:
        """The key and the place of the card that has the focus, and the reason that keeps its ring, if it has one."""
        focus = self.window().focusWidget()
        keys = {card: key for key, (_, card) in self._shown.items()}
        for place, card in enumerate(self.cards()):
            if focus is not None and card.isAncestorOf(focus):
                ringed = isinstance(focus, KeyboardFocus) and focus.has_ring()
                reason = Qt.FocusReason.TabFocusReason if ringed else Qt.FocusReason.OtherFocusReason
                return keys[card], place, reason
        return None

    def _go_on(self, place: int, reason: Qt.FocusReason) -> None:
        """The card in hand was dealt with: the focus goes to the next one, after the last to what stands below."""
        cards, around = self.cards(), self.parentWidget()
        if cards:
            card = cards[min(place, len(cards) - 1)]
            give_focus(next(iter(stops(card)), card), reason)
        elif around is not None and (below := stops(around)):
            give_focus(below[0], reason)

    def cards(self) -> tuple[AttentionCard, ...]:
        """The cards in their order."""
        cards = [card for _, card in self._shown.values()]
        return tuple(sorted(cards, key=self._column.indexOf))

    def _drop(self, key: str) -> None:
        _, card = self._shown.pop(key)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _card(self, cause: Cause) -> AttentionCard:
        cards = [self._desktop.card(key) for key in cause.networks]
        return AttentionCard(
            cause.icon,
            cause.title,
            cause.sentence,
            [self._button(cause, remedy) for remedy in cause.remedies],
            tone=cause.tone,
            tiles=[(card.tile, network_words(card)) for card in cards],
            caption=cause.caption,
        )

    def _button(self, cause: Cause, remedy: Remedy) -> Button:
        words, icon = WORDS[remedy]
        network = network_words(self._desktop.card(cause.networks[0])) if cause.networks else ""
        said = speak(words).replace("{network}", network)
        if remedy is Remedy.MOVE and len(cause.publications) > 1:
            said = tr("Move the posts")
        if remedy in SEVERAL and len({p.draft_id for p in cause.publications}) > 1:
            said = speak(SEVERAL[remedy])
        kind: ButtonKind = "primary" if remedy in LOUD else "ghost" if remedy in QUIET else "secondary"
        button = Button(said, kind, "card", icon=icon)
        button.clicked.connect(lambda: self.asked.emit(cause, remedy))
        return button
