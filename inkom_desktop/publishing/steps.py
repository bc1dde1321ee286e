"""One step of one publication: the intent is committed, then one call is made, then the outcome is committed.

A crash between the two commits leaves an attempt without an outcome; recovery makes it unknown and never sends it again.
"""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.events import AttemptRecorded, PublicationChanged
from inkom_desktop.domain.handing_over import Returned, handed, looked, returned
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, Sighting, Unclear, Unknown, Unreachable
from inkom_desktop.domain.publication import Attempt, Publication, Step, StepKind, body_hash
from inkom_desktop.domain.taking_down import Deletion, deleted
from inkom_desktop.domain.transitions import begin, conclude, sighted
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import Deletes, HandsOff, Job, Network, Session
from inkom_desktop.ports.store import Store

log = logging.getLogger(__name__)

Answered = TypeVar("Answered")
Lost = TypeVar("Lost")

LEASE = timedelta(seconds=90)
"""How long a claim holds without a sign of life: longer than any one call may take (web.client deadlines)."""
OWN_KEYS = frozenset({CopyRule.RECORD_KEY, CopyRule.PREPARED})
"""Where a post is known by a key of its own: it cannot be taken for another, and nothing has to be compared."""
OTHERS = timedelta(days=1)
"""How long before a send the account's other posts are looked through for keys that cannot be this one's."""


