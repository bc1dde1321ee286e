"""Events: what they say, their ids and their signatures. https://github.com/nostr-protocol/nips/blob/master/01.md

The id is the hash of what is said, so that the same event given twice is one event wherever it goes.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from inkom_desktop.networks.nostr.nip19 import is_hex

NOTE, DELETION, REPOST, REACTION, GENERIC_REPOST, COMMENT, ZAP = 1, 5, 6, 7, 16, 1111, 9735
PROFILE, RELAY_LIST, MEDIA_SERVERS, RELAY_SIGN_IN, MEDIA_SIGN_IN = 0, 10002, 10063, 22242, 24242
Event = Mapping[str, Any]
Tags = Sequence[Sequence[str]]
_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141
"""Keys are whole numbers from 1 to below this (SEC 2, secp256k1)."""


@dataclass(frozen=True, slots=True)
class Key:
    """A secret key (64 hex digits). Raises ValueError for what is none."""

    secret: str = field(repr=False)

    def __post_init__(self) -> None:
        if not is_hex(self.secret) or not 0 < int(self.secret, 16) < _ORDER:
            raise ValueError("this is no secret key")

    @classmethod
    def new(cls) -> Key:
        """Make a key that nobody else has."""
        return cls(f"{secrets.randbelow(_ORDER - 1) + 1:064x}")

    @property
    def public(self) -> str:
        """The public key (BIP-340, 64 hex digits)."""
        from coincurve import PublicKeyXOnly

        return PublicKeyXOnly.from_secret(bytes.fromhex(self.secret)).format().hex()

    def sign(self, kind: int, created_at: int, content: str, tags: Tags = ()) -> Event:
        """Return a signed event; `created_at` is unix seconds."""
        from coincurve import PrivateKey

        said = {
            "pubkey": self.public,
            "created_at": created_at,
            "kind": kind,
            "tags": [list(tag) for tag in tags],
            "content": content,
        }
        number = event_id(said)
        key = PrivateKey(bytes.fromhex(self.secret))
        return {"id": number, **said, "sig": key.sign_schnorr(bytes.fromhex(number), secrets.token_bytes(32)).hex()}


def event_id(event: Event) -> str:
    """Return the id of what an event says."""
    said = [0, event["pubkey"], event["created_at"], event["kind"], event["tags"], event["content"]]
    written = json.dumps(said, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


def genuine(event: object) -> bool:
    """Tell whether something is an event whose id and signature are its own. Never raises."""
    if not isinstance(event, Mapping) or not _shaped(event) or event_id(event) != event["id"]:
        return False
    from coincurve import PublicKeyXOnly

    try:
        key = PublicKeyXOnly(bytes.fromhex(event["pubkey"]))
        return bool(key.verify(bytes.fromhex(event["sig"]), bytes.fromhex(event["id"])))
    except ValueError:
        return False


def _shaped(event: Event) -> bool:
    tags, sig = event.get("tags"), event.get("sig")
    numbers = (event.get("created_at"), event.get("kind"))
    return (
        is_hex(event.get("id"))
        and is_hex(event.get("pubkey"))
        and all(isinstance(n, int) and not isinstance(n, bool) for n in numbers)
        and isinstance(event.get("content"), str)
        and isinstance(tags, list)
        and all(isinstance(tag, list) and all(isinstance(v, str) for v in tag) for tag in tags)
        and isinstance(sig, str)
        and len(sig) == 128
        and all(c in "0123456789abcdef" for c in sig)
    )


def tagged(event: Event, name: str) -> list[list[str]]:
    """Return the tags of one name that have a value."""
    return [tag for tag in event["tags"] if len(tag) > 1 and tag[0] == name]
