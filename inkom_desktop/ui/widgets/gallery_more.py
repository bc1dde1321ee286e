"""The widgets that the design's sheet does not show, each in its states."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, ChoiceCard
from inkom_desktop.ui.widgets.columns import ColumnsLayout
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.empty import EmptyState
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.gallery_sheet import Sheet, disabled, flow, hovered, look, ringed
from inkom_desktop.ui.widgets.ledger import LedgerStep, LedgerSteps
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.notice import AttentionCard, Notice
from inkom_desktop.ui.widgets.post_tile import CalendarTile, PostTile, PostTileState, SlotGhost
from inkom_desktop.ui.widgets.progress import Progress, Skeleton
from inkom_desktop.ui.widgets.split_button import SplitButton
from inkom_desktop.ui.widgets.tile import Icon, IconSquare
from inkom_desktop.ui.widgets.toast import Toast
from inkom_desktop.ui.widgets.toggles import CheckBox, RadioButton, Switch
from inkom_desktop.ui.widgets.when import WallChoice, WhenPicker, WhenWords

_STEPS = (
    LedgerStep("09:29:31", "Prepared", "3 pictures scaled", "done"),
    LedgerStep("09:29:44", "Media uploaded", "", "done"),
    LedgerStep("09:30:00", "Asked to wait", "(503) nothing posted", "retry"),
    LedgerStep("09:30:05", "Sent", "", "running"),
    LedgerStep("09:30:06", "Confirmed", "", "done", "Open post", "post"),
    LedgerStep("09:30:09", "Answer lost", "looking for it", "unknown"),
    LedgerStep("09:30:12", "Refused", "the picture is too large", "failed"),
    LedgerStep("09:31:00", "Waiting", "", "waiting"),
)


class MoreSheet(Sheet):
    """Split button, counters, notices, ledger, picker, empty state, skeleton, toasts."""

    def __init__(self) -> None:
        super().__init__()
        self._first()
        self._second()
        self._third()
        self.finish()

    def _first(self) -> None:
        menu = Menu("Ways to send", parent=self)
        menu.add_item("Publish now", icon="send")
        sending = SplitButton("Scheduling", menu, menu_name="More ways")
        sending.set_busy(True)
        split: list[QWidget] = [
            SplitButton("Schedule: Tue 10:30", menu, menu_name="More ways", keys="Ctrl ↵"),
            SplitButton("Reply", menu, menu_name="More ways", kind="secondary"),
            sending,
        ]
        self.add(0, "Split button: primary, secondary, busy", flow(split))
        sizes: list[QWidget] = [Button("Row", size="row"), Button("Card", size="card"), Button("Control")]
        sizes += [Button("Large", "primary", "large"), Button("A link", "link"), disabled(Button("Off", "danger"))]
        self.add(0, "Sizes of a button", flow(sizes))
        near, over, fine = CounterRing(look(), 300), CounterRing(look("Ma"), 300), CounterRing(look("Li"), 3000)
        fine.set_value(411, 3000)
        near.set_value(280, 300)
        over.set_value(312, 300)
        self.add(0, "Counters: fine, near, over", flow([fine, near, over], 4))
        boxes: list[QWidget] = [CheckBox("Keep the first comment"), disabled(CheckBox("Not now", on=True))]
        boxes += [RadioButton("Ask me", on=True), disabled(RadioButton("Skip")), disabled(Switch("Off", on=True))]
        self.add(0, "With words, disabled", *boxes)
        cards = ColumnsLayout(most=2, least=170, gap=8)
        chosen = ChoiceCard("Journal", "Articles on your own site", look("Jo"))
        chosen.setChecked(True)
        off = disabled(ChoiceCard("Elsewhere", "Not on this plan", look("El")))
        for card in (ChoiceCard("Folder", "Files on this computer", look("Fo")), chosen, off):
            cards.addWidget(card)
        self.add(0, "Cards to choose: rest, chosen, disabled", cards)
        target, best = SlotGhost("13:00 free"), SlotGhost("09:30 free")
        target.set_target(True)
        best.set_target(True, "best time")
        moved = CalendarTile(PostTile(PostTileState.SCHEDULED, "11:15", "Follows the pointer", (look(),)), "Moved")
        moved.set_dragged(True)
        late = PostTile(PostTileState.LATE, "14 min late", "A title that takes more than one line", (look(),))
        tiles = ColumnsLayout(most=3, least=110, gap=8)
        for tile in (moved, hovered(CalendarTile(late, "Hovered")), hovered(SlotGhost("16:00 free")), target, best):
            tiles.addWidget(tile)
        self.add(0, "Calendar: dragged, hover, slots", tiles)

    def _second(self) -> None:
        notices = [
            Notice(tone, f"What happened ({tone}).", "What it means, in one sentence.", [Button("Act", size="card")])
            for tone in ("success", "warning", "danger", "info", "accent")
        ]
        self.add(1, "Notices", *notices)
        card = AttentionCard(
            "key-round",
            "A network signed you out",
            "One post waits for it. Nothing was posted and nothing is lost.",
            [
                Button("Reconnect", "primary", "card"),
                Button("Move the post", size="card"),
                Button("Skip", "ghost", "card"),
            ],
            tiles=[(look(), "Sample")],
            caption="tidewell",
        )
        self.add(1, "What needs the person", card)
        held = Card(padding=(14, 12, 14, 12), radius=10)
        held.body.addWidget(LedgerSteps(_STEPS))
        self.add(1, "Ledger: every step", held)
        field = Field("Password", label="App password", text="secret", secret=True)
        field.set_success("Signed in as tidewell.")
        self.add(1, "Field with its label and a good answer", field)

    def _third(self) -> None:
        words = WhenWords("Day", "Time", "Zone", "Find a zone", "Month before", "Month after")
        zones = [("Europe/Lisbon", "Lisbon, UTC+1"), ("Asia/Tokyo", "Tokyo, UTC+9")]
        choice = WallChoice(date(2026, 10, 14), time(9, 30), "Europe/Lisbon")
        picker = WhenPicker(choice, zones, words, first=date(2026, 10, 13))
        picker.set_resolved("Wed 14 Oct, 09:30 in Lisbon")
        self.add(2, "Date, time and zone", picker)
        empty = EmptyState("sun", "Nothing for today", "Scheduled posts stand here.", Button("Write a post", "primary"))
        self.add(2, "Empty state", empty)
        shapes = QVBoxLayout()
        shapes.setSpacing(8)
        for width, height in ((180, 20), (0, 44), (0, 44)):
            shapes.addWidget(Skeleton(width, height, "Opening"))
        self.add(2, "Skeleton", shapes)
        bars = [
            Progress("Sending", value, tone=tone) for value, tone in ((0, "accent"), (40, "accent"), (90, "warning"))
        ]
        self.add(2, "Progress", *bars)
        toasts = [
            Toast("Moved to the bin", "", "neutral", "Undo", "Close", None),
            Toast(
                "The text could not be saved",
                "It is here, and is saved as soon as it works.",
                "danger",
                "",
                "Close",
                None,
            ),
        ]
        self.add(2, "Toasts: neutral, danger (stays until closed)", *toasts, gap=0)
        icons: list[QWidget] = [Icon("send"), Icon("inbox", size=20), Icon("calendar-days", size=28)]
        icons += [
            IconSquare("key-round", tone) for tone in ("neutral", "accent", "success", "warning", "danger", "info")
        ]
        icons.append(ringed(Button("Focus", "ghost"), 6))
        self.add(2, "Icons", flow(icons))
