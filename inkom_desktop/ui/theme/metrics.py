"""Sizes by name, in device-independent pixels. Values live in `resources/themes/metrics.toml`, for 100 % text size."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Space:
    """Distances on a 4 px base; `s2` is 8 px, `section` the gap between two sections of a page."""

    s1: int
    s2: int
    s3: int
    s4: int
    s5: int
    s6: int
    s8: int
    s10: int
    s12: int
    s16: int
    section: int


@dataclass(frozen=True, slots=True)
class Radius:
    """Corners."""

    xs: int
    badge: int
    sm: int
    tile: int
    md: int
    notice: int
    lg: int
    pill: int


@dataclass(frozen=True, slots=True)
class Height:
    """Heights of controls, rows and bars; they grow with the text size."""

    badge: int
    compact: int
    card: int
    control: int
    large: int
    nav_item: int
    chip: int
    tab: int
    table_row: int
    queue_row: int
    list_row: int
    account_row: int
    header: int
    bottom_bar: int


@dataclass(frozen=True, slots=True)
class Width:
    """Widths of panes, sheets and columns; `readable` is the longest line of text."""

    sidebar: int
    sidebar_narrow: int
    preview: int
    ledger: int
    panel: int
    dialog: int
    dialog_wide: int
    toast: int
    readable: int


@dataclass(frozen=True, slots=True)
class IconSize:
    """Sides of an icon; `empty` is the one of an empty page."""

    small: int
    medium: int
    size: int
    large: int
    empty: int


@dataclass(frozen=True, slots=True)
class Motion:
    """Durations in milliseconds; `toast` is how long a toast stays."""

    fast: int
    base: int
    slow: int
    toast: int


@dataclass(frozen=True, slots=True)
class Focus:
    """The ring of the keyboard: its width and its distance from the control."""

    width: int
    offset: int


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One step of the type scale; `size` and `line` in px, `spacing` in em."""

    family: str
    size: int
    line: int
    weight: int
    spacing: float


@dataclass(frozen=True, slots=True)
class TypeScale:
    """The named text styles."""

    caption: TextStyle
    small: TextStyle
    body: TextStyle
    body_strong: TextStyle
    editor: TextStyle
    section: TextStyle
    title: TextStyle
    display: TextStyle
    kpi: TextStyle


@dataclass(frozen=True, slots=True)
class Metrics:
    """All sizes; one set for both themes."""

    space: Space
    radius: Radius
    height: Height
    width: Width
    icon: IconSize
    motion: Motion
    focus: Focus
    type: TypeScale
