"""Putting a theme on: style, palette, fonts, style sheet, in this order; live, and following the system when asked."""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QToolTip

from inkom_desktop.domain.settings import TEXT_SIZES
from inkom_desktop.ui.theme.fonts import load_fonts, text_font
from inkom_desktop.ui.theme.load import Theme, load_theme
from inkom_desktop.ui.theme.motion import SystemMotion
from inkom_desktop.ui.theme.stylesheet import build_stylesheet

ThemeChoice = Literal["system", "light", "dark", "contrast", "contrast-light", "contrast-dark"]
FOLLOWING = ("system", "contrast")
"""The choices that follow the desktop's light and dark; the others are files of resources/themes."""
MotionChoice = Literal["system", "on", "off"]

_worn: list[Theme] = []


class Wearing(QObject):
    """Tells each new Theme to what no widget event reaches: sizes that were set by hand, pictures outside the windows."""

    changed = Signal(object)


wearing = Wearing()


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
    same = _worn == [theme]
    _worn[:] = [theme]
    if app.style().objectName().lower() != "fusion" and not app.styleSheet():
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(make_palette(theme))
    font = text_font(theme, "body")
    if font != app.font():
        # Every widget is told of another font, which takes a while in a full window.
        app.setFont(font)
    QToolTip.setFont(text_font(theme, "small", weight=500))
    sheet = build_stylesheet(theme)
    if not same or app.styleSheet() != sheet:
        # Qt polishes every widget anew, also for the sheet that it has.
        app.setStyleSheet(sheet)
    _set_motion(app, theme)
    wearing.changed.emit(theme)


@cache
def _system_motion() -> tuple[int, tuple[Qt.UIEffect, ...]]:
    """How the system's text cursor blinks (ms) and which effects Qt plays on it; read before either is changed."""
    effects = (effect for effect in Qt.UIEffect if effect is not Qt.UIEffect.UI_General)
    return QApplication.cursorFlashTime(), tuple(e for e in effects if QApplication.isEffectEnabled(e))


def _set_motion(app: QApplication, theme: Theme) -> None:
    """Nothing blinks and nothing slides where motion is reduced: the text cursor, and the menus and tooltips of Qt."""
    flash, effects = _system_motion()
    app.setCursorFlashTime(0 if theme.still else flash)
    for effect in effects:
        app.setEffectEnabled(effect, not theme.still)


_system_schemes: list[Qt.ColorScheme] = [Qt.ColorScheme.Unknown]


def system_is_dark() -> bool | None:
    """Whether the desktop itself is dark, as far as it told before a theme was chosen against it; None where it does not tell."""
    scheme = _system_schemes[0]
    return None if scheme == Qt.ColorScheme.Unknown else scheme == Qt.ColorScheme.Dark


class ThemeSwitcher(QObject):
    """Keeps the application in the chosen theme, text size and motion.

    With `system` it follows the desktop live: light and dark, and high contrast where the desktop tells it. `contrast`
    follows light and dark alone.
    """

    changed = Signal(object)
    """The new Theme, after the application wears it."""

    def __init__(self, app: QApplication, choice: ThemeChoice = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app, self._choice, self._scale = app, choice, scale
        self._motion: MotionChoice = "system"
        self._wearing = False
        self.system_motion = SystemMotion(app)
        _system_schemes[0] = app.styleHints().colorScheme()
        self.system_motion.changed.connect(self._on_system_motion)
        app.styleHints().colorSchemeChanged.connect(self._on_system)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._on_system)
        self._wear()

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    @property
    def text_size(self) -> int:
        """The text size in per cent."""
        return round(self._scale * 100)

    @property
    def motion(self) -> MotionChoice:
        """Whether motion is reduced: always (`on`), never (`off`), or as the system says."""
        return self._motion

    def choose(self, choice: ThemeChoice) -> None:
        """Wear this from now on."""
        if choice != self._choice:
            self._choice = choice
            self._wear()

    def set_scale(self, scale: float) -> None:
        """Change the text size, 1.0 = 100 %."""
        if scale != self._scale:
            self._scale = scale
            self._wear()

    def set_motion(self, motion: MotionChoice) -> None:
        """Reduce motion or not."""
        if motion != self._motion:
            self._motion = motion
            self._wear()

    def step_text_size(self, steps: int) -> int:
        """Go to the next larger (+1) or smaller (-1) size of TEXT_SIZES, or to 100 % (0); answers the size in per cent."""
        now = self.text_size
        if steps == 0:
            wanted = 100
        elif steps > 0:
            wanted = next((size for size in TEXT_SIZES if size > now), TEXT_SIZES[-1])
        else:
            wanted = next((size for size in reversed(TEXT_SIZES) if size < now), TEXT_SIZES[0])
        self.set_scale(wanted / 100)
        return wanted

    def _on_system(self, _changed: object) -> None:
        if self._choice in FOLLOWING and not self._wearing:
            self._wear()

    def _on_system_motion(self) -> None:
        if self._motion == "system":
            self._wear()

    def _wear(self) -> None:
        self._wearing = True
        try:
            theme = load_theme(self._name(), scale=self._scale, still=self._is_still())
            apply_theme(self._app, theme)
        finally:
            self._wearing = False
        self.changed.emit(theme)

    def _is_still(self) -> bool:
        return self._motion == "on" or (self._motion == "system" and self.system_motion.reduced)

    def _name(self) -> str:
        """The file to wear. Title bars and the system's own dialogs follow an explicit choice (where Qt can tell them)."""
        hints = self._app.styleHints()
        if self._choice not in FOLLOWING:
            dark = self._choice.endswith("dark")
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
            return self._choice
        hints.unsetColorScheme()
        _system_schemes[0] = hints.colorScheme()
        ground = "dark" if system_is_dark() else "light"
        high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        return f"contrast-{ground}" if self._choice == "contrast" or high else ground
