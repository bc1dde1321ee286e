"""inkom report: a document of a client's days, and what is wrong with the asking."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site

# The program makes an application of its own where there is none; in this process there is one for all tests.
pytestmark = pytest.mark.usefixtures("qapp")


def test_a_report_is_written_whole_and_remembers_who_made_it(inkom: Inkom, tmp_path: Path) -> None:
    site(inkom, tmp_path / "site")
    name = inkom("workspace", "list", "--json").lines[0]["name"]
    target = tmp_path / "september.pdf"
    target.write_bytes(b"an older one")
    days = ("--from", "2026-05-01", "--to", "2026-05-31")
    ran = inkom("report", name, "--out", target, *days, "--by", "Studio", "--paper", "letter", "--json")
    assert ran.code == 0, ran.err
    assert ran.one == {
        "kind": "report",
        "path": str(target),
        "from": "2026-05-01",
        "to": "2026-05-31",
        "bytes": target.stat().st_size,
    }
    assert target.read_bytes().startswith(b"%PDF-")
    assert re.search(rb"/MediaBox \[0 0 612", target.read_bytes())
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []
    # Without days: the last whole month.
    ran = inkom("report", name, "--out", tmp_path / "month.pdf", "--json")
    assert (ran.one["from"][-2:], ran.one["from"][:7]) == ("01", ran.one["to"][:7])


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        (("--out", "report.doc"), 2, "report.doc does not end with .pdf."),
        (("--out", "r.pdf", "--to", "2026-05-01"), 2, "The first day is missing."),
        (("--out", "r.pdf", "--from", "2026-05-02", "--to", "2026-05-01"), 2, "is after"),
        (("--out", "r.pdf", "--from", "yesterday"), 2, "yesterday is no day."),
        (("--out", "r.pdf", "--from", "2024-01-01", "--to", "2026-05-01"), 2, "366 days at most"),
        (("--out", "r.pdf", "--language", "tlh"), 2, "invalid choice"),
        ((), 2, "--out"),
    ],
)
def test_wrong_asking(
    inkom: Inkom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...], code: int, said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    site(inkom, tmp_path / "site")
    name = inkom("workspace", "list", "--json").lines[0]["name"]
    ran = inkom("report", name, *asked)
    assert (ran.code, said in ran.err) == (code, True), ran.err
    assert not list(tmp_path.glob("*.pdf"))


def test_a_place_that_cannot_be_written_and_a_client_nobody_knows(inkom: Inkom, tmp_path: Path) -> None:
    site(inkom, tmp_path / "site")
    name = inkom("workspace", "list", "--json").lines[0]["name"]
    ran = inkom("report", name, "--out", tmp_path / "no" / "folder" / "r.pdf")
    assert (ran.code, "could not be written" in ran.err) == (1, True)
    assert inkom("report", "nobody", "--out", tmp_path / "r.pdf").code == 1


def test_without_a_screen_and_without_a_window(tmp_path: Path) -> None:
    """The whole program in a process of its own: it brings its own fonts and pens."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    env |= {"INKOM_DATA_DIR": str(tmp_path / "data"), "PYTHONPATH": str(Path(__file__).parents[2])}
    made = subprocess.run(
        [sys.executable, "-m", "inkom_desktop", "workspace", "list", "--json"],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    name = json.loads(made.stdout.splitlines()[0])["name"]
    target = tmp_path / "report.pdf"
    ran = subprocess.run(
        [sys.executable, "-m", "inkom_desktop", "report", name, "--out", str(target)],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert target.read_bytes().startswith(b"%PDF-")
