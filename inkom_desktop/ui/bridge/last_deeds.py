"""What was deleted and moved before the window was closed can still be taken back: read from the store, which kept it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.errors import NotFound
from inkom_desktop.domain.publication import By, Publication, State, Transition
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.words import moment_words, tr

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

AGO = timedelta(hours=24)
MOST = 20
_MOVABLE = (State.SCHEDULED, State.WAITING)


async def remember_last_deeds(desktop: Desktop) -> None:
    """Let Ctrl+Z take back what a person binned or moved in the last day, of the client in hand, the newest first."""
    since, workspace = desktop.time() - AGO, desktop.now.workspace
    if workspace is None:
        return

    async def read(house: House) -> tuple[list[Draft], list[Publication], list[Transition]]:
        binned = await house.store.drafts.all(workspace_id=workspace.id, deleted=True, limit=MOST)
        posts = await house.store.publications.query(
            workspace_id=workspace.id, states=_MOVABLE, changed_since=since, limit=MOST
        )
        return binned, posts, await house.store.publications.transitions([p.id for p in posts])

    binned, posts, changes = await desktop.bridge.call(read)
    deeds = [(d.deleted_at, _unbin(desktop, d)) for d in binned if d.deleted_at is not None and d.deleted_at > since]
    deeds += [(at, done) for post in posts for at, done in _moves(desktop, post, changes) if at > since]
    desktop.undo.remember([done for _, done in sorted(deeds, key=lambda deed: deed[0])], workspace.id)


def _unbin(desktop: Desktop, draft: Draft) -> Done:
    async def back(house: House) -> None:
        fresh = await house.store.drafts.get(draft.id)
        if fresh is None or fresh.deleted_at is None:
            raise NotFound("draft_unknown", wanted=draft.title or draft.parts[0][:40])
        await house.drafts.unbin(fresh)

    words = " ".join((draft.title or draft.parts[0]).split())[:60]
    return Done(tr("Moved to the bin"), _calling(desktop, back), tr("Back among the drafts"), words, "neutral")


def _moves(desktop: Desktop, post: Publication, changes: Sequence[Transition]) -> Iterator[tuple[datetime, Done]]:
    """The last time a person gave a post another hour, if it still has that one."""
    of_post = [c for c in changes if c.publication_id == post.id]
    for before, after in reversed(list(pairwise(of_post))):
        if after.by is By.PERSON and after.due_at != before.due_at and after.due_at == post.due_at:
            due = Due(before.due_at, post.zone, wall(before.due_at, post.zone))

            async def back(house: House, due: Due = due) -> None:
                await house.desk.reschedule(post.id, due)

            said = tr("Moved to {moment}", moment=moment_words(post.due_at, post.zone))
            words = " ".join((post.content.title or post.content.parts[0].text).split())[:60]
            undone = tr("Taken back; it stands where it stood")
            yield after.at, Done(said, _calling(desktop, back), undone, words, "neutral")
            return


def _calling(
    desktop: Desktop, work: Callable[[House], Coroutine[Any, Any, None]]
) -> Callable[[], Coroutine[Any, Any, object]]:
    async def call() -> None:
        await desktop.bridge.call(work)
        desktop.bridge.wake()

    return call
