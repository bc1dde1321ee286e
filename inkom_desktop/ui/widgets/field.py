"""A line to type in: icon, hint, error sentence below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.ui.theme import wearing
from inkom_desktop.ui.widgets.announce import announce
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.painting import box, canvas, font, theme
from inkom_desktop.ui.widgets.tile import Icon


class _Frame(QWidget):
    def __init__(self, edit: QLineEdit, icon: str | None, soft: bool) -> None:
        super().__init__()
        self.edit, self.soft, self.wrong = edit, soft, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(11, 1, 11, 1)
        self.row.setSpacing(8)
        if icon:
            self.row.addWidget(Icon(icon))
        self.row.addWidget(edit, 1)

    def sizeHint(self) -> QSize:
        return QSize(160, theme().metrics.height.control)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        radius = worn.metrics.radius.sm
        rect = QRectF(self.rect())
        fill, border, width = "surface.base", "border.default" if self.soft else "border.control", 1.0
        if not self.edit.isEnabled():
            fill, border = "surface.subtle", "border.subtle"
        elif self.edit.hasFocus():
            border, width = "border.focus", 2.0
        elif self.wrong:
            border, width = "danger.fill", 2.0 if worn.contrast else 1.0
        box(painter, rect, radius, worn.color(fill), worn.color(border), width)
        painter.end()


class Field(QWidget):
    """A line edit (`edit`) with its label above and a sentence below: an error, or a word of success.

    `name` is the accessible name; `label` shows above when given. `secret` hides the letters.
    """

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        name: str,
        *,
        hint: str = "",
        icon: str | None = None,
        label: str = "",
        text: str = "",
        soft: bool = False,
        secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setProperty("bare", True)
        self.edit.setFrame(False)
        # Qt keeps 2 px before the first letter; the drawing does not.
        mirrored = self.isRightToLeft()
        self.edit.setTextMargins(0 if mirrored else -2, 0, -2 if mirrored else 0, 0)
        self.edit.setPlaceholderText(hint)
        self.edit.setAccessibleName(name)
        self.edit.setText(text)
        if secret:
            self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.installEventFilter(self)
        self.edit.textChanged.connect(self.changed)
        self.edit.returnPressed.connect(self.submitted)
        self._frame = _Frame(self.edit, icon, soft)
        self._mark = Icon("circle-x", "danger.text", 14)
        self._words = Label(style="small", role="danger.text", wrap=True)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 4, 0, 0)
        below.setSpacing(6)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._words, 1)
        self._below.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if label:
            above = Label(label, "small", weight=500, wrap=True)
            above.setBuddy(self.edit)
            column.addWidget(above)
            column.addSpacing(6)
        column.addWidget(self._frame)
        column.addWidget(self._below)
        # Not Fixed: a sentence below may take two lines.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setFocusProxy(self.edit)
        # Not at StyleChange: Qt's style sheet would put the letters back that it knew before.
        wearing.changed.connect(self._dress)
        self._dress()

    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Put a text in."""
        self.edit.setText(text)

    def set_error(self, sentence: str) -> None:
        """Say below what is wrong; an empty sentence takes it away."""
        self._frame.wrong = bool(sentence)
        self._say(sentence, "circle-x", "danger.text")

    def set_success(self, sentence: str) -> None:
        """Say below what was found."""
        self._frame.wrong = False
        self._say(sentence, "circle-check", "success.text")

    def message(self) -> str:
        """The sentence below, empty when there is none."""
        return self._words.text()

    def _say(self, sentence: str, icon: str, role: str) -> None:
        self._mark.set_icon(icon, role)
        self._words.set_role(role)
        self._words.set_text(sentence)
        self._below.setVisible(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        announce(self.edit, sentence)
        self._frame.update()

    def set_trailing(self, widget: QWidget) -> None:
        """Put a small widget inside, at the right end."""
        self._frame.row.addWidget(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut, QEvent.Type.EnabledChange):
            self._frame.update()
        return False

    def _dress(self) -> None:
        self.edit.setFont(font("body"))
