"""Earlier versions of a draft, and going back to one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.word_diff import Change, whole_text, word_diff
from inkom_desktop.ports.store import DraftVersion
from inkom_desktop.ui.pages.composer.view_diff import beside_words, counted_diff, diff_runs, spoken_diff
from inkom_desktop.ui.widgets.area import GrowingArea
from inkom_desktop.ui.widgets.badge import Badge
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.label import ElidedLabel, Label
from inkom_desktop.ui.words import count_words, moment_words, tr

SHOWN = 40


class HistoryDialog(Dialog):
    """`on_restore` gets the number of the version that was chosen. The present one stays in the history."""

    def __init__(
        self, window: QWidget, versions: Sequence[DraftVersion], zone: str, on_restore: Callable[[int], object]
    ) -> None:
        text = tr("Going back keeps the present text as a version, so nothing is lost.")
        super().__init__(window, tr("Earlier versions"), text, width=640, close_name=tr("Close"))
        self._on_restore = on_restore
        area = GrowingArea()
        area.body.setContentsMargins(0, 0, 0, 0)
        area.body.setSpacing(8)
        for place, version in enumerate(versions[:SHOWN]):
            older = versions[place + 1] if place + 1 < len(versions) else None
            area.body.addWidget(self._row(version, older, zone, present=place == 0))
        if len(versions) > SHOWN:
            words = count_words(len(versions) - SHOWN, "1 older version", "{count} older versions")
            area.body.addWidget(Label(words, "small", "text.tertiary"))
        self.body.addWidget(area)
        done = Button(tr("Keep the present text"), "secondary")
        done.clicked.connect(self.reject)
        self.add_button(done)

    def _row(self, version: DraftVersion, older: DraftVersion | None, zone: str, *, present: bool) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        draft = version.draft
        words.addWidget(Label(moment_words(version.saved_at, zone), weight=500, figures=True))
        for line in _changes(draft, older.draft if older is not None else None):
            words.addWidget(line)
        row.addLayout(words, 1)
        if present:
            row.addWidget(Badge(tr("Present"), "accent"))
        else:
            back = Button(tr("Go back to this"), "secondary", "card")
            back.setAccessibleName(tr("Go back to the version of {when}", when=moment_words(version.saved_at, zone)))
            back.clicked.connect(lambda: self._restore(draft.version))
            row.addWidget(back)
        return held

    def _restore(self, version: int) -> None:
        self.accept()
        self._on_restore(version)


def _changes(draft: Draft, older: Draft | None) -> list[Label]:
    """What a version changed of the one before it; of the oldest one, how it began and how long it was."""
    if older is None:
        text = " ".join((draft.title or draft.parts[0]).split()) or tr("(empty)")
        size = count_words(sum(map(len, draft.parts)), "1 character", "{count} characters")
        parts = count_words(len(draft.parts), "1 part", "{count} parts")
        return [ElidedLabel(text[:200], "small", "text.secondary"), Label(f"{size}, {parts}", "small", "text.tertiary")]
    pieces = word_diff(whole_text(older), whole_text(draft))
    others = beside_words(older, draft)
    said = " · ".join(part for part in (counted_diff(pieces), others) if part) or tr("Nothing that shows")
    lines = [Label(said, "small", "text.tertiary", figures=True)]
    if any(p.change is not Change.SAME for p in pieces):
        shown = Label(diff_runs(pieces), "small", "text.secondary", wrap=True)
        shown.setAccessibleName(spoken_diff(pieces))
        lines.insert(0, shown)
    return lines
