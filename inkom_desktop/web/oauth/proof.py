"""What binds an answer to its question: the proof key (RFC 7636) and the state (RFC 6749 section 10.12)."""

from __future__ import annotations

import base64
import hashlib
import secrets


def new_verifier() -> str:
    """Return a fresh code verifier of 43 characters (RFC 7636 section 4.1)."""
    return secrets.token_urlsafe(32)


def challenge_of(verifier: str, *, as_hex: bool = False) -> str:
    """Return the S256 code challenge of a verifier (RFC 7636 section 4.2).

    `as_hex` writes it as some networks want it instead: 64 hexadecimal digits.
    """
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return digest.hex() if as_hex else base64.urlsafe_b64encode(digest).rstrip(b"=").decode("ascii")


def new_state() -> str:
    """Return a fresh state."""
    return secrets.token_urlsafe(32)
