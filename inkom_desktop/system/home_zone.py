"""The IANA name of this computer's time zone."""

from __future__ import annotations

import zoneinfo


def home_zone() -> str:
    """Return the zone of this computer (tzlocal asks each system its own way), UTC when it has none that is known."""
    import tzlocal

    try:
        name = tzlocal.get_localzone_name()
    except (zoneinfo.ZoneInfoNotFoundError, LookupError, OSError, ValueError):
        return "UTC"
    return name if name in zoneinfo.available_timezones() else "UTC"
