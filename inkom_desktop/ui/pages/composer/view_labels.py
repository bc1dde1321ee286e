"""The labels of a draft: add one, take one away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.icon_button import IconButton
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.layouts import clear
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.words import tr

LONGEST = 60


class LabelsPopover(Popover):
    """`on_labels` gets the labels after each change."""

    def __init__(
        self, window: QWidget, labels: tuple[str, ...], on_labels: Callable[[tuple[str, ...]], object]
    ) -> None:
        super().__init__(window, tr("Labels"))
        self._labels, self._on_labels = labels, on_labels
        self.body.addWidget(Label(tr("Labels"), "body_strong"))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self.body.addLayout(self._list)
        self._field = Field(tr("Add label"), hint=tr("Add label"), icon="tag", soft=True)
        self._field.setFixedWidth(240)
        self._field.submitted.connect(self._add)
        self.body.addWidget(self._field)
        self._draw()

    def labels(self) -> tuple[str, ...]:
        """The labels now."""
        return self._labels

    def _add(self) -> None:
        word = " ".join(self._field.text().split())[:LONGEST]
        if word and word not in self._labels:
            self._set((*self._labels, word))
        self._field.set_text("")

    def _remove(self, word: str) -> None:
        self._set(tuple(each for each in self._labels if each != word))
        self._field.edit.setFocus()

    def _set(self, labels: tuple[str, ...]) -> None:
        self._labels = labels
        self._draw()
        self._on_labels(labels)

    def _draw(self) -> None:
        clear(self._list)
        for word in self._labels:
            row = QHBoxLayout()
            row.addWidget(Badge(word, "outline"))
            row.addStretch(1)
            remove = IconButton("x", tr("Remove label {label}", label=word), side=24)
            remove.clicked.connect(lambda _=False, w=word: self._remove(w))
            row.addWidget(remove)
            self._list.addLayout(row)
