"""Posts as rows of a table (CSV, RFC 4180): read with every fault named by row and column, written without formulas.

Pure: what a row says is read here; whether its accounts and files exist is asked by whoever imports it.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time

from inkom_desktop.domain.calendar import Due, Resolved, resolve, zone_of
from inkom_desktop.domain.draft import MAX_TEXT
from inkom_desktop.domain.errors import UsageRefused

MOST_ROWS = 50_000
MOST_BYTES = 50_000_000
LONGEST_LABEL = 60
FIELDS = ("text", "title", "date", "time", "zone", "accounts", "labels", "media", "alt")
"""What a column may hold; "part 2", "part 3" … are the further parts of a thread."""
NAMES: Mapping[str, tuple[str, ...]] = {
    "text": ("text", "post", "message", "content", "caption", "body", "part 1"),
    "title": ("title", "headline"),
    "date": ("date", "when", "datetime", "date and time", "publish at", "scheduled", "scheduled at", "schedule"),
    "time": ("time", "hour"),
    "zone": ("zone", "time zone", "timezone"),
    "accounts": ("accounts", "account", "profile", "profiles", "channel", "channels"),
    "labels": ("labels", "label", "tags", "tag", "category"),
    "media": ("media", "image", "images", "picture", "pictures", "photo", "photos", "file", "files"),
    "alt": ("alt", "alt text", "alternative text", "description"),
}
"""Headers that are understood without being told, in small letters."""
_PART = re.compile(r"part (\d{1,3})\Z")
_MANY = re.compile(r"\s*[;|]\s*")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
DATE_ORDERS = ("iso", "dmy", "mdy")

csv.field_size_limit(MAX_TEXT + 1000)  # Of the whole process: a cell may be as long as a draft, the default is shorter.


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that is wrong: its row as a spreadsheet numbers it (1 the header, 0 the file), the header of its column."""

    row: int
    column: str
    code: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """One post as the table has it, read but not looked up. `due` is None for a draft."""

    number: int
    parts: tuple[str, ...]
    title: str = ""
    due: Due | None = None
    accounts: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    media: tuple[str, ...] = ()
    alts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a file says: its columns by what they hold, its good rows, and every fault by row."""

    columns: Mapping[str, str] = field(default_factory=dict)
    ignored: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()
    faults: tuple[Fault, ...] = ()


def read_sheet(raw: bytes, zone: str, *, mapping: Mapping[str, str] | None = None, dates: str = "iso") -> Sheet:
    """Read a CSV file. `zone` is that of rows without one; `mapping` names the column of a field where its header does not.

    `dates` says how 03/04/2026 is meant ("dmy" or "mdy"); with "iso" such a date is a fault and not a guess.
    Raises UsageRefused("bad_mapping") for a field that there is not.
    """
    for name in mapping or {}:
        if name not in FIELDS and _PART.match(name) is None:
            raise UsageRefused("bad_mapping", field=name)
    text, fault = _decoded(raw)
    if fault is not None:
        return Sheet(faults=(fault,))
    table, faults = _table(text)
    if not table:
        return Sheet(faults=(*faults, Fault(0, "", "sheet_empty")) if not faults else tuple(faults))
    columns, wrong = _columns(table[0][1], mapping or {})
    faults += wrong
    ignored = tuple(h for h in table[0][1] if h not in columns.values() and h.strip())
    if any(f.row <= 1 for f in faults):
        return Sheet(columns, ignored, (), tuple(faults))
    rows: list[Row] = []
    for number, cells in table[1:]:
        row, found = _Reader(number, table[0][1], columns, zone, dates).read(cells)
        faults += found
        if row is not None:
            rows.append(row)
    return Sheet(columns, ignored, tuple(rows), tuple(sorted(faults, key=lambda f: f.row)))


def _decoded(raw: bytes) -> tuple[str, Fault | None]:
    if len(raw) > MOST_BYTES:
        return "", Fault(0, "", "sheet_too_large", {"limit": MOST_BYTES // 1_000_000})
    try:
        text = raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError:
        return "", Fault(0, "", "sheet_encoding")
    if "\0" in text:
        return "", Fault(0, "", "sheet_encoding")
    return text, None


def _table(text: str) -> tuple[list[tuple[int, list[str]]], list[Fault]]:
    """The rows with their numbers, blank ones left out; a quote that is never closed ends it."""
    found: list[tuple[int, list[str]]] = []
    number = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        for number, cells in enumerate(reader, 1):
            if number > MOST_ROWS + 1:
                return found, [Fault(number, "", "sheet_too_many", {"limit": MOST_ROWS})]
            if any(cell.strip() for cell in cells):
                found.append((number, cells))
    except csv.Error as e:
        return found, [Fault(number + 1, "", "sheet_torn", {"detail": str(e)})]
    return found, []


def _delimiter(text: str) -> str:
    head = text.split("\n", 1)[0]
    return max((",", ";", "\t"), key=head.count)


def _columns(headers: Sequence[str], mapping: Mapping[str, str]) -> tuple[dict[str, str], list[Fault]]:
    faults: list[Fault] = []
    columns: dict[str, str] = {}
    plain = [" ".join(h.split()).casefold() for h in headers]
    for header, name in zip(headers, plain, strict=True):
        if name and plain.count(name) > 1 and not any(f.column.casefold() == name for f in faults):
            faults.append(Fault(1, header, "column_twice"))
    for name, wanted in mapping.items():
        key = " ".join(wanted.split()).casefold()
        if key in plain:
            columns[name] = headers[plain.index(key)]
        else:
            faults.append(Fault(1, wanted, "column_absent", {"field": name}))
    for name, known in NAMES.items():
        found = next((headers[plain.index(k)] for k in known if k in plain), None)
        if name not in columns and found is not None and found not in columns.values():
            columns[name] = found
    for header, name in zip(headers, plain, strict=True):
        if (match := _PART.match(name)) and int(match[1]) > 1 and header not in columns.values():
            columns.setdefault(f"part {int(match[1])}", header)
    if not faults and "text" not in columns and "media" not in columns:
        faults.append(Fault(1, "", "column_absent", {"field": "text"}))
    return columns, faults


class _Reader:
    """Reads one row."""

    def __init__(self, number: int, headers: Sequence[str], columns: Mapping[str, str], zone: str, dates: str) -> None:
        self._number, self._headers, self._columns = number, headers, columns
        self._zone, self._dates = zone, dates
        self._cells: dict[str, str] = {}
        self._faults: list[Fault] = []

    def read(self, cells: Sequence[str]) -> tuple[Row | None, list[Fault]]:
        """Return the row, None where something in it is wrong, and everything that is."""
        if len(cells) > len(self._headers) and any(c.strip() for c in cells[len(self._headers) :]):
            params = {"cells": len(cells), "columns": len(self._headers)}
            return None, [Fault(self._number, "", "cells_too_many", params)]
        padded = [*cells, *[""] * (len(self._headers) - len(cells))]
        by_header = dict(zip(self._headers, padded, strict=False))
        self._cells = {name: by_header[header] for name, header in self._columns.items()}
        row = Row(
            self._number,
            self._parts(),
            plain(self._cells.get("title", "")).strip(),
            self._due(),
            self._many("accounts"),
            self._labels(),
            self._many("media"),
            tuple(plain(a).strip() for a in self._cells.get("alt", "").split("|")) if self._cells.get("alt") else (),
        )
        if not any(part.strip() for part in row.parts) and not row.media:
            self._wrong("text", "cell_empty")
        if len(row.alts) > len(row.media):
            self._wrong("alt", "alt_too_many", alts=len(row.alts), media=len(row.media))
        return (None if self._faults else row), self._faults

    def _wrong(self, name: str, code: str, **params: object) -> None:
        self._faults.append(Fault(self._number, self._columns.get(name, name), code, params))

    def _parts(self) -> tuple[str, ...]:
        first = plain(self._cells.get("text", "")).replace("\r\n", "\n")
        numbers = sorted(int(name[5:]) for name in self._cells if name.startswith("part "))
        more = [plain(self._cells[f"part {n}"]).replace("\r\n", "\n") for n in numbers]
        while more and not more[-1].strip():
            more.pop()
        for number, text in zip(numbers, more, strict=False):
            if not text.strip():
                self._wrong(f"part {number}", "cell_empty")
        if sum(map(len, (first, *more))) > MAX_TEXT:
            self._wrong("text", "text_too_large", limit=MAX_TEXT)
        return (first, *more)

    def _many(self, name: str) -> tuple[str, ...]:
        words = (plain(w).strip() for w in _MANY.split(self._cells.get(name, "").strip()))
        return tuple(dict.fromkeys(w for w in words if w))

    def _labels(self) -> tuple[str, ...]:
        words = re.split(r"\s*[;|,]\s*", self._cells.get("labels", "").strip())
        labels = tuple(dict.fromkeys(" ".join(plain(w).split()) for w in words if w.strip()))
        for label in labels:
            if len(label) > LONGEST_LABEL:
                self._wrong("labels", "label_too_long", label=label[:20], limit=LONGEST_LABEL)
        return labels

    def _due(self) -> Due | None:
        day, at = (plain(self._cells.get(name, "")).strip() for name in ("date", "time"))
        zone = plain(self._cells.get("zone", "")).strip() or self._zone
        if not day and not at:
            return None
        try:
            zone_of(zone)
        except UsageRefused:
            self._wrong("zone", "unknown_zone", zone=zone)
            return None
        if not day:
            self._wrong("date", "cell_empty")
            return None
        try:
            return self._moment(day, at, zone)
        except _Odd as e:
            self._wrong(e.column, e.code, value=e.value)
        return None

    def _moment(self, day: str, at: str, zone: str) -> Due:
        if not at and (whole := _iso(day)) is not None and len(day) > 10:
            if whole.tzinfo is not None:
                return Due(whole, zone, whole.astimezone(zone_of(zone)).replace(tzinfo=None).isoformat("T", "minutes"))
            return self._resolved(whole, zone)
        words = day.split(None, 1)
        if not at and len(words) == 2:
            day, at = words
        if not at:
            raise _Odd("time" if "time" in self._columns else "date", "time_missing", day)
        return self._resolved(datetime.combine(_day(day, self._dates), _time(at, self._columns)), zone)

    def _resolved(self, wall: datetime, zone: str) -> Due:
        due = resolve(wall, zone)
        if due.resolved is Resolved.GAP:
            raise _Odd("time" if "time" in self._columns else "date", "time_skipped", wall.isoformat(" ", "minutes"))
        return due


class _Odd(Exception):
    def __init__(self, column: str, code: str, value: str) -> None:
        super().__init__(code)
        self.column, self.code, self.value = column, code, value[:60]


def _iso(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})\Z")
_CLOCK = re.compile(r"(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?\Z", re.IGNORECASE)


def _day(text: str, dates: str) -> date:
    """Read a day: 2026-12-24, 24.12.2026, and with slashes in the order that was told, or where only one order is possible."""
    match = _NUMERIC.match(text)
    if match is None or not text.isascii():
        raise _Odd("date", "bad_date", text)
    first, joint, second, third = match[1], match[2], int(match[3]), match[4]
    try:
        if len(first) == 4:
            return date(int(first), second, int(third))
        if len(third) != 4:
            raise _Odd("date", "bad_date", text)
        one, year = int(first), int(third)
        if joint == "." or dates == "dmy" or (dates == "iso" and one > 12):
            return date(year, second, one)
        if dates == "mdy" or second > 12 or one == second:
            return date(year, one, second)
    except ValueError as e:
        raise _Odd("date", "bad_date", text) from e
    raise _Odd("date", "date_unsure", text)


def _time(text: str, columns: Mapping[str, str]) -> time:
    column = "time" if "time" in columns else "date"
    match = _CLOCK.match(text.strip())
    if match is None or not text.isascii():
        raise _Odd(column, "bad_time", text)
    hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise _Odd(column, "bad_time", text)
        hour = hour % 12 + (12 if half == "p" else 0)
    try:
        return time(hour, minute)
    except ValueError as e:
        raise _Odd(column, "bad_time", text) from e


def plain(cell: str) -> str:
    """Return what a cell says: the apostrophe that `neutral` puts before a formula is taken away."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in _FORMULA else cell


def neutral(cell: str) -> str:
    """Return a cell that no spreadsheet reads as a formula: an apostrophe before what could begin one (ASVS 1.2.10)."""
    starts = (
        cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA) or (cell[1:2] in _FORMULA and cell[0] == "'")
    )
    return f"'{cell}" if cell and starts else cell


def write_sheet(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a CSV file, every cell neutral, as RFC 4180 writes them (CRLF)."""
    for row in (head, *rows):
        line = io.StringIO(newline="")
        csv.writer(line, quoting=csv.QUOTE_MINIMAL).writerow([neutral(cell) for cell in row])
        yield line.getvalue()
