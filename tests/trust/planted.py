"""Planted faults: each is a policy that looks harmless, put in at the start of a life. The same runs must catch every one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
from sqlalchemy import insert, select

import inkom_desktop.publishing.publisher as publisher
import inkom_desktop.publishing.recovery as recovery
import inkom_desktop.publishing.steps as steps
from inkom_desktop.domain import transitions
from inkom_desktop.domain.handing_over import handed
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.outcome import Absent, Published, Rejected, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import PartState, State, StepKind
from inkom_desktop.store import publications
from inkom_desktop.store.publications import SqlPublications, attempt_row
from inkom_desktop.store.schema import attempt as attempt_table
from inkom_desktop.store.sqlite import SqliteDatabase
from inkom_desktop.web import translate
from inkom_desktop.web.client import Answer, Lost
from tests.trust.networks import TrustNetwork
from tests.trust.runs import Walk, frozen, whole

_begin, _conclude, _status, _refusal, _save_row = (
    SqlPublications.begin,
    SqlPublications.conclude,
    translate._status,
    translate.refusal,
    publications.save_row,
)


def no_intent_row() -> None:
    """The try is stored with its outcome alone."""

    async def begin(self: Any, pub: Any, attempt: Any) -> Any:
        return pub

    async def conclude(self: Any, pub: Any, attempt: Any) -> Any:
        saved = await self.save(pub, fence=pub.fence)
        await self._db.write(lambda c: c.execute(insert(attempt_table).values(**attempt_row(attempt))) and None)
        return saved

    SqlPublications.begin, SqlPublications.conclude = begin, conclude  # type: ignore[method-assign]


def retry_on_5xx() -> None:
    """A 5xx counts as not stored."""
    translate._status = lambda a, *rest: Throttled() if a.status >= 500 else _status(a, *rest)  # type: ignore[assignment]


def retry_on_timeout() -> None:
    """A lost answer counts as not sent."""
    translate.refusal = lambda r, *a, **k: Unreachable() if isinstance(r, Lost) else _refusal(r, *a, **k)  # type: ignore[assignment]


def _ready_again(pub: Any, at: Any, parts: Any) -> Any:
    return transitions.release(pub, parts=parts, state=State.WAITING, retry_at=at, updated_at=at)


def lease_to_ready() -> None:
    """What was being sent when a lease ends is sent again."""

    def recover(pub: Any, _copies: Any, at: Any) -> Any:
        unsent = PartState.PENDING
        parts = [replace(p, state=unsent) if p.state is PartState.SENDING else p for p in pub.parts]
        return _ready_again(pub, at, tuple(parts))

    recovery.recover = recover  # type: ignore[attr-defined]


def thread_from_the_top() -> None:
    """A thread that a crash stopped begins anew."""

    def recover(pub: Any, _copies: Any, at: Any) -> Any:
        return _ready_again(pub, at, tuple(replace(p, state=PartState.PENDING, key=new_id()) for p in pub.parts))

    recovery.recover = recover  # type: ignore[attr-defined]


def no_settle_time() -> None:
    """Two looks prove absence, however soon."""
    transitions.SETTLE = timedelta(0)


def one_listing() -> None:
    """One look proves absence."""
    absent = transitions._absent

    def once(pub: Any, step: Any, *rest: Any) -> Any:
        part = replace(pub.parts[step.part], absent_looks=1, last_absent_at=None)
        return absent(pub.with_part(step.part, part), step, *rest)

    transitions._absent = once


def not_synced() -> None:
    """Commits are not synced before a call."""
    connect = SqliteDatabase._on_connect

    def unsynced(self: Any, connection: Any, record: Any) -> None:
        connect(self, connection, record)
        connection.execute("PRAGMA synchronous = NORMAL")

    SqliteDatabase._on_connect = unsynced  # type: ignore[method-assign]


def new_key_each_try() -> None:
    """Every send has a key of its own."""

    async def begin(self: Any, pub: Any, attempt: Any) -> Any:
        if attempt.step is StepKind.SEND:
            key = new_id()
            pub = pub.with_part(attempt.part, replace(pub.parts[attempt.part], key=key))
            attempt = replace(attempt, key=key)
        return await _begin(self, pub, attempt)

    SqlPublications.begin = begin  # type: ignore[method-assign]


def outcome_in_two() -> None:
    """Where a post stands and the row of its try are stored one after the other."""

    async def conclude(self: Any, pub: Any, attempt: Any) -> Any:
        saved = await self.save(pub, fence=pub.fence)
        return await _conclude(self, saved, attempt)

    SqlPublications.conclude = conclude  # type: ignore[method-assign]


def published_without_id() -> None:
    """Any 200 is a success."""
    posted = TrustNetwork._posted
    TrustNetwork._posted = lambda self, r: (  # type: ignore[method-assign]
        posted(self, r) or (Published("?") if isinstance(r, Answer) and r.status == 200 else None)
    )


def redirects_followed() -> None:
    """A write goes where the server sends it."""
    start = httpx.AsyncClient.__init__

    def init(self: Any, **named: Any) -> None:
        start(self, **{**named, "follow_redirects": True})

    httpx.AsyncClient.__init__ = init  # type: ignore[method-assign]


def other_posts_as_evidence() -> None:
    """Any post with the same words is this one."""

    async def none(self: Any, **_: Any) -> frozenset[str]:
        return frozenset()

    SqlPublications.remote_ids = none  # type: ignore[method-assign]


def dead_key_used() -> None:
    """A server's key is believed for ever."""
    transitions._key_alive = lambda *_: True
    publisher.must_look = lambda *_: False  # type: ignore[attr-defined]


