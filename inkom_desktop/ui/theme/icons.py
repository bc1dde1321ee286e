"""Icons: one-colour drawings of the resources, tinted by role, drawn anew for each pixel ratio: nothing is scaled."""

from __future__ import annotations

import re
import sys
from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from inkom_desktop.ui.theme.load import Theme, load_theme
from inkom_desktop.ui.theme.resources import resource_path

_STROKE = re.compile(r'stroke-width="[0-9.]+"')
_DOT = re.compile(r'(<circle [^>]*fill=")#[0-9A-Fa-f]{6}')
_DOT_ROLES = {"light": "warning.fill", "dark": "warning.text"}
"""The point of the attention face, where the tray allows colour."""
# The scales that Windows, macOS and the Linux desktops offer; between them Qt takes the next larger picture.
RATIOS = (1.0, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5, 3.0)


@cache
def _drawing(name: str) -> str:
    return resource_path("icons", "lucide", f"{name}.svg").read_text(encoding="utf-8")


def _stroke(size: int) -> float:
    """Width of the line on the 24 px grid of the drawing: thin icons need a little more, large ones less."""
    return 2.0 if size <= 12 else 1.5 if size >= 28 else 1.75


def _render(svg: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixmap.width(), pixmap.height()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=1024)
def _tinted(name: str, colour: str, opacity: float, size: int, ratio: float) -> QPixmap:
    svg = _STROKE.sub(f'stroke-width="{_stroke(size)}"', _drawing(name)).replace("currentColor", colour)
    if opacity < 1:
        svg = svg.replace("<svg", f'<svg opacity="{opacity}"', 1)
    return _render(svg, size, ratio)


def icon_pixmap(theme: Theme, name: str, role: str, size: int, ratio: float = 1.0) -> QPixmap:
    """A lucide icon in the colour of a role, `size` px at the given device pixel ratio; ThemeError for an unknown name or role."""
    colour = theme.color(role)
    return _tinted(name, colour.name(), round(colour.alphaF(), 3), size, ratio)


def icon(theme: Theme, name: str, role: str = "text.secondary", size: int = 16) -> QIcon:
    """The same as a QIcon for actions, with a picture for each pixel ratio of RATIOS."""
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(icon_pixmap(theme, name, role, size, ratio))
    return made


@cache
def app_icon() -> QIcon:
    """The icon of the application, for windows and the task bar."""
    svg = resource_path("icons", "inkom.svg").read_text(encoding="utf-8")
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        made.addPixmap(_render(svg, size, 1.0))
    return made


@cache
def tray_icon(face: str, *, on_dark: bool) -> QIcon:
    """A face of the tray for a dark or a light panel: `idle`, `publishing`, `attention`, `paused`, `offline`; else ThemeError."""
    ground = "dark" if on_dark else "light"
    svg = resource_path("icons", "tray", f"tray-{face}-on-{ground}.svg").read_text(encoding="utf-8")
    if sys.platform != "darwin":  # macOS tints the whole drawing itself
        svg = _DOT.sub(rf"\g<1>{load_theme(ground).color(_DOT_ROLES[ground]).name()}", svg)
    made = QIcon()
    for ratio in RATIOS:
        made.addPixmap(_render(svg, 22, ratio))
    return made
