"""A publisher that runs while somebody sets the clock: a real process, a real server, nothing sent before its time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from inkom_desktop.system.doorbell import ring_doorbell
from tests.end_to_end.paper_keyring import PLACE
from tests.servers.faketime import FakeTime, fake_time
from tests.servers.faults import FaultProxy, Redate
from tests.servers.install import ServerUnavailable
from tests.servers.snac import SnacServer

ROOT = Path(__file__).resolve().parents[2]
LONGEST_S = 60.0


class Machine:
    """A computer: its data folder, its keyring, its clock."""

    def __init__(self, folder: Path, clock: FakeTime) -> None:
        self.clock = clock
        self.data = folder / "data"
        self._environ = {
            **os.environ,
            "INKOM_DATA_DIR": str(self.data),
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "tests.end_to_end.paper_keyring.PaperKeyring",
            PLACE: str(folder / "keyring.json"),
        }

    def inkom(self, *arguments: str, stdin: str = "") -> list[dict[str, Any]]:
        """Run a command by the true clock and return its lines."""
        command = [sys.executable, "-m", "inkom_desktop", *arguments, "--json"]
        ran = subprocess.run(command, cwd=ROOT, env=self._environ, input=stdin, capture_output=True, text=True)
        assert ran.returncode in (0, 3), ran.stderr
        return [json.loads(line) for line in ran.stdout.splitlines()]

    def publisher(self) -> subprocess.Popen[bytes]:
        """Start the publisher by the clock that can be set."""
        command = [sys.executable, "-m", "inkom_desktop", "publisher", "run"]
        environ = {**self._environ, **self.clock.environ}
        return subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def until(self, holds: Callable[[], bool]) -> None:
        """Ring the publisher until something holds."""
        end = time.monotonic() + LONGEST_S
        while not holds():
            assert time.monotonic() < end, "it never came to that"
            ring_doorbell(self.data)
            time.sleep(0.5)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    try:
        clock = fake_time(tmp_path)
    except ServerUnavailable as e:
        pytest.skip(str(e))
    return Machine(tmp_path, clock)


def test_a_clock_that_is_set_two_hours_ahead_and_back_sends_nothing_early_and_loses_nothing(
    machine: Machine, snac_server: SnacServer, fault_proxy: Callable[[str], FaultProxy]
) -> None:
    proxy = fault_proxy(snac_server.address)
    proxy.default = Redate(by=timedelta(0))
    connect = ("account", "add", "mastodon", "--server", proxy.address, "--secret-stdin")
    (account,) = machine.inkom(*connect, stdin=snac_server.token("bob") + "\n")
    (draft,) = machine.inkom("draft", "new", "--text", "In an hour, truly.", "--account", account["id"])
    machine.inkom("schedule", draft["id"], "--at", "+1h")

    def stands() -> tuple[str, str]:
        pub = machine.inkom("ledger", draft["id"])[0]
        return pub["state"], pub["reason"]

    publisher = machine.publisher()
    try:
        machine.until(lambda: machine.inkom("publisher", "status")[0]["last_beat"] is not None)
        machine.clock.set("+2h")
        machine.until(lambda: stands() == ("held", "clock"))
        assert machine.inkom("publisher", "status")[0]["clock_off_s"] == pytest.approx(-7200, abs=5)

        machine.clock.set("+0")
        machine.until(lambda: stands() == ("scheduled", ""))
        machine.until(lambda: machine.inkom("publisher", "status")[0]["clock_off_s"] is None)
        assert publisher.poll() is None
    finally:
        publisher.terminate()
        publisher.wait(30)
    assert not [r for r in proxy.seen if r.method == "POST"]
    assert "In an hour, truly." not in httpx.get(f"{snac_server.address}/bob", timeout=30).text
