"""Sign-ins of a store that computers share: each has its own, and none is opened or claimed with another's."""

from __future__ import annotations

import pytest

from inkom_desktop.accounts.secrets import AccountSecrets
from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.domain.workspace import LateRule, Workspace
from inkom_desktop.store.store import open_store
from inkom_desktop.vault.memory_vault import MemoryVault
from tests.fakes.clock import NOW, FixedClock
from tests.store.conftest import account


async def test_two_computers_sign_in_side_by_side(postgres_url: str, clock: FixedClock) -> None:
    store = await open_store(postgres_url, clock=clock)
    await store.workspaces.add(Workspace("ws", "Client", "UTC", LateRule(), 0, NOW))
    acc = await store.accounts.add(account("acc"))
    desk, box = (AccountSecrets(store.accounts, MemoryVault(), lambda _: None) for _ in range(2))
    await desk.keep("acc", {"token": "of the desk"})
    assert await desk.elsewhere() == frozenset()
    assert await box.elsewhere() == {"acc"}
    with pytest.raises(VaultUnusable) as refused:
        await box.open(acc)
    assert refused.value.code == "vault_elsewhere"
    await box.keep("acc", {"token": "of the box"})
    assert await box.elsewhere() == frozenset()
    assert (await box.open(acc)).secrets.read() == {"token": "of the box"}
    assert (await desk.open(acc)).secrets.read() == {"token": "of the desk"}
    await store.close()
