"""Details of ours are said in another language; what a network wrote stays as it is."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.wording import AsWritten
from inkom_desktop.wording.details import say_detail
from inkom_desktop.wording.errors import say_error


class Loud(AsWritten):
    """A language that says everything in capitals, but for its {facts}."""

    KNOWN = frozenset({"Access token", "HTTP {status} without a reason", "No connection.", "the token is not valid"})

    def __call__(self, sentence: str, /) -> str:
        if sentence not in self.KNOWN:
            return sentence
        return sentence.upper().replace("{STATUS}", "{status}")


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("the token is not valid", "THE TOKEN IS NOT VALID"),
        ("HTTP 503 without a reason", "HTTP 503 WITHOUT A REASON"),
        ("connect", "NO CONNECTION."),
        ("Text is too long", "Text is too long"),
        ("", ""),
    ],
)
def test_a_detail_is_said_in_the_language(detail: str, said: str) -> None:
    assert say_detail(detail, Loud()) == said


def test_an_error_says_its_detail_and_its_field_in_the_language() -> None:
    refused = InkomError("wrong_secret", server="social.example", detail="the token is not valid")
    assert "THE TOKEN IS NOT VALID" in say_error(refused, Loud()).what
    assert say_error(InkomError("field_missing", field="Access token"), Loud()).what == "ACCESS TOKEN is missing."


@pytest.mark.parametrize(("count", "said"), [(1, "1 post to"), (2, "2 posts to")])
def test_one_post_is_not_said_as_several(count: int, said: str) -> None:
    assert said in say_error(InkomError("account_in_flight", count=count, handle="@ada")).what
