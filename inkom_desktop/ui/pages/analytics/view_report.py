"""The sheet that asks how a client's report is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from inkom_desktop.domain.report import PaperSize, ReportChoice
from inkom_desktop.ui.pages.analytics.view_header import period_words
from inkom_desktop.ui.pages.analytics.viewmodel import AnalyticsViewModel
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.label import Label
from inkom_desktop.ui.widgets.toggles import Segmented
from inkom_desktop.ui.words import tr
from inkom_desktop.ui.words.language import LANGUAGES

LONGEST_NAME = 80


class ReportDialog(Dialog):
    """Who made it, its language, its paper; then where it is saved."""

    def __init__(
        self, window: QWidget, vm: AnalyticsViewModel, choice: ReportChoice, save: Callable[[Path, ReportChoice], None]
    ) -> None:
        super().__init__(window, tr("Report for the client"), close_name=tr("Close"))
        self._save = save
        workspace, overview = vm.workspace, vm.state.overview
        self._client = workspace.name if workspace is not None else ""
        self._days = period_words(overview.period) if overview is not None else ""
        said = tr("A PDF with the numbers of all accounts of {client}, {days}.", client=self._client, days=self._days)
        self.body.addWidget(Label(said, wrap=True))
        self.by = Field(tr("Made by"), label=tr("Made by"), text=choice.by, hint=tr("Your name, for the cover"))
        self.by.edit.setMaxLength(LONGEST_NAME)
        self.language = Segmented(list(LANGUAGES.items()), tr("Language"), current=choice.language)
        papers = [(PaperSize.A4.value, tr("A4")), (PaperSize.LETTER.value, tr("US Letter"))]
        self.paper = Segmented(papers, tr("Paper"), current=choice.size.value)
        self.body.addWidget(self.by)
        for word, control in ((tr("Language"), self.language), (tr("Paper"), self.paper)):
            self.body.addWidget(Label(word, weight=500))
            self.body.addWidget(control)
        keep = Button(tr("Save as PDF"), "primary", icon="file-down")
        keep.clicked.connect(self.ask_place)
        self.by.submitted.connect(self.ask_place)
        self.add_button(keep, primary=True)
        self.set_first_focus(self.by.edit)

    @property
    def choice(self) -> ReportChoice:
        """What is chosen."""
        return ReportChoice(self.by.text().strip(), self.language.current(), PaperSize(self.paper.current()))

    def ask_place(self) -> None:
        """Ask where the file is to be, then make it."""
        picker = QFileDialog(self, tr("Save the report"))
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setNameFilter(tr("PDF documents ({pattern})", pattern="*.pdf"))
        picker.setDefaultSuffix("pdf")
        named = "".join(c if c.isalnum() or c in " -–.,&" else " " for c in f"{self._client}, {self._days}")
        picker.selectFile(" ".join(named.split()) + ".pdf")
        picker.fileSelected.connect(self._chosen)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.open()

    def _chosen(self, path: str) -> None:
        choice = self.choice
        self.accept()
        self._save(Path(path), choice)
