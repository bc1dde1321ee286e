"""The page Welcome: what a person sees before there is an account."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.page import Context
from inkom_desktop.ui.pages.welcome.viewmodel import WelcomeViewModel
from inkom_desktop.ui.theme import current_theme, wearing
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.card import Card, Panel
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.mark import AppMark
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.picker import Picker
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.widgets.tile import NetworkTile
from inkom_desktop.ui.widgets.zones import ZoneList
from inkom_desktop.ui.words import count_words, network_words, offset_words, tr, zone_choices, zone_words
from inkom_desktop.ui.words.language import LANGUAGES, SYSTEM, current_language

TILES = 4
"""So many networks are shown by their tile; the rest is a number."""
CARD, BETWEEN, FOOT = 364, 16, 44


class WelcomePage(Panel):
    """Two ways to begin, and at the foot what Inkom took as the language, the zone and the name."""

    def __init__(self, context: Context, vm: WelcomeViewModel | None = None) -> None:
        super().__init__("surface.window")
        self.setAccessibleName(tr("Welcome"))
        self._context = context
        self.vm = vm or WelcomeViewModel(context.desktop, context.tasks)
        self.vm.setParent(self)
        foot = self._foot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._middle())
        column.addWidget(scroll, 1)
        column.addWidget(foot)
        # The middle is the window's middle, as drawn: the foot lies below it and does not push it up.
        grow(self._balance, height=FOOT)
        self.vm.changed.connect(self.show_state)
        if vm is None:
            self.vm.practising.connect(context.compose_for.emit)
        wearing.changed.connect(self._fit)
        self.show_state()

    def made_anew(self) -> WelcomePage:
        """Return the page, with a practice account that is being made."""
        return WelcomePage(self._context, self.vm)

    def _middle(self) -> QWidget:
        middle = Panel("surface.window")
        column = QVBoxLayout(middle)
        column.setContentsMargins(24, 0, 24, 0)
        column.setSpacing(0)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._balance = QWidget()
        column.addWidget(self._balance)
        column.addStretch(1)
        column.addWidget(AppMark(tr("Inkom")), 0, centre)
        column.addSpacing(20)
        column.addWidget(Label(tr("Write once, fit every network"), "display", align=centre), 0, centre)
        column.addSpacing(4)
        promise = tr("Your posts and clients stay on this computer.")
        column.addWidget(Label(promise, "editor", "text.secondary", align=centre), 0, centre)
        column.addSpacing(32)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(BETWEEN)
        self._cards.addWidget(self._connect_card())
        self._cards.addWidget(self._practice_card())
        held = QHBoxLayout()
        held.addStretch(1)
        held.addLayout(self._cards)
        held.addStretch(1)
        column.addLayout(held)
        column.addSpacing(32)
        self._links = QHBoxLayout()
        self._links.setSpacing(24)
        self._links.addStretch(1)
        look = Button(tr("Look around in a sample"), "ghost", icon="flask-conical")
        look.clicked.connect(self._context.add_sample)
        self._links.addWidget(look)
        self._links.addStretch(1)
        column.addLayout(self._links)
        column.addStretch(1)
        return middle

    def _connect_card(self) -> Card:
        cards = self.vm.cards()
        tiles = [NetworkTile(c.tile, c.name, 24) for c in cards[:TILES]]
        connect = Button(tr("Connect an account"), "primary", "large", wide=True)
        connect.clicked.connect(lambda: self._context.connect_account.emit(None))
        text = tr("Sign-ins are kept in this computer’s keyring. You can add the others and more clients later.")
        more = len(cards) - TILES
        beside = count_words(more, "and 1 more", "and {count} more") if more > 0 else ""
        return self._card(tr("Connect an account"), text, tiles, beside, connect, "border.focus")

    def _practice_card(self) -> Card:
        card = self.vm.practice_card()
        tiles = [NetworkTile(card.tile, network_words(card), 24)] if card else []
        self._practise = Button(tr("Start practising"), size="large", wide=True)
        self._practise.clicked.connect(self.vm.start_practice)
        text = tr("Write, schedule and watch posts go out to a folder. Nothing leaves this computer.")
        return self._card(tr("Try it with a practice account"), text, tiles, "", self._practise, "border.default")

    def _card(self, title: str, text: str, tiles: list, beside: str, button: Button, border: str) -> Card:  # type: ignore[type-arg]
        card = Card(padding=(23, 23, 23, 23), border=border, radius=14, spacing=8)
        grow(card, width=CARD)
        card.setAccessibleName(title)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(6)
        for tile in tiles:
            row.addWidget(tile)
        if beside:
            row.addWidget(Label(beside, "small", "text.tertiary"))
        row.addStretch(1)
        card.body.addLayout(row)
        card.body.addWidget(Label(title, "section", wrap=True))
        card.body.addWidget(Label(text, role="text.secondary", wrap=True))
        card.body.addStretch(1)
        card.body.addSpacing(12)
        card.body.addWidget(button)
        return card

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(4)
        self._language = Picker(tr("Language"), "", "languages")
        self._language.clicked.connect(self._open_languages)
        self._zone = Picker(tr("Time zone"), "", "globe")
        self._zone.clicked.connect(self._open_zones)
        self._name = Picker(tr("Workspace"), "", "building-2")
        self._name.clicked.connect(self._context.rename_client)
        row.addStretch(1)
        for picker in (self._language, self._zone, self._name):
            row.addWidget(picker)
        row.addStretch(1)
        return foot

    def show_state(self) -> None:
        """Show the choices as they are."""
        desktop = self._context.desktop
        self._practise.set_busy(self.vm.busy)
        chosen = desktop.now.language
        self._language.set_text(LANGUAGES.get(chosen) or LANGUAGES.get(current_language(), LANGUAGES["en"]))
        zone = desktop.zone
        self._zone.set_text(f"{zone_words(zone)}, {offset_words(zone, desktop.time())}")
        self._name.set_text(desktop.now.workspace.name if desktop.now.workspace else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # Large text or a narrow window: one card under the other.
        beside = self.width() >= 2 * current_theme().px(CARD) + BETWEEN + 48
        flow = QBoxLayout.Direction
        self._cards.setDirection(flow.LeftToRight if beside else flow.TopToBottom)

    def _open_languages(self) -> None:
        menu = Menu(tr("Language"))
        chosen = self._context.desktop.now.language
        menu.add_item(tr("As the system"), lambda: self.vm.use_language(SYSTEM), checked=chosen == SYSTEM)
        menu.addSeparator()
        for key, name in LANGUAGES.items():
            take = lambda k=key: self.vm.use_language(k)  # noqa: E731 - bound now, called later
            menu.add_item(name, take, checked=chosen == key)
        self._menu = menu
        menu.popup(self._language.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def _open_zones(self) -> None:
        popover = Popover(self.window(), tr("Time zone"))
        zones = ZoneList(zone_choices(self._context.desktop.time()), tr("Find a zone"))
        zones.setMinimumWidth(current_theme().px(260))

        def take(zone: str) -> None:
            popover.close_now()
            self.vm.use_zone(zone)

        zones.chosen.connect(take)
        popover.body.addWidget(zones)
        popover.closed.connect(popover.deleteLater)
        self._popover = popover
        popover.open_at(self._zone)
