"""The accounts in the store, and their sealed secrets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.ports.vault import Sealed
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import add_row, save_row
from inkom_desktop.store.schema import account as table
from inkom_desktop.store.schema import account_secret


class SqlAccounts:
    """Implements `ports.store.Accounts`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, account: Account) -> Account:
        """Insert."""
        await self._db.write(lambda c: add_row(c, table, account_row(account), "account_known"))
        return account

    async def save(self, account: Account) -> Account:
        """Update by id and version."""
        version = await self._db.write(lambda c: save_row(c, table, account_row(account)))
        return replace(account, version=version)

    async def get(self, account_id: str) -> Account | None:
        """Return one by its whole id, removed or not."""

        def work(c: Connection) -> Account | None:
            row = c.execute(select(table).where(table.c.id == account_id)).one_or_none()
            return None if row is None else _in(row)

        return await self._db.read(work)

    async def all(self, *, workspace_id: str | None = None, removed: bool = False) -> list[Account]:
        """Return the live ones (or all) in the order of creation."""
        query = select(table).order_by(table.c.created_at, table.c.id)
        if workspace_id is not None:
            query = query.where(table.c.workspace_id == workspace_id)
        if not removed:
            query = query.where(table.c.removed_at.is_(None))
        return await self._db.read(lambda c: [_in(row) for row in c.execute(query)])

    async def put_secret(self, account_id: str, field: str, sealed: Sealed) -> None:
        """Store a sealed secret; durable when it returns."""
        what = {"key_id": sealed.key_id, "nonce": sealed.nonce, "ciphertext": sealed.ciphertext}
        put = upsert(account_secret).values(account_id=account_id, field=field, **what)
        put = put.on_conflict_do_update(index_elements=["account_id", "field"], set_=what)

        def work(c: Connection) -> None:
            c.execute(put)

        await self._db.write(work)

    async def secrets(self, account_id: str) -> dict[str, Sealed]:
        """Return the sealed secrets by field."""
        query = select(account_secret).where(account_secret.c.account_id == account_id)
        return await self._db.read(
            lambda c: {r.field: Sealed(r.key_id, bytes(r.nonce), bytes(r.ciphertext)) for r in c.execute(query)}
        )

    async def forget_secrets(self, account_id: str) -> None:
        """Delete the sealed secrets for good (the pragma secure_delete overwrites their pages)."""

        def work(c: Connection) -> None:
            c.execute(delete(account_secret).where(account_secret.c.account_id == account_id))

        await self._db.write(work)


def account_row(account: Account) -> dict[str, Any]:
    """Return the row of an account."""
    return {
        "id": account.id,
        "workspace_id": account.workspace_id,
        "network": account.network,
        "server": account.server,
        "remote_id": account.remote_id,
        "handle": account.handle,
        "name": account.name,
        "state": account.state.value,
        "created_at": account.created_at,
        "scopes": list(account.scopes),
        "expires_at": account.expires_at,
        "checked_at": account.checked_at,
        "abilities": dict(account.abilities),
        "removed_at": account.removed_at,
        "allow_lan": account.allow_lan,
        "version": account.version,
    }


def _in(row: Row[Any]) -> Account:
    values = dict(row._mapping)
    return Account(**{**values, "state": AccountState(row.state), "scopes": tuple(row.scopes)})
