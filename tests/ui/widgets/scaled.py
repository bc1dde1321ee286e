"""Run by the tests in a process of its own with QT_SCALE_FACTOR set: tells, as JSON, how things look on a screen of that scale."""

from __future__ import annotations

import json

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from inkom_desktop.ui.theme import Theme, apply_theme, icon, icon_pixmap, load_theme
from inkom_desktop.ui.widgets.card import Card, Divider, Panel
from inkom_desktop.ui.widgets.painting import canvas, stamp

SIDE = 16


class Stamped(QWidget):
    """Two icons at places that are no whole pixels of a scaled screen."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = canvas(self)
        stamp(painter, QRectF(3, 5, SIDE, SIDE), "send", "text.primary")
        stamp(painter, QRectF(27.5, 6.5, SIDE, SIDE), "calendar-days", "text.primary")
        painter.end()


def picture(window: QWidget) -> QImage:
    """The window as its screen shows it."""
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def columns(image: QImage, y: int) -> list[str]:
    return [QColor(image.pixel(x, y)).name() for x in range(image.width())]


def rows(image: QImage, x: int) -> list[str]:
    return [QColor(image.pixel(x, y)).name() for y in range(image.height())]


def lines(theme: Theme) -> dict[str, object]:
    """Lines of panels, dividers and cards that begin at odd places: which colours are on a cut across them."""
    window = Panel("surface.base")
    window.resize(203, 121)
    left, right = Panel("surface.window", "right", parent=window), Panel("surface.window", "left", parent=window)
    left.setGeometry(0, 0, 67, 121)
    right.setGeometry(67, 0, 51, 121)
    divider = Divider(parent=window)
    divider.setGeometry(121, 33, 71, 1)
    card = Card(parent=window)
    card.setGeometry(125, 45, 61, 37)
    window.show()
    image = picture(window)
    ratio = image.devicePixelRatio()
    across = columns(image, round(20 * ratio))
    down = rows(image, round(155 * ratio))
    return {
        "across": sorted(set(across)),
        "lines": across.count(theme.color("border.subtle").name()),
        "down": sorted(set(down)),
        "divider": down[: round(40 * ratio)].count(theme.color("border.subtle").name()),
        "card": down[round(42 * ratio) :].count(theme.color("border.subtle").name()),
    }


def icons(theme: Theme) -> dict[str, object]:
    """Whether an icon on a widget has the very pixels that were drawn for this screen."""
    window = Panel("surface.base")
    window.resize(101, 61)
    stamped = Stamped(window)
    stamped.setGeometry(7, 9, 80, 40)
    window.show()
    image = picture(window)
    ratio = image.devicePixelRatio()
    same = []
    for name, x, y in (("send", 10.0, 14.0), ("calendar-days", 34.5, 15.5)):
        drawn = icon_pixmap(theme, name, "text.primary", SIDE, ratio).toImage()
        best = min(
            _difference(image, drawn, round(x * ratio) + dx, round(y * ratio) + dy, theme)
            for dx in (-1, 0, 1)
            for dy in (-1, 0, 1)
        )
        same.append(best)
    made = icon(theme, "send").pixmap(QSize(SIDE, SIDE), ratio)
    return {"differences": same, "qicon": [made.width(), made.devicePixelRatio()], "ratio": ratio}


def _difference(image: QImage, drawn: QImage, left: int, top: int, theme: Theme) -> int:
    """The largest difference of any pixel between what is shown and the drawing laid on the ground."""
    ground = theme.color("surface.base")
    most = 0
    for y in range(drawn.height()):
        for x in range(drawn.width()):
            over = drawn.pixelColor(x, y)
            wanted = round(over.red() * over.alphaF() + ground.red() * (1 - over.alphaF()))
            most = max(most, abs(image.pixelColor(left + x, top + y).red() - wanted))
    return most


def main() -> None:
    app = QApplication([])
    theme = load_theme("light")
    apply_theme(app, theme)
    print(json.dumps({"lines": lines(theme), "icons": icons(theme)}))


if __name__ == "__main__":
    main()
