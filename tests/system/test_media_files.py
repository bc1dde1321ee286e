import hashlib
import io
import os
import socket
import stat
import struct
import subprocess
import sys
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from inkom_desktop.domain.draft import Crop
from inkom_desktop.domain.errors import MediaRefused, StoreUnusable
from inkom_desktop.domain.fitting import Fit
from inkom_desktop.system import decoding, media_files
from inkom_desktop.system.image_probe import looks_like, probe
from inkom_desktop.system.media_files import MediaFolder
from inkom_desktop.system.media_intake import MAX_BYTES

posix = pytest.mark.skipif(os.name != "posix", reason="Pipes and modes of this kind exist on POSIX systems.")


def picture(kind, size=(32, 20), **more):
    out = io.BytesIO()
    Image.radial_gradient("L").resize(size).convert("P" if kind == "GIF" else "RGB").save(out, kind, **more)
    return out.getvalue()


def png_chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_header(width, height):
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", head)
        + png_chunk(b"IDAT", zlib.compress(b"\0"))
        + png_chunk(b"IEND", b"")
    )


@pytest.fixture
def folder(tmp_path):
    return MediaFolder(tmp_path / "media")


@pytest.fixture
def give(tmp_path):
    """Write bytes to a file of the person."""

    def write(data, name="picture.png"):
        source = tmp_path / name
        source.write_bytes(data)
        return source

    return write


def crumbs(tmp_path):
    return [p for p in (tmp_path / "media").rglob("*") if p.is_file()] if (tmp_path / "media").exists() else []


async def refusal(folder, source):
    with pytest.raises(MediaRefused) as caught:
        await folder.take_in(source)
    assert caught.value.params["path"] == str(source)
    return caught.value


@pytest.mark.parametrize(
    ("kind", "mime"), [("JPEG", "image/jpeg"), ("PNG", "image/png"), ("GIF", "image/gif"), ("WEBP", "image/webp")]
)
async def test_each_kind_is_told_from_its_bytes_not_its_name(folder, give, kind, mime):
    data = picture(kind)
    source = give(data, "holiday.txt")
    taken = await folder.take_in(source)
    assert (taken.mime, taken.bytes, taken.width, taken.height) == (mime, len(data), 32, 20)
    assert (taken.sha256, taken.name) == (hashlib.sha256(data).hexdigest(), "holiday.txt")
    kept = folder.path(taken)
    assert kept.read_bytes() == data
    assert kept.parent.name == taken.sha256[:2]
    assert await folder.intact(taken)
    if os.name == "posix":
        assert stat.S_IMODE(kept.stat().st_mode) == 0o600
        assert {stat.S_IMODE(p.stat().st_mode) for p in (kept.parent, kept.parent.parent)} == {0o700}


async def test_the_copy_is_its_own(folder, give):
    source = give(picture("PNG"))
    taken = await folder.take_in(source)
    source.write_bytes(b"changed afterwards")
    assert await folder.intact(taken)
    source.unlink()
    assert await folder.intact(taken)


async def test_the_same_bytes_are_kept_once_and_a_damaged_copy_is_mended(folder, give, tmp_path):
    source = give(picture("PNG"))
    taken = await folder.take_in(source)
    folder.path(taken).write_bytes(b"rot")
    assert not await folder.intact(taken)
    assert await folder.take_in(source) == taken
    assert await folder.intact(taken)
    assert len(crumbs(tmp_path)) == 1
    folder.path(taken).unlink()
    assert not await folder.intact(taken)
    assert not await folder.intact(replace(taken, sha256="0" * 64))


