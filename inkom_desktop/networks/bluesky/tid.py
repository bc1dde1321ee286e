"""Record keys: timestamp identifiers (TID), chosen by the sender. https://atproto.com/specs/tid"""

from __future__ import annotations

import hashlib
import re
from datetime import UTC, datetime, timedelta

_DIGITS = "234567abcdefghijklmnopqrstuvwxyz"
_VALID = re.compile(r"[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}\Z")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def encode(microseconds: int, clock_id: int) -> str:
    """Return the TID of an instant (microseconds since 1970, 53 bits) and a clock id (10 bits)."""
    number = (microseconds & (1 << 53) - 1) << 10 | clock_id & 1023
    return "".join(_DIGITS[number >> shift & 31] for shift in range(60, -1, -5))


def is_tid(text: str) -> bool:
    """Tell whether a text is a valid TID."""
    return bool(_VALID.match(text))


def for_part(key: str, due_at: datetime, part: int) -> str:
    """Return the record key of one part: the same for every try, another for every other part.

    The second is that of the due time plus the part's number, so that a thread's keys sort in its order; the microsecond
    and the clock id (30 bits together) come from the part's own key.
    """
    digest = int.from_bytes(hashlib.sha256(key.encode("utf-8")).digest()[:8], "big")
    second = (due_at - _EPOCH) // timedelta(seconds=1) + part
    return encode(max(second, 0) * 1_000_000 + (digest >> 10) % 1_000_000, digest & 1023)
