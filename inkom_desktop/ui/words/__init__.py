"""Sentences of the window, and how it says times, in the window's language.

Sentences for codes stand in `inkom_desktop.wording`; here are those that only a window says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from inkom_desktop.domain.calendar import zone_of
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.ports.network import Card
from inkom_desktop.ui.words.cities import city_of
from inkom_desktop.ui.words.language import current_language, spoken, spoken_count
from inkom_desktop.wording import Counted, fill
from inkom_desktop.wording.errors import say_error
from inkom_desktop.wording.in_window import IN_WINDOW

_MINUTES = re.compile(r"([:.]?)mm")


class _Spoken:
    """The language in force, as `inkom_desktop.wording` asks it."""

    def __call__(self, sentence: str, /) -> str:
        """Return a sentence; its {facts} are still to be filled."""
        return spoken(sentence)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number as the locale writes it: "1,200", "1 200"."""
        return number_words(value, decimals)

    def counted(self, form: Counted, count: int) -> str:
        """Return the form that fits the count."""
        return spoken_count(form.one, form.many, count)

    def wall(self, local_time: str) -> str:
        """Return a wall time, "Wed 14 Oct, 09:30"; what is none stays as it stands."""
        at = QDateTime.fromString(local_time.replace(" ", "T")[:16], "yyyy-MM-ddTHH:mm")
        if not at.isValid():
            return local_time
        day = QLocale().toString(at.date(), tr("ddd d MMM"))
        return tr("{day}, {time}", day=day, time=QLocale().toString(at.time(), QLocale.FormatType.ShortFormat))


speak = _Spoken()
"""Say a sentence of a table, one that was marked or stands in `inkom_desktop.wording`."""


def number_words(value: float, decimals: int = 0) -> str:
    """Say a number in the locale's way, with so many decimals."""
    return QLocale().toString(float(value), "f", decimals)


def tr(sentence: str, **facts: object) -> str:
    """Translate a sentence, which is a literal, and fill its {facts}; whole numbers are written in the locale's way.

    Sentences of tables are said with `speak`. A number that is a name (of a process, of a port) is given as text.
    """
    return fill(spoken(sentence), _written(facts)) if facts else spoken(sentence)


def _written(facts: Mapping[str, object]) -> dict[str, object]:
    whole = {k for k, v in facts.items() if isinstance(v, int) and not isinstance(v, bool)}
    return {k: number_words(v) if k in whole and isinstance(v, int) else v for k, v in facts.items()}


def tr_around(sentence: str, inside: str, **facts: object) -> tuple[str, str, str]:
    """Say a sentence in three pieces, so that the fact called `inside` can look otherwise: before it, itself, after it.

    The sentence stays whole for those who translate it: a language may put that fact anywhere.
    """
    before, _, after = spoken(sentence).partition("{" + inside + "}")
    said = _written(facts)
    return fill(before, said), str(said.get(inside, "")), fill(after, said)


def mark(sentence: str) -> str:
    """Mark a literal of a table as a sentence to be translated; `speak` says it later."""
    return sentence


def error_words(error: InkomError) -> tuple[str, str]:
    """Return what happened and what to do."""
    said = say_error(error, speak, IN_WINDOW)
    return said.what, said.todo


def quoted_words(words: str) -> str:
    """Return words of a person in this language's quotation marks."""
    return tr("“{words}”", words=words)


def network_words(card: Card) -> str:
    """Return a network's name: that of a service is its own in every language, the practice one's is a word."""
    return spoken(card.name) if card.stays_here else card.name


def clock_words(at: datetime, zone: str, *, seconds: bool = False) -> str:
    """Say a wall time, "09:30", in the locale's way."""
    local = at.astimezone(zone_of(zone))
    if seconds:
        return QLocale().toString(QTime(local.hour, local.minute, local.second), _with_seconds(QLocale()))
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def _with_seconds(locale: QLocale) -> str:
    """The locale's short pattern of a time, with seconds after the minutes: Qt's long one adds the zone."""
    short = locale.timeFormat(QLocale.FormatType.ShortFormat)
    return short if "s" in short else _MINUTES.sub(lambda m: f"{m[0]}{m[1] or ':'}ss", short)


