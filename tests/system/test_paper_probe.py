"""PDFs: whole ones are counted, damaged and locked ones are told apart."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from inkom_desktop.domain.errors import MediaRefused
from inkom_desktop.system.media_files import MediaFolder
from inkom_desktop.system.paper_probe import Paper, probe_paper

TREE = b"<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>"
END = b"trailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"


def paper(*objects: bytes, end: bytes = END) -> bytes:
    return b"%PDF-1.7\n" + b"\n".join(b"%d 0 obj\n%s\nendobj" % (i, o) for i, o in enumerate(objects, 1)) + b"\n" + end


def packed(*objects: bytes) -> bytes:
    data = zlib.compress(b"\n".join(objects))
    return b"<< /Type /ObjStm /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream" % (len(data), data)


def test_pages_are_counted() -> None:
    assert probe_paper(paper(TREE)) == Paper(2, False)
    assert probe_paper(paper(b"<< /Count 7 /Type/Pages /Kids [] >>")) == Paper(7, False)
    assert probe_paper(paper(b"<< /Type /Page >>", b"<</Type/Page/Parent 1 0 R>>")) == Paper(2, False)
    assert probe_paper(paper(packed(TREE, b"<< /Type /Page >>"))) == Paper(2, False)
    assert probe_paper(paper(b"<< /Type /Catalog >>")) == Paper(0, False)


def test_damaged_and_locked_ones_are_told() -> None:
    assert probe_paper(b"%PDF-1.7\n") is None
    assert probe_paper(b"PDF" + paper(TREE)) is None
    assert probe_paper(paper(TREE)[:60]) is None
    assert probe_paper(paper(TREE, b"<< /Type /ObjStm >>\nstream\nnot packed\nendstream")) == Paper(2, False)
    locked = paper(TREE, end=b"trailer << /Encrypt 9 0 R >>\nstartxref\n9\n%%EOF")
    assert probe_paper(locked) == Paper(2, True)


def test_what_would_unpack_without_end_is_cut() -> None:
    bomb = packed(bytes(200_000_000) + TREE)
    assert len(bomb) < 400_000
    assert probe_paper(paper(bomb)) == Paper(0, False)


async def test_a_document_is_taken_in(tmp_path: Path) -> None:
    folder, source = MediaFolder(tmp_path / "media"), tmp_path / "slides.txt"
    source.write_bytes(paper(TREE))
    taken = await folder.take_in(source)
    assert (taken.mime, taken.pages, taken.width, taken.height) == ("application/pdf", 2, 0, 0)
    source.write_bytes(paper(TREE, end=b"trailer << /Encrypt 9 0 R >>\nstartxref\n9\n%%EOF"))
    with pytest.raises(MediaRefused, match="media_paper_locked"):
        await folder.take_in(source)
    source.write_bytes(b"%PDF-1.7\n")
    with pytest.raises(MediaRefused, match="media_paper_broken"):
        await folder.take_in(source)
