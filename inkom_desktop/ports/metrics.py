"""Where the numbers that networks report are kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from inkom_desktop.domain.collecting import Watch
from inkom_desktop.domain.metrics import Gain, Reading, Sample


class Metrics(Protocol):
    """Numbers by series, the gains of each day beside them, and when to read again."""

    async def add(self, readings: Sequence[Reading], watched: Sequence[Watch], *, zone: str) -> None:
        """Keep what was read and when to read again, in one transaction; days are those of the IANA zone.

        A number of an earlier instant than the newest one was written after a clock that was ahead: what that clock wrote is
        forgotten. Gains in another zone than before are counted anew from all samples of the account.
        """
        ...

    async def watch(self, watched: Sequence[Watch]) -> None:
        """Keep when to read, of posts or accounts that may be new."""
        ...

    async def take_due(self, *, now: datetime, until: datetime, limit: int) -> list[Watch]:
        """Return what is to be read now, soonest first, and put it off `until` then (aware UTC): so no other computer reads
        it meanwhile, and after a crash it is read then.
        """
        ...

    async def watched(self, account_ids: Collection[str]) -> list[Watch]:
        """Return every watch of these accounts, those that ended too."""
        ...

    async def unwatched(self, account_ids: Collection[str]) -> list[tuple[str, str, datetime]]:
        """Return account, publication and time of publishing (aware UTC) of what is live and not watched yet."""
        ...

    async def latest(
        self, *, account_ids: Collection[str] | None = None, publication_ids: Collection[str] | None = None
    ) -> list[Sample]:
        """Return the newest of each series of these accounts (None: of all), or of these posts."""
        ...

    async def history(
        self,
        *,
        account_id: str,
        publication_id: str | None = None,
        since: datetime | None = None,
        before: datetime | None = None,
    ) -> list[Sample]:
        """Return the samples of an account, or of one post (empty: of the account itself), by time.

        Of a run of equal numbers the first and the last are there.
        """
        ...

    async def gained(
        self, *, account_ids: Collection[str], names: Collection[str], first: date, last: date
    ) -> list[Gain]:
        """Return the gains of the posts of these accounts by day, from the first day to the last, both included."""
        ...

    async def read_days(self, *, account_ids: Collection[str], first: date, last: date) -> dict[str, frozenset[date]]:
        """Return by account the days on which numbers of it or of its posts were read, from the first to the last."""
        ...

    async def levels(self, *, account_ids: Collection[str], name: str) -> dict[str, list[Sample]]:
        """Return by account the samples of one number of the account itself (such as followers), by time."""
        ...
