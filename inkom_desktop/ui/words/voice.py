"""A language spoken beside the window's own: a client's report is written in the client's."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from inkom_desktop.ui.words import mark
from inkom_desktop.ui.words.language import LANGUAGES, catalogue_of, locale_of
from inkom_desktop.wording import Counted, fill

# Patterns of QLocale and a sentence; but for the first the window asks for the same ones.
_DAY, _SHORT_DAY = mark("d MMMM yyyy"), mark("d MMM")
_MOMENT_DAY, _MOMENT = mark("ddd d MMM"), mark("{day}, {time}")


class Voice:
    """Speaks one language (`wording.Speak`), whatever the window speaks; what it does not know is said in English."""

    def __init__(self, language: str) -> None:
        """`language` is a key of LANGUAGES."""
        self._catalogue = catalogue_of(language if language in LANGUAGES else "en")
        self._locale = locale_of(language if language in LANGUAGES else "en")

    def __call__(self, sentence: str, /) -> str:
        """Return the sentence in this language; its {facts} are still to be filled."""
        return self._catalogue.one(sentence) if sentence else ""

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as this language writes it."""
        return self._locale.toString(float(value), "f", decimals)

    def counted(self, form: Counted, count: int) -> str:
        """Return the form that fits the count."""
        return self._catalogue.several(form.one, form.many, count)

    def wall(self, local_time: str) -> str:
        """Return a wall time, "Wed 14 Oct, 09:30"; what is none stays as it stands."""
        at = QDateTime.fromString(local_time.replace(" ", "T")[:16], "yyyy-MM-ddTHH:mm")
        if not at.isValid():
            return local_time
        day = self._locale.toString(at.date(), self(_MOMENT_DAY))
        return fill(
            self(_MOMENT), {"day": day, "time": self._locale.toString(at.time(), QLocale.FormatType.ShortFormat)}
        )

    def day(self, day: date | datetime, *, short: bool = False) -> str:
        """Return a day, "14 October 2026" or "14 Oct"."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self(_SHORT_DAY if short else _DAY))
