"""Introduces everyone: the only file that knows all rooms. Builds the house for both front doors."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inkom_desktop.engine.engine import Engine
    from inkom_desktop.engine.house import House
    from inkom_desktop.ports.clock import Clock


BACKUP_FIRST_S, BACKUP_LOOKS_S = 300.0, 3600.0
"""When the publisher first looks whether the day's backup is due, and how often from then on."""


async def open_house(environ: Mapping[str, str] | None = None, *, clock: Clock | None = None) -> House:
    """Open the store and build the house on the running loop; with another `clock`, everything in it goes by that one.

    Raises StoreUnusable when the folder or the store cannot be used, InkomError("api_base_not_loopback").
    """
    # Here and not above: the window is painted before any of this is loaded.
    from inkom_desktop.accounts.accounts import AccountBook
    from inkom_desktop.accounts.secrets import AccountSecrets
    from inkom_desktop.accounts.workspaces import WorkspaceBook
    from inkom_desktop.drafting.drafts import DraftBook
    from inkom_desktop.engine.bus import Bus
    from inkom_desktop.engine.engine import Engine
    from inkom_desktop.engine.house import House
    from inkom_desktop.networks import catalogue
    from inkom_desktop.ports.vault import VaultState
    from inkom_desktop.publishing.desk import Desk
    from inkom_desktop.publishing.mending import Mending
    from inkom_desktop.publishing.planner import Planner
    from inkom_desktop.publishing.publisher import Publisher
    from inkom_desktop.publishing.recovery import Recovery
    from inkom_desktop.publishing.steps import StepRunner
    from inkom_desktop.sample.book import SampleBook
    from inkom_desktop.store.store import open_store
    from inkom_desktop.system.alarm import HeartbeatAlarm
    from inkom_desktop.system.autostart import autostart_here
    from inkom_desktop.system.clock import SystemClock
    from inkom_desktop.system.home_zone import home_zone
    from inkom_desktop.system.media_files import MediaFolder
    from inkom_desktop.system.paths import folders
    from inkom_desktop.system.redaction import register_secret
    from inkom_desktop.system.seat import PublisherSeat, seat_of
    from inkom_desktop.system.tray_probe import find_tray
    from inkom_desktop.vault.keyring_vault import KeyringVault
    from inkom_desktop.web.oauth import loopback_return

    env = os.environ if environ is None else environ
    places = folders(env)
    clock = clock or SystemClock()
    bus = Bus()
    networks = catalogue(env, data_folder=places.data)
    store = await open_store(env.get("INKOM_DATABASE_URL") or places.store, clock=clock)
    vault = KeyringVault("Inkom", places.data)
    media = MediaFolder(places.media)
    secrets = AccountSecrets(store.accounts, vault, register_secret)

    async def vault_ready() -> bool:
        return await vault.state() in (VaultState.READY, VaultState.SESSION)

    def make_engine() -> Engine:
        owner = f"{socket.gethostname()}:{os.getpid()}"
        steps = StepRunner(store, media, clock, bus)
        publisher = Publisher(store, networks, secrets, media, steps, clock, bus, owner)
        recovery = Recovery(store, networks, clock, bus)
        mending = Mending(store, networks, secrets, media, vault_ready, clock, bus)
        alarm = HeartbeatAlarm(clock)
        alarm.every(BACKUP_LOOKS_S, "backup", lambda: store.back_up(clock.now()), first_after=BACKUP_FIRST_S)
        return Engine(store, publisher, recovery, mending, alarm, clock, bus)

    return House(
        data=places.data,
        home_zone=home_zone(),
        clock=clock,
        bus=bus,
        store=store,
        store_facts={"SQLite": store.info.sqlite, "journal": store.info.journal, "schema": store.info.schema},
        vault=vault,
        networks=networks,
        media=media,
        secrets=secrets,
        workspaces=WorkspaceBook(store, clock, bus),
        accounts=AccountBook(store, networks, secrets, clock, bus),
        drafts=DraftBook(store, media, clock, bus),
        planner=Planner(store, networks, clock, bus),
        desk=Desk(store, clock, bus),
        sample=SampleBook(store, media, networks, places.data, clock, bus),
        seat=PublisherSeat(seat_of(Path(store.info.path)), clock),
        make_engine=make_engine,
        browser_return=loopback_return,
        autostart=autostart_here(),
        find_tray=find_tray,
    )


@contextlib.asynccontextmanager
async def house(environ: Mapping[str, str] | None = None) -> AsyncIterator[House]:
    """Open the house for a while."""
    built = await open_house(environ)
    try:
        yield built
    finally:
        await built.close()


def run_command(arguments: Sequence[str]) -> int:
    """Run one command of the command line."""
    from inkom_desktop.cli.main import run

    return run(arguments, house, set_up)


def set_up() -> Path:
    """Make this process private and let it log; returns the data folder. Raises StoreUnusable."""
    from inkom_desktop.system.log import set_up_logging
    from inkom_desktop.system.paths import folders, private_from_now_on

    private_from_now_on()
    places = folders()
    set_up_logging(places.logs)
    return places.data
