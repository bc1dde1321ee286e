"""What a spreadsheet would compute becomes text."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.csv_cells import harmless


@pytest.mark.parametrize("text", ["=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_formulas_are_text(text: str) -> None:
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["", "a=1", "Mara's", "1", " =1", "“=1”"])
def test_words_stay(text: str) -> None:
    assert harmless(text) == text
