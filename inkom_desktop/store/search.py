"""The full-text index of drafts: what is written into it and how a person's words become a query that cannot fail."""

from __future__ import annotations

import re
from typing import Any

from sqlalchemy import Connection, text

from inkom_desktop.domain.draft import Draft

_TOKENS = re.compile(r"\w+", re.UNICODE)
# Scripts that unicode61 keeps as one long word: Han, kana, Hangul, Thai, Lao, Khmer, Myanmar.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
GRAM = 3


def index(connection: Connection, draft: Draft) -> None:
    """Write the present words of a draft; a binned one is not found."""
    number = connection.execute(text("SELECT n FROM draft WHERE id = :id"), {"id": draft.id}).scalar_one()
    forget(connection, number)
    if draft.deleted_at is not None:
        return
    both = {"n": number, "body": _body(draft)}
    connection.execute(text("INSERT INTO draft_words (rowid, body) VALUES (:n, :body)"), both)
    if _UNSPACED.search(both["body"]):
        connection.execute(text("INSERT INTO draft_grams (rowid, body) VALUES (:n, :body)"), both)


def forget(connection: Connection, number: int) -> None:
    """Take the words of the draft with this number out of the index."""
    for statement in ("DELETE FROM draft_words WHERE rowid = :n", "DELETE FROM draft_grams WHERE rowid = :n"):
        connection.execute(text(statement), {"n": number})


def condition(words: str) -> tuple[str, dict[str, Any]] | None:
    """Return a condition over draft.n and its parameters: every word occurs, the last one as a prefix.

    None when there is no word to look for. Nothing of what was typed is read as FTS5 syntax: words are taken out of it and
    quoted.
    """
    tokens = _TOKENS.findall(words.replace("\x00", " "))[:20]
    if not tokens:
        return None
    conditions: list[str] = []
    params: dict[str, Any] = {}
    spaced = [t for t in tokens if not _UNSPACED.search(t)]
    if spaced:
        quoted = [f'"{t}"' for t in spaced]
        open_end = not words[-1:].isspace() and tokens[-1] == spaced[-1]
        params["words"] = " ".join(quoted) + ("*" if open_end else "")
        conditions.append("draft.n IN (SELECT rowid FROM draft_words WHERE draft_words MATCH :words)")
    for number, token in enumerate(t for t in tokens if _UNSPACED.search(t)):
        name = f"gram{number}"
        if len(token) >= GRAM:
            params[name] = f'"{token}"'
            conditions.append(f"draft.n IN (SELECT rowid FROM draft_grams WHERE draft_grams MATCH :{name})")  # noqa: S608
        else:
            params[name] = f"%{token}%"
            conditions.append(f"draft.n IN (SELECT rowid FROM draft_grams WHERE body LIKE :{name})")  # noqa: S608
    return " AND ".join(conditions), params


def _body(draft: Draft) -> str:
    texts = [draft.title, *draft.parts, *(t for parts in draft.own_texts.values() for t in parts)]
    texts += [a.alt for a in draft.media] + list(draft.labels)
    return "\n".join(t.replace("\x00", " ") for t in texts if t)
