"""Dressing the application: style sheets are whole, fonts are ours, switching is live, icons are tinted and sharp."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

import inkom_desktop.ui
from inkom_desktop.ui.theme import (
    ThemeError,
    ThemeSwitcher,
    app_icon,
    apply_theme,
    build_stylesheet,
    current_theme,
    fill_template,
    icon,
    icon_pixmap,
    load_fonts,
    load_theme,
    resource_path,
    text_font,
    tray_icon,
)
from inkom_desktop.ui.widgets.card import Panel


@pytest.fixture(autouse=True)
def in_the_light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, load_theme("light"))
    yield
    apply_theme(qapp, load_theme("light"))


@pytest.mark.parametrize("name", ["light", "dark", "contrast-light", "contrast-dark"])
def test_the_style_sheet_has_every_role_filled(name: str) -> None:
    sheet = build_stylesheet(load_theme(name))
    assert "$" not in sheet
    assert "rgba(" in sheet
    assert sheet.index("QToolTip") < sheet.index("QLineEdit") < sheet.index("QMenu")


def test_a_template_with_an_unknown_role_or_a_stray_dollar_is_refused() -> None:
    light = load_theme("light")
    with pytest.raises(ThemeError, match=r"20-x\.qss asks for the unknown role text\.loud"):
        fill_template("QLabel { color: $text.loud; }", light, "20-x.qss")
    with pytest.raises(ThemeError, match="no role"):
        fill_template("QLabel { color: $ ; }", light, "20-x.qss")


def test_templates_hold_no_colour_of_their_own() -> None:
    for path in resource_path("styles").glob("*.qss"):
        assert "#" not in path.read_text(encoding="utf-8"), path.name


def test_no_colour_is_written_outside_the_theme() -> None:
    package = Path(str(inkom_desktop.ui.__file__)).parent
    sources = [path for path in package.rglob("*.py") if "theme" not in path.relative_to(package).parts]
    assert len(sources) > 20
    for path in sources:
        assert not re.search(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b", path.read_text(encoding="utf-8")), path


def test_switching_repaints_what_is_on_the_screen(qapp: QApplication, qtbot: QtBot) -> None:
    panel = Panel("surface.base")
    label = QLabel("Text", panel)
    qtbot.addWidget(panel)
    panel.resize(40, 40)
    panel.show()
    before = panel.grab().toImage().pixelColor(38, 38)
    assert before == load_theme("light").color("surface.base")
    apply_theme(qapp, load_theme("dark"))
    dark = load_theme("dark")
    assert panel.grab().toImage().pixelColor(38, 38) == dark.color("surface.base")
    assert label.palette().color(QPalette.ColorRole.WindowText) == dark.color("text.primary")
    assert current_theme().name == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Link) == dark.color("text.link")


def test_the_switcher_tells_each_change_and_follows_the_system_only_when_asked(
    qapp: QApplication, qtbot: QtBot
) -> None:
    switcher = ThemeSwitcher(qapp, "light")
    heard: list[str] = []
    switcher.changed.connect(lambda theme: heard.append(f"{theme.name} {theme.scale}"))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert heard == []
    switcher.choose("dark")
    switcher.set_scale(1.5)
    switcher.choose("system")
    expected = "dark" if qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert heard == ["dark 1.0", "dark 1.5", f"{expected} 1.5", f"{expected} 1.5"]
    assert switcher.choice == "system"
    switcher.deleteLater()


def test_fonts_are_ours_in_each_weight(qapp: QApplication) -> None:
    assert {"Inter Inkom", "Inter Inkom Title", "Inter Inkom Heading"} <= set(load_fonts())
    light = load_theme("light")
    for style, family, weight in (
        ("body", "Inter Inkom", 400),
        ("caption", "Inter Inkom", 500),
        ("section", "Inter Inkom", 600),
        ("title", "Inter Inkom Title", 600),
        ("display", "Inter Inkom Heading", 600),
    ):
        info = QFontInfo(text_font(light, style))
        assert info.family() == family
        assert info.weight() == weight
    with pytest.raises(ThemeError, match="no text style"):
        text_font(light, "huge")


def test_figures_have_equal_widths_only_when_asked(qapp: QApplication) -> None:
    light = load_theme("light")

    def width(text: str, *, figures: bool) -> float:
        return QFontMetricsF(text_font(light, "body", figures=figures)).horizontalAdvance(text)

    assert width("1111", figures=True) == width("0000", figures=True)
    assert width("1111", figures=False) < width("0000", figures=False)


def test_an_icon_has_the_colour_of_its_role_and_the_pixels_of_the_screen(qapp: QApplication) -> None:
    light = load_theme("light")
    pixmap = icon_pixmap(light, "minus", "danger.text", 16, 2.0)
    assert pixmap.width() == 32
    assert pixmap.devicePixelRatio() == 2.0
    image = pixmap.toImage()
    strongest = max((image.pixelColor(x, y) for x in range(32) for y in range(32)), key=QColor.alpha, default=QColor())
    wanted = light.color("danger.text")
    assert strongest.alpha() > 200
    assert abs(strongest.red() - wanted.red()) < 12
    assert abs(strongest.blue() - wanted.blue()) < 12
    assert icon(light, "send").pixmap(16, 16).width() == 16
    with pytest.raises(ThemeError, match=r"nothing\.svg"):
        icon_pixmap(light, "nothing", "text.primary", 16)
    with pytest.raises(ThemeError, match="loud"):
        icon_pixmap(light, "minus", "text.loud", 16)


@pytest.mark.parametrize("face", ["idle", "publishing", "attention", "paused"])
def test_the_tray_has_each_face_on_both_grounds(qapp: QApplication, face: str) -> None:
    on_dark = tray_icon(face, on_dark=True).pixmap(22, 22).toImage()
    on_light = tray_icon(face, on_dark=False).pixmap(22, 22).toImage()
    assert not on_dark.isNull()
    assert on_dark != on_light
    assert not app_icon().isNull()


def test_the_program_can_be_dressed_in_large_letters(qapp: QApplication) -> None:
    apply_theme(qapp, load_theme("dark", scale=2.0))
    assert qapp.font().pixelSize() == 26