async def test_a_turned_photograph_has_the_size_a_viewer_shows(folder, give):
    exif = Image.Exif()
    exif[0x0112] = 6
    taken = await folder.take_in(give(picture("JPEG", exif=exif.tobytes())))
    assert (taken.width, taken.height) == (20, 32)
    with Image.open(folder.path(taken)) as kept:
        assert kept.size == (20, 32)
        assert dict(kept.getexif()) == {}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_what_tells_the_place_is_taken_out_and_no_pixel_is_touched(folder, give, kind):
    place = Image.Exif()
    place.get_ifd(0x8825).update({1: "N", 2: (38.0, 42.0, 0.0), 3: "W", 4: (9.0, 8.0, 0.0)})
    place[0x010F] = "Camera of a person"
    told = picture(kind, exif=place.tobytes())
    assert b"Camera of a person" in told
    taken = await folder.take_in(give(told))
    kept = folder.path(taken).read_bytes()
    assert b"Camera of a person" not in kept
    assert (taken.sha256, taken.bytes) == (hashlib.sha256(kept).hexdigest(), len(kept))
    with Image.open(io.BytesIO(told)) as before, Image.open(io.BytesIO(kept)) as after:
        assert dict(after.getexif()) == {}
        assert before.tobytes() == after.tobytes()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
async def test_a_turned_picture_is_kept_upright(folder, give, kind):
    exif = Image.Exif()
    exif[0x0112] = 8
    exif[0x010F] = "Camera of a person"
    half = Image.new("RGB", (40, 20), "black")
    half.paste("white", (0, 0, 20, 20))
    out = io.BytesIO()
    half.save(out, kind, exif=exif.tobytes(), **({"lossless": True} if kind == "WEBP" else {}))
    taken = await folder.take_in(give(out.getvalue()))
    assert (taken.width, taken.height, taken.frames) == (20, 40, 1)
    with Image.open(folder.path(taken)) as kept:
        assert (kept.size, dict(kept.getexif())) == ((20, 40), {})
        grey = kept.convert("L")
        assert (grey.getpixel((10, 35)) > 200, grey.getpixel((10, 5)) < 50) == (True, True)
    assert list(folder.path(taken).parent.parent.glob(".incoming*")) == []


async def test_a_photograph_of_the_other_kind_says_what_to_do(folder, give):
    heic = b"\0\0\0\x24ftypheic\0\0\0\0mif1heic" + bytes(40)
    assert (await refusal(folder, give(heic, "IMG_1.HEIC"))).code == "media_heic"


async def test_a_paste_is_taken_in_as_a_file_is(folder, give):
    data = picture("PNG")
    pasted = await folder.take_bytes(data, "pasted.png")
    assert pasted == replace(await folder.take_in(give(data)), name="pasted.png")
    with pytest.raises(MediaRefused, match="media_kind"):
        await folder.take_bytes(b"<svg/>", "x.png")
    with pytest.raises(MediaRefused, match="media_empty"):
        await folder.take_bytes(b"", "x.png")


async def test_a_picture_is_made_to_fit_once_and_the_same_bytes_come_again(folder, give, tmp_path):
    taken = await folder.take_in(give(picture("PNG", (1200, 900)), "a wide view.png"))
    order = Fit(("image/jpeg",), 20_000, Crop(0.25, 0, 0.5, 1), max_side=500)
    fitted = await folder.fit(taken, order)
    assert (fitted.mime, fitted.width, fitted.height, fitted.name) == ("image/jpeg", 333, 500, "a wide view.jpg")
    assert fitted.bytes <= 20_000
    assert await folder.intact(fitted)
    assert await folder.intact(taken)
    written = folder.path(fitted).stat().st_mtime_ns
    assert await folder.fit(taken, order) == fitted
    assert folder.path(fitted).stat().st_mtime_ns == written
    folder.path(fitted).write_bytes(b"rot")
    assert await folder.fit(taken, order) == fitted
    other = MediaFolder(tmp_path / "another")
    assert await other.fit(await other.take_in(give(picture("PNG", (1200, 900)), "a wide view.png")), order) == fitted


async def test_what_cannot_be_made_to_fit_is_said(folder, give):
    taken = await folder.take_in(give(picture("PNG", (200, 200))))
    with pytest.raises(MediaRefused, match="media_unfit"):
        await folder.fit(taken, Fit(("image/png",), 20))
    folder.path(taken).write_bytes(b"rot")
    with pytest.raises(MediaRefused, match="media_lost"):
        await folder.fit(taken, Fit(("image/jpeg",), 20_000))


