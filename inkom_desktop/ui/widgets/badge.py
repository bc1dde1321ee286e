"""Badges, counts and dots: a state in one word, a number, or a point."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.ui.widgets.accessible import Accessible, Decoration
from inkom_desktop.ui.widgets.painting import box, canvas, draw_keys, font, keys_size, stamp, text_width, theme, write

BadgeTone = Literal["neutral", "accent", "success", "warning", "danger", "info", "outline", "dashed"]
DotTone = Literal["success", "warning", "danger", "neutral", "accent"]
_DOTS = {
    "success": "success.text",
    "warning": "warning.fill",
    "danger": "danger.text",
    "neutral": "text.tertiary",
    "accent": "accent.fill",
}


class Badge(Accessible, QWidget):
    """One word of state; `icon` a lucide name (12 px)."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(
        self, text: str, tone: BadgeTone = "neutral", *, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(text, tone, icon=icon)

    def set_state(self, text: str, tone: BadgeTone, *, icon: str | None = None) -> None:
        """Say something else."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word."""
        return self._text

    def _colours(self) -> tuple[str | None, str]:
        if self._tone in ("outline", "dashed"):
            return None, "text.secondary"
        if self._tone == "neutral":
            return "surface.hover", "text.secondary"
        return f"{self._tone}.soft", f"{self._tone}.text"

    def sizeHint(self) -> QSize:
        worn = theme()
        icon = worn.metrics.icon.small + worn.px(4) if self._icon else 0
        width = text_width(self._text, font("caption", figures=True)) + icon + worn.px(14)
        return QSize(math.ceil(width), theme().metrics.height.badge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut short is told in full where the pointer rests."""
        self.setToolTip(self._text if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        fill, ink = self._colours()
        border = {"outline": "border.default", "dashed": "border.control"}.get(self._tone)
        if worn.contrast and border is None:
            border = "border.subtle" if self._tone == "neutral" else f"{self._tone}.border"
            fill = "surface.base"
        box(
            painter,
            rect,
            worn.metrics.radius.badge,
            worn.color(fill) if fill else None,
            worn.color(border) if border else None,
            dashed=self._tone == "dashed",
        )
        x = float(worn.px(7))
        if self._icon:
            side = worn.metrics.icon.small
            stamp(painter, QRectF(x, (rect.height() - side) / 2, side, side), self._icon, ink)
            x += side + worn.px(4)
        space = QRectF(x, 0, rect.width() - x - worn.px(6), rect.height())
        write(painter, space, self._text, font("caption", figures=True), worn.color(ink))
        painter.end()


class CountPill(Decoration, QWidget):
    """A number at the end of a navigation item: quiet, or a pill in `warning` or `accent`; hidden when it is 0."""

    def __init__(self, count: int = 0, tone: str = "", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count, self._tone = count, tone
        self.setVisible(count > 0)

    def set_count(self, count: int, tone: str = "") -> None:
        """Show another number."""
        self._count, self._tone = count, tone
        self.setVisible(count > 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        padding = theme().px(12 if self._tone else 8)
        return QSize(
            math.ceil(text_width(self.locale().toString(self._count), font("caption", 600, figures=True))) + padding,
            theme().text_style("caption").line,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        rect = QRectF(self.rect())
        ink = "text.tertiary"
        if self._tone:
            ink = f"{self._tone}.text"
            lined = self._tone == "warning" or worn.contrast
            border = worn.color(f"{self._tone}.border") if lined else None
            box(painter, rect, rect.height() / 2, worn.color(f"{self._tone}.soft"), border)
        used = font("caption", 600, figures=True)
        write(painter, rect, self.locale().toString(self._count), used, worn.color(ink), Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class Dot(Decoration, QWidget):
    """A point of 8 px (at 100 % text) in a tone; always beside a word that says the same."""

    def __init__(self, tone: DotTone = "success", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_tone(self, tone: DotTone) -> None:
        """Another tone."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side = theme().px(8)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color(_DOTS[self._tone]))
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()


class Keys(Accessible, QWidget):
    """A key combination in its box."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, keys: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setAccessibleName(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = keys_size(self._keys)
        return QSize(math.ceil(size.width()), math.ceil(size.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        draw_keys(painter, QRectF(self.rect()), self._keys)
        painter.end()