def weekday_words(at: datetime, zone: str) -> str:
    """Say the day of the week alone, "Wed"."""
    local = at.astimezone(zone_of(zone))
    return QLocale().standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat)


def day_words(at: datetime, zone: str) -> str:
    """Say a day, "Wed 14 Oct"."""
    local = at.astimezone(zone_of(zone))
    return QLocale().toString(QDate(local.year, local.month, local.day), tr("ddd d MMM"))


def long_day_words(at: datetime, zone: str) -> str:
    """Say a day in full, "Tuesday 13 October"."""
    local = at.astimezone(zone_of(zone))
    return QLocale().toString(QDate(local.year, local.month, local.day), tr("dddd d MMMM"))


def moment_words(at: datetime, zone: str) -> str:
    """Say a moment, "Wed 14 Oct, 09:30"."""
    return tr("{day}, {time}", day=day_words(at, zone), time=clock_words(at, zone))


def when_words(at: datetime, now: datetime, zone: str) -> str:
    """Say a moment beside today: "today at 06:12", "yesterday at 22:30", "tomorrow at 09:00", else the moment in full."""
    days = (at.astimezone(zone_of(zone)).date() - now.astimezone(zone_of(zone)).date()).days
    time = clock_words(at, zone)
    if days == 0:
        return tr("today at {time}", time=time)
    if days == -1:
        return tr("yesterday at {time}", time=time)
    if days == 1:
        return tr("tomorrow at {time}", time=time)
    return moment_words(at, zone)


def until_words(at: datetime, now: datetime, zone: str) -> str:
    """Say when something comes: "in 12 min" within the hour, else the moment."""
    left = at - now
    if left <= timedelta(seconds=50):
        return tr("now") if left <= timedelta(seconds=5) else tr("in less than a minute")
    if left < timedelta(hours=1):
        return tr("in {minutes} min", minutes=max(1, round(left.total_seconds() / 60)))
    if at.astimezone(zone_of(zone)).date() == now.astimezone(zone_of(zone)).date():
        return tr("at {time}", time=clock_words(at, zone))
    return moment_words(at, zone)


def zone_words(zone: str) -> str:
    """Say a zone as people do: its city, as the language in force writes it."""
    return city_of(zone, current_language())


def offset_words(zone: str, at: datetime) -> str:
    """Say how far a zone is from UTC at a moment: "UTC+1", "UTC−3:30"."""
    minutes = int((at.astimezone(zone_of(zone)).utcoffset() or timedelta(0)).total_seconds() // 60)
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def zone_choices(now: datetime | None = None) -> list[tuple[str, str]]:
    """Return every zone with what a person reads: "Lisbon, UTC+1", as it is at that moment."""
    from zoneinfo import available_timezones

    at = now or datetime.now(UTC)
    names = (z for z in available_timezones() if "/" in z and not z.startswith(("Etc/", "posix", "right", "SystemV")))
    choices = [(name, f"{zone_words(name)}, {offset_words(name, at)}") for name in sorted(names)]
    return [*choices, ("UTC", "UTC")]


def count_words(count: int, one: str, many: str, **facts: object) -> str:
    """Say a number of things: both forms are literals, {count} is filled, and what else the sentence holds."""
    return fill(spoken_count(one, many, count), _written({"count": count, **facts}))


def photo_words(count: int) -> str:
    """Say how many pictures."""
    return count_words(count, "1 photo", "{count} photos")


def initials(name: str) -> str:
    """Return up to two letters that stand for a name."""
    words = [w for w in name.split() if w[0].isalnum()] or ["?"]
    return (words[0][0] + (words[1][0] if len(words) > 1 else words[0][1:2])).upper()
