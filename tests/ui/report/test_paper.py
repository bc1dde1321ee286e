"""The drawn report: whole pages, text that stays text, in each language, on each paper."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from inkom_desktop.domain.overview import Figure, Line, Overview, Period, PostNumbers, Rate
from inkom_desktop.domain.report import ClientReport, Named, PaperSize
from inkom_desktop.ui.report.blocks import top_posts
from inkom_desktop.ui.report.paper import PdfPaper
from inkom_desktop.ui.report.sheet import broken, face
from tests.fakes.publications import publication

PERIOD = Period(date(2026, 9, 1), date(2026, 9, 28))


def report(picture: Path | None = None, posts: int = 3) -> ClientReport:
    at = datetime(2026, 9, 3, 9, 30, tzinfo=UTC)
    pubs = [
        replace(publication("A long post. " * 40, account_id="a", id_=f"p{n}"), published_at=at) for n in range(posts)
    ]
    overview = Overview(
        PERIOD,
        Figure(None, None),
        Figure(1200, 1000),
        Figure(12, 10),
        Figure(posts, 2),
        (Line("a", tuple(None if n in (3, 4, 6) else n * 3 for n in range(28))), Line("b", (None,) * 28)),
        (Rate("a", 1200, 12.5, True), Rate("b", 0, None, False)),
        tuple(PostNumbers(p, None, 40 - n) for n, p in enumerate(pubs)),
    )
    names = {key: Named(f"@{key}.example", "Network", "Nw", "#123456") for key in ("a", "b")}
    pictures = {"p0": picture} if picture is not None else {}
    return ClientReport("Tidewell Coffee", 2, "Me", date(2026, 9, 29), "UTC", overview, names, pictures, ("Silent",))


def pages(drawn: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", drawn))


@pytest.fixture
def paper(qapp: QGuiApplication) -> PdfPaper:
    return PdfPaper()


@pytest.mark.parametrize("language", ["en", "fr", "de", "es"])
async def test_each_language_and_paper(paper: PdfPaper, language: str) -> None:
    for size, points in ((PaperSize.A4, (595, 842)), (PaperSize.LETTER, (612, 792))):
        drawn = await paper.draw(report(), size, language)
        assert drawn.startswith(b"%PDF-")
        assert drawn.rstrip().endswith(b"%%EOF")
        assert pages(drawn) >= 3
        box = re.search(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", drawn)
        assert box is not None
        assert (round(float(box[1])), round(float(box[2]))) == points
        # Letters are embedded as fonts, not drawn as outlines: the text can be searched and copied.
        assert b"/FontFile2" in drawn


async def test_pictures_are_in_it_and_one_that_is_broken_does_no_harm(paper: PdfPaper, tmp_path: Path) -> None:
    image = QImage(1600, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("#B4491C"))
    whole, broken_one = tmp_path / "whole.png", tmp_path / "broken.png"
    image.save(str(whole))
    broken_one.write_bytes(whole.read_bytes()[:40])
    plain = await paper.draw(report(), PaperSize.A4, "en")
    assert b"/Subtype /Image" not in plain
    assert b"/Subtype /Image" in await paper.draw(report(whole), PaperSize.A4, "en")
    assert pages(await paper.draw(report(broken_one), PaperSize.A4, "en")) == pages(plain)


async def test_what_does_not_fit_goes_on_the_next_page(paper: PdfPaper) -> None:
    few, many = [await paper.draw(report(posts=n), PaperSize.LETTER, "en") for n in (1, 6)]
    assert pages(many) > pages(few)


async def test_a_client_with_a_very_long_name_and_no_numbers(paper: PdfPaper) -> None:
    nothing = Overview(PERIOD, Figure(None, None), Figure(None, None), Figure(None, None), Figure(0, 0))
    told = replace(report(), client="Very " * 60, overview=nothing, accounts={}, by="")
    assert pages(await paper.draw(told, PaperSize.A4, "en")) == 2


def test_text_is_cut_with_a_sign(qapp: QGuiApplication) -> None:
    layout, height = broken("word " * 200, face(10), 200, 3)
    assert layout.lineCount() == 3
    assert height == 3 * 15
    assert layout.text().endswith("…")
    whole, _ = broken("word", face(10), 200, 3)
    assert whole.text() == "word"


def test_posts_without_reactions_are_not_called_best() -> None:
    told = report()
    quiet = replace(told.overview, top=tuple(replace(p, engagements=0) for p in told.overview.top))

    class Untouched:
        def __getattr__(self, name: str) -> object:
            raise AssertionError(name)

    top_posts(Untouched(), replace(told, overview=quiet), None)  # type: ignore[arg-type]
