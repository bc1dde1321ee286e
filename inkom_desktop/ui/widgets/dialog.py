"""The sheet: a dialog inside its window, over a scrim. It opens with `open()`, holds the focus, and gives it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.theme import wearing
from inkom_desktop.ui.widgets.accessible import Accessible, States
from inkom_desktop.ui.widgets.area import GrowingArea
from inkom_desktop.ui.widgets.below import is_key_of_below
from inkom_desktop.ui.widgets.button import Button, ButtonKind
from inkom_desktop.ui.widgets.flow import FlowLayout
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.widgets.layouts import sides
from inkom_desktop.ui.widgets.painting import box, canvas, soft_shadow, theme
from inkom_desktop.ui.widgets.reading_order import step, stops

_SHADOW = 24


class _Scrim(QWidget):
    """Lies over the whole window, takes every click, and keeps the sheet in its middle."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.sheet: QWidget | None = None
        self.top: int | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.place()
        return False

    def place(self) -> None:
        """Centre the sheet, no larger than the window leaves room for."""
        if self.sheet is None:
            return
        width = min(self.sheet.maximumWidth(), self.width() - 2 * (16 - _SHADOW))
        layout = self.sheet.layout()
        wanted = layout.totalHeightForWidth(width) if layout is not None else -1
        height = wanted if wanted > 0 else self.sheet.sizeHint().height()
        height = min(height, self.height() + 2 * (_SHADOW - 16))
        middle = (self.height() - height) // 2
        top = middle if self.top is None else max(min(self.top, self.height() - height + _SHADOW - 16), 16) - _SHADOW
        self.sheet.setGeometry((self.width() - width) // 2, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.fillRect(self.rect(), theme().color("surface.scrim"))
        painter.end()


class Dialog(Accessible, QDialog):
    """A modal sheet: title, sentence, `body` to fill, and a row of buttons at the foot.

    `accepted` and `rejected` as of QDialog. Esc and the close button reject; Enter presses the primary button unless it
    is destructive (then the focus starts on the other). `sentence` may be runs, to name the client in bold.

    `top` (px) holds the upper edge of the sheet in place while its height changes. `plain` leaves out title and margins:
    `body` is all there is; the title still names the sheet.
    """

    accessible_role = QAccessible.Role.Dialog
    opened = Signal()

    def __init__(
        self,
        window: QWidget,
        title: str,
        sentence: str | list[Run] = "",
        *,
        width: int | None = None,
        close_name: str = "",
        top: int | None = None,
        plain: bool = False,
    ) -> None:
        super().__init__(window)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAccessibleName(title)
        self.hide()
        self._window = window
        self._scrim: _Scrim | None = None
        self._opener: QWidget | None = None
        self._primary: Button | None = None
        self._destructive = False
        self._first: QWidget | None = None
        self._top = top
        self._wide = width or theme().metrics.width.dialog
        self._fit()
        wearing.changed.connect(self._fit)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(_SHADOW + 1, _SHADOW + 21, _SHADOW + 1, _SHADOW + 1)
        outer.setSpacing(0)
        if plain:
            outer.setContentsMargins(_SHADOW + 1, _SHADOW + 1, _SHADOW + 1, _SHADOW + 1)
            self.body = QVBoxLayout()
            self.body.setSpacing(0)
            outer.addLayout(self.body)
            return
        head = QHBoxLayout()
        sides(head, 24, 0, 20, 0)
        head.addWidget(Label(title, "title", wrap=True), 1)
        if close_name:
            close = IconButton("x", close_name)
            close.clicked.connect(self.reject)
            head.addWidget(close)
        outer.addLayout(head)
        if sentence:
            words = QHBoxLayout()
            words.setContentsMargins(24, 4, 24, 0)
            said = Label(sentence, role="text.secondary", wrap=True)
            self.setAccessibleDescription(said.text())
            words.addWidget(said)
            outer.addLayout(words)
        self._area = GrowingArea()
        self.body = self._area.body
        self.body.setContentsMargins(24, 15, 24, 20)
        self.body.setSpacing(12)
        outer.addWidget(self._area, 1)
        self._foot = FlowLayout(gap=12, at_end=True)
        self._foot.setContentsMargins(24, 0, 24, 0)
        outer.addLayout(self._foot)

    def add_button(self, button: Button, *, primary: bool = False, destructive: bool = False) -> Button:
        """Add a button at the foot, left to right; connect its `clicked` yourself (as to `accept`)."""
        if not self._foot.count():
            self._foot.setContentsMargins(24, 8, 24, 24)
        self._foot.addWidget(button)
        if primary:
            self._primary, self._destructive = button, destructive
        return button

    def ask(
        self,
        keep: str,
        go: str,
        on_go: Callable[[], object],
        *,
        kind: ButtonKind = "primary",
        destructive: bool = False,
    ) -> None:
        """Make it a question: `keep` leaves all as it is, `go` does it."""
        stay = Button(keep, "ghost")
        stay.clicked.connect(self.reject)
        do = Button(go, kind)
        do.clicked.connect(self.accept)
        self.accepted.connect(on_go)
        self.add_button(stay)
        self.add_button(do, primary=True, destructive=destructive)

    def _fit(self) -> None:
        """The width of the sheet at this text size; a narrow window leaves it less."""
        self.setMaximumWidth(theme().px(self._wide) + 2 * _SHADOW)
        if self._scrim is not None:
            self._scrim.place()

    def accessible_states(self) -> States:
        """The rest of the window waits."""
        return {"modal": True, "active": True}

    def set_first_focus(self, widget: QWidget) -> None:
        """The field that has the focus when the sheet opens; else the first that can have it."""
        self._first = widget

    def open(self) -> None:
        """Show the sheet over its window; the rest of the window hears neither clicks nor shortcuts."""
        if self._scrim is not None:
            return
        self._opener = QWidget.focusWidget(self._window)
        scrim = _Scrim(self._window)
        self._scrim = scrim
        self.setParent(scrim)
        self.setWindowFlags(Qt.WindowType.Widget)
        scrim.sheet, scrim.top = self, self._top
        scrim.show()
        scrim.raise_()
        self.show()
        scrim.place()
        first = self._first or self._first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self.opened.emit()

    def event(self, event: QEvent) -> bool:
        # A sheet whose content changed while it is open takes its new height.
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._scrim is not None:
            self._scrim.place()
        return done

    def _first_focus(self) -> QWidget | None:
        found = [each for each in stops(self) if not isinstance(each, IconButton)]
        if self._destructive and found and found[0] is self._primary:
            found = found[1:]
        return found[0] if found else None

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        return step(self, next)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return is_key_of_below(self, watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._primary is not None and not self._destructive and self._primary.isEnabled():
                self._primary.click()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
            return
        event.accept()

    def done(self, result: int) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        scrim, self._scrim = self._scrim, None
        super().done(result)
        if scrim is None:
            return
        scrim.sheet = None
        self.setParent(self._window)
        self.setWindowFlags(Qt.WindowType.Widget)
        self.hide()
        scrim.hide()
        scrim.deleteLater()
        opener, self._opener = self._opener, None
        if opener is not None:
            opener.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        place = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        soft_shadow(painter, place, worn.metrics.radius.lg)
        box(painter, place, worn.metrics.radius.lg, worn.color("surface.raised"), worn.color("border.default"))
        painter.end()
