"""Amounts and sizes in the language that speaks."""

from __future__ import annotations

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.publication import State
from inkom_desktop.wording import bytes_in_words
from inkom_desktop.wording.errors import say_error


class French:
    """A language with its own units, words and digits."""

    def __call__(self, sentence: str, /) -> str:
        known = {"{size} MB": "{size} Mo", "{size} bytes": "{size} octets", "Published": "Publié"}
        return known.get(sentence, sentence)

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:,.{decimals}f}".replace(",", " ").replace(".", ",")


def test_sizes() -> None:
    assert [bytes_in_words(n) for n in (999, 2_000, 2_500_000, 3 * 10**9)] == [
        "999 bytes",
        "2.0 kB",
        "2.5 MB",
        "3.0 GB",
    ]
    assert bytes_in_words(2_500_000, French()) == "2,5 Mo"
    assert bytes_in_words("unknown") == "unknown"


def test_amounts_are_written_and_names_are_left() -> None:
    said = say_error(InkomError("text_too_large", size=120_000, limit=100_000), French())
    assert said.what == "The text has 120 000 characters; a draft holds 100 000."
    assert "process 12345" in say_error(InkomError("publisher_busy", kind="window", pid=12345), French()).what


def test_a_state_is_said_in_its_word() -> None:
    error = InkomError("publication_not_movable", id="01ab", state=State.PUBLISHED)
    assert say_error(error, French()).what == "Publication 01ab is publié and can no longer be moved."
    assert "is published" in say_error(error).what
