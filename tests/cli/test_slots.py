"""Posting times from the command line: set, shown, used by schedule, reschedule and resolve."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site

TIMES = "daily 00:00 06:00 12:00 18:00"


def draft(inkom: Inkom, *accounts: str) -> str:
    chosen = [word for account in accounts for word in ("--account", account)]
    return str(inkom("draft", "new", "--text", "At its slot.", *chosen, "--json").one["id"])


def test_posts_take_one_slot_after_another(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    told = inkom("account", "slots", account, "--set", TIMES, "--json").one
    assert (told["slots"], told["account"]) == ("mon-sun 00:00 06:00 12:00 18:00", account)
    first = inkom("schedule", draft(inkom, account), "--at", "next-slot", "--json").one
    second = inkom("schedule", draft(inkom, account), "--at", "next-slot", "--json").one
    assert first["due_at"] == told["next"]
    assert first["due_at"] < second["due_at"]
    moved = inkom("reschedule", first["id"], "--at", "next-slot", "--json").one
    # Its own present time is not in its way.
    assert moved["due_at"] == first["due_at"]
    assert inkom("account", "slots", account, "--json").one["next"] > second["due_at"]


def test_each_account_has_its_own_next_slot(inkom: Inkom, tmp_path: Path) -> None:
    one, two = site(inkom, tmp_path / "one"), site(inkom, tmp_path / "two")
    inkom("account", "slots", one, "--set", "daily 03:00")
    inkom("account", "slots", two, "--set", "daily 04:00")
    made = inkom("schedule", draft(inkom, one, two), "--at", "next-slot", "--json").lines
    assert {p["account"]: p["local_time"][11:] for p in made} == {one: "03:00", two: "04:00"}


def test_without_slots_it_is_said_and_nothing_is_scheduled(inkom: Inkom, tmp_path: Path) -> None:
    one, two = site(inkom, tmp_path / "one"), site(inkom, tmp_path / "two")
    inkom("account", "slots", one, "--set", "daily 03:00")
    refused = inkom("schedule", draft(inkom, one, two), "--at", "next-slot")
    assert refused.code == 1
    assert "No posting times" in refused.err
    assert inkom("queue", "--json").lines == []
    assert inkom("account", "slots", one, "--set", "mon 25:00").code == 1
    assert inkom("account", "slots", one, "--set", "none", "--json").one["slots"] == ""


def test_a_held_post_is_given_the_next_slot(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    inkom("account", "slots", account, "--set", TIMES)
    made = inkom("schedule", draft(inkom, account), "--at", "+3d", "--json").one
    given = inkom("resolve", made["id"], "next-slot", "--json")
    assert given.code == 0, given.err
    assert given.one["state"] == "scheduled"
    assert given.one["local_time"][11:] in ("00:00", "06:00", "12:00", "18:00")


def test_another_late_rule_alone_leaves_the_time_and_its_line(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    made = inkom("schedule", draft(inkom, account), "--at", "+3h", "--json").one
    changed = inkom("reschedule", made["id"], "--late", "skip", "--late-after", "5", "--json").one
    assert (changed["due_at"], changed["late"], changed["late_after_minutes"]) == (made["due_at"], "skip", 5)
    said = inkom("ledger", made["id"]).out
    assert "late rule: Up to 5 min late it goes out; after that it is skipped. (you)" in said
    assert inkom("reschedule", made["id"]).code == 2
