"""The window's language: which there are, which one is worn, and how a sentence is looked up in it.

The translations are Qt's own kind of file (resources/i18n/*.ts), read as they are: nothing has to be compiled before Inkom
starts from a checkout, from a wheel or frozen. docs/decisions says why. Qt's own words (menus of text fields) come from the
.qm files that Qt brings.
"""

from __future__ import annotations

import logging
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from inkom_desktop.ui.theme.resources import resource_path
from inkom_desktop.ui.theme.roles import ThemeError
from inkom_desktop.ui.words.pseudo import Pseudo
from inkom_desktop.ui.words.ts import TsFile, read_ts

log = logging.getLogger(__name__)

SYSTEM = "system"
ENGLISH = "en"
PSEUDO = "pseudo"
"""A made-up language for those who work on Inkom: longer, bracketed, from right to left (INKOM_PSEUDO=1)."""

RIGHT_TO_LEFT = frozenset({PSEUDO})
"""The languages that read from right to left."""
_FACT = re.compile(r"\{[^{}]*\}")

LANGUAGES: dict[str, str] = {ENGLISH: "English", "fr": "Français", "de": "Deutsch", "es": "Español"}
"""The languages that are complete, each by its own name."""


class Catalogue(Protocol):
    """Sentences of one language."""

    def one(self, sentence: str) -> str:
        """Return the sentence in this language; the English one where it is missing."""
        ...

    def several(self, one: str, many: str, count: int) -> str:
        """Return the form that fits the count."""
        ...


class English:
    """The sentences as they stand in the code."""

    def one(self, sentence: str) -> str:
        """Return it as it stands."""
        return sentence

    def several(self, one: str, many: str, count: int) -> str:
        """One thing, or none and many."""
        return one if count == 1 else many


class Translated:
    """The sentences of a .ts file."""

    def __init__(self, file: TsFile, language: str) -> None:
        self._file = file
        # CLDR plural rules: French says "0 article", the others here "0 articles" (unicode.org/cldr, plurals).
        self._last_of_one = 1 if language == "fr" else None

    def one(self, sentence: str) -> str:
        """Return the translation."""
        return self._file.sentences.get(sentence) or sentence

    def several(self, one: str, many: str, count: int) -> str:
        """Return the numerus form; a file that lacks it answers in English."""
        forms = self._file.plurals.get(many, ())
        single = count <= self._last_of_one if self._last_of_one is not None else count == 1
        if len(forms) < 2:
            return one if count == 1 else many
        return forms[0] if single else forms[1]


@dataclass
class _Worn:
    """The language in force. One for the process, as Qt's default locale is."""

    catalogue: Catalogue
    key: str
    asked: str
    qt: QTranslator | None = None


_worn = _Worn(English(), ENGLISH, ENGLISH)


def spoken(sentence: str) -> str:
    """Return a sentence in the language in force."""
    return _isolated(_worn.catalogue.one(sentence)) if sentence else ""


def spoken_count(one: str, many: str, count: int) -> str:
    """Return the form for a count in the language in force; {count} is still to be filled."""
    return _isolated(_worn.catalogue.several(one, many, count))


def _isolated(sentence: str) -> str:
    """Set facts apart where the language reads from right to left: a handle or a time must not turn what stands beside it.

    First strong isolate and its end: Unicode Standard Annex 9, 2.4.
    """
    return _FACT.sub("\u2068\\g<0>\u2069", sentence) if _worn.key in RIGHT_TO_LEFT else sentence


def current_language() -> str:
    """Return the key of the language in force: one of LANGUAGES, or PSEUDO."""
    return _worn.key


def asked_language() -> str:
    """Return what was asked for: a key of LANGUAGES, or SYSTEM."""
    return _worn.asked


def system_language() -> str:
    """Return the first language of LANGUAGES that the person's system asks for, English where it asks for none of them."""
    asked = [name.replace("_", "-").split("-")[0].lower() for name in QLocale.system().uiLanguages()]
    return next((key for key in asked if key in LANGUAGES), ENGLISH)


def wear_language(wanted: str) -> str:
    """Speak a language ("system" or a key of LANGUAGES) from now on; returns the key that is in force.

    Windows already made keep their words: the window makes its pages anew. Needs no application, but where there is one
    Qt's own words and the reading direction follow.
    """
    key = PSEUDO if os.environ.get("INKOM_PSEUDO") else system_language() if wanted == SYSTEM else wanted
    if key not in LANGUAGES and key != PSEUDO:
        key = ENGLISH
    _worn.catalogue = catalogue_of(key)
    if isinstance(_worn.catalogue, English):
        key = ENGLISH
    _worn.key, _worn.asked = key, wanted
    QLocale.setDefault(locale_of(key))
    _tell_qt(key)
    return key


def catalogue_of(key: str) -> Catalogue:
    """Return the sentences of a language; English ones where its file cannot be read."""
    if key == PSEUDO:
        return Pseudo()
    if key == ENGLISH:
        return English()
    try:
        return Translated(read_ts(_file(key)), key)
    except (OSError, ThemeError, ElementTree.ParseError):
        # A window in English is better than none.
        log.exception("the translation %r cannot be read", key)
        return English()


def _file(key: str) -> Path:
    return resource_path("i18n", f"inkom_{key}.ts")


def locale_of(key: str) -> QLocale:
    """Return how numbers and dates are written: the system's own habits where they are of this language, else its homeland's."""
    system = QLocale.system()
    if key == PSEUDO:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt)
    if system.name().split("_")[0] == key:
        return system
    return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom) if key == ENGLISH else QLocale(key)


def _tell_qt(key: str) -> None:
    app = QCoreApplication.instance()
    if app is None:
        return
    if _worn.qt is not None:
        QCoreApplication.removeTranslator(_worn.qt)
        _worn.qt = None
    if key not in (ENGLISH, PSEUDO):
        translator = QTranslator(app)
        if translator.load(f"qtbase_{key}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QCoreApplication.installTranslator(translator)
            _worn.qt = translator
    set_direction = getattr(app, "setLayoutDirection", None)  # a QGuiApplication has a direction, a core one has none
    if set_direction is not None:
        set_direction(Qt.LayoutDirection.RightToLeft if key in RIGHT_TO_LEFT else Qt.LayoutDirection.LeftToRight)


__all__ = [
    "LANGUAGES",
    "PSEUDO",
    "SYSTEM",
    "asked_language",
    "current_language",
    "spoken",
    "spoken_count",
    "system_language",
    "wear_language",
]
