"""What a calendar reads of the store: entries by time, and drafts with a place or without one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.entry import Pencilled, entry_of, words_of
from inkom_desktop.domain.publication import State
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW
from tests.fakes.publications import publication
from tests.store.conftest import account

BOTH_KINDS = True
HOUR = timedelta(hours=1)


async def test_entries_of_a_time_hold_what_a_calendar_shows(store: SqlStore) -> None:
    await store.accounts.add(account("other"))
    first = publication("  The first   words\nof it ", due_at=NOW + HOUR, id_="first")
    late = replace(
        publication("Late", due_at=NOW, account_id="other", id_="late"), state=State.PUBLISHED, late_by_s=61.5
    )
    out = replace(publication("Gone", due_at=NOW, id_="gone"), state=State.CANCELLED)
    beyond = replace(publication("Beyond", due_at=NOW + 2 * HOUR, id_="beyond"), state=State.PUBLISHED)
    await store.publications.add([first, late, out, beyond])
    found = await store.publications.entries(workspace_ids=["ws"], due_from=NOW, due_to=NOW + 2 * HOUR)
    assert found == [entry_of(late), entry_of(first)]
    assert found[1].words == "The first words of it"
    assert await store.publications.entries(workspace_ids=[], due_from=NOW, due_to=NOW + HOUR) == []


async def test_the_words_follow_a_change(store: SqlStore) -> None:
    (pub,) = await store.publications.add([publication("Before", due_at=NOW)])
    await store.publications.save(replace(pub, content=publication("After").content))
    (entry,) = await store.publications.entries(workspace_ids=["ws"], due_from=NOW, due_to=NOW + HOUR)
    assert entry.words == "After"
    assert len(words_of(publication("x" * 5000).content)) == 80


async def test_a_calendar_reads_the_index_alone(store: SqlStore) -> None:
    """Of SQLite: the rows with their words of megabytes are never touched."""
    if store.shared:
        pytest.skip("the server plans for itself")
    plan = (
        "EXPLAIN QUERY PLAN SELECT id, draft_id, workspace_id, account_id, network, due_at, zone, state, reason, hand_off, "
        "late_by_s, version, words FROM publication WHERE workspace_id IN ('ws', 'b') AND due_at >= 1 AND due_at < 2 "
        "AND state <> 'cancelled'"
    )
    said = await store._database.read(lambda c: [str(row) for row in c.exec_driver_sql(plan)])
    assert any("COVERING INDEX publication_when" in line for line in said), said


async def test_a_draft_has_a_place_until_it_is_scheduled(store: SqlStore) -> None:
    await store.drafts.add(Draft("free", "ws", NOW, NOW, parts=("free",)))
    assert {d.id for d in await store.pencil.unplaced(workspace_id="ws")} == {"draft", "free"}
    place = Pencilled("draft", "ws", NOW + HOUR, "Europe/Lisbon", "2026-11-20T12:00")
    await store.pencil.put(place)
    assert await store.pencil.get("draft") == place
    assert [d.id for d in await store.pencil.unplaced(workspace_id="ws")] == ["free"]
    moved = replace(place, due_at=NOW + 2 * HOUR)
    await store.pencil.put(moved)
    ((found, draft),) = await store.pencil.within(workspace_ids=["ws"], due_from=NOW, due_to=NOW + 3 * HOUR)
    assert (found, draft.id) == (moved, "draft")
    assert await store.pencil.within(workspace_ids=["ws"], due_from=NOW, due_to=NOW + 2 * HOUR) == []
    await store.publications.add([publication(due_at=NOW + HOUR)])
    assert await store.pencil.get("draft") is None
    assert [d.id for d in await store.pencil.unplaced(workspace_id="ws")] == ["free"]


async def test_a_place_is_rubbed_out_and_a_binned_draft_has_none(store: SqlStore) -> None:
    place = Pencilled("draft", "ws", NOW, "Europe/Lisbon", "2026-11-20T12:00")
    await store.pencil.put(place)
    draft = await store.drafts.get("draft")
    assert draft is not None
    binned = await store.drafts.save(replace(draft, deleted_at=NOW))
    assert await store.pencil.within(workspace_ids=["ws"], due_from=NOW, due_to=NOW + HOUR) == []
    await store.drafts.save(replace(binned, deleted_at=None))
    assert len(await store.pencil.within(workspace_ids=["ws"], due_from=NOW, due_to=NOW + HOUR)) == 1
    await store.pencil.rub_out("draft")
    await store.pencil.rub_out("draft")
    assert await store.pencil.get("draft") is None


async def test_a_taken_back_post_is_a_draft_to_place_again(store: SqlStore) -> None:
    await store.accounts.add(account("other"))
    one, two = await store.publications.add([publication(), publication(id_="two", account_id="other")])
    assert await store.pencil.unplaced(workspace_id="ws") == []
    await store.publications.save(replace(one, state=State.CANCELLED))
    # One of two is still to go out.
    assert await store.pencil.unplaced(workspace_id="ws") == []
    await store.publications.save(replace(two, state=State.CANCELLED))
    assert [d.id for d in await store.pencil.unplaced(workspace_id="ws")] == ["draft"]
