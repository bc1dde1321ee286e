"""Keys, events and profiles as people copy them: bech32 (BIP-173) with the entities of NIP-19.

https://github.com/nostr-protocol/nips/blob/master/19.md . A checksum guards each, so that a slip of the hand is noticed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_STEPS = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_HEX = re.compile(r"[0-9a-f]{64}\Z")
LONGEST = 2_000
"""Characters of an entity that are read; NIP-19 asks for no more than 5000."""
_SPECIAL, _RELAY, _AUTHOR, _KIND = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Entity:
    """What stands in one: `prefix` (npub, nsec, note, nprofile, nevent), `value` 64 hex digits, where to look for it, and whose."""

    prefix: str
    value: str
    relays: tuple[str, ...] = ()
    author: str = ""


def is_hex(value: object) -> bool:
    """Tell whether a value is 32 bytes in lower-case hex, as ids and keys are."""
    return isinstance(value, str) and bool(_HEX.match(value))


def encode(prefix: str, value: str) -> str:
    """Return 32 bytes (hex) as a bare entity: npub, nsec, note."""
    return _written(prefix, bytes.fromhex(value))


def encode_event(event_id: str, author: str, relays: Sequence[str], kind: int) -> str:
    """Return an event with where it is, whose it is and what it is (nevent)."""
    parts = [(_SPECIAL, bytes.fromhex(event_id))]
    parts += [(_RELAY, r.encode("ascii")) for r in relays if r.isascii() and len(r) < 256]
    parts += [(_AUTHOR, bytes.fromhex(author)), (_KIND, kind.to_bytes(4, "big"))]
    return _written("nevent", b"".join(bytes((kind_of, len(data))) + data for kind_of, data in parts))


def decode(text: str) -> Entity | None:
    """Read an entity; None when it is none, is mistyped, or is of a kind without a single id (naddr)."""
    read = _read(text)
    if read is None:
        return None
    prefix, data = read
    if prefix in ("npub", "nsec", "note"):
        return Entity(prefix, data.hex()) if len(data) == 32 else None
    if prefix not in ("nprofile", "nevent"):
        return None
    fields = _fields(data)
    special = [v for k, v in fields if k == _SPECIAL and len(v) == 32]
    authors = [v.hex() for k, v in fields if k == _AUTHOR and len(v) == 32]
    relays = tuple(v.decode("ascii", "replace") for k, v in fields if k == _RELAY)[:10]
    return Entity(prefix, special[0].hex(), relays, authors[0] if authors else "") if special else None


def _fields(data: bytes) -> list[tuple[int, bytes]]:
    """Return type and value of each field (TLV); a cut one is left out."""
    found, at = [], 0
    while at + 2 <= len(data):
        kind, length = data[at], data[at + 1]
        value = data[at + 2 : at + 2 + length]
        if len(value) == length:
            found.append((kind, value))
        at += 2 + length
    return found


def _written(prefix: str, data: bytes) -> str:
    fives = _regroup(data, 8, 5, pad=True) or []
    total = _polymod([*_expanded(prefix), *fives, *[0] * 6]) ^ 1
    check = [total >> 5 * (5 - i) & 31 for i in range(6)]
    return f"{prefix}1{''.join(_LETTERS[v] for v in [*fives, *check])}"


def _read(text: str) -> tuple[str, bytes] | None:
    low = text.lower()
    prefix, one, rest = low.rpartition("1")
    if not one or not prefix.isalpha() or len(low) > LONGEST or text not in (low, text.upper()):
        return None
    values = [_LETTERS.find(c) for c in rest]
    if len(values) < 7 or min(values) < 0 or _polymod([*_expanded(prefix), *values]) != 1:
        return None
    data = _regroup(values[:-6], 5, 8, pad=False)
    return None if data is None else (prefix, bytes(data))


def _expanded(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _polymod(values: Iterable[int]) -> int:
    total = 1
    for value in values:
        top = total >> 25
        total = (total & 0x1FFFFFF) << 5 ^ value
        for bit, step in enumerate(_STEPS):
            total ^= step if top >> bit & 1 else 0
    return total


def _regroup(values: Iterable[int], before: int, after: int, *, pad: bool) -> list[int] | None:
    """Write groups of so many bits as groups of others; None where bits are left over that are not nought."""
    kept, bits, out, most = 0, 0, [], (1 << after) - 1
    for value in values:
        kept, bits = kept << before | value, bits + before
        while bits >= after:
            bits -= after
            out.append(kept >> bits & most)
        kept &= (1 << bits) - 1
    if pad and bits:
        out.append(kept << after - bits & most)
    return None if not pad and (bits >= before or kept) else out
