"""Nearly the same: links, capitals and a word or two make no other text."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.likeness import nearly_same

TEXT = "The first container of this year's Huila harvest landed on Friday. Roasting starts Wednesday."


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (TEXT, True),
        (TEXT.upper() + " https://shop.example/?utm_source=x", True),
        (TEXT.replace("Friday", "Thursday"), True),
        ("The second container came on Monday, and we roast on Sunday with open doors.", False),
        ("", False),
        ("https://only.a.link", False),
    ],
)
def test_texts(other: str, same: bool) -> None:
    assert nearly_same(TEXT, other) is same


def test_short_texts_must_be_the_same() -> None:
    assert nearly_same("Open today!", "open TODAY")
    assert not nearly_same("Open today", "Closed today")
    assert nearly_same("今日の新しい豆が届きました", "今日の新しい豆が届きました。")
