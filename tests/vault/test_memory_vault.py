import pytest

from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.ports.vault import VaultState
from inkom_desktop.vault.memory_vault import MemoryVault


async def test_it_opens_what_it_sealed_and_says_that_it_is_for_this_session():
    vault = MemoryVault()
    await vault.use_session_key()
    sealed = await vault.seal(b"s", "a")
    assert await vault.open(sealed, "a") == b"s"
    assert await vault.state() is VaultState.SESSION


async def test_the_next_session_finds_the_key_lost():
    sealed = await MemoryVault().seal(b"s", "a")
    with pytest.raises(VaultUnusable) as caught:
        await MemoryVault().open(sealed, "a")
    assert caught.value.code == "vault_key_lost"
