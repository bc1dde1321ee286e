"""Every number that was kept, as rows of a table."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from inkom_desktop.analytics.whole_file import write_whole
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import resolve
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.metrics import Sample
from inkom_desktop.domain.overview import Period
from inkom_desktop.domain.publication import Publication
from inkom_desktop.domain.sheet import write_sheet
from inkom_desktop.ports.store import Store

COLUMNS = ("at", "network", "account", "publication", "part", "post", "permalink", "metric", "value")


async def write_numbers(
    store: Store, path: Path, account_ids: Collection[str], period: Period | None, zone: str
) -> int:
    """Write the numbers of these accounts as CSV (RFC 4180); returns how many.

    With a period those of its days in the IANA zone alone. Times are RFC 3339 UTC. Raises InkomError("file_unwritable").
    """
    first, before = bounds(period, zone) if period is not None else (None, None)
    rows: list[Sequence[str]] = []
    for account in await store.accounts.all():
        if account.id not in account_ids:
            continue
        samples = await store.metrics.history(account_id=account.id, since=first, before=before)
        posts = {p.id: p for p in await store.publications.get_all({s.publication_id for s in samples})}
        rows += [_row(sample, account, posts.get(sample.publication_id)) for sample in samples]
    try:
        await asyncio.to_thread(write_whole, path, write_sheet(COLUMNS, rows))
    except OSError as e:
        raise InkomError("file_unwritable", path=str(path), detail=e.strerror or type(e).__name__) from e
    return len(rows)


def bounds(period: Period, zone: str) -> tuple[datetime, datetime]:
    """Return when the first day begins and the last one has ended there (aware UTC)."""
    ended = period.last + timedelta(days=1)
    return tuple(resolve(datetime.combine(day, time.min), zone).at for day in (period.first, ended))  # type: ignore[return-value]


def _row(sample: Sample, account: Account, pub: Publication | None) -> Sequence[str]:
    post = link = part = ""
    if pub is not None:
        post = " ".join((pub.content.title or pub.content.parts[0].text)[:400].split())
        link = pub.parts[min(sample.part, len(pub.parts) - 1)].permalink
        part = str(sample.part + 1)
    at = sample.at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    return (
        at,
        account.network,
        account.handle,
        sample.publication_id,
        part,
        post,
        link,
        sample.name,
        str(sample.value),
    )
