"""How options and what was chosen of them are said: names of languages, lengths of polls, a line that sums up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from inkom_desktop.domain.options import Belongs, Chosen, Option, OptionKind, OptionValue, Poll
from inkom_desktop.ui.words import count_words, speak, tr

LANGUAGES = (
    *("ar", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "ga", "gl", "he"),
    *("hi", "hr", "hu", "id", "is", "it", "ja", "ka", "ko", "lt", "lv", "mk", "ml", "mr", "ms", "nb", "nl", "pa", "pl"),
    *("pt", "pt-BR", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "sw", "ta", "te", "th", "tr", "uk", "ur", "vi", "zh"),
    "zh-Hant",
)
"""What is offered; any other tag that a draft has stays and is shown as it is."""


def language_words(tag: str) -> str:
    """Return the name of a language in itself, "Português (Brasil)"; an unknown tag as it is."""
    locale = QLocale(tag.replace("-", "_"))
    name = locale.nativeLanguageName()
    if locale.language() is QLocale.Language.C or not name:
        return tag
    name = name[:1].upper() + name[1:]
    return f"{name} ({locale.nativeTerritoryName()})" if "-" in tag and len(tag) <= 5 else name


def length_words(minutes: int) -> str:
    """Say how long a poll runs."""
    if minutes % 1440 == 0:
        return count_words(minutes // 1440, "1 day", "{count} days")
    if minutes % 60 == 0:
        return count_words(minutes // 60, "1 hour", "{count} hours")
    return count_words(minutes, "1 minute", "{count} minutes")


def value_words(option: Option, value: OptionValue) -> str:
    """Say what was chosen, without the option's name where the words speak for themselves."""
    label = speak(option.label)
    match value:
        case Poll():
            answers = sum(bool(a.strip()) for a in value.answers)
            return tr("{option} ({count})", option=label, count=answers)
        case bool():
            return label if value else tr("{option}: no", option=label)
        case tuple():
            if option.kind is OptionKind.LANGUAGES:
                return ", ".join(language_words(tag) for tag in value)
            named = {c.key: speak(c.label) for c in option.choices}
            return tr("{option}: {value}", option=label, value=", ".join(named.get(v, v) for v in value))
        case str():
            named = {c.key: speak(c.label) for c in option.choices}
            said = " ".join(named.get(value, value).split())
            return tr("{option}: {value}", option=label, value=said if len(said) <= 32 else said[:31] + "…")


def summary(options: Sequence[Option], chosen: Chosen) -> str:
    """Say in a line what was chosen of an account's options; empty where nothing was."""
    said: list[str] = []
    for option in options:
        if option.belongs is Belongs.POST:
            value = chosen.get(option)
            said += [value_words(option, value)] if value is not None else []
        else:
            of_parts = [v for values in chosen.parts.values() if (v := values.get(option.key)) is not None]
            said += [value_words(option, value) for value in of_parts]
    return " · ".join(said)
