"""What the composer must say over the text: two versions of one draft, and a text that could not be stored."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.notice import Notice
from inkom_desktop.ui.words import error_words, tr


class ComposerNotices(QWidget):
    """Empty most of the time. `compare` when the person wants to see what differs."""

    compare = Signal()

    def __init__(self, vm: ComposerViewModel) -> None:
        super().__init__()
        self._vm = vm
        self._shown: object = (None, None)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 12, 24, 0)
        self._column.setSpacing(8)
        self.hide()

    def _clash(self) -> Notice:
        mine = Button(tr("Keep mine"), "primary", "card")
        mine.clicked.connect(self._vm.take_mine)
        theirs = Button(tr("Keep the other"), "secondary", "card")
        theirs.clicked.connect(self._vm.take_theirs)
        both = Button(tr("Keep both"), "secondary", "card")
        both.clicked.connect(self._vm.take_both)
        compare = Button(tr("Compare"), "ghost", "card")
        compare.clicked.connect(self.compare)
        text = tr(
            "Nothing is overwritten: what you do not keep here stays among the earlier versions, or becomes a draft."
        )
        title = tr("This draft was changed somewhere else.")
        return Notice("warning", title, text, [compare, both, theirs, mine])

    def show_state(self) -> None:
        """Say what is to be said now."""
        vm = self._vm
        if (vm.clash, vm.save_error) == self._shown:
            return
        self._shown = (vm.clash, vm.save_error)
        clear(self._column)
        self.setVisible(vm.clash is not None or vm.save_error is not None)
        if vm.clash is not None:
            self._column.addWidget(self._clash())
        if vm.save_error is not None:
            what, todo = error_words(vm.save_error)
            copy = Button(tr("Copy my text"), "secondary", "card", icon="copy")
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(vm.not_stored))
            text = tr("Not saved yet: your text is here and is saved as soon as it works. {todo}", todo=todo)
            self._column.addWidget(Notice("danger", what, text, [copy], icon="hard-drive"))
