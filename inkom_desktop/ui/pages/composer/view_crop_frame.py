"""The frame on a picture, moved by pointer and keyboard; and the picture as it goes out."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inkom_desktop.domain.draft import Crop, MediaFile
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.widgets.accessible import Accessible
from inkom_desktop.ui.widgets.focus import KeyboardFocus
from inkom_desktop.ui.widgets.painting import box, canvas, theme
from inkom_desktop.ui.words import tr

HEIGHT = 260
LEAST = 0.05
"""The frame is at least so much of the picture's width and height."""
STEP = 0.02
CORNER = 14
WHOLE = Crop(0.0, 0.0, 1.0, 1.0)


class CropFrame(KeyboardFocus, QWidget):
    """`changed(crop)`: what the frame holds now, None for the whole picture."""

    accessible_role = QAccessible.Role.Slider
    changed = Signal(object)

    def __init__(self, file: MediaFile, pictures: Pictures) -> None:
        super().__init__()
        self._file, self._pictures = file, pictures
        self._crop = WHOLE
        self._ratio: float | None = None
        self._grip: tuple[str, QPointF, Crop] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(self._ready)
        self._name()

    def _ready(self, sha256: str) -> None:
        if sha256 == self._file.sha256:
            self.update()

    def show_crop(self, crop: Crop | None, ratio: float | None) -> None:
        """Show a crop; nothing is told."""
        self._crop, self._ratio = crop or WHOLE, ratio
        self._name()
        self.update()

    def take_ratio(self, ratio: float | None) -> None:
        """Keep width to height at this from now on (None: free), with the largest such frame in the middle."""
        self._ratio = ratio
        if ratio is not None:
            share = ratio * self._file.height / max(1, self._file.width)
            width, height = (1.0, 1 / share) if share > 1 else (share, 1.0)
            self._take(Crop((1 - width) / 2, (1 - height) / 2, width, height))

    def take_whole(self) -> None:
        """Show all of the picture."""
        self._ratio = None
        self._take(WHOLE)

    def _take(self, crop: Crop) -> None:
        if crop != self._crop:
            self._crop = crop
            self._name()
            self.update()
            self.changed.emit(None if _is_whole(crop) else crop)

    def _name(self) -> None:
        left, top, right, bottom = self._crop.pixels(max(1, self._file.width), max(1, self._file.height))
        size = {"width": right - left, "height": bottom - top, "left": left, "top": top}
        self.setAccessibleName(
            tr("Crop frame, {width} by {height} pixels, {left} from the left, {top} from the top", **size)
        )

    def _place(self) -> QRectF:
        """Where the picture stands in the widget."""
        whole = QRectF(self.rect())
        ratio = self._file.width / max(1, self._file.height)
        width = min(whole.width(), whole.height() * ratio)
        height = width / ratio
        return QRectF((whole.width() - width) / 2, (whole.height() - height) / 2, width, height)

    def _framed(self) -> QRectF:
        place, crop = self._place(), self._crop
        return QRectF(
            place.left() + crop.left * place.width(),
            place.top() + crop.top * place.height(),
            crop.width * place.width(),
            crop.height * place.height(),
        )

    def ring_radius(self) -> float:
        return float(theme().metrics.radius.sm)

    def sizeHint(self) -> QSize:
        return QSize(360, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self, mirrors=False)
        worn, place, frame = theme(), self._place(), self._framed()
        found = self._pictures.pixmap(self._file, place.width(), place.height(), self.devicePixelRatioF())
        if found is None:
            painter.fillRect(place, worn.color("surface.hover"))
        else:
            painter.drawPixmap(place, found, QRectF(found.rect()))
        shade = worn.color("surface.scrim")
        for part in (
            QRectF(place.left(), place.top(), place.width(), frame.top() - place.top()),
            QRectF(place.left(), frame.bottom(), place.width(), place.bottom() - frame.bottom()),
            QRectF(place.left(), frame.top(), frame.left() - place.left(), frame.height()),
            QRectF(frame.right(), frame.top(), place.right() - frame.right(), frame.height()),
        ):
            painter.fillRect(part, shade)
        box(painter, frame, 0, None, worn.color("border.focus"), 2)
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            knob = QRectF(corner.x() - 5, corner.y() - 5, 10, 10)
            box(painter, knob, 2, worn.color("surface.raised"), worn.color("border.focus"))
        painter.end()

    # pointer

    def _grip_at(self, at: QPointF) -> str:
        frame = self._framed()
        for name, corner in (
            ("lt", frame.topLeft()),
            ("rt", frame.topRight()),
            ("lb", frame.bottomLeft()),
            ("rb", frame.bottomRight()),
        ):
            if (corner - at).manhattanLength() <= CORNER:
                return name
        return "move" if frame.contains(at) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        grip = self._grip_at(event.position())
        if grip and event.button() == Qt.MouseButton.LeftButton:
            self._grip = (grip, event.position(), self._crop)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            shapes = {"lt": Qt.CursorShape.SizeFDiagCursor, "rb": Qt.CursorShape.SizeFDiagCursor}
            shapes |= {"rt": Qt.CursorShape.SizeBDiagCursor, "lb": Qt.CursorShape.SizeBDiagCursor}
            shapes |= {"move": Qt.CursorShape.SizeAllCursor, "": Qt.CursorShape.ArrowCursor}
            self.setCursor(shapes[self._grip_at(event.position())])
            return
        grip, begun, was = self._grip
        place, moved = self._place(), event.position() - begun
        x, y = moved.x() / place.width(), moved.y() / place.height()
        self._take(_moved(was, x, y) if grip == "move" else self._pulled(was, grip, x, y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def _pulled(self, was: Crop, grip: str, x: float, y: float) -> Crop:
        """Return the frame with one corner pulled; the opposite one stays."""
        left, top, right, bottom = was.left, was.top, was.left + was.width, was.top + was.height
        if "l" in grip:
            left = min(max(0.0, left + x), right - LEAST)
        if "r" in grip:
            right = max(min(1.0, right + x), left + LEAST)
        if "t" in grip:
            top = min(max(0.0, top + y), bottom - LEAST)
        if "b" in grip:
            bottom = max(min(1.0, bottom + y), top + LEAST)
        if self._ratio is not None:
            share = self._ratio * self._file.height / max(1, self._file.width)
            width = min(right - left, (bottom - top) * share, 1.0)
            height = width / share
            left, right = (right - width, right) if "l" in grip else (left, left + width)
            top, bottom = (bottom - height, bottom) if "t" in grip else (top, top + height)
        return Crop(left, top, right - left, bottom - top)

    # keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-STEP, 0.0),
            Qt.Key.Key_Right: (STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -STEP),
            Qt.Key.Key_Down: (0.0, STEP),
        }
        if event.key() == Qt.Key.Key_Home:
            self.take_whole()
        elif event.key() in steps:
            x, y = steps[Qt.Key(event.key())]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                both = x + y if self._ratio is not None else 0.0
                self._take(self._pulled(self._crop, "rb", both or x, both or y))
            else:
                self._take(_moved(self._crop, x, y))
        else:
            super().keyPressEvent(event)


class Outcome(Accessible, QWidget):
    """The picture as it goes out."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures = pictures
        self.file: MediaFile | None = None
        self.setAccessibleName(tr("As it goes out"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pictures.ready.connect(lambda _: self.update())

    def show_file(self, file: MediaFile) -> None:
        """Show a file."""
        self.file = file
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self, mirrors=False)
        whole = QRectF(self.rect())
        if self.file is not None and self.file.height:
            ratio = self.file.width / self.file.height
            width = min(whole.width(), whole.height() * ratio)
            place = QRectF((whole.width() - width) / 2, (whole.height() - width / ratio) / 2, width, width / ratio)
            found = self._pictures.pixmap(self.file, place.width(), place.height(), self.devicePixelRatioF())
            if found is not None:
                painter.drawPixmap(place, found, QRectF(found.rect()))
            box(painter, place, 0, None, theme().color("border.subtle"))
        painter.end()


def _moved(crop: Crop, x: float, y: float) -> Crop:
    left = min(max(0.0, crop.left + x), 1 - crop.width)
    top = min(max(0.0, crop.top + y), 1 - crop.height)
    return Crop(left, top, crop.width, crop.height)


def _is_whole(crop: Crop) -> bool:
    return crop.width > 0.999 and crop.height > 0.999
