"""The tools under the text, and a counter for each account that has a limit."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.composer import actions
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.widgets.counter import CounterRing
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.painting import canvas, rule, theme
from inkom_desktop.ui.words import count_words, network_words, speak, tr


class Tools(QWidget):
    """Signals say which tool was pressed."""

    pictures = Signal()
    part = Signal()
    phrases = Signal()
    emoji = Signal()
    options = Signal()

    def __init__(self, desktop: Desktop, vm: ComposerViewModel) -> None:
        super().__init__()
        self._desktop, self._vm = desktop, vm
        self._rings: dict[str, CounterRing] = {}
        self.tools: dict[str, IconButton] = {}
        """The buttons by the id of their action."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 0, 24, 0)
        line = QWidget()
        grow(line, least_height=44)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(2)
        for action, signal in (
            (actions.ADD_PICTURES, self.pictures),
            (actions.ADD_PART, self.part),
            (actions.EMOJI, self.emoji),
            (actions.PHRASES, self.phrases),
            (actions.OPTIONS, self.options),
        ):
            icon = "split" if action is actions.ADD_PART else action.icon
            tool = IconButton(icon, speak(action.title))
            tool.clicked.connect(signal)
            row.addWidget(tool)
            self.tools[action.id] = tool
        held = QWidget()
        self._counters = FlowLayout(held, gap=4)
        row.addStretch(1)
        row.addWidget(held, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addWidget(line)

    def show_counts(self) -> None:
        """Count what is written."""
        self.tools[actions.OPTIONS.id].setEnabled(any(self._vm.options_of(f.account) for f in self._vm.findings))
        present = {f.account.id: f for f in self._vm.findings if f.check.limit is not None}
        if list(self._rings) != list(present):
            for key in list(self._rings):
                ring = self._rings.pop(key)
                self._counters.removeWidget(ring)
                ring.hide()
                ring.deleteLater()
            for key, finding in present.items():
                card = self._desktop.card(finding.account.network)
                self._rings[key] = CounterRing(card.tile, finding.check.limit or 0, used=finding.check.length)
                self._counters.addWidget(self._rings[key])
            self.updateGeometry()
        number = QLocale().toString
        for key, finding in present.items():
            used, limit = finding.check.length, finding.check.limit or 0
            left = limit - used
            name = network_words(self._desktop.card(finding.account.network))
            rest = (
                count_words(-left, "1 over", "{count} over")
                if left < 0
                else count_words(left, "1 left", "{count} left")
            )
            spoken = tr("{network}, {used} of {limit}, {rest}", network=name, used=used, limit=limit, rest=rest)
            self._rings[key].set_value(used, limit, text=f"{number(used)}/{number(limit)}", spoken=spoken)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        rule(painter, QRectF(24, 0, self.width() - 48, 1), theme().color("border.subtle"))
        painter.end()
