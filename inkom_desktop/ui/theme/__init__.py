"""Colours, sizes, fonts and icons by name; how the whole application is dressed. See `ui/widgets/README.md`."""

from inkom_desktop.ui.theme.apply import (
    MotionChoice,
    ThemeChoice,
    ThemeSwitcher,
    apply_theme,
    current_theme,
    make_palette,
    system_is_dark,
    wearing,
)
from inkom_desktop.ui.theme.fonts import load_fonts, tabular, text_font
from inkom_desktop.ui.theme.icons import app_icon, icon, icon_pixmap, tray_icon
from inkom_desktop.ui.theme.load import Theme, load_theme
from inkom_desktop.ui.theme.metrics import Metrics, TextStyle
from inkom_desktop.ui.theme.resources import resource_path, resource_root
from inkom_desktop.ui.theme.roles import Roles, ThemeError
from inkom_desktop.ui.theme.stylesheet import build_stylesheet, fill_template

__all__ = [
    "Metrics",
    "MotionChoice",
    "Roles",
    "TextStyle",
    "Theme",
    "ThemeChoice",
    "ThemeError",
    "ThemeSwitcher",
    "app_icon",
    "apply_theme",
    "build_stylesheet",
    "current_theme",
    "fill_template",
    "icon",
    "icon_pixmap",
    "load_fonts",
    "load_theme",
    "make_palette",
    "resource_path",
    "resource_root",
    "system_is_dark",
    "tabular",
    "text_font",
    "tray_icon",
    "wearing",
]
