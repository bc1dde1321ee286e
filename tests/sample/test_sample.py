"""The sample workspace: everything has something to show, nothing of it is real, and it goes without a trace."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.account import AccountState
from inkom_desktop.domain.errors import Conflict, InkomError, NotFound, UsageRefused
from inkom_desktop.domain.outcome import Absent, Published, Unreachable
from inkom_desktop.domain.publication import State
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import FixedClock

ZONE = "Europe/Lisbon"
NOW = datetime(2026, 10, 13, 9, 18, tzinfo=UTC)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    opened = await open_house({"INKOM_DATA_DIR": str(tmp_path / "data")}, clock=FixedClock(NOW))
    yield opened
    await opened.close()


def files(house: House) -> list[Path]:
    return sorted(p for p in (house.data / "sample").rglob("*") if p.is_file())


async def rows(house: House) -> dict[str, int]:
    """How many rows each table has, but for settings and the search index's own."""

    def count(c: Connection) -> dict[str, int]:
        names = c.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        own = ("alembic_version", "draft_words_", "draft_grams_", "sqlite_")
        return {
            n: c.exec_driver_sql(f'SELECT count(*) FROM "{n}"').scalar_one() for n in names if not n.startswith(own)
        }

    store: SqlStore = house.store  # type: ignore[assignment]
    return await store._database.read(count)


async def test_every_state_has_something_to_look_at(house: House) -> None:
    told: list[tuple[int, int]] = []
    sample = await house.sample.add(ZONE, lambda done, of: told.append((done, of)))
    assert (sample.sample, sample.name) == (True, "Sample: Tidewell Coffee")
    counts = await house.store.publications.counts(workspace_id=sample.id)
    shown = {State.SCHEDULED, State.PUBLISHED, State.HELD, State.BLOCKED, State.FAILED, State.REVIEW}
    assert {state for state, n in counts.items() if n} == shown
    pubs = await house.store.publications.query(workspace_id=sample.id)
    assert any(14 * 60 < (p.late_by_s or 0) < 15 * 60 for p in pubs)
    assert any(len(p.parts) > 1 for p in pubs)
    ahead = [p for p in pubs if p.state is State.SCHEDULED]
    assert min(p.due_at for p in ahead) == datetime(2026, 10, 13, 9, 30, tzinfo=UTC)
    assert max(p.due_at for p in ahead) > NOW + timedelta(days=3)
    accounts = await house.store.accounts.all(workspace_id=sample.id)
    assert [a.state for a in accounts].count(AccountState.SIGN_IN_NEEDED) == 1
    drafts = await house.store.drafts.all(workspace_id=sample.id)
    assert any(d.own_texts for d in drafts)
    assert any(d.media for d in drafts)
    assert any(len(d.parts) > 1 for d in drafts)
    assert await house.store.drafts.search("jasmine", workspace_id=sample.id)
    attempts = await house.store.publications.attempts([p.id for p in pubs])
    assert {a.outcome for a in attempts} == {"published", "signinneeded", "rejected", "unknown", "unclear"}
    assert told[-1][0] == told[-1][1] == len(told)


async def test_what_it_calls_published_really_lies_in_its_folders(house: House) -> None:
    sample = await house.sample.add(ZONE)
    pubs = await house.store.publications.query(workspace_id=sample.id, states={State.PUBLISHED})
    assert len(pubs) > 6
    for pub in pubs:
        path = (
            Path.from_uri(pub.permalink) if hasattr(Path, "from_uri") else Path(pub.permalink.removeprefix("file://"))
        )
        assert house.data in path.parents
        assert pub.content.parts[0].text in path.read_text("utf-8")
        assert pub.attempts == len(await house.store.publications.attempts([pub.id]))


async def test_everything_lies_inside_the_data_folder(house: House) -> None:
    sample = await house.sample.add(ZONE)
    for account in await house.store.accounts.all(workspace_id=sample.id):
        assert house.data / "sample" in Path(account.server).parents
        assert house.networks.get(account.network).card.stays_here


async def test_it_goes_without_a_trace(house: House) -> None:
    own = await house.workspaces.first(ZONE)
    await house.drafts.new(own.id, parts=("mine",))
    before = await rows(house)
    await house.sample.add(ZONE)
    assert files(house)
    removed = await house.sample.remove()
    assert await rows(house) == before
    await house.sample.forget(removed)
    assert not (house.data / "sample").exists()
    assert not [p for p in (house.data / "media").rglob("*") if p.is_file()]
    assert [d.parts for d in await house.store.drafts.all()] == [("mine",)]


async def test_undo_brings_everything_back(house: House) -> None:
    sample = await house.sample.add(ZONE)
    # A change of the person's, with an earlier version in the history, comes back too.
    draft = (await house.store.drafts.search("jasmine"))[0]
    await house.drafts.save(draft)
    there, written = await rows(house), files(house)
    removed = await house.sample.remove()
    await house.drafts.new((await house.workspaces.first(ZONE)).id, parts=("meanwhile",))
    assert await house.store.drafts.search("jasmine") == []
    await house.sample.bring_back(removed)
    after = await rows(house)
    more = dict.fromkeys(("workspace", "draft", "draft_words"), 1)
    assert after == {name: there[name] + more.get(name, 0) for name in there}
    assert files(house) == written
    assert (await house.store.drafts.search("jasmine"))[0].id == draft.id
    assert len(await house.store.drafts.history(draft.id)) == 2
    assert (await house.sample.find()) == sample


