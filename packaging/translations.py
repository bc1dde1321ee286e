"""Keeps resources/i18n/*.ts in step with the code: every sentence of the window, in every language.

    .venv/bin/python packaging/translations.py            adds what is new (unfinished), takes away what is gone
    .venv/bin/python packaging/translations.py --check    tells what is missing; the exit code is 1 when something is

Sentences are found in two ways: literals given to `tr`, `mark` and `count_words`, and the titles of pages and actions, by
reading the code of `inkom_desktop/ui`; and the tables of `inkom_desktop.wording` and the cards of the networks, by importing them.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "de", "es")
ONE = {"tr": (0,), "mark": (0,), "PageSpec": (1,), "Action": (1,)}
"""Calls whose literal arguments (by place) are sentences."""
MANY = "count_words"
PROSE = frozenset({"summary", "label", "help"})
"""Fields of a network's card that are sentences; the others are names, examples and addresses."""


@dataclass
class Found:
    """Sentences with one place each, and plurals as {many: (one, place)}."""

    sentences: dict[str, str] = field(default_factory=dict)
    plurals: dict[str, tuple[str, str]] = field(default_factory=dict)

    def add(self, sentences: Iterable[str], place: str) -> None:
        """Add sentences that were found at a place."""
        for sentence in sentences:
            if sentence:
                self.sentences.setdefault(sentence, place)


def in_code(folder: Path) -> Found:
    """Read the literals of the code below a folder."""
    found = Found()
    for file in sorted(folder.rglob("*.py")):
        place = file.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
            if name in ONE:
                found.add(_literals(node, ONE[name]), place)
            elif name == MANY and len(literals := _literals(node, (1, 2))) == 2:
                found.plurals.setdefault(literals[1], (literals[0], place))
    return found


def _literals(node: ast.Call, places: tuple[int, ...]) -> list[str]:
    chosen = [node.args[p] for p in places if p < len(node.args)]
    return [a.value for a in chosen if isinstance(a, ast.Constant) and isinstance(a.value, str)]


def in_tables() -> Found:
    """Read the tables of sentences and the cards of the networks."""
    from inkom_desktop import wording
    from inkom_desktop.networks import catalogue

    found = Found()
    for file in sorted(Path(wording.__file__).parent.glob("*.py")):
        module = __import__(f"inkom_desktop.wording.{file.stem}", fromlist=["*"])
        for name, value in vars(module).items():
            if name.isupper() and not name.startswith("_"):
                found.add(_texts(value), f"inkom_desktop/wording/{file.name}")
    for network in catalogue({}, data_folder=Path()):
        found.add(_prose(network.card), f"inkom_desktop/networks/{network.card.key}")
    return found


def _texts(value: object) -> Iterator[str]:
    """Return the sentences in a table: the values of mappings, the members of tuples."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)


def _prose(value: object) -> Iterator[str]:
    """Return the sentences of a card, which is made of small dataclasses."""
    if isinstance(value, tuple):
        for each in value:
            yield from _prose(each)
    elif is_dataclass(value):
        for each in fields(value):
            inner = getattr(value, each.name)
            if isinstance(inner, str):
                if each.name in PROSE and inner:
                    yield inner
            else:
                yield from _prose(inner)


def everything() -> Found:
    """Return every sentence of the window."""
    found, tables = in_code(ROOT / "inkom_desktop" / "ui"), in_tables()
    for sentence, place in tables.sentences.items():
        found.sentences.setdefault(sentence, place)
    return found


def brought_up_to_date(language: str, found: Found) -> tuple[ElementTree.Element, list[str]]:
    """Return the new .ts tree of a language, and the sentences that it lacks."""
    path = FOLDER / f"inkom_{language}.ts"
    old = _old(path)
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "inkom"
    missing: list[str] = []
    places = {**found.sentences, **{many: place for many, (_, place) in found.plurals.items()}}
    for sentence in sorted(places, key=lambda s: (places[s], s)):
        numerus = sentence in found.plurals
        message = ElementTree.SubElement(context, "message", {"numerus": "yes"} if numerus else {})
        ElementTree.SubElement(message, "location", filename=places[sentence])
        ElementTree.SubElement(message, "source").text = sentence
        if numerus:
            ElementTree.SubElement(message, "extracomment").text = f"One: {found.plurals[sentence][0]}"
        known = old.get((sentence, numerus))
        if known is not None and known.get("type") is None:
            message.append(known)
            continue
        missing.append(sentence)
        translation = ElementTree.SubElement(message, "translation", type="unfinished")
        for _ in range(2 if numerus else 0):
            ElementTree.SubElement(translation, "numerusform")
    return root, missing


def _old(path: Path) -> dict[tuple[str, bool], ElementTree.Element]:
    if not path.exists():
        return {}
    known: dict[tuple[str, bool], ElementTree.Element] = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        if translation is not None:
            known[(message.findtext("source") or "", message.get("numerus") == "yes")] = translation
    return known


def as_text(root: ElementTree.Element) -> str:
    """Return the file as Linguist writes it."""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def main(arguments: list[str]) -> int:
    """Write the files, or with --check tell what they lack."""
    sys.path.insert(0, str(ROOT))
    found, lacking = everything(), 0
    for language in LANGUAGES:
        root, missing = brought_up_to_date(language, found)
        path, text = FOLDER / f"inkom_{language}.ts", as_text(root)
        stale = not path.exists() or path.read_text("utf-8") != text
        if "--check" not in arguments:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif stale and not missing:
            print(f"{path.name}: not in step with the code; run packaging/translations.py")
        lacking += len(missing) + ("--check" in arguments and stale)
        print(f"{language}: {len(found.sentences) + len(found.plurals) - len(missing)} done, {len(missing)} missing")
        for sentence in missing[:20]:
            print(f"  {sentence}")
    return 1 if lacking and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
