"""The rules a person sets from the command line: late rules per client and per post, and a pause."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site


def scheduled(inkom: Inkom, account: str, *more: str) -> dict[str, object]:
    draft = inkom("draft", "new", "--text", "By its rule.", "--account", account, "--json").one["id"]
    made = inkom("schedule", draft, "--json", *more)
    assert made.code == 0, made.err
    return made.one


def test_a_clients_rule_is_for_what_is_scheduled_from_now_on(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    before = scheduled(inkom, account, "--at", "+2h")
    (workspace,) = inkom("workspace", "list", "--json").lines
    changed = inkom("workspace", "late", workspace["id"], "--then", "skip", "--after", "5", "--json").one
    assert (changed["late"], changed["late_after_minutes"]) == ("skip", 5)
    kept = inkom("workspace", "late", workspace["id"], "--after", "0").out
    assert "never late by more than a minute; after that it is skipped" in kept
    after = scheduled(inkom, account, "--at", "+3h")
    assert (before["late"], before["late_after_minutes"]) == ("ask", 30)
    assert (after["late"], after["late_after_minutes"]) == ("skip", 0)


def test_another_time_may_bring_another_rule(inkom: Inkom, tmp_path: Path) -> None:
    post = scheduled(inkom, site(inkom, tmp_path / "site"), "--at", "+2h", "--late", "send")
    moved = inkom("reschedule", post["id"], "--at", "+4h", "--late-after", "10", "--json").one
    assert (moved["late"], moved["late_after_minutes"]) == ("send", 10)
    again = inkom("reschedule", post["id"], "--at", "+5h", "--json").one
    assert (again["late"], again["late_after_minutes"]) == ("send", 10)


def test_nothing_goes_out_in_a_pause(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    paused = inkom("publisher", "pause", "--until", "+2h", "--json").one
    assert paused["paused"] is True
    post = scheduled(inkom, account, "--at", "now")
    assert inkom("publisher", "run", "--until-idle").code == 0
    status = inkom("publisher", "status", "--json").one
    assert (status["paused"], status["paused_until"]) == (True, paused["until"])
    assert inkom("ledger", post["id"], "--json").lines[0]["state"] == "scheduled"
    assert inkom("publisher", "resume", "--json").one["paused"] is False
    assert inkom("publisher", "run", "--until-idle").code == 0
    assert inkom("ledger", post["id"], "--json").lines[0]["state"] == "published"
    assert inkom("publisher", "pause", "--until", "2020-01-01 09:00").code == 1
