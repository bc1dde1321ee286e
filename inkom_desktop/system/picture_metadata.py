"""Takes out of a picture what tells where and with what it was made, without touching a pixel.

Kept is what a viewer needs: size, colours, colour profile, animation. Everything else goes: EXIF (place, time, camera),
XMP, IPTC, comments, and what stands behind the picture. Each function raises ValueError where the bytes are no such file.
JPEG: ITU-T T.81 annex B; PNG: W3C PNG 3; WebP: developers.google.com/speed/webp/docs/riff_container; GIF: GIF89a.
"""

from __future__ import annotations

import struct

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_WORDS = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt", b"tIME"})
_GIF_LOOPS = (b"NETSCAPE2.0", b"ANIMEXTS1.0")


def without_metadata(data: bytes, mime: str) -> bytes:
    """Return the picture without its metadata, the very same bytes where it has none."""
    clean = {"image/jpeg": _jpeg, "image/png": _png, "image/webp": _webp, "image/gif": _gif}[mime](data)
    return data if clean == data else clean


def _jpeg(data: bytes) -> bytes:
    if data[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    kept = [data[:2]]
    at = 2
    while at < len(data):
        start = at
        if data[at] != 0xFF:
            raise ValueError("no marker")
        while at < len(data) and data[at] == 0xFF:
            at += 1
        if at >= len(data):
            break
        marker = data[at]
        at += 1
        if marker == 0xD9:
            kept.append(b"\xff\xd9")
            return b"".join(kept)
        if marker == 0x01 or 0xD0 <= marker <= 0xD7:
            kept.append(data[start:at])
            continue
        if at + 2 > len(data):
            raise ValueError("cut short")
        end = at + int.from_bytes(data[at : at + 2], "big")
        if end < at + 2 or end > len(data):
            raise ValueError("a segment beyond the end")
        if _jpeg_keeps(marker, data[at + 2 : end]):
            kept.append(data[start:end])
        at = end
        if marker == 0xDA:
            scan = _scan_end(data, at)
            kept.append(data[at:scan])
            at = scan
    return b"".join(kept)


def _jpeg_keeps(marker: int, payload: bytes) -> bool:
    if marker == 0xFE:
        return False
    if 0xE0 <= marker <= 0xEF:
        return (
            (marker == 0xE0 and payload.startswith((b"JFIF\0", b"JFXX\0")))
            or (marker == 0xE2 and payload.startswith(b"ICC_PROFILE\0"))
            or (marker == 0xEE and payload.startswith(b"Adobe"))
        )
    return True


def _scan_end(data: bytes, at: int) -> int:
    """Return where the coded data that begins at `at` ends: at the next marker that is no restart."""
    while (at := data.find(b"\xff", at)) >= 0:
        follows = data[at + 1] if at + 1 < len(data) else 0
        if follows != 0 and follows != 0xFF and not 0xD0 <= follows <= 0xD7:
            return at
        at += 1 if follows == 0xFF else 2
    return len(data)


def _png(data: bytes) -> bytes:
    if not data.startswith(_PNG_SIGNATURE):
        raise ValueError("no PNG")
    kept = [_PNG_SIGNATURE]
    at = len(_PNG_SIGNATURE)
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        end = at + 12 + length
        if end > len(data):
            raise ValueError("a chunk beyond the end")
        if name not in _PNG_WORDS:
            kept.append(data[at:end])
        at = end
        if name == b"IEND":
            return b"".join(kept)
    raise ValueError("no end")


def _webp(data: bytes) -> bytes:
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise ValueError("no WebP")
    whole = 8 + int.from_bytes(data[4:8], "little")
    if whole > len(data) + 1:
        raise ValueError("cut short")
    kept = []
    at = 12
    while at + 8 <= min(whole, len(data)):
        name, length = struct.unpack_from("<4sI", data, at)
        end = at + 8 + length
        if end > len(data):
            raise ValueError("a chunk beyond the end")
        body = data[at + 8 : end]
        if name == b"VP8X" and body:
            body = bytes([body[0] & ~0x0C]) + body[1:]
        if name not in (b"EXIF", b"XMP "):
            kept.append(struct.pack("<4sI", name, length) + body + b"\0" * (length % 2))
        at = end + length % 2
    inside = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _gif(data: bytes) -> bytes:
    if data[:6] not in (b"GIF87a", b"GIF89a") or len(data) < 13:
        raise ValueError("no GIF")
    at = 13 + _colours(data[10])
    kept = [data[:at]]
    while at < len(data):
        start, kind = at, data[at]
        if kind == 0x3B:
            break
        if kind == 0x21:
            label = data[at + 1] if at + 1 < len(data) else -1
            at = _blocks_end(data, at + 2)
            drops = label == 0xFE or (label == 0xFF and data[start + 3 : start + 14] not in _GIF_LOOPS)
            if not drops:
                kept.append(data[start:at])
        elif kind == 0x2C:
            if at + 10 > len(data):
                raise ValueError("cut short")
            at = _blocks_end(data, at + 10 + _colours(data[at + 9]) + 1)
            kept.append(data[start:at])
        else:
            raise ValueError("an unknown block")
    return b"".join(kept) + b"\x3b"


def _colours(flags: int) -> int:
    return 3 * (2 << (flags & 7)) if flags & 0x80 else 0


def _blocks_end(data: bytes, at: int) -> int:
    while at < len(data) and data[at]:
        at += 1 + data[at]
    if at >= len(data):
        raise ValueError("cut short")
    return at + 1
