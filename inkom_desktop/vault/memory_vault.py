"""A vault that forgets: the key lives in memory until the program ends."""

from __future__ import annotations

from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.ports.vault import Sealed, VaultState
from inkom_desktop.vault.sealed import new_key, new_key_id, open_with, seal_with


class MemoryVault:
    """Implements `ports.vault.Vault` for one session, and for tests."""

    def __init__(self) -> None:
        self._key = new_key()
        self._key_id = new_key_id()

    async def state(self) -> VaultState:
        """Say SESSION, always."""
        return VaultState.SESSION

    async def key_ids(self) -> frozenset[str]:
        """Return the name of the one key."""
        return frozenset({self._key_id})

    async def seal(self, secret: bytes, bound_to: str) -> Sealed:
        """Seal a secret for this session."""
        return seal_with(self._key, self._key_id, secret, bound_to)

    async def open(self, sealed: Sealed, bound_to: str) -> bytes:
        """Open what this session sealed. Raises VaultUnusable: vault_key_lost for another key's, vault_tampered."""
        if sealed.key_id != self._key_id:
            raise VaultUnusable("vault_key_lost")
        return open_with(self._key, sealed, bound_to)

    async def use_session_key(self) -> None:
        """Do nothing: the key is a session key already."""
