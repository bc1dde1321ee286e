"""Posts that come again: each time is a post of its own; what is still to come is changed or ended, what has been stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from inkom_desktop.domain.calendar import Due, resolve
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import StoreUnusable, UsageRefused
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.recurrence import parse_rule
from inkom_desktop.ports.network import Card
from inkom_desktop.publishing.repeating import Repeating, Turn
from tests.fakes.clock import NOW
from tests.fakes.network import FakeNetwork, FakeNetworks
from tests.publishing.conftest import Desktop

DAILY = parse_rule("FREQ=DAILY;COUNT=4")
FIRST = resolve(datetime(2026, 11, 24, 9), "Europe/Lisbon")  # noqa: DTZ001 - a reading of a wall clock


def repeating(desktop: Desktop, network: FakeNetwork | None = None) -> Repeating:
    networks = FakeNetworks(network or desktop.network)
    return Repeating(desktop.store, networks, desktop.planner, desktop.clock, desktop.facts.append)


async def drafts(desktop: Desktop, *texts: str) -> list[Draft]:
    made = [Draft(f"v{n}", "ws", NOW, NOW, parts=(text,), account_ids=("acc",)) for n, text in enumerate(texts)]
    return [await desktop.store.drafts.add(draft) for draft in made]


def told(turns: list[Turn]) -> list[tuple[str, str]]:
    return [(t.publications[0].local_time[5:], t.publications[0].content.parts[0].text) for t in turns]


async def test_texts_take_turns_and_each_time_goes_out_once(desktop: Desktop) -> None:
    book = repeating(desktop)
    variants = await drafts(desktop, "One", "Two")
    series, made = await book.begin(variants, DAILY, FIRST)
    assert told(made) == [
        ("11-24T09:00", "One"),
        ("11-25T09:00", "Two"),
        ("11-26T09:00", "One"),
        ("11-27T09:00", "Two"),
    ]
    assert len({t.draft.id for t in made}) == 4
    await desktop.run(hours=24 * 10)
    assert [text for _, text, _ in desktop.network.posts] == ["One", "Two", "One", "Two"]
    assert (await desktop.store.series.of_draft(made[2].draft.id)) == series
    assert [t.publications[0].state for t in await book.turns(series)] == [State.PUBLISHED] * 4


async def test_this_and_later_are_ended_and_the_past_stays(desktop: Desktop) -> None:
    book = repeating(desktop)
    series, made = await book.begin(await drafts(desktop, "One"), DAILY, FIRST)
    await desktop.run(hours=48)
    gone = await book.end(series, 3)
    assert [t.number for t in gone] == [3, 4]
    states = [t.publications[0].state for t in await book.turns(series)]
    assert states[:1] == [State.PUBLISHED]
    assert states[2:] == [State.CANCELLED, State.CANCELLED]
    binned = await desktop.store.drafts.get(made[3].draft.id)
    assert binned is not None
    assert binned.deleted_at is not None
    assert (await book.find(series.id)).ended_at is None
    await book.end(series)
    assert (await book.find(series.id[:6])).ended_at is not None


async def test_one_is_moved_by_itself_and_all_that_are_to_come_get_another_hour_and_text(desktop: Desktop) -> None:
    book = repeating(desktop)
    series, made = await book.begin(await drafts(desktop, "One"), DAILY, FIRST)
    lone = made[1].publications[0]
    await desktop.desk.reschedule(lone.id, Due(lone.due_at + timedelta(hours=1), lone.zone, "2026-11-25T10:00"))
    (other,) = [await desktop.store.drafts.add(Draft("new", "ws", NOW, NOW, parts=("New",)))]
    changed = await book.change(series, 3, text=other, at=time(18, 30))
    assert told(changed) == [("11-26T18:30", "New"), ("11-27T18:30", "New")]
    now = await book.turns(series)
    live = [p for t in now for p in t.publications if p.state is State.SCHEDULED]
    assert sorted((p.local_time[5:], p.content.parts[0].text) for p in live) == [
        ("11-24T09:00", "One"),
        ("11-25T10:00", "One"),
        ("11-26T18:30", "New"),
        ("11-27T18:30", "New"),
    ]


async def test_a_change_leaves_one_post_for_each_time_and_is_whole_or_not_at_all(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = repeating(desktop)
    series, made = await book.begin(await drafts(desktop, "One"), DAILY, FIRST)
    (other,) = [await desktop.store.drafts.add(Draft("new", "ws", NOW, NOW, parts=("New",)))]
    before = {p.id: p.content.parts[0].text for p in await desktop.store.publications.query()}

    async def cut(*_: object, **__: object) -> list[Publication]:
        raise StoreUnusable("store_full")

    # A crash, or a full disk, before the posts are written: all of them stay in the queue as they were.
    with monkeypatch.context() as patch:
        patch.setattr(type(desktop.store.publications), "save_all", cut)
        with pytest.raises(StoreUnusable):
            await book.change(series, 2, text=other, at=time(18))
    assert {p.id: p.content.parts[0].text for p in await desktop.store.publications.query()} == before
    changed = await book.change(series, 2, text=other, at=time(18))
    assert [t.publications[0].id for t in changed] == [t.publications[0].id for t in made[1:]]
    every = await desktop.store.publications.query()
    assert len(every) == 4
    assert {p.state for p in every} == {State.SCHEDULED}
    assert len({part.key for p in every for part in p.parts}) == 4
    await desktop.run(hours=24 * 10)
    assert [text for _, text, _ in desktop.network.posts] == ["One", "New", "New", "New"]


async def test_a_change_gives_no_account_the_same_text_twice_where_its_network_refuses_it(desktop: Desktop) -> None:
    book = repeating(desktop, Choosy())
    series, _ = await book.begin(await drafts(desktop, "One", "Two", "Three", "Four"), DAILY, FIRST)
    new, two = [
        await desktop.store.drafts.add(Draft(text, "ws", NOW, NOW, parts=(text,), account_ids=("acc",)))
        for text in ("New", "Two")
    ]
    for since, text in ((3, new), (4, two)):
        with pytest.raises(UsageRefused, match="same_text"):
            await book.change(series, since, text=text)
    assert [t.number for t in await book.change(series, 3, at=time(10))] == [3, 4]
    assert told(await book.change(series, 4, text=new)) == [("11-27T10:00", "New")]


async def test_where_one_time_is_refused_nothing_of_the_series_stays(desktop: Desktop) -> None:
    book = repeating(desktop)
    variants = await drafts(desktop, "One", "Two")
    far = parse_rule("FREQ=YEARLY;COUNT=9")
    with pytest.raises(UsageRefused, match="when_too_far"):
        await book.begin(variants, far, FIRST)
    assert {p.state for p in await desktop.store.publications.query()} <= {State.CANCELLED}
    assert [d.id for d in await desktop.store.drafts.all()] == ["v1", "v0"] or len(
        await desktop.store.drafts.all()
    ) == 2
    assert await desktop.store.series.all() == []


@pytest.mark.parametrize(
    ("rule", "code"),
    [("FREQ=DAILY", "rule_endless"), ("FREQ=DAILY;COUNT=1", "rule_once"), ("FREQ=DAILY;COUNT=400", "rule_too_long")],
)
async def test_a_series_ends_and_comes_more_than_once(desktop: Desktop, rule: str, code: str) -> None:
    with pytest.raises(UsageRefused, match=code):
        await repeating(desktop).ahead(await drafts(desktop, "One"), parse_rule(rule), FIRST)


class Choosy(FakeNetwork):
    """Refuses what was said before."""

    @property
    def card(self) -> Card:
        return replace(super().card, refuses_same_text=True)


async def test_never_the_same_text_twice_where_the_network_refuses_it(desktop: Desktop) -> None:
    book = repeating(desktop, Choosy())
    four = await drafts(desktop, "One", "Two", "Three", "Three")
    for variants in (four[:2], four):
        with pytest.raises(UsageRefused, match="same_text"):
            await book.ahead(variants, DAILY, FIRST)
    fourth = await desktop.store.drafts.add(Draft("x", "ws", NOW, NOW, parts=("Four",), account_ids=("acc",)))
    assert len(await book.ahead([*four[:3], fourth], DAILY, FIRST)) == 4


async def test_nine_in_the_morning_stays_nine_where_the_clocks_are_set(desktop: Desktop) -> None:
    start = resolve(datetime(2027, 3, 22, 9), "Europe/Lisbon")  # noqa: DTZ001
    turns = await repeating(desktop).ahead(await drafts(desktop, "One"), parse_rule("FREQ=WEEKLY;COUNT=2"), start)
    assert [t.due.local_time for t in turns if t.due] == ["2027-03-22T09:00", "2027-03-29T09:00"]
    assert [t.due.at.hour for t in turns if t.due] == [9, 8]
