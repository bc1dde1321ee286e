"""A renewal is made once, by one program, and stored before it is used."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from pathlib import Path

from inkom_desktop.domain.outcome import SignInNeeded, Unreachable
from inkom_desktop.ports.network import Session
from inkom_desktop.web.oauth import renewal
from inkom_desktop.web.oauth.renewal import NoRenewal, Renewals
from tests.networks.contract import account_of


class Stored:
    """What the store holds, for all programs."""

    def __init__(self) -> None:
        self.secrets = {"access_token": "old", "refresh_token": "spent-once"}


class Box:
    """One program's view of it (`ports.vault.SecretBox`)."""

    def __init__(self, stored: Stored) -> None:
        self._stored, self._opened = stored, dict(stored.secrets)

    def read(self) -> Mapping[str, str]:
        return dict(self._opened)

    async def reread(self) -> Mapping[str, str]:
        self._opened = dict(self._stored.secrets)
        return self.read()

    async def write(self, secrets: Mapping[str, str]) -> None:
        self._stored.secrets.update(secrets)
        self._opened.update(secrets)


def session(stored: Stored) -> Session:
    return Session(account_of("x", "https://a.example", "1"), Box(stored))


async def test_many_that_find_it_expired_renew_it_once(tmp_path: Path) -> None:
    stored, asked = Stored(), []

    async def ask(secrets: Mapping[str, str]) -> Mapping[str, str]:
        asked.append(secrets["refresh_token"])
        await asyncio.sleep(0)
        return {"access_token": "new", "refresh_token": "next"}

    # Two programs, each with several posts on the way.
    programs = [Renewals(tmp_path / "locks"), Renewals(tmp_path / "locks")]
    sessions = [session(stored) for _ in range(8)]
    done = await asyncio.gather(*(programs[i % 2].renew(s, "old", ask) for i, s in enumerate(sessions)))
    assert done == [None] * 8
    assert asked == ["spent-once"]
    assert stored.secrets == {"access_token": "new", "refresh_token": "next"}
    assert {s.secrets.read()["access_token"] for s in sessions} == {"new"}


async def test_what_it_gave_is_stored_before_it_is_used() -> None:
    stored = Stored()
    opened = session(stored)

    async def ask(secrets: Mapping[str, str]) -> Mapping[str, str]:
        return {"access_token": "new"}

    assert await Renewals(None).renew(opened, "old", ask) is None
    assert stored.secrets["access_token"] == opened.secrets.read()["access_token"] == "new"
    assert stored.secrets["refresh_token"] == "spent-once"


async def test_a_refused_renewal_changes_nothing() -> None:
    for trouble in (SignInNeeded("gone"), Unreachable("no answer")):
        stored = Stored()

        async def ask(secrets: Mapping[str, str], told: NoRenewal = trouble) -> NoRenewal:
            return told

        assert await Renewals(None).renew(session(stored), "old", ask) == trouble
        assert stored.secrets == Stored().secrets


HOLDER = """
import sys, asyncio
from pathlib import Path
from inkom_desktop.web.oauth.renewal import Renewals
async def hold():
    async with Renewals(Path(sys.argv[1])).alone("a"):
        print("held", flush=True)
        sys.stdin.readline()
asyncio.run(hold())
"""


async def test_another_program_on_this_computer_is_waited_for(tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(renewal, "WAIT_S", 0.2)
    stored = Stored()

    async def ask(secrets: Mapping[str, str]) -> Mapping[str, str]:
        return {"access_token": "new"}

    pipe = asyncio.subprocess.PIPE
    other = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLDER, str(tmp_path), stdin=pipe, stdout=pipe)
    assert other.stdout is not None
    assert await other.stdout.readline() == b"held\n"
    assert await Renewals(tmp_path).renew(session(stored), "old", ask) == renewal.BUSY
    assert stored.secrets == Stored().secrets
    await other.communicate(b"\n")
    assert await Renewals(tmp_path).renew(session(stored), "old", ask) is None
