"""The IANA name of this computer's time zone."""

from __future__ import annotations

import contextlib
import zoneinfo


def home_zone() -> str:
    """Return the zone of this computer (tzlocal asks each system its own way), UTC when it has none that is known."""
    import tzlocal

    try:
        name = tzlocal.get_localzone_name()
    except (zoneinfo.ZoneInfoNotFoundError, LookupError, OSError, ValueError):
        return "UTC"
    return name if name in zoneinfo.available_timezones() else "UTC"


class HomeZone:
    """Implements `ports.clock.Home`."""

    def __init__(self) -> None:
        self.zone = home_zone()

    def look(self) -> str:
        """Ask the system anew."""
        import tzlocal

        # tzlocal keeps what it found first; a system without a zone that it knows keeps the last one.
        with contextlib.suppress(zoneinfo.ZoneInfoNotFoundError, LookupError, OSError, ValueError):
            tzlocal.reload_localzone()
            self.zone = home_zone()
        return self.zone
