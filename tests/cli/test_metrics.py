"""inkom metrics where there are no numbers, and where the asking is wrong."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site


def test_a_network_that_reports_nothing_is_named(inkom: Inkom, tmp_path: Path) -> None:
    site(inkom, tmp_path / "site")
    ran = inkom("metrics", "collect")
    assert (ran.code, ran.out) == (0, "Read the numbers of 0 posts and 0 accounts.\n")
    assert ran.err == "Folder reports no numbers.\n"


def test_nothing_was_read_yet(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    for asked in ((), (account,), (account, "--history")):
        ran = inkom("metrics", "show", *asked)
        assert (ran.code, ran.out) == (0, "No numbers yet. Read them with inkom metrics collect.\n")
        assert inkom("metrics", "show", *asked, "--json").out == ""
    target = tmp_path / "numbers.csv"
    assert inkom("metrics", "export", "--csv", target, "--json").one == {
        "kind": "export",
        "path": str(target),
        "rows": 0,
    }
    assert target.read_text(encoding="utf-8").startswith("at,network,account,")


def test_wrong_asking(inkom: Inkom, tmp_path: Path) -> None:
    site(inkom, tmp_path / "site")
    assert inkom("metrics", "show", "nobody").code == 1
    assert inkom("metrics").code == 2
    target = tmp_path / "numbers.csv"
    ran = inkom("metrics", "export", "--csv", target, "--from", "yesterday")
    assert (ran.code, ran.err) == (
        2,
        "inkom: yesterday is no day.\nWrite it as YYYY-MM-DD, for example 2026-10-14.\n",
    )
    ran = inkom("metrics", "export", "--csv", target, "--from", "2026-05-02", "--to", "2026-05-01")
    assert (ran.code, "is after" in ran.err) == (2, True)
    assert not target.exists()
    ran = inkom("metrics", "export", "--csv", tmp_path / "no" / "such" / "folder.csv")
    assert (ran.code, "could not be written" in ran.err) == (1, True)


def test_best_times_say_how_many_posts_they_want(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    for asked in ((), (account,)):
        ran = inkom("metrics", "best-times", *asked)
        assert (ran.code, ran.out) == (0, "Best times want 30 posts with numbers; there are 0.\n")
        assert inkom("metrics", "best-times", *asked, "--json").out == ""
