"""Short stable identifiers, the same in the store, on the command line and on the screen."""

from __future__ import annotations

import secrets

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32 in lower case: no i, l, o, u, so that an identifier can be read aloud (crockford.com/base32)."""

LENGTH = 12
"""60 random bits: a clash within a million identifiers has odds below one in two million."""

MIN_PREFIX = 4
"""The shortest prefix that may stand for an identifier on the command line."""


def new_id() -> str:
    """Return a fresh random identifier of twelve characters."""
    bits = secrets.randbits(5 * LENGTH)
    return "".join(ALPHABET[(bits >> (5 * i)) & 31] for i in range(LENGTH))
