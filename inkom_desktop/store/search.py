"""The full-text index of drafts: what is written into it and how a person's words become a query that cannot fail.

SQLite has FTS5. PostgreSQL has lexemes that are folded here, so that neither an extension nor a server's locale decides what
is found; words of scripts without spaces are looked for as parts of the text there.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from sqlalchemy import Connection, text

from inkom_desktop.domain.draft import Draft
from inkom_desktop.domain.options import words_in

_TOKENS = re.compile(r"\w+", re.UNICODE)
_LEXEMES = re.compile(r"[^\W_]+", re.UNICODE)
# Scripts that unicode61 keeps as one long word: Han, kana, Hangul, Thai, Lao, Khmer, Myanmar.
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_MATCHED = "draft.n IN (SELECT rowid FROM draft_words WHERE draft_words MATCH :words)"
MANY = 500
"""So many drafts with the words are too many to be sorted while somebody types."""
GRAM = 3
LONGEST = 255
"""Characters of one word that are indexed (PostgreSQL takes 2,046 bytes)."""
MOST_BYTES = 900_000
"""Bytes of the different words of one draft that are indexed (PostgreSQL takes a megabyte)."""


def index(connection: Connection, draft: Draft) -> None:
    """Write the present words of a draft; a binned one is not found."""
    number = connection.execute(text("SELECT n FROM draft WHERE id = :id"), {"id": draft.id}).scalar_one()
    forget(connection, number)
    if draft.deleted_at is not None:
        return
    body = _body(draft)
    if connection.dialect.name == "postgresql":
        _index_lexemes(connection, number, body)
        return
    both = {"n": number, "body": body}
    connection.execute(text("INSERT INTO draft_words (rowid, body) VALUES (:n, :body)"), both)
    if _UNSPACED.search(body):
        connection.execute(text("INSERT INTO draft_grams (rowid, body) VALUES (:n, :body)"), both)


def forget(connection: Connection, number: int) -> None:
    """Take the words of the draft with this number out of the index."""
    column = "n" if connection.dialect.name == "postgresql" else "rowid"
    for table in ("draft_words", "draft_grams"):
        connection.execute(text(f"DELETE FROM {table} WHERE {column} = :n"), {"n": number})  # noqa: S608


def narrowed(connection: Connection, wanted: tuple[str, dict[str, Any]]) -> tuple[str, dict[str, Any]]:
    """Return a condition of `condition` in the form that is quick for what it finds, as few or many that may be.

    Few numbers are named one by one and sorted. Of many, the drafts are walked from the newest on and each is asked, which
    ends when enough were found; to sort them all would read them all.
    """
    said, params = wanted
    if connection.dialect.name != "sqlite" or "words" not in params:
        return wanted
    probe = text("SELECT rowid FROM draft_words WHERE draft_words MATCH :words LIMIT :many")
    found = list(connection.execute(probe, {"words": params["words"], "many": MANY}).scalars())
    if len(found) < MANY:
        few = f"draft.n IN ({', '.join(str(int(n)) for n in found)})"
        return said.replace(_MATCHED, few), {k: v for k, v in params.items() if k != "words"}
    each = "EXISTS (SELECT 1 FROM draft_words WHERE draft_words.rowid = draft.n AND draft_words MATCH :words)"
    return said.replace(_MATCHED, each), params


def condition(words: str, dialect: str) -> tuple[str, dict[str, Any]] | None:
    """Return a condition over draft.n and its parameters: every word occurs, the last one as a prefix.

    None when there is no word to look for. Nothing of what was typed is read as a query's syntax: words are taken out of it
    and quoted.
    """
    tokens = _TOKENS.findall(words.replace("\x00", " "))[:20]
    spaced = [t for t in tokens if not _UNSPACED.search(t)]
    unspaced = [t for t in tokens if _UNSPACED.search(t)]
    open_end = bool(spaced) and not words[-1:].isspace() and tokens[-1] == spaced[-1]
    if not tokens:
        return None
    found = _lexemes(spaced, unspaced, open_end) if dialect == "postgresql" else _fts(spaced, unspaced, open_end)
    return (" AND ".join(found[0]), found[1]) if found[0] else None


def _fts(spaced: list[str], unspaced: list[str], open_end: bool) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    params: dict[str, Any] = {}
    if spaced:
        params["words"] = " ".join(f'"{t}"' for t in spaced) + ("*" if open_end else "")
        conditions.append(_MATCHED)
    for number, token in enumerate(unspaced):
        name = f"gram{number}"
        if len(token) >= GRAM:
            params[name] = f'"{token}"'
            conditions.append(f"draft.n IN (SELECT rowid FROM draft_grams WHERE draft_grams MATCH :{name})")  # noqa: S608
        else:
            params[name] = f"%{token}%"
            conditions.append(f"draft.n IN (SELECT rowid FROM draft_grams WHERE body LIKE :{name})")  # noqa: S608
    return conditions, params


def _lexemes(spaced: list[str], unspaced: list[str], open_end: bool) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    params: dict[str, Any] = {}
    if lexemes := [lexeme for token in spaced for lexeme in _words(token)]:
        # Letters and digits alone: nothing in them could end the quotes.
        params["words"] = " & ".join(f"'{t}'" for t in lexemes) + (":*" if open_end else "")
        conditions.append("draft.n IN (SELECT n FROM draft_words WHERE body @@ CAST(:words AS tsquery))")
    for number, token in enumerate(unspaced):
        params[f"gram{number}"] = _folded(token)
        conditions.append(f"draft.n IN (SELECT n FROM draft_grams WHERE strpos(body, :gram{number}) > 0)")  # noqa: S608
    return conditions, params


def _index_lexemes(connection: Connection, number: int, body: str) -> None:
    lexemes, room = [], MOST_BYTES
    for lexeme in dict.fromkeys(_words(body)):
        room -= len(lexeme.encode())
        if room < 0:
            break
        lexemes.append(lexeme)
    put = text("INSERT INTO draft_words (n, body) VALUES (:n, array_to_tsvector(CAST(:lexemes AS text[])))")
    connection.execute(put, {"n": number, "lexemes": lexemes})
    if _UNSPACED.search(body):
        put = text("INSERT INTO draft_grams (n, body) VALUES (:n, :body)")
        connection.execute(put, {"n": number, "body": _folded(body)})


def _words(written: str) -> list[str]:
    return [token[:LONGEST] for token in _LEXEMES.findall(_folded(written))]


def _folded(written: str) -> str:
    """Small letters without diacritics, as the tokenizer of FTS5 folds them; other scripts stay composed."""
    bare = "".join(c for c in unicodedata.normalize("NFD", written) if not 0x300 <= ord(c) <= 0x36F)
    return unicodedata.normalize("NFC", bare).casefold()


def _body(draft: Draft) -> str:
    texts = [draft.title, *draft.parts, *(t for parts in draft.own_texts.values() for t in parts)]
    texts += [a.alt for a in draft.media] + list(draft.labels)
    texts += [words for chosen in draft.options.values() for words in words_in(chosen)]
    return "\n".join(t.replace("\x00", " ") for t in texts if t)
