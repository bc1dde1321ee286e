"""Introduces everyone: the only file that knows all rooms. Builds the house for both front doors."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkom_desktop.domain.account import Account
    from inkom_desktop.engine.engine import Engine
    from inkom_desktop.engine.house import House
    from inkom_desktop.ports.clock import Clock
    from inkom_desktop.ports.media import MediaFiles
    from inkom_desktop.ports.network import NotNow
    from inkom_desktop.ports.paper import Paper
    from inkom_desktop.ports.rescue import Backup, PutBack
    from inkom_desktop.ports.seat import Seat


ZONES_FIRST_S, ZONES_S = 60.0, 86_400.0
"""When a running publisher first looks whether the rules of time zones have changed for all that is ahead (what is near was
looked at before it began), and how often from then on."""
FIRST_NOTE_S = 5.0
"""When a publisher first writes down that it runs: once its start is over."""
BIN_FIRST_S, BIN_S = 900.0, 6 * 3600.0
"""When a publisher first looks what has been in the bin long enough, and how often from then on."""
COLLECTS_FIRST_S = 20.0
"""When a publisher first looks for numbers to read: what is overdue goes first."""
BACKUP_FIRST_S, BACKUP_LOOKS_S = 300.0, 3600.0
"""When the publisher first looks whether the day's backup is due, and how often from then on."""


