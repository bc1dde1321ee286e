"""The tray: drafts that have no place yet, to be dragged to one or sent to the next free posting time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from inkom_desktop.domain.draft import Draft
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.calendar.viewmodel import CalendarViewModel
from inkom_desktop.ui.widgets.accessible import Decoration
from inkom_desktop.ui.widgets.card import Panel
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.painting import box, canvas, font, paragraph, picture, stamp, theme, write
from inkom_desktop.ui.widgets.tile import TileLook, draw_tile
from inkom_desktop.ui.widgets.virtual import VirtualColumn, VirtualRow
from inkom_desktop.ui.words import day_words, network_words, number_words, tr, weekday_words

CARD, PICTURE, TILE = 70, 40, 14
WIDTH = 232


class DraftCard(KeyboardFocus, QWidget):
    """A draft to place. Enter and a click open it, dragging it tells where; S and T are the page's."""

    accessible_role = QAccessible.Role.ListItem
    activated = Signal()
    menu_asked = Signal(QPoint)
    picked = Signal(QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    given_up = Signal()

    def __init__(self, draft_id: str) -> None:
        super().__init__()
        self.draft_id = draft_id
        self._title, self._note, self._tiles = "", "", ()
        self._pixmap = QPixmap()
        self._pictured = False
        self._from: QPointF | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    _tiles: tuple[TileLook, ...]

    def set_draft(self, title: str, note: str, tiles: tuple[TileLook, ...], spoken: str, *, pictured: bool) -> None:
        """Show what the draft says, when it was changed, and where it would go."""
        self._title, self._note, self._tiles, self._pictured = title, note, tiles, pictured
        self.setAccessibleName(spoken)
        self.update()

    def set_picture(self, pixmap: QPixmap | None) -> None:
        """Show its first picture."""
        self._pixmap = pixmap or QPixmap()
        self.update()

    def accessible_press(self) -> Callable[[], object]:
        return self.activated.emit

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(CARD))

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.md)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._dragging:
            self.dragged.emit(at)
        elif self._from is not None and _far(event.position() - self._from):
            self._dragging = True
            self.picked.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dragging, pressed = self._dragging, self._from is not None
        self._from, self._dragging = None, False
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        elif pressed and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._dragging:
            self._from, self._dragging = None, False
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(QPoint(12, self.height())) if by_key else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        over = self.underMouse() or self.has_ring()
        fill = worn.color("surface.hover" if over else "surface.raised")
        box(painter, rect, worn.metrics.radius.md, fill, worn.color("border.subtle"))
        side = worn.metrics.icon.small
        stamp(painter, QRectF(5, 10, side, side), "grip-vertical", "text.tertiary")
        left, right = 5.0 + side + 4, rect.width() - 9
        if self._pictured:
            photo = worn.px(PICTURE)
            place = QRectF(right - photo, 9, photo, photo)
            if self._pixmap.isNull():
                box(painter, place, worn.metrics.radius.sm, worn.color("surface.sunken"))
            else:
                picture(painter, place, self._pixmap, worn.metrics.radius.sm)
            right -= photo + 4
        line, used = worn.text_style("small").line, font("small", 500)
        words, lines = paragraph(self._title, used, right - left, line)
        start = 0
        for number in range(min(2, lines)):
            each = words.lineAt(number)
            last = number == 1 and lines > 2
            text = self._title[start:] if last else self._title[start : start + each.textLength()].rstrip()
            write(painter, QRectF(left, 9 + number * line, right - left, line), text, used, worn.color("text.primary"))
            start += each.textLength()
        tile = worn.px(TILE)
        y = rect.height() - 9 - tile
        for look in self._tiles[:5]:
            draw_tile(painter, QRectF(left, y, tile, tile), look)
            left += tile + 3
        left += 3 if self._tiles else 0
        place = QRectF(left, y, rect.width() - 9 - left, tile)
        write(painter, place, self._note, font("caption", 400), worn.color("text.tertiary"))
        painter.end()


