"""What a tile says of its post: its state, the word beside the time, and the whole sentence for a screen reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.entry import Entry
from inkom_desktop.domain.publication import NEEDS_PERSON, PartState, Publication, Reason, State
from inkom_desktop.ui.pages.calendar.board import Post
from inkom_desktop.ui.widgets.post_tile import PostTile, PostTileState
from inkom_desktop.ui.widgets.tile import TileLook
from inkom_desktop.ui.words import clock_words, long_day_words, mark, network_words, speak, tr
from inkom_desktop.wording.standing import STATES

if TYPE_CHECKING:
    from inkom_desktop.ui.bridge.desktop import Desktop

ON_TIME = timedelta(minutes=1)
"""Later than this is late."""
_NEEDS: dict[str, str] = {
    Reason.SIGN_IN: mark("sign-in"),
    Reason.VAULT: mark("keyring"),
    Reason.MEDIA: mark("picture"),
    Reason.MISSED: mark("missed"),
    Reason.PAUSED: mark("paused"),
}
_SPOKEN = {
    PostTileState.DRAFT: mark("Draft"),
    PostTileState.PUBLISHING: mark("Publishing"),
    PostTileState.LATE: mark("Late"),
    PostTileState.NEEDS_YOU: mark("Needs you"),
    PostTileState.HELD_BY_NETWORK: mark("Held by network"),
}
STATE_WORDS = (
    (PostTileState.DRAFT, mark("Draft")),
    (PostTileState.SCHEDULED, mark("Scheduled")),
    (PostTileState.PUBLISHING, mark("Publishing")),
    (PostTileState.PUBLISHED, mark("Published")),
    (PostTileState.LATE, mark("Late")),
    (PostTileState.NEEDS_YOU, mark("Needs you")),
    (PostTileState.HELD_BY_NETWORK, mark("Held by network")),
)
"""The legend, in its order."""
SHOWN_BY: Mapping[PostTileState, frozenset[State]] = {
    PostTileState.DRAFT: frozenset(),
    PostTileState.SCHEDULED: frozenset({State.SCHEDULED, State.WAITING}),
    PostTileState.PUBLISHING: frozenset({State.PREPARING, State.SENDING, State.UNKNOWN}),
    PostTileState.PUBLISHED: frozenset({State.PUBLISHED}),
    PostTileState.NEEDS_YOU: NEEDS_PERSON,
    PostTileState.HELD_BY_NETWORK: frozenset({State.HANDED_OFF}),
}
"""What a choice of one state shows."""


def tile_state(post: Post, now: datetime) -> PostTileState:
    """Return what a tile says of its post: of several publications what most wants to be seen."""
    if post.pencilled:
        return PostTileState.DRAFT
    states = {e.state for e in post.entries}
    if states & NEEDS_PERSON:
        return PostTileState.NEEDS_YOU
    if states & {State.PREPARING, State.SENDING, State.UNKNOWN}:
        return PostTileState.PUBLISHING
    if states & {State.SCHEDULED, State.WAITING}:
        return PostTileState.LATE if now - post.due_at > ON_TIME else PostTileState.SCHEDULED
    if State.HANDED_OFF in states:
        return PostTileState.HELD_BY_NETWORK
    return PostTileState.LATE if _late_by(post) > ON_TIME else PostTileState.PUBLISHED


def _late_by(post: Post) -> timedelta:
    return timedelta(seconds=max((e.late_by_s or 0.0 for e in post.entries), default=0.0))


@dataclass(frozen=True, slots=True)
class Teller:
    """Says posts as tiles and in words; `zone` is that of the calendar, `accounts` those of the clients shown."""

    desktop: Desktop
    accounts: Mapping[str, Account]
    zone: str

    def tile(self, post: Post, now: datetime) -> PostTile:
        """Return what stands on the tile."""
        state = tile_state(post, now)
        tiles: dict[str, TileLook] = {}
        for account_id in post.account_ids:
            account = self.accounts.get(account_id)
            if account is not None:
                tiles.setdefault(account.network, self.desktop.card(account.network).tile)
        title = post.words or tr("(empty)")
        tile = PostTile(state, self.when(post, state, now), title, tuple(tiles.values()))
        return replace(tile, percent=self.percent(post)) if state is PostTileState.PUBLISHING else tile

    def when(self, post: Post, state: PostTileState, now: datetime) -> str:
        """Return the word in the head of the tile: the time, and what is to be known beside it."""
        at = clock_words(post.due_at, self.zone)
        if state is PostTileState.PUBLISHING:
            if any(e.state is State.UNKNOWN for e in post.entries):
                return speak(STATES[State.UNKNOWN])
            return f"{self.percent(post)} %" if self.percent(post) else tr("{time} now", time=at)
        if state is PostTileState.LATE:
            late = max(_late_by(post), timedelta(0)) or now - post.due_at
            return late_words(late)
        if state is PostTileState.NEEDS_YOU:
            return f"{at} {needs_words(post.entries)}"
        return at

    def percent(self, post: Post) -> int:
        """Return how much of what is being sent of a post is done, 0 where it has one step alone."""
        ids = {e.id for e in post.entries}
        done = steps = 0
        for pub in self.desktop.pulse.moving:
            if pub.id in ids:
                came, whole = _steps(pub)
                done, steps = done + came, steps + whole
        return round(100 * done / steps) if steps > 1 else 0

    def spoken(self, post: Post, now: datetime) -> str:
        """Return the whole sentence for a screen reader: day, time, state, networks, words."""
        state = tile_state(post, now)
        day, at = long_day_words(post.due_at, self.zone), clock_words(post.due_at, self.zone)
        known = [self.accounts[i] for i in post.account_ids if i in self.accounts]
        networks = dict.fromkeys(network_words(self.desktop.card(a.network)) for a in known)
        said = speak(_SPOKEN[state]) if state in _SPOKEN else speak(STATES[post.entries[0].state])
        if state is PostTileState.LATE:
            said = self.when(post, state, now)
        elif state is PostTileState.NEEDS_YOU:
            said = f"{said}, {needs_words(post.entries)}"
        return ", ".join(
            part for part in (f"{day} {at}", said, ", ".join(networks), post.words or tr("(empty)")) if part
        )


def needs_words(entries: tuple[Entry, ...]) -> str:
    """Return in a word why a post needs the person."""
    for entry in entries:
        if entry.state not in NEEDS_PERSON:
            continue
        if entry.reason in _NEEDS:
            return speak(_NEEDS[entry.reason])
        if entry.state is State.FAILED:
            return tr("refused")
        return tr("look") if entry.state is State.REVIEW else tr("held")
    return ""


def late_words(late: timedelta) -> str:
    """Say by how much a post was late: "14 min late", "3 h late", "2 d late"."""
    minutes = max(1, round(late.total_seconds() / 60))
    if minutes < 100:
        return tr("{minutes} min late", minutes=minutes)
    hours = round(minutes / 60)
    return tr("{hours} h late", hours=hours) if hours < 48 else tr("{days} d late", days=round(hours / 24))


def _steps(pub: Publication) -> tuple[int, int]:
    """How many steps of a publication are done, and how many there are."""
    whole = sum(1 + len(part.uploads) for part in pub.parts)
    done = sum(
        1 + len(p.uploads) if p.state is PartState.PUBLISHED else sum(bool(u.remote_id) for u in p.uploads)
        for p in pub.parts
    )
    return done, whole
