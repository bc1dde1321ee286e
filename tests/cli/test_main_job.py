"""The main job through the second front door: connect, write, schedule, publish, read the ledger."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path

from inkom_desktop.bootstrap import house
from tests.cli.conftest import Inkom


def site(inkom: Inkom, folder: Path) -> str:
    added = inkom("account", "add", "folder", "--server", folder, "--name", "Site", "--json")
    assert added.code == 0, added.err
    return str(added.one["id"])


def test_from_nothing_to_a_published_post(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "First light. #morning", "--account", account, "--json").one
    assert draft["kind"] == "draft"
    assert draft["parts"] == ["First light. #morning"]
    scheduled = inkom("schedule", draft["id"], "--at", "now", "--json")
    assert scheduled.code == 0, scheduled.err
    assert scheduled.one["state"] == "scheduled"
    assert "No publisher is running" in scheduled.err
    ran = inkom("publisher", "run", "--until-idle", "--json")
    assert ran.code == 0, ran.err
    assert [line["state"] for line in ran.lines] == ["published"]
    ledger = inkom("ledger", draft["id"], "--json").lines
    assert ledger[0]["state"] == "published"
    assert ledger[0]["late_by_s"] < 5
    assert {(a["step"], a["outcome"]) for a in ledger[1:-1]} <= {("prepare", "accepted")}
    assert (ledger[-1]["step"], ledger[-1]["outcome"]) == ("send", "published")
    changes = [c for c in inkom("ledger", draft["id"], "--json", "--changes").lines if c["kind"] == "transition"]
    assert [(c["to"], c["by"]) for c in changes][:2] == [("scheduled", "person"), ("preparing", "program")]
    assert (changes[-1]["from"], changes[-1]["to"]) == ("sending", "published")
    assert "scheduled for" in inkom("ledger", draft["id"]).out
    (written,) = (tmp_path / "site").rglob("*.md")
    assert "First light. #morning" in written.read_text("utf-8")
    feed = json.loads((tmp_path / "site" / "feed.json").read_text("utf-8"))
    assert len(feed["items"]) == 1


def test_a_second_run_publishes_nothing_twice(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "Once.", "--account", account, "--json").one["id"]
    inkom("schedule", draft, "--at", "now")
    inkom("publisher", "run", "--until-idle")
    again = inkom("publisher", "run", "--until-idle", "--json")
    assert (again.code, again.lines) == (0, [])
    assert len(list((tmp_path / "site").rglob("*.md"))) == 1


def test_the_same_draft_is_not_scheduled_twice(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "Once.", "--account", account, "--json").one["id"]
    assert inkom("schedule", draft, "--at", "+2h").code == 0
    second = inkom("schedule", draft, "--at", "+3h")
    assert second.code == 1
    assert "already on its way" in second.err
    assert len(inkom("queue", "--json").lines) == 1


def test_forty_days_ahead_stays_in_the_queue_and_does_not_hold_up_the_publisher(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "Later.", "--account", account, "--json").one["id"]
    far = inkom("schedule", draft, "--at", "+40d", "--json").one
    assert inkom("publisher", "run", "--until-idle").code == 0
    (waiting,) = inkom("queue", "--json").lines
    assert (waiting["state"], waiting["due_at"]) == ("scheduled", far["due_at"])
    status = inkom("publisher", "status", "--json").one
    assert (status["running"], status["next_due"]) == (False, far["due_at"])


def test_wall_time_across_a_clock_change_is_kept_and_said(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "Spring.", "--account", account, "--json").one["id"]
    gap = inkom("schedule", draft, "--at", "2027-03-28 01:30", "--zone", "Europe/Lisbon", "--json")
    assert (gap.one["due_at"], gap.one["local_time"]) == ("2027-03-28T01:00:00Z", "2027-03-28T02:00")
    assert "clocks go forward" in gap.err
    moved = inkom("reschedule", draft, "--at", "2027-03-29 09:00", "--json").one
    assert (moved["due_at"], moved["zone"]) == ("2027-03-29T08:00:00Z", "Europe/Lisbon")
    assert inkom("unschedule", draft, "--json").one["state"] == "cancelled"
    assert inkom("queue", "--json").lines == []


def test_a_thread_goes_out_in_order(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    new = ("draft", "new", "--text", "one", "--part", "two", "--part", "three", "--account", account, "--json")
    draft = inkom(*new).one
    assert draft["parts"] == ["one", "two", "three"]
    inkom("schedule", draft["id"], "--at", "now")
    assert inkom("publisher", "run", "--until-idle").code == 0
    (pub,) = [line for line in inkom("ledger", draft["id"], "--json").lines if line["kind"] == "publication"]
    assert (pub["state"], pub["parts"], pub["parts_live"], len(pub["remote_ids"])) == ("published", 3, 3, 3)


def test_prefixes_and_names_stand_for_ids(inkom: Inkom, tmp_path: Path) -> None:
    site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "x", "--account", "Site", "--title", "A title", "--json").one["id"]
    assert inkom("draft", "show", draft[:4], "--json").one["id"] == draft
    assert inkom("draft", "show", "A title", "--json").one["id"] == draft
    assert inkom("schedule", draft[:6], "--account", "Site", "--at", "+1h", "--json").code == 0


def test_taking_out_a_post_whose_answer_was_lost_needs_the_person(inkom: Inkom, tmp_path: Path) -> None:
    account = inkom("account", "add", "folder", "--server", tmp_path / "site", "--json").one["id"]
    draft = inkom("draft", "new", "--text", "Perhaps there.", "--account", account, "--json").one["id"]
    pub = inkom("schedule", draft, "--at", "+2h", "--json").one["id"]

    async def lose_the_answer() -> None:
        async with house() as h:
            found = await h.store.publications.get(pub)
            assert found is not None
            await h.store.publications.save(found.with_part(0, replace(found.parts[0], lost=True)))

    asyncio.run(lose_the_answer())
    ran = inkom("unschedule", pub)
    assert ran.code == 3
    assert "not sent any more" in ran.out
    assert "Look at the profile" in ran.out
    assert inkom("ledger", pub, "--json").lines[0]["state"] == "review"


def test_what_a_draft_says_now_goes_out_in_place_of_the_text_it_was_scheduled_with(
    inkom: Inkom, tmp_path: Path
) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "Old words", "--account", account, "--json").one["id"]
    post = inkom("schedule", draft, "--at", "+2h", "--json").one
    assert f"inkom reschedule {draft} --revise" in inkom("draft", "edit", draft, "--text", "New words").err
    revised = inkom("reschedule", draft, "--revise", "--json").one
    assert (revised["id"], revised["due_at"]) == (post["id"], post["due_at"])
    assert inkom("reschedule", draft, "--at", "now", "--json").code == 0
    assert inkom("publisher", "run", "--until-idle").code == 0
    written = [f.read_text() for f in (tmp_path / "site").rglob("*.md")]
    assert [w for w in written if "New words" in w]
    assert not [w for w in written if "Old words" in w]
    refused = inkom("reschedule", draft, "--revise")
    assert refused.code == 1
