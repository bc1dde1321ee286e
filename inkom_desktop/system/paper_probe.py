"""What a PDF is: whole, open, and how many pages. Nothing in it is drawn or run. ISO 32000-2, 7.5 (file structure)."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass

MOST_UNPACKED = 32_000_000
"""Bytes of packed objects that are unpacked at most to count pages."""

_PAGE = re.compile(rb"/Type\s{0,9}/Page(?![a-zA-Z])")
_COUNT = re.compile(
    rb"/Type\s{0,9}/Pages\b[^>]{0,400}?/Count\s{1,9}(\d{1,6})|/Count\s{1,9}(\d{1,6})[^>]{0,400}?/Type\s{0,9}/Pages\b"
)
_PACKED = re.compile(rb"/Type\s{0,9}/ObjStm\b")
_STREAM = re.compile(rb"stream\r?\n")
_LOCKED = re.compile(rb"/Encrypt\s{1,9}\d")


@dataclass(frozen=True, slots=True)
class Paper:
    """A PDF: its pages, 0 where they could not be counted; `locked` when it wants a password."""

    pages: int
    locked: bool


def probe_paper(data: bytes) -> Paper | None:
    """Return what a PDF is, None when it is damaged."""
    if not data.startswith(b"%PDF-") or b"startxref" not in data[-2048:]:
        return None
    objects = data + b"".join(_unpacked(data))
    counts = [int(m[1] or m[2]) for m in _COUNT.finditer(objects)]
    # The root of the tree counts all; the branches count fewer.
    pages = max(counts, default=0) or len(_PAGE.findall(objects))
    return Paper(pages, _LOCKED.search(data) is not None)


def _unpacked(data: bytes) -> list[bytes]:
    found, left = [], MOST_UNPACKED
    for packed in _PACKED.finditer(data):
        begin = _STREAM.search(data, packed.end(), packed.end() + 2000)
        if begin is None or left <= 0:
            continue
        try:
            found.append(zlib.decompressobj().decompress(data[begin.end() :], left))
        except zlib.error:
            continue
        left -= len(found[-1])
    return found
