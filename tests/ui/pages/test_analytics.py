"""Analytics: what was read is shown, compared honestly, and saved."""

from __future__ import annotations

import asyncio
import csv
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from inkom_desktop.domain.metrics import Metric, Reading
from inkom_desktop.domain.overview import Figure
from inkom_desktop.domain.report import ClientReport, PaperSize
from inkom_desktop.engine.house import House
from inkom_desktop.ui.pages.analytics.view import AnalyticsPage
from inkom_desktop.ui.pages.analytics.view_report import ReportDialog
from inkom_desktop.ui.pages.analytics.view_tiles import comparison
from inkom_desktop.ui.pages.analytics.viewmodel import Span, period_of
from tests.fakes.clock import NOW
from tests.ui.shell.conftest import Screen, told


async def counted(screen: Screen) -> str:
    """An account of a network that reports numbers, read on each of twenty days, but for two."""
    account_id = await screen.folder("notes")

    async def work(house: House) -> None:
        account = await house.store.accounts.get(account_id)
        assert account is not None
        await house.store.accounts.save(replace(account, network="mastodon", server="https://roasters.example"))
        now = house.clock.now()
        for ago in range(20, -1, -1):
            if ago in (3, 4):
                continue
            at = now - timedelta(days=ago)
            numbers = (Metric("likes", 3 * (20 - ago), at),)
            own = (Metric("followers", 100 + 2 * (20 - ago), at),)
            readings = [Reading(account_id, "post", 0, numbers), Reading(account_id, "", 0, own)]
            await house.store.metrics.add(readings, [], zone="UTC")

    await screen.bridge.call(work)
    changed = asyncio.ensure_future(
        told(screen.desktop.changed, lambda: any(a.network == "mastodon" for a in screen.desktop.now.accounts))
    )
    screen.desktop.refresh()
    await changed
    return account_id


async def opened(screen: Screen, span: Span = Span.WEEK) -> AnalyticsPage:
    screen.window.show()
    screen.window.show_page("analytics")
    page = screen.window.page("analytics")
    assert isinstance(page, AnalyticsPage)
    shown = asyncio.ensure_future(
        told(page.vm.changed, lambda: not page.vm.state.loading and page.vm.state.span is span)
    )
    page.vm.choose_span(span)
    await shown
    return page


def test_a_week_beside_the_week_before(screen: Screen) -> None:
    async def scenario() -> None:
        await counted(screen)
        page = await opened(screen)
        overview = page.vm.state.overview
        assert overview is not None
        assert overview.engagements == Figure(21, 21)
        assert overview.followers == Figure(14, 14)
        assert page.engagements.accessibleName() == "Engagements: 21. No change vs 7 days before"
        assert page.impressions.accessibleName() == "Impressions: —. No network here reports it"
        (line,) = page.chart.accessible_items()
        assert line.name.startswith("notes: 21 in all")
        assert [v is None for v in overview.lines[0].values] == [False, False, True, True, False, False, False]
        await screen.window.settled()

    screen.run(scenario())


def test_nobody_reports_numbers(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("notes")
        page = await opened(screen)
        assert page.vm.state.accounts == ()
        assert page._stack.currentWidget() is page._blank
        await screen.window.settled()

    screen.run(scenario())


def test_what_is_shown_can_be_saved(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        await counted(screen)
        page = await opened(screen)
        target = tmp_path / "numbers.csv"
        saved = asyncio.ensure_future(told(page._context.toast))
        monkeypatch.setattr(QFileDialog, "open", lambda picker: picker.fileSelected.emit(str(target)))
        page.deeds()["analytics.export"].act()
        assert (await saved).title == "Saved"
        rows = list(csv.DictReader(target.read_text(encoding="utf-8").splitlines()))
        assert {r["metric"] for r in rows} == {"likes", "followers"}
        assert len(rows) == 10
        await screen.window.settled()

    screen.run(scenario())


def test_a_report_for_the_client(screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        await counted(screen)
        page = await opened(screen)
        target = tmp_path / "report.pdf"
        drawn: list[tuple[ClientReport, PaperSize, str]] = []

        async def draw(report: ClientReport, size: PaperSize, language: str) -> bytes:
            drawn.append((report, size, language))
            return b"%PDF-drawn"

        monkeypatch.setattr(screen.bridge.house.reports._paper, "draw", draw)
        opening = asyncio.ensure_future(told(page.asked))
        page.deeds()["analytics.report"].act()
        await opening
        sheet = page.asking
        assert isinstance(sheet, ReportDialog)
        sheet.by.edit.setText("Studio")
        sheet.language.set_current("de")
        sheet.paper.set_current("letter")
        saved = asyncio.ensure_future(told(page._context.toast))
        monkeypatch.setattr(QFileDialog, "open", lambda picker: picker.fileSelected.emit(str(target)))
        sheet.ask_place()
        toast = await saved
        assert (toast.title, toast.detail, toast.action) == ("Report saved", "report.pdf", "Open")
        assert target.read_bytes() == b"%PDF-drawn"
        ((report, size, language),) = drawn
        assert (size, language, report.by, report.overview.engagements) == (
            PaperSize.LETTER,
            "de",
            "Studio",
            Figure(21, 21),
        )
        assert not page.vm.state.drawing
        assert await screen.bridge.call(lambda house: house.reports.remembered()) == sheet.choice
        await screen.window.settled()

    screen.run(scenario())


def test_periods_are_whole_weeks_or_months() -> None:
    today = NOW.date()
    for span in Span:
        period = period_of(span, today)
        assert period.last <= today
        if span not in (Span.THIS_MONTH, Span.LAST_MONTH):
            assert period.length % 7 == 0
    assert period_of(Span.LAST_MONTH, today.replace(day=31 if today.month == 12 else 1)).first.day == 1


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        (Figure(120, 100), "↗ 20 % vs 7 days before"),
        (Figure(80, 100), "↘ 20 % vs 7 days before"),
        (Figure(12, 10), "↗ +2 vs 7 days before"),
        (Figure(5, 0), "↗ +5 vs 7 days before"),
        (Figure(5, 5), "No change vs 7 days before"),
        (Figure(5, None), "Not read long enough to compare"),
    ],
)
def test_a_small_sample_is_told_in_numbers_and_not_in_per_cent(figure: Figure, words: str) -> None:
    assert "".join(run.text for run in comparison(figure, 7)) == words
