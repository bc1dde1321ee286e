"""libfaketime from Debian: a process whose clock a test sets while it runs, as a person or a broken battery would."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.servers import apt
from tests.servers.install import ServerUnavailable, cache_root

_WHAT = "libfaketime"


@dataclass(frozen=True)
class FakeTime:
    """Gives a process a clock of its own. The monotonic clock stays the machine's."""

    library: Path
    file: Path

    @property
    def environ(self) -> dict[str, str]:
        """What the process has to be started with."""
        return {
            "LD_PRELOAD": str(self.library),
            "FAKETIME_TIMESTAMP_FILE": str(self.file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "DONT_FAKE_MONOTONIC": "1",
        }

    def set(self, ahead: str) -> None:
        """Set the clock so far ahead of the true time: "+2h", "-1d", "+0"."""
        fresh = self.file.with_suffix(".new")
        fresh.write_text(f"{ahead}\n")
        fresh.replace(self.file)


def fake_time(folder: Path) -> FakeTime:
    """Fetch the library once, and make a clock that is right. Raises ServerUnavailable."""
    place = cache_root() / "faketime"
    found = next(place.glob("usr/lib/*/faketime/libfaketimeMT.so.1"), None)
    if found is None:
        apt.unpack(["libfaketime"], place, _WHAT)
        found = next(place.glob("usr/lib/*/faketime/libfaketimeMT.so.1"), None)
    if found is None:
        raise ServerUnavailable("no libfaketime", f"{_WHAT} holds no library where Debian keeps it")
    clock = FakeTime(found, folder / "faketime")
    clock.set("+0")
    return clock
