"""Every language that is in the repository is whole: each sentence, each fact, each form; and the code can be translated."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from inkom_desktop.ui.words.language import ENGLISH, LANGUAGES

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("inkom_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def found(translations: ModuleType):  # type: ignore[no-untyped-def]
    return translations.everything()


def test_the_code_can_be_translated(found) -> None:  # type: ignore[no-untyped-def]
    assert not found.faults, "\n".join(found.faults)


def test_the_search_finds_each_kind_of_sentence(found) -> None:  # type: ignore[no-untyped-def]
    for sentence in (
        "Accounts",  # the title of a page
        "Keyboard shortcuts",  # of an action
        "Go to",  # a section
        "keys help sheet",  # what the palette looks through
        "No draft “{wanted}”.",  # an error
        "There is no title.",  # a problem of a draft
        "Being looked for",  # a state
        "{size} MB",
        "App password",  # the card of a network
        "Token or app password",  # a marked table
        "It goes out as {client} to {accounts}.",
    ):
        assert sentence in found.sentences
    assert found.plurals["{count} drafts"][0] == "1 draft"


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("tr(said)", "no literal"),
        ('tr(f"{a} b")', "no literal"),
        ('count_words(n, one, "{count} things")', "no literal"),
        ('tr("{a} and {b}", a=1)', "not given b"),
        ('tr("{a}", a=1, b=2)', "does not say b"),
        ('count_words(n, "1 {kind}", "{count} {kind}")', "not given kind"),
        ('tr("fine {a}", a=1); tr("fine"); count_words(n, "1 thing", "{count} things")', ""),
    ],
)
def test_faults_of_the_code_are_told(translations: ModuleType, tmp_path: Path, code: str, fault: str) -> None:
    (tmp_path / "page.py").write_text(code, "utf-8")
    translations.ROOT, before = tmp_path, translations.ROOT
    try:
        faults = translations.in_code(tmp_path).faults
    finally:
        translations.ROOT = before
    assert [fault in f for f in faults] == [True] * bool(fault)


@pytest.mark.parametrize(
    ("one", "said", "told"),
    [
        ("Sent {when}.", "Parti {when}.", ""),
        ("Sent {when}.", "Parti.", "facts"),
        ("Sent.", "Parti {when}.", "facts"),
        ("Sent.", "Parti", "end"),
        ("Sent", "Parti.", "end"),
        ("Really?", "Vraiment ?", ""),
        ("“{name}”", "« {name} »", ""),
        ("Saving…", "Enregistrement…", ""),
        (" part", "partie", "space"),
    ],
)
def test_a_translation_is_held_against_its_sentence(translations: ModuleType, one: str, said: str, told: str) -> None:
    assert [told in fault for fault in translations._wrong_one(one, said)] == [True] * bool(told)


def test_french_says_none_with_its_first_form(translations: ModuleType) -> None:
    wrong = lambda language, forms: list(translations._wrong_forms(language, "1 post", "{count} posts", forms))  # noqa: E731
    assert not wrong("fr", ["{count} post", "{count} posts"])
    assert wrong("fr", ["1 post", "{count} posts"])
    assert not wrong("de", ["1 Beitrag", "{count} Beiträge"])
    assert wrong("de", ["1 Beitrag"])


def test_each_language_is_whole(translations: ModuleType, found) -> None:  # type: ignore[no-untyped-def]
    """Strict about every file there is: one that is begun must be finished before it lands."""
    told: list[str] = []
    for path in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        language = path.stem.removeprefix("inkom_")
        assert language in LANGUAGES
        root, missing = translations.brought_up_to_date(language, found)
        told += [f"{language} lacks: {sentence}" for sentence in missing]
        told += [f"{language}: {fault}" for fault in translations.wrong(language, found)]
        if path.read_text("utf-8") != translations.as_text(root):
            told.append(f"{language}: run python packaging/translations.py")
    assert not told, "\n".join(told)


def test_the_languages_of_the_window_are_those_that_are_kept(translations: ModuleType) -> None:
    assert {ENGLISH, *translations.LANGUAGES} == set(LANGUAGES)
