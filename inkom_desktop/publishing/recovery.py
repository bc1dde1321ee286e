"""After a crash or a frozen owner: claims whose lease has ended are taken back. What was being sent becomes unknown."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from datetime import UTC, datetime

from inkom_desktop.domain.copies import Copies, CopyRule
from inkom_desktop.domain.errors import Conflict, InkomError
from inkom_desktop.domain.events import PublicationChanged
from inkom_desktop.domain.publication import WAITS_FOR_PERSON, Publication, State
from inkom_desktop.domain.skew import HOLDS
from inkom_desktop.domain.transitions import after_set_back, recover
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.network import Networks
from inkom_desktop.ports.store import Store

log = logging.getLogger(__name__)

STEERED = HOLDS
"""A row that was written less far in the future may be another computer's, whose clock is a little ahead of ours."""
COUNTED = frozenset({State.WAITING, State.UNKNOWN, *WAITS_FOR_PERSON})
"""Where a publication holds times that something is counted from."""
FAR = datetime(9999, 1, 1, tzinfo=UTC)
"""Later than any lease, also than one that was written while the clock was years ahead."""


class Recovery:
    """Takes back what nobody works on any more."""

    def __init__(
        self,
        store: Store,
        networks: Networks,
        clock: Clock,
        tell: Tell,
        gone: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """`gone` says of an owner of claims whether that process has certainly ended."""
        self._gone = gone
        self._store = store
        self._networks = networks
        self._clock = clock
        self._tell = tell

    async def run(self, *, all_claims: bool = False, owner: str | None = None, in_hand: Collection[str] = ()) -> int:
        """Take back claims that nobody works on, and return how many.

        Those are the expired ones; `all_claims` at start, when this process alone may publish from the store. Where other
        computers publish too, these keep theirs: what is taken back at once then is of processes of this computer that have
        certainly ended. Claims of this process (`owner`) are judged by what it has `in_hand` (ids), not by the wall clock,
        which may have jumped.
        """
        now = self._clock.now()
        shared = self._store.shared
        horizon = FAR if all_claims and not shared else now
        gone = {owner} if owner is not None else set()
        if all_claims and shared:
            gone |= {o for o in await self._store.publications.owners() if self._gone(o)}
        taken = 0
        for pub in await self._store.publications.expired(now=horizon, owners_gone=gone):
            if pub.id in in_hand:
                continue
            try:
                saved = await self._store.publications.save(recover(pub, await self._copies(pub), now), fence=pub.fence)
            except Conflict:
                continue
            log.info("took back publication %s: now %s", saved.id, saved.state)
            self._tell(PublicationChanged(saved))
            taken += 1
        return taken

    async def after_clock_set_back(self) -> int:
        """Mend what was counted from a clock that was ahead, and return how many publications that were.

        One that was written in the future was written by that clock.
        """
        now = self._clock.now()
        mended = 0
        for pub in await self._store.publications.query(states=COUNTED, changed_since=now + STEERED):
            if pub.lease_until is not None:
                continue
            try:
                saved = await self._store.publications.save(after_set_back(pub, now))
            except Conflict:
                continue
            self._tell(PublicationChanged(saved))
            mended += 1
        return mended

    async def _copies(self, pub: Publication) -> Copies:
        account = await self._store.accounts.get(pub.account_id)
        try:
            return self._networks.get(pub.network).copies(account) if account else Copies(CopyRule.LOOK_UP)
        except InkomError:
            return Copies(CopyRule.LOOK_UP)
