"""The roles of colours: what a colour means, never what it looks like. Values live in `resources/themes/*.toml`."""

from __future__ import annotations

from dataclasses import dataclass


class ThemeError(Exception):
    """A theme, a metric, a style or an icon is missing or says something unknown; the message names the file and the role."""


@dataclass(frozen=True, slots=True)
class Surface:
    """What things lie on; `window` is the furthest back, `raised` the nearest."""

    window: str
    base: str
    subtle: str
    raised: str
    sunken: str
    hover: str
    selected: str
    tooltip: str
    scrim: str
    segment: str
    shadow: str


@dataclass(frozen=True, slots=True)
class Border:
    """Lines; `control` has a contrast of 3:1 at least, `focus` is the ring of the keyboard."""

    subtle: str
    default: str
    control: str
    focus: str


@dataclass(frozen=True, slots=True)
class Text:
    """Letters; `on_fill` stands on accent, danger and network colours."""

    primary: str
    secondary: str
    tertiary: str
    disabled: str
    on_fill: str
    on_tooltip: str
    link: str


@dataclass(frozen=True, slots=True)
class Accent:
    """Ink blue: the one thing to do, the chosen thing."""

    fill: str
    fill_hover: str
    fill_pressed: str
    text: str
    soft: str
    soft_hover: str
    border: str


@dataclass(frozen=True, slots=True)
class Tone:
    """One state of the world: went well, wants care, tells something."""

    fill: str
    text: str
    soft: str
    border: str


@dataclass(frozen=True, slots=True)
class Danger:
    """Broken, or about to be."""

    fill: str
    fill_hover: str
    text: str
    soft: str
    border: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Charts; series by account order (six colours), heat in six steps from none to most."""

    series: tuple[str, ...]
    grid: str
    axis: str
    positive: str
    negative: str
    previous: str
    heat: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A post as networks draw it: near to what their own pages wear, in the light and in the dark."""

    ground: str
    text: str
    secondary: str
    border: str
    link: str


@dataclass(frozen=True, slots=True)
class Roles:
    """All colours of one theme."""

    surface: Surface
    border: Border
    text: Text
    accent: Accent
    success: Tone
    warning: Tone
    danger: Danger
    info: Tone
    chart: Chart
    preview: Preview
