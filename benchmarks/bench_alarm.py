"""How late the heartbeat rings: 300 dues 20 ms apart, and two baselines in the same run.

Usage: python benchmarks/bench_alarm.py [--posts N] [--apart MS] [--json]
Printed in milliseconds after the due time. The baselines say what the machine itself allows: a bare asyncio timer per due,
and APScheduler with one memory job per due.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from inkom_desktop.system.alarm import HeartbeatAlarm
from inkom_desktop.system.clock import SystemClock


def dues(posts: int, apart_ms: float) -> list[datetime]:
    """The due times, beginning in half a second."""
    first = datetime.now(UTC) + timedelta(milliseconds=500)
    return [first + timedelta(milliseconds=apart_ms * n) for n in range(posts)]


async def heartbeat(posts: int, apart_ms: float) -> list[float]:
    clock = SystemClock()
    waiting = dues(posts, apart_ms)
    late: list[float] = []
    done = asyncio.Event()

    async def beat() -> datetime | None:
        now = clock.now()
        while waiting and waiting[0] <= now:
            late.append((now - waiting.pop(0)).total_seconds() * 1000)
        if not waiting:
            done.set()
        return waiting[0] if waiting else None

    alarm = HeartbeatAlarm(clock)
    await alarm.start(beat)
    await done.wait()
    await alarm.stop()
    return late


async def bare_timers(posts: int, apart_ms: float) -> list[float]:
    late: list[float] = []
    done = asyncio.Event()
    loop = asyncio.get_running_loop()

    def fire(due: datetime) -> None:
        late.append((datetime.now(UTC) - due).total_seconds() * 1000)
        if len(late) == posts:
            done.set()

    for due in dues(posts, apart_ms):
        loop.call_later((due - datetime.now(UTC)).total_seconds(), fire, due)
    await done.wait()
    return late


async def one_job_per_post(posts: int, apart_ms: float) -> list[float]:
    from apscheduler.schedulers.asyncio import AsyncIOScheduler
    from apscheduler.triggers.date import DateTrigger

    late: list[float] = []
    done = asyncio.Event()

    async def fire(due: datetime) -> None:
        late.append((datetime.now(UTC) - due).total_seconds() * 1000)
        if len(late) == posts:
            done.set()

    scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None})
    scheduler.start()
    for due in dues(posts, apart_ms):
        scheduler.add_job(fire, DateTrigger(due, UTC), args=[due])
    await done.wait()
    scheduler.shutdown(wait=False)
    await asyncio.sleep(0)
    return late


def share(values: list[float], part: float) -> float:
    """The value below which this part of them lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def main() -> int:
    reader = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    reader.add_argument("--posts", type=int, default=300)
    reader.add_argument("--apart", type=float, default=20.0, help="milliseconds between two dues")
    reader.add_argument("--json", action="store_true")
    wanted = reader.parse_args()
    for name, run in (("bare timers", bare_timers), ("one job per post", one_job_per_post), ("heartbeat", heartbeat)):
        late = asyncio.run(run(wanted.posts, wanted.apart))
        figures = {
            "p50_ms": share(late, 0.5),
            "p99_ms": share(late, 0.99),
            "max_ms": max(late),
            "early": sum(v < 0 for v in late),
        }
        figures = {k: round(v, 2) for k, v in figures.items()}
        print(json.dumps({"what": name, **figures}) if wanted.json else f"{name:18} {figures}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
