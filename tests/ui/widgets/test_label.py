"""Text is text: hostile words are drawn as written, lines have the height of the drawing, long ones give way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.label import ElidedLabel, Label, Run, set_plain_tooltip

# What the off-screen platform says of fixed sizes and of menus.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HOSTILE = '<b style="color:#ff0000">Win</b><img src="x">&amp;'


def test_html_is_drawn_as_it_is_written(qtbot: QtBot, colours: Callable[[QWidget], set[str]]) -> None:
    hostile, plain = Label(HOSTILE), Label("Win")
    for label in (hostile, plain):
        qtbot.addWidget(label)
    assert hostile.textFormat() == Qt.TextFormat.PlainText
    assert hostile.text() == HOSTILE
    # Drawn letter by letter it is far wider than what a browser would leave of it.
    assert hostile.sizeHint().width() > 8 * plain.sizeHint().width()
    hostile.resize(hostile.sizeHint())
    assert "#ff0000" not in colours(hostile)
    for widget in (Button(HOSTILE), Badge(HOSTILE)):
        qtbot.addWidget(widget)
        assert widget.sizeHint().width() > 8 * plain.sizeHint().width()


def test_a_tooltip_never_becomes_html(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    set_plain_tooltip(widget, HOSTILE)
    assert "<b" not in widget.toolTip()
    assert "&lt;b" in widget.toolTip()
    set_plain_tooltip(widget, "History")
    assert widget.toolTip() == "History"


@pytest.mark.parametrize(
    ("style", "line"), [("body", 20), ("small", 16), ("editor", 24), ("title", 24), ("display", 32)]
)
def test_a_line_has_the_height_of_its_style(qtbot: QtBot, style: str, line: int) -> None:
    label = Label("One line", style)
    qtbot.addWidget(label)
    assert label.sizeHint().height() == line
    wrapped = Label("word " * 60, style, wrap=True)
    qtbot.addWidget(wrapped)
    assert wrapped.heightForWidth(200) % line == 0
    assert wrapped.heightForWidth(200) > wrapped.heightForWidth(400) >= 2 * line


def test_runs_are_one_sentence_with_their_own_colours(qtbot: QtBot, colours: Callable[[QWidget], set[str]]) -> None:
    label = Label([Run("It belongs to "), Run("Tidewell 🌊", 600, "danger.text"), Run(".")], wrap=True)
    qtbot.addWidget(label)
    assert label.text() == "It belongs to Tidewell 🌊."
    label.resize(400, 20)
    assert load_theme("light").color("danger.text").name() in colours(label)


def test_an_elided_label_shrinks_and_keeps_the_whole_text_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("A very long title that cannot stay <b>whole</b>")
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 40
    label.resize(80, 20)
    label.grab()
    assert "&lt;b&gt;whole" in label.toolTip()
    label.resize(label.sizeHint())
    label.grab()
    assert label.toolTip() == ""


def test_a_label_grows_with_the_text_size(qapp: QApplication, qtbot: QtBot) -> None:
    label = Label("One line")
    qtbot.addWidget(label)
    small = label.sizeHint()
    apply_theme(qapp, load_theme("light", scale=2.0))
    assert label.sizeHint().height() == 2 * small.height()
    assert label.sizeHint().width() > 1.9 * small.width()
