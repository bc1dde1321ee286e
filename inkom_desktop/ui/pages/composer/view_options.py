"""What the networks let choose for this post: a sheet with a part for each account, and the line that sums it up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.options import Belongs, Option
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.composer.option_words import summary
from inkom_desktop.ui.pages.composer.view_option_field import option_field
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.widgets.area import GrowingArea
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.tile import NetworkTile
from inkom_desktop.ui.words import network_words, tr


class OptionsDialog(Dialog):
    """The options of these accounts; of a thread, those of one part (from 0). Each change is kept at once."""

    def __init__(
        self, window: QWidget, desktop: Desktop, vm: ComposerViewModel, accounts: Sequence[Account], part: int
    ) -> None:
        super().__init__(window, tr("Options"), width=560, close_name=tr("Close"))
        self._vm, self._part, self._threaded = vm, part, len(vm.parts) > 1
        area = GrowingArea()
        area.body.setContentsMargins(4, 0, 4, 0)
        area.body.setSpacing(12)
        for account in accounts:
            options = vm.options_of(account)
            if options:
                area.body.addWidget(self._head(desktop, account))
            for option in options:
                area.body.addWidget(self._field(account, option))
        area.body.addStretch(1)
        self.body.addWidget(area)
        done = Button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        self.add_button(done, primary=True)

    def _head(self, desktop: Desktop, account: Account) -> QWidget:
        card = desktop.card(account.network)
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(NetworkTile(card.tile, network_words(card), 18))
        row.addWidget(Label(network_words(card), weight=600))
        row.addWidget(Label(account.handle, "small", "text.tertiary"))
        row.addStretch(1)
        return held

    def _field(self, account: Account, option: Option) -> QWidget:
        part = self._part if option.belongs is Belongs.PART else 0
        value = self._vm.chosen(account.id).get(option, part)
        field = option_field(option, value, partial(self._vm.choose, account.id, option, part))
        if not (self._threaded and option.belongs is Belongs.PART):
            return field
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(tr("In part {number}", number=part + 1), "small", "text.tertiary"))
        column.addWidget(field)
        return held


class OptionLine(QWidget):
    """Under the text: what was chosen, a button for each account that shows where it is changed. Unseen where nothing was."""

    pressed = Signal(object)

    def __init__(self, desktop: Desktop, vm: ComposerViewModel) -> None:
        super().__init__()
        self._desktop, self._vm = desktop, vm
        self._shown: list[tuple[str, str]] | None = None
        self._row = FlowLayout(self, gap=8)
        self.hide()

    def show_chosen(self) -> None:
        """Show what is chosen now."""
        accounts = [a for a in self._vm.accounts if not self._vm.tab or a.id == self._vm.tab]
        said = [(a, summary(self._vm.options_of(a), self._vm.chosen(a.id))) for a in accounts]
        shown = [(a.id, words) for a, words in said if words]
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._row)
        self.setVisible(bool(shown))
        for account, words in said:
            if words:
                self._row.addWidget(self._button(account, words))

    def _button(self, account: Account, words: str) -> Button:
        name = network_words(self._desktop.card(account.network))
        text = words if self._vm.tab else tr("{network}: {words}", network=name, words=words)
        button = Button(text, "ghost", "row", icon="sliders-horizontal")
        button.setAccessibleName(tr("Options of {network}: {words}", network=name, words=words))
        button.clicked.connect(lambda: self.pressed.emit(account))
        return button
