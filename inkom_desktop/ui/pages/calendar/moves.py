"""What a person does in the calendar, carried over to the engine's thread: each can be taken back, refusals say why."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.decisions import MOVABLE, held_by_network
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import InkomError, NotFound, UsageRefused
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.recurrence import Rule
from inkom_desktop.publishing.slots import take_slots
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.words import count_words, error_words, moment_words, tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

PAST = timedelta(seconds=60)
"""A person who drops a post on the present minute may be slow to let go."""
PUT_OFF = frozenset({"checks_failed", "no_accounts", "account_gone", "media_lost", "media_unfit"})
"""Refusals of a draft that can be mended in it: it keeps the place that was meant for it."""
Back = Callable[["House"], Awaitable[object]]


@dataclass(slots=True)
class _Tally:
    """What was done, what takes it back, and the first thing that was refused."""

    back: list[Back] = field(default_factory=list)
    posts: int = 0
    refusal: InkomError | None = None


def in_time(due: Due, house: House) -> Due:
    """Return a time that is still to come. Raises UsageRefused("when_past")."""
    if due.at < house.clock.now() - PAST:
        raise UsageRefused("when_past", when=due.local_time.replace("T", " "), zone=due.zone)
    return due


async def move(desktop: Desktop, posts: Sequence[Post], due_of: Callable[[Post], Due], said: str = "") -> None:
    """Give posts other times; `said` is what the toast says, else where the one post now stands."""

    async def one(house: House, post: Post, tally: _Tally) -> None:
        due = in_time(due_of(post), house)
        if post.pencilled:
            await _pencil(house, post.draft_id, due, tally)
            return
        await _each(house, post, tally, lambda pub: house.desk.reschedule(pub.id, due))

    words = said
    if not words and len(posts) == 1:
        due = due_of(posts[0])
        words = tr("Moved to {moment}", moment=moment_words(due.at, due.zone))
    await _carry_out(desktop, posts, one, words or count_words(len(posts), "1 post moved", "{count} posts moved"))


async def to_next_slots(desktop: Desktop, posts: Sequence[Post]) -> None:
    """Give each post the next free posting time of its account, the one that is due first before the others."""

    async def one(house: House, post: Post, tally: _Tally) -> None:
        if post.pencilled:
            await _schedule(house, post.draft_id, None, tally)
            return

        async def to_slot(pub: Publication) -> None:
            async def once() -> None:
                await house.desk.reschedule(pub.id, await house.slots.next_for(pub.account_id, apart_from=pub.id))

            await take_slots(once)

        await _each(house, post, tally, to_slot)

    said = count_words(len(posts), "Moved to the next posting time", "{count} posts moved to the next posting times")
    await _carry_out(desktop, sorted(posts, key=lambda p: (p.due_at, p.key)), one, said)


async def deal(desktop: Desktop, dealt: Sequence[tuple[Post, Post]], said: str) -> None:
    """Give each first post the time of the second one, by the clock of its own zone."""
    times = {post.key: (at.due_at, post.zone) for post, at in dealt}
    due_of = lambda post: Due(*times[post.key], wall(*times[post.key]))  # noqa: E731 - bound now, called later
    await move(desktop, [post for post, at in dealt if post is not at], due_of, said)


async def take_out(desktop: Desktop, posts: Sequence[Post]) -> None:
    """Take posts out of the queue, and drafts from their places; the drafts stay."""

    async def one(house: House, post: Post, tally: _Tally) -> None:
        if post.pencilled:
            await _rub_out(house, post.draft_id, tally)
            return
        await _each(house, post, tally, lambda pub: house.desk.unschedule(pub.id))

    said = count_words(len(posts), "Out of the queue", "{count} posts out of the queue")
    await _carry_out(desktop, posts, one, said)


async def label(desktop: Desktop, posts: Sequence[Post], word: str, *, on: bool) -> None:
    """Put a label on the drafts of posts, or take it off."""

    async def one(house: House, post: Post, tally: _Tally) -> None:
        draft = await _draft(house, post.draft_id)
        labels = tuple(each for each in draft.labels if each != word)
        wanted = (*labels, word) if on else labels
        if wanted == draft.labels or (on and word in draft.labels):
            return
        before = draft.labels
        await house.drafts.save(replace(draft, labels=wanted))

        async def back(house: House) -> None:
            await house.drafts.save(replace(await _draft(house, post.draft_id), labels=before))

        tally.back.append(back)
        tally.posts += 1

    drafts = {p.draft_id: p for p in posts}
    count = len(drafts)
    if on:
        said = count_words(count, "1 post labelled “{label}”", "{count} posts labelled “{label}”", label=word)
    else:
        said = count_words(count, "“{label}” taken off 1 post", "“{label}” taken off {count} posts", label=word)
    await _carry_out(desktop, tuple(drafts.values()), one, said)


async def place(desktop: Desktop, draft_id: str, words: str, due: Due | None) -> None:
    """Schedule a draft for a time, or for the next free posting time of each of its accounts.

    A draft that its networks would refuse is not scheduled: it keeps the place as a draft, and the toast says why.
    """
    tally = _Tally()

    async def work(house: House) -> InkomError | None:
        if due is not None:
            in_time(due, house)
        try:
            await _schedule(house, draft_id, due, tally)
        except InkomError as e:
            if due is None or e.code not in PUT_OFF:
                raise
            await _pencil(house, draft_id, due, tally)
            return e
        return None

    refusal = await desktop.bridge.call(work)
    desktop.bridge.wake()
    when = moment_words(due.at, due.zone) if due is not None else ""
    if refusal is not None:
        what, todo = error_words(refusal)
        said = tr("Kept as a draft on {moment}: it is not scheduled", moment=when)
        _offer(desktop, tally, said, f"{what} {todo}".strip(), "neutral")
        return
    _offer(desktop, tally, tr("Scheduled for {moment}", moment=when) if when else tr("Scheduled"), words, "success")


async def repeat(desktop: Desktop, post: Post, rule: Rule) -> None:
    """Schedule a post again by a rule whose first time is the post itself."""
    tally = _Tally()

    async def work(house: House) -> int:
        draft = await _draft(house, post.draft_id)
        first = Due(post.due_at, post.zone, wall(post.due_at, post.zone))
        series, made = await house.repeating.begin(
            (draft,), rule, first, account_ids=post.account_ids, stands=not post.pencilled
        )

        async def back(house: House) -> None:
            await house.repeating.end(series)

        tally.back.append(back)
        return len(made)

    count = await desktop.bridge.call(work)
    desktop.bridge.wake()
    said = count_words(count, "1 more post scheduled", "{count} more posts scheduled")
    _offer(desktop, tally, said, post.words[:60], "success")


async def pencil(desktop: Desktop, draft_id: str, words: str, due: Due) -> None:
    """Give a draft a place without scheduling it."""
    tally = _Tally()

    async def work(house: House) -> None:
        await _pencil(house, draft_id, in_time(due, house), tally)

    await desktop.bridge.call(work)
    _offer(desktop, tally, tr("Draft placed on {moment}", moment=moment_words(due.at, due.zone)), words, "neutral")


One = Callable[["House", Post, _Tally], Awaitable[None]]


async def _carry_out(desktop: Desktop, posts: Sequence[Post], one: One, said: str) -> None:
    """Do it to each post; one that refuses does not keep the others, and is told at the end."""
    tally = _Tally()

    async def work(house: House) -> None:
        for post in posts:
            try:
                await one(house, post, tally)
            except InkomError as e:
                tally.refusal = tally.refusal or e

    try:
        await desktop.bridge.call(work)
    finally:
        desktop.bridge.wake()
        if tally.back:
            told = said if tally.refusal is None or len(posts) == 1 else _so_many(tally.posts, len(posts))
            _offer(desktop, tally, told, posts[0].words[:60] if len(posts) == 1 else "", "neutral")
    if tally.refusal is not None:
        raise tally.refusal


def _so_many(done: int, asked: int) -> str:
    return tr("{done} of {asked} posts changed", done=done, asked=asked)


def _offer(desktop: Desktop, tally: _Tally, said: str, detail: str, tone: str) -> None:
    async def take_back() -> None:
        async def work(house: House) -> None:
            refusal: InkomError | None = None
            for back in reversed(tally.back):
                try:
                    await back(house)
                except InkomError as e:
                    refusal = refusal or e
            if refusal is not None:
                raise refusal

        await desktop.bridge.call(work)
        desktop.bridge.wake()

    desktop.undo.offer(Done(said, take_back, tr("Taken back; it stands where it stood"), detail, tone))


async def _each(house: House, post: Post, tally: _Tally, decide: Callable[[Publication], Awaitable[object]]) -> None:
    """Decide for what of a post can still be moved; where nothing can be, the domain says why of the first."""
    pubs = await house.store.publications.get_all([e.id for e in post.entries])
    if not pubs:
        raise NotFound("publication_unknown", id=post.entries[0].id)
    ready = [p for p in pubs if p.state in MOVABLE or held_by_network(p)]
    for pub in ready or pubs[:1]:
        await decide(pub)
        tally.back.append(lambda house, before=pub: house.desk.take_back(before))  # type: ignore[misc]
    tally.posts += 1


async def _draft(house: House, draft_id: str) -> Draft:
    draft = await house.store.drafts.get(draft_id)
    if draft is None or draft.deleted_at is not None:
        raise NotFound("draft_unknown", wanted=draft_id)
    return draft


async def _pencil(house: House, draft_id: str, due: Due, tally: _Tally) -> None:
    before = await house.places.put(draft_id, due)
    tally.back.append(lambda house: house.places.restore(draft_id, before))
    tally.posts += 1


async def _rub_out(house: House, draft_id: str, tally: _Tally) -> None:
    before = await house.places.rub_out(draft_id)
    tally.back.append(lambda house: house.places.restore(draft_id, before))
    tally.posts += 1


async def _schedule(house: House, draft_id: str, due: Due | None, tally: _Tally) -> None:
    draft = await _draft(house, draft_id)
    if not draft.account_ids:
        raise UsageRefused("no_accounts", draft=draft_id)
    before = await house.store.pencil.get(draft_id)

    async def once() -> list[Publication]:
        times = due or {i: await house.slots.next_for(i, labels=draft.labels) for i in draft.account_ids}
        return await house.planner.schedule(draft, times)

    made = await take_slots(once)

    async def back(house: House) -> None:
        for pub in made:
            await house.desk.unschedule(pub.id)
        if before is not None:
            await house.places.restore(draft_id, before)

    tally.back.append(back)
    tally.posts += 1
