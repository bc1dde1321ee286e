"""What is wrong with a text on any network."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.check import text_problems
from inkom_desktop.domain.counting import Unit


@pytest.mark.parametrize(
    ("text", "alone", "codes"),
    [
        ("hello", True, []),
        ("hello!", True, ["too_long"]),
        (" \n", True, ["empty"]),
        ("", False, []),
        ("a\x07b\x1b", True, ["control_characters"]),
        ("a\x07bcdef", True, ["too_long", "control_characters"]),
    ],
)
def test_a_text_is_there_fits_and_is_plain(text: str, alone: bool, codes: list[str]) -> None:
    found = text_problems(text, 2, len(text), 5, Unit.CODE_POINTS, alone=alone)
    assert [(p.code, p.part) for p in found] == [(code, 2) for code in codes]
    if "too_long" in codes:
        assert found[0].params == {"length": len(text), "limit": 5, "unit": "code_points"}
