"""Lines of the queue: one change costs one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.publication import State
from inkom_desktop.ui.models.post_rows import PostRows, line_key
from tests.fakes.clock import NOW
from tests.fakes.publications import publication


def test_one_draft_at_one_moment_is_one_line() -> None:
    rows = PostRows(lambda pub: int(pub.account_id))
    later = publication(id_="c", draft_id="other", due_at=NOW + timedelta(hours=1), account_id="1")
    rows.replace([later, publication(id_="b", account_id="2"), publication(id_="a", account_id="1")])
    assert [[p.id for p in row.publications] for row in rows.all()] == [["a", "b"], ["c"]]


def test_a_new_state_changes_its_line_alone() -> None:
    rows = PostRows()
    first, second = publication(id_="a"), publication(id_="b", draft_id="other", due_at=NOW + timedelta(hours=1))
    rows.replace([first, second])
    before = rows.all()
    assert not rows.put(replace(first, state=State.SENDING, version=2))
    after = rows.all()
    assert after[0].first.state is State.SENDING
    assert after[1] is before[1]


def test_an_older_version_changes_nothing() -> None:
    rows = PostRows()
    rows.replace([replace(publication(), state=State.PUBLISHED, version=5)])
    assert not rows.put(replace(publication(), state=State.SENDING, version=4))
    assert rows.all()[0].first.state is State.PUBLISHED


def test_another_time_moves_the_line_and_cancelling_removes_it() -> None:
    rows = PostRows()
    first, second = publication(id_="a"), publication(id_="b", draft_id="other", due_at=NOW + timedelta(hours=1))
    rows.replace([first, second])
    moved = replace(first, due_at=NOW + timedelta(hours=2), version=2)
    assert rows.put(moved)
    assert [row.first.id for row in rows.all()] == ["b", "a"]
    assert rows.row(line_key(first)) is None
    assert rows.put(replace(moved, state=State.CANCELLED, version=3))
    assert [row.first.id for row in rows.all()] == ["b"]
    assert len(rows) == 1
