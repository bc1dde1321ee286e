"""What is taken out of pictures, and that everything else stays where it was."""

from __future__ import annotations

import contextlib
import io
import struct

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from inkom_desktop.system.picture_metadata import without_metadata

PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def saved(kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    Image.radial_gradient("L").resize((48, 32)).convert("P" if kind == "GIF" else "RGB").save(out, kind, **more)
    return out.getvalue()


def same_pixels(one: bytes, other: bytes) -> bool:
    with Image.open(io.BytesIO(one)) as a, Image.open(io.BytesIO(other)) as b:
        return a.tobytes() == b.tobytes()


@pytest.mark.parametrize(
    ("kind", "mime"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/gif"), ("WEBP", "image/webp")]
)
def test_a_clean_picture_stays_the_very_same_bytes(kind: str, mime: str) -> None:
    data = saved(kind)
    assert without_metadata(data, mime) is data


def test_a_jpeg_keeps_its_profile_and_loses_words_and_what_stands_behind() -> None:
    exif = Image.Exif()
    exif[0x010F] = "a camera"
    data = saved("JPEG", exif=exif.tobytes(), comment=b"a comment", icc_profile=PROFILE, progressive=True)
    xmp = b"\xff\xe1" + struct.pack(">H", 2 + 29 + 5) + b"http://ns.adobe.com/xap/1.0/\0place"
    iptc = b"\xff\xed" + struct.pack(">H", 2 + 19) + b"Photoshop 3.0\0place"
    told = data[:2] + xmp + iptc + data[2:] + b"another picture behind"
    clean = without_metadata(told, "image/jpeg")
    for words in (b"a camera", b"a comment", b"place", b"behind"):
        assert words in told
        assert words not in clean
    assert same_pixels(told, clean)
    with Image.open(io.BytesIO(clean)) as image:
        assert image.info["icc_profile"] == PROFILE


def test_a_jpeg_in_four_colours_keeps_the_mark_that_says_how_to_read_them() -> None:
    out = io.BytesIO()
    Image.new("CMYK", (16, 16), (10, 200, 30, 40)).save(out, "JPEG")
    clean = without_metadata(out.getvalue(), "image/jpeg")
    assert b"Adobe" in clean
    assert same_pixels(out.getvalue(), clean)


def test_a_png_loses_its_words_and_keeps_its_colours() -> None:
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", "a place")
    words.add_itxt("XML:com.adobe.xmp", "a place")
    data = saved("PNG", pnginfo=words, icc_profile=PROFILE, exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0") + b"behind"
    clean = without_metadata(data, "image/png")
    assert b"a place" not in clean
    assert b"eXIf" not in clean
    assert not clean.endswith(b"behind")
    assert b"iCCP" in clean
    assert same_pixels(data, clean)


def test_a_webp_says_no_more_that_it_has_what_is_gone() -> None:
    data = saved("WEBP", exif=b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0", xmp=b"<x>a place</x>", icc_profile=PROFILE)
    clean = without_metadata(data, "image/webp")
    assert b"a place" not in clean
    assert b"EXIF" not in clean
    assert clean[clean.index(b"VP8X") + 8] & 0x0C == 0
    assert int.from_bytes(clean[4:8], "little") == len(clean) - 8
    assert same_pixels(data, clean)
    with Image.open(io.BytesIO(clean)) as image:
        assert image.info["icc_profile"] == PROFILE


def test_a_gif_loses_its_comment_and_goes_on_moving() -> None:
    frames = [Image.radial_gradient("L").rotate(30 * turn).resize((16, 16)) for turn in range(4)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], loop=0, duration=40, comment=b"a place")
    clean = without_metadata(out.getvalue(), "image/gif")
    assert b"a place" in out.getvalue()
    assert b"a place" not in clean
    with Image.open(io.BytesIO(clean)) as image:
        assert (image.n_frames, image.info["loop"], image.info["duration"]) == (4, 0, 40)


@pytest.mark.parametrize("mime", ["image/jpeg", "image/png", "image/webp", "image/gif"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8\xff",
        b"\xff\xd8\xff\xe1\xff\xff",
        b"\xff\xd8\0\0",
        b"\x89PNG\r\n\x1a\n",
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIDAT" + bytes(8),
        b"RIFF\xff\xff\xff\x7fWEBPVP8 ",
        b"RIFF\x14\0\0\0WEBPVP8 \xff\xff\xff\x7f",
        b"GIF89a" + bytes(7) + b"\x21\xfe\xff",
        b"GIF89a" + bytes(7) + b"\x2c" + bytes(3),
        b"GIF89a" + bytes(7) + b"\x99",
    ],
)
def test_damaged_bytes_end_in_a_value_error_or_in_bytes(data: bytes, mime: str) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(without_metadata(data, mime), bytes)