def lost_delete_is_done() -> None:
    """A delete whose answer was lost counts as done."""
    delete = TrustNetwork.delete

    async def hopeful(self: Any, *args: Any) -> Any:
        said = await delete(self, *args)
        return Absent("surely") if isinstance(said, Unknown) else said

    TrustNetwork.delete = hopeful  # type: ignore[method-assign]


def lost_hand_over_is_sent() -> None:
    """A hand-over whose answer was lost counts as refused: Inkom sends the post itself."""

    def hasty(pub: Any, step: Any, outcome: Any, *rest: Any) -> Any:
        return handed(pub, step, Rejected("lost") if isinstance(outcome, Unknown) else outcome, *rest)

    steps.handed = hasty  # type: ignore[attr-defined]


def no_fence() -> None:
    """Whoever writes last is right: a process that stood still writes over the one that took its post over."""

    def over(c: Any, rows: Any, values: dict[str, Any], **named: Any) -> int:
        stored = c.execute(select(rows.c.version).where(rows.c.id == values["id"])).scalar_one()
        return _save_row(c, rows, {**values, "version": stored}, **{**named, "fence": None})

    publications.save_row = over  # type: ignore[attr-defined]


PLANTED: dict[Callable[[], None], tuple[str, str, str]] = {
    no_intent_row: ("D", "cut_after", "post"),
    retry_on_5xx: ("D", "error_after", "post"),
    retry_on_timeout: ("D", "cut_after", "post"),
    lease_to_ready: ("D", "", "thread"),
    thread_from_the_top: ("A", "", "thread"),
    no_settle_time: ("D", "slow_commit", "post"),
    one_listing: ("D", "stale_listing", "post"),
    not_synced: ("A", "", "post"),
    new_key_each_try: ("A", "slow_commit", "post"),
    outcome_in_two: ("A", "", "post"),
    published_without_id: ("D", "web_page", "post"),
    redirects_followed: ("D", "redirect", "post"),
    other_posts_as_evidence: ("D", "cut_before", "twins"),
    dead_key_used: ("B", "stale_listing", "post"),
    lost_delete_is_done: ("A", "cut_before", "stopped"),
    lost_hand_over_is_sent: ("D", "cut_after", "handed over"),
    no_fence: ("D", "", "post"),
}
"""Each with the class, the fault of the server and the scene among whose walks it is looked for."""


def walks_with(plant: Callable[[], None]) -> list[Walk]:
    """Return those walks that a planted fault is looked for in; a key is dead where nobody published for longer than it lives."""
    letter, fault, scene = PLANTED[plant]
    away_s = 4000.0 if plant is dead_key_used else None
    fits = [
        w
        for w in (frozen(every=1) if plant is no_fence else whole(every=3))
        if (w.kind.name.split()[0], w.fault, w.scene.name) == (letter, fault, scene)
    ]
    # Deletes are the last writes of a walk: these come first.
    if plant is no_fence:
        # From the place before the intent on; the second of the lives after it gets as far as the send.
        fits = [replace(w, first=5, more=2) for w in fits]
    return [replace(w, plant=plant, away_s=away_s) for w in reversed(fits)]
