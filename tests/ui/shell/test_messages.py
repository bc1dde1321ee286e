"""Toasts: three at most, what must be closed gives way last, and everything can be read again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.shell.messages import MessagesDialog
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.row import ListRow
from inkom_desktop.ui.widgets.toast import ToastHost
from tests.ui.shell.conftest import Screen


def test_three_at_most_and_trouble_gives_way_last(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    host = ToastHost(window, close_name="Close")
    host.show("Trouble", tone="danger")
    for number in range(3):
        host.show(f"Done {number}")
    assert [t.title for t in host.toasts()] == ["Done 2", "Done 1", "Trouble"]
    for number in range(3):
        host.show(f"Worse {number}", tone="danger")
    assert [t.title for t in host.toasts()] == ["Worse 2", "Worse 1", "Worse 0"]


def test_what_was_said_can_be_read_again(screen: Screen) -> None:
    window = screen.window
    window.show()
    window.toasts.show("Moved to the bin", "Draft", tone="neutral").close_now()
    window.toasts.show("The disk is full.", tone="danger")
    assert [m.title for m in window.messages.kept] == ["The disk is full.", "Moved to the bin"]
    window.open_messages()
    assert isinstance(window._dialog, MessagesDialog)
    rows = window._dialog.findChildren(ListRow)
    assert [r.accessibleName().split(". ")[1].rstrip(".") for r in rows] == ["The disk is full", "Moved to the bin"]
    assert any(label.text() == "Draft" for label in window._dialog.findChildren(Label))
    window._dialog.accept()
