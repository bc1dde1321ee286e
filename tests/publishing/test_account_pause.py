"""An account that is paused: nothing goes out to it until its time has come, and then the late rule has its say."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.events import AccountChanged
from inkom_desktop.domain.publication import Reason, State
from tests.publishing.conftest import Desktop


async def paused(desktop: Desktop, hours: float | None) -> None:
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    until = desktop.clock.now() + timedelta(hours=hours) if hours is not None else None
    await desktop.store.accounts.save(replace(account, state=AccountState.PAUSED, paused_until=until))


async def state(desktop: Desktop) -> AccountState:
    account = await desktop.store.accounts.get("acc")
    assert account is not None
    return account.state


async def test_a_pause_ends_by_itself_and_what_was_due_waits_for_the_late_rule(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=300)
    await paused(desktop, 2)
    desktop.clock.move(minutes=6)
    await desktop.beat()
    held = await desktop.get(pub)
    assert (held.state, held.reason) == (State.BLOCKED, Reason.PAUSED)
    desktop.clock.move(hours=1)
    await desktop.beat()
    assert await state(desktop) is AccountState.PAUSED
    assert desktop.network.posts == []
    desktop.clock.move(hours=1)
    await desktop.beat()
    await desktop.beat()
    assert await state(desktop) is AccountState.HEALTHY
    missed = await desktop.get(pub)
    # More than half an hour late: the person decides, nothing went out by itself.
    assert (missed.state, missed.reason) == (State.HELD, Reason.MISSED)
    assert desktop.network.posts == []
    assert any(isinstance(f, AccountChanged) and f.account.paused_until is None for f in desktop.facts)


async def test_a_pause_without_an_end_lasts(desktop: Desktop) -> None:
    await paused(desktop, None)
    desktop.clock.move(days=30)
    await desktop.beat()
    assert await state(desktop) is AccountState.PAUSED


async def test_what_is_due_after_the_pause_goes_out(desktop: Desktop) -> None:
    pub = await desktop.schedule(seconds=3 * 3600)
    await paused(desktop, 2)
    desktop.clock.move(hours=2, minutes=1)
    await desktop.beat()
    desktop.clock.move(minutes=59)
    await desktop.beat()
    assert (await desktop.get(pub)).state is State.PUBLISHED
