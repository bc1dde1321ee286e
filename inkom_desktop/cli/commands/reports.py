"""inkom report: a client's numbers of some days as a PDF."""

from __future__ import annotations

import argparse
from datetime import timedelta
from pathlib import Path
from typing import Any

from inkom_desktop.cli.inputs import period_of
from inkom_desktop.cli.output import Output
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.metrics import day_of
from inkom_desktop.domain.overview import Period
from inkom_desktop.domain.report import PaperSize, ReportChoice
from inkom_desktop.engine.house import House

MOST_DAYS = 366
LANGUAGES = ("en", "fr", "de", "es")


def add(nouns: Any, shared: argparse.ArgumentParser) -> None:
    """Add the command."""
    report = nouns.add_parser("report", parents=[shared], help="a client's numbers of some days as a PDF")
    report.add_argument("workspace", metavar="WORKSPACE")
    report.add_argument("--out", required=True, metavar="FILE.pdf", type=Path)
    report.add_argument(
        "--from", dest="since", metavar="D", help="first day (YYYY-MM-DD); the last whole month if none"
    )
    report.add_argument("--to", dest="until", metavar="D", help="last day, included; yesterday if none")
    report.add_argument("--by", metavar="NAME", help="who made it, for the cover; as last time if none")
    report.add_argument("--paper", choices=[str(size) for size in PaperSize])
    report.add_argument("--language", choices=LANGUAGES)
    report.set_defaults(run=_report)


async def _report(args: argparse.Namespace, house: House, out: Output) -> int:
    if args.out.suffix.lower() != ".pdf":
        raise UsageRefused("report_kind", path=args.out.name)
    workspace = await house.workspaces.find(args.workspace)
    today = day_of(house.clock.now(), workspace.zone)
    yesterday = today - timedelta(days=1)
    # Without days the last whole month: what a client is sent in the first days of the next.
    asked = period_of(args.since, args.until or (yesterday.isoformat() if args.since else None))
    if args.since is None and args.until is not None:
        raise UsageRefused("report_days")
    period = asked or Period(
        (today.replace(day=1) - timedelta(days=1)).replace(day=1), today.replace(day=1) - timedelta(days=1)
    )
    if period.length > MOST_DAYS:
        raise UsageRefused("report_long", days=MOST_DAYS)
    kept = await house.reports.remembered()
    choice = ReportChoice(
        kept.by if args.by is None else args.by, args.language or kept.language, PaperSize(args.paper or kept.size)
    )
    report = await house.reports.of(workspace, period, by=choice.by)
    size = await house.reports.write(report, args.out, choice)
    shape = {"kind": "report", "path": str(args.out), "from": str(period.first), "to": str(period.last), "bytes": size}
    out.shape(shape, f"The report of {period.first} to {period.last} is in {args.out}.")
    return 0
