"""Putting a theme on: style, palette, fonts, style sheet, in this order; live, and following the system when asked."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from inkom_desktop.ui.theme.fonts import load_fonts, text_font
from inkom_desktop.ui.theme.load import Theme, load_theme
from inkom_desktop.ui.theme.stylesheet import build_stylesheet

ThemeChoice = Literal["system", "light", "dark"]

_worn: list[Theme] = []


def current_theme() -> Theme:
    """The theme the application wears; the light one before `apply_theme` was called."""
    if not _worn:
        _worn.append(load_theme("light"))
    return _worn[0]


def make_palette(theme: Theme) -> QPalette:
    """The palette: what style sheets do not reach, and what the system's own dialogs read."""
    color = theme.color
    role = QPalette.ColorRole
    colors: dict[QPalette.ColorRole, QColor] = {
        role.Window: color("surface.base"),
        role.WindowText: color("text.primary"),
        role.Base: color("surface.base"),
        role.AlternateBase: color("surface.subtle"),
        role.Text: color("text.primary"),
        role.Button: color("surface.raised"),
        role.ButtonText: color("text.primary"),
        role.BrightText: color("text.on_fill"),
        role.ToolTipBase: color("surface.tooltip"),
        role.ToolTipText: color("text.on_tooltip"),
        role.PlaceholderText: color("text.tertiary"),
        role.Highlight: color("accent.fill"),
        role.HighlightedText: color("text.on_fill"),
        role.Accent: color("accent.fill"),
        role.Link: color("text.link"),
        role.LinkVisited: color("text.link"),
        role.Light: color("surface.raised"),
        role.Midlight: color("border.subtle"),
        role.Mid: color("border.default"),
        role.Dark: color("border.control"),
        role.Shadow: color("surface.sunken"),
    }
    palette = QPalette()
    for part, value in colors.items():
        palette.setColor(part, value)
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, color("text.disabled"))
    return palette


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application, now and without a restart: every widget hears `StyleChange` and paints anew."""
    load_fonts()
    _worn[:] = [theme]
    if app.style().objectName().lower() != "fusion" and not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(make_palette(theme))
    app.setFont(text_font(theme, "body"))
    app.setStyleSheet(build_stylesheet(theme))


class ThemeSwitcher(QObject):
    """Keeps the application in the chosen theme and text size; with `system` it follows the light and dark of the desktop."""

    changed = Signal(object)
    """The new Theme, after the application wears it."""

    def __init__(self, app: QApplication, choice: ThemeChoice = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app, self._choice, self._scale = app, choice, scale
        app.styleHints().colorSchemeChanged.connect(self._on_system)
        self._wear()

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Wear this from now on."""
        self._choice = choice
        self._wear()

    def set_scale(self, scale: float) -> None:
        """Change the text size, 1.0 = 100 %."""
        self._scale = scale
        self._wear()

    def _on_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._choice == "system":
            self._wear()

    def _wear(self) -> None:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = self._choice if self._choice != "system" else "dark" if dark else "light"
        theme = load_theme(name, scale=self._scale)
        apply_theme(self._app, theme)
        self.changed.emit(theme)
