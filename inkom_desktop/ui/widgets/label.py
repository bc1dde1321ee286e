"""Text on the screen: plain, in a named style, with the line height of the drawing. Hostile text is drawn as it is written."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from inkom_desktop.ui.widgets.painting import THEME_EVENTS, break_lines, canvas, font, text_width, theme, write


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text inside a Label: its own weight (100 to 900) or role of colour where given; struck through, underlined."""

    text: str
    weight: int | None = None
    role: str | None = None
    struck: bool = False
    underlined: bool = False


def emphasised(pieces: tuple[str, str, str], weight: int = 600, role: str = "text.primary") -> list[Run]:
    """Return a sentence whose middle piece stands out, as runs; the empty pieces at its ends are left out."""
    before, inside, after = pieces
    return [Run(before)] * bool(before) + [Run(inside, weight, role)] + [Run(after)] * bool(after)


class Label(QLabel):
    """A line or a paragraph of plain text.

    `style` is a text style (`body`, `small`, `title` …), `role` a role of colour (`text.secondary`, `danger.text` …),
    `wrap` breaks lines, `figures` sets digits of equal width, `line` another line height (px). `text` may be runs, for a bold
    word inside a sentence.
    """

    def __init__(
        self,
        text: str | Sequence[Run] = "",
        style: str = "body",
        role: str = "text.primary",
        *,
        wrap: bool = False,
        weight: int | None = None,
        figures: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        line: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._line_height = line
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._style, self._role, self._weight, self._figures = style, role, weight, figures
        self._align = align
        self._runs: tuple[Run, ...] = ()
        super().setWordWrap(wrap)
        policy = QSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        )
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._dress()
        self.set_text(text)

    def set_text(self, text: str | Sequence[Run]) -> None:
        """Show another text."""
        self._runs = (Run(text),) if isinstance(text, str) else tuple(text)
        super().setText("".join(run.text for run in self._runs))
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        self.set_text(text)

    def set_role(self, role: str) -> None:
        """Show the text in the colour of another role."""
        self._role = role
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._dress()

    def _dress(self) -> None:
        self.setFont(self._font())
        self.updateGeometry()

    def _font(self) -> QFont:
        # Not `self.font()`: a label that never showed does not hear of another text size.
        return font(self._style, self._weight, figures=self._figures)

    def _line(self) -> int:
        return theme().px(self._line_height) if self._line_height else theme().text_style(self._style).line

    def _layout(self, width: float) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self._font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self.isRightToLeft() and not self._align & Qt.AlignmentFlag.AlignHCenter:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        return layout, break_lines(layout, width, self._line())

    def _formats(self) -> list[QTextLayout.FormatRange]:
        ranges, start = [], 0
        for run in self._runs:
            length = len(run.text.encode("utf-16-le")) // 2
            part = QTextLayout.FormatRange()
            look = QTextCharFormat()
            look.setFont(font(self._style, run.weight or self._weight, figures=self._figures))
            role = (run.role or self._role) if self.isEnabled() else "text.disabled"
            look.setForeground(theme().color(role))
            look.setFontStrikeOut(run.struck)
            look.setFontUnderline(run.underlined)
            # The stub of PySide names these fields as plain ints and formats.
            part.start, part.length, part.format = start, length, look
            ranges.append(part)
            start += length
        return ranges

    def _one_line(self) -> float:
        return sum(
            text_width(run.text, font(self._style, run.weight or self._weight, figures=self._figures))
            for run in self._runs
        )

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        return self._layout(width)[1] * self._line() if self.wordWrap() else self._line()

    def sizeHint(self) -> QSize:
        width = math.ceil(self._one_line())
        if self.wordWrap():
            width = min(width, theme().px(theme().metrics.width.readable))
            return QSize(width, self.heightForWidth(width))
        return QSize(width, self._line())

    def minimumSizeHint(self) -> QSize:
        if self.wordWrap():
            return QSize(min(40, self.sizeHint().width()), self._line())
        return QSize(self.sizeHint().width(), self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        if self.wordWrap() or len(self._runs) > 1:
            width = self.width() if self.wordWrap() else max(self.width(), math.ceil(self._one_line()) + 1)
            layout, lines = self._layout(width)
            top = 0.0 if self.wordWrap() else (self.height() - lines * self._line()) / 2
            if self._align & Qt.AlignmentFlag.AlignHCenter:
                for number in range(layout.lineCount()):
                    line = layout.lineAt(number)
                    line.setPosition(QPointF((self.width() - line.naturalTextWidth()) / 2, line.y()))
            layout.draw(painter, QPointF(self.width() - width if self.isRightToLeft() else 0, top))
        else:
            role = self._role if self.isEnabled() else "text.disabled"
            write(painter, QRectF(self.contentsRect()), self.text(), self._font(), theme().color(role), self._align)
        painter.end()


class ElidedLabel(Label):
    """One line that gives way: it shrinks and ends with …; the whole text is in the tooltip when it is cut."""

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._line())

    def sizeHint(self) -> QSize:
        return QSize(math.ceil(self._one_line()) + 1, self._line())

    def paintEvent(self, event: QPaintEvent) -> None:
        cut = self._one_line() > self.width() + 0.5
        if (wanted := self.text() if cut else "") != self.toolTip():
            self.setToolTip(_plain(wanted))
        if len(self._runs) > 1 and cut:
            painter = canvas(self)
            colour = theme().color(self._role)
            write(painter, QRectF(self.rect()), self.text(), self._font(), colour, self._align)
            painter.end()
            return
        super().paintEvent(event)


def _plain(text: str) -> str:
    """Text as a tooltip shows it: Qt reads tooltips as HTML when they look like it."""
    return f"<qt>{html.escape(text)}</qt>" if "<" in text or "&" in text else text


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that is never read as HTML."""
    widget.setToolTip(_plain(text))
