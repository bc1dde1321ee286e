"""Find and replace in all texts of the draft in hand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inkom_desktop.domain.replacing import Wanted
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.toggles import CheckBox
from inkom_desktop.ui.words import count_words, tr


class ReplaceDialog(Dialog):
    """`count` tells how often the words are there, `on_replace(wanted, by)` puts others in their place."""

    def __init__(
        self,
        window: QWidget,
        words: str,
        count: Callable[[Wanted], int],
        on_replace: Callable[[Wanted, str], object],
    ) -> None:
        text = tr("In the title, every part, and the texts of accounts.")
        super().__init__(window, tr("Find and replace"), text, close_name=tr("Close"))
        self._count = count
        self._find = Field(tr("Find"), label=tr("Find"), text=words)
        self._by = Field(tr("Replace with"), label=tr("Replace with"))
        self._case = CheckBox(tr("Capitals count"))
        self._whole = CheckBox(tr("Whole words"))
        for widget in (self._find, self._by, self._case, self._whole):
            self.body.addWidget(widget)
        self._find.changed.connect(lambda _: self._show())
        self._case.toggled.connect(lambda _: self._show())
        self._whole.toggled.connect(lambda _: self._show())
        self._go = Button("", "primary")
        self._go.clicked.connect(self.accept)
        self.accepted.connect(lambda: on_replace(self._wanted(), self._by.text()))
        self.add_button(self._go, primary=True)
        self.set_first_focus(self._find.edit)
        self._show()

    def _wanted(self) -> Wanted:
        return Wanted(self._find.text(), self._case.isChecked(), self._whole.isChecked())

    def _show(self) -> None:
        found = self._count(self._wanted())
        self._go.set_text(
            count_words(found, "Replace 1 place", "Replace {count} places") if found else tr("Nothing found")
        )
        self._go.setEnabled(bool(found))
