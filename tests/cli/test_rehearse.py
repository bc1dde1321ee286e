"""inkom rehearse: what would fail is said before its hour, with exit code 3; all is well is 0."""

from __future__ import annotations

import shutil
from pathlib import Path

from PIL import Image

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site


def scheduled(inkom: Inkom, account: str, *words: object, at: str = "+2h") -> str:
    draft = inkom("draft", "new", *words, "--account", account, "--json").one["id"]
    return str(inkom("schedule", draft, "--at", at, "--json").one["id"])


def test_nothing_is_due(inkom: Inkom) -> None:
    ran = inkom("rehearse")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("Nothing is due until ")


def test_all_goes_out(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    scheduled(inkom, account, "--text", "Soon.")
    scheduled(inkom, account, "--text", "In three days.", at="+3d")
    ran = inkom("rehearse", "--json")
    assert (ran.code, [line["kind"] for line in ran.lines]) == (0, ["rehearsal"])
    assert (ran.one["posts"], ran.one["findings"], ran.one["offline"]) == (1, 0, False)
    assert inkom("rehearse", "--hours", 80, "--json").one["posts"] == 2
    said = inkom("rehearse")
    assert "as things stand, it goes out" in said.out
    assert "Asked" in said.err
    assert list((tmp_path / "site").rglob("*.md")) == []


def test_what_would_fail_is_named_with_its_post(inkom: Inkom, data: Path, tmp_path: Path) -> None:
    gone, fine = site(inkom, tmp_path / "gone"), site(inkom, tmp_path / "fine")
    picture = tmp_path / "red.png"
    Image.new("RGB", (8, 8), "red").save(picture)
    lost = scheduled(inkom, gone, "--text", "To a folder that is gone.")
    changed = scheduled(inkom, fine, "--text", "With a picture.", "--media", picture, at="+3h")
    shutil.rmtree(tmp_path / "gone")
    (kept,) = (f for f in (data / "media").rglob("*") if f.is_file())
    kept.chmod(0o600)
    kept.write_bytes(b"something else")
    ran = inkom("rehearse", "--json")
    assert ran.code == 3
    found = {line["cause"]: line for line in ran.lines if line["kind"] == "finding"}
    assert set(found) == {"server", "media"}
    assert [p["publication"] for p in found["server"]["posts"]] == [lost]
    (post,) = found["media"]["posts"]
    assert (post["publication"], post["account"]) == (changed, fine)
    assert post["due_at"].endswith("Z")
    assert found["media"]["message"] == "red.png is no longer as it was when you scheduled it."
    assert found["media"]["todo"]
    assert ran.lines[-1] | {"posts": 2, "findings": 2} == ran.lines[-1]
    said = inkom("rehearse")
    assert said.code == 3
    assert "“With a picture.”" in said.out
    assert "2 would not go out as things stand" in said.out


def test_one_workspace_alone(inkom: Inkom, tmp_path: Path) -> None:
    for name in ("First", "Other"):
        inkom("workspace", "add", name)
    scheduled(inkom, site(inkom, tmp_path / "site"), "--text", "Soon.")
    assert inkom("rehearse", "--workspace", "Other", "--json").one["posts"] == 0
    assert inkom("rehearse", "--workspace", "Nobody").code == 1


def test_hours_that_are_none(inkom: Inkom) -> None:
    for hours in ("0", "-1", "1000", "nan", "inf", "soon"):
        ran = inkom("rehearse", "--hours", hours)
        assert (ran.code, ran.out) == (2, ""), hours


def test_the_evenings_hour_is_a_setting(inkom: Inkom) -> None:
    for hour in ("7pm", "24:00", "19", "19:00:30", "", "on"):
        assert inkom("settings", "set", "rehearsal.at", hour).code == 2, hour
    assert inkom("settings", "set", "rehearsal.at", "20:30").code == 0
    assert inkom("settings", "set", "rehearsal.at", "off").code == 0
