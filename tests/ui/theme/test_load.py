"""A theme is whole or it is refused; colours and sizes are found by role."""

import shutil
from dataclasses import asdict
from pathlib import Path

import pytest

from inkom_desktop.ui.theme import ThemeError, load_theme, resource_path, resource_root


@pytest.fixture
def themes(tmp_path: Path) -> Path:
    for path in resource_path("themes").glob("*.toml"):
        shutil.copy(path, tmp_path)
    return tmp_path


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def shape(table: dict[str, object]) -> dict[str, object]:
    return {key: shape(value) if isinstance(value, dict) else type(value).__name__ for key, value in table.items()}


def test_both_themes_have_the_same_roles_and_other_colours() -> None:
    light, dark = load_theme("light"), load_theme("dark")
    assert shape(asdict(light.roles)) == shape(asdict(dark.roles))
    assert light.metrics == dark.metrics
    assert not light.dark
    assert dark.dark
    assert light.color("surface.base") != dark.color("surface.base")


def test_a_missing_role_is_named(themes: Path) -> None:
    change(themes / "dark.toml", 'link = "', '# link = "')
    with pytest.raises(ThemeError, match=r"dark\.toml\.text lacks the role link"):
        load_theme("dark", folder=themes)


def test_a_missing_group_is_named(themes: Path) -> None:
    change(themes / "light.toml", "[chart]", "[charts]")
    with pytest.raises(ThemeError, match="lacks the role chart"):
        load_theme("light", folder=themes)


def test_an_unknown_role_is_named(themes: Path) -> None:
    change(themes / "light.toml", "[border]", '[border]\nloud = "#FF0000"')
    with pytest.raises(ThemeError, match="unknown role loud"):
        load_theme("light", folder=themes)


@pytest.mark.parametrize("colour", ["#FFF", "red", "rgba(1,2,3,0.5)", "#GGGGGG"])
def test_what_is_no_colour_is_refused(themes: Path, colour: str) -> None:
    change(themes / "light.toml", 'primary = "#1B1C21"', f'primary = "{colour}"')
    with pytest.raises(ThemeError, match=r"text\.primary"):
        load_theme("light", folder=themes)


def test_a_size_that_is_no_number_is_refused(themes: Path) -> None:
    change(themes / "metrics.toml", "control = 32", 'control = "32"')
    with pytest.raises(ThemeError, match=r"height\.control"):
        load_theme("light", folder=themes)


def test_a_theme_that_is_not_there_and_one_that_cannot_be_read(themes: Path) -> None:
    with pytest.raises(ThemeError, match="no theme 'sepia'"):
        load_theme("sepia", folder=themes)
    (themes / "broken.toml").write_text("name = ", encoding="utf-8")
    with pytest.raises(ThemeError, match=r"broken\.toml cannot be read"):
        load_theme("broken", folder=themes)


def test_roles_are_found_by_name_and_unknown_ones_are_refused() -> None:
    light = load_theme("light")
    assert light.color("text.on_fill").name() == "#ffffff"
    assert light.color("surface.scrim").alpha() == 97
    assert light.css("height.control") == "32"
    for wrong in ("text.huge", "nothing", "text", "chart.series", "metrics.radius"):
        with pytest.raises(ThemeError):
            light.value(wrong)


def test_sizes_of_text_and_controls_grow_with_the_text_size_and_corners_do_not() -> None:
    large = load_theme("light", scale=2.0)
    assert large.text_style("body").size == 26
    assert large.text_style("body").line == 40
    assert large.metrics.height.control == 64
    assert large.metrics.radius.sm == 6
    for absurd in (0.5, 3.0):
        with pytest.raises(ThemeError, match="text size"):
            load_theme("light", scale=absurd)


def test_resources_are_found_and_a_missing_one_is_named() -> None:
    assert (resource_root() / "fonts" / "LICENSE-Inter-OFL.txt").is_file()
    assert resource_path("icons", "lucide", "LICENSE-lucide.txt").is_file()
    with pytest.raises(ThemeError, match="icons/nothing"):
        resource_path("icons", "nothing.svg")
