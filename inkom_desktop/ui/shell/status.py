"""What the publisher's state is in words: for the status line, the tray's tooltip and its face."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.events import ClockChecked
from inkom_desktop.ui.bridge.desktop import Desktop, Elsewhere
from inkom_desktop.ui.bridge.snapshot import Seen, Unreached
from inkom_desktop.ui.words import clock_words, count_words, error_words, moment_words, speak, tr, until_words
from inkom_desktop.wording.clock import say_span

Face = Literal["idle", "publishing", "attention", "paused", "offline"]
Tone = Literal["success", "warning", "danger", "neutral", "accent"]


@dataclass(frozen=True, slots=True)
class Status:
    """A title, a second line, the dot's tone, the tray's face, and an icon that stands in for the dot where there is one."""

    title: str
    detail: str
    tone: Tone
    face: Face
    icon: str = ""

    @property
    def spoken(self) -> str:
        """Both lines in one."""
        return ". ".join(part.rstrip(".") for part in (self.title, self.detail) if part)


def status_of(desktop: Desktop, *, outside: bool = False) -> Status:
    """Say where things stand, the most pressing first. `outside` is what the tray says, which leaves the sample out."""
    snapshot = desktop.now
    seen = desktop.seen_outside if outside else desktop.seen
    # Outside the window nothing is said of the sample, not even how its accounts are.
    accounts = "" if outside and snapshot.in_sample else _accounts(seen)
    stopped = _stopped(desktop, seen, accounts)
    if stopped is not None:
        return stopped
    clock = desktop.pulse.clock
    if clock is not None and clock.holds:
        return _clock(clock)
    if desktop.sending:
        return Status(_sending(desktop), accounts, "accent", "publishing")
    if desktop.unreached is not None:
        return _unreached(desktop, desktop.unreached)
    if clock is not None:
        return _clock(clock)
    foreseen = foreseen_words(desktop)
    needs = seen.ahead.waiting + len(seen.needs_sign_in) + bool(foreseen)
    title = _next(desktop, seen)
    if desktop.elsewhere is not None:
        tone: Tone = "warning" if needs else "success"
        return Status(title, _other(desktop.elsewhere), tone, "attention" if needs else "idle")
    if desktop.others and not outside:
        accounts = tr("Also publishing: {computers}", computers=", ".join(sorted(set(desktop.others))))
    if needs:
        return Status(title, foreseen or accounts, "warning", "attention")
    return Status(title, accounts, "success" if seen.ahead.next_post else "neutral", "idle")


def foreseen_words(desktop: Desktop) -> str:
    """Say how many posts of real clients may not go out, as the last rehearsal found; empty when all are in order."""
    sample = desktop.now.sample
    posts = {
        p.publication_id
        for found in desktop.now.findings
        for p in found.posts
        if sample is None or p.workspace_id != sample.id
    }
    return count_words(len(posts), "1 post may not go out", "{count} posts may not go out") if posts else ""


def next_words(desktop: Desktop) -> str:
    """Say when the next post of a real client is due, for the tray; empty when nothing is scheduled."""
    return _next(desktop, desktop.seen_outside) if desktop.seen_outside.ahead.next_post is not None else ""


def beat_words(desktop: Desktop) -> str:
    """Say when the publisher last looked at the queue, empty before it did."""
    at = desktop.pulse.last_beat
    return "" if at is None else tr("Last look at the queue {time}", time=clock_words(at, desktop.zone))


def _stopped(desktop: Desktop, seen: Seen, accounts: str) -> Status | None:
    """Nothing goes out: why."""
    if desktop.bridge.ended is not None:
        return Status(
            tr("Publishing has stopped"), tr("Nothing is lost; it can be started again"), "danger", "attention"
        )
    if desktop.trouble:
        what, todo = error_words(InkomError(desktop.trouble))
        return Status(what, todo, "danger", "attention", "hard-drive")
    silent = desktop.silent_since
    if silent is not None:
        when = tr("No sign of life since {time}", time=since_words(desktop, silent))
        return Status(tr("Publishing stands still"), when, "danger", "attention")
    if desktop.now.paused:
        until = desktop.now.paused_until
        title = tr("Paused until {time}", time=since_words(desktop, until)) if until else tr("Paused until you resume")
        return Status(title, accounts, "neutral", "paused")
    locked = sum(a.state is AccountState.VAULT_LOCKED for a in seen.accounts)
    if locked:
        detail = count_words(locked, "1 account waits for it", "{count} accounts wait for it")
        return Status(tr("The keyring is locked"), detail, "warning", "attention", "lock")
    return None


def _sending(desktop: Desktop) -> str:
    moving, now = desktop.pulse.moving, desktop.time()
    share = desktop.pulse.share()
    preparing = all(p.due_at > now for p in moving)
    if share is None:
        return tr("Preparing") if preparing else tr("Sending")
    percent = int(share * 100)
    return tr("Preparing {percent} %", percent=percent) if preparing else tr("Sending {percent} %", percent=percent)


def _unreached(desktop: Desktop, found: Unreached) -> Status:
    posts = count_words(found.posts, "1 post waits here", "{count} posts wait here")
    since = since_words(desktop, found.since)
    if found.everywhere:
        detail = posts if found.posts else _next(desktop, desktop.seen)
        return Status(tr("Offline since {time}", time=since), detail, "neutral", "offline", "cloud-off")
    title = tr("{server} is not reached", server=", ".join(found.servers))
    return Status(title, tr("{posts}, since {time}", posts=posts, time=since), "warning", "attention", "cloud-off")


def _clock(found: ClockChecked) -> Status:
    seconds = found.offset.total_seconds()
    span = say_span(seconds, speak)
    title = tr("Clock {span} ahead", span=span) if seconds < 0 else tr("Clock {span} behind", span=span)
    detail = tr("Posts wait until it is set") if found.holds else tr("Set this computer’s clock")
    return Status(title, detail, "danger" if found.holds else "warning", "attention", "clock-alert")


def _other(other: Elsewhere) -> str:
    if other.kind == "window":
        return tr("Another window publishes (process {pid})", pid=str(other.pid))
    return tr("The headless publisher sends (process {pid})", pid=str(other.pid))


def _next(desktop: Desktop, seen: Seen) -> str:
    post = seen.ahead.next_post
    if post is None:
        return tr("Nothing scheduled")
    return tr("Next post {when}", when=until_words(post.due_at, desktop.time(), desktop.zone))


def since_words(desktop: Desktop, at: datetime) -> str:
    """Say a moment that something holds from or to: its clock time, with its day where that is further away."""
    same_day = abs((at - desktop.time()).total_seconds()) < 12 * 3600
    return clock_words(at, desktop.zone) if same_day else moment_words(at, desktop.zone)


def _accounts(seen: Seen) -> str:
    if not seen.accounts:
        return tr("No accounts connected")
    needs = len(seen.needs_sign_in)
    healthy = len(seen.accounts) - needs
    if needs:
        return tr(
            "{healthy} · {needs}",
            healthy=count_words(healthy, "1 healthy", "{count} healthy"),
            needs=count_words(needs, "1 needs you", "{count} need you"),
        )
    return count_words(healthy, "1 account healthy", "{count} accounts healthy")
