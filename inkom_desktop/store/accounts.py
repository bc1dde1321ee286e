"""The accounts in the store, and their sealed secrets."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, select

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.slots import parse_slots, say_slots
from inkom_desktop.ports.vault import Sealed
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import add_row, put_row, save_row
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
        what = {"nonce": sealed.nonce, "ciphertext": sealed.ciphertext}
        key = {"account_id": account_id, "field": field, "key_id": sealed.key_id}

        def work(c: Connection) -> None:
            if not self._db.shared:
                # One computer alone: what another key sealed will not be opened again.
                here = (account_secret.c.account_id == account_id) & (account_secret.c.field == field)
                c.execute(delete(account_secret).where(here, account_secret.c.key_id != sealed.key_id))
            put_row(c, account_secret, key, what)

        await self._db.write(work)

    async def secrets(self, account_id: str, *, key_ids: Collection[str] = ()) -> dict[str, Sealed]:
        """Return the sealed secrets by field: of several computers' those sealed by these keys, else any."""
        query = select(account_secret).where(account_secret.c.account_id == account_id)
        # False sorts first: what these keys sealed comes last and stays.
        query = query.order_by(account_secret.c.key_id.in_(key_ids), account_secret.c.key_id)
        return await self._db.read(
            lambda c: {r.field: Sealed(r.key_id, bytes(r.nonce), bytes(r.ciphertext)) for r in c.execute(query)}
        )

    async def sealed_for_others(self, key_ids: Collection[str]) -> frozenset[str]:
        """Return the ids of accounts whose sign-in is sealed by other keys alone; never any where one computer has the store."""
        if not self._db.shared:
            return frozenset()
        secret = account_secret.c
        here = select(secret.account_id).where(secret.key_id.in_(key_ids))
        query = select(secret.account_id).where(secret.account_id.not_in(here)).distinct()
        return await self._db.read(lambda c: frozenset(c.execute(query).scalars()))

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
        "slots": say_slots(account.slots),
        "paused_until": account.paused_until,
        "budget": account.budget,
    }


def _in(row: Row[Any]) -> Account:
    values = dict(row._mapping)
    slots = parse_slots(row.slots)
    return Account(**{**values, "state": AccountState(row.state), "scopes": tuple(row.scopes), "slots": slots})
