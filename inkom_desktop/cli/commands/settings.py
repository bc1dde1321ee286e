"""inkom settings: get and set."""

from __future__ import annotations

import argparse
from typing import Any

from inkom_desktop.cli.output import Output
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.settings import SETTINGS, setting
from inkom_desktop.engine.house import House


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("settings", help="how Inkom behaves").add_subparsers(dest="verb", required=True)
    get = verbs.add_parser("get", parents=[shared], help="show one or all")
    get.add_argument("name", nargs="?")
    get.set_defaults(run=_get)
    put = verbs.add_parser("set", parents=[shared], help="set one")
    put.add_argument("name")
    put.add_argument("value")
    put.set_defaults(run=_set)


async def _get(args: argparse.Namespace, house: House, out: Output) -> int:
    names = [setting(args.name).name] if args.name else sorted(SETTINGS)
    stored = await house.store.settings.all()
    values = {n: stored.get(n, SETTINGS[n].default) for n in names}
    shapes = [{"kind": "setting", "name": n, "value": v} for n, v in values.items()]
    out.table(shapes, ["NAME", "VALUE"], [[n, v] for n, v in values.items()], "No settings.")
    return 0


async def _set(args: argparse.Namespace, house: House, out: Output) -> int:
    declared = setting(args.name)
    try:
        value = declared.read(args.value)
    except ValueError as e:
        raise UsageRefused("bad_setting", name=args.name, value=args.value, allowed=str(e)) from e
    await house.store.settings.set(args.name, value)
    house.seat.ring()
    out.shape({"kind": "setting", "name": args.name, "value": value}, f"{args.name} is {value}.")
    return 0
