"""What the publisher's state is in words: for the status line, the tray's tooltip and its face."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ui.bridge.desktop import Desktop, Seen
from inkom_desktop.ui.words import clock_words, count_words, error_words, mark, moment_words, speak, tr, until_words

Face = Literal["idle", "publishing", "attention", "paused"]
KINDS = {"window": mark("window"), "headless": mark("command line")}
"""What the other publisher is, by the kind that it wrote into the seat."""
Tone = Literal["success", "warning", "danger", "neutral", "accent"]


@dataclass(frozen=True, slots=True)
class Status:
    """A title, a second line, the dot's tone and the tray's face."""

    title: str
    detail: str
    tone: Tone
    face: Face


def status_of(desktop: Desktop, *, outside: bool = False) -> Status:
    """Say where things stand, the most pressing first. `outside` is what the tray says, which leaves the sample out."""
    snapshot = desktop.now
    seen = desktop.seen_outside if outside else desktop.seen
    # Outside the window nothing is said of the sample, not even how its accounts are.
    detail = "" if outside and snapshot.in_sample else _accounts(seen)
    if desktop.trouble:
        what, todo = error_words(InkomError(desktop.trouble))
        return Status(what, todo, "danger", "attention")
    if snapshot.paused:
        until = snapshot.paused_until
        title = tr("Paused until {time}", time=_when(desktop, until)) if until else tr("Paused until you resume")
        return Status(title, detail, "neutral", "paused")
    if desktop.sending:
        return Status(tr("Sending"), detail, "accent", "publishing")
    needs = seen.ahead.waiting + len(seen.needs_sign_in)
    title = _next(desktop, seen)
    if desktop.elsewhere is not None:
        kind = speak(KINDS.get(desktop.elsewhere.kind, desktop.elsewhere.kind))
        other = tr("Another Inkom publishes ({kind}, process {pid})", kind=kind, pid=str(desktop.elsewhere.pid))
        return Status(title, other, "warning" if needs else "success", "attention" if needs else "idle")
    if needs:
        return Status(title, detail, "warning", "attention")
    tone: Tone = "success" if seen.ahead.next_post else "neutral"
    return Status(title, detail, tone, "idle")


def _next(desktop: Desktop, seen: Seen) -> str:
    post = seen.ahead.next_post
    if post is None:
        return tr("Nothing scheduled")
    return tr("Next post {when}", when=until_words(post.due_at, desktop.time(), desktop.zone))


def _when(desktop: Desktop, at) -> str:  # type: ignore[no-untyped-def]
    same_day = (at - desktop.time()).total_seconds() < 12 * 3600
    return clock_words(at, desktop.zone) if same_day else moment_words(at, desktop.zone)


def _accounts(seen: Seen) -> str:
    if not seen.accounts:
        return tr("No accounts connected")
    out = len(seen.needs_sign_in)
    needs = out + seen.ahead.waiting
    healthy = len(seen.accounts) - out
    if needs:
        return tr(
            "{healthy} · {needs}",
            healthy=count_words(healthy, "1 healthy", "{count} healthy"),
            needs=count_words(needs, "1 needs you", "{count} need you"),
        )
    return count_words(healthy, "1 account healthy", "{count} accounts healthy")