async def test_what_is_forgotten_leaves_nothing_beside_it(folder, give, tmp_path):
    taken = await folder.take_in(give(picture("PNG", (200, 200))))
    fitted = await folder.fit(taken, Fit(("image/jpeg",), 20_000))
    later = datetime.now(UTC) + timedelta(days=1)
    assert await folder.older_than(timedelta(days=2), later) == frozenset()
    assert await folder.older_than(timedelta(hours=1), later) == {taken.sha256, fitted.sha256}
    for sha256 in (taken.sha256, fitted.sha256):
        await folder.forget(sha256)
    assert crumbs(tmp_path) == []


async def test_a_jpeg_with_further_pictures_behind_it_is_a_jpeg(folder, give):
    out = io.BytesIO()
    Image.new("RGB", (30, 20)).save(out, "MPO", save_all=True, append_images=[Image.new("RGB", (10, 10))])
    taken = await folder.take_in(give(out.getvalue(), "phone.jpg"))
    assert (taken.mime, taken.width, taken.height) == ("image/jpeg", 30, 20)


@posix
async def test_a_name_that_no_screen_can_show_is_made_plain(folder, give):
    taken = await folder.take_in(give(picture("PNG"), os.fsdecode(b"a\n\xff.png")))
    assert taken.name == "a??.png"


BROKEN = {
    "truncated jpeg": picture("JPEG", (400, 300))[:2000],
    "truncated png": picture("PNG", (400, 300))[:1500],
    "truncated webp": picture("WEBP", (400, 300))[:600],
    "jpeg header alone": b"\xff\xd8\xff\xe0" + bytes(40),
    "png with a bad checksum": picture("PNG")[:40] + b"\x00\x01\x02" + picture("PNG")[43:],
    "gif header alone": b"GIF89a" + struct.pack("<HH", 10, 10) + b"\0\0\0",
    "png of no size": png_header(0, 0),
    "png without pixels": png_header(3000, 3000),
    "riff of nothing": b"RIFF\x24\x00\x00\x00WEBP" + bytes(28),
}
OTHER = {
    "svg": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "text named .png": b"this is no picture",
    "html": b"<!doctype html><img src=x>",
    "bmp": b"BM" + bytes(100),
    "tiff": b"II*\x00" + bytes(100),
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "wave": b"RIFF\x24\x00\x00\x00WAVEfmt " + bytes(20),
    "one byte": b"\xff",
}


@pytest.mark.parametrize("what", BROKEN)
async def test_a_damaged_picture_is_refused(folder, give, tmp_path, what):
    assert (await refusal(folder, give(BROKEN[what]))).code == "media_broken"
    assert crumbs(tmp_path) == []


@pytest.mark.parametrize("what", OTHER)
async def test_what_is_no_picture_is_refused(folder, give, tmp_path, what):
    assert (await refusal(folder, give(OTHER[what]))).code == "media_kind"
    assert crumbs(tmp_path) == []


async def test_an_empty_and_a_missing_file_are_refused(folder, give, tmp_path):
    assert (await refusal(folder, give(b""))).code == "media_empty"
    assert (await refusal(folder, tmp_path / "nothing.png")).code == "media_missing"
    assert (await refusal(folder, give(b"x", "plain") / "below.png")).code == "media_missing"
    assert (await refusal(folder, tmp_path / "a\0b")).code == "media_unreadable"
    assert (await refusal(folder, tmp_path / ("x" * 5000))).code == "media_unreadable"


async def test_a_bomb_is_refused_by_its_header(folder, give, tmp_path):
    error = await refusal(folder, give(png_header(60_000, 60_000)))
    assert error.code == "media_too_large"
    assert error.params["bytes"] == "3600 million pixels"
    assert error.params["limit"] == "50 million pixels"
    assert crumbs(tmp_path) == []


