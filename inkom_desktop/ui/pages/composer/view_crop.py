"""Cutting a picture for one account: the frame on the picture as it is, and beside it the picture as it goes out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Attachment, Crop, MediaFile
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ui.models.pictures import Pictures
from inkom_desktop.ui.pages.composer.media import CropFor
from inkom_desktop.ui.pages.composer.view_crop_frame import CropFrame, Outcome
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import error_words, network_words, number_words, speak, tr
from inkom_desktop.wording import facts

WIDTH = 760
SOON_MS = 250
"""How long after the last change the outcome is made."""
FREE = "free"
RATIOS = {"1:1": 1.0, "4:5": 0.8, "16:9": 16 / 9, "1.91:1": 1.91}

Fit = Callable[[Attachment, Account, Crop | None, Callable[[MediaFile | InkomError], None]], object]


class CropDialog(Dialog):
    """`on_crop(account id, crop)` tells what was chosen, None for the whole picture; `fit` makes the outcome."""

    def __init__(
        self,
        window: QWidget,
        attachment: Attachment,
        targets: list[CropFor],
        pictures: Pictures,
        fit: Fit,
        on_crop: Callable[[str, Crop | None], object],
        account_id: str = "",
    ) -> None:
        said = tr("Drag the frame or a corner. Arrow keys move it; with Shift they change its size.")
        super().__init__(window, tr("Crop the picture"), said, width=WIDTH, close_name=tr("Close"))
        self._attachment, self._targets, self._outcome_of, self._on_crop = attachment, targets, fit, on_crop
        self._crops = {t.account.id: t.crop for t in targets}
        self._target = next((t for t in targets if t.account.id == account_id), targets[0])
        self._asked = 0
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._make)
        if len(targets) > 1:
            options = [(t.account.id, t.card.tile.code) for t in targets]
            spoken = [f"{network_words(t.card)}, {t.account.handle}" for t in targets]
            self.whose = Segmented(options, tr("For which account"), current=self._target.account.id)
            self.whose.set_options(options, spoken)
            self.whose.set_current(self._target.account.id)
            self.whose.changed.connect(self._choose)
            self.body.addWidget(self.whose)
        self._name = Label("", weight=500)
        self.body.addWidget(self._name)
        self.shape = Segmented([(FREE, tr("Free")), *((r, r) for r in RATIOS)], tr("Shape"), current=FREE)
        self.shape.changed.connect(self._shape_chosen)
        self.body.addWidget(self.shape)
        self.frame = CropFrame(attachment.file, pictures)
        self.frame.changed.connect(self._changed)
        self.after = Outcome(pictures)
        self._before_words = Label("", "small", "text.secondary", wrap=True)
        self._after_words = Label("", "small", "text.secondary", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(_side(tr("As it is"), self.frame, self._before_words), 3)
        row.addLayout(_side(tr("As it goes out"), self.after, self._after_words), 2)
        self.body.addLayout(row)
        whole = Button(tr("Whole picture"), "ghost")
        whole.clicked.connect(self._whole)
        keep = Button(tr("Save crop"), "primary")
        keep.clicked.connect(self._keep)
        self.add_button(whole)
        self.add_button(keep, primary=True)
        self.set_first_focus(self.frame)
        self._before_words.set_text(_size_words(attachment.file))
        self._show_target()

    def crop(self) -> Crop | None:
        """What is shown for the account in hand, None for the whole picture."""
        return self._crops[self._target.account.id]

    def _choose(self, account_id: str) -> None:
        self._target = next(t for t in self._targets if t.account.id == account_id)
        self._show_target()

    def _show_target(self) -> None:
        self._name.set_text(f"{network_words(self._target.card)} · {self._target.account.handle}")
        self.shape.set_current(FREE)
        self.frame.show_crop(self.crop(), None)
        self._make()

    def _shape_chosen(self, key: str) -> None:
        self.frame.take_ratio(RATIOS.get(key))

    def _changed(self, crop: Crop | None) -> None:
        self._crops[self._target.account.id] = crop
        self._soon.start()

    def _whole(self) -> None:
        self.shape.set_current(FREE)
        self.frame.take_whole()

    def _make(self) -> None:
        """Have the outcome made; an answer that comes after a newer question is not shown."""
        self._soon.stop()
        self._asked += 1
        asked = self._asked
        self._after_words.set_text(tr("Being made …"))

        def show(made: MediaFile | InkomError) -> None:
            if asked != self._asked:
                return
            if isinstance(made, MediaFile):
                self.after.show_file(made)
                self._after_words.set_text(_size_words(made))
            else:
                self._after_words.set_text(" ".join(error_words(made)))

        self._outcome_of(self._attachment, self._target.account, self.crop(), show)

    def _keep(self) -> None:
        self.accept()
        for target in self._targets:
            if self._crops[target.account.id] != target.crop:
                self._on_crop(target.account.id, self._crops[target.account.id])


def _side(title: str, widget: QWidget, words: Label) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    column.addWidget(Label(title, "small", weight=500))
    column.addWidget(widget)
    column.addWidget(words)
    column.addStretch(1)
    return column


def _size_words(file: MediaFile) -> str:
    size = facts({"bytes": file.bytes}, speak)["bytes"]
    kind = file.mime.rpartition("/")[2].upper()
    return f"{number_words(file.width)} × {number_words(file.height)} · {size} · {kind}"
