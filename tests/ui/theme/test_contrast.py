"""Contrast of the shipped themes, computed from their files: the design's table of pairs, WCAG 2.x ratios.

Light and dark: letters 4.5, marks 3.0 (WCAG AA). High contrast: letters 7.0 (AAA), marks 4.5.
"""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from inkom_desktop.ui.theme import Theme, load_theme
from inkom_desktop.ui.theme.clients import CLIENT_COLOURS

THEMES = ("light", "dark", "contrast-light", "contrast-dark")
GROUNDS = tuple(f"surface.{name}" for name in ("window", "base", "subtle", "raised", "sunken", "hover", "selected"))
TONES = ("success", "warning", "danger", "info")
SOFT = tuple(f"{tone}.soft" for tone in ("accent", *TONES))
FILLS = ("accent.fill", "accent.fill_hover", "accent.fill_pressed", "danger.fill", "danger.fill_hover")

LETTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    *((f"text.{name}", GROUNDS + SOFT) for name in ("primary", "secondary", "tertiary")),
    ("text.link", GROUNDS[:4]),
    ("text.on_fill", (*FILLS, "success.fill", "info.fill")),
    ("text.on_tooltip", ("surface.tooltip",)),
    ("accent.text", (*GROUNDS[:4], "surface.hover", "surface.selected", "accent.soft", "accent.soft_hover")),
    *((f"{tone}.text", (*GROUNDS[:4], "surface.hover", f"{tone}.soft")) for tone in TONES),
    ("chart.axis", GROUNDS[:4]),
    ("chart.positive", GROUNDS[:4]),
    ("chart.negative", GROUNDS[:4]),
)
MARKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("border.control", ("surface.base", "surface.raised", "surface.subtle")),
    ("border.focus", ("surface.base", "surface.window", "surface.raised")),
    ("warning.fill", ("surface.base", "surface.window")),
    ("danger.fill", ("surface.base",)),
    ("accent.fill", ("surface.base", "surface.raised")),
)


def light_of(colour: QColor) -> float:
    """Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def ratio(one: QColor, other: QColor) -> float:
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def below(theme: Theme, pairs: tuple[tuple[str, tuple[str, ...]], ...], least: float) -> list[str]:
    """The pairs under the least, with their ratios."""
    found = []
    for role, grounds in pairs:
        for ground in grounds:
            got = ratio(theme.color(role), theme.color(ground))
            if got < least:
                found.append(f"{role} on {ground}: {got:.2f}")
    return found


def test_the_ratio_is_that_of_the_standard() -> None:
    assert ratio(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21.0)
    assert ratio(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
def test_letters_can_be_read(name: str) -> None:
    theme = load_theme(name)
    assert below(theme, LETTERS, 7.0 if theme.contrast else 4.5) == []


@pytest.mark.parametrize("name", THEMES)
def test_marks_and_the_lines_of_controls_can_be_seen(name: str) -> None:
    theme = load_theme(name)
    assert below(theme, MARKS, 4.5 if theme.contrast else 3.0) == []


@pytest.mark.parametrize("name", THEMES)
def test_series_of_charts_can_be_seen(name: str) -> None:
    theme = load_theme(name)
    least = 4.5 if theme.contrast else 3.0
    grounds = [theme.color(f"surface.{ground}") for ground in ("base", "raised", "subtle")]
    assert [c for c in theme.roles.chart.series if min(ratio(QColor(c), ground) for ground in grounds) < least] == []


@pytest.mark.parametrize("name", ["contrast-light", "contrast-dark"])
def test_high_contrast_keeps_every_line_and_fills_nothing_softly(name: str) -> None:
    theme = load_theme(name)
    base = theme.color("surface.base")
    lines = [f"border.{line}" for line in ("subtle", "default", "control")]
    lines += [f"{tone}.border" for tone in ("accent", *TONES)]
    assert [line for line in lines if ratio(theme.color(line), base) < 4.5] == []
    assert [soft for soft in SOFT if theme.color(soft) != base] == []
    assert len({theme.color(f"surface.{g}").name() for g in ("window", "base", "subtle", "raised", "sunken")}) == 1
    assert ratio(theme.color("text.disabled"), base) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
def test_white_letters_stand_on_every_colour_of_a_client(name: str) -> None:
    letters = load_theme(name).color("text.on_fill")
    assert [colour for colour in CLIENT_COLOURS if ratio(letters, QColor(colour)) < 4.5] == []


# How the world looks without one kind of cone, in linear RGB (Machado, Oliveira and Fernandes 2009, severity 1).
SIGHTS = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}


def lab_of(colour: QColor, sight: str) -> tuple[float, float, float]:
    """CIE L*a*b* (D65) of a colour as somebody with this sight sees it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    def root(part: float) -> float:
        return part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116

    plain = [linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF())]
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, plain, strict=True)))) for row in SIGHTS[sight]
    )
    x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047)
    y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue)
    z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", THEMES)
def test_any_two_series_can_be_told_apart_by_everyone(name: str, sight: str) -> None:
    labs = [lab_of(QColor(colour), sight) for colour in load_theme(name).roles.chart.series]
    # CIE76, as the design measures it; series also differ by dash and marker.
    assert round(min(math.dist(one, other) for one, other in combinations(labs, 2))) >= 20
