"""inkom repeat: a rule that ends, texts that take turns, ended and changed from a time on."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site


def draft(inkom: Inkom, text: str, account: str) -> str:
    return str(inkom("draft", "new", "--text", text, "--account", account, "--json").one["id"])


def test_a_series_is_looked_ahead_begun_changed_and_ended(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    one, two = draft(inkom, "One", account), draft(inkom, "Two", account)
    begin = ("repeat", "add", one, "--variant", two, "--rule", "FREQ=WEEKLY;COUNT=4", "--at", "2030-03-18 09:00")
    ahead = inkom(*begin, "--dry-run", "--json").lines
    # The clocks go forward on the 31st.
    assert [o["due_at"][5:16] for o in ahead] == ["03-18T09:00", "03-25T09:00", "04-01T08:00", "04-08T08:00"]
    assert inkom("queue", "--json").lines == []
    series = inkom(*begin, "--json").one
    assert (series["kind"], series["occurrences"]) == ("series", 4)
    queue = inkom("queue", "--json").lines
    assert {p["local_time"][11:] for p in queue} == {"09:00"}
    changed = inkom("repeat", "change", series["id"], "--from", "3", "--hour", "18:30", "--json").lines
    assert [o["number"] for o in changed] == [3, 4]
    gone = inkom("repeat", "end", series["id"], "--from", "4", "--json").lines
    assert [o["number"] for o in gone] == [4]
    times = sorted(p["local_time"] for p in inkom("queue", "--json").lines)
    assert times == ["2030-03-18T09:00", "2030-03-25T09:00", "2030-04-01T18:30"]
    assert inkom("repeat", "list", "--json").one["id"] == series["id"]
    assert len(inkom("repeat", "show", series["id"], "--json").lines) == 4


def test_what_is_no_series_is_said(inkom: Inkom, tmp_path: Path) -> None:
    one = draft(inkom, "One", site(inkom, tmp_path / "site"))
    endless = inkom("repeat", "add", one, "--rule", "FREQ=DAILY", "--at", "+1d")
    assert endless.code == 2
    assert "no end" in endless.err
    assert inkom("repeat", "add", one, "--rule", "FREQ=HOURLY;COUNT=3", "--at", "+1d").code == 2
    assert inkom("repeat", "show", "nothing").code == 1
