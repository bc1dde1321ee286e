"""Refusals that a person reads: a code with its facts; the sentence stands in `inkom_desktop.wording`.

Expected answers of a network are values (`domain.outcome`); these exceptions are for wishes that cannot be met
(unknown draft, a picture that is none) and for a store or vault that cannot be used.
"""

from __future__ import annotations

from collections.abc import Mapping


class InkomError(Exception):
    """A refusal with a code and facts that fill its sentence; it never carries a secret."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, object] = params

    def __str__(self) -> str:
        facts = ", ".join(f"{k}={v!r}" for k, v in self.params.items())
        return f"{self.code}({facts})" if facts else self.code


class UsageRefused(InkomError):
    """The wish itself is malformed (a time that cannot be read, a zone that does not exist)."""


class NotFound(InkomError):
    """No such draft, account, workspace or publication, or a prefix that fits several."""


class Conflict(InkomError):
    """Somebody else changed or took the thing in between; nothing was overwritten."""


class StoreUnusable(InkomError):
    """The store cannot be opened or written (locked, read-only, full, damaged, newer than this program)."""


class VaultUnusable(InkomError):
    """No keyring, a locked keyring, or one that no longer holds this installation's key."""


class SignInRefused(InkomError):
    """The network or server did not accept the sign-in (wrong password, unknown server, not such a server)."""


class MediaRefused(InkomError):
    """The file cannot be used (empty, broken, too large, of a kind that is not supported)."""
