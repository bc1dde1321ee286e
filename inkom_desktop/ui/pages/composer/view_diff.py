"""What differs between two texts, to be read: what went is struck through, what came is underlined, and both are spoken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.word_diff import Change, Piece, around_changes, changed_words, whole_text, word_diff
from inkom_desktop.ui.widgets.area import ReadingArea
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.dialog import Dialog
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import Label, Run
from inkom_desktop.ui.words import count_words, tr

AROUND = 48
"""Characters that are shown of what stayed, on each side of a change."""
LEAST_HIGH = 220
LONGEST = 600
"""Characters of a change that a line shows; the rest is cut."""


def diff_runs(pieces: Sequence[Piece], *, whole: bool = False) -> list[Run]:
    """Return the pieces as runs of a label; without `whole` only what is around the changes."""
    runs = []
    for piece in pieces if whole else around_changes(pieces, AROUND):
        text = piece.text if whole or len(piece.text) <= LONGEST else piece.text[:LONGEST] + "…"
        match piece.change:
            case Change.SAME:
                runs.append(Run(text))
            case Change.ADDED:
                runs.append(Run(text, 500, "success.text", underlined=True))
            case Change.REMOVED:
                runs.append(Run(text, role="danger.text", struck=True))
    return runs


def spoken_diff(pieces: Sequence[Piece]) -> str:
    """Return the changes for a screen reader, which sees neither colours nor strokes."""
    said = []
    for piece in pieces:
        words = " ".join(piece.text.split())[:LONGEST]
        if words and piece.change is Change.ADDED:
            said.append(tr("added: {words}", words=words))
        elif words and piece.change is Change.REMOVED:
            said.append(tr("removed: {words}", words=words))
    return "; ".join(said)


def counted_diff(pieces: Sequence[Piece]) -> str:
    """Say how many words came and went; empty where none did."""
    added, removed = changed_words(pieces)
    said = [
        count_words(added, "1 word added", "{count} words added") if added else "",
        count_words(removed, "1 word removed", "{count} words removed") if removed else "",
    ]
    return ", ".join(part for part in said if part)


def beside_words(before: Draft, after: Draft) -> str:
    """Say what else than words is another; empty where nothing is."""
    changed = [
        tr("pictures") if before.media != after.media else "",
        tr("accounts") if before.account_ids != after.account_ids else "",
        tr("labels") if before.labels != after.labels else "",
        tr("options") if before.options != after.options else "",
    ]
    return ", ".join(part for part in changed if part)


def diff_label(before: str, after: str) -> Label:
    """Return both texts as one, with what changed marked in it."""
    pieces = word_diff(before, after)
    label = Label(diff_runs(pieces, whole=True), wrap=True)
    label.setAccessibleName(spoken_diff(pieces))
    return label


class CompareDialog(Dialog):
    """Two texts as one: `before` struck through where `after` is another."""

    def __init__(self, window: QWidget, title: str, text: str, before: Draft, after: Draft) -> None:
        super().__init__(window, title, text, width=640, close_name=tr("Close"))
        area, held = ReadingArea(title), QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(8, 4, 8, 4)
        old, new = whole_text(before), whole_text(after)
        column.addWidget(diff_label(old, new) if old != new else Label(tr("The words are the same.")))
        if others := beside_words(before, after):
            column.addWidget(Label(tr("Also different: {what}.", what=others), "small", "text.tertiary", wrap=True))
        column.addStretch(1)
        area.setWidget(held)
        grow(area, least_height=LEAST_HIGH)
        self.body.addWidget(area)
        done = Button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        self.add_button(done, primary=True)
