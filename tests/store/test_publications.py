"""The queue: claims that cannot be shared, durable attempts, what has ended stays ended."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import DBAPIError

from inkom_desktop.domain.errors import Conflict, InkomError
from inkom_desktop.domain.publication import Attempt, By, Publication, State, Step, StepKind
from inkom_desktop.domain.transitions import begin, release
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW, FixedClock
from tests.fakes.publications import publication
from tests.store.conftest import account

BOTH_KINDS = True
LEASE = NOW + timedelta(seconds=90)


async def claim(
    store: SqlStore, *, limit: int = 10, busy: tuple[str, ...] = (), early_s: float = 0
) -> list[Publication]:
    return await store.publications.claim_due(
        now=NOW, early_until=NOW + timedelta(seconds=early_s), owner="me", lease_until=LEASE, limit=limit, busy=busy
    )


def tried(pub: Publication) -> Attempt:
    return Attempt(pub.id, pub.attempts, 0, StepKind.SEND, NOW, pub.fence, "key")


async def test_what_was_saved_is_read_back(store: SqlStore) -> None:
    pub = replace(
        publication("one", "two"), detail="é\u0000👋", retry_at=NOW + timedelta(microseconds=1), late_by_s=1.25
    )
    await store.publications.add([pub])
    assert await store.publications.get("pub") == pub


async def test_claims_are_due_and_one_for_each_account(store: SqlStore) -> None:
    await store.accounts.add(account("other"))
    for number in range(3):
        await store.drafts.add(replace((await store.drafts.get("draft")), id=f"d{number}"))  # type: ignore[type-var]
    made = [
        publication(id_="late", draft_id="d0", due_at=NOW - timedelta(minutes=1)),
        publication(id_="now", draft_id="d1"),
        publication(id_="far", draft_id="d2", due_at=NOW + timedelta(seconds=1)),
        publication(id_="else", draft_id="d0", account_id="other"),
    ]
    await store.publications.add(made)
    first = await claim(store)
    assert [(p.id, p.state, p.fence, p.lease_owner) for p in first] == [
        ("late", State.PREPARING, 1, "me"),
        ("else", State.PREPARING, 1, "me"),
    ]
    assert [p.id for p in await claim(store, busy=("acc",))] == []
    if store.shared:
        # Another computer may be sending for the account.
        assert await claim(store) == []
        await store.publications.save(release(first[0], state=State.FAILED), fence=1)
    assert [p.id for p in await claim(store)] == ["now"]
    assert await claim(store) == []


async def test_a_backlog_makes_no_other_post_late(store: SqlStore) -> None:
    """Of an account and among accounts: what a person sends now and what is on time, then what is overdue, oldest first."""
    await store.accounts.add(account("other"))
    await store.accounts.add(account("third"))
    for number in range(4):
        await store.drafts.add(replace((await store.drafts.get("draft")), id=f"d{number}"))  # type: ignore[type-var]
    hours = timedelta(hours=1)
    await store.publications.add(
        [
            publication(id_="oldest", draft_id="d0", due_at=NOW - 9 * hours),
            publication(id_="on time", draft_id="d1"),
            publication(id_="older", draft_id="d2", account_id="other", due_at=NOW - 8 * hours),
            replace(publication(id_="by hand", draft_id="d3", account_id="third", due_at=NOW - hours), late_ok=True),
        ]
    )

    async def claimed(limit: int) -> list[str]:
        taken = await store.publications.claim_due(
            now=NOW,
            early_until=NOW,
            owner="me",
            lease_until=LEASE,
            limit=limit,
            busy=(),
            on_time_from=NOW - timedelta(minutes=1),
        )
        return [p.id for p in taken]

    assert await claimed(1) == ["by hand"]
    assert await claimed(2) == ["on time", "older"]


async def test_early_steps_are_claimed_ahead_and_ring_ahead(store: SqlStore) -> None:
    due = NOW + timedelta(seconds=80)
    await store.publications.add([replace(publication(due_at=due), early=True)])
    assert await store.publications.next_due(early=90) == due - timedelta(seconds=90)
    assert await claim(store) == []
    assert len(await claim(store, early_s=90)) == 1


async def test_a_waiting_one_is_claimed_at_its_retry_time(store: SqlStore) -> None:
    again = NOW + timedelta(seconds=5)
    await store.publications.add(
        [replace(publication(due_at=NOW - timedelta(hours=1)), state=State.WAITING, retry_at=again)]
    )
    assert await claim(store) == []
    assert await store.publications.next_due(early=90) == again


async def test_two_processes_never_claim_the_same(
    store: SqlStore, open_again: Callable[[], Awaitable[SqlStore]]
) -> None:
    drafts = [replace((await store.drafts.get("draft")), id=f"d{n}") for n in range(20)]  # type: ignore[type-var]
    for n, draft in enumerate(drafts):
        await store.drafts.add(draft)
        await store.accounts.add(account(f"a{n}"))
    await store.publications.add([publication(id_=f"p{n}", draft_id=f"d{n}", account_id=f"a{n}") for n in range(20)])
    other = await open_again()
    try:
        both = await asyncio.gather(*(claim(s, limit=3) for s in (store, other) * 30), return_exceptions=True)
    finally:
        await other.close()
    taken = [p.id for batch in both if not isinstance(batch, BaseException) for p in batch]
    assert len(taken) == len(set(taken))
    assert len(taken) >= 18


async def test_one_live_publication_for_each_draft_and_account(store: SqlStore) -> None:
    await store.publications.add([publication()])
    with pytest.raises(Conflict) as refused:
        await store.publications.add([publication(id_="second")])
    assert refused.value.code == "already_scheduled"
    assert await store.publications.get("second") is None


async def test_all_or_none(store: SqlStore) -> None:
    await store.publications.add([publication()])
    await store.accounts.add(account("other"))
    with pytest.raises(Conflict):
        await store.publications.add([publication(id_="a", account_id="other"), publication(id_="b")])
    assert await store.publications.get("a") is None


async def test_an_older_version_and_an_older_fence_change_nothing(store: SqlStore) -> None:
    await store.publications.add([publication()])
    (mine,) = await claim(store)
    begun = begin(mine, Step(StepKind.SEND, 0), "h", NOW)
    with pytest.raises(Conflict):
        await store.publications.begin(replace(begun, fence=mine.fence - 1), tried(begun))
    assert await store.publications.attempts(["pub"]) == []
    saved = await store.publications.begin(begun, tried(begun))
    with pytest.raises(Conflict):
        await store.publications.begin(begun, tried(begun))
    assert saved.version == mine.version + 1
    assert [a.outcome for a in await store.publications.attempts(["pub"])] == [""]


async def test_attempts_are_completed_once_and_never_removed(store: SqlStore) -> None:
    await store.publications.add([publication()])
    (mine,) = await claim(store)
    begun = begin(mine, Step(StepKind.SEND, 0), "h", NOW)
    saved = await store.publications.begin(begun, tried(begun))
    done = replace(tried(begun), outcome="published", ended_at=NOW)
    saved = await store.publications.conclude(release(saved, state=State.PUBLISHED), done)
    with pytest.raises(InkomError):
        await store.publications.conclude(saved, replace(done, outcome="unknown"))
    for statement in ("DELETE FROM attempt", "UPDATE attempt SET outcome = 'rejected'"):
        with pytest.raises(InkomError):
            await store._database.write(lambda c, s=statement: c.execute(text(s)))
    assert await store.publications.attempts(["pub"]) == [done]


async def test_what_has_ended_stays_ended(store: SqlStore) -> None:
    await store.publications.add([replace(publication(), state=State.CANCELLED)])
    with pytest.raises((InkomError, DBAPIError)):
        await store.publications.save(replace(publication(), state=State.SCHEDULED))
    ended = await store.publications.get("pub")
    assert ended is not None
    assert ended.state is State.CANCELLED


async def test_expired_leases_are_found(store: SqlStore, clock: FixedClock) -> None:
    await store.publications.add([publication()])
    await claim(store)
    assert await store.publications.owners() == {"me"}
    before = clock.move(seconds=89)
    assert await store.publications.expired(now=before) == []
    assert await store.publications.expired(now=before, owners_gone=["else"]) == []
    assert [p.id for p in await store.publications.expired(now=before, owners_gone=["me"])] == ["pub"]
    assert [p.id for p in await store.publications.expired(now=clock.move(seconds=1))] == ["pub"]


async def test_every_change_of_state_is_kept_with_whose_it_was(store: SqlStore) -> None:
    pub = publication("p")
    await store.publications.add([pub], by=By.PERSON)
    (pub,) = await claim(store)
    pub = begin(pub, Step(StepKind.SEND, 0), "hash", NOW)
    pub = await store.publications.begin(pub, tried(pub))
    pub = await store.publications.save(release(pub, state=State.UNKNOWN, reason="lost_answer"), fence=pub.fence)
    pub = await store.publications.save(replace(pub, state=State.REVIEW, reason="absent_unsure"))
    pub = await store.publications.save(replace(pub, detail="the same state, other words"))
    pub = await store.publications.save(replace(pub, state=State.CANCELLED, reason="skipped"), by=By.PERSON)
    kept = await store.publications.transitions([pub.id])
    assert [(t.before, t.after, t.reason, t.by, t.owner, t.attempt) for t in kept] == [
        (None, State.SCHEDULED, "", By.PERSON, "", 0),
        (State.SCHEDULED, State.PREPARING, "", By.PROGRAM, "me", 0),
        (State.PREPARING, State.SENDING, "", By.PROGRAM, "me", 1),
        (State.SENDING, State.UNKNOWN, "lost_answer", By.PROGRAM, "me", 1),
        (State.UNKNOWN, State.REVIEW, "absent_unsure", By.PROGRAM, "", 1),
        (State.REVIEW, State.CANCELLED, "skipped", By.PERSON, "", 1),
    ]
    assert [t.version for t in kept] == sorted({t.version for t in kept})


async def test_another_time_is_a_change_of_its_own(store: SqlStore) -> None:
    await store.publications.add([pub := publication("p")])
    later = pub.due_at + timedelta(days=1)
    await store.publications.save(replace(pub, due_at=later), by=By.PERSON)
    assert [t.due_at for t in await store.publications.transitions([pub.id])] == [pub.due_at, later]


async def test_a_write_that_is_refused_leaves_no_change(store: SqlStore) -> None:
    await store.publications.add([pub := publication("p")])
    await store.publications.save(replace(pub, state=State.HELD))
    with pytest.raises(Conflict):
        await store.publications.save(replace(pub, state=State.CANCELLED))
    assert [t.after for t in await store.publications.transitions([pub.id])] == [State.SCHEDULED, State.HELD]


@pytest.mark.parametrize("statement", ["DELETE FROM transition", "UPDATE transition SET reason = 'another'"])
async def test_changes_are_append_only(store: SqlStore, statement: str) -> None:
    await store.publications.add([publication("p")])
    with pytest.raises((InkomError, DBAPIError)):
        await store._database.write(lambda c: c.execute(text(statement)))
    assert len(await store.publications.transitions(["pub"])) == 1


@pytest.mark.parametrize(("state", "counted"), [(State.SCHEDULED, 1), (State.CANCELLED, 1), (State.PUBLISHED, 0)])
async def test_a_draft_that_went_out_is_not_among_those_still_to_come(
    store: SqlStore, state: State, counted: int
) -> None:
    await store.publications.add([replace(publication(), state=state)])
    assert await store.drafts.count_unpublished("ws") == counted


async def test_a_draft_knows_that_it_went_out_whatever_is_written_in_it_later(store: SqlStore) -> None:
    await store.publications.add([pub := publication()])
    assert await store.drafts.count_unpublished("ws") == 1
    await store.publications.save(replace(pub, state=State.PUBLISHED, published_at=NOW))
    draft = await store.drafts.get(pub.draft_id)
    assert draft is not None
    await store.drafts.save(replace(draft, parts=("another",)))
    assert await store.drafts.count_unpublished("ws") == 0
    assert await store.drafts.count_unpublished("another") == 0


async def test_drafts_are_counted_without_a_look_at_any_publication(store: SqlStore) -> None:
    """With 100,000 posts a look at each took minutes, after every change."""
    if store.shared:
        pytest.skip("the server plans for itself")
    asked: list[str] = []
    listens = (store._database._engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    event.listen(*listens)
    await store.drafts.count_unpublished("ws")
    event.remove(*listens)
    (counted,) = (words for words in asked if "count(" in words)

    def plan(c: Connection) -> list[str]:
        return [str(row[3]) for row in c.exec_driver_sql(f"EXPLAIN QUERY PLAN {counted}", ("ws",))]

    (way,) = await store._database.read(plan)
    assert "USING COVERING INDEX draft_unpublished" in way


async def test_planned_times_are_those_of_the_states_and_the_span(store: SqlStore) -> None:
    for number in range(4):
        await store.drafts.add(replace((await store.drafts.get("draft")), id=f"d{number}"))  # type: ignore[type-var]
    hour = timedelta(hours=1)
    made = [
        publication(id_="later", draft_id="d0", due_at=NOW + 2 * hour),
        publication(id_="first", draft_id="d1", due_at=NOW),
        publication(id_="before", draft_id="d2", due_at=NOW - hour),
        replace(publication(id_="held", draft_id="d3", due_at=NOW + hour), state=State.HELD),
    ]
    await store.publications.add(made)
    times = store.publications.planned_times
    both = await times(states={State.SCHEDULED, State.HELD}, due_from=NOW)
    assert [t.publication_id for t in both] == ["first", "held", "later"]
    assert (both[0].due_at, both[0].zone, both[0].local_time) == (NOW, made[1].zone, made[1].local_time)
    near = await times(states={State.SCHEDULED}, due_from=NOW, due_to=NOW + 2 * hour)
    assert [t.publication_id for t in near] == ["first"]


async def test_the_next_post_is_the_first_of_what_is_scheduled_and_what_waits(store: SqlStore) -> None:
    assert await store.publications.next_scheduled() is None
    for number in range(3):
        await store.drafts.add(replace((await store.drafts.get("draft")), id=f"d{number}"))  # type: ignore[type-var]
    hour = timedelta(hours=1)
    first = publication(id_="a", draft_id="d0", due_at=NOW + 2 * hour)
    waits = replace(publication(id_="b", draft_id="d1", due_at=NOW + hour), state=State.WAITING)
    out = replace(publication(id_="c", draft_id="d2", due_at=NOW), state=State.PUBLISHED)
    await store.publications.add([first, out])
    assert await store.publications.next_scheduled(workspace_id=first.workspace_id) == first
    await store.publications.add([waits])
    assert await store.publications.next_scheduled(workspace_id=first.workspace_id) == waits
    assert await store.publications.next_scheduled(but=[first.workspace_id]) is None
    assert await store.publications.next_scheduled(workspace_id="another") is None
    found = await store.publications.query(workspace_id=first.workspace_id, states={State.WAITING, State.PUBLISHED})
    assert [p.id for p in found] == ["c", "b"]
    assert await store.publications.query(workspace_id="another", states={State.WAITING}) == []


async def test_several_are_read_by_their_ids_and_what_is_gone_is_left_out(store: SqlStore) -> None:
    draft = await store.drafts.get("draft")
    assert draft is not None
    for number in range(2):
        await store.drafts.add(replace(draft, id=f"d{number}"))
    first, second = publication(id_="a", draft_id="d0"), publication(id_="b", draft_id="d1")
    await store.publications.add([second, first])
    assert await store.publications.get_all(["b", "gone", "a", "a"]) == [first, second]
    assert await store.publications.get_all([]) == []
