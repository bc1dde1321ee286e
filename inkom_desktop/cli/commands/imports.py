"""inkom import csv: a table of posts comes in, whole or not at all."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from inkom_desktop.cli.inputs import workspace_of
from inkom_desktop.cli.output import Output, first_line, local
from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.errors import InkomError, UsageRefused
from inkom_desktop.domain.sheet import DATE_ORDERS, MOST_BYTES, Fault, Sheet, read_sheet
from inkom_desktop.engine.house import House
from inkom_desktop.engine.importing import Imported, Ready, TableImport
from inkom_desktop.wording.sheets import say_fault

TOLD = 200
"""So many faults are said to people; --json says all of them."""
EVERY = 500
"""After so many rows it is said how far it is."""


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    verbs = nouns.add_parser("import", help="posts from elsewhere").add_subparsers(dest="verb", required=True)
    table = verbs.add_parser("csv", parents=[shared], help="a table of posts, one a row")
    table.add_argument("file", metavar="FILE", help='a CSV file with a header; columns "text", "date", "accounts" …')
    table.add_argument("--dry-run", action="store_true", help="say what would come in, and write nothing")
    table.add_argument("--workspace", metavar="W")
    table.add_argument("--map", action="append", default=[], metavar="FIELD=COLUMN", help="which column holds what")
    table.add_argument("--zone", help="IANA zone of the times; the workspace's by default")
    table.add_argument("--dates", choices=DATE_ORDERS, default="iso", help="how 03/04/2026 is meant")
    table.add_argument("--account", action="append", default=[], metavar="A", help="where rows without accounts go")
    table.add_argument("--drafts", action="store_true", help="make drafts of all rows, also of those with a time")
    table.set_defaults(run=_csv)


async def _csv(args: argparse.Namespace, house: House, out: Output) -> int:
    workspace = await workspace_of(house, args.workspace)
    path = Path(args.file)
    zone = args.zone or workspace.zone
    sheet = read_sheet(_bytes(path), zone, mapping=_mapping(args.map), dates=args.dates)
    accounts = [await house.accounts.find(wanted, workspace.id) for wanted in args.account]
    table = TableImport(house, workspace, _folder(path), accounts=accounts, schedule=not args.drafts)
    ready, faults = await table.look_up(sheet)
    _say_columns(sheet, out)
    if faults:
        _say_faults(faults, out)
        rows = len({f.row for f in faults if f.row})
        shape = {"kind": "import", "rows": len(ready), "faulty": rows, "imported": 0, "faults": len(faults)}
        out.shape(
            shape,
            f"Faults: {len(faults)}; faulty rows: {rows}; rows that are well: {len(ready)}. Nothing was imported.",
        )
        return 1
    if args.dry_run:
        for each in ready:
            out.shape(_row_shape(each), _row_words(each))
        shape = {"kind": "import", "rows": len(ready), "faulty": 0, "imported": 0, "faults": 0}
        out.shape(shape, f"{len(ready)} rows would be imported into {workspace.name}.")
        return 0
    written = await _write(table, ready, house, out)
    shape = {"kind": "import", "rows": len(ready), "faulty": 0, "imported": len(written), "faults": 0}
    scheduled = sum(bool(each.publications) for each in written)
    out.shape(shape, f"{len(written)} rows were imported into {workspace.name}, {scheduled} of them scheduled.")
    return 0


async def _write(table: TableImport, ready: Sequence[Ready], house: House, out: Output) -> list[Imported]:
    done: list[Imported] = []

    def told(each: Imported) -> None:
        done.append(each)
        shape = {"kind": "row", "row": each.row.number, "draft": each.draft.id}
        shape |= {"publications": [p.id for p in each.publications]}
        if out.as_json:
            out.shape(shape, "")
        if len(done) % EVERY == 0:
            out.progress(f"{len(done)} of {len(ready)} rows.")

    try:
        return await table.write(ready, told)
    except InkomError:
        last = f"the last one was row {done[-1].row.number}" if done else "none was written"
        out.progress(f"It stopped after {len(done)} rows; {last}. What was written stays.")
        raise
    finally:
        house.seat.ring()


def _folder(path: Path) -> Path:
    """Where relative paths of pictures begin."""
    return path.absolute().parent


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as f:
            return f.read(MOST_BYTES + 1)
    except OSError as e:
        raise InkomError("text_unreadable", path=str(path), detail=e.strerror or type(e).__name__) from e


def _mapping(words: Sequence[str]) -> dict[str, str]:
    found = {}
    for word in words:
        name, equals, column = word.partition("=")
        if not equals or not name.strip() or not column.strip():
            raise UsageRefused("bad_mapping", field=word)
        found[name.strip().casefold()] = column.strip()
    return found


def _say_columns(sheet: Sheet, out: Output) -> None:
    if sheet.columns:
        said = ", ".join(f"{name} = “{header}”" for name, header in sheet.columns.items())
        out.progress(f"Columns: {said}.")
    if sheet.ignored:
        out.progress(f"Not read: {', '.join(f'“{header}”' for header in sheet.ignored)}.")


def _say_faults(faults: Sequence[Fault], out: Output) -> None:
    for fault in faults if out.as_json else faults[:TOLD]:
        if out.as_json:
            params = {k: v.code if isinstance(v, Problem) else v for k, v in fault.params.items()}
            shape = {"kind": "fault", "row": fault.row, "column": fault.column, "code": fault.code}
            out.shape({**shape, "params": params, "text": say_fault(fault)}, "")
            continue
        where = f"Row {fault.row}" if fault.row else "The file"
        column = f", column “{fault.column}”" if fault.column else ""
        out.progress(f"{where}{column}: {say_fault(fault)}")
    if not out.as_json and len(faults) > TOLD:
        out.progress(f"… and {len(faults) - TOLD} more; --json names them all.")


def _row_shape(each: Ready) -> dict[str, Any]:
    row = each.row
    due = None if row.due is None else f"{row.due.at:%Y-%m-%dT%H:%M:%SZ}"
    return {
        "kind": "row",
        "row": row.number,
        "text": row.parts[0],
        "parts": list(row.parts),
        "title": row.title,
        "due_at": due,
        "zone": row.due.zone if row.due is not None else None,
        "accounts": list(each.draft.account_ids),
        "labels": list(row.labels),
        "media": [str(path) for path in each.media],
    }


def _row_words(each: Ready) -> str:
    row = each.row
    when = f"{local(row.due.at, row.due.zone)} {row.due.zone}" if row.due is not None else "draft"
    return f"Row {row.number}: {when}, {len(each.draft.account_ids)} accounts: {first_line(row.title or row.parts[0])}"
