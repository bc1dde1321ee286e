"""What `inkom doctor` says of the clock, by what servers answer."""

from __future__ import annotations

from datetime import timedelta
from types import SimpleNamespace

import pytest

from inkom_desktop.cli.commands.doctor import FAULT, OK, WARNING, Finding, _clock
from inkom_desktop.domain.skew import Reading
from inkom_desktop.ports.witness import NotReached
from tests.fakes.clock import FixedClock


def reading(server: str, seconds: float) -> Reading:
    return Reading(server, timedelta(seconds=seconds), timedelta(seconds=0.5))


async def findings(*answers: Reading | NotReached | None) -> list[Finding]:
    async def ask_all() -> list[tuple[str, Reading | NotReached | None]]:
        return [("server", answer) for answer in answers]

    house = SimpleNamespace(
        clock=FixedClock(),
        home_zone="Europe/Lisbon",
        zone_data="2026f, shipped with Inkom",
        true_time=SimpleNamespace(ask_all=ask_all),
    )
    return [finding async for finding in _clock(house)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answers", "state", "said"),
    [
        ([], OK, "time-zone rules 2026f, shipped with Inkom"),
        ([reading("a", 0.3), reading("b", -3)], OK, "it agrees with the clock of 2 servers"),
        ([NotReached("connect"), None], WARNING, "no server could say whether that is right"),
        ([NotReached("certificate_time"), None], FAULT, "the certificates of servers are not valid at that date"),
        ([reading("a", -45)], WARNING, "This computer’s clock is 45 s ahead of a."),
        ([reading("a", 7200), NotReached("connect")], FAULT, "This computer’s clock is 2 h 0 min behind a."),
    ],
)
async def test_the_clock(answers: list[Reading | NotReached | None], state: str, said: str) -> None:
    (found,) = await findings(*answers)
    assert (found[0], found[1]) == ("clock", state)
    assert said in found[2]
    assert bool(found[3]) == (state != OK)


async def test_a_server_whose_own_clock_is_wrong_is_named() -> None:
    ours, other = await findings(reading("a", 0.1), reading("b", 3600), reading("c", 0.2))
    assert ours[1] == OK
    assert other[:3] == ("clock of b", WARNING, "1 h 0 min ahead")