class StepRunner:
    """Runs steps for the publisher; holds no state between them."""

    def __init__(
        self,
        store: Store,
        media: MediaFiles,
        clock: Clock,
        tell: Tell,
        jitter: Callable[[], float] = random.random,
        lease: timedelta = LEASE,
    ) -> None:
        self.lease = lease
        """How long a claim and each step of it hold."""
        self._store = store
        self._media = media
        self._clock = clock
        self._tell = tell
        self._jitter = jitter

    async def run(self, pub: Publication, step: Step, network: Network, session: Session) -> Publication:
        """Make one try or one look and return the saved publication.

        Raises Conflict when somebody else took the publication over, StoreUnusable when the store cannot be written:
        before the call nothing is sent then; after it, recovery will look.
        """
        part = pub.parts[step.part]
        digest = body_hash(pub.content, step.part)
        now = self._clock.now()
        attempt = Attempt(
            publication_id=pub.id,
            n=pub.attempts + 1,
            part=step.part,
            step=step.kind,
            started_at=now,
            fence=pub.fence,
            key=part.key,
            media=step.media,
            body_hash=digest,
        )
        begun = replace(begin(pub, step, digest, now), lease_until=now + self.lease)
        # By both clocks: on some systems the monotonic one stands still while the computer sleeps.
        lease_ends = self._clock.monotonic() + self.lease.total_seconds()
        pub = await self._store.publications.begin(begun, attempt)
        self._tell(AttemptRecorded(attempt))
        self._tell(PublicationChanged(pub))
        taken: frozenset[str] = frozenset()
        if network.copies(session.account).rule not in OWN_KEYS:
            sent_at = pub.parts[step.part].sent_at or now
            taken = await self._store.publications.remote_ids(
                account_id=pub.account_id, apart_from=pub.id, changed_since=sent_at - OTHERS
            )
        job = Job(
            publication_id=pub.id,
            session=session,
            content=pub.content,
            step=step,
            part=pub.parts[step.part],
            earlier=pub.parts[: step.part],
            due_at=pub.due_at,
            now=now,
            media_path=self._media.path,
            taken=taken,
        )
        left = min(lease_ends - self._clock.monotonic(), (now + self.lease - self._clock.now()).total_seconds())
        if step.kind is StepKind.DELETE:
            result = await self._delete(network, job, left)
            return await self._save(deleted(pub, step, result, self._clock.now(), self._jitter()), attempt, result)
        copies = network.copies(session.account)
        if step.kind is StepKind.LOOK:
            sighting = await self._look(network, job, left)
            if isinstance(sighting, Published) and step.of is not StepKind.UPLOAD and sighting.remote_id in taken:
                sighting = Unclear("what was found is another post of this account")
            leads = looked if step.of in (StepKind.HAND_OVER, StepKind.TAKE_BACK) else sighted
            after = leads(pub, step, sighting, copies, self._clock.now(), self._jitter())
            return await self._save(after, attempt, sighting)
        if step.kind is StepKind.TAKE_BACK:
            answer = await self._take_back(network, job, left)
            after = returned(pub, step, answer, copies, self._clock.now(), self._jitter())
            return await self._save(after, attempt, answer)
        # Frozen since the intent was stored: another computer may have taken it over, so nothing is sent any more.
        outcome = (
            await self._try(network, job, left)
            if left > 0
            else Unreachable("this computer stood still before the call")
        )
        posts = step.kind in (StepKind.SEND, StepKind.HAND_OVER)
        if isinstance(outcome, Published) and posts and outcome.remote_id in taken:
            # A server that answers a copy with the first one's key: this one is not there, or cannot be told apart.
            outcome = Unknown("the answer names another post of this account", outcome.http_status)
        leads_on = handed if step.kind is StepKind.HAND_OVER else conclude
        after = leads_on(pub, step, outcome, copies, self._clock.now(), self._jitter())
        return await self._save(after, attempt, outcome)

    async def _try(self, network: Network, job: Job, seconds: float) -> Outcome:
        # A fault of an adapter is ours, not the person's; after a send it may still be live.
        if job.step.kind is not StepKind.HAND_OVER:
            return await _within(
                seconds, lambda: network.publish(job), Unknown, f"{network.card.key} in {job.step.kind}"
            )
        if not isinstance(network, HandsOff):
            return Rejected("cannot_hand_off")
        return await _within(seconds, lambda: network.hand_over(job), Unknown, f"{network.card.key} in a hand-over")

    async def _look(self, network: Network, job: Job, seconds: float) -> Sighting:
        return await _within(seconds, lambda: network.confirm(job), Unclear, f"{network.card.key} in a look")

    async def _delete(self, network: Network, job: Job, seconds: float) -> Deletion:
        if not isinstance(network, Deletes):
            return Rejected("cannot_delete", "The network does not let Inkom delete posts.")
        return await _within(
            seconds, lambda: network.delete(job.session, job.part), Unknown, f"{network.card.key} in a delete"
        )

    async def _take_back(self, network: Network, job: Job, seconds: float) -> Returned:
        if seconds <= 0:
            return Unreachable("this computer stood still before the call")
        if not isinstance(network, HandsOff):
            return Rejected("cannot_hand_off")
        return await _within(
            seconds,
            lambda: network.take_back(job.session, job.part.receipt),
            Unknown,
            f"{network.card.key} in taking back",
        )

    async def _save(
        self, pub: Publication, attempt: Attempt, result: Outcome | Sighting | Deletion | Returned
    ) -> Publication:
        done = replace(
            attempt,
            ended_at=self._clock.now(),
            outcome=type(result).__name__.lower(),
            detail=str(getattr(result, "detail", "") or getattr(result, "code", ""))[:300],
            http_status=getattr(result, "http_status", None),
            retry_at=pub.retry_at,
        )
        pub = await self._store.publications.conclude(pub, done)
        self._tell(AttemptRecorded(done))
        self._tell(PublicationChanged(pub))
        return pub


async def _within(
    seconds: float, call: Callable[[], Awaitable[Answered]], lost: Callable[[str], Lost], where: str
) -> Answered | Lost:
    """Return what an adapter answers in time, else `lost` with why there was no answer."""
    try:
        async with asyncio.timeout(seconds):
            return await call()
    except TimeoutError:
        return lost("deadline")
    except Exception as e:
        log.exception("adapter of %s failed", where)
        return lost(f"adapter fault ({type(e).__name__})")
