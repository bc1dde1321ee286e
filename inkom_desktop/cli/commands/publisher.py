"""inkom publisher: run it without a window, ask whether one runs, pause and resume."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import signal
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.cli.inputs import read_when
from inkom_desktop.cli.output import Output, local
from inkom_desktop.cli.seats import everyone, publisher_shape, say_publishers
from inkom_desktop.cli.shapes import moment, publication_shape
from inkom_desktop.domain.errors import InkomError, UsageRefused
from inkom_desktop.domain.events import (
    Beat,
    ClockChecked,
    ConnectionChanged,
    Fact,
    FindingsChanged,
    MovedByRules,
    PublicationChanged,
    StoreTrouble,
)
from inkom_desktop.domain.publication import NEEDS_PERSON, TERMINAL, WAITS_FOR_PERSON, Publication, State
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.ports.seat import SeatStatus
from inkom_desktop.publishing.pausing import Pause, Pausing
from inkom_desktop.wording.clock import say_clock, say_off, say_span
from inkom_desktop.wording.errors import say_error
from inkom_desktop.wording.rehearsal import say_finding
from inkom_desktop.wording.standing import STATES, say_standing


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("publisher", help="the publisher without a window").add_subparsers(
        dest="verb", required=True
    )
    run = verbs.add_parser("run", parents=[shared], help="publish in the foreground; Ctrl+C ends it cleanly")
    run.add_argument("--until-idle", action="store_true", help="end when nothing is due or tried again within a minute")
    run.set_defaults(run=_run)
    pause = verbs.add_parser("pause", parents=[shared], help="let nothing go out, until it is resumed or until a time")
    pause.add_argument("--until", metavar="WHEN", help='"2026-12-24 09:30", +2h, RFC 3339')
    pause.set_defaults(run=_pause)
    verbs.add_parser("resume", parents=[shared], help="let posts go out again").set_defaults(run=_resume)
    verbs.add_parser("status", parents=[shared], help="is one running, when is the next post due").set_defaults(
        run=_status
    )


QUIET = timedelta(minutes=1)
"""After so long without trouble of the store the same trouble is said again."""


class _Watch:
    """Prints what becomes of each publication and remembers what needs the person."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._told: dict[str, State] = {}
        self._needs_person: dict[str, Publication] = {}
        self._trouble = ""
        self._fine_since: datetime | None = None

    def __call__(self, fact: Fact, /) -> None:
        if isinstance(fact, StoreTrouble):
            self._store_fails(fact.code)
        if isinstance(fact, Beat):
            self._store_works(fact.at)
        if isinstance(fact, ClockChecked):
            self._out.progress(_clock_words(fact))
        if isinstance(fact, MovedByRules):
            pub = fact.publication
            self._out.progress(f"{pub.network} {pub.id}: {say_standing(pub)}")
        if isinstance(fact, FindingsChanged):
            for found in fact.findings:
                self._out.progress(f"Rehearsal: {say_finding(found)}")
        if isinstance(fact, ConnectionChanged):
            self._out.progress("Online again." if fact.online else "Offline: no server is reached. Posts wait.")
        if not isinstance(fact, PublicationChanged):
            return
        pub = fact.publication
        if pub.state in NEEDS_PERSON:
            self._needs_person[pub.id] = pub
        else:
            self._needs_person.pop(pub.id, None)
        if self._told.get(pub.id) is pub.state:
            return
        self._told[pub.id] = pub.state
        if pub.state in TERMINAL or pub.state in NEEDS_PERSON:
            self._out.shape(publication_shape(pub), _sentence(pub))
        elif not self._out.as_json:
            self._out.progress(_sentence(pub))

    def _store_fails(self, code: str) -> None:
        """Say it once: a store that is locked for half a minute fails at each beat."""
        self._fine_since = None
        if code != self._trouble:
            self._trouble = code
            self._out.progress(str(say_error(InkomError(code))))

    def _store_works(self, at: datetime) -> None:
        """A beat may pass although a post's own write failed: only after a quiet while is it a new trouble."""
        if self._trouble and self._fine_since is None:
            self._fine_since = at
        elif self._fine_since is not None and at - self._fine_since >= QUIET:
            self._trouble, self._fine_since = "", None

    def needs_person(self, sample: Workspace | None) -> bool:
        """Tell whether something needs the person now; what is of the sample does not."""
        return any(sample is None or p.workspace_id != sample.id for p in self._needs_person.values())


def _clock_words(fact: ClockChecked) -> str:
    if not fact.off:
        return "This computer's clock agrees with the servers again."
    return str(say_clock(fact.offset.total_seconds(), fact.server, holds=fact.holds))


def _sentence(pub: Publication) -> str:
    late = ""
    if pub.late_by_s is not None:
        after = f"{pub.late_by_s:.1f} s" if pub.late_by_s < 60 else say_span(pub.late_by_s)
        late = f" {after} after its time"
    said = str(say_standing(pub))
    tail = pub.permalink if pub.state is State.PUBLISHED else said
    when = local(pub.updated_at, pub.zone)[11:19]
    return f"{when}  {pub.network} {pub.id}: {STATES[pub.state].lower()}{late}{'  ' + tail if tail else ''}"


