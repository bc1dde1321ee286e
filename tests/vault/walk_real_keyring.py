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


async def first_seals(folder):
    """Several processes at once make the first seal of one folder; returns the names of the keys they used."""
    folder.mkdir()
    racers = [
        await asyncio.create_subprocess_exec(
            sys.executable, __file__, str(folder), "seal", stdout=asyncio.subprocess.PIPE
        )
        for _ in range(4)
    ]
    answers = [(await racer.communicate())[0] for racer in racers]
    return [answer.decode().strip() for answer in answers]


async def everything(folder):
    names = await first_seals(folder / "race")
    return {"race": names, **await walk(folder)}


async def one_seal(folder):
    return (await vault(folder).seal(b"s", "a")).key_id


if __name__ == "__main__":
    where = Path(sys.argv[1])
    print(asyncio.run(one_seal(where)) if len(sys.argv) > 2 else json.dumps(asyncio.run(everything(where))))
