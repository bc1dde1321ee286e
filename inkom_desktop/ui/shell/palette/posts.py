"""Posts in the palette: drafts by the store's full-text search, with where their newest publication stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from inkom_desktop.domain.calendar import Due, zone_of
from inkom_desktop.domain.decisions import MOVABLE
from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.engine.house import House
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.page import AskTime, Context
from inkom_desktop.ui.bridge.queue import reschedule, unschedule
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.shell.palette.entries import Entry, More, Section
from inkom_desktop.ui.shell.palette.fuzzy import fold
from inkom_desktop.ui.shell.palette.sources import POSTS_PLACE
from inkom_desktop.ui.words import clock_words, day_words, speak, tr
from inkom_desktop.wording.standing import STATES

FOUND, NEWEST, TAGGED = 8, 5, 200
AROUND = 28
"""Letters shown before a word that stands deep in the text."""


@dataclass(frozen=True, slots=True)
class Post:
    """A draft with its publications."""

    draft: Draft
    publications: tuple[Publication, ...]


async def find_posts(house: House, workspace_id: str, words: str, tag: str) -> list[Post]:
    """Return the drafts that hold the words or carry a label that begins with the tag, else the newest."""
    drafts = house.store.drafts
    if tag:
        exact = await drafts.all(workspace_id=workspace_id, label=tag, limit=FOUND)
        near = await drafts.search(tag, workspace_id=workspace_id, limit=TAGGED)
        wanted = fold(tag)
        labelled = [d for d in near if any(fold(label).startswith(wanted) for label in d.labels)]
        found = list({d.id: d for d in (*exact, *labelled)}.values())[:FOUND]
    elif words.strip():
        found = await drafts.search(words, workspace_id=workspace_id, limit=FOUND)
    else:
        found = await drafts.all(workspace_id=workspace_id, limit=NEWEST)
    return [Post(d, tuple(await house.store.publications.query(draft_id=d.id))) for d in found]


def post_entries(posts: list[Post], words: str, desktop: Desktop, context: Context) -> list[Entry]:
    """Return one entry for each post, in their order."""
    return [_entry(post, words, desktop, context) for post in posts]


def _entry(post: Post, words: str, desktop: Desktop, context: Context) -> Entry:
    draft = post.draft
    title = " ".join((draft.title or draft.parts[0]).split())[:120] or tr("(empty)")
    account = next((a for i in draft.account_ids if (a := desktop.account(i)) is not None), None)
    note = _standing(post, desktop)
    if around := _around(draft, title, words):
        note = f"{note} · {around}"
    return Entry(
        f"draft:{draft.id}",
        Section(POSTS_PLACE, tr("Posts")),
        title,
        partial(context.compose.emit, draft.id),
        note=note,
        icon="" if account else "file-pen-line",
        look=desktop.card(account.network).tile if account else None,
        more=_more(post, title, context),
    )


def _standing(post: Post, desktop: Desktop) -> str:
    """Say "Scheduled today, 10:30", "Published Wed 14 Oct" or "Draft, edited 8 Oct"."""
    now, zone = desktop.time(), desktop.zone
    ahead = [p for p in post.publications if p.state is not State.CANCELLED]
    if not ahead:
        return tr("Draft, edited {day}", day=day_words(post.draft.updated_at, zone))
    pub = min((p for p in ahead if p.state in MOVABLE), key=lambda p: p.due_at, default=ahead[-1])
    here = zone_of(zone)
    if pub.due_at.astimezone(here).date() == now.astimezone(here).date():
        day = tr("today, {time}", time=clock_words(pub.due_at, zone))
    else:
        day = tr("{day}, {time}", day=day_words(pub.due_at, zone), time=clock_words(pub.due_at, zone))
    return tr("{state} {when}", state=speak(STATES[pub.state]), when=day)


def _around(draft: Draft, title: str, words: str) -> str:
    """Return the place in the text where the last word was found, where the title does not show it."""
    typed = fold(words).split()
    if not typed or fold(title).find(typed[-1]) >= 0:
        return ""
    for part in (*draft.parts, *(t for own in draft.own_texts.values() for t in own), *(a.alt for a in draft.media)):
        text = " ".join(part.split())
        place = text.casefold().find(typed[-1])
        if place >= 0:
            start = text.rfind(" ", 0, max(0, place - AROUND)) + 1 if place > AROUND else 0
            return ("…" if start else "") + text[start : place + 2 * AROUND].strip()
    return ""


def _more(post: Post, title: str, context: Context) -> tuple[More, ...]:
    more = [More(tr("Open the draft"), "file-pen-line", partial(context.compose.emit, post.draft.id))]
    movable = tuple(p for p in post.publications if p.state in MOVABLE)
    if movable:
        more.append(More(tr("Show in Today"), "sun", partial(context.go.emit, "today")))
        more.append(More(tr("Change the time"), "calendar-clock", partial(_ask_time, movable, context)))
        more.append(More(tr("Unschedule"), "x", partial(_unschedule, movable, context)))
    more.append(More(tr("Move to bin"), "trash-2", partial(_bin, post.draft.id, title, context)))
    return tuple(more)


def _ask_time(pubs: tuple[Publication, ...], context: Context) -> None:
    def move(due: Due) -> None:
        context.tasks.run(reschedule(context.desktop, pubs, due))

    context.ask_time.emit(AskTime(tr("Another time"), pubs[0].due_at, pubs[0].zone, move))


def _unschedule(pubs: tuple[Publication, ...], context: Context) -> None:
    context.tasks.run(unschedule(context.desktop, pubs))


def _bin(draft_id: str, title: str, context: Context) -> None:
    async def put(house: House) -> None:
        fresh = await house.store.drafts.get(draft_id)
        if fresh is not None:
            await house.drafts.bin(fresh)

    async def take(house: House) -> None:
        fresh = await house.store.drafts.get(draft_id)
        if fresh is not None:
            await house.drafts.unbin(fresh)

    async def work() -> None:
        await context.bridge.call(put)
        back = lambda: context.bridge.call(take)  # noqa: E731 - bound now, called later
        context.desktop.undo.offer(
            Done(tr("Moved to the bin"), back, tr("Back among the drafts"), title[:60], "neutral")
        )

    context.tasks.run(work())
