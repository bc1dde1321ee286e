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


NAMES = ("light", "dark", "contrast-light", "contrast-dark")


def test_the_themes_have_the_same_roles_and_sizes() -> None:
    light, *others = (load_theme(name) for name in NAMES)
    for other in others:
        assert shape(asdict(light.roles)) == shape(asdict(other.roles))
        assert light.metrics == other.metrics
    assert [(t.name, t.dark, t.contrast) for t in (light, *others)] == [
        ("light", False, False),
        ("dark", True, False),
        ("contrast-light", False, True),
        ("contrast-dark", True, True),
    ]


def test_no_file_of_a_theme_is_forgotten_here() -> None:
    files = {path.stem for path in resource_path("themes").glob("*.toml")}
    assert files == {*NAMES, "metrics"}


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_role_is_named(themes: Path, name: str) -> None:
    change(themes / f"{name}.toml", 'link = "', '# link = "')
    with pytest.raises(ThemeError, match=rf"{name}\.toml\.text lacks the role link"):
        load_theme(name, folder=themes)


@pytest.mark.parametrize("key", ["name", "dark", "contrast"])
def test_a_theme_says_what_it_is(themes: Path, key: str) -> None:
    change(themes / "contrast-dark.toml", f"{key} = ", f"{key}s = ")
    with pytest.raises(ThemeError, match=r"contrast-dark\.toml lacks its name"):
        load_theme("contrast-dark", folder=themes)


def test_a_missing_group_is_named(themes: Path) -> None:
    change(themes / "light.toml", "[chart]", "[charts]")
    with pytest.raises(ThemeError, match="lacks the role chart"):
        load_theme("light", folder=themes)


@pytest.mark.parametrize("name", NAMES)
def test_an_unknown_role_is_named(themes: Path, name: str) -> None:
    change(themes / f"{name}.toml", "[border]", '[border]\nloud = "#FF0000"')
    with pytest.raises(ThemeError, match="unknown role loud"):
        load_theme(name, folder=themes)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("colour", ["#FFF", "red", "rgba(1,2,3,0.5)", "#GGGGGG", ""])
def test_what_is_no_colour_is_refused(themes: Path, name: str, colour: str) -> None:
    change(themes / f"{name}.toml", "[text]", f"[text]\n# {colour}")
    own = load_theme(name, folder=themes).value("text.primary")
    change(themes / f"{name}.toml", f'primary = "{own}"', f'primary = "{colour}"')
    with pytest.raises(ThemeError, match=rf"{name}\.toml\.text\.primary"):
        load_theme(name, folder=themes)


@pytest.mark.parametrize("heat", ['["#000000"]', '["#000000", "red", "#000000", "#000000", "#000000", "#000000"]'])
def test_steps_of_a_chart_are_six_colours(themes: Path, heat: str) -> None:
    change(themes / "light.toml", "heat = [", f"heat = {heat} # [")
    with pytest.raises(ThemeError, match=r"chart\.heat"):
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


def test_a_width_is_worth_less_with_large_text() -> None:
    assert load_theme("light").worth(1440) == 1440
    assert load_theme("light", scale=2.0).worth(1440) == 720


def test_without_motion_every_duration_is_nothing_and_a_toast_can_still_be_read() -> None:
    motion = load_theme("dark", still=True).metrics.motion
    assert (motion.fast, motion.base, motion.slow) == (0, 0, 0)
    assert motion.toast == load_theme("dark").metrics.motion.toast == 6000


def test_resources_are_found_and_a_missing_one_is_named() -> None:
    assert (resource_root() / "fonts" / "LICENSE-Inter-OFL.txt").is_file()
    assert resource_path("icons", "lucide", "LICENSE-lucide.txt").is_file()
    with pytest.raises(ThemeError, match="icons/nothing"):
        resource_path("icons", "nothing.svg")
