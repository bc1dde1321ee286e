"""Secrets: one key in the platform's keyring, everything else sealed with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class VaultState(StrEnum):
    """How the vault stands."""

    READY = "ready"
    LOCKED = "locked"
    ABSENT = "absent"
    """No usable keyring on this computer."""
    SESSION = "session"
    """The key is held in memory until the program ends, because the person agreed to that."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """A sealed secret: safe on disk. `key_id` names the key that opens it."""

    key_id: str
    nonce: bytes
    ciphertext: bytes


class Vault(Protocol):
    """Seals and opens. `bound_to` (account id and field) is authenticated: a sealed value opens only where it belongs."""

    async def state(self) -> VaultState:
        """Say how the vault stands, without asking the person for anything."""
        ...

    async def key_ids(self) -> frozenset[str]:
        """Return the names of the keys that this computer seals with, without asking for one of them."""
        ...

    async def seal(self, secret: bytes, bound_to: str) -> Sealed:
        """Seal a secret. Raises VaultUnusable: vault_locked, vault_absent."""
        ...

    async def open(self, sealed: Sealed, bound_to: str) -> bytes:
        """Open a sealed secret. Raises VaultUnusable: vault_locked, vault_absent, vault_key_lost, vault_tampered."""
        ...

    async def use_session_key(self) -> None:
        """Hold a fresh key in memory for this session only (the person agreed: no keyring here)."""
        ...


class SecretBox(Protocol):
    """The secrets of one account, already open; what an adapter sees of the vault."""

    def read(self) -> Mapping[str, str]:
        """Return the secrets by field (access_token, refresh_token, app_password, ...)."""
        ...

    async def reread(self) -> Mapping[str, str]:
        """Read them again as they are stored now: another program may have renewed them. Raises VaultUnusable."""
        ...

    async def write(self, secrets: Mapping[str, str]) -> None:
        """Replace the secrets; returns when they are stored. Call it before a rotated token is used."""
        ...


@dataclass(frozen=True, slots=True)
class Secret:
    """A secret that the person gave, hidden from every repr."""

    value: str = field(repr=False)
