"""Every refusal that the program can raise has a sentence, and its facts fill it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.domain import errors
from inkom_desktop.wording.errors import ERRORS, say_error

REFUSALS = {
    name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.InkomError)
}


def raised() -> dict[str, str]:
    """The literal codes of every refusal made in the tree, with one place each."""
    found: dict[str, str] = {}
    root = Path(inkom_desktop.__file__).parent
    for file in sorted(root.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in REFUSALS):
                continue
            if node.args and isinstance(node.args[0], ast.Constant):
                found.setdefault(str(node.args[0].value), f"{file.relative_to(root)}:{node.lineno}")
    return found


def test_the_search_finds_refusals() -> None:
    assert {"draft_unknown", "store_newer", "vault_locked"} <= set(raised())


@pytest.mark.parametrize(("code", "place"), sorted(raised().items()))
def test_a_refusal_has_a_sentence(code: str, place: str) -> None:
    assert code in ERRORS, f"{place} raises {code}, which has no sentence"


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_a_sentence_stands_even_without_its_facts(code: str) -> None:
    said = say_error(errors.InkomError(code))
    assert said.what.rstrip()[-1] in ".:–!?”)"
    assert "{" not in str(said)
