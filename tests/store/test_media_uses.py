"""Who uses which media: kept with drafts, their versions and posts, and found when nobody does."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.store.store import SqlStore
from tests.fakes.clock import NOW

BOTH_KINDS = True


def picture(letter: str) -> Attachment:
    return Attachment(f"m{letter}", MediaFile(letter * 64, "image/png", 1, 1, 1, f"{letter}.png"), "words")


def draft(*letters: str, name: str = "d") -> Draft:
    return Draft(name, "ws", NOW, NOW, media=tuple(picture(each) for each in letters))


async def test_what_a_draft_or_an_earlier_version_names_is_used(store: SqlStore) -> None:
    every = {letter * 64 for letter in "abcd"}
    saved = await store.drafts.add(draft("a", "b"))
    saved = await store.drafts.save(replace(saved, media=(picture("c"),)))
    await store.drafts.save(replace(saved, media=(picture("c"),), title="again"))
    assert await store.media_uses.unused(every) == {"d" * 64}
    assert await store.media_uses.unused(()) == frozenset()


async def test_what_nobody_names_is_found_idle_only_after_its_rest(store: SqlStore) -> None:
    await store.drafts.add(draft("a"))
    both = {"a" * 64, "b" * 64}
    rest = timedelta(days=30)
    assert await store.media_uses.idle(both, NOW, NOW - rest) == frozenset()
    later = NOW + timedelta(days=29)
    assert await store.media_uses.idle(both, later, later - rest) == frozenset()
    later = NOW + rest
    assert await store.media_uses.idle(both, later, later - rest) == {"b" * 64}
    await store.media_uses.forget({"b" * 64})
    assert await store.media_uses.idle(both, later, later - rest) == frozenset()


async def test_what_is_named_again_begins_its_rest_anew(store: SqlStore) -> None:
    rest = timedelta(days=30)
    await store.media_uses.idle({"b" * 64}, NOW, NOW - rest)
    await store.drafts.add(draft("b"))
    later = NOW + rest
    assert await store.media_uses.idle({"b" * 64}, later, later - rest) == frozenset()
    assert await store.media_uses.idle({"b" * 64}, later, later) == frozenset()


async def test_many_at_once_are_answered(store: SqlStore) -> None:
    many = {f"{number:064x}" for number in range(1200)}
    assert await store.media_uses.unused(many) == many
