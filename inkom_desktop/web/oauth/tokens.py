"""What a token endpoint answers (RFC 6749 sections 5.1 and 5.2), and a token that a person pasted. Readers never raise."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.web.client import Answer, Reply

LONGEST_TOKEN = 8_192
LONGEST_LIFE_S = 10 * 366 * 86_400
KEPT = ("access_token", "refresh_token", "client_id", "client_secret")
"""What of a sign-in is kept in the vault."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a sign-in or its renewal gave. Lives are seconds, None where the network does not say."""

    access: str = field(repr=False)
    refresh: str = field(default="", repr=False)
    life_s: int | None = None
    refresh_life_s: int | None = None
    scopes: tuple[str, ...] = ()

    def secrets(self) -> dict[str, str]:
        """Return what is kept of it; a renewal that brings no new refresh token leaves the old one where it is."""
        return {k: v for k, v in (("access_token", self.access), ("refresh_token", self.refresh)) if v}

    def ends(self, now: datetime) -> datetime | None:
        """Return when the access token ends."""
        return None if self.life_s is None else now + timedelta(seconds=self.life_s)

    def lasts_until(self, now: datetime) -> datetime | None:
        """Return until when Inkom stays signed in by itself: as long as it can be renewed, else as the access token lasts."""
        if not self.refresh:
            return self.ends(now)
        return None if self.refresh_life_s is None else now + timedelta(seconds=self.refresh_life_s)


def read_tokens(reply: Reply) -> Tokens | None:
    """Read an answer of the token endpoint; None when it gives no bearer token."""
    return tokens_in(reply.object()) if isinstance(reply, Answer) and reply.ok else None


def tokens_in(data: Mapping[str, Any]) -> Tokens | None:
    """Read tokens out of an object; None when there is none that could be sent in a header."""
    access, kind = _token(data.get("access_token")), data.get("token_type")
    if not access or (isinstance(kind, str) and kind.lower() not in ("", "bearer")):
        return None
    return Tokens(
        access,
        _token(data.get("refresh_token")),
        _life(data.get("expires_in")),
        _life(data.get("refresh_token_expires_in")),
        split_scopes(data.get("scope")),
    )


def split_scopes(value: object) -> tuple[str, ...]:
    """Return the names of scopes, which some networks part with commas."""
    return tuple(s for s in re.split(r"[\s,]+", value) if s) if isinstance(value, str) else ()


def plain_error(reply: Reply) -> Reply:
    """Return an answer as what it says: some token endpoints say an error with the status of a success."""
    if isinstance(reply, Answer) and reply.ok and isinstance(reply.object().get("error"), str):
        return replace(reply, status=400)
    return reply


def error_of(reply: Reply) -> tuple[str, str]:
    """Return the code of an OAuth error and its words as one line, both empty where the answer is none."""
    said = reply.object() if isinstance(reply, Answer) and not reply.ok else {}
    code, words = (_text(said.get(name)) for name in ("error", "error_description"))
    line = " ".join("".join(c if c.isprintable() else " " for c in words if c not in "<>").split())
    return code[:100], line[:200] if code else ""


def read_pasted(secret: str) -> dict[str, str]:
    """Read a bare access token, or JSON with access_token and what else there is (`expires_in` in seconds, as text).

    Raises SignInRefused: field_missing, sign_in_refused.
    """
    text = secret.strip()
    given: dict[str, str] = {"access_token": text.removeprefix("Bearer ").strip()}
    if text.startswith("{"):
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            data = {}
        wanted = (*KEPT, "scope", "expires_in")
        given = {k: v for k in wanted if (v := _text(data.get(k) if isinstance(data, dict) else None))}
    token = given.get("access_token", "")
    if not token:
        raise SignInRefused("field_missing", field="Access token")
    if _token(token) != token:
        raise SignInRefused("sign_in_refused", detail="An access token has no spaces and no special letters.")
    return given


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _token(value: object) -> str:
    good = isinstance(value, str) and value.isascii() and value.isprintable() and " " not in value
    return value if good and isinstance(value, str) and len(value) <= LONGEST_TOKEN else ""


def _life(value: object) -> int | None:
    text = _text(value)
    return (
        min(int(text), LONGEST_LIFE_S) if text.isascii() and text.isdigit() and len(text) < 16 and int(text) else None
    )


def pasted_tokens(secret: str) -> tuple[Tokens, dict[str, str]]:
    """Read what a person pasted, as `read_pasted` does; returns the tokens, and the secrets to keep.

    Raises SignInRefused: field_missing, sign_in_refused.
    """
    given = read_pasted(secret)
    tokens = tokens_in(given)
    if tokens is None:
        raise SignInRefused("field_missing", field="Access token")
    return tokens, {k: v for k, v in given.items() if k in KEPT}