async def test_pictures_that_real_work_uses_stay(house: House) -> None:
    sample = await house.sample.add(ZONE)
    (borrowed, *_) = [d for d in await house.store.drafts.all(workspace_id=sample.id) if d.media]
    own = await house.workspaces.first(ZONE)
    await house.drafts.new(own.id, media=borrowed.media[:1])
    await house.sample.forget(await house.sample.remove())
    kept = [p.name for p in (house.data / "media").rglob("*") if p.is_file()]
    assert kept == [borrowed.media[0].file.sha256]


async def test_a_post_that_is_going_out_keeps_it(house: House) -> None:
    sample = await house.sample.add(ZONE)
    soon = NOW + timedelta(minutes=13)
    (claimed, *_) = await house.store.publications.claim_due(
        now=soon, early_until=soon, owner="me", lease_until=soon + timedelta(seconds=90), limit=1, busy=()
    )
    assert claimed.workspace_id == sample.id
    with pytest.raises(Conflict) as refused:
        await house.sample.remove()
    assert refused.value.code == "sample_busy"
    assert await house.sample.find() is not None


async def test_there_is_one_sample_at_most(house: House) -> None:
    await house.sample.add(ZONE)
    with pytest.raises(Conflict) as refused:
        await house.sample.add(ZONE)
    assert refused.value.code == "sample_there"
    removed = await house.sample.remove()
    await house.sample.add(ZONE)
    with pytest.raises(Conflict):
        await house.sample.bring_back(removed)
    await house.sample.remove()
    with pytest.raises(NotFound):
        await house.sample.remove()


async def test_no_other_workspace_is_ever_deleted(house: House) -> None:
    own = await house.workspaces.first(ZONE)
    with pytest.raises(NotFound) as refused:
        await house.store.samples.take_out(own.id)
    assert refused.value.code == "sample_absent"
    assert [w.id for w in await house.store.workspaces.all()] == [own.id]


async def test_it_never_stands_where_real_work_is_meant(house: House) -> None:
    sample = await house.sample.add(ZONE)
    own = await house.workspaces.first(ZONE)
    assert not own.sample
    with pytest.raises(UsageRefused) as refused:
        await house.workspaces.archive(own)
    assert refused.value.code == "last_workspace"
    for change in (house.workspaces.rename(sample, "Tidewell Coffee"), house.workspaces.archive(sample)):
        with pytest.raises(UsageRefused) as refused:
            await change
        assert refused.value.code == "sample_stays_marked"


async def test_no_account_of_ones_own_can_join_it(house: House, tmp_path: Path) -> None:
    sample = await house.sample.add(ZONE)
    for network in (n.card.key for n in house.networks):
        with pytest.raises(UsageRefused) as refused:
            await house.accounts.connect(network, SignInAsk(server=str(tmp_path / "site")), sample.id)
        assert refused.value.code == "sample_keeps_to_itself"
    # Its own can be connected again: that is what the signed-out one is there for.
    (out,) = [a for a in await house.store.accounts.all() if a.state is AccountState.SIGN_IN_NEEDED]
    again = await house.accounts.connect(out.network, SignInAsk(server=out.server, handle=out.handle), sample.id)
    assert again.id == out.id
    counts = await house.store.publications.counts(workspace_id=sample.id)
    assert not counts.get(State.BLOCKED)


async def test_a_failure_half_way_leaves_nothing(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    network = next(n for n in house.networks if n.card.stays_here)
    calls = 0

    async def full(job: object) -> Published | Unreachable:
        nonlocal calls
        calls += 1
        return await real(job) if calls < 5 else Unreachable("the disk is full")  # type: ignore[arg-type]

    real = network.publish
    before = await rows(house)
    monkeypatch.setattr(network, "publish", full)
    with pytest.raises(InkomError) as refused:
        await house.sample.add(ZONE)
    assert refused.value.code == "sample_unwritable"
    assert await rows(house) == before
    assert files(house) == []


async def test_its_posts_go_out_like_any_other_and_look_alike(house: House) -> None:
    """What the sample says was published is found by the network's own look."""
    sample = await house.sample.add(ZONE)
    (pub, *_) = await house.store.publications.query(workspace_id=sample.id, states={State.PUBLISHED})
    account = await house.store.accounts.get(pub.account_id)
    assert account is not None
    session = await house.secrets.open(account)
    network = house.networks.get(pub.network)
    gone = await network.delete(session, pub.parts[0])  # type: ignore[attr-defined]
    assert isinstance(gone, Absent)
    assert not Path(pub.permalink.removeprefix("file://")).exists()
