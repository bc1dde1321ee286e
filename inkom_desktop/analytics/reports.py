"""Makes a client's report: the numbers of a period, the best posts with their pictures, drawn and kept as a file."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from inkom_desktop.analytics.overviews import Overviews
from inkom_desktop.analytics.whole_file import write_bytes_whole
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.metrics import day_of
from inkom_desktop.domain.overview import Overview, Period
from inkom_desktop.domain.report import TOP_POSTS, ClientReport, Named, PaperSize, ReportChoice
from inkom_desktop.domain.settings import setting
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import Card, Networks, ReadsMetrics
from inkom_desktop.ports.paper import Paper
from inkom_desktop.ports.store import Store

REMEMBERED = ("report.by", "report.language", "report.paper")


class NoPaper:
    """Stands where nothing can be drawn."""

    async def draw(self, report: ClientReport, size: PaperSize, language: str) -> bytes:
        """Raise InkomError("paper_unusable")."""
        raise InkomError("paper_unusable")


class Reports:
    """Reports from one store."""

    def __init__(
        self, store: Store, networks: Networks, media: MediaFiles, overviews: Overviews, paper: Paper, clock: Clock
    ) -> None:
        self._store = store
        self._networks = networks
        self._media = media
        self._overviews = overviews
        self._paper = paper
        self._clock = clock

    async def of(self, workspace: Workspace, period: Period, *, by: str = "") -> ClientReport:
        """Return the report of these days of the workspace's calendar, with every account the workspace has."""
        accounts = [a for a in await self._store.accounts.all() if a.workspace_id == workspace.id]
        cards = {a.id: self._networks.get(a.network).card for a in accounts}
        counted = [a.id for a in accounts if isinstance(self._networks.get(a.network), ReadsMetrics)]
        overview = await self._overviews.of(workspace, counted, period)
        return ClientReport(
            client=workspace.name,
            colour=workspace.colour,
            by=by,
            made_on=day_of(self._clock.now(), workspace.zone),
            zone=workspace.zone,
            overview=overview,
            accounts=_named(accounts, cards),
            pictures=await self._pictures(overview),
            silent=tuple(sorted({c.name for key, c in cards.items() if key not in counted and not c.stays_here})),
            sample=workspace.sample,
        )

    async def remembered(self) -> ReportChoice:
        """Return how the last report was made."""
        known = await self._store.settings.all()
        by, language, size = (known.get(name, setting(name).default) for name in REMEMBERED)
        return ReportChoice(by, language, PaperSize(size))

    async def remember(self, choice: ReportChoice) -> None:
        """Keep how a report was made, for the next one."""
        for name, value in zip(REMEMBERED, (choice.by, choice.language, choice.size), strict=True):
            await self._store.settings.set(name, str(value))

    async def write(self, report: ClientReport, path: Path, choice: ReportChoice) -> int:
        """Draw a report into a file, whole or not at all; returns its size in bytes.

        Raises InkomError: file_unwritable, paper_unusable.
        """
        drawn = await self._paper.draw(report, choice.size, choice.language)
        await asyncio.to_thread(_keep, path, drawn)
        return len(drawn)

    async def _pictures(self, overview: Overview) -> dict[str, Path]:
        """Return the first picture of each post the report shows, where it is still here."""
        found: dict[str, Path] = {}
        for post in overview.top[:TOP_POSTS]:
            media = [m for part in post.publication.content.parts for m in part.media]
            picture = next((m.file for m in media if kind_of(m.file.mime) is MediaKind.IMAGE), None)
            if picture is not None and await self._media.intact(picture):
                found[post.publication.id] = self._media.path(picture)
        return found


def _named(accounts: Sequence[Account], cards: Mapping[str, Card]) -> dict[str, Named]:
    """Return what each account is called: by its handle, and by its network too where two are called alike."""
    often = Counter(a.handle or a.name for a in accounts)
    named = {}
    for account in accounts:
        card, handle = cards[account.id], account.handle or account.name
        said = f"{handle} ({card.name})" if often[handle] > 1 else handle
        named[account.id] = Named(said, card.name, card.tile.code, card.tile.fill)
    return named


def _keep(path: Path, content: bytes) -> None:
    try:
        write_bytes_whole(path, [content])
    except OSError as e:
        raise InkomError("file_unwritable", path=str(path), detail=e.strerror or type(e).__name__) from e
