"""Reading a theme: TOML into frozen roles and sizes; what is missing or unknown is an error, never a default."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from PySide6.QtGui import QColor

from inkom_desktop.ui.theme.metrics import Metrics, TextStyle
from inkom_desktop.ui.theme.resources import resource_path
from inkom_desktop.ui.theme.roles import Roles, ThemeError

_T = TypeVar("_T")
_HEX = re.compile(r"#[0-9A-Fa-f]{6}")
_RGBA = re.compile(r"rgba\((\d{1,3}), (\d{1,3}), (\d{1,3}), ([01](?:\.\d+)?)\)")
_STEPS = 6


@cache
def _parse_colour(value: str) -> tuple[int, int, int, int]:
    if _HEX.fullmatch(value):
        return int(value[1:3], 16), int(value[3:5], 16), int(value[5:7], 16), 255
    if match := _RGBA.fullmatch(value):
        red, green, blue = (int(part) for part in match.groups()[:3])
        return red, green, blue, round(float(match[4]) * 255)
    raise ThemeError(f"{value!r} is not a colour: write #RRGGBB or rgba(r, g, b, 0.5).")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme with the sizes at one text size (`scale`, 1.0 = 100 %).

    `contrast` asks widgets for lines where other themes fill softly; `still` means that nothing moves (durations are 0).
    """

    name: str
    dark: bool
    contrast: bool
    roles: Roles
    metrics: Metrics
    scale: float = 1.0
    still: bool = False

    def value(self, role: str) -> str | int:
        """The raw value of a role as `surface.hover` or of a size as `height.control`; ThemeError if there is none."""
        group, _, key = role.partition(".")
        for home in (self.roles, self.metrics):
            found = getattr(getattr(home, group, None), key, None)
            if isinstance(found, (str, int)):
                return found
        raise ThemeError(f"There is no role {role!r} in the theme {self.name!r}.")

    def color(self, role: str) -> QColor:
        """The colour of a role as `text.primary`; ThemeError if there is none."""
        return QColor(*_parse_colour(str(self.value(role))))

    def css(self, role: str) -> str:
        """The value of a role as a style sheet writes it: `rgba(…)` with whole numbers, or a plain number."""
        found = self.value(role)
        if isinstance(found, int):
            return str(found)
        red, green, blue, alpha = _parse_colour(found)
        return f"rgba({red}, {green}, {blue}, {alpha})"

    def text_style(self, name: str) -> TextStyle:
        """A step of the type scale by name (`body`, `title` …); ThemeError if there is none."""
        style = getattr(self.metrics.type, name, None)
        if not isinstance(style, TextStyle):
            raise ThemeError(f"There is no text style {name!r}.")
        return style

    def px(self, pixels: float) -> int:
        """A length that grows with the text size."""
        return round(pixels * self.scale)

    def worth(self, pixels: int) -> int:
        """What a width holds: 1440 px at 200 % hold as much text as 720 px at 100 %. For "is there room for two columns"."""
        return round(pixels / self.scale)


def _value(kind: Any, found: object, where: str) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        return _build(kind, found, where)
    if kind is str and isinstance(found, str):
        if not where.endswith(".family"):
            _checked(found, where)
        return found
    if kind is float and isinstance(found, (int, float)):
        return float(found)
    if kind is int and isinstance(found, int) and not isinstance(found, bool) and found >= 0:
        return found
    if kind == tuple[str, ...] and isinstance(found, list) and len(found) == _STEPS:
        return tuple(_checked(str(each), where) for each in found)
    raise ThemeError(f"{where} does not hold what it should ({kind}): {found!r}.")


def _checked(colour: str, where: str) -> str:
    try:
        _parse_colour(colour)
    except ThemeError as error:
        raise ThemeError(f"{where}: {error}") from None
    return colour


def _build(kind: type[_T], table: object, where: str) -> _T:
    if not isinstance(table, dict):
        raise ThemeError(f"{where} must be a table.")
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]  # only data classes come here
    if missing := sorted(set(names) - set(table)):
        raise ThemeError(f"{where} lacks the role {missing[0]}.")
    if unknown := sorted(set(table) - set(names)):
        raise ThemeError(f"{where} has the unknown role {unknown[0]}.")
    return kind(**{name: _value(hints[name], table[name], f"{where} {name}".replace(" ", ".")) for name in names})


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise ThemeError(f"{path.name} cannot be read: {error}") from None


def _scaled(metrics: Metrics, scale: float) -> Metrics:
    def grown(group: _T, *names: str) -> _T:
        picked = names or tuple(field.name for field in fields(group))  # type: ignore[arg-type]
        changed = {name: round(getattr(group, name) * scale) for name in picked}
        return replace(group, **changed)  # type: ignore[type-var]

    styles = {f.name: grown(getattr(metrics.type, f.name), "size", "line") for f in fields(metrics.type)}
    return replace(
        metrics, height=grown(metrics.height), icon=grown(metrics.icon), type=replace(metrics.type, **styles)
    )


def load_theme(name: str, *, scale: float = 1.0, still: bool = False, folder: Path | None = None) -> Theme:
    """A theme of the folder by the name of its file, with sizes for a text size between 0.75 and 2.5; `still` without motion.

    Raises ThemeError, naming file and role, when a role is missing, unknown or not a colour.
    """
    if not 0.75 <= scale <= 2.5:
        raise ThemeError(f"The text size {scale} is outside 0.75 to 2.5.")
    home = folder or resource_path("themes")
    path = home / f"{name}.toml"
    if not path.is_file():
        raise ThemeError(f"There is no theme {name!r}.")
    table = _read(path)
    title, dark, contrast = (table.pop(key, None) for key in ("name", "dark", "contrast"))
    if not isinstance(title, str) or not isinstance(dark, bool) or not isinstance(contrast, bool):
        raise ThemeError(f"{path.name} lacks its name, whether it is dark, or whether it is one of high contrast.")
    metrics = _scaled(_build(Metrics, _read(home / "metrics.toml"), "metrics.toml"), scale)
    if still:
        # A toast stays as long as before: that is time to read, not motion.
        metrics = replace(metrics, motion=replace(metrics.motion, fast=0, base=0, slow=0))
    return Theme(title, dark, contrast, _build(Roles, table, path.name), metrics, scale, still)
