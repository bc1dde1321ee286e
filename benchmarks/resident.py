"""How much memory this process holds."""

from __future__ import annotations

import os
from pathlib import Path


def resident_mb() -> float:
    """Return the resident memory of this process in megabytes (Linux: /proc/self/statm, see proc(5))."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
