"""The pictures of a part: small tiles with the state of their alternative text, and the way to add more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from inkom_desktop.domain.draft import Attachment
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import set_plain_tooltip
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.mirror import mirrored
from inkom_desktop.ui.widgets.painting import box, canvas, font, picture, small_letters, stamp, text_width, theme, write
from inkom_desktop.ui.words import count_words, tr

WIDTH, HEIGHT = 112, 84


class Thumbnail(KeyboardFocus, QWidget):
    """A picture in small, or what a film or a document is. Pressing it (or Enter) opens its alternative text; Del or the cross
    takes it out.
    """

    accessible_role = QAccessible.Role.Button
    wants_alt = Signal()
    wants_crop = Signal()
    removed = Signal()

    def __init__(self, attachment: Attachment, pictures: Pictures) -> None:
        super().__init__()
        self.attachment = attachment
        self._pictures = pictures
        self._menu: Menu | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        state = tr("with alternative text") if attachment.alt.strip() else tr("without alternative text")
        self.setAccessibleName(f"{attachment.file.name}, {state}")
        set_plain_tooltip(self, attachment.alt or attachment.file.name)
        self._remove = IconButton("x", tr("Remove {name}", name=attachment.file.name), side=24, parent=self)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.clicked.connect(self.removed)
        self._remove.hide()
        pictures.ready.connect(self._ready)

    def _ready(self, sha256: str) -> None:
        if sha256 == self.attachment.file.sha256:
            self.update()

    def accessible_press(self) -> Callable[[], object]:
        """Open its alternative text."""
        return self.wants_alt.emit

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.md)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(WIDTH), theme().px(HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._remove.sizeHint()
        place = QRect(self.width() - side.width() - 4, 4, side.width(), side.height())
        self._remove.setGeometry(mirrored(self, place))

    def enterEvent(self, event: QEnterEvent) -> None:
        self._remove.show()

    def leaveEvent(self, event: QEvent) -> None:
        self._remove.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        radius = worn.metrics.radius.md
        found = self._pictures.pixmap(self.attachment.file, rect.width(), rect.height(), self.devicePixelRatioF())
        if found is None:
            box(painter, rect, radius, worn.color("surface.hover"))
            self._paint_kind(painter, rect)
        else:
            picture(painter, rect, found, radius)
        box(painter, rect, radius, None, worn.color("border.subtle"))
        if self._remove.isVisible():
            place = mirrored(self, QRectF(self._remove.geometry()))
            box(painter, place, worn.metrics.radius.xs, worn.color("surface.raised"))
        bare = not self.attachment.alt.strip()
        words = "+ ALT" if bare else "ALT"
        used = font("caption", 600)
        icon = 0 if bare else worn.metrics.icon.small + 3
        width = text_width(words, used) * 10 / 11 + icon + 11
        height = worn.px(18)
        mark = QRectF(7, rect.height() - 7 - height, width, height)
        ground, ink = (worn.color("warning.soft"), "warning.text") if bare else (_dark(), "text.on_fill")
        box(painter, mark, worn.metrics.radius.xs, ground)
        if not bare:
            side = worn.metrics.icon.small
            stamp(painter, QRectF(mark.left() + 5, mark.top() + (height - side) / 2, side, side), "check", ink)
        letters = mark.adjusted(5 + icon, 0, -5, 0)
        small_letters(painter, letters, words, 10 * worn.scale, worn.color(ink), 600)
        painter.end()

    def _paint_kind(self, painter: QPainter, rect: QRectF) -> None:
        file, worn = self.attachment.file, theme()
        kind = kind_of(file.mime)
        if kind not in (MediaKind.VIDEO, MediaKind.DOCUMENT):
            return
        side = worn.metrics.icon.size
        icon = "film" if kind is MediaKind.VIDEO else "file-text"
        stamp(
            painter, QRectF((rect.width() - side) / 2, rect.height() / 2 - side - 6, side, side), icon, "text.secondary"
        )
        length = f"{int(file.seconds) // 60}:{int(file.seconds) % 60:02d}" if file.seconds else file.name
        pages = count_words(file.pages, "1 page", "{count} pages") if file.pages else file.name
        said = length if kind is MediaKind.VIDEO else pages
        line = QRectF(6, rect.height() / 2 - 4, rect.width() - 12, worn.text_style("caption").line)
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, line, said, font("caption", 400), worn.color("text.secondary"), middle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wants_alt.emit()

    def contextMenuEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        menu = self._menu = Menu(tr("Picture"))
        menu.add_item(tr("Write alt text"), self.wants_alt.emit, icon="image-plus")
        if can_be_cropped(self.attachment):
            menu.add_item(tr("Crop for each account"), self.wants_crop.emit, icon="crop")
        menu.addSeparator()
        menu.add_item(tr("Remove"), self.removed.emit, icon="trash-2", danger=True)
        menu.popup(self.mapToGlobal(QPoint(8, 8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wants_alt.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class AddMedia(KeyboardFocus, QPushButton):
    """The dashed tile that adds pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(tr("Add media"))
        set_plain_tooltip(self, tr("Add media"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.md)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(HEIGHT), theme().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        worn, rect = theme(), QRectF(self.rect())
        fill = worn.color("surface.hover") if self.underMouse() else None
        box(painter, rect, worn.metrics.radius.md, fill, worn.color("border.control"), dashed=True)
        side, line = worn.metrics.icon.size, worn.text_style("body").line
        top = round((rect.height() - side - 4 - line) / 2)
        stamp(painter, QRectF((rect.width() - side) / 2, top, side, side), "image-plus", "text.tertiary")
        words = QRectF(2, top + side + 4, rect.width() - 4, line)
        middle = Qt.AlignmentFlag.AlignHCenter
        write(painter, words, tr("Add media"), font("caption", 400), worn.color("text.tertiary"), middle)
        painter.end()


def can_be_cropped(attachment: Attachment) -> bool:
    """Tell whether something of it can be cut away: a still picture."""
    return kind_of(attachment.file.mime) is MediaKind.IMAGE and attachment.file.frames == 1


def _dark() -> QColor:
    """The ground of white letters on a picture of any colour."""
    ground = QColor(Qt.GlobalColor.black)
    ground.setAlphaF(0.84)
    return ground
