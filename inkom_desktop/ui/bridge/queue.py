"""What a person does to posts in the queue, from any page: out of it, another time, let go. Each can be taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.decisions import held_by_network
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import InkomError, NotFound
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.domain.transitions import lost_once, maybe_live
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.publishing.slots import take_slots
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.words import count_words, moment_words, speak, tr
from inkom_desktop.wording.late import say_late

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

Decide = Callable[["House", str], Awaitable[Publication]]


async def unschedule(desktop: Desktop, posts: Sequence[Publication]) -> None:
    """Take posts out of the queue."""
    held = any(held_by_network(p) for p in posts)
    said = tr("Asked back from the network") if held else tr("Out of the queue")
    await _decide(desktop, posts, lambda house, id_: house.desk.unschedule(id_), said)


async def skip(desktop: Desktop, posts: Sequence[Publication]) -> None:
    """Let posts go that wait for the person."""
    said = tr("Skipped")
    if any(held_by_network(p) for p in posts):
        said = tr("Asked back from the network")
    elif any(p.state is not State.REVIEW and (maybe_live(p) or lost_once(p)) for p in posts):
        said = tr("Not sent any more; have a look whether it is live")
    await _decide(desktop, posts, lambda house, id_: house.desk.skip(id_), said)


async def reschedule(desktop: Desktop, posts: Sequence[Publication], due: Due) -> None:
    """Give posts another time."""
    said = tr("Moved to {moment}", moment=moment_words(due.at, due.zone))
    await _decide(desktop, posts, lambda house, id_: house.desk.reschedule(id_, due), said)


async def set_late(desktop: Desktop, posts: Sequence[Publication], rule: LateRule) -> None:
    """Give posts another rule for being late."""
    await _decide(desktop, posts, lambda house, id_: house.desk.set_late(id_, rule), say_late(rule, speak))


async def to_next_slots(desktop: Desktop, posts: Sequence[Publication]) -> None:
    """Give each post the next free posting time of its account, the one that is due longest first."""
    accounts = {p.id: p.account_id for p in posts}

    async def move(house: House, id_: str) -> Publication:
        async def once() -> Publication:
            return await house.desk.reschedule(id_, await house.slots.next_for(accounts[id_], apart_from=id_))

        return await take_slots(once)

    said = count_words(len(posts), "Moved to the next posting time", "{count} posts moved to the next posting times")
    await _decide(desktop, sorted(posts, key=lambda p: (p.due_at, p.id)), move, said)


async def send_now(desktop: Desktop, posts: Sequence[Publication]) -> None:
    """Let posts go out now. There is nothing to take back: what is out is out."""
    await _each([p.id for p in posts], desktop, lambda house, id_: house.desk.send_now(id_))


async def revise(desktop: Desktop, draft: Draft, posts: Sequence[Publication]) -> None:
    """Let what the draft says now go out in place of what these posts of it were scheduled with."""
    before: dict[str, Publication] = {}

    async def one(house: House, id_: str) -> Publication:
        found = await house.store.publications.get(id_)
        changed = await house.planner.revise(draft, id_)
        if found is not None:
            before[id_] = found
        return changed

    async def back() -> None:
        await _each(list(before), desktop, lambda house, id_: house.planner.unrevise(before[id_]))

    try:
        await _each([p.id for p in posts], desktop, one)
    finally:
        if before:
            said = tr("What goes out is what you see now")
            accounts = count_words(len(before), "1 account", "{count} accounts")
            desktop.undo.offer(Done(said, back, tr("What goes out is as it was before"), accounts))


def offer_unschedule(
    desktop: Desktop,
    posts: Sequence[Publication],
    said: str,
    then: Callable[[], object] = lambda: None,
    detail: str = "",
) -> None:
    """Offer to take back what was just scheduled; `then` is called when it was taken back. `detail` stands below `said`."""

    async def back() -> None:
        await _each([p.id for p in posts], desktop, lambda house, id_: house.desk.unschedule(id_))
        then()

    accounts = count_words(len(posts), "1 account", "{count} accounts")
    desktop.undo.offer(Done(said, back, tr("Out of the queue; the draft is kept"), detail or accounts))


async def _decide(desktop: Desktop, posts: Sequence[Publication], decide: Decide, said: str) -> None:
    before: dict[str, Publication] = {}

    async def one(house: House, id_: str) -> Publication:
        found = await house.store.publications.get(id_)
        if found is None:
            raise NotFound("publication_unknown", id=id_)
        changed = await decide(house, id_)
        before[id_] = found
        return changed

    async def back() -> None:
        await _each(list(before), desktop, lambda house, id_: house.desk.take_back(before[id_]))

    try:
        await _each([p.id for p in posts], desktop, one)
    finally:
        if before:
            first = next(iter(before.values()))
            title = " ".join((first.content.title or first.content.parts[0].text).split())[:60]
            desktop.undo.offer(Done(said, back, tr("Taken back; it stands where it stood"), title, "neutral"))


async def _each(ids: Sequence[str], desktop: Desktop, decide: Decide) -> None:
    """Decide for each; one that refuses does not keep the others, and is told at the end."""
    refusal: InkomError | None = None
    for id_ in ids:

        async def one(house: House, wanted: str = id_) -> None:
            await decide(house, wanted)

        try:
            await desktop.bridge.call(one)
        except InkomError as e:
            refusal = refusal or e
    desktop.bridge.wake()
    if refusal is not None:
        raise refusal
