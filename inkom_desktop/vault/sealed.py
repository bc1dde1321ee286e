"""Sealing: AES-256-GCM with a random nonce, bound to the place where the sealed value belongs.

The associated data carry the key id and `bound_to` with their lengths under a label of our own, so that a value opens
neither in another account or field, nor under another key, nor as another kind of document (NIST SP 800-38D; OWASP ASVS 5,
11.3). A random 96-bit nonce is safe for 2^32 values under one key; a store seals some thousands.
"""

from __future__ import annotations

import secrets

from inkom_desktop.domain.errors import VaultUnusable
from inkom_desktop.ports.vault import Sealed

KEY_BYTES = 32
NONCE_BYTES = 12
_LABEL = b"inkom sealed secret v1"


def new_key() -> bytes:
    """Return 256 random bits."""
    return secrets.token_bytes(KEY_BYTES)


def new_key_id() -> str:
    """Return a random name for a key; it is no secret."""
    return secrets.token_hex(8)


def seal_with(key: bytes, key_id: str, secret: bytes, bound_to: str) -> Sealed:
    """Seal a secret under a key of 32 bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return Sealed(key_id, nonce, AESGCM(key).encrypt(nonce, secret, _bound(key_id, bound_to)))


def open_with(key: bytes, sealed: Sealed, bound_to: str) -> bytes:
    """Open what `seal_with` sealed. Raises VaultUnusable("vault_tampered") when a bit or the place is another."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(sealed.nonce) != NONCE_BYTES:
        raise VaultUnusable("vault_tampered")
    try:
        return AESGCM(key).decrypt(sealed.nonce, sealed.ciphertext, _bound(sealed.key_id, bound_to))
    except InvalidTag:
        raise VaultUnusable("vault_tampered") from None


def _bound(key_id: str, bound_to: str) -> bytes:
    parts = (_LABEL, key_id.encode(), bound_to.encode("utf-8", "surrogatepass"))
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