async def open_house(
    environ: Mapping[str, str] | None = None, *, clock: Clock | None = None, paper: Paper | None = None
) -> House:
    """Open the store and build the house on the running loop; with another `clock`, everything in it goes by that one.

    `paper` draws reports; without one none can be drawn.

    Raises StoreUnusable when the folder or the store cannot be used, InkomError("api_base_not_loopback").
    """
    # Here and not above: the window is painted before any of this is loaded.
    from inkom_desktop.accounts.accounts import AccountBook
    from inkom_desktop.accounts.metering import AccountMeter
    from inkom_desktop.accounts.secrets import AccountSecrets
    from inkom_desktop.accounts.workspaces import WorkspaceBook
    from inkom_desktop.analytics.best_times import TimeFinder
    from inkom_desktop.analytics.collector import LOOKS_S as COLLECTS_S
    from inkom_desktop.analytics.collector import Collector
    from inkom_desktop.analytics.overviews import Overviews
    from inkom_desktop.analytics.reports import NoPaper, Reports
    from inkom_desktop.domain.errors import NotFound
    from inkom_desktop.domain.settings import VERSIONS, read_versions
    from inkom_desktop.drafting.drafts import DraftBook
    from inkom_desktop.drafting.link_cards import CardReader
    from inkom_desktop.drafting.media_collector import FIRST_S, MediaCollector
    from inkom_desktop.drafting.media_collector import LOOKS_S as LOOK_THROUGH_S
    from inkom_desktop.drafting.places import Places
    from inkom_desktop.drafting.shared_media import SharedMedia
    from inkom_desktop.engine.bus import Bus
    from inkom_desktop.engine.house import House
    from inkom_desktop.networks import catalogue
    from inkom_desktop.ports.metering import Meter, NoMeter
    from inkom_desktop.ports.vault import VaultState
    from inkom_desktop.publishing.budget import Budget
    from inkom_desktop.publishing.coverage import NOTE_S, Coverage
    from inkom_desktop.publishing.desk import Desk
    from inkom_desktop.publishing.planner import Planner
    from inkom_desktop.publishing.rehearsal import Rehearsal
    from inkom_desktop.publishing.rehearsing import LOOKS_S, Rehearsing
    from inkom_desktop.publishing.repeating import Repeating
    from inkom_desktop.publishing.slots import SlotFinder
    from inkom_desktop.publishing.true_time import TrueTime
    from inkom_desktop.sample.book import SampleBook
    from inkom_desktop.store.location import register_password
    from inkom_desktop.store.store import open_store
    from inkom_desktop.system.autostart import autostart_here
    from inkom_desktop.system.clock import SystemClock, elapsed
    from inkom_desktop.system.home_zone import HomeZone
    from inkom_desktop.system.media_files import MediaFolder
    from inkom_desktop.system.paths import folders
    from inkom_desktop.system.power import power_signals
    from inkom_desktop.system.process_name import certainly_ended, this_process
    from inkom_desktop.system.redaction import register_secret
    from inkom_desktop.system.seat import PublisherSeat, seat_of
    from inkom_desktop.system.tray_probe import find_tray
    from inkom_desktop.system.zone_data import reread, use_newest
    from inkom_desktop.vault.keyring_vault import KeyringVault
    from inkom_desktop.web.oauth.loopback import loopback_return
    from inkom_desktop.web.page_reader import PageReader
    from inkom_desktop.web.safe_fetch import SafeFetch
    from inkom_desktop.web.witness import ServerClocks

    env = os.environ if environ is None else environ
    places = folders(env)
    clock = clock or SystemClock()
    zone_data = use_newest()
    bus = Bus()
    server_clocks = ServerClocks(env, clock)
    versions: dict[str, str] = {}
    networks = catalogue(env, data_folder=places.data, hears=server_clocks, versions=versions)
    url = env.get("INKOM_DATABASE_URL")
    register_password(url or "", register_secret)
    store = await open_store(url or places.store, clock=clock)
    versions.update(read_versions((await store.settings.all()).get(VERSIONS, "")))
    vault = KeyringVault("Inkom", places.data)
    process = this_process()
    media: MediaFiles = MediaFolder(places.media)
    if store.shared:
        media = SharedMedia(media, store.media_bytes)
    media_collector = MediaCollector(store.media_uses, media, clock)

    def meter_of(account: Account) -> Meter:
        with contextlib.suppress(NotFound):
            if (tariff := networks.get(account.network).card.tariff) is not None:
                return AccountMeter(store.spending, account, tariff, clock)
        return NoMeter()

    secrets = AccountSecrets(store.accounts, vault, register_secret, meter_of)

    async def vault_ready() -> bool:
        return await vault.state() in (VaultState.READY, VaultState.SESSION)

    async def real_accounts() -> list[Account]:
        samples = {w.id for w in await store.workspaces.all(archived=True) if w.sample}
        return [a for a in await store.accounts.all() if a.workspace_id not in samples]

    true_time = TrueTime(real_accounts, server_clocks, clock, bus)
    accounts = AccountBook(store, networks, secrets, clock, bus)

    async def ask_account(account: Account) -> NotNow | None:
        return (await accounts.check(account)).trouble

    drafts = DraftBook(store, media, clock, bus)
    home = HomeZone()
    rehearsal = Rehearsal(store, networks, media, ask_account, server_clocks, true_time, clock)
    rehearsing = Rehearsing(store, rehearsal, clock, home, bus)
    bus.listen(rehearsing)
    coverage = Coverage(store, process.machine, clock)
    collector = Collector(store, networks, secrets, real_accounts, ask_account, clock, bus)
    bus.listen(collector)

    def make_engine() -> Engine:
        # Here: the window shows what is in the store before the engine begins.
        from inkom_desktop.engine.engine import Engine
        from inkom_desktop.engine.jumps import Jumps
        from inkom_desktop.publishing.connection import Connection
        from inkom_desktop.publishing.mending import Mending
        from inkom_desktop.publishing.publisher import Publisher
        from inkom_desktop.publishing.recovery import Recovery
        from inkom_desktop.publishing.steps import StepRunner
        from inkom_desktop.publishing.zone_rules import ZoneRules
        from inkom_desktop.system.alarm import HeartbeatAlarm

        steps = StepRunner(store, media, clock, bus)
        connection = Connection(store, real_accounts, server_clocks, clock, bus)
        publisher = Publisher(store, networks, secrets, media, steps, true_time, connection, clock, bus, str(process))
        recovery = Recovery(store, networks, clock, bus, certainly_ended)
        mending = Mending(store, networks, secrets, media, vault_ready, true_time, clock, bus)
        alarm = HeartbeatAlarm(clock)
        zone_rules = ZoneRules(store, clock, bus)

        async def new_rules() -> None:
            reread()
            await zone_rules.run()

        alarm.every(ZONES_S, "zones", new_rules, first_after=ZONES_FIRST_S)
        alarm.every(LOOKS_S, "rehearsal", rehearsing.look)
        alarm.every(BIN_S, "bin", drafts.empty_bin, first_after=BIN_FIRST_S)
        alarm.every(LOOK_THROUGH_S, "media", media_collector.run, first_after=FIRST_S)
        alarm.every(COLLECTS_S, "metrics", collector.look, first_after=COLLECTS_FIRST_S)
        alarm.every(NOTE_S, "uptime", coverage.note, first_after=FIRST_NOTE_S)
        if not store.shared:
            alarm.every(BACKUP_LOOKS_S, "backup", lambda: store.back_up(clock.now()), first_after=BACKUP_FIRST_S)
        jumps = Jumps(clock, elapsed)
        return Engine(
            store,
            publisher,
            recovery,
            mending,
            zone_rules,
            true_time,
            connection,
            jumps,
            power_signals(),
            alarm,
            clock,
            bus,
        )

    seat: Seat
    if store.server is None:
        seat = PublisherSeat(seat_of(Path(store.info.path)), clock)
    else:
        # Only here: a store in a file needs nothing of it.
        from inkom_desktop.store.server_seat import ServerSeat

        seat = ServerSeat(store.server, str(process), process.host, process.machine, process.pid, clock)
    planner = Planner(store, networks, media, clock, bus)
    overviews = Overviews(store)
    return House(
        data=places.data,
        home=home,
        zone_data=zone_data,
        clock=clock,
        bus=bus,
        store=store,
        store_place=store.info.path,
        store_facts=store.info.facts(),
        vault=vault,
        networks=networks,
        media=media,
        secrets=secrets,
        workspaces=WorkspaceBook(store, clock, bus),
        accounts=accounts,
        drafts=drafts,
        places=Places(store, bus),
        planner=planner,
        repeating=Repeating(store, networks, planner, clock, bus),
        budget=Budget(store, networks, clock),
        cards=CardReader(store.link_cards, PageReader(SafeFetch()), media, clock),
        slots=SlotFinder(store, clock),
        desk=Desk(store, clock, bus),
        rehearsing=rehearsing,
        coverage=coverage,
        collector=collector,
        best_times=TimeFinder(store, clock),
        overviews=overviews,
        reports=Reports(store, networks, media, overviews, paper or NoPaper(), clock),
        true_time=true_time,
        sample=SampleBook(store, media, networks, places.data, clock, bus),
        seat=seat,
        make_engine=make_engine,
        browser_return=loopback_return,
        autostart=autostart_here(),
        find_tray=find_tray,
    )


