"""Keeps resources/i18n/*.ts in step with the code: every sentence of the window, in every language.

    .venv/bin/python packaging/translations.py [de …]     adds what is new (unfinished), takes away what is gone
    .venv/bin/python packaging/translations.py --check    tells what is missing or wrong; the exit code is 1 when something is

Sentences are found in three ways: literals given to `tr`, `tr_around`, `mark` and `count_words`, and the titles, sections and
search words of pages and actions, by reading the code of `inkom_desktop/ui`; the tables of `inkom_desktop.wording` and the
cards of the networks, by importing them; and the details of outcomes and errors, by reading the code that writes them. Faults of
the code are told too: a call whose sentence is no literal could not be found here, and one that gives other facts than its
sentence asks for would show a dash. docs/translating.md is for those who translate.
"""

from __future__ import annotations

import ast
import re
import string
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "de", "es")
ONE_IS_ALSO_NONE = frozenset({"fr"})
"""Languages whose first form is said of none too (CLDR plural rules)."""
ONE = {"tr": (0,), "tr_around": (0,), "mark": (0,), "PageSpec": (1,), "Action": (1, 2)}
"""Calls whose literal arguments (by place) are sentences."""
SEARCHED = "find"
"""The argument of an Action that holds words by which the palette finds it."""
MANY = "count_words"
LITERAL = {"tr": (0,), "tr_around": (0,), "mark": (0,), MANY: (1, 2)}
"""Calls that must hold a literal there."""
PROSE = frozenset({"summary", "brief", "more", "label", "help", "hint", "steps", "needs"})
"""Fields of a network's card that are sentences; the others are names, examples and addresses."""
WRITE_DETAILS = ("networks", "web", "publishing", "accounts", "system", "vault")
"""Rooms whose outcomes and errors carry details."""
DETAIL = {"Rejected": 1, "Unknown": 0, "Unreachable": 0, "SignInNeeded": 0, "Throttled": 1, "NotSent": 0, "Lost": 0}
"""The outcomes whose detail a person may read, each with its place. A look's says only what the ledger's copy holds."""
NAMED = frozenset({"detail", "field"})
"""Facts of errors that are words of ours."""
_FACTS = re.compile(r"\{\w+\}")


@dataclass
class Found:
    """Sentences with one place each, and plurals as {many: (one, place)}."""

    sentences: dict[str, str] = field(default_factory=dict)
    plurals: dict[str, tuple[str, str]] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

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
            _look_at(node, name, place, found)
    return found


def _look_at(node: ast.Call, name: str, place: str, found: Found) -> None:
    """Take the sentences of a call, and its faults."""
    if name in ONE:
        found.add(_literals(node, ONE[name]), place)
    if name == "Action":
        for word in node.keywords:
            if word.arg == SEARCHED and isinstance(word.value, ast.Constant):
                found.add([words := str(word.value.value)], place)
                found.comments[words] = "Words by which the palette finds it: any number, also other words than these."
    if name in LITERAL:
        literals = _literals(node, LITERAL[name])
        where = f"{place}:{node.lineno}"
        if len(literals) < len(LITERAL[name]):
            found.faults.append(f"{where}: {ast.unparse(node)} has no literal sentence (say tables with `speak`)")
            return
        if name == MANY:
            one = found.plurals.setdefault(literals[1], (literals[0], place))[0]
            if one != literals[0]:
                found.faults.append(f"{where}: “{literals[1]}” has two forms for one: “{one}” and “{literals[0]}”")
        if name != "mark":
            found.faults += [f"{where}: {fault}" for fault in _wrong_facts(node, name, literals)]


def facts_of(sentence: str) -> set[str]:
    """Return the names of a sentence's {facts}."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def _wrong_facts(node: ast.Call, name: str, literals: list[str]) -> Iterator[str]:
    given = {word.arg for word in node.keywords if word.arg}
    if any(word.arg is None for word in node.keywords):
        return
    asked = set().union(*(facts_of(s) for s in literals)) - ({"count"} if name == MANY else set())
    if asked - given:
        yield f"“{literals[-1]}” is not given {', '.join(sorted(asked - given))}"
    if given - asked:
        yield f"“{literals[-1]}” does not say {', '.join(sorted(given - asked))}"


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
            _add_counted(value, f"inkom_desktop/wording/{file.name}", found)
    for network in catalogue({}, data_folder=Path()):
        found.add(_prose(network.card), f"inkom_desktop/networks/{network.card.key}")
        if network.card.stays_here:
            found.add([network.card.name], f"inkom_desktop/networks/{network.card.key}")
    return found


def in_details() -> Found:
    """Read the details that are written where outcomes and errors are made.

    Codes and details with facts stand in `wording.details`; one that does not is a fault.
    """
    from inkom_desktop.wording.details import CODES, TEMPLATES

    shapes = {_FACTS.sub("{}", template) for template in TEMPLATES}
    found = Found()
    for file in (f for room in WRITE_DETAILS for f in sorted((ROOT / "inkom_desktop" / room).rglob("*.py"))):
        place = file.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            for said in _details(node):
                if "{}" not in said and (" " in said or said[:1].isupper()):
                    found.add([said], place)
                elif said not in shapes | set(CODES) and any(c.islower() for c in said):
                    found.faults.append(f"{place}:{node.lineno}: “{said}” stands not in wording/details.py")
    return found


def _details(node: ast.AST) -> Iterator[str]:
    """Return the details that a call or an assignment writes, a {} for each fact."""
    if isinstance(node, ast.Assign) and any(isinstance(t, ast.Name) and t.id == "detail" for t in node.targets):
        yield from _shapes(node.value)
    if not isinstance(node, ast.Call):
        return
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    at = DETAIL.get(name)
    if at is not None and at < len(node.args):
        yield from _shapes(node.args[at])
    if at is not None or name.endswith(("Refused", "Error", "Unusable")):
        for word in node.keywords:
            if word.arg in NAMED:
                yield from _shapes(word.value)


def _shapes(node: ast.expr) -> Iterator[str]:
    """Return the texts an expression may give: a literal, an f-string, one or another of them."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=values):
            yield "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in values)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _shapes(value)
        case ast.IfExp(body=body, orelse=other):
            yield from _shapes(body)
            yield from _shapes(other)
        case ast.Subscript(value=value):
            yield from _shapes(value)


