"""One publisher of a race, as a process of its own: ``racer.py URL FOLDER ROLE``.

It publishes from the store at URL to a network whose server is a file in FOLDER, which every racer appends to: the judge. ROLE
is a point at which it stops itself (SIGSTOP) the first time it comes there and an account it works for alone
("stored:acc-3"), or "all", to work until everything has ended or was looked for. A post is named on standard output when the
judge has it.
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import signal
import sys
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.events import Fact, StoreTrouble
from inkom_desktop.domain.outcome import Absent, Outcome, Published, Sighting
from inkom_desktop.domain.publication import TERMINAL, Attempt, Publication, StepKind
from inkom_desktop.ports.network import Job
from inkom_desktop.publishing.connection import Connection
from inkom_desktop.publishing.publisher import Publisher
from inkom_desktop.publishing.recovery import Recovery
from inkom_desktop.publishing.steps import StepRunner
from inkom_desktop.publishing.true_time import TrueTime
from inkom_desktop.store.store import SqlStore, open_store
from inkom_desktop.system.clock import SystemClock
from inkom_desktop.system.process_name import this_process
from tests.fakes.network import FakeNetwork, FakeNetworks
from tests.fakes.witness import FakeWitness
from tests.publishing.conftest import OpenSessions, Pictures

LEASE = timedelta(seconds=2)
BEAT_S = 0.05


@dataclass
class Stop:
    """Stops this process once, at one point."""

    point: str

    def at(self, point: str) -> None:
        if point == self.point:
            self.point = ""
            os.kill(os.getpid(), signal.SIGSTOP)


class FileServer(FakeNetwork):
    """A network whose server is a file of lines "account key"; accounts named "…-keys" are on one that honours keys."""

    def __init__(self, judge: Path, stop: Stop) -> None:
        super().__init__()
        self._judge = judge
        self._stop = stop

    def copies(self, account: Account) -> Copies:
        if account.id.endswith("-keys"):
            return Copies(CopyRule.SERVER_KEY, timedelta(minutes=50))
        return Copies(CopyRule.LOOK_UP)

    async def publish(self, job: Job) -> Outcome:
        self._stop.at("calling")
        line = f"{job.session.account.id} {job.part.key}\n"
        with self._judge.open("a+", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            file.seek(0)
            if not (job.session.account.id.endswith("-keys") and line in file.readlines()):
                file.write(line)
        print(line, end="", flush=True)
        self._stop.at("stored")
        return Published(job.part.key, f"https://fake.example/{job.part.key}")

    async def confirm(self, job: Job) -> Sighting:
        if f"{job.session.account.id} {job.part.key}\n" in self._judge.read_text("utf-8").splitlines(keepends=True):
            return Published(job.part.key, f"https://fake.example/{job.part.key}")
        return Absent("not listed")


async def race(url: str, folder: Path, role: str) -> None:
    """Publish until the role is played."""
    clock = SystemClock()
    store = await open_store(url, clock=clock)
    point, _, account = role.partition(":")
    stop = Stop(point)
    network = FileServer(folder / "judge", stop)
    accounts = await store.accounts.all()
    sessions = OpenSessions(others={a.id for a in accounts if account not in ("", a.id)})
    begin = store.publications.begin

    async def stopping_begin(pub: Publication, attempt: Attempt) -> Publication:
        stop.at("claimed")
        begun = await begin(pub, attempt)
        if attempt.step is StepKind.SEND:
            stop.at("intent")
        return begun

    store.publications.begin = stopping_begin  # type: ignore[method-assign]

    def tell(fact: Fact) -> None:
        if isinstance(fact, StoreTrouble):
            print(fact.code, flush=True)

    witness = FakeWitness(clock)
    true_time = TrueTime(store.accounts.all, witness, clock, tell)
    connection = Connection(store, store.accounts.all, witness, clock, tell)
    steps = StepRunner(store, Pictures(), clock, tell, lease=LEASE)
    networks = FakeNetworks(network)
    publisher = Publisher(
        store, networks, sessions, Pictures(), steps, true_time, connection, clock, tell, str(this_process())
    )
    recovery = Recovery(store, networks, clock, tell)
    await recovery.run(all_claims=True)
    while not await played(store, account, publisher.busy):
        try:
            await recovery.run(owner=publisher.owner, in_hand=publisher.working_on)
            await publisher.start_due(lambda: None)
        except StoreUnusable as e:
            # As the engine does: a connection that was being opened when the process froze has run out of time.
            print(e.code, flush=True)
        await asyncio.sleep(BEAT_S)
    await store.close()


async def played(store: SqlStore, account: str, busy: bool) -> bool:
    """Whether everything has ended or was looked for; with an account, whether its post is in nobody's hand here."""
    if busy:
        return False
    pubs = await store.publications.query(account_id=account or None)
    if account:
        return all(p.fence for p in pubs)
    looked = {a.publication_id for a in await store.publications.attempts([p.id for p in pubs]) if a.step == "look"}
    # Where no key is honoured the looks go on for minutes, and then a person is asked.
    enough = {p.id for p in pubs if p.id in looked and not p.account_id.endswith("-keys")}
    return all(p.lease_until is None and (p.state in TERMINAL or p.id in enough) for p in pubs)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(message)s")
    asyncio.run(race(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
