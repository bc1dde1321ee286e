"""What WordPress says of a text before anything leaves the machine."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inkom_desktop.domain.draft import Content, ContentPart
from tests.networks.contract import PICTURE
from tests.networks.wordpress import stage


def codes(content: Content, **abilities: Any) -> list[tuple[str, str, int | None]]:
    account = stage.session(**abilities).account
    return [(p.code, p.severity.value, p.part) for p in stage.network().check(content, account).problems]


def test_a_thread_is_joined_and_a_title_stands_in() -> None:
    assert codes(stage.words("one", "two")) == [("thread_joined", "warning", None), ("title_missing", "warning", None)]
    assert codes(stage.words("one", title="T")) == []


def test_an_empty_part_of_an_article_is_no_error() -> None:
    assert codes(stage.words("one", "", title="T")) == [("thread_joined", "warning", None)]
    assert codes(stage.words("", "", title="T")) == [("empty", "error", 0), ("thread_joined", "warning", None)]


def test_titles_and_alternative_texts_are_looked_at_too() -> None:
    picture = replace(PICTURE, alt="a\x00")
    content = Content("T\x1b", (ContentPart("x", (picture,)),))
    assert codes(content) == [("control_characters", "error", None), ("control_characters", "error", 0)]


def test_a_role_that_may_not_upload() -> None:
    content = Content("T", (ContentPart("x", (PICTURE,)),))
    assert codes(content, uploads=False) == [("too_many_media", "error", 0)]
    assert codes(content, uploads=True) == []
