"""Posts as a table: every fault is named with row and column, nothing is guessed, and no cell written is a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.sheet import MOST_ROWS, Sheet, neutral, plain, read_sheet, write_sheet

LISBON = "Europe/Lisbon"
QUIET = [HealthCheck.too_slow]


def sheet(text: str, **more: object) -> Sheet:
    return read_sheet(text.encode(), LISBON, **more)  # type: ignore[arg-type]


def faults(text: str, **more: object) -> list[tuple[int, str, str]]:
    return [(f.row, f.column, f.code) for f in sheet(text, **more).faults]


def test_a_table_is_read_with_its_own_headers() -> None:
    found = sheet(
        "Message,Publish at,Accounts,Tags,Part 2\n"
        '"One, with a comma\nand a line",2026-12-24 09:30,shop;@me@b.example,"News, Tips",And on\n'
        "\n"
        "A draft,,,,\n"
    )
    assert found.faults == ()
    one, two = found.rows
    assert (one.number, one.parts) == (2, ("One, with a comma\nand a line", "And on"))
    assert one.due is not None
    assert one.due.local_time == "2026-12-24T09:30"
    assert (one.accounts, one.labels) == (("shop", "@me@b.example"), ("News", "Tips"))
    assert (two.number, two.parts, two.due) == (4, ("A draft",), None)


@pytest.mark.parametrize(
    ("day", "at", "dates", "wall"),
    [
        ("2026-12-24", "9:05", "iso", "2026-12-24T09:05"),
        ("24.12.2026", "21.30", "iso", "2026-12-24T21:30"),
        ("24/12/2026", "9:30 pm", "iso", "2026-12-24T21:30"),
        ("12/24/2026", "12:15 AM", "iso", "2026-12-24T00:15"),
        ("03/04/2026", "09:00", "dmy", "2026-04-03T09:00"),
        ("03/04/2026", "09:00", "mdy", "2026-03-04T09:00"),
        ("2026-12-24 18h30", "", "iso", "2026-12-24T18:30"),
        ("2026-12-24T18:30:00Z", "", "iso", "2026-12-24T18:30"),
    ],
)
def test_dates_and_times_as_people_write_them(day: str, at: str, dates: str, wall: str) -> None:
    (row,) = sheet(f"text,date,time\nHi,{day},{at}\n", dates=dates).rows
    assert row.due is not None
    assert row.due.local_time == wall


def test_other_separators_and_encodings() -> None:
    assert sheet("text;labels\nHi, there;a\n").rows[0].parts == ("Hi, there",)
    assert sheet("text\tlabels\nHi\ta\n").rows[0].labels == ("a",)
    assert read_sheet("text\nGrüße\n".encode("utf-16"), LISBON).rows[0].parts == ("Grüße",)
    assert read_sheet("\ufefftext\nHi\n".encode(), LISBON).rows[0].parts == ("Hi",)


def test_a_mapping_names_columns() -> None:
    found = sheet("Was,Wann\nHallo,2026-12-24 09:30\n", mapping={"text": "was", "date": "Wann"})
    assert found.rows[0].parts == ("Hallo",)
    assert found.columns == {"text": "Was", "date": "Wann"}
    assert faults("a,b\nx,y\n", mapping={"text": "c"}) == [(1, "c", "column_absent")]
    with pytest.raises(UsageRefused, match="bad_mapping"):
        sheet("a\nx\n", mapping={"colour": "a"})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [(0, "", "sheet_empty")]),
        ("who,what\nx,y\n", [(1, "", "column_absent")]),
        ("text,Text\nx,y\n", [(1, "text", "column_twice")]),
        ("text,date\n,2026-12-24 09:00\n", [(2, "text", "cell_empty")]),
        ("text,date\nHi,2026-13-24 09:00\n", [(2, "date", "bad_date")]),
        ("text,date\nHi,03/04/2026 09:00\n", [(2, "date", "date_unsure")]),
        ("text,date,time\nHi,2026-12-24,25:00\n", [(2, "time", "bad_time")]),
        ("text,date,time\nHi,2026-12-24,13:00 pm\n", [(2, "time", "bad_time")]),
        ("text,date\nHi,2026-12-24\n", [(2, "date", "time_missing")]),
        ("text,date,time\nHi,,09:00\n", [(2, "date", "cell_empty")]),
        ("text,date\nHi,2027-03-28 01:30\n", [(2, "date", "time_skipped")]),
        ("text,date,zone\nHi,2026-12-24 09:00,Mars/Base\n", [(2, "zone", "unknown_zone")]),
        ("text,labels\nHi," + "x" * 61 + "\n", [(2, "labels", "label_too_long")]),
        ("text,alt\nHi,A picture\n", [(2, "alt", "alt_too_many")]),
        ("text,part 2,part 3\nHi,,three\n", [(2, "part 2", "cell_empty")]),
        ("text\nHi,more\n", [(2, "", "cells_too_many")]),
        ('text\nHi\n"torn\n', [(3, "", "sheet_torn")]),
        ('text\n"a"b\n', [(2, "", "sheet_torn")]),
    ],
)
def test_each_fault_has_its_row_and_column(text: str, found: list[tuple[int, str, str]]) -> None:
    assert faults(text) == found


def test_all_faults_of_a_row_are_named_and_the_row_is_left_out() -> None:
    found = sheet("text,date,labels\n,03/04/2026 09:00," + "x" * 61 + "\nGood,,\n")
    assert [(f.row, f.code) for f in found.faults] == [
        (2, "date_unsure"),
        (2, "label_too_long"),
        (2, "cell_empty"),
    ]
    assert [row.number for row in found.rows] == [3]


def test_what_is_no_text_is_said() -> None:
    assert [f.code for f in read_sheet(b"text\n\xff\xfe\xfa\n", LISBON).faults] == ["sheet_encoding"]
    assert [f.code for f in read_sheet(b"text\nH\0i\n", LISBON).faults] == ["sheet_encoding"]
    many = read_sheet(b"text\n" + b"x\n" * (MOST_ROWS + 1), LISBON)
    assert [f.code for f in many.faults] == ["sheet_too_many"]


@pytest.mark.parametrize("cell", ["=1+1", "+41 22", "-5", "@SUM(A1)", "\t=x", "\r=x", "  =HYPERLINK(1)", "'=1"])
def test_no_cell_that_is_written_begins_as_a_formula(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@given(st.lists(st.lists(st.text(max_size=30), min_size=2, max_size=2), max_size=8))
@settings(suppress_health_check=QUIET, deadline=None)
def test_what_was_written_is_read_as_it_was(rows: list[list[str]]) -> None:
    lines = "".join(write_sheet(["a", "b"], rows))
    back = list(csv.reader(io.StringIO(lines, newline=""), strict=True))
    for row, read in zip(rows, back[1:], strict=True):
        for cell, written in zip(row, read, strict=True):
            assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))
            assert not written.lstrip().startswith(("=", "+", "-", "@"))
            if not cell[:1].isspace():
                assert plain(written) == cell


@given(st.binary(max_size=200))
@settings(suppress_health_check=QUIET, deadline=None)
def test_no_bytes_break_it(raw: bytes) -> None:
    found = read_sheet(raw, LISBON)
    assert isinstance(found, Sheet)
