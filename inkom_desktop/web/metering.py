"""One call that a network may charge for: in the ledger before it is made, corrected when the answer is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from inkom_desktop.ports.metering import Meter
from inkom_desktop.web.client import Answer, NotSent, Reply

MAYBE = frozenset({408, 409, 425})


async def metered(
    meter: Meter,
    rate: str,
    count: int,
    about: str,
    call: Callable[[], Awaitable[Reply]],
    counted: Callable[[Answer], int] | None = None,
) -> Reply:
    """Make the call. What was refused or never left costs nothing; an answer that was lost may have been charged.

    `counted` reads from a success how many things were charged, where that is not all that were asked for.
    """
    line = await meter.begin(rate, count, about)
    reply = await call()
    if isinstance(reply, NotSent) or (
        isinstance(reply, Answer) and 300 <= reply.status < 500 and reply.status not in MAYBE
    ):
        await meter.end(line, 0)
    elif isinstance(reply, Answer) and reply.ok:
        await meter.end(line, count if counted is None else min(count, counted(reply)))
    return reply
