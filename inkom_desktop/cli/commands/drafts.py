"""inkom draft: new, list, show, edit, search, history, restore, delete."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from inkom_desktop.cli.inputs import account_ids, read_text, workspace_of
from inkom_desktop.cli.options import HELP, read_options
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.cli.shapes import draft_shape
from inkom_desktop.domain.draft import Attachment, Draft
from inkom_desktop.domain.errors import Conflict, UsageRefused
from inkom_desktop.domain.publication import TERMINAL
from inkom_desktop.engine.house import House


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("draft", help="what you write").add_subparsers(dest="verb", required=True)
    new = verbs.add_parser("new", parents=[shared], help="write a draft")
    _content(new)
    new.add_argument("--workspace")
    new.set_defaults(run=_new)
    listing = verbs.add_parser("list", parents=[shared], help="show them all, newest change first")
    listing.add_argument("--label")
    listing.add_argument("--workspace")
    listing.set_defaults(run=_list)
    search = verbs.add_parser("search", parents=[shared], help="find words in drafts")
    search.add_argument("words", nargs="+")
    search.add_argument("--workspace")
    search.set_defaults(run=_search)
    edit = verbs.add_parser("edit", parents=[shared], help="change what is given, keep the rest")
    edit.add_argument("draft")
    _content(edit)
    edit.add_argument("--if-version", type=int, help="refuse when it was changed since this version")
    edit.set_defaults(run=_edit)
    for name, handler, words in (
        ("show", _show, "show one"),
        ("history", _history, "its earlier versions"),
        ("delete", _delete, "put it in the bin"),
    ):
        verb = verbs.add_parser(name, parents=[shared], help=words)
        verb.add_argument("draft")
        verb.set_defaults(run=handler)
    restore = verbs.add_parser("restore", parents=[shared], help="go back to an earlier version")
    restore.add_argument("draft")
    restore.add_argument("version", type=int)
    restore.set_defaults(run=_restore)


def _content(parser: argparse.ArgumentParser) -> None:
    text = parser.add_mutually_exclusive_group()
    text.add_argument("--text")
    text.add_argument("--text-file", metavar="FILE", help="UTF-8; - is standard input")
    parser.add_argument("--part", action="append", metavar="TEXT", help="one more part of a thread")
    parser.add_argument("--account", action="append", metavar="A")
    parser.add_argument("--own-text", action="append", metavar="A=TEXT", help="a text for this account alone")
    parser.add_argument("--media", action="append", metavar="PATH")
    parser.add_argument(
        "--alt", action="append", metavar="TEXT", help="alternative text, one for each --media, in order"
    )
    parser.add_argument("--title")
    parser.add_argument("--label", action="append")
    parser.add_argument("--option", action="append", metavar="N.KEY=VALUE", help=HELP)


async def _new(args: argparse.Namespace, house: House, out: Output) -> int:
    text = read_text(args.text, args.text_file)
    if not text and not any(args.part or ()) and not args.media:
        raise UsageRefused("text_missing")
    workspace = await workspace_of(house, args.workspace)
    accounts = await account_ids(house, args.account or (), workspace.id)
    draft = await house.drafts.new(
        workspace.id,
        parts=tuple(args.part) if text is None and args.part else (text or "", *(args.part or ())),
        title=args.title or "",
        account_ids=accounts,
        own_texts=await _own_texts(args, house, workspace.id),
        media=await _media(args, house),
        labels=args.label or (),
        options=await read_options(args.option or (), house, workspace.id, accounts, {}),
    )
    out.shape(draft_shape(draft, house.media.path), f"Draft {draft.id} is saved.")
    return 0


async def _own_texts(args: argparse.Namespace, house: House, workspace_id: str) -> dict[str, tuple[str, ...]]:
    texts: dict[str, tuple[str, ...]] = {}
    for given in args.own_text or ():
        name, equals, text = given.partition("=")
        if not equals:
            raise UsageRefused("text_missing")
        account = await house.accounts.find(name, workspace_id)
        texts[account.id] = (*texts.get(account.id, ()), text)
    return texts


async def _media(args: argparse.Namespace, house: House) -> tuple[Attachment, ...]:
    paths, alts = args.media or [], args.alt or []
    if len(alts) > len(paths):
        raise UsageRefused("alt_without_media")
    alts = [*alts, *[""] * (len(paths) - len(alts))]
    return tuple([await house.drafts.attach(Path(p), a) for p, a in zip(paths, alts, strict=True)])


async def _edit(args: argparse.Namespace, house: House, out: Output) -> int:
    draft = await house.drafts.find(args.draft)
    given = (args.text, args.text_file, args.part, args.title, args.account, args.own_text, args.media, args.label)
    if all(g is None for g in (*given, args.option)):
        raise UsageRefused("nothing_to_change")
    if args.if_version is not None and args.if_version != draft.version:
        raise Conflict("changed_meanwhile")
    text = read_text(args.text, args.text_file)
    parts = draft.parts
    if text is not None:
        parts = (text, *parts[1:])
    if args.part is not None:
        parts = (parts[0], *args.part)
    accounts = draft.account_ids
    if args.account is not None:
        accounts = tuple(dict.fromkeys(await account_ids(house, args.account, draft.workspace_id)))
    changed = replace(
        draft,
        parts=parts,
        title=draft.title if args.title is None else args.title,
        account_ids=accounts,
        own_texts={**draft.own_texts, **await _own_texts(args, house, draft.workspace_id)},
        media=draft.media if args.media is None else await _media(args, house),
        labels=draft.labels if args.label is None else tuple(dict.fromkeys(args.label)),
        options=await read_options(args.option or (), house, draft.workspace_id, accounts, draft.options),
    )
    saved = await house.drafts.save(changed)
    house.seat.ring()
    out.shape(draft_shape(saved, house.media.path), f"Draft {saved.id} is saved as version {saved.version}.")
    scheduled = await house.store.publications.query(draft_id=saved.id)
    if any(p.state not in TERMINAL for p in scheduled):
        out.progress(
            f"It is scheduled already: what goes out is the text of then. inkom reschedule {saved.id} --revise sends this one."
        )
    return 0


def _print(drafts: list[Draft], house: House, out: Output, empty: str) -> None:
    out.table(
        [draft_shape(d, house.media.path) for d in drafts],
        ["ID", "CHANGED", "TEXT", "LABELS"],
        [
            [d.id, local(d.updated_at, house.home_zone), d.title or first_line(d.parts[0]), " ".join(d.labels)]
            for d in drafts
        ],
        empty,
    )


async def _list(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None
    drafts = await house.store.drafts.all(workspace_id=workspace.id if workspace else None, label=args.label)
    _print(drafts, house, out, "No drafts yet. inkom draft new --text … writes one.")
    return 0


async def _search(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await house.workspaces.find(args.workspace) if args.workspace else None
    words = " ".join(args.words)
    drafts = await house.store.drafts.search(words, workspace_id=workspace.id if workspace else None)
    _print(drafts, house, out, f"Nothing matches “{words}”.")
    return 0


async def _show(args: argparse.Namespace, house: House, out: Output) -> int:
    draft = await house.drafts.find(args.draft, binned=True)
    binned = ", in the bin" if draft.deleted_at is not None else ""
    lines = [f"{draft.id}  version {draft.version}, changed {local(draft.updated_at, house.home_zone)}{binned}"]
    accounts = {a.id: a for a in await house.store.accounts.all(removed=True)}
    chosen = [f"{a.name} ({a.network})" for i in draft.account_ids if (a := accounts.get(i)) is not None]
    if chosen:
        lines.append(f"to: {', '.join(chosen)}")
    if draft.labels:
        lines.append(f"labels: {', '.join(draft.labels)}")
    if draft.title:
        lines.append(draft.title)
    for number, text in enumerate(draft.parts, 1):
        lines += ["", f"[{number}/{len(draft.parts)}]" if len(draft.parts) > 1 else "", text]
    lines += [f"picture: {a.file.name}, {a.alt or 'no alternative text'}" for a in draft.media]
    out.shape(draft_shape(draft, house.media.path), "\n".join(lines))
    return 0


async def _history(args: argparse.Namespace, house: House, out: Output) -> int:
    draft = await house.drafts.find(args.draft, binned=True)
    kept = await house.drafts.history(draft)
    out.table(
        [{**draft_shape(v.draft, house.media.path), "kind": "draft_version"} for v in kept],
        ["VERSION", "SAVED", "TEXT"],
        [[str(v.draft.version), local(v.saved_at, house.home_zone), first_line(v.draft.parts[0])] for v in kept],
        "No earlier versions.",
    )
    return 0


async def _restore(args: argparse.Namespace, house: House, out: Output) -> int:
    draft = await house.drafts.restore(await house.drafts.find(args.draft, binned=True), args.version)
    out.shape(draft_shape(draft, house.media.path), f"Draft {draft.id} is as it was in version {args.version}.")
    return 0


async def _delete(args: argparse.Namespace, house: House, out: Output) -> int:
    draft = await house.drafts.bin(await house.drafts.find(args.draft))
    back = f"inkom draft restore {draft.id} {draft.version} brings it back."
    out.shape({**draft_shape(draft, house.media.path), "deleted": True}, f"Draft {draft.id} is in the bin. {back}")
    made = await house.store.publications.query(draft_id=draft.id)
    if any(p.parts_live for p in made):
        out.progress("What is published of it stays where it was published.")
    live = [p for p in made if p.state not in TERMINAL]
    if live:
        out.progress(
            f"{len(live)} scheduled post(s) of it stay in the queue; inkom unschedule {draft.id} takes them out."
        )
    return 0
