"""What stands behind a colon: the detail of an outcome or of an error, where it is our own and not the network's words.

Details are written down in English, where they arise, and said in another language when they are shown. Whole sentences are
found in the code of the adapters by packaging/translations.py; those that hold facts have their template here.
"""

from __future__ import annotations

import re

from inkom_desktop.wording import Speak, as_written, fill

CODES: dict[str, str] = {
    "connect": "No connection.",
    "connect_timeout": "The server did not answer.",
    "deadline": "The answer took too long.",
    "answer_too_large": "The answer was too large.",
    "redirect_refused": "The server sends to another address, which Inkom does not follow.",
    "throttled": "The server asks to wait.",
}
"""Details that `web` and `publishing` write as codes."""

TEMPLATES = (
    "{gone} of {whole} {currency} are spent this month; this one costs {asked}.",
    "{who} points to a profile that does not carry this name.",
    "The sign-in could not be renewed: {network} gave no answer.",
    "The sign-in could not be renewed: {why}",
    "Nobody could say who {who} is.",
    "{name} cannot be read ({why})",
    "it is {status}",
    "the profile is {status}.",
    "The profile is {status}.",
    "The network says that it has these words already: {link}",
    "HTTP {status} without a reason",
    "HTTP {status} with a web page",
    "HTTP {status} with no reason",
    "{server} answers with error {status}.",
    "it answers with error {status}",
    "the site answers with the status {status}",
    "malformed request ({why})",
    "adapter fault ({why})",
    "{servers} did not delete it",
    "the path is longer than {most} characters",
)
"""Details with facts, as the code that writes them has them."""

_FACT = re.compile(r"\\{(\w+)\\}")
_READ = tuple((t, re.compile(_FACT.sub(r"(?P<\1>.+)", re.escape(t)))) for t in TEMPLATES)


def say_detail(detail: str, speak: Speak = as_written) -> str:
    """Say a detail in the language of `speak`; what a network wrote stays as it is."""
    if detail in CODES:
        return speak(CODES[detail])
    for template, pattern in _READ:
        if found := pattern.fullmatch(detail):
            return fill(speak(template), found.groupdict())
    return speak(detail) if detail else ""