def _add_counted(value: object, place: str, found: Found) -> None:
    """Take the sentences that count out of a table."""
    from inkom_desktop.wording import Counted

    if isinstance(value, Counted):
        found.plurals.setdefault(value.many, (value.one, place))
    elif isinstance(value, Mapping | tuple):
        for each in value.values() if isinstance(value, Mapping) else value:
            _add_counted(each, place, found)


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
            elif each.name in PROSE:
                yield from _texts(inner)
            else:
                yield from _prose(inner)


def everything() -> Found:
    """Return every sentence of the window."""
    found, tables = in_code(ROOT / "inkom_desktop" / "ui"), in_tables()
    details = in_details()
    for sentence, place in (*tables.sentences.items(), *details.sentences.items()):
        found.sentences.setdefault(sentence, place)
    for many, forms in tables.plurals.items():
        found.plurals.setdefault(many, forms)
    found.faults += details.faults
    for many in found.sentences.keys() & found.plurals.keys():
        found.faults.append(f"{found.sentences[many]}: “{many}” is counted elsewhere; say it with `{MANY}` here too")
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
        comment = f"One: {found.plurals[sentence][0]}" if numerus else found.comments.get(sentence)
        if comment:
            ElementTree.SubElement(message, "extracomment").text = comment
        known = old.get((sentence, numerus))
        if known is not None:
            # What somebody began to translate stays, marked as unfinished.
            message.append(known)
            if known.get("type") is not None:
                missing.append(sentence)
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


def wrong(language: str, found: Found) -> list[str]:
    """Return what is wrong with the finished translations of a language: facts, forms, the kind of their last mark."""
    told: list[str] = []
    for (sentence, numerus), translation in _old(FOLDER / f"inkom_{language}.ts").items():
        if translation.get("type") is not None:
            continue
        if numerus and sentence in found.plurals:
            forms = [form.text or "" for form in translation.findall("numerusform")]
            told += _wrong_forms(language, found.plurals[sentence][0], sentence, forms)
        elif not numerus:
            told += _wrong_one(sentence, translation.text or "")
    return told


def _wrong_forms(language: str, one: str, many: str, forms: list[str]) -> Iterator[str]:
    if len(forms) != 2 or not all(forms):
        yield f"“{many}” needs two forms"
        return
    yield from _wrong_one(many, forms[1])
    for surplus in sorted(facts_of(forms[0]) - facts_of(many)):
        yield f"“{forms[0]}” asks for {{{surplus}}}, which is not given"
    for lost in sorted(facts_of(one) - facts_of(forms[0])):
        yield f"“{forms[0]}” does not say {{{lost}}}"
    if language in ONE_IS_ALSO_NONE and "1" in one and "count" not in facts_of(forms[0]):
        yield f"“{forms[0]}” is said of none too: write {{count}}"


def _wrong_one(sentence: str, said: str) -> Iterator[str]:
    asked, given = facts_of(sentence), facts_of(said)
    if asked != given:
        yield f"“{said}”: the facts are not those of “{sentence}” ({', '.join(sorted(asked ^ given))})"
    if _last_mark(sentence) != _last_mark(said):
        yield f"“{said}” does not end as “{sentence}” does"
    if (sentence[:1].isspace(), sentence[-1:].isspace()) != (said[:1].isspace(), said[-1:].isspace()):
        yield f"“{said}” begins or ends with another space than “{sentence}”"


def _last_mark(sentence: str) -> str:
    """Return the mark at the end, inside closing quotes and brackets; "" for a word."""
    bare = sentence.rstrip(" \u00a0\u202f”’»“\"')")
    return bare[-1:] if bare[-1:] in set(".:;?!…,") else ""


def as_text(root: ElementTree.Element) -> str:
    """Return the file as Linguist writes it."""
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def main(arguments: list[str]) -> int:
    """Write the files, or with --check tell what they lack."""
    sys.path.insert(0, str(ROOT))
    found = everything()
    for fault in found.faults:
        print(fault)
    lacking = len(found.faults)
    checks = "--check" in arguments
    for language in [a for a in arguments if a in LANGUAGES] or LANGUAGES:
        path = FOLDER / f"inkom_{language}.ts"
        if checks and not path.exists():
            print(f"{language}: nothing yet")
            continue
        root, missing = brought_up_to_date(language, found)
        text = as_text(root)
        if not checks:
            FOLDER.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif path.read_text("utf-8") != text:
            print(f"{path.name}: not in step with the code; run packaging/translations.py")
            lacking += 1
        told = wrong(language, found)
        lacking += len(missing) + len(told)
        print(f"{language}: {len(found.sentences) + len(found.plurals) - len(missing)} done, {len(missing)} missing")
        for line in [*missing[:20], *told]:
            print(f"  {line}")
    return 1 if lacking and checks else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