class _Moving(Decoration, QWidget):
    """Where what is dragged would go; the tile at the pointer says it too."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def say(self, words: str) -> None:
        """Say it; nothing hides it."""
        self._words = words
        self.setVisible(bool(words))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, theme().px(CARD))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect()).adjusted(2, 0, -2, 0)
        box(painter, rect, worn.metrics.radius.md, None, worn.color("border.control"), dashed=True)
        place = rect.adjusted(8, 0, -8, 0)
        write(painter, place, self._words, font("small"), worn.color("text.tertiary"), Qt.AlignmentFlag.AlignHCenter)
        painter.end()


def _far(way: QPointF) -> bool:
    return way.manhattanLength() >= QApplication.startDragDistance()


class Tray(Panel):
    """`picked`, `dragged` and `dropped` tell a drag of a draft's id; what drops where is the page's."""

    opened = Signal(str)
    menu_asked = Signal(str, QPoint)
    picked = Signal(str, QPoint)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    given_up = Signal()
    sorted_by_title = Signal(bool)

    def __init__(self, desktop: Desktop, vm: CalendarViewModel, pictures: Pictures) -> None:
        super().__init__("surface.window", "left")
        self._desktop, self._vm, self._pictures = desktop, vm, pictures
        self._shown: dict[str, Draft] = {}
        pictures.ready.connect(self._picture_ready)
        self._count = Label("", "caption", "text.tertiary", figures=True)
        self.sort = IconButton("arrow-down-up", tr("Sort by words"))
        self.sort.clicked.connect(lambda: self.sorted_by_title.emit(not self._vm.shown.by_title))
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.setSpacing(6)
        head.addWidget(Label(tr("Drafts to place"), "body", weight=500))
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.sort)
        top = QWidget()
        top.setLayout(head)
        grow(top, least_height=48)
        self._moving = _Moving()
        self.list = VirtualColumn(self._make)
        self.list.setAccessibleName(tr("Drafts to place"))
        self._scroll = scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = Panel("surface.window", "")
        inner = QVBoxLayout(body)
        inner.setContentsMargins(2, 3, 2, 3)
        inner.setSpacing(0)
        inner.addWidget(self.list)
        inner.addStretch(1)
        scroll.setWidget(body)
        self.hint = Label("", "caption", "text.tertiary", wrap=True, weight=400)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 12)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._moving)
        column.addWidget(scroll, 1)
        column.addWidget(self.hint)

    def show_state(self) -> None:
        """Show the drafts of the view-model."""
        drafts = self._vm.shown.drafts
        before, self._shown = self._shown, {d.id: d for d in drafts}
        self._count.set_text(number_words(len(drafts)) if drafts else "")
        self.sort.set_name(tr("Sort by change") if self._vm.shown.by_title else tr("Sort by words"))
        self.hint.set_text(
            tr("Drag a draft onto a slot, or select it and press S to use the next free one.")
            if drafts
            else tr("Every draft has its place. What you write next stands here until it has one.")
        )
        self.list.set_rows([VirtualRow(d.id, CARD, 8 if n else 0) for n, d in enumerate(drafts)])
        for key, widget in self.list.made().items():
            if isinstance(widget, DraftCard) and before.get(key) != self._shown[key]:
                self._fill(widget, self._shown[key])

    def say_moving(self, words: str) -> None:
        """Say where what is dragged would go; nothing hides it."""
        self._moving.say(words)

    def draft_in_focus(self) -> str:
        """The id of the draft that has the focus, empty for none."""
        return self.list.key_in_focus()

    def _make(self, key: str) -> QWidget:
        card = DraftCard(key)
        card.activated.connect(lambda: self.opened.emit(key))
        card.menu_asked.connect(lambda at: self.menu_asked.emit(key, at))
        card.picked.connect(lambda at: self.picked.emit(key, at))
        card.dragged.connect(self.dragged)
        card.dropped.connect(self.dropped)
        card.given_up.connect(self.given_up)
        self._fill(card, self._shown[key])
        return card

    def looks(self, draft: Draft) -> tuple[TileLook, ...]:
        """Return the tiles of the networks a draft would go to."""
        accounts = (self._desktop.account(i) for i in draft.account_ids)
        networks = dict.fromkeys(a.network for a in accounts if a is not None)
        return tuple(self._desktop.card(n).tile for n in networks)

    def _fill(self, card: DraftCard, draft: Draft) -> None:
        title = " ".join((draft.title or draft.parts[0])[:300].split()) or tr("(empty)")
        note = self._edited(draft)
        accounts = (self._desktop.account(i) for i in draft.account_ids)
        names = dict.fromkeys(network_words(self._desktop.card(a.network)) for a in accounts if a is not None)
        spoken = ", ".join(part for part in (title[:120], ", ".join(names), note) if part)
        card.set_draft(title, note, self.looks(draft), spoken, pictured=bool(draft.media))
        self._show_picture(card, draft)

    def _edited(self, draft: Draft) -> str:
        now, zone = self._desktop.time(), self._desktop.zone
        days = (self._vm.board.day_of(now) - self._vm.board.day_of(draft.updated_at)).days
        if days <= 0:
            return tr("Edited today")
        if days < 7:
            return tr("Edited {day}", day=weekday_words(draft.updated_at, zone))
        return day_words(draft.updated_at, zone)

    def _show_picture(self, card: DraftCard, draft: Draft) -> None:
        if draft.media:
            side = theme().px(PICTURE)
            card.set_picture(self._pictures.pixmap(draft.media[0].file, side, side, card.devicePixelRatioF()))

    def _picture_ready(self, sha256: str) -> None:
        for key, widget in self.list.made().items():
            draft = self._shown.get(key)
            mine = draft is not None and bool(draft.media) and draft.media[0].file.sha256 == sha256
            if mine and draft is not None and isinstance(widget, DraftCard):
                self._show_picture(widget, draft)
