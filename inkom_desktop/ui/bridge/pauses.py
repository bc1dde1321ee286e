"""The ways to pause publishing, for every menu that offers them."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.words import clock_words, tr


def tomorrow_at(hour: int, now: datetime, zone: str) -> datetime:
    """Return tomorrow at this hour on the wall of the zone, as an instant."""
    local = now.astimezone(zone_of(zone))
    return datetime.combine(local.date() + timedelta(days=1), time(hour), zone_of(zone))


def pauses_of(desktop: Desktop) -> tuple[tuple[str, datetime | None], ...]:
    """Return the ways to pause: their words, and until when (None = until the person resumes)."""
    if not desktop.bridge.is_ready:
        return ()
    now = desktop.time()
    morning = tomorrow_at(8, now, desktop.zone)
    return (
        (tr("For 1 hour"), now + timedelta(hours=1)),
        (tr("Until tomorrow {time}", time=clock_words(morning, desktop.zone)), morning),
        (tr("Until I resume"), None),
    )
