"""The head of the composer: where the draft is, its title edited in place, its labels, its history."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from inkom_desktop.domain.draft import Draft
from inkom_desktop.ui.bridge.keys import key_words
from inkom_desktop.ui.pages.composer import actions
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.focus import LEAST_TARGET, KeyboardFocus, drawn_within
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.painting import THEME_EVENTS, box, canvas, font, stamp, text_width, theme, write
from inkom_desktop.ui.widgets.tile import Icon
from inkom_desktop.ui.words import speak, tr

_INSET = 7
"""The room between the title's letters and the line around them, px."""


class Crumb(KeyboardFocus, QPushButton):
    """A quiet word that leads back."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._label = text
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(math.ceil(text_width(self._label, font("body"))) + 1, theme().metrics.height.card)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        role = "text.primary" if self.underMouse() else "text.tertiary"
        write(painter, QRectF(self.rect()), self._label, font("body"), theme().color(role))
        painter.end()


class TitleEdit(QLineEdit):
    """A title that can be written where it stands: a line shows only under the pointer and while it is written."""

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setFrame(False)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _: self.updateGeometry())
        self._dress()

    def _dress(self) -> None:
        self.setFont(font("title"))
        # Qt keeps 2 px of its own on each side.
        self.setTextMargins(_INSET - 2, 0, _INSET - 2, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in THEME_EVENTS:
            self._dress()

    def sizeHint(self) -> QSize:
        words = max(text_width(self.text(), self.font()), text_width(self.placeholderText(), self.font()))
        return QSize(math.ceil(words) + 2 * _INSET + 2, theme().metrics.height.control)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme().px(160)), theme().metrics.height.control)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn = theme()
        if self.hasFocus():
            box(painter, QRectF(self.rect()), worn.metrics.radius.sm, None, worn.color("border.focus"), 2)
        elif self.underMouse():
            box(painter, QRectF(self.rect()), worn.metrics.radius.sm, None, worn.color("border.default"))
        painter.end()
        super().paintEvent(event)


BADGE = 20


class LabelChip(KeyboardFocus, QPushButton):
    """The labels of the draft as one outlined chip; pressing it opens them."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_labels(())

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """Show these labels: the first, and how many more."""
        more = f" +{len(labels) - 1}" if len(labels) > 1 else ""
        self._words = f"{labels[0][:32]}{more}" if labels else tr("Add label")
        name = tr("Labels: {labels}", labels=", ".join(labels)) if labels else tr("Add label")
        self.setAccessibleName(name)
        set_plain_tooltip(self, name)
        self.updateGeometry()
        self.update()

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.badge)

    def ring_rect(self) -> QRect:
        return drawn_within(self, BADGE)

    def sizeHint(self) -> QSize:
        width = text_width(self._words, font("caption")) + theme().metrics.icon.small + 4 + 14
        return QSize(math.ceil(width), theme().px(LEAST_TARGET))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.ring_rect())
        fill = worn.color("surface.hover") if self.underMouse() else None
        box(painter, rect, worn.metrics.radius.badge, fill, worn.color("border.default"))
        side = worn.metrics.icon.small
        stamp(painter, QRectF(7, rect.center().y() - side / 2, side, side), "tag", "text.secondary")
        space = QRectF(7 + side + 4, rect.top(), rect.width() - side - 11, rect.height())
        write(painter, space, self._words, font("caption"), worn.color("text.secondary"))
        painter.end()


class ComposerHeader(Bar):
    """Signals say what was asked for."""

    back = Signal()
    title_changed = Signal(str)
    labels_pressed = Signal()
    history_pressed = Signal()
    preview_pressed = Signal()
    duplicate_pressed = Signal()
    bin_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._menu: Menu | None = None
        self._shows_preview = True
        crumb = Crumb(tr("Drafts"))
        crumb.clicked.connect(self.back)
        self.title = TitleEdit(tr("Title"))
        self.title.textEdited.connect(self.title_changed)
        self.labels = LabelChip()
        self.labels.clicked.connect(self.labels_pressed)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(crumb)
        row.addSpacing(12)
        row.addWidget(Icon("chevron-right", "text.tertiary", 14))
        # The title's line begins outside its letters.
        row.addSpacing(12 - _INSET)
        row.addWidget(self.title)
        row.addSpacing(12 - _INSET)
        row.addWidget(self.labels)
        row.addStretch(1)
        self.add(where, grows=True)
        self.preview = Button(tr("Preview"), "secondary", "card", icon="panel-right")
        self.preview.clicked.connect(self.preview_pressed)
        self.add_end(self.preview)
        history = IconButton("history", speak(actions.HISTORY.title))
        history.clicked.connect(self.history_pressed)
        self.add_end(history)
        self._more = IconButton("ellipsis", tr("More for this draft"))
        self._more.clicked.connect(self._open_menu)
        self.add_end(self._more)

    def show_draft(self, draft: Draft) -> None:
        """Show a draft's title and labels."""
        if self.title.text() != draft.title:
            self.title.setText(draft.title)
        self.labels.set_labels(draft.labels)

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the preview is behind a button, and the labels behind the menu."""
        self.preview.setVisible(narrow)
        self.labels.setVisible(not narrow)

    def set_preview_shown(self, shown: bool) -> None:
        """Tell the menu whether the preview shows."""
        self._shows_preview = shown

    def _open_menu(self) -> None:
        menu = self._menu = Menu(tr("Draft"))
        words = tr("Hide the preview") if self._shows_preview else tr("Show the preview")
        menu.add_item(words, self.preview_pressed.emit, icon="panel-right", keys=key_words(actions.PREVIEW.keys[0]))
        menu.add_item(tr("Labels"), self.labels_pressed.emit, icon="tag")
        menu.add_item(tr("Earlier versions"), self.history_pressed.emit, icon="history")
        menu.add_item(tr("Duplicate"), self.duplicate_pressed.emit, icon="copy")
        menu.addSeparator()
        menu.add_item(tr("Move to bin"), self.bin_pressed.emit, icon="trash-2", danger=True)
        at = self._more.mapToGlobal(QPoint(self._more.width() - menu.sizeHint().width(), self._more.height() + 4))
        menu.popup(at)