async def _run(args: argparse.Namespace, house: House, out: Output) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    watch = _Watch(out)
    house.bus.listen(watch)
    async with house.publishing("headless") as engine:
        out.progress(
            "Publishing from this computer. Ctrl+C stops it." if not args.until_idle else "Publishing what is due."
        )
        waits: list[asyncio.Task[Any]] = [asyncio.create_task(stop.wait())]
        if args.until_idle:
            waits.append(asyncio.create_task(engine.until_idle()))
        try:
            done, _ = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in waits:
                task.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
    return 3 if watch.needs_person(await house.sample.find()) or await _waiting_for_person(house) else 0


async def _waiting_for_person(house: House) -> int:
    """How many posts wait for the person; those of the sample do not count."""
    counts = await house.store.publications.counts()
    sample = await house.sample.find()
    made_up = await house.store.publications.counts(workspace_id=sample.id) if sample else {}
    return sum(counts.get(s, 0) - made_up.get(s, 0) for s in WAITS_FOR_PERSON)


def _who(status: SeatStatus) -> str:
    if not status.running:
        return "No publisher is running."
    if status.others or not status.here:
        return f"{say_publishers(status)}."
    return f"A publisher is running ({status.kind}, process {status.pid})."


async def _pause(args: argparse.Namespace, house: House, out: Output) -> int:
    until = None
    if args.until is not None:
        due = read_when(args.until, house.home_zone, house)
        if due.at <= house.clock.now():
            raise UsageRefused("pause_past")
        until = due.at
    await Pausing(house.store.settings, house.clock).pause(until)
    house.seat.ring()
    how = f"until {local(until, house.home_zone)} ({house.home_zone})" if until else "until you resume it"
    shape = {"kind": "pause", "paused": True, "until": moment(until)}
    out.shape(shape, f"Publishing is paused {how}. What is missed meanwhile follows its late rule.")
    for pub in await house.store.publications.query(states={State.HANDED_OFF}, due_to=until):
        when = f"{local(pub.due_at, pub.zone)} ({pub.zone})"
        out.progress(
            f"{pub.network} holds {pub.id} and publishes it {when} all the same; inkom unschedule takes it back."
        )
    return 0


async def _resume(_: argparse.Namespace, house: House, out: Output) -> int:
    await Pausing(house.store.settings, house.clock).resume()
    house.seat.ring()
    out.shape({"kind": "pause", "paused": False, "until": None}, "Publishing goes on.")
    return 0


def _how_paused(pause: Pause | None, zone: str) -> str:
    if pause is None:
        return ""
    return f" It is paused until {local(pause.until, zone)} ({zone})." if pause.until else " It is paused."


async def _held(house: House) -> str:
    """Say what networks hold, where Inkom itself has nothing to send; empty where they hold nothing."""
    held = await house.store.publications.query(states={State.HANDED_OFF})
    if not held:
        return ""
    many = "1 post is" if len(held) == 1 else f"{len(held)} posts are"
    back = sum(p.wanted_back for p in held)
    first = f"{local(held[0].due_at, held[0].zone)} {held[0].zone}"
    return f" {many} held by the network, the next for {first}" + (f"; {back} being taken back." if back else ".")


async def _status(_: argparse.Namespace, house: House, out: Output) -> int:
    status = house.seat.status()
    upcoming = await house.store.publications.next_scheduled()
    counts = await house.store.publications.counts()
    pause = await Pausing(house.store.settings, house.clock).now()
    shape = {
        "kind": "publisher",
        "running": status.running,
        "door": status.kind or None,
        "pid": status.pid or None,
        "started_at": moment(status.started_at),
        "last_beat": moment(status.last_beat),
        "next_due": moment(upcoming.due_at if upcoming else None),
        "paused": pause is not None,
        "paused_until": moment(pause.until if pause else None),
        "offline_since": moment(status.around.offline_since),
        "clock_off_s": status.around.clock_off_s,
        "publishers": [publisher_shape(s) for s in everyone(status)],
        "counts": {s.value: n for s, n in counts.items() if n},
    }
    who = _who(status)
    around = status.around
    if around.offline_since:
        who += f" It is offline since {local(around.offline_since, house.home_zone)}."
    if around.clock_off_s is not None:
        who += f" {say_off(around.clock_off_s, around.clock_server)}"
    due = (
        f" Next post: {local(upcoming.due_at, upcoming.zone)} {upcoming.zone}."
        if upcoming
        else await _held(house) or " Nothing is scheduled."
    )
    waiting = await _waiting_for_person(house)
    needs = (
        f" {waiting} {'post waits' if waiting == 1 else 'posts wait'} for you: inkom queue shows why."
        if waiting
        else ""
    )
    out.shape(shape, who + _how_paused(pause, house.home_zone) + due + needs)
    return 3 if waiting else 0