async def test_fifty_megabytes_are_refused_unread(folder, tmp_path, monkeypatch):
    source = tmp_path / "big.png"
    with source.open("wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.truncate(50_000_000)

    def unread(*_args):
        raise AssertionError("it was read")

    monkeypatch.setattr(media_files, "_copy", unread)
    error = await refusal(folder, source)
    assert error.code == "media_too_large"
    assert (error.params["bytes"], error.params["limit"]) == (50_000_000, MAX_BYTES)


@posix
async def test_folders_pipes_devices_and_sockets_are_refused_without_waiting(folder, tmp_path):
    (tmp_path / "album").mkdir()
    os.mkfifo(tmp_path / "pipe.png")
    with socket.socket(socket.AF_UNIX) as server:
        here = os.getcwd()
        os.chdir(tmp_path)  # the address of a socket is short
        try:
            server.bind("s.png")
        finally:
            os.chdir(here)
        for name in ("album", "pipe.png", "s.png"):
            assert (await refusal(folder, tmp_path / name)).code == "media_kind"
    assert (await refusal(folder, Path("/dev/zero"))).code == "media_kind"


@posix
async def test_a_file_that_may_not_be_read_says_why(folder, give, monkeypatch):
    source = give(picture("PNG"))
    real = os.open

    def refuse(path, *args, **more):
        if path == source:
            raise PermissionError(13, "Permission denied")
        return real(path, *args, **more)

    monkeypatch.setattr(os, "open", refuse)
    error = await refusal(folder, source)
    assert (error.code, error.params["detail"]) == ("media_unreadable", "Permission denied")


@pytest.mark.parametrize(("number", "code"), [(28, "store_full"), (30, "store_read_only")])
async def test_a_disk_that_takes_no_copy_is_said(folder, give, tmp_path, monkeypatch, number, code):
    def refuse(_handle):
        raise OSError(number, "no")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreUnusable) as caught:
        await folder.take_in(give(picture("PNG")))
    assert caught.value.code == code
    assert crumbs(tmp_path) == []


async def test_a_decoder_that_does_not_end_is_stopped(folder, give, monkeypatch, tmp_path):
    hanging = tmp_path / "hanging.py"
    hanging.write_text("import time\ntime.sleep(60)\n")
    monkeypatch.setattr(decoding.image_probe, "__file__", str(hanging))
    monkeypatch.setattr(decoding, "PROBE_TIME_S", 0.2)
    assert (await refusal(folder, give(picture("PNG")))).code == "media_broken"


@pytest.mark.parametrize("program", ["import os; os.abort()", "print('[1]')", "print('{'"])
async def test_a_decoder_that_dies_or_babbles_means_a_broken_picture(folder, give, monkeypatch, tmp_path, program):
    dying = tmp_path / "dying.py"
    dying.write_text(program)
    monkeypatch.setattr(decoding.image_probe, "__file__", str(dying))
    assert (await refusal(folder, give(picture("PNG")))).code == "media_broken"


async def test_a_frozen_program_looks_without_a_child(folder, give, monkeypatch):
    def no_child(*_args, **_more):
        raise AssertionError("a child was started")

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(subprocess, "run", no_child)
    assert (await folder.take_in(give(picture("PNG")))).width == 32
    assert (await refusal(folder, give(png_header(60_000, 60_000)))).code == "media_too_large"


def test_the_probe_runs_by_itself_and_under_a_memory_limit(give):
    source = give(picture("PNG"))
    script = decoding.image_probe.__file__
    ended = subprocess.run([sys.executable, "-P", script, str(source)], capture_output=True, text=True, check=True)
    assert ended.stdout == '{"mime": "image/png", "width": 32, "height": 20, "frames": 1}\n'


def test_an_animation_is_decoded_to_its_end(give):
    frames = [Image.new("P", (16, 16), colour) for colour in range(1, 6)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    assert probe(str(give(out.getvalue())))["mime"] == "image/gif"


@pytest.mark.parametrize("seed", range(8))
def test_any_bytes_behind_a_true_signature_are_answered_with_a_code(give, seed):
    import random

    chance = random.Random(seed)
    for kind in ("JPEG", "PNG", "GIF", "WEBP"):
        data = bytearray(picture(kind, (64, 64)))
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(12, len(data))] = chance.randrange(256)
        assert looks_like(bytes(data[:16]))
        found = probe(str(give(bytes(data))))
        assert found.get("refused", "media_broken") in {"media_broken", "media_too_large", "media_kind"}
        assert "refused" in found or found["width"] > 0
