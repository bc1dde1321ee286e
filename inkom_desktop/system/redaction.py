"""Keeps secrets out of every line that leaves the program: by known values and by the shapes secrets have.

Applied at the sink, on the finished text with its traceback, because secrets arrive there on many ways: an address with a
token in it, a library's error message, a header (OWASP ASVS 5, 16.2.5).
"""

from __future__ import annotations

import base64
import json
import re
import threading
from urllib.parse import quote, quote_plus

HIDDEN = "[hidden]"
SHORTEST = 6
"""Shorter values are not searched for: they would black out ordinary words. The shapes below catch them at their names."""

MOST = 16_000
"""Characters of one redacted text that are kept."""
_READ = 4 * MOST
"""Characters that are looked at; what is cut off here cannot reach the kept part as half a secret."""

_NAMED = (
    r"access_?token|refresh_?token|id_?token|session_?token|client_?secret|app_?password|password|passwd|passphrase|"
    r"access_?jwt|refresh_?jwt|api_?key|x-api-key|code_?verifier|token|secret|bearer_?token|private_?key"
)
_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        # Whole headers, to the end of the line or of their quotes.
        (
            r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie|dpop)(['\"]?\s*[:=,]\s*b?)(['\"])(?:(?!\3).)+",
            rf"\1\2\3{HIDDEN}",
        ),
        (r"(?i)\b((?:proxy-)?authorization|(?:set-)?cookie)(['\"]?\s*[:=]\s*)(?!['\"])[^\r\n'\"]+", rf"\1\2{HIDDEN}"),
        (r"(?i)\b(bearer|dpop)\s+[A-Za-z0-9._~+/=-]{8,}", rf"\1 {HIDDEN}"),
        (r"\b([Bb]asic)\s+(?=[a-z+/]*[A-Z0-9=])[A-Za-z0-9+/=_-]{8,}", rf"\1 {HIDDEN}"),
        # name=value, "name": "value", name: value
        (rf"(?i)\b((?:[a-z0-9]+_)?(?:{_NAMED}))(['\"]?\s*[:=]\s*b?)(['\"])(?:(?!\3)[^\r\n])+", rf"\1\2\3{HIDDEN}"),
        (rf"(?i)\b((?:[a-z0-9]+_)?(?:{_NAMED}))(['\"]?\s*[:=]\s*)(?!['\"])[^\s'\"&,;)}}\]]+", rf"\1\2{HIDDEN}"),
        # An authorisation code or state in an address.
        (r"(?i)([?&#](?:code|state|signature|sig|key)=)[^\s&#'\"]+", rf"\1{HIDDEN}"),
        # user:password@ in an address
        (r"((?<![a-zA-Z0-9+.-])[a-zA-Z][a-zA-Z0-9+.-]*://[^\s/:@'\"]*:)[^\s/@'\"]+@", rf"\1{HIDDEN}@"),
        # A JSON web token (RFC 7519): its header always begins with eyJ.
        (r"\beyJ[A-Za-z0-9_-]{8,}(?:\.[A-Za-z0-9_-]+){0,4}", HIDDEN),
        # App passwords: four groups of four with hyphens, six groups of four with blanks.
        (r"(?<![A-Za-z0-9-])[a-z0-9]{4}(?:-[a-z0-9]{4}){3}(?![A-Za-z0-9-])", HIDDEN),
        (r"\b(?=[A-Za-z ]{0,28}\d)[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5}\b", HIDDEN),
    )
)

_known: set[str] = set()
_pattern: re.Pattern[str] | None = None
_lock = threading.Lock()


def register_secret(value: str) -> None:
    """Hide this value, and its base64, hexadecimal, URL and JSON forms, from now on. May be called from any thread."""
    global _pattern
    if len(value) < SHORTEST:
        return
    with _lock:
        if value in _known:
            return
        _known.update(_forms(value))
        ordered = sorted(_known, key=len, reverse=True)
        _pattern = re.compile("|".join(re.escape(form) for form in ordered), re.IGNORECASE)


def forget_secrets() -> None:
    """Forget every registered value (the program ends, or a test does)."""
    global _pattern
    with _lock:
        _known.clear()
        _pattern = None


def redact(text: str) -> str:
    """Return the text without registered values and without what has the shape of a secret; a very long one is cut."""
    text = text[:_READ]
    pattern = _pattern
    if pattern is not None:
        text = pattern.sub(HIDDEN, text)
    for shape, replacement in _SHAPES:
        text = shape.sub(replacement, text)
    return text if len(text) <= MOST else f"{text[:MOST]} [cut]"


def _forms(value: str) -> set[str]:
    raw = value.encode("utf-8", "surrogatepass")
    forms = {value, raw.hex(), quote(value, safe="", errors="replace"), quote_plus(value, errors="replace")}
    forms.add(json.dumps(value)[1:-1])
    forms.add(repr(value)[1:-1])
    for before in range(3):
        # Inside a longer base64 text (Basic authentication joins name and password) the value begins at any of three
        # offsets; the characters at its edges mix with its neighbours and are left out.
        coded = base64.b64encode(b"\0" * before + raw).decode()
        first = (before * 8 + 5) // 6
        inner = coded[first : (before + len(raw)) * 8 // 6]
        if len(inner) >= SHORTEST:
            forms.add(inner)
            forms.add(inner.replace("+", "-").replace("/", "_"))
    return {form for form in forms if len(form) >= SHORTEST}
