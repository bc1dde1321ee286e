"""inkom import csv and inkom export: a table comes in whole or not at all, and goes out without formulas."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site


def table(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_a_table_is_shown_first_then_imported(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    Image.new("RGB", (40, 30)).save(tmp_path / "cup.png")
    file = table(
        tmp_path / "posts.csv",
        f"text,date,accounts,labels,media,alt\nOne,2030-12-24 09:30,{account},News,cup.png,A cup\nTwo,,{account},,,\n",
    )
    preview = inkom("import", "csv", file, "--dry-run", "--json").lines
    assert [(r["kind"], r.get("row"), r.get("due_at")) for r in preview] == [
        ("row", 2, "2030-12-24T09:30:00Z"),
        ("row", 3, None),
        ("import", None, None),
    ]
    assert inkom("draft", "list", "--json").lines == []
    done = inkom("import", "csv", file, "--json").lines
    assert done[-1] == {"kind": "import", "rows": 2, "faulty": 0, "imported": 2, "faults": 0}
    (queued,) = inkom("queue", "--json").lines
    assert queued["local_time"] == "2030-12-24T09:30"
    shown = inkom("draft", "show", done[0]["draft"], "--json").one
    assert (shown["labels"], shown["media"][0]["alt"]) == (["News"], "A cup")


def test_ten_thousand_rows_with_faults_of_every_kind_import_nothing(inkom: Inkom, tmp_path: Path) -> None:
    one, two = site(inkom, tmp_path / "one"), site(inkom, tmp_path / "two")
    wrong = {
        10: (f",2030-01-02 09:00,{one},,", "text", "cell_empty"),
        500: (f"x,2030-13-02 09:00,{one},,", "date", "bad_date"),
        1500: (f"x,02/03/2030 09:00,{one},,", "date", "date_unsure"),
        2500: (f"x,2030-01-02 25:00,{one},,", "date", "bad_time"),
        3500: (f"x,2020-01-02 09:00,{one},,", "date", "when_past"),
        4500: (f"x,2050-01-02 09:00,{one},,", "date", "when_too_far"),
        5500: ("x,2030-01-02 09:00,nobody,,", "accounts", "account_unknown"),
        6500: ("x,2030-01-02 09:00,,,", "accounts", "account_absent"),
        7500: (f"x,2030-01-02 09:00,{two},,gone.png", "media", "media_missing"),
        8500: (f"x,2030-01-02 09:00,{one}," + "l" * 70 + ",", "labels", "label_too_long"),
        9000: (f"x,2030-03-31 01:30,{one},,", "date", "time_skipped"),
        9500: ("x,2030-01-02 09:00,a,b,c,too many", "", "cells_too_many"),
        9800: (f"Row 9700,2030-01-02 09:00,{one},,", "text", "row_twice"),
    }
    lines = ["text,date,accounts,labels,media"]
    for row in range(2, 10_002):
        lines.append(wrong[row][0] if row in wrong else f"Row {row},2030-01-02 09:00,{one},,")
    found = inkom("import", "csv", table(tmp_path / "big.csv", "\n".join(lines)), "--json")
    assert found.code == 1
    faults = {f["row"]: (f["column"], f["code"]) for f in found.lines if f["kind"] == "fault"}
    assert faults == {row: (column, code) for row, (_, column, code) in wrong.items()}
    assert all(f["text"] for f in found.lines if f["kind"] == "fault")
    assert found.lines[-1] == {
        "kind": "import",
        "rows": 10_000 - len(wrong),
        "faulty": len(wrong),
        "imported": 0,
        "faults": len(wrong),
    }
    assert inkom("draft", "list", "--json").lines == []
    assert inkom("queue", "--json").lines == []


def test_a_mapping_an_account_for_all_and_drafts_alone(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    file = table(tmp_path / "p.csv", "Was;Wann\nHallo;24.12.2030 09:30\n")
    done = inkom("import", "csv", file, "--map", "text=Was", "--map", "date=Wann", "--account", account, "--drafts")
    assert done.code == 0, done.err
    assert inkom("queue", "--json").lines == []
    assert inkom("draft", "list", "--json").one["text"] == "Hallo"
    assert inkom("import", "csv", file, "--map", "colour=Was").code == 2
    assert inkom("import", "csv", tmp_path / "nothing.csv").code == 1


def test_people_read_where_the_fault_is(inkom: Inkom, tmp_path: Path) -> None:
    site(inkom, tmp_path / "site")
    said = inkom("import", "csv", table(tmp_path / "p.csv", "text,date\nHi,03/04/2030 09:00\n"))
    assert "Row 2, column “date”: “03/04/2030” may be a day in either of two months" in said.err
    assert "Nothing was imported" in said.out


def test_the_queue_goes_out_as_a_table_without_formulas(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    bad = '=HYPERLINK("http://x.example")'
    draft = inkom("draft", "new", "--text", bad, "--account", account, "--label=-1+1", "--json").one["id"]
    inkom("schedule", draft, "--at", "2030-12-24 09:30")
    assert inkom("export", tmp_path / "out.csv", "--json").one["posts"] == 1
    head, row = csv.reader(io.StringIO((tmp_path / "out.csv").read_text("utf-8"), newline=""))
    held = dict(zip(head, row, strict=True))
    assert (held["text"], held["labels"], held["date"]) == (f"'{bad}", "'-1+1", "2030-12-24 09:30")
    # And what was written comes in as it was.
    again = inkom("import", "csv", tmp_path / "out.csv", "--drafts", "--account", account, "--json")
    assert again.code == 0, again.err
    assert {d["text"] for d in inkom("draft", "list", "--json").lines} == {bad}


def test_the_queue_goes_out_as_a_calendar(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    words = "Long; with, commas\nand " + "ü" * 100
    draft = inkom("draft", "new", "--text", words, "--account", account, "--json").one["id"]
    inkom("schedule", draft, "--at", "2030-12-24 09:30", "--zone", "America/New_York")
    assert inkom("export", tmp_path / "out.ics").code == 0
    raw = (tmp_path / "out.ics").read_bytes()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    unfolded = raw.decode().replace("\r\n ", "")
    assert "DTSTART:20301224T143000Z\r\n" in unfolded
    assert "Long\\; with\\, commas\\nand " + "ü" * 100 in unfolded
    assert unfolded.count("BEGIN:VEVENT") == 1


@pytest.mark.parametrize("name", ["out.zip", "out"])
def test_what_is_no_kind_of_export_is_said(inkom: Inkom, tmp_path: Path, name: str) -> None:
    said = inkom("export", tmp_path / name)
    assert said.code == 2
    assert ".ics or .csv" in said.err
