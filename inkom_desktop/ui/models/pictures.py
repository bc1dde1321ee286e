"""Pictures in small for lists and previews: read and scaled off the window's thread, kept for as long as there is room."""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from inkom_desktop.domain.draft import Crop, MediaFile
from inkom_desktop.domain.media_rules import MediaKind, kind_of

MOST_BYTES = 64_000_000
"""How much memory the pictures of the whole window may take together."""
SOURCES = 12
"""How many decoded files are kept to make other sizes of."""
AT_ONCE = 2
"""How many files are decoded side by side."""

Key = tuple[str, int, int, Crop | None]

# PySide makes an enumeration at its first use, and two threads that make one at once bring the program down: here, where this
# module is imported, it is the window's thread alone.
_FILL = Qt.AspectRatioMode.KeepAspectRatioByExpanding
_WITHIN = Qt.AspectRatioMode.KeepAspectRatio
_SMOOTH = Qt.TransformationMode.SmoothTransformation


SOURCE = 1200
"""The longest side to which a file is decoded once, px; every smaller cut is made of that."""


class _Kept:
    """Decoded pictures, the longest unused one dropped first; and the last few sources, of which other cuts are made."""

    def __init__(self) -> None:
        self._pixmaps: OrderedDict[Key, QPixmap] = OrderedDict()
        self._bytes = 0
        self.sources: OrderedDict[str, QImage] = OrderedDict()

    def get(self, key: Key) -> QPixmap | None:
        """Return a picture and mark it as used."""
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
        return self._pixmaps.get(key)

    def put(self, key: Key, pixmap: QPixmap) -> None:
        """Keep a picture."""
        self._pixmaps[key] = pixmap
        self._bytes += _weight(pixmap)
        while self._bytes > MOST_BYTES and len(self._pixmaps) > 1:
            _, dropped = self._pixmaps.popitem(last=False)
            self._bytes -= _weight(dropped)

    def put_source(self, sha256: str, image: QImage) -> None:
        """Keep a decoded file for a while."""
        self.sources[sha256] = image
        while len(self.sources) > SOURCES:
            self.sources.popitem(last=False)

    def clear(self) -> None:
        """Drop all."""
        self._pixmaps.clear()
        self.sources.clear()
        self._bytes = 0


kept = _Kept()


class Pictures(QObject):
    """Gives pictures by their file. `ready` tells the SHA-256 of a file whose picture can now be had.

    `path_of` tells where a file's bytes lie, `run` runs a coroutine on the window's loop and keeps it. A file that cannot be
    read keeps its placeholder: it is asked for once.
    """

    ready = Signal(str)

    def __init__(
        self,
        path_of: Callable[[MediaFile], Path],
        run: Callable[[Coroutine[Any, Any, None]], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path_of, self._run = path_of, run
        self._asked: set[Key] = set()
        self._room = asyncio.Semaphore(AT_ONCE)
        self._files: dict[str, asyncio.Lock] = {}

    def pixmap(
        self, file: MediaFile, width: float, height: float, ratio: float, crop: Crop | None = None
    ) -> QPixmap | None:
        """Return the picture (or what `crop` shows of it) cut to fill `width` times `height` (device-independent px), or None
        and have it read. A film or a document has none.
        """
        key = (file.sha256, math.ceil(width * ratio), math.ceil(height * ratio), crop)
        found = kept.get(key)
        if found is None and key not in self._asked and kind_of(file.mime) in (MediaKind.IMAGE, MediaKind.GIF):
            self._asked.add(key)
            self._run(self._read(file, key, ratio))
        return found

    async def _read(self, file: MediaFile, key: Key, ratio: float) -> None:
        lock = self._files.setdefault(file.sha256, asyncio.Lock())
        async with lock, self._room:
            source = kept.sources.get(file.sha256)
            if source is None:
                source = await asyncio.to_thread(read_source, self._path_of(file))
                if not source.isNull():
                    kept.put_source(file.sha256, source)
            image = await asyncio.to_thread(cut_to, source, QSize(key[1], key[2]), key[3])
        if image.isNull():
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        kept.put(key, pixmap)
        # Should it be dropped for want of room, it may be asked for again.
        self._asked.discard(key)
        self.ready.emit(file.sha256)


def read_source(path: Path) -> QImage:
    """Read a picture, at most SOURCE px long; a null image when it cannot be read."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    whole = reader.size()
    if whole.isValid() and max(whole.width(), whole.height()) > SOURCE:
        reader.setScaledSize(whole.scaled(SOURCE, SOURCE, _WITHIN))
    return reader.read()


def png_of(image: QImage) -> bytes:
    """Return pixels as a PNG file. Blocks."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return bytes(held.data().data())


def cut_to(source: QImage, size: QSize, crop: Crop | None = None) -> QImage:
    """Return the picture, or what `crop` shows of it, scaled so that it fills `size` (pixels), cut to its middle."""
    if source.isNull() or size.isEmpty():
        return QImage()
    if crop is not None:
        left, top, right, bottom = crop.pixels(source.width(), source.height())
        source = source.copy(left, top, right - left, bottom - top)
    image = source.scaled(size, _FILL, _SMOOTH)
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    return image.copy(left, top, size.width(), size.height())


def _weight(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
