"""What is said of a text before anything leaves the machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from inkom_desktop.domain.check import Check
from inkom_desktop.domain.draft import Attachment, Content, ContentPart
from tests.networks.bluesky import stage


def check(text: str, *media: Attachment, **abilities: object) -> Check:
    account = stage.account("https://x.example", abilities=abilities)
    return stage.adapter().check(Content("", (ContentPart(text, media),)), account)


def codes(found: Check) -> list[str]:
    return [p.code for p in found.problems]


def test_graphemes_and_bytes() -> None:
    assert check("👋🏽é").length == 2
    assert check("x" * 300).problems == ()
    (long,) = check("x" * 301).problems
    assert (long.code, dict(long.params)) == ("too_long", {"length": 301, "limit": 300, "unit": "graphemes"})
    (heavy,) = check("👨‍👩‍👧‍👦" * 121).problems
    assert dict(heavy.params) == {"length": 121 * 25, "limit": 3000, "unit": "bytes"}


def test_nothing_and_the_invisible(tmp_path: Path) -> None:
    assert codes(check(" \n")) == ["empty"]
    assert codes(check("", stage.picture(tmp_path, "a", alt="a"))) == []
    assert codes(check("a\x07b\ud800")) == ["control_characters"]


def test_a_short_mention_is_a_warning() -> None:
    found = check("hello @alice")
    assert [dict(p.params) for p in found.problems] == [{"handle": "@alice"}]
    assert found.errors == ()


def test_pictures(tmp_path: Path) -> None:
    fine = stage.picture(tmp_path, "a.png", alt="a")
    assert codes(check("", *[fine] * 5)) == ["too_many_media"]
    assert codes(check("", replace(fine, alt=" "))) == ["alt_missing"]
    assert codes(check("", replace(fine, alt="x" * 2001))) == ["alt_too_long"]
    assert codes(check("", replace(fine, file=replace(fine.file, mime="video/mp4")))) == ["media_kind"]
    large = replace(fine, file=replace(fine.file, bytes=2_000_001))
    assert codes(check("", large)) == []  # it is written anew
    moving = replace(fine, file=replace(fine.file, bytes=2_000_001, mime="image/gif"))
    assert codes(check("", moving)) == ["media_too_large"]
    assert codes(check("", replace(moving, file=replace(moving.file, bytes=60_000)), blob_bytes=50_000)) == [
        "media_too_large"
    ]


def test_the_rules_are_those_of_the_accounts_server() -> None:
    account = stage.account("https://x.example", abilities={"blob_bytes": 50_000})
    assert stage.adapter().media_rules(account).max_bytes == 50_000
    assert stage.adapter().media_rules(None).max_bytes == 2_000_000
