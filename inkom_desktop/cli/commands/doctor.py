"""inkom doctor: checks keyring, store, clock, publisher and each account, and says how to mend what is wrong."""

from __future__ import annotations

import argparse
import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

from inkom_desktop.cli.output import Output
from inkom_desktop.cli.seats import say_publishers
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.outcome import CERTIFICATE_TIME
from inkom_desktop.domain.skew import HOLDS, SAID, Reading, consensus
from inkom_desktop.engine.house import House
from inkom_desktop.ports.autostart import AutostartState, TrayState
from inkom_desktop.ports.vault import VaultState
from inkom_desktop.ports.witness import NotReached
from inkom_desktop.wording.clock import say_clock, say_span
from inkom_desktop.wording.errors import say_error

OK, WARNING, FAULT = "ok", "warning", "fault"
LOW_DISK = 200 * 1000 * 1000

Finding = tuple[str, str, str, str]
"""Check, state, what was found, what to do."""


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command."""
    doctor = nouns.add_parser("doctor", parents=[shared], help="checks everything and says how to mend it")
    doctor.set_defaults(run=_doctor)


async def _doctor(_: argparse.Namespace, house: House, out: Output) -> int:
    worst = 0
    marks = {OK: "ok ", WARNING: "!  ", FAULT: "no "}
    async for check, state, detail, todo in _findings(house):
        shape = {"kind": "doctor", "check": check, "state": state, "detail": detail, "todo": todo or None}
        out.shape(shape, f"{marks[state]} {check}: {detail}" + (f"\n     {todo}" if todo else ""))
        worst = max(worst, 3 if state == FAULT else 0)
    return worst


async def _findings(house: House) -> AsyncIterator[Finding]:
    yield await _keyring(house)
    for finding in _store(house):
        yield finding
    yield _disk(house)
    async for finding in _clock(house):
        yield finding
    yield _publisher(house)
    yield await _tray(house)
    yield await _autostart(house)
    yield ("licence", OK, "this version needs none", "")
    accounts = await house.store.accounts.all()
    if not accounts:
        yield ("accounts", WARNING, "none connected", "inkom account add folder makes one to practise with.")
    for finding in await asyncio.gather(*(_account(house, a) for a in accounts)):
        yield finding


async def _keyring(house: House) -> Finding:
    match await house.vault.state():
        case VaultState.READY:
            return ("keyring", OK, "ready", "")
        case VaultState.SESSION:
            return ("keyring", WARNING, "sign-ins are kept for this session only", "Install or start a keyring.")
        case VaultState.LOCKED:
            said = say_error(InkomError("vault_locked"))
        case _:
            said = say_error(InkomError("vault_absent"))
    return ("keyring", FAULT, said.what, said.todo)


def _store(house: House) -> Iterator[Finding]:
    facts = ", ".join(f"{k} {v}" for k, v in house.store_facts.items())
    where = house.store_place if house.store.shared else str(house.data)
    unsafe = "off" in house.store_facts.get("commits", "")
    mend = "Switch it on in the server's settings: what it says is stored may be lost in a power cut." if unsafe else ""
    yield ("store", FAULT if unsafe else OK, f"{where} ({facts})", mend)
    if house.store.shared:
        said = "the server's own business: Inkom makes none of a store on a server"
        yield ("backups", WARNING, said, "See that somebody runs pg_dump or the server's own backups, and tries one.")


def _disk(house: House) -> Finding:
    free = shutil.disk_usage(house.data).free
    if free < LOW_DISK:
        return ("disk", WARNING, f"{free // 10**6} MB free", "Free some space: a full disk stops publishing.")
    return ("disk", OK, f"{free // 10**6} MB free", "")


async def _clock(house: House) -> AsyncIterator[Finding]:
    zone_of(house.home_zone)
    now = f"{house.clock.now():%Y-%m-%d %H:%M:%S} UTC, home zone {house.home_zone}, time-zone rules {house.zone_data}"
    answers = await house.true_time.ask_all()
    readings = [r for _, r in answers if isinstance(r, Reading)]
    agreed = consensus(readings)
    if agreed is not None and agreed.distance > SAID:
        seconds = agreed.offset.total_seconds()
        said = say_clock(seconds, agreed.server, holds=agreed.distance > HOLDS)
        yield ("clock", FAULT if agreed.distance > HOLDS else WARNING, f"{now}. {said.what}", said.todo)
    elif readings:
        servers = f"{len(readings)} server{'s' if len(readings) > 1 else ''}"
        yield ("clock", OK, f"{now}; it agrees with the clock of {servers}", "")
    elif any(isinstance(a, NotReached) and a.detail == CERTIFICATE_TIME for _, a in answers):
        todo = "Check this computer's date and time."
        yield ("clock", FAULT, f"{now}; the certificates of servers are not valid at that date", todo)
    elif answers:
        yield ("clock", WARNING, f"{now}; no server could say whether that is right", "Go online, then ask again.")
    else:
        yield ("clock", OK, now, "")
    for reading in readings:
        if agreed is not None and reading.distance > SAID >= agreed.distance:
            # Outvoted: the server's clock is the wrong one.
            off = say_span(reading.offset.total_seconds())
            side = "ahead" if reading.offset > timedelta(0) else "behind"
            todo = "Nothing: other servers agree with this computer. Its owner may want to know."
            yield (f"clock of {reading.server}", WARNING, f"{off} {side}", todo)


def _publisher(house: House) -> Finding:
    status = house.seat.status()
    if status.running:
        return ("publisher", OK, say_publishers(status), "")
    return ("publisher", WARNING, "none is running", "Open Inkom, or run inkom publisher run.")


async def _tray(house: House) -> Finding:
    match await asyncio.to_thread(house.find_tray):
        case TrayState.THERE:
            return ("tray", OK, "there is one", "")
        case TrayState.ABSENT:
            return (
                "tray",
                WARNING,
                "this desktop has none, so that a closed window would not publish",
                "Keep the window open or minimised, or add a tray: on GNOME the extension AppIndicator, else a panel with one.",
            )
        case _:
            return ("tray", OK, "no desktop is seen from here; only the window can tell", "")


async def _autostart(house: House) -> Finding:
    switch = "Open Inkom, then Settings: Start with this computer."
    match await asyncio.to_thread(house.autostart.state):
        case AutostartState.ON:
            return ("autostart", OK, "Inkom starts with this computer", "")
        case AutostartState.OFF:
            return ("autostart", WARNING, "Inkom does not start with this computer", switch)
        case AutostartState.OFF_BY_SYSTEM:
            return ("autostart", WARNING, "switched off in the system's own settings", switch)
        case AutostartState.BROKEN:
            return ("autostart", WARNING, "the entry starts a program that is gone", f"{switch} Off, then on again.")
        case _:
            return ("autostart", OK, "this system has no way that Inkom knows", "")


async def _account(house: House, account: Account) -> Finding:
    name = f"account {account.handle} ({account.network})"
    try:
        health = await house.accounts.check(account)
    except InkomError as e:
        said = say_error(e)
        return (name, WARNING if e.code == "vault_elsewhere" else FAULT, said.what, said.todo)
    if health.trouble is None:
        return (name, OK, health.account.state.value, "")
    detail = health.trouble.detail or type(health.trouble).__name__.lower()
    return (
        name,
        FAULT,
        f"{health.account.state.value} ({detail})",
        f"inkom account add {account.network} connects it again.",
    )
