"""What binds an answer to its question: the proof key (RFC 7636) and the state (RFC 6749 section 10.12)."""

from __future__ import annotations

import base64
import hashlib
import secrets
from urllib.parse import quote_plus


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


def client_of(
    client_id: str, client_secret: str, *, field: str = "client_id", basic: bool = False
) -> tuple[dict[str, str], dict[str, str]]:
    """Return what of a form and of the headers says which client asks (RFC 6749 section 2.3.1).

    `basic` puts a secret into the header instead of the form; `field` is what the network calls the client id.
    """
    if basic and client_secret:
        pair = base64.b64encode(f"{quote_plus(client_id)}:{quote_plus(client_secret)}".encode()).decode("ascii")
        return {}, {"Authorization": f"Basic {pair}"}
    form = {field: client_id, "client_secret": client_secret}
    return {k: v for k, v in form.items() if v}, {}
