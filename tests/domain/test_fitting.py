"""When a picture has to be written anew, and what the order says."""

from __future__ import annotations

from dataclasses import replace

from inkom_desktop.domain.draft import Attachment, Crop, MediaFile
from inkom_desktop.domain.fitting import Fit, fit_for, fitted_name
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules

JPEG = MediaFile("a" * 64, "image/jpeg", 1000, 1200, 800, "a view.jpeg")
RULES = MediaRules(
    4,
    100,
    {MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png"}), 2000, max_side=4000, max_pixels=8_000_000)},
)


def fit(file: MediaFile, crop: Crop | None = None, rules: MediaRules = RULES) -> Fit | None:
    return fit_for(Attachment("a", file, "words", crops={"me": crop} if crop else {}), rules)


def test_what_fits_is_left_alone() -> None:
    assert fit(JPEG) is None
    assert fit(replace(JPEG, bytes=2000, width=4000, height=2000)) is None


def test_what_does_not_fit_is_written_anew_by_the_rules() -> None:
    order = Fit(("image/jpeg", "image/png"), 2000, None, 8_000_000, 4000)
    assert fit(replace(JPEG, bytes=2001)) == order
    assert fit(replace(JPEG, width=4001)) == order
    assert fit(replace(JPEG, width=3999, height=3000)) == order
    assert fit(replace(JPEG, mime="image/webp")) == order
    half = Crop(0, 0, 0.5, 1)
    assert fit(JPEG, half) == replace(order, crop=half)


def test_what_cannot_be_written_is_left_to_the_checks() -> None:
    assert fit(replace(JPEG, bytes=9999, frames=2)) is None
    assert fit(replace(JPEG, mime="video/mp4", bytes=9999)) is None
    assert fit(replace(JPEG, mime="image/gif", bytes=9999)) is None


def test_the_key_is_that_of_the_order() -> None:
    order = Fit(("image/jpeg",), 2000)
    assert order.key == Fit(("image/jpeg",), 2000).key
    assert len({order.key, replace(order, max_side=9).key, replace(order, crop=Crop(0, 0, 1, 0.5)).key}) == 3


def test_the_name_tells_the_new_kind() -> None:
    assert fitted_name(JPEG, "image/jpeg") == "a view.jpeg"
    assert fitted_name(JPEG, "image/png") == "a view.png"
    assert fitted_name(replace(JPEG, name="x"), "image/webp") == "x.webp"
