"""Which time-zone rules are in force: those of the system, or the newer ones that come with Inkom.

Governments change clocks at short notice. `zoneinfo` takes the system's rules wherever there are some, however old; a post
scheduled by old rules goes out an hour off. So the newer of the two is used.
"""

from __future__ import annotations

import importlib
import re
import zoneinfo
from pathlib import Path

_VERSION = re.compile(r"(\d{4}[a-z]{1,2})\b")
_SAYS = (("tzdata.zi", "# version "), ("+VERSION", ""), ("VERSION", ""))
"""Where a system writes the version of its rules down: Linux in the first line of one file, macOS in another."""


def use_newest() -> str:
    """Put the newer rules in force for this process and say which: "2026f, shipped with Inkom", "2026g of this system"."""
    system = next((found for path in zoneinfo.TZPATH if (found := version_in(Path(path)))), "")
    shipped = _shipped()
    if shipped and shipped > system:
        zoneinfo.reset_tzpath(())
        zoneinfo.ZoneInfo.clear_cache()
        return f"{shipped}, shipped with Inkom"
    return f"{system} of this system".strip()


def reread() -> None:
    """Forget what was read of zones: the system's rules may have been updated while Inkom runs."""
    zoneinfo.ZoneInfo.clear_cache()


def version_in(folder: Path) -> str:
    """Return the version of the rules in a folder, empty where none is written down."""
    for name, before in _SAYS:
        try:
            with (folder / name).open(encoding="utf-8", errors="replace") as file:
                line = file.readline(200)
        except OSError:
            continue
        if line.startswith(before) and (match := _VERSION.match(line, len(before))):
            return match[1]
    return ""


def _shipped() -> str:
    """Return the IANA version of the package, empty where it is missing."""
    try:
        return str(importlib.import_module("tzdata").IANA_VERSION)
    except (ImportError, AttributeError):
        return ""
