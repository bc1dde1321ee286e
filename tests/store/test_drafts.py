"""Drafts: never overwritten silently, kept in versions, found by any words a person may type."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.errors import Conflict
from inkom_desktop.store import search
from inkom_desktop.store.drafts import KEEP_ALWAYS, to_drop
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW

BOTH_KINDS = True
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=40)


def draft(id_: str = "d", **fields: object) -> Draft:
    return Draft(id=id_, workspace_id="ws", created_at=NOW, updated_at=NOW, **fields)  # type: ignore[arg-type]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(parts=st.lists(TEXT, min_size=1, max_size=3), title=TEXT, label=TEXT, alt=TEXT)
async def test_any_text_comes_back_as_it_was(
    store: SqlStore, parts: list[str], title: str, label: str, alt: str
) -> None:
    file = MediaFile("ab" * 32, "image/png", 3, 1, 1, "a.png")
    number = len(await store.drafts.all(limit=10_000))
    written = draft(
        f"d{number}",
        parts=tuple(parts),
        title=title,
        labels=(label,),
        own_texts={"acc": tuple(parts)},
        media=(Attachment("m", file, alt),),
    )
    await store.drafts.add(written)
    assert await store.drafts.get(written.id) == written


async def test_two_writers_do_not_overwrite_each_other(store: SqlStore) -> None:
    first = await store.drafts.add(draft(parts=("one",)))
    await store.drafts.save(replace(first, parts=("two",)))
    with pytest.raises(Conflict):
        await store.drafts.save(replace(first, parts=("three",)))
    kept = await store.drafts.get("d")
    assert kept is not None
    assert kept.parts == ("two",)


async def test_every_version_is_kept_and_readable(store: SqlStore) -> None:
    now = await store.drafts.add(draft(parts=("v1",)))
    for number in range(2, 5):
        now = await store.drafts.save(replace(now, parts=(f"v{number}",)))
    versions = await store.drafts.history("d")
    assert [(v.draft.version, v.draft.parts[0]) for v in versions] == [(4, "v4"), (3, "v3"), (2, "v2"), (1, "v1")]


def test_old_versions_are_thinned_and_the_newest_never() -> None:
    each_second = [(1000 - n, NOW - timedelta(seconds=n)) for n in range(1000)]
    drop = to_drop(each_second, NOW)
    kept = [v for v, _ in each_second if v not in drop]
    assert kept[:KEEP_ALWAYS] == [1000 - n for n in range(KEEP_ALWAYS)]
    assert 16 <= len(kept) - KEEP_ALWAYS <= 17
    yearly = [(400 - n, NOW - timedelta(days=n)) for n in range(400)]
    assert to_drop(yearly, NOW) == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("huila", True),
        ("HUILA harv", True),
        ("harvest huila", True),
        ("cafe", True),
        ("café", True),
        ("nothing", False),
        ("收穫", True),
        ("收穫祭だ", False),
        ("の収", True),
        ("roaster", True),
        ("spoon", True),
        ("", False),
        ('"', False),
        ("*", False),
        ("NEAR(", False),
        ("huila AND", False),
        ("huila OR nothing", False),
        ("body:huila", False),
        ("👋", False),
        ("'; DROP TABLE draft; --", False),
    ],
)
async def test_search(store: SqlStore, words: str, found: bool) -> None:
    file = MediaFile("ab" * 32, "image/png", 3, 1, 1, "a.png")
    await store.drafts.add(
        draft(
            title="Huila harvest",
            parts=("Café on Friday 👋", "秋の収穫祭 收穫"),
            labels=("roaster",),
            media=(Attachment("m", file, "a silver spoon"),),
        )
    )
    assert [d.id for d in await store.drafts.search(words)] == (["d"] if found else [])


async def test_search_is_newest_first_and_forgets_what_was_binned(store: SqlStore) -> None:
    old = await store.drafts.add(draft("old", parts=("lime plaster",)))
    await store.drafts.add(replace(draft("new", parts=("lime wash",)), updated_at=NOW + timedelta(seconds=1)))
    assert [d.id for d in await store.drafts.search("lime")] == ["new", "old"]
    await store.drafts.save(replace(old, deleted_at=NOW))
    assert [d.id for d in await store.drafts.search("lime")] == ["new"]
    assert [d.id for d in await store.drafts.all(deleted=True)] == ["old"]


async def test_labels_and_prefixes(store: SqlStore) -> None:
    await store.drafts.add(draft("abcd1", labels=("x",), title="T"))
    await store.drafts.add(draft("abcd2", labels=("y",)))
    assert [d.id for d in await store.drafts.all(label="x")] == ["abcd1"]
    assert {d.id for d in await store.drafts.find("abcd")} == {"abcd1", "abcd2"}
    assert [d.id for d in await store.drafts.find("T")] == ["abcd1"]
    assert await store.drafts.find("ab%") == []


@pytest.mark.parametrize("many", [2, 500])
async def test_few_and_many_are_found_alike(store: SqlStore, many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MANY", many)
    for number in range(6):
        words = "common rare" if number == 3 else "common"
        labels = ("kept",) if number % 2 else ()
        at = NOW + timedelta(minutes=number)
        await store.drafts.add(replace(draft(f"d{number}", parts=(words,), labels=labels), updated_at=at))
    binned = await store.drafts.add(draft("gone", parts=("common",)))
    await store.drafts.save(replace(binned, deleted_at=NOW))

    async def ids(words: str, **more: object) -> list[str]:
        return [d.id for d in await store.drafts.search(words, workspace_id="ws", **more)]  # type: ignore[arg-type]

    assert await ids("comm") == ["d5", "d4", "d3", "d2", "d1", "d0"]
    assert await ids("common", limit=2) == ["d5", "d4"]
    assert await ids("common rare") == ["d3"]
    assert await ids("common", label="kept") == ["d5", "d3", "d1"]
    assert await ids("nowhere") == []


async def test_what_was_long_in_the_bin_goes_and_what_the_ledger_names_stays(store: SqlStore) -> None:
    for number, days in enumerate((40, 31, 29)):
        made = await store.drafts.add(draft(f"d{number}", parts=(f"word{number}",), labels=("x",)))
        await store.drafts.save(replace(made, deleted_at=NOW - timedelta(days=days)))
    live = await store.drafts.add(draft("live", parts=("word9",)))
    assert await store.drafts.forget_binned(NOW - timedelta(days=30)) == 2
    assert await store.drafts.forget_binned(NOW - timedelta(days=30)) == 0
    assert [d.id for d in await store.drafts.all(deleted=True)] == ["d2"]
    assert await store.drafts.get("d0") is None
    assert await store.drafts.history("d0") == []
    assert await store.drafts.get("live") == live
    # Its number may be given to another draft, which must not be found by the words of the one before.
    await store.drafts.add(draft("new", parts=("fresh",)))
    assert await store.drafts.search("word0") == []
