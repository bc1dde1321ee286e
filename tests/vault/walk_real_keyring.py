"""Runs inside dbus-run-session with an unlocked gnome-keyring: the vault's walk, printed as one JSON object.

Usage: walk_real_keyring.py FOLDER. Started by test_real_keyring.py, never by hand.
"""

import asyncio
import contextlib
import json
import sys
from pathlib import Path

import secretstorage

from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.vault.keyring_vault import KeyringVault


async def code(coroutine):
    try:
        await coroutine
    except VaultUnusable as e:
        return e.code
    return "it worked"


def vault(folder):
    return KeyringVault("Inkom test", folder, patience_s=10)


async def walk(folder):
    told = {}
    first = vault(folder)
    told["before"] = await first.state()
    told["name"] = await first.keyring_name()
    sealed = await first.seal(b"a secret", "account/token")
    told["opened"] = (await vault(folder).open(sealed, "account/token")).decode()
    told["tampered"] = await code(vault(folder).open(sealed, "account/other"))
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        collection = secretstorage.get_default_collection(bus)
        told["labels"] = [item.get_label() for item in collection.get_all_items()]
        collection.lock()
    locked = vault(folder)
    told["locked"] = await locked.state()
    told["still_open_where_it_was_open"] = (await first.open(sealed, "account/token")).decode()
    told["locked_open"] = await code(locked.open(sealed, "account/token"))
    told["locked_again"] = await code(locked.open(sealed, "account/token"))
    return told


if __name__ == "__main__":
    print(json.dumps(asyncio.run(walk(Path(sys.argv[1])))))
