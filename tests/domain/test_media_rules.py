"""What a network's rules say of files: each rule broken once, each kept once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inkom_desktop.domain.check import Severity
from inkom_desktop.domain.counting import Unit
from inkom_desktop.domain.draft import Attachment, Crop, MediaFile
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, kind_of, media_problems

JPEG = MediaFile("a" * 64, "image/jpeg", 1000, 1200, 800, "a.jpg")
GIF = replace(JPEG, mime="image/gif", name="a.gif")
FILM = MediaFile("b" * 64, "video/mp4", 5000, 1920, 1080, "b.mp4", seconds=30.0, codecs=("h264", "aac"))
PAPER = MediaFile("c" * 64, "application/pdf", 9000, 0, 0, "c.pdf", pages=12)

RULES = MediaRules(
    4,
    20,
    {
        MediaKind.IMAGE: FileRules(
            frozenset({"image/jpeg", "image/png"}),
            2000,
            max_side=4000,
            min_side=320,
            min_ratio=0.8,
            max_ratio=1.91,
        ),
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), 1500, most=1),
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4"}),
            10_000,
            most=1,
            max_pixels=1920 * 1080,
            min_seconds=3,
            max_seconds=60,
            codecs=frozenset({"h264", "aac"}),
        ),
        MediaKind.DOCUMENT: FileRules(frozenset({"application/pdf"}), 10_000, most=1, max_pages=300),
    },
)


def codes(*files: MediaFile, rules: MediaRules = RULES, alt: str = "words", crop: Crop | None = None) -> list[str]:
    crops = {"me": crop} if crop else {}
    media = [Attachment(str(i), file, alt, crops=crops) for i, file in enumerate(files)]
    return [p.code for p in media_problems(media, 0, rules)]


@pytest.mark.parametrize("file", [JPEG, GIF, FILM, PAPER])
def test_what_keeps_the_rules_is_fine(file: MediaFile) -> None:
    assert codes(file) == []


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (replace(JPEG, mime="image/tiff"), "media_kind"),
        (replace(FILM, mime="video/webm"), "media_kind"),
        (replace(PAPER, mime="application/zip"), "media_kind"),
        (replace(GIF, bytes=1501), "media_too_large"),
        (replace(JPEG, bytes=2001, frames=3), "media_too_large"),
        (replace(JPEG, width=4001, height=4000, frames=3), "media_many_pixels"),
        (replace(JPEG, width=319, height=300), "media_small"),
        (replace(JPEG, width=700, height=1000), "media_narrow"),
        (replace(JPEG, width=2000, height=1000), "media_wide"),
        (replace(FILM, height=1081), "media_many_pixels"),
        (replace(FILM, seconds=60.2), "media_long"),
        (replace(FILM, seconds=2.9), "media_short"),
        (replace(FILM, codecs=("hevc", "aac")), "media_codec"),
        (replace(PAPER, pages=301), "media_pages"),
    ],
)
def test_each_rule_is_held(file: MediaFile, code: str) -> None:
    assert codes(file) == [code]


def test_a_still_picture_that_is_too_large_is_no_problem_it_is_written_anew() -> None:
    assert codes(replace(JPEG, bytes=10**9, width=6000, height=4000)) == []
    assert codes(replace(JPEG, mime="image/webp")) == []
    none_writable = replace(RULES, kinds={MediaKind.IMAGE: FileRules(frozenset({"image/gif"}), 10)})
    assert codes(JPEG, rules=none_writable) == ["media_kind"]


def test_what_is_not_known_breaks_no_rule() -> None:
    assert codes(replace(FILM, seconds=0.0, codecs=(), width=0, height=0)) == []
    assert codes(replace(PAPER, pages=0)) == []


def test_files_are_counted_together_and_by_kind() -> None:
    assert codes(*[JPEG] * 4) == []
    assert codes(*[JPEG] * 5) == ["too_many_media"]
    assert codes(GIF, GIF) == ["too_many_of_kind"]
    assert codes(GIF, JPEG) == []
    assert codes(FILM, JPEG) == ["mixed_media"]
    assert codes(PAPER, FILM) == ["mixed_media"]
    assert codes(FILM, JPEG, rules=replace(RULES, alone=frozenset())) == []


def test_a_crop_counts_for_the_shape() -> None:
    wide = replace(JPEG, width=3000, height=1000)
    assert codes(wide) == ["media_wide"]
    assert codes(wide, crop=Crop(0.2, 0, 0.5, 1)) == []
    assert codes(wide, crop=Crop(0.2, 0, 0.05, 0.1)) == ["media_small"]


def test_alternative_texts_are_counted_in_the_networks_unit() -> None:
    family = "👨‍👩‍👧‍👦"
    assert codes(JPEG, alt=" ") == ["alt_missing"]
    assert codes(PAPER, alt="") == []
    assert codes(JPEG, alt=family * 20) == []
    assert codes(JPEG, alt=family * 21) == ["alt_too_long"]
    assert codes(JPEG, alt=family * 2, rules=replace(RULES, alt_unit=Unit.UTF16)) == ["alt_too_long"]
    assert codes(JPEG, alt="a\x07") == ["control_characters"]
    lenient = media_problems([Attachment("x", JPEG, "a" * 21)], 0, replace(RULES, alt_strict=False))
    assert [p.severity for p in lenient] == [Severity.WARNING]


def test_the_simple_form_parts_pictures_from_gifs() -> None:
    rules = MediaRules.pictures(4, {"image/png", "image/gif"}, 10, 20)
    assert set(rules.kinds) == {MediaKind.IMAGE, MediaKind.GIF}
    assert (rules.mimes, rules.max_bytes) == (frozenset({"image/png", "image/gif"}), 10)
    assert rules.within(MediaKind.IMAGE, max_bytes=5).max_bytes == 5
    assert rules.within(MediaKind.VIDEO, max_bytes=5) == rules
    assert kind_of("text/plain") is None


def test_a_crop_is_never_empty_and_never_beyond_the_picture() -> None:
    assert Crop(0, 0, 1, 1).pixels(10, 8) == (0, 0, 10, 8)
    assert Crop(0.5, 0.5, 0, 0).pixels(10, 8) == (5, 4, 6, 5)
    assert Crop(1, 1, 1, 1).pixels(10, 8) == (9, 7, 10, 8)
