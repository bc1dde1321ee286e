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


def test_a_workspace_has_posting_times_for_accounts_without_and_labels_have_their_own(
    inkom: Inkom, tmp_path: Path
) -> None:
    one, two = site(inkom, tmp_path / "one"), site(inkom, tmp_path / "two")
    client = inkom("workspace", "list", "--json").one["id"]
    said = inkom("workspace", "slots", client, "--set", "daily 05:00 07:00#tips", "--json").one
    assert said["slots"] == "mon-sun 05:00 07:00#tips"
    inkom("account", "slots", two, "--set", "daily 04:00")
    made = inkom("schedule", draft(inkom, one, two), "--at", "next-slot", "--json").lines
    assert {p["account"]: p["local_time"][11:] for p in made} == {one: "05:00", two: "04:00"}
    tip = inkom("draft", "new", "--text", "A tip.", "--label", "Tips", "--account", one, "--json").one["id"]
    assert inkom("schedule", str(tip), "--at", "next-slot", "--json").one["local_time"][11:] == "07:00"


def test_accounts_and_whole_clients_are_paused_until_a_date(inkom: Inkom, tmp_path: Path) -> None:
    one, two = site(inkom, tmp_path / "one"), site(inkom, tmp_path / "two")
    client = inkom("workspace", "list", "--json").one["id"]
    paused = inkom("account", "pause", one, "--until", "+3d", "--json").one
    assert paused["state"] == "paused"
    assert paused["paused_until"].endswith("Z")
    assert inkom("account", "resume", one, "--json").one["state"] == "healthy"
    assert {a["id"]: a["state"] for a in inkom("workspace", "pause", client, "--json").lines} == {
        one: "paused",
        two: "paused",
    }
    # A check of the sign-in does not end a pause.
    assert inkom("account", "check", one, "--json").one["state"] == "paused"
    assert {a["state"] for a in inkom("workspace", "resume", client, "--json").lines} == {"healthy"}
    refused = inkom("account", "pause", one, "--until", "2020-01-01 09:00")
    assert refused.code == 1
    assert "already passed" in refused.err


def test_the_queue_is_shuffled_and_two_posts_swap_their_places(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    made = [inkom("schedule", draft(inkom, account), "--at", f"+{n}d", "--json").one for n in range(1, 7)]
    first, last = made[0], made[-1]
    swapped = {p["id"]: p["due_at"] for p in inkom("swap", first["id"], last["id"], "--json").lines}
    assert swapped == {first["id"]: last["due_at"], last["id"]: first["due_at"]}
    before = {p["id"]: p["due_at"] for p in inkom("queue", "--json").lines}
    inkom("queue", "--shuffle", "--json")
    after = {p["id"]: p["due_at"] for p in inkom("queue", "--json").lines}
    # The same posts at the same times, in another order.
    assert sorted(before) == sorted(after)
    assert sorted(before.values()) == sorted(after.values())
    assert before != after


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


def test_a_draft_that_was_taken_out_before_is_resolved_by_what_has_not_ended(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    inkom("account", "slots", account, "--set", TIMES)
    made = draft(inkom, account)
    gone = inkom("schedule", made, "--at", "+3d", "--json").one
    inkom("unschedule", gone["id"])
    live = inkom("schedule", made, "--at", "+4d", "--json").one
    given = inkom("resolve", made, "next-slot", "--json")
    assert given.code == 0, given.err
    assert given.one["id"] == live["id"]
