"""Films: what is read of them without ffprobe, what with it, and what is blanked."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from inkom_desktop.domain.errors import MediaRefused
from inkom_desktop.system import film_probe
from inkom_desktop.system.film_probe import Film, blank_places, film_of, probe_film
from inkom_desktop.system.media_files import MediaFolder

UPRIGHT = (0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
TURNED = (0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000)
PLACE = b"+38.7000-009.1333/"


def box(name: bytes, *inside: bytes) -> bytes:
    body = b"".join(inside)
    return struct.pack(">I4s", 8 + len(body), name) + body


def track(kind: bytes, codec: bytes, width: int = 0, height: int = 0, matrix: tuple[int, ...] = UPRIGHT) -> bytes:
    head = struct.pack(">II", 0, 0) + bytes(4) + bytes(8) + bytes(4) + bytes(12) + bytes(4)
    tkhd = box(b"tkhd", head + struct.pack(">9i", *matrix) + struct.pack(">II", width << 16, height << 16))
    hdlr = box(b"hdlr", bytes(8) + kind + bytes(13))
    stsd = box(b"stsd", bytes(4) + struct.pack(">I", 1) + box(codec, bytes(70)))
    return box(b"trak", tkhd, box(b"mdia", hdlr, box(b"minf", box(b"stbl", stsd))))


def film(*tracks: bytes, brand: bytes = b"isom", scale: int = 1000, length: int = 12_500, more: bytes = b"") -> bytes:
    mvhd = box(b"mvhd", bytes(12) + struct.pack(">II", scale, length) + bytes(80))
    chosen = tracks or (track(b"vide", b"avc1", 1920, 1080), track(b"soun", b"mp4a"))
    ftyp = box(b"ftyp", brand + bytes(4) + b"isom")
    return ftyp + box(b"mdat", bytes(64)) + box(b"moov", mvhd, *chosen, more)


@pytest.fixture(autouse=True)
def _without_ffprobe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(film_probe.shutil, "which", lambda _: None)


def probed(tmp_path: Path, data: bytes, mime: str = "video/mp4") -> Film | None:
    path = tmp_path / "film"
    path.write_bytes(data)
    return probe_film(path, mime)


def test_length_size_and_codecs_are_read(tmp_path: Path) -> None:
    assert probed(tmp_path, film()) == Film(1920, 1080, 12.5, ("h264", "aac"))
    tall = film(track(b"vide", b"hvc1", 1920, 1080, TURNED))
    assert probed(tmp_path, tall) == Film(1080, 1920, 12.5, ("hevc",))
    strange = film(track(b"vide", b"XyZ ", 10, 10), scale=0)
    assert probed(tmp_path, strange) == Film(10, 10, 0.0, ("xyz",))


def test_what_is_no_whole_film_is_none(tmp_path: Path) -> None:
    whole = film()
    for damaged in (
        b"",
        whole[:40],
        whole[:-20],
        box(b"ftyp", b"isom"),
        film(track(b"soun", b"mp4a")),
        film(track(b"vide", b"avc1", 0, 0)),
        box(b"ftyp", b"isom") + struct.pack(">I4s", 4, b"moov"),
        box(b"ftyp", b"isom") + box(b"moov", box(b"trak", box(b"tkhd", bytes(8)))),
    ):
        assert probed(tmp_path, damaged) is None
    assert probed(tmp_path, b"\x1aE\xdf\xa3" + bytes(60), "video/webm") is None


def test_places_are_blanked_and_no_byte_moves(tmp_path: Path) -> None:
    told = box(b"udta", box(b"\xa9xyz", PLACE)) + box(b"meta", b"location" + PLACE)
    path = tmp_path / "film"
    path.write_bytes(film(more=told) + box(b"uuid", bytes(16) + PLACE))
    before = path.read_bytes()
    assert blank_places(path)
    after = path.read_bytes()
    assert (PLACE in before, PLACE in after, len(after)) == (True, False, len(before))
    assert probe_film(path, "video/mp4") == Film(1920, 1080, 12.5, ("h264", "aac"))
    assert not blank_places(path)
    path.write_bytes(b"\0\0\0\4moov")
    assert not blank_places(path)


async def test_a_film_is_taken_in_with_what_is_known_of_it(tmp_path: Path) -> None:
    folder, source = MediaFolder(tmp_path / "media"), tmp_path / "film.bin"
    source.write_bytes(film(more=box(b"udta", PLACE)))
    taken = await folder.take_in(source)
    assert (taken.mime, taken.width, taken.height) == ("video/mp4", 1920, 1080)
    assert (taken.seconds, taken.codecs, taken.frames) == (12.5, ("h264", "aac"), 1)
    assert PLACE not in folder.path(taken).read_bytes()
    assert await folder.intact(taken)
    source.write_bytes(film(brand=b"qt  "))
    assert (await folder.take_in(source)).mime == "video/quicktime"
    source.write_bytes(film()[:60])
    with pytest.raises(MediaRefused, match="media_film_unread"):
        await folder.take_in(source)


def test_what_ffprobe_tells_is_read_with_tolerance() -> None:
    told = {
        "streams": [
            {"codec_type": "audio", "codec_name": "aac"},
            {
                "codec_type": "video",
                "codec_name": "H264",
                "width": 1920,
                "height": 1080,
                "side_data_list": [{"rotation": -90}],
            },
        ],
        "format": {"duration": "12.500000"},
    }
    assert film_of(told) == Film(1080, 1920, 12.5, ("h264", "aac"))
    assert film_of({"streams": [{"codec_type": "audio"}]}) is None
    assert film_of({}) is None
    assert film_of({"streams": [{"codec_type": "video", "width": "x"}], "format": {"duration": "N/A"}}) == Film(
        0, 0, 0.0, ()
    )


def test_an_installed_ffprobe_is_asked_and_may_fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "ffprobe"
    program.write_text(
        '#!/bin/sh\necho \'{"streams":[{"codec_type":"video","codec_name":"vp9","width":4,"height":2}]}\'\n'
    )
    program.chmod(0o755)
    monkeypatch.setattr(film_probe.shutil, "which", lambda _: str(program))
    assert probed(tmp_path, b"\x1aE\xdf\xa3", "video/webm") == Film(4, 2, 0.0, ("vp9",))
    program.write_text("#!/bin/sh\necho nonsense\n")
    assert probed(tmp_path, film()) is None
