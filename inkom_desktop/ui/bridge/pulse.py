"""What is known only while Inkom runs: the last beat, what is being sent and how far, the last answer, the clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from inkom_desktop.domain.events import ClockChecked
from inkom_desktop.domain.publication import Attempt, PartState, Publication, State
from inkom_desktop.domain.skew import HOLDS
from inkom_desktop.ports.seat import Surroundings

SILENT_AFTER = timedelta(minutes=1)
"""The engine beats at least every 20 seconds; silence for longer than this is told."""
ASLEEP = timedelta(seconds=45)
"""A pause between two ticks of the window longer than this was the computer's sleep, not the engine's silence."""


class Pulse:
    """Signs of life. Times are aware UTC."""

    def __init__(self) -> None:
        self.last_beat: datetime | None = None
        self.last_reached: datetime | None = None
        self.trouble = ""
        self.clock: ClockChecked | None = None
        """What servers say of this computer's clock while it is off, None while it is right."""
        self.offline_since: datetime | None = None
        """Since when the publisher reaches no server, None while it does."""
        self._moving: dict[str, Publication] = {}
        self._ticked: datetime | None = None
        self._since: datetime | None = None

    @property
    def moving(self) -> tuple[Publication, ...]:
        """What is being prepared or sent right now."""
        return tuple(self._moving.values())

    def took(self, publication: Publication) -> None:
        """A publication changed."""
        if publication.state in (State.PREPARING, State.SENDING):
            self._moving[publication.id] = publication
        else:
            self._moving.pop(publication.id, None)

    def read(self, moving: Iterable[Publication]) -> None:
        """The store was read: what it does not show moving has come to rest, a newer version here stays."""
        read = {p.id: p for p in moving}
        for key, held in self._moving.items():
            if key in read and held.version > read[key].version:
                read[key] = held
        self._moving = read

    def attempted(self, attempt: Attempt) -> None:
        """A try or a look ended: an HTTP status of any kind proves that a server was reached."""
        if attempt.outcome and attempt.http_status is not None:
            self.last_reached = attempt.ended_at

    def beat(self, at: datetime) -> None:
        """The engine went round."""
        self.last_beat = at

    def around(self, found: Surroundings, now: datetime) -> None:
        """Another process publishes: what it found out of the net and of the clock."""
        self.offline_since, self.clock = found.offline_since, None
        if found.clock_off_s is not None:
            offset = timedelta(seconds=found.clock_off_s)
            self.clock = ClockChecked(now, offset, found.clock_server, off=True, holds=abs(offset) > HOLDS)

    def tick(self, now: datetime) -> None:
        """The window is awake: after a sleep of the computer the engine gets its minute anew."""
        if self._ticked is None or now - self._ticked > ASLEEP or now < self._ticked:
            self._since = now
        self._ticked = now

    def silent_since(self, now: datetime) -> datetime | None:
        """Return the last sign of life when it is too long ago, None while all is well."""
        last = max((at for at in (self.last_beat, self._since) if at is not None), default=None)
        if last is None or now - last <= SILENT_AFTER:
            return None
        return self.last_beat or last

    def share(self) -> float | None:
        """Return how much of what is being sent is done (0 to 1); None when there is only one step to it."""
        done = steps = 0
        for pub in self._moving.values():
            for part in pub.parts:
                live = part.state is PartState.PUBLISHED
                steps += 1 + len(part.uploads)
                done += 1 + len(part.uploads) if live else sum(bool(u.remote_id) for u in part.uploads)
        return done / steps if steps > 1 else None
