"""Reading what came back from a network's own page: a redirect address, its query, or a bare code that was pasted."""

from __future__ import annotations

import hmac
from urllib.parse import parse_qs, urlsplit

from inkom_desktop.domain.errors import SignInRefused

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""The redirect that makes a network show the code for the person to copy."""
MOST_ANSWER = 8_192
"""Characters of a pasted answer that are looked at."""


def read_answer(answer: str, *, state: str, issuer: str = "", names_issuer: bool = False) -> str:
    """Return the code out of what came back: the whole redirect address, its query, or the bare code a page showed.

    A state in it must be the one sent; a redirect address must carry it. An `iss` must name `issuer` (when that is known,
    a trailing slash apart), and must be there in a redirect address when the network says that it `names_issuer` (RFC 9207
    section 2.4). A bare code has no state: the proof key alone binds it to this sign-in.
    Raises SignInRefused: sign_in_state, sign_in_refused (detail: the network's own word).
    """
    text = answer.strip()
    if not text or len(text) > MOST_ANSWER:
        raise SignInRefused("sign_in_refused", detail="no code was given")
    try:
        query, whole = (urlsplit(text).query, True) if "://" in text else (text.lstrip("?"), False)
    except ValueError as e:
        raise SignInRefused("sign_in_refused", detail="the address cannot be read") from e
    if not whole and not query.startswith(("code=", "state=", "error=", "iss=")):
        query = f"code={query}"  # A page that shows the bare code; some append "&state=...".
        if "&" not in query:
            return _only({"code": [text]}, "code")
    try:
        given = parse_qs(query, keep_blank_values=True, max_num_fields=50)
    except ValueError as e:
        raise SignInRefused("sign_in_refused", detail="the address cannot be read") from e
    told = _only(given, "state")
    if (told or whole) and not hmac.compare_digest(told.encode("utf-8", "replace"), state.encode()):
        raise SignInRefused("sign_in_state")
    named = _only(given, "iss")
    if (named and issuer and named.rstrip("/") != issuer.rstrip("/")) or (names_issuer and whole and not named):
        raise SignInRefused("sign_in_state")
    if error := _only(given, "error"):
        detail = _only(given, "error_description") or error
        raise SignInRefused("sign_in_refused", detail=" ".join(detail.split())[:200])
    return _only(given, "code")


def _only(given: dict[str, list[str]], name: str) -> str:
    """Return the one value of a parameter; two of them are an attempt at confusion (RFC 6749 section 3.1)."""
    values = given.get(name, [])
    if len(values) > 1:
        raise SignInRefused("sign_in_state")
    value = values[0] if values else ""
    if name == "code" and (not value or any(c.isspace() or not c.isprintable() for c in value)):
        raise SignInRefused("sign_in_refused", detail="no code was given")
    return value
