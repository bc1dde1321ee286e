"""Signs of life: silence is told, a sleep of the computer is not silence, progress is counted by steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from inkom_desktop.domain.publication import Attempt, PartState, State, StepKind, Upload
from inkom_desktop.ui.bridge.pulse import Pulse
from inkom_desktop.ui.bridge.snapshot import unreached_since
from tests.fakes.clock import NOW
from tests.fakes.publications import publication


def at(seconds: float) -> datetime:
    return NOW + timedelta(seconds=seconds)


def test_a_minute_without_a_beat_is_silence() -> None:
    pulse = Pulse()
    assert pulse.silent_since(at(0)) is None
    pulse.tick(at(0))
    pulse.beat(at(1))
    pulse.tick(at(20))
    pulse.tick(at(40))
    pulse.tick(at(60))
    assert pulse.silent_since(at(60)) is None
    assert pulse.silent_since(at(62)) == at(1)
    pulse.beat(at(63))
    assert pulse.silent_since(at(64)) is None


def test_after_a_sleep_the_engine_gets_its_minute() -> None:
    pulse = Pulse()
    pulse.tick(at(0))
    pulse.beat(at(0))
    pulse.tick(at(7200))
    assert pulse.silent_since(at(7230)) is None
    pulse.tick(at(7220))
    pulse.tick(at(7240))
    assert pulse.silent_since(at(7261)) == at(0)


def test_progress_is_the_share_of_steps() -> None:
    pulse = Pulse()
    assert pulse.share() is None
    pub = publication("one", "two")
    sending = replace(pub, state=State.SENDING)
    sending = sending.with_part(0, replace(pub.parts[0], uploads=(Upload("m"), Upload()), state=PartState.SENDING))
    pulse.took(sending)
    assert pulse.share() == 1 / 4
    pulse.took(sending.with_part(0, replace(sending.parts[0], state=PartState.PUBLISHED)))
    assert pulse.share() == 3 / 4
    pulse.took(replace(sending, state=State.PUBLISHED))
    assert pulse.moving == ()
    pulse.took(replace(publication(), state=State.SENDING))
    assert pulse.share() is None


def test_the_store_says_what_has_come_to_rest() -> None:
    pulse = Pulse()
    newer = replace(publication(id_="a"), state=State.SENDING, version=5)
    pulse.took(newer)
    pulse.took(replace(publication(id_="b"), state=State.SENDING))
    pulse.read([replace(newer, version=4)])
    assert pulse.moving == (newer,)


def attempt(n: int, outcome: str, status: int | None = None) -> Attempt:
    return Attempt("pub", n, 0, StepKind.SEND, at(n), 1, "key", ended_at=at(n), outcome=outcome, http_status=status)


def test_offline_begins_with_the_first_try_of_the_present_run() -> None:
    assert unreached_since([attempt(1, "unreachable"), attempt(2, "unreachable")]) == at(1)
    assert unreached_since([attempt(1, "unreachable"), attempt(2, "throttled", 429), attempt(3, "unreachable")]) == at(
        3
    )
    assert unreached_since([attempt(1, "unreachable"), attempt(2, "published", 200)]) is None
    pulse = Pulse()
    pulse.attempted(attempt(1, "unreachable"))
    pulse.attempted(attempt(2, "published"))
    assert pulse.last_reached is None
    pulse.attempted(attempt(3, "throttled", 429))
    assert pulse.last_reached == at(3)
