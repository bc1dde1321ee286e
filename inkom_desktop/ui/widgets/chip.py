"""The chip of an account: whether a post goes there, or that the account needs its person."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.painting import box, canvas, font, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile
from inkom_desktop.ui.widgets.words import widget_words


class ChipState(StrEnum):
    """What the chip says."""

    OFF = "off"
    ON = "on"
    NEEDS_SIGN_IN = "needs_sign_in"


class AccountChip(KeyboardFocus, QPushButton):
    """A pill with tile, handle and check. Space or a click toggles it (signal `toggled`).

    In NEEDS_SIGN_IN a press emits `clicked` alone and changes nothing: the page opens the sign-in. `spoken` is the
    whole sentence for a screen reader, without the state.
    """

    _state = ChipState.OFF

    def __init__(
        self,
        text: str,
        look: TileLook,
        state: ChipState = ChipState.OFF,
        *,
        spoken: str = "",
        state_words: dict[ChipState, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._spoken, self._state = look, spoken or text, state
        self._words = state_words or {
            ChipState.ON: widget_words().selected,
            ChipState.OFF: widget_words().not_selected,
            ChipState.NEEDS_SIGN_IN: widget_words().needs_sign_in,
        }
        self._label = text
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._on_toggled)
        self.set_state(state, text)

    @property
    def accessible_role(self) -> QAccessible.Role:  # type: ignore[override]
        """To choose with; while it needs the person it opens something."""
        needy = self._state is ChipState.NEEDS_SIGN_IN
        return QAccessible.Role.Button if needy else QAccessible.Role.CheckBox

    def state(self) -> ChipState:
        """What the chip says now."""
        return self._state

    def label(self) -> str:
        """The words on the chip."""
        return self._label

    def set_state(self, state: ChipState, text: str | None = None) -> None:
        """Say something else, with other words where given; emits nothing."""
        self._state = state
        self._label = self._label if text is None else text
        blocked = self.blockSignals(True)
        self.setCheckable(state is not ChipState.NEEDS_SIGN_IN)
        self.setChecked(state is ChipState.ON)
        self.blockSignals(blocked)
        self._tell()
        self.updateGeometry()

    def _on_toggled(self, on: bool) -> None:
        self._state = ChipState.ON if on else ChipState.OFF
        self._tell()
        self.updateGeometry()

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._spoken}, {self._words[self._state]}")
        set_plain_tooltip(self, self._spoken if self._spoken != self._label else "")
        self.update()

    def ring_radius(self) -> float:
        return self.height() / 2

    def _mark(self) -> str | None:
        return {ChipState.ON: "check", ChipState.NEEDS_SIGN_IN: "triangle-alert"}.get(self._state)

    def sizeHint(self) -> QSize:
        worn = theme()
        width = worn.px(6 + 18 + 6 + 11) + text_width(self._label, font("small", 500))
        if self._mark():
            width += worn.metrics.icon.medium + worn.px(6)
        return QSize(round(width), worn.metrics.height.chip)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        hover = self.underMouse() and self.isEnabled()
        fill, border, ink, mark = {
            ChipState.OFF: ("surface.raised", "border.default", "text.secondary", ""),
            ChipState.ON: ("accent.soft", "accent.border", "text.primary", "accent.text"),
            ChipState.NEEDS_SIGN_IN: ("warning.soft", "warning.border", "warning.text", "warning.text"),
        }[self._state]
        if hover and self._state is not ChipState.NEEDS_SIGN_IN:
            fill = "accent.soft_hover" if self._state is ChipState.ON else "surface.hover"
        box(painter, rect, rect.height() / 2, worn.color(fill), worn.color(border))
        side = worn.px(18)
        tile = QRectF(worn.px(6), (rect.height() - side) / 2, side, side)
        draw_tile(painter, tile, self._look, off=self._state is ChipState.OFF and not hover)
        used = font("small", 500)
        x = tile.right() + worn.px(6)
        width = text_width(self._label, used)
        write(painter, QRectF(x, 0, width + 1, rect.height()), self._label, used, worn.color(ink))
        if name := self._mark():
            icon = worn.metrics.icon.medium
            stamp(
                painter, QRectF(rect.right() - worn.px(11) - icon, (rect.height() - icon) / 2, icon, icon), name, mark
            )
        painter.end()
