"""Following the system and the person, live: theme, high contrast, text size, motion."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from inkom_desktop.domain.settings import TEXT_SIZES, setting
from inkom_desktop.ui.theme import ThemeSwitcher, apply_theme, current_theme, load_theme, system_is_dark


class Hints(QObject):
    """What a desktop tells of itself, in place of Qt's style hints."""

    colorSchemeChanged = Signal(Qt.ColorScheme)
    contrastPreferenceChanged = Signal(Qt.ContrastPreference)

    def __init__(self) -> None:
        super().__init__()
        self.system = Qt.ColorScheme.Light
        self.forced: Qt.ColorScheme | None = None
        self.contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> Hints:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.forced or self.system

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.forced = scheme
        self.colorSchemeChanged.emit(scheme)

    def unsetColorScheme(self) -> None:
        self.forced = None
        self.colorSchemeChanged.emit(self.system)

    def become(self, system: Qt.ColorScheme | None = None, contrast: Qt.ContrastPreference | None = None) -> None:
        """The person changes a setting of the desktop."""
        self.system = system or self.system
        if contrast is not None:
            self.contrast = contrast
            self.contrastPreferenceChanged.emit(contrast)
        if self.forced is None:
            self.colorSchemeChanged.emit(self.system)


@pytest.fixture
def hints(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Hints:
    made = Hints()
    monkeypatch.setattr(type(qapp), "styleHints", lambda *_: made)
    return made


@pytest.fixture
def switcher(qapp: QApplication, hints: Hints) -> Iterator[ThemeSwitcher]:
    made = ThemeSwitcher(qapp)
    yield made
    made.deleteLater()
    apply_theme(qapp, load_theme("light"))


def test_the_system_is_followed_into_the_dark_and_into_high_contrast(hints: Hints, switcher: ThemeSwitcher) -> None:
    assert current_theme().name == "light"
    hints.become(Qt.ColorScheme.Dark)
    assert current_theme().name == "dark"
    hints.become(contrast=Qt.ContrastPreference.HighContrast)
    assert current_theme().name == "contrast-dark"
    hints.become(Qt.ColorScheme.Light)
    assert current_theme().name == "contrast-light"
    hints.become(contrast=Qt.ContrastPreference.NoPreference)
    assert current_theme().name == "light"


def test_a_chosen_theme_stays_and_the_panel_is_still_known(hints: Hints, switcher: ThemeSwitcher) -> None:
    hints.become(Qt.ColorScheme.Dark)
    switcher.choose("light")
    assert current_theme().name == "light"
    # Title bars follow the choice, and the tray stands on the desktop's own panel.
    assert hints.colorScheme() == Qt.ColorScheme.Light
    assert system_is_dark() is True
    hints.become(contrast=Qt.ContrastPreference.HighContrast)
    assert current_theme().name == "light"
    switcher.choose("system")
    assert current_theme().name == "contrast-dark"


def test_high_contrast_can_be_chosen_and_follows_light_and_dark(hints: Hints, switcher: ThemeSwitcher) -> None:
    switcher.choose("contrast")
    assert current_theme().name == "contrast-light"
    hints.become(Qt.ColorScheme.Dark)
    assert current_theme().name == "contrast-dark"


def test_each_choice_is_worn_once(hints: Hints, switcher: ThemeSwitcher) -> None:
    worn: list[str] = []
    switcher.changed.connect(lambda theme: worn.append(theme.name))
    switcher.choose("dark")
    switcher.choose("dark")
    switcher.choose("system")
    assert worn == ["dark", "light"]


def test_text_sizes_go_step_by_step_and_end(switcher: ThemeSwitcher) -> None:
    assert [switcher.step_text_size(1) for _ in range(7)] == [110, 125, 150, 175, 200, 200, 200]
    assert current_theme().text_style("body").size == 26
    assert [switcher.step_text_size(-1) for _ in range(6)] == [175, 150, 125, 110, 100, 100]
    switcher.set_scale(1.3)
    assert switcher.step_text_size(1) == 150
    assert switcher.step_text_size(0) == 100


def test_motion_follows_the_system_or_the_person(qapp: QApplication, switcher: ThemeSwitcher) -> None:
    system = switcher.system_motion
    usual = qapp.cursorFlashTime()
    assert usual > 0
    system.tell("desktop", True)
    assert current_theme().still
    assert qapp.cursorFlashTime() == 0
    switcher.set_motion("off")
    assert not current_theme().still
    assert qapp.cursorFlashTime() == usual
    system.tell("desktop", False)
    switcher.set_motion("on")
    assert current_theme().still
    switcher.set_motion("system")
    assert not current_theme().still


def test_one_source_is_enough_and_each_change_is_told_once(switcher: ThemeSwitcher) -> None:
    system = switcher.system_motion
    told: list[bool] = []
    system.changed.connect(lambda: told.append(system.reduced))
    for source, asked in (("a", True), ("b", True), ("a", False), ("b", False), ("b", False)):
        system.tell(source, asked)
    assert told == [True, False]


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("theme", ("system", "light", "dark", "contrast"), ("Dark", "contrast-dark", "")),
        ("window.text_size", tuple(str(size) for size in TEXT_SIZES), ("105", "100%", "2", "")),
        ("window.reduced_motion", ("system", "on", "off"), ("yes", "")),
        ("window.letter_keys", ("on", "off"), ("true", "")),
    ],
)
def test_the_settings_of_the_look_refuse_what_is_none(name: str, good: tuple[str, ...], bad: tuple[str, ...]) -> None:
    declared = setting(name)
    assert declared.default in good
    assert [declared.read(value) for value in good] == list(good)
    for value in bad:
        with pytest.raises(ValueError, match=good[0]):
            declared.read(value)
