"""Words that are used again: snippets with variables, groups of hashtags, signatures, and what is added to links (UTM)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

MOST = 500
LONGEST_NAME, LONGEST = 60, 5_000
VARIABLES = ("date", "weekday", "time", "client", "title", "account")
"""What stands in braces in a phrase and is filled in as it is put into a text."""
_VARIABLE = re.compile(r"\{(\w+)\}")
_LINK = re.compile(r"https?://[^\s<>\"'\[\]]+", re.IGNORECASE)


class PhraseKind(StrEnum):
    """What a phrase is for."""

    SNIPPET = "snippet"
    HASHTAGS = "hashtags"
    SIGNATURE = "signature"
    LINKS = "links"
    """Parameters for links, as in an address: utm_source=newsletter&utm_medium=social."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One of them. With an account's id it is offered in that account's text alone."""

    id: str
    kind: PhraseKind
    name: str
    text: str
    account_id: str = ""


def read_phrases(stored: str) -> tuple[Phrase, ...]:
    """Return phrases as they were stored; what cannot be read is left out."""
    try:
        plain = json.loads(stored) if stored else []
    except ValueError:
        return ()
    made = []
    for each in plain if isinstance(plain, list) else []:
        try:
            kind = PhraseKind(each["kind"])
            made.append(Phrase(str(each["id"]), kind, str(each["name"]), str(each["text"]), str(each["account_id"])))
        except (ValueError, TypeError, KeyError):
            continue
    return tuple(made)


def say_phrases(phrases: Sequence[Phrase]) -> str:
    """Return phrases as they are stored."""
    plain = [
        {"id": p.id, "kind": p.kind.value, "name": p.name, "text": p.text, "account_id": p.account_id} for p in phrases
    ]
    return json.dumps(plain, ensure_ascii=False)


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its variables filled in; braces around anything else stay."""
    return _VARIABLE.sub(lambda m: values.get(m[1], m[0]), text)


def with_parameters(text: str, parameters: str) -> str:
    """Return a text whose links carry these parameters (a=b&c=d); one that a link has already gets the new value."""
    wanted = parse_qsl(parameters.lstrip("?&"), keep_blank_values=True)

    def tagged(match: re.Match[str]) -> str:
        address = match[0].rstrip(".,;:!?…)")
        rest = match[0][len(address) :]
        try:
            parts = urlsplit(address)
        except ValueError:
            return match[0]
        names = {name for name, _ in wanted}
        kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k not in names]
        query = urlencode([*kept, *wanted], quote_via=quote)
        return urlunsplit((parts.scheme, parts.netloc, parts.path, query, parts.fragment)) + rest

    return _LINK.sub(tagged, text) if wanted else text


def offered(phrases: Sequence[Phrase], words: str, account_id: str) -> tuple[Phrase, ...]:
    """Return those whose name or text holds these words, of an account's text (or the common one, with no id), by name."""
    said = words.casefold().strip()
    fits = (p for p in phrases if p.account_id in ("", account_id))
    return tuple(sorted((p for p in fits if said in f"{p.name}\n{p.text}".casefold()), key=lambda p: p.name.casefold()))
