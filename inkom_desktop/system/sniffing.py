"""What a file is, told from its first bytes and never from its name."""

from __future__ import annotations

HEAD_BYTES = 32
PICTURES = frozenset({"image/jpeg", "image/png", "image/gif", "image/webp"})
FILMS = frozenset({"video/mp4", "video/quicktime", "video/webm"})
PDF = "application/pdf"
HEIC = "image/heic"

_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"})
_OTHER_PICTURES = frozenset({b"avif", b"avis"})


def sniff(head: bytes) -> str:
    """Return the media type that the first HEAD_BYTES bytes claim, empty for anything that is not taken.

    Signatures: JFIF/EXIF, PNG (W3C), GIF89a, RIFF WebP, ISO/IEC 14496-12 `ftyp` brands (mp4ra.org), EBML, ISO 32000 header.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head.startswith(b"%PDF-"):
        return PDF
    if head.startswith(b"\x1aE\xdf\xa3"):
        return "video/webm"
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        if brand in _HEIC_BRANDS:
            return HEIC
        if brand in _OTHER_PICTURES:
            return ""
        return "video/quicktime" if brand == b"qt  " else "video/mp4"
    # Old QuickTime files begin with the film itself.
    return "video/quicktime" if head[4:8] in (b"moov", b"mdat", b"wide") else ""
