"""Pausing all publishing: until it is resumed, or until a time. It stands in the settings, so that every door sees the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.store import Settings

ON, UNTIL = "publishing.paused", "publishing.paused_until"


@dataclass(frozen=True, slots=True)
class Pause:
    """Publishing is paused; `until` (aware UTC) it ends by itself, None: until the person resumes it."""

    until: datetime | None


class Pausing:
    """Reads and changes the pause."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    async def now(self) -> Pause | None:
        """Return the pause that holds, None when there is none or its time has come."""
        pause = await self._set()
        return None if pause is None or self._over(pause) else pause

    async def at_beat(self) -> Pause | None:
        """Return the pause that holds, and put one away whose time has come."""
        pause = await self._set()
        if pause is None or not self._over(pause):
            return pause
        await self.resume()
        return None

    async def _set(self) -> Pause | None:
        settings = await self._settings.all()
        if settings.get(ON) != "on":
            return None
        text = settings.get(UNTIL, "")
        return Pause(datetime.fromisoformat(text) if text else None)

    def _over(self, pause: Pause) -> bool:
        return pause.until is not None and pause.until <= self._clock.now()

    async def pause(self, until: datetime | None) -> None:
        """Pause publishing, until an instant (aware UTC) or until it is resumed."""
        await self._settings.set(UNTIL, until.isoformat() if until else "")
        await self._settings.set(ON, "on")

    async def resume(self) -> None:
        """Go on publishing; what was missed meanwhile follows its late rule."""
        await self._settings.set(ON, "off")
