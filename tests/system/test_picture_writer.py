"""Writing a picture anew: what an order changes, what it keeps, and that it ends."""

from __future__ import annotations

import io
import random
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from inkom_desktop.system.picture_writer import write

ORDER: dict[str, Any] = {
    "crop": None,
    "mimes": ["image/jpeg"],
    "max_bytes": 10**6,
    "max_pixels": None,
    "max_side": None,
}
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def noise(size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(7).randbytes(size[0] * size[1] * 3))


@pytest.fixture
def run(tmp_path: Path):  # type: ignore[no-untyped-def]
    def go(image: Image.Image, kind: str = "PNG", save: dict[str, Any] | None = None, **order: Any) -> Any:
        source, target = tmp_path / "from", tmp_path / "to"
        image.save(source, kind, **(save or {}))
        told = write(str(source), str(target), {**ORDER, **order})
        return told, target.read_bytes() if "refused" not in told else b""

    return go


def test_the_same_order_makes_the_same_bytes_and_they_fit(run) -> None:  # type: ignore[no-untyped-def]
    image = noise((800, 600))
    told, data = run(image, max_bytes=60_000)
    assert told["bytes"] == len(data) <= 60_000
    assert run(image, max_bytes=60_000) == (told, data)
    with Image.open(io.BytesIO(data)) as made:
        assert (made.format, made.size) == ("JPEG", (told["width"], told["height"]))
        assert made.size[0] / made.size[1] == pytest.approx(4 / 3, abs=0.02)


def test_what_fits_by_its_size_keeps_its_pixels(run) -> None:  # type: ignore[no-untyped-def]
    told, _ = run(noise((400, 300)), max_bytes=10**6)
    assert (told["width"], told["height"]) == (400, 300)
    told, _ = run(noise((400, 300)), max_side=200)
    assert (told["width"], told["height"]) == (200, 150)
    told, _ = run(noise((400, 300)), max_pixels=30_000)
    assert (told["width"], told["height"]) == (200, 150)


def test_a_crop_takes_its_place(run) -> None:  # type: ignore[no-untyped-def]
    image = Image.new("RGB", (100, 60), "black")
    image.paste("white", (50, 0, 100, 60))
    told, data = run(image, crop=[50, 10, 100, 60], mimes=["image/png"])
    assert (told["mime"], told["width"], told["height"]) == ("image/png", 50, 50)
    with Image.open(io.BytesIO(data)) as made:
        assert made.convert("L").getextrema() == (255, 255)


def test_glass_stays_glass_where_the_kind_can_and_is_laid_on_white_else(run) -> None:  # type: ignore[no-untyped-def]
    glass = Image.new("RGBA", (80, 80), (255, 0, 0, 0))
    assert run(glass, mimes=["image/jpeg", "image/png"])[0]["mime"] == "image/png"
    assert run(glass, mimes=["image/jpeg", "image/webp"])[0]["mime"] == "image/webp"
    told, data = run(glass)
    assert told["mime"] == "image/jpeg"
    with Image.open(io.BytesIO(data)) as made:
        assert min(made.convert("L").getextrema()) > 250
    whole = Image.new("RGBA", (80, 80), (255, 0, 0, 255))
    assert run(whole, mimes=["image/jpeg"])[0]["mime"] == "image/jpeg"


def test_a_drawing_stays_exact_while_it_fits_and_a_photograph_stays_what_it_was(run) -> None:  # type: ignore[no-untyped-def]
    both = ["image/jpeg", "image/png"]
    assert run(Image.new("RGB", (300, 300), "red"), mimes=both)[0]["mime"] == "image/png"
    assert run(noise((300, 300)), mimes=both, max_bytes=150_000)[0]["mime"] == "image/jpeg"
    assert run(noise((300, 300)), "JPEG", mimes=both)[0]["mime"] == "image/jpeg"
    assert run(noise((300, 300)), "WEBP", mimes=[*both, "image/webp"])[0]["mime"] == "image/webp"
    assert run(noise((300, 300)), mimes=["image/png"], max_bytes=60_000)[0]["width"] < 300


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16", "YCbCr"])
def test_every_way_of_keeping_colours_is_written(run, mode: str) -> None:  # type: ignore[no-untyped-def]
    kind = "JPEG" if mode in ("CMYK", "YCbCr") else "PNG"
    told, data = run(Image.new(mode, (90, 70)), kind)
    assert (told["mime"], told["width"], told["height"]) == ("image/jpeg", 90, 70)
    assert data.startswith(b"\xff\xd8")


def test_the_colour_profile_goes_along_and_nothing_else(run) -> None:  # type: ignore[no-untyped-def]
    exif = Image.Exif()
    exif[0x010F] = "a camera"
    _, data = run(noise((90, 70)), "JPEG", {"icc_profile": PROFILE, "exif": exif.tobytes(), "comment": b"words"})
    with Image.open(io.BytesIO(data)) as made:
        assert made.info["icc_profile"] == PROFILE
        assert dict(made.getexif()) == {}
    assert b"words" not in data


def test_what_never_fits_is_given_up(run) -> None:  # type: ignore[no-untyped-def]
    assert run(noise((200, 200)), max_bytes=10)[0] == {"refused": "media_unfit"}
    assert run(noise((200, 200)), mimes=[])[0] == {"refused": "media_unfit"}
