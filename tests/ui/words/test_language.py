"""Sentences in another language: looked up, filled, counted, and English where a translation is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.networks import catalogue
from inkom_desktop.ui import words
from inkom_desktop.ui.words import language
from inkom_desktop.ui.words.pseudo import CLOSE, MARK, OPEN, Pseudo
from inkom_desktop.ui.words.ts import TsFile, read_ts

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en"><context><name>inkom</name>
<message><source>in {minutes} min</source><translation>dans {minutes} min</translation></message>
<message><source>Today</source><translation type="unfinished">Aujourd</translation></message>
<message><source>Gone</source><translation type="vanished">Parti</translation></message>
<message numerus="yes"><source>{count} drafts</source><translation>
<numerusform>{count} brouillon</numerusform><numerusform>{count} brouillons</numerusform></translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = QLocale()
    yield
    monkeypatch.delenv("INKOM_PSEUDO", raising=False)
    language.wear_language("en")
    QLocale.setDefault(before)


@pytest.fixture
def french(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TsFile:
    path = tmp_path / "inkom_fr.ts"
    path.write_text(TS, "utf-8")
    monkeypatch.setattr(language, "_file", lambda key: path)
    assert language.wear_language("fr") == "fr"
    return read_ts(path)


def test_a_finished_sentence_is_spoken_and_filled(french: TsFile) -> None:
    assert words.tr("in {minutes} min", minutes=12) == "dans 12 min"


def test_what_is_unfinished_or_gone_stays_english(french: TsFile) -> None:
    assert french.sentences == {"in {minutes} min": "dans {minutes} min"}
    assert words.tr("Today") == "Today"
    assert words.tr("Gone") == "Gone"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 brouillon"), (1, "1 brouillon"), (2, "2 brouillons"), (1200, "1\u202f200 brouillons")]
)
def test_french_counts_as_french_does(french: TsFile, count: int, said: str) -> None:
    assert words.count_words(count, "1 draft", "{count} drafts") == said


def test_english_counts_as_english_does() -> None:
    language.wear_language("en")
    assert [words.count_words(n, "1 draft", "{count} drafts") for n in (0, 1, 2)] == ["0 drafts", "1 draft", "2 drafts"]


def test_an_error_is_translated_before_it_is_filled(monkeypatch: pytest.MonkeyPatch) -> None:
    what = "No draft “{wanted}”."
    monkeypatch.setattr(
        language._worn, "catalogue", language.Translated(TsFile("fr", {what: "Aucun brouillon « {wanted} »."}), "fr")
    )
    assert words.error_words(InkomError("draft_unknown", wanted="ab12")) == (
        "Aucun brouillon « ab12 ».",
        "It may have been deleted; Drafts shows those that are there.",
    )


def test_numbers_are_written_as_the_locale_writes_them(french: TsFile) -> None:
    assert words.tr("{count} of {name}", count=1200, name=1.5) == "1\u202f200 of 1.5"
    assert words.number_words(1234.56, 1) == "1\u202f234,6"
    assert words.error_words(InkomError("text_too_large", size=120_000, limit=100_000))[0].startswith(
        "The text has 120\u202f000 characters"
    )
    assert words.error_words(InkomError("publisher_busy", kind="window", pid=12345))[0].endswith(
        "process 12345) is publishing from this store."
    )


def test_a_sentence_that_stands_out_in_the_middle_stays_whole_for_translators(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "It goes out as {client} to {accounts}."
    other = TsFile("de", {said: "An {accounts} geht es als {client} hinaus."})
    monkeypatch.setattr(language._worn, "catalogue", language.Translated(other, "de"))
    pieces = words.tr_around("It goes out as {client} to {accounts}.", "client", client="Τράμ", accounts="α, β")
    assert pieces == ("An α, β geht es als ", "Τράμ", " hinaus.")


@pytest.mark.parametrize(
    ("locale", "said"),
    [
        ("en_GB", "14:05:09"),
        ("en_US", "2:05:09 PM"),
        ("da_DK", "14.05.09"),
        ("fr_CA", "14 h 05:09"),
        ("de_DE", "14:05:09"),
    ],
)
def test_seconds_stand_where_the_locale_has_its_minutes(locale: str, said: str) -> None:
    QLocale.setDefault(QLocale(locale))
    at = datetime(2026, 1, 14, 14, 5, 9, tzinfo=UTC)
    assert words.clock_words(at, "UTC", seconds=True).replace("\u202f", " ").replace("\u00a0", " ") == said


def test_a_language_without_its_file_is_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_file", lambda key: tmp_path / "none.ts")
    assert language.wear_language("de") == "en"
    (tmp_path / "none.ts").write_text("no xml")
    assert language.wear_language("de") == "en"
    assert words.tr("Today") == "Today"


def test_an_unknown_language_is_english() -> None:
    assert language.wear_language("tlh") == "en"
    assert language.current_language() == "en"


def test_dates_follow_the_language(french: TsFile) -> None:
    at = datetime(2026, 10, 14, 8, 30, tzinfo=UTC)
    assert words.day_words(at, "Europe/Lisbon") == "mer. 14 oct."


def test_the_pseudo_language_brackets_words_and_leaves_facts_and_patterns(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INKOM_PSEUDO", "1")
    assert language.wear_language("system") == language.PSEUDO
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    said = words.tr("in {minutes} min", minutes=3)
    assert said.startswith(MARK + OPEN)
    assert "\u2068٣\u2069" in said  # set apart, so that it turns nothing beside it
    assert said.endswith(CLOSE)
    assert "٣" in said
    assert Pseudo().one("ddd d MMM") == "ddd d MMM"
    assert Pseudo().one("{day}, {time}") == "{day}, {time}"
    monkeypatch.delenv("INKOM_PSEUDO")
    language.wear_language("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_practice_networks_name_is_a_word_and_a_services_is_its_own() -> None:
    cards = {n.card.key: n.card for n in catalogue({}, data_folder=Path())}
    assert language.wear_language("de") == "de"
    assert words.network_words(cards["folder"]) == "Ordner"
    assert words.network_words(cards["mastodon"]) == "Mastodon"


def test_what_a_person_wrote_stands_in_the_languages_own_quotation_marks() -> None:
    assert words.quoted_words("First light") == "“First light”"
    language.wear_language("de")
    assert words.quoted_words("First light") == "„First light“"


@pytest.mark.parametrize("local_time", ["2026-10-14T09:30", "2026-10-14 09:30", "2026-10-14T09:30:00"])
def test_a_wall_time_is_said_in_the_locales_form(local_time: str) -> None:
    language.wear_language("de")
    assert words.speak.wall(local_time) == "Mi. 14. Okt., 09:30"


def test_what_is_no_wall_time_stays_as_it_stands() -> None:
    assert words.speak.wall("soon") == "soon"


@pytest.mark.parametrize(
    ("key", "zone", "said"),
    [
        ("en", "America/Sao_Paulo", "São Paulo"),
        ("en", "America/New_York", "New York"),
        ("de", "Europe/Lisbon", "Lissabon"),
        ("fr", "Europe/London", "Londres"),
        ("es", "America/New_York", "Nueva York"),
        ("de", "Mars/Olympus_Mons", "Olympus Mons"),
    ],
)
def test_the_city_of_a_zone_is_written_as_the_language_does(key: str, zone: str, said: str) -> None:
    language.wear_language(key)
    assert words.zone_words(zone) == said


def test_a_zone_is_offered_by_the_name_that_is_shown() -> None:
    language.wear_language("de")
    shown = dict(words.zone_choices(datetime(2026, 10, 14, tzinfo=UTC)))
    assert shown["Europe/Lisbon"] == "Lissabon, UTC+1"