@contextlib.asynccontextmanager
async def house(environ: Mapping[str, str] | None = None, *, paper: Paper | None = None) -> AsyncIterator[House]:
    """Open the house for a while."""
    built = await open_house(environ, paper=paper)
    try:
        yield built
    finally:
        await built.close()


def run_command(arguments: Sequence[str], *, paper: Paper | None = None) -> int:
    """Run one command of the command line; `paper` draws reports."""
    from inkom_desktop.cli.main import run

    return run(arguments, functools.partial(house, paper=paper), set_up)


def set_up() -> Path:
    """Make this process private and let it log; returns the data folder. Raises StoreUnusable."""
    from inkom_desktop.system.log import set_up_logging
    from inkom_desktop.system.paths import folders, private_from_now_on

    private_from_now_on()
    places = folders()
    set_up_logging(places.logs)
    return places.data


def set_up_window(*, paper: Paper | None = None) -> tuple[Path, Callable[[], Awaitable[House]]]:
    """Make the window's process private and let it log; returns the data folder and what opens the house. `paper` draws reports.

    A folder that cannot be used is no error here: opening the house raises it, so that the window says it and tries again.
    """
    from inkom_desktop.domain.errors import StoreUnusable
    from inkom_desktop.system.log import log_to_file, set_up_logging
    from inkom_desktop.system.paths import folders, places, private_from_now_on

    private_from_now_on()
    there = places()
    with contextlib.suppress(StoreUnusable):
        folders()
    set_up_logging(there.logs)

    async def open_and_log() -> House:
        built = await open_house(paper=paper)
        # Where the folder could not be used at the start, its log begins now.
        log_to_file(there.logs)
        return built

    return there.data, open_and_log


class FolderRescue:
    """What a front door needs while the house cannot be opened (`ports.rescue.Rescue`), for one data folder."""

    def __init__(self, data: Path, store: Path | None) -> None:
        """`store` is the store's file, None where the store is on a server: its backups are the server's."""
        self.data = data
        self._store = store

    def redact(self, text: str) -> str:
        """Return a text without what looks like a secret."""
        from inkom_desktop.system.redaction import redact

        return redact(text)

    async def newest_backup(self) -> Backup | None:
        """Return the newest backup that is whole."""
        from inkom_desktop.store.restore import newest_good

        return await asyncio.to_thread(newest_good, self._store) if self._store is not None else None

    async def put_back(self, backup: Backup) -> PutBack:
        """Put a backup in the place of the store, while nobody publishes from it."""
        from inkom_desktop.domain.errors import StoreUnusable
        from inkom_desktop.store.restore import put_back
        from inkom_desktop.system import publisher_lock
        from inkom_desktop.system.clock import SystemClock

        if self._store is None:
            raise StoreUnusable("store_on_server")
        clock = SystemClock()
        held = await asyncio.to_thread(publisher_lock.hold, self.data, "window", clock.now())
        try:
            return await put_back(self._store, backup, clock)
        finally:
            held.release()

    def keep_words(self, text: str) -> Path | None:
        """Write words that the store could not take into a private file of the data folder."""
        from inkom_desktop.system.clock import SystemClock
        from inkom_desktop.system.paths import write_private

        path = self.data / f"not-saved-{SystemClock().now():%Y%m%dT%H%M%SZ}.txt"
        try:
            write_private(path, text.encode("utf-8"), durable=True)
        except OSError:
            return None
        return path


def rescue(data: Path, environ: Mapping[str, str] | None = None) -> FolderRescue:
    """Return what a front door needs while the house of this data folder cannot be opened."""
    from inkom_desktop.store.location import names_postgresql, path_of
    from inkom_desktop.system.paths import STORE_NAME

    env = os.environ if environ is None else environ
    wanted = env.get("INKOM_DATABASE_URL")
    if wanted and names_postgresql(wanted):
        return FolderRescue(data, None)
    return FolderRescue(data, path_of(wanted) if wanted else data / STORE_NAME)
