"""The vault: one random 256-bit key in the platform's keyring, everything else sealed with it.

The name of the key in use stands in `vault.json` in the data folder (a name is no secret), so that the folder may be moved
and two folders never share a key. A key that is gone is never replaced under its name: what it sealed answers
vault_key_lost from then on, and what a person connects anew is sealed under a new key, which is said in the log.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from inkom_desktop.domain.errors import StoreUnusable, VaultUnusable
from inkom_desktop.ports.vault import Sealed, VaultState
from inkom_desktop.vault import key_ring
from inkom_desktop.vault.sealed import new_key, new_key_id, open_with, seal_with
from inkom_desktop.vault.waiting import PatientThread, StillWaiting

log = logging.getLogger(__name__)
T = TypeVar("T")

PATIENCE_S = 30.0
"""How long a keyring may take to answer before the posts wait for it; its prompt stays open beyond that."""


class KeyringVault:
    """Implements `ports.vault.Vault`. `folder` is the data folder; `service` is what the keyring shows to the person.

    A denial is remembered: nobody is asked a second time until the keyring is seen unlocked or `ask_again` is called.
    """

    def __init__(self, service: str, folder: Path, *, patience_s: float = PATIENCE_S) -> None:
        self._service = service
        self._folder = folder
        self._patience = patience_s
        self._thread = PatientThread(patience_s)
        self._keys: dict[str, bytes] = {}
        self._current: str | None = None
        self._session: str | None = None
        self._denied = False
        self._making = asyncio.Lock()

    async def state(self) -> VaultState:
        """Say how the vault stands, without asking the person for anything."""
        if self._session is not None:
            return VaultState.SESSION
        if self._current is not None:
            return VaultState.READY
        try:
            return await self._thread.call(self._look)
        except StillWaiting:
            return VaultState.LOCKED

    async def key_ids(self) -> frozenset[str]:
        """Return the names of the keys that this computer seals with: the keyring's, and one of this session."""
        named = await asyncio.to_thread(self._named)
        return frozenset(k for k in (named, self._session) if k is not None)

    async def seal(self, secret: bytes, bound_to: str) -> Sealed:
        """Seal a secret; the first one makes the key.

        Raises VaultUnusable: vault_locked, vault_absent; StoreUnusable("data_dir_unusable") when the key's name cannot be
        written down.
        """
        key_id = self._session
        if key_id is None:
            async with self._making:
                if self._current is None:
                    self._current = await self._ask(self._find_or_make)
                key_id = self._current
        return seal_with(self._keys[key_id], key_id, secret, bound_to)

    async def open(self, sealed: Sealed, bound_to: str) -> bytes:
        """Open a sealed secret. Raises VaultUnusable: vault_locked, vault_absent, vault_key_lost, vault_tampered."""
        if sealed.key_id not in self._keys and not await self._ask(lambda: self._found(sealed.key_id)):
            raise VaultUnusable("vault_key_lost")
        return open_with(self._keys[sealed.key_id], sealed, bound_to)

    async def use_session_key(self) -> None:
        """Seal with a fresh key in memory from now on, for this session only; what the keyring's key sealed still opens."""
        if self._session is None:
            key_id = new_key_id()
            self._keys[key_id] = new_key()
            self._session = key_id

    def ask_again(self) -> None:
        """Forget a denial: the person wants to be asked once more."""
        self._denied = False

    async def keyring_name(self) -> str:
        """Return what the keyring in use calls itself, empty when there is none; for people."""
        try:
            rings = await self._thread.call(key_ring.usable)
        except StillWaiting:
            return ""
        return str(rings[0].name) if rings else ""

    async def _ask(self, work: Callable[[], T]) -> T:
        if self._denied and await self.state() is not VaultState.READY:
            raise VaultUnusable("vault_locked")
        try:
            return await self._thread.call(lambda: self._remembering_denial(work))
        except (StillWaiting, key_ring.Denied):
            raise VaultUnusable("vault_locked") from None

    # What follows runs in the keyring's thread. It sets single attributes only.

    def _remembering_denial(self, work: Callable[[], T]) -> T:
        """A prompt may be dismissed long after anybody waits for the answer; that counts as well."""
        try:
            return work()
        except key_ring.Denied:
            self._denied = True
            raise

    def _look(self) -> VaultState:
        rings = key_ring.usable()
        if not rings:
            return VaultState.ABSENT
        locked = key_ring.locked_quietly(rings[0])
        if locked is False:
            self._denied = False
        return VaultState.LOCKED if locked or self._denied else VaultState.READY

    def _found(self, key_id: str) -> bool:
        key = key_ring.find(self._service, key_id)
        if key is not None:
            self._keys[key_id] = key
        return key is not None

    def _find_or_make(self) -> str:
        """Return the name of the key in use; two processes at once agree on one."""
        from filelock import FileLock, Timeout

        lock = FileLock(self._folder / "vault.lock", timeout=self._patience, mode=0o600, fallback_to_soft=False)
        try:
            with lock:
                key_id = self._named()
                if key_id is not None and self._found(key_id):
                    return key_id
                if key_id is not None:
                    log.warning("the keyring no longer holds key %s; what is connected now gets a new one", key_id)
                return self._make()
        except Timeout:
            raise StillWaiting from None
        except OSError as e:
            raise StoreUnusable("data_dir_unusable", path=str(self._folder), detail=e.strerror or str(e)) from e

    def _make(self) -> str:
        key_id, key = new_key_id(), new_key()
        key_ring.keep(self._service, key_id, key)
        self._keys[key_id] = key
        self._name(key_id)
        return key_id

    def _named(self) -> str | None:
        try:
            key_id = json.loads((self._folder / "vault.json").read_bytes())["key_id"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return key_id if isinstance(key_id, str) and key_id.isalnum() else None

    def _name(self, key_id: str) -> None:
        """Write the name durably, 0600. Rooms are strangers, so the few lines stand here as in `system.paths`."""
        handle, temporary = tempfile.mkstemp(prefix=".vault.", dir=self._folder)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump({"key_id": key_id}, file)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self._folder / "vault.json")
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
