"""inkom workspace: add, list, rename, late, alt, archive; and the sample."""

from __future__ import annotations

import argparse
from datetime import timedelta
from typing import Any

from inkom_desktop.cli.inputs import minutes
from inkom_desktop.cli.output import Output
from inkom_desktop.cli.pauses import add_pause, add_slots, say_paused, say_resumed, until_of
from inkom_desktop.cli.shapes import workspace_shape
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.domain.slots import parse_slots, say_slots
from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.engine.house import House
from inkom_desktop.wording.errors import say_error
from inkom_desktop.wording.late import say_late


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("workspace", help="clients kept apart").add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("add", parents=[shared], help="add a workspace")
    new.add_argument("name")
    new.add_argument("--zone", help="IANA time zone; this computer's by default")
    new.set_defaults(run=_add)
    verbs.add_parser("list", parents=[shared], help="show them all").set_defaults(run=_list)
    rename = verbs.add_parser("rename", parents=[shared], help="give it another name")
    rename.add_argument("workspace")
    rename.add_argument("name")
    rename.set_defaults(run=_rename)
    late = verbs.add_parser("late", parents=[shared], help="its rule for posts that could not go out in time")
    late.add_argument("workspace")
    late.add_argument("--then", choices=[rule.value for rule in Late], help="what happens after the late window")
    late.add_argument("--after", type=minutes, metavar="MINUTES", help="the late window; 0: never late")
    late.set_defaults(run=_late)
    add_slots(verbs, shared, "workspace", "posting times of its accounts that have none of their own", _slots)
    add_pause(verbs, shared, "workspace", "for it", _pause, _resume)
    alt = verbs.add_parser("alt", parents=[shared], help="whether nothing goes out without alternative text")
    alt.add_argument("workspace")
    alt.add_argument("--required", choices=["on", "off"])
    alt.set_defaults(run=_alt)
    archive = verbs.add_parser("archive", parents=[shared], help="put it away")
    archive.add_argument("workspace")
    archive.set_defaults(run=_archive)
    sample = verbs.add_parser("sample", help="a made-up client to look around in").add_subparsers(
        dest="what", required=True
    )
    sample.add_parser("add", parents=[shared], help="make it").set_defaults(run=_sample_add)
    sample.add_parser("remove", parents=[shared], help="delete it and everything of it").set_defaults(
        run=_sample_remove
    )


async def _add(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.add(args.name, args.zone or house.home_zone)
    out.shape(workspace_shape(workspace), f"Added workspace {workspace.name} ({workspace.id}), {workspace.zone}.")
    return 0


async def _list(_: argparse.Namespace, house: House, out: Output) -> int:
    await house.workspaces.first(house.home_zone)
    live = await house.store.workspaces.all()
    out.table(
        [workspace_shape(w) for w in live],
        ["ID", "NAME", "ZONE"],
        [[w.id, w.name, w.zone] for w in live],
        "No workspace yet.",
    )
    return 0


async def _rename(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.rename(await house.workspaces.find(args.workspace), args.name)
    out.shape(workspace_shape(workspace), f"Renamed to {workspace.name}.")
    return 0


async def _late(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace)
    if args.then is not None or args.after is not None:
        window = workspace.late.window if args.after is None else timedelta(minutes=args.after)
        rule = LateRule(Late(args.then) if args.then else workspace.late.then, window)
        workspace = await house.workspaces.set_late(workspace, rule)
        out.progress("Posts that are scheduled already keep the rule they have.")
    out.shape(workspace_shape(workspace), f"{workspace.name}: {say_late(workspace.late)}")
    return 0


async def _slots(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace)
    if args.set is not None:
        workspace = await house.workspaces.set_slots(workspace, parse_slots(args.set))
    said = say_slots(workspace.slots)
    out.shape(
        workspace_shape(workspace),
        f"{workspace.name} posts {said} ({workspace.zone})." if said else f"{workspace.name} has no posting times.",
    )
    return 0


async def _pause(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace)
    until = until_of(args, workspace.zone, house)
    code = 0
    for account in await house.store.accounts.all(workspace_id=workspace.id):
        try:
            paused = await house.accounts.pause(account, until)
        except Conflict as e:
            out.progress(say_error(e).what)
            code = 3
            continue
        say_paused(paused, until, workspace.zone, out)
    house.seat.ring()
    return code


async def _resume(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace)
    for account in await house.store.accounts.all(workspace_id=workspace.id):
        resumed = await house.accounts.resume(account)
        say_resumed(resumed, out)
    house.seat.ring()
    return 0


async def _alt(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace)
    if args.required is not None:
        workspace = await house.workspaces.set_alt_required(workspace, args.required == "on")
        house.seat.ring()
    word = "must have" if workspace.alt_required else "may go without"
    out.shape(workspace_shape(workspace), f"{workspace.name}: pictures and films {word} alternative text.")
    return 0


async def _archive(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.archive(await house.workspaces.find(args.workspace))
    out.shape(workspace_shape(workspace), f"Archived {workspace.name}.")
    return 0


async def _sample_add(_: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.sample.add(house.home_zone)
    house.seat.ring()
    said = f"Added {workspace.name} ({workspace.id}). Its accounts are folders in {house.data / 'sample'}."
    out.shape(workspace_shape(workspace), said)
    return 0


async def _sample_remove(_: argparse.Namespace, house: House, out: Output) -> int:
    removed = await house.sample.remove()
    await house.sample.forget(removed)
    out.shape(workspace_shape(removed.workspace), f"Removed {removed.workspace.name} and everything of it.")
    return 0
