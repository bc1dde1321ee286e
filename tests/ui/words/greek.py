"""Data in Greek letters, so that it is told from words: whatever is Latin in the window then stands in the code."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_GREEK = "αβγδεζηθικλμνοπρστυφχψωάέή"
_TABLE = str.maketrans(_LATIN + _LATIN.upper(), _GREEK + _GREEK.upper())
WORDS = frozenset({"alt", "title", "text", "name", "labels", "parts", "own_texts"})
"""Fields of drafts and posts that hold what a person wrote."""


def greek(text: str | None) -> str | None:
    """Return a text in Greek letters."""
    return text.translate(_TABLE) if text else text


def _turned(value: object, *, written: bool = False) -> object:
    if isinstance(value, dict):
        return {k: _turned(v, written=written or k in WORDS) if k != "file" else _file(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_turned(each, written=written) for each in value]
    return greek(value) if written and isinstance(value, str) else value


def _file(value: dict[str, object]) -> dict[str, object]:
    return {**value, "name": greek(str(value["name"]))}


def _body(text: str) -> str:
    body = json.loads(text)
    body["media"] = [{**m, "alt": greek(m["alt"]), "file": _file(m["file"])} for m in body.get("media", [])]
    for field in ("parts", "own_texts", "labels"):
        body[field] = _turned(body.get(field, []), written=True)
    return json.dumps(body)


def _content(text: str) -> str:
    content = json.loads(text)
    for part in content["parts"]:
        part["text"] = greek(part["text"])
        part["media"] = [{**m, "alt": greek(m["alt"]), "file": _file(m["file"])} for m in part["media"]]
    return json.dumps({**content, "title": greek(content["title"]), "labels": _turned(content["labels"], written=True)})


def in_greek(source: Path, target: Path) -> None:
    """Copy a data folder and write everything in its store that a person or a network wrote in Greek letters."""
    shutil.copytree(source, target)
    store = sqlite3.connect(target / "inkom.sqlite3")
    for name, turn in (("greek", greek), ("body", _body), ("content", _content)):
        store.create_function(name, 1, turn)
    # The store keeps its ledger from being changed; this copy is of the test's own.
    for (name,) in store.execute(
        "SELECT name FROM sqlite_master WHERE type='trigger' AND sql LIKE '%RAISE(ABORT%'"
    ).fetchall():
        store.execute(f'DROP TRIGGER "{name}"')
    store.execute("UPDATE workspace SET name = greek(name)")
    store.execute("UPDATE account SET name = greek(name), handle = greek(handle), server = 'https://' || greek(handle)")
    store.execute("UPDATE draft SET title = greek(title), body = body(body)")
    store.execute("UPDATE draft_version SET title = greek(title), body = body(body)")
    store.execute("UPDATE draft_label SET label = greek(label)")
    store.execute("UPDATE publication SET content = content(content), detail = greek(detail), words = greek(words)")
    store.execute("UPDATE attempt SET detail = greek(detail)")
    store.commit()
    store.close()
