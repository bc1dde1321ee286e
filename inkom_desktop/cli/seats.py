"""Who publishes, in words and as JSON: one process of a file, any number of a store on a server."""

from __future__ import annotations

from typing import Any

from inkom_desktop.cli.shapes import moment
from inkom_desktop.ports.seat import SeatStatus


def everyone(status: SeatStatus) -> list[SeatStatus]:
    """Return all that publish, those of this computer first."""
    return [status, *status.others] if status.running else []


def say_publishers(status: SeatStatus) -> str:
    """Return who publishes, as "running (window, process 5)" or "2 publishers: here (window, process 5), box (headless)"."""
    if not status.others and status.here:
        return f"running ({status.kind}, process {status.pid})"
    found = everyone(status)
    told = [f"{'here' if s.here else s.host} ({s.kind}, process {s.pid})" for s in found]
    return f"{len(found)} publisher{'s' if len(found) > 1 else ''}: {', '.join(told)}"


def publisher_shape(status: SeatStatus) -> dict[str, Any]:
    """Return one publisher as JSON."""
    return {
        "host": status.host or None,
        "here": status.here,
        "door": status.kind,
        "pid": status.pid,
        "started_at": moment(status.started_at),
        "last_beat": moment(status.last_beat),
    }
