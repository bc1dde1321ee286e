"""Changes of where a post stands, as steps of its ledger: those that no try tells."""

from __future__ import annotations

from collections.abc import Sequence

from inkom_desktop.domain.publication import By, Publication, State, Transition, late_changed
from inkom_desktop.ui.widgets.ledger import LedgerStep, StepTone
from inkom_desktop.ui.words import clock_words, moment_words, speak, tr
from inkom_desktop.wording.late import say_late
from inkom_desktop.wording.standing import STATES

TOLD: dict[State, StepTone] = {
    State.HELD: "waiting",
    State.BLOCKED: "waiting",
    State.REVIEW: "unknown",
    State.CANCELLED: "done",
}
"""Where the program's own moves are steps; what comes of a try the try says."""


def changes_of(pub: Publication, changes: Sequence[Transition]) -> list[tuple[int, LedgerStep]]:
    """Return the steps, each with the number of the newest try before it."""
    made: list[tuple[int, LedgerStep]] = []
    before: Transition | None = None
    for change in (c for c in changes if c.publication_id == pub.id):
        if (step := _step(pub, before, change)) is not None:
            made.append((change.attempt, step))
        before = change
    return made


def _step(pub: Publication, before: Transition | None, change: Transition) -> LedgerStep | None:
    time = clock_words(change.at, pub.zone, seconds=True)
    you = tr("by you") if change.by is By.PERSON else ""
    if (rule := late_changed(before, change)) is not None:
        return LedgerStep(time, tr("Late rule"), _joined(say_late(rule, speak), you), "done")
    if before is not None and change.by is not By.PERSON and change.after not in TOLD:
        return None
    moved = before is None or before.due_at != change.due_at
    due = tr("for {moment}", moment=moment_words(change.due_at, pub.zone)) if moved else ""
    word = tr("Moved") if before is not None and moved else speak(STATES[change.after])
    return LedgerStep(time, word, _joined(due, you), TOLD.get(change.after, "done"))


def _joined(what: str, whose: str) -> str:
    return tr("{where}, {what}", where=what.rstrip("."), what=whose) if what and whose else what or whose
