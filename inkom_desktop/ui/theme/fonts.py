"""Inter, loaded from the resources, and fonts by the name of a text style."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from inkom_desktop.ui.theme.load import Theme
from inkom_desktop.ui.theme.metrics import TextStyle
from inkom_desktop.ui.theme.resources import resource_path
from inkom_desktop.ui.theme.roles import ThemeError

# Scripts Inter does not draw come from the system, in this order.
_FALLBACKS = [
    "Inter Inkom",
    "Inter",
    "Noto Sans",
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
    "sans-serif",
]


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the fonts of the resources known to Qt, once; answers their family names. Needs a running QGuiApplication."""
    families: set[str] = set()
    for path in sorted(resource_path("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise ThemeError(f"The font {path.name} cannot be loaded. Install Inkom again.")
        families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def text_font(theme: Theme, style: str, *, weight: int | None = None, figures: bool = False) -> QFont:
    """The font of a text style; `weight` (100 to 900) overrides, `figures` sets digits of equal width (times, columns)."""
    return QFont(_font(theme.text_style(style), weight, figures))


@lru_cache(maxsize=256)
def _font(step: TextStyle, weight: int | None, figures: bool) -> QFont:
    font = QFont([step.family, *(name for name in _FALLBACKS if name != step.family)])
    font.setPixelSize(step.size)
    font.setWeight(QFont.Weight(weight or step.weight))
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100.0)
    if step.spacing:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, step.spacing * step.size)
    # The shapes of the drawing: hinting would move stems and widths.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return tabular(font) if figures else font


def tabular(font: QFont) -> QFont:
    """The same font with digits of equal width (OpenType `tnum`)."""
    changed = QFont(font)
    changed.setFeature(QFont.Tag.fromString("tnum"), 1)
    return changed
