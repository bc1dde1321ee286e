"""The secrets of accounts: sealed by the vault, kept in the store, opened for one call at a time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.ports.metering import Meter, NoMeter
from inkom_desktop.ports.network import Session
from inkom_desktop.ports.store import Accounts
from inkom_desktop.ports.vault import Vault

log = logging.getLogger(__name__)


class AccountSecrets:
    """Opens and keeps the secrets of accounts (`ports.network.Sessions`). `hush` is told each secret, for the log's redaction."""

    def __init__(
        self,
        accounts: Accounts,
        vault: Vault,
        hush: Callable[[str], None],
        meter_of: Callable[[Account], Meter] = lambda _: NoMeter(),
    ) -> None:
        """`meter_of` gives what counts the costs of an account's calls."""
        self._meter_of = meter_of
        self._accounts = accounts
        self._vault = vault
        self._hush = hush

    async def open(self, account: Account) -> Session:
        """Return the account with its open secrets. Raises VaultUnusable, "vault_elsewhere" when other computers hold them."""
        keys = await self._vault.key_ids()
        if account.id in await self._accounts.sealed_for_others(keys):
            raise VaultUnusable("vault_elsewhere")
        opened = OpenSecrets(self, account.id, await self.read(account.id))
        return Session(account, opened, self._meter_of(account))

    async def read(self, account_id: str) -> dict[str, str]:
        """Return the secrets of an account as they are stored now. Raises VaultUnusable."""
        opened: dict[str, str] = {}
        sealed_by_field = await self._accounts.secrets(account_id, key_ids=await self._vault.key_ids())
        for field, sealed in sealed_by_field.items():
            value = (await self._vault.open(sealed, bound(account_id, field))).decode("utf-8")
            self._hush(value)
            opened[field] = value
        return opened

    async def elsewhere(self) -> frozenset[str]:
        """Return the ids of accounts that only other computers can sign in to."""
        return await self._accounts.sealed_for_others(await self._vault.key_ids())

    async def keep(self, account_id: str, secrets: Mapping[str, str]) -> None:
        """Seal and store secrets; an empty value never replaces a stored one. Raises VaultUnusable."""
        for field, value in secrets.items():
            if value:
                self._hush(value)
                sealed = await self._vault.seal(value.encode("utf-8"), bound(account_id, field))
                await self._accounts.put_secret(account_id, field, sealed)


class OpenSecrets:
    """The open secrets of one account (`ports.vault.SecretBox`)."""

    def __init__(self, keeper: AccountSecrets, account_id: str, opened: dict[str, str]) -> None:
        self._keeper = keeper
        self._account_id = account_id
        self._opened = opened

    def read(self) -> Mapping[str, str]:
        """Return the secrets by field."""
        return dict(self._opened)

    async def reread(self) -> Mapping[str, str]:
        """Read them again as they are stored now."""
        self._opened = await self._keeper.read(self._account_id)
        return dict(self._opened)

    async def write(self, secrets: Mapping[str, str]) -> None:
        """Replace secrets; returns when they are stored."""
        await self._keeper.keep(self._account_id, secrets)
        self._opened.update({k: v for k, v in secrets.items() if v})


def bound(account_id: str, field: str) -> str:
    """Return what a sealed secret is bound to."""
    return f"account:{account_id}:{field}"
