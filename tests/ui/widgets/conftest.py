"""Every widget is tested in English and in the light theme, with a network's tile that belongs to no network."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.widgets.words import WidgetWords, say_with
from inkom_desktop.ui.words import language


@dataclass(frozen=True)
class Look:
    code: str = "Bs"
    fill: str = "#0B6BDB"
    dark_border: str | None = None


@pytest.fixture(autouse=True)
def in_english_in_the_light(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # Windows that other tests opened may have left another language behind.
    monkeypatch.delenv("INKOM_PSEUDO", raising=False)
    language.wear_language("en")
    say_with(WidgetWords())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, load_theme("light"))
    yield
    apply_theme(qapp, load_theme("light"))


@pytest.fixture
def look() -> Look:
    return Look()


@pytest.fixture
def colours() -> Callable[[QWidget], set[str]]:
    """All colours on a widget, by name."""

    def found(widget: QWidget) -> set[str]:
        image = widget.grab().toImage()
        return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}

    return found
