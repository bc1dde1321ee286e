"""Media that computers share: taken in on one, fetched on the other, believed only with the right hash."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from inkom_desktop.drafting.shared_media import SharedMedia
from inkom_desktop.system.media_files import MediaFolder


class Bytes:
    """The store's bytes, in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}

    async def put(self, sha256: str, content: bytes) -> None:
        self.kept.setdefault(sha256, content)

    async def has(self, sha256: str) -> bool:
        return sha256 in self.kept

    async def get(self, sha256: str) -> bytes | None:
        return self.kept.get(sha256)

    async def forget(self, sha256: str) -> None:
        self.kept.pop(sha256, None)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "a.png"
    Image.new("RGB", (3, 2)).save(path)
    return path


async def test_a_picture_is_fetched_where_it_is_missing(source: Path, tmp_path: Path) -> None:
    shared = Bytes()
    desk = SharedMedia(MediaFolder(tmp_path / "desk"), shared)
    box = SharedMedia(MediaFolder(tmp_path / "box"), shared)
    file = await desk.take_in(source)
    assert not box.path(file).exists()
    assert await box.intact(file)
    assert box.path(file).read_bytes() == source.read_bytes()
    box.path(file).write_bytes(b"damaged")
    assert await box.intact(file)
    assert box.path(file).read_bytes() == source.read_bytes()


async def test_bytes_with_another_hash_are_not_believed(source: Path, tmp_path: Path) -> None:
    shared = Bytes()
    file = await SharedMedia(MediaFolder(tmp_path / "desk"), shared).take_in(source)
    shared.kept[file.sha256] = b"something else"
    box = SharedMedia(MediaFolder(tmp_path / "box"), shared)
    assert not await box.intact(file)
    assert not box.path(file).exists()


async def test_what_is_forgotten_is_gone_from_both(source: Path, tmp_path: Path) -> None:
    shared = Bytes()
    desk = SharedMedia(MediaFolder(tmp_path / "desk"), shared)
    file = await desk.take_in(source)
    await desk.forget(file.sha256)
    assert shared.kept == {}
    assert not await desk.intact(file)
