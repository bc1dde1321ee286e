"""The numbers that networks report, in the store: samples by series, and the gains of each day kept beside them.

A series is one number of one part of one post, or of an account itself. Its row holds the newest value, so that a list of
posts reads no samples; the gains of an account's posts by day are kept as numbers come in, so that a chart of ten years reads
some thousand rows. What is kept is always what `domain.metrics.gains` says of the samples.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, insert, select, update

from inkom_desktop.domain.collecting import Watch
from inkom_desktop.domain.metrics import Gain, Metric, Reading, Sample, day_of, gains
from inkom_desktop.domain.publication import State
from inkom_desktop.store.database import Database
from inkom_desktop.store.rows import put_row
from inkom_desktop.store.schema import metric_day as days
from inkom_desktop.store.schema import metric_sample as samples
from inkom_desktop.store.schema import metric_series as series
from inkom_desktop.store.schema import metric_watch as watches
from inkom_desktop.store.schema import publication

READ = ""
"""The name under which the days stand on which an account was read: a day without gains is another thing than one not read."""
AT_ONCE = 500
"""So many ids stand in one question."""


class SqlMetrics:
    """Implements `ports.metrics.Metrics`."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def add(self, readings: Sequence[Reading], watched: Sequence[Watch], *, zone: str) -> None:
        """Keep what was read and when to read again, in one transaction."""

        def work(c: Connection) -> None:
            for account_id in {r.account_id for r in readings} | {w.account_id for w in watched}:
                _keep_zone(c, account_id, zone)
            for account_id, day in {(r.account_id, day_of(m.at, zone)) for r in readings for m in r.metrics}:
                put_row(c, days, {"account_id": account_id, "name": READ, "day": day.toordinal()}, {"gained": 0})
            known = _known(c, readings)
            for reading in readings:
                for metric in reading.metrics:
                    _add(c, reading, metric, known.get((*_subject(reading), metric.name)), zone)
            for watch in watched:
                _put_watch(c, watch)

        await self._db.write(work)

    async def watch(self, watched: Sequence[Watch]) -> None:
        """Keep when to read, of posts or accounts that may be new."""

        def work(c: Connection) -> None:
            for watch in watched:
                _put_watch(c, watch)

        await self._db.write(work)

    async def take_due(self, *, now: datetime, until: datetime, limit: int) -> list[Watch]:
        """Return what is to be read now, soonest first, and put it off until then for everybody else."""

        due = select(watches).where(watches.c.next_at <= now).order_by(watches.c.next_at).limit(limit)

        def work(c: Connection) -> list[Watch]:
            found = [_watch(row) for row in c.execute(due.with_for_update(skip_locked=True)).all()]
            for watch in found:
                c.execute(update(watches).where(_key(watch)).values(next_at=until))
            return found

        # Most looks find nothing, and a look must cost nothing then.
        if await self._db.read(lambda c: c.execute(due).first()) is None:
            return []
        return await self._db.write(work)

    async def watched(self, account_ids: Collection[str]) -> list[Watch]:
        """Return every watch of these accounts."""
        query = select(watches).where(watches.c.account_id.in_(account_ids))
        return await self._db.read(lambda c: [_watch(row) for row in c.execute(query).all()])

    async def unwatched(self, account_ids: Collection[str]) -> list[tuple[str, str, datetime]]:
        """Return account, publication and time of publishing of what is live and not watched yet."""
        there = select(watches.c.publication_id).where(
            watches.c.account_id == publication.c.account_id, watches.c.publication_id == publication.c.id
        )
        query = select(publication.c.account_id, publication.c.id, publication.c.published_at).where(
            publication.c.state == State.PUBLISHED.value,
            publication.c.account_id.in_(account_ids),
            publication.c.published_at.is_not(None),
            ~there.exists(),
        )
        return await self._db.read(lambda c: [(r.account_id, r.id, r.published_at) for r in c.execute(query).all()])

    async def latest(
        self, *, account_ids: Collection[str] | None = None, publication_ids: Collection[str] | None = None
    ) -> list[Sample]:
        """Return the newest of each series of these accounts, or of these posts."""

        def work(c: Connection) -> list[Sample]:
            query = select(series).order_by(series.c.account_id, series.c.publication_id, series.c.part, series.c.name)
            if account_ids is not None:
                query = query.where(series.c.account_id.in_(account_ids))
            if publication_ids is None:
                return [_sample(row) for row in c.execute(query).all()]
            found: list[Sample] = []
            for some in _some(sorted(publication_ids)):
                found += [_sample(row) for row in c.execute(query.where(series.c.publication_id.in_(some))).all()]
            return found

        return await self._db.read(work)

    async def history(
        self,
        *,
        account_id: str,
        publication_id: str | None = None,
        since: datetime | None = None,
        before: datetime | None = None,
    ) -> list[Sample]:
        """Return the samples of an account, or of one post (empty: of the account itself), by time."""
        where = [series.c.account_id == account_id]
        if publication_id is not None:
            where.append(series.c.publication_id == publication_id)
        if since is not None:
            where.append(samples.c.at >= since)
        if before is not None:
            where.append(samples.c.at < before)
        return await self._db.read(lambda c: _samples(c, *where))

    async def gained(
        self, *, account_ids: Collection[str], names: Collection[str], first: date, last: date
    ) -> list[Gain]:
        """Return the gains of the posts of these accounts by day, from the first day to the last, both included."""
        query = (
            select(days)
            .where(
                days.c.account_id.in_(account_ids),
                days.c.name.in_(names),
                days.c.day.between(first.toordinal(), last.toordinal()),
                days.c.gained != 0,
            )
            .order_by(days.c.account_id, days.c.name, days.c.day)
        )
        return await self._db.read(lambda c: [_gain(row) for row in c.execute(query).all()])

    async def read_days(self, *, account_ids: Collection[str], first: date, last: date) -> dict[str, frozenset[date]]:
        """Return by account the days on which numbers of it or of its posts were read."""
        query = select(days.c.account_id, days.c.day).where(
            days.c.account_id.in_(account_ids),
            days.c.name == READ,
            days.c.day.between(first.toordinal(), last.toordinal()),
        )
        found: dict[str, set[date]] = {account_id: set() for account_id in account_ids}
        for row in await self._db.read(lambda c: c.execute(query).all()):
            found[row.account_id].add(date.fromordinal(row.day))
        return {account_id: frozenset(read) for account_id, read in found.items()}

    async def levels(self, *, account_ids: Collection[str], name: str) -> dict[str, list[Sample]]:
        """Return by account the samples of one number of the account itself, by time."""
        found: dict[str, list[Sample]] = {account_id: [] for account_id in account_ids}
        where = (series.c.account_id.in_(account_ids), series.c.publication_id == "", series.c.name == name)
        for sample in await self._db.read(lambda c: _samples(c, *where)):
            found[sample.account_id].append(sample)
        return found


def _subject(reading: Reading) -> tuple[str, str, int]:
    return reading.account_id, reading.publication_id, reading.part


def _known(c: Connection, readings: Sequence[Reading]) -> dict[tuple[str, str, int, str], Row[Any]]:
    """Read the series of all that was read, few questions for many."""
    accounts = {r.account_id for r in readings}
    found: dict[tuple[str, str, int, str], Row[Any]] = {}
    for some in _some(sorted({r.publication_id for r in readings})):
        query = select(series).where(series.c.account_id.in_(accounts), series.c.publication_id.in_(some))
        for row in c.execute(query.with_for_update()).all():
            found[row.account_id, row.publication_id, row.part, row.name] = row
    return found


def _add(c: Connection, reading: Reading, metric: Metric, row: Row[Any] | None, zone: str) -> None:
    """Add one number to its series."""
    before = 0
    if row is None:
        new = insert(series).values(
            account_id=reading.account_id,
            publication_id=reading.publication_id,
            part=reading.part,
            name=metric.name,
            value=metric.value,
            at=metric.at,
        )
        series_id = c.execute(new.returning(series.c.id)).scalar_one()
    else:
        series_id, before = row.id, row.value
        if metric.at <= row.at:
            before = _forget_later(c, row, metric.at, zone)
        c.execute(update(series).where(series.c.id == series_id).values(value=metric.value, at=metric.at))
    _keep_sample(c, series_id, metric)
    if reading.publication_id:
        _add_gain(c, reading.account_id, metric.name, day_of(metric.at, zone), metric.value - before)


def _keep_sample(c: Connection, series_id: int, metric: Metric) -> None:
    """Keep a number; of a run of equal ones the first and the last."""
    newest = select(samples.c.at, samples.c.value).where(samples.c.series_id == series_id)
    last = c.execute(newest.order_by(samples.c.at.desc()).limit(2)).all()
    if len(last) == 2 and last[0].value == last[1].value == metric.value:
        key = and_(samples.c.series_id == series_id, samples.c.at == last[0].at)
        c.execute(update(samples).where(key).values(at=metric.at))
    else:
        c.execute(insert(samples).values(series_id=series_id, at=metric.at, value=metric.value))


def _forget_later(c: Connection, row: Row[Any], at: datetime, zone: str) -> int:
    """Forget what a clock that was ahead wrote at this instant or later: a counter tells it again. Returns the value before."""
    kept = select(samples.c.at, samples.c.value).where(samples.c.series_id == row.id).order_by(samples.c.at)
    before = remaining = 0
    for sample in c.execute(kept).all():
        if sample.at < at:
            remaining = sample.value
        elif row.publication_id:
            _add_gain(c, row.account_id, row.name, day_of(sample.at, zone), before - sample.value)
        before = sample.value
    c.execute(delete(samples).where(samples.c.series_id == row.id, samples.c.at >= at))
    return remaining


def _add_gain(c: Connection, account_id: str, name: str, day: date, gained: int) -> None:
    if not gained:
        return
    key = and_(days.c.account_id == account_id, days.c.name == name, days.c.day == day.toordinal())
    if c.execute(update(days).where(key).values(gained=days.c.gained + gained)).rowcount == 0:
        c.execute(insert(days).values(account_id=account_id, name=name, day=day.toordinal(), gained=gained))


def _keep_zone(c: Connection, account_id: str, zone: str) -> None:
    """Tell the gains of an account by the days of this zone; by another one they are counted anew from the samples."""
    mine = and_(watches.c.account_id == account_id, watches.c.publication_id == "")
    told_by = c.execute(select(watches.c.zone).where(mine)).scalar()
    if told_by is None:
        row = {"next_at": None, "read_at": None, "absent": 0, "zone": zone}
        put_row(c, watches, {"account_id": account_id, "publication_id": ""}, row)
    elif told_by != zone:
        # Also of the empty one, of an account that was watched before anything was read.
        c.execute(update(watches).where(mine).values(zone=zone))
        c.execute(delete(days).where(days.c.account_id == account_id, days.c.name != READ))
        for gain in gains(_samples(c, series.c.account_id == account_id), zone):
            _add_gain(c, gain.account_id, gain.name, gain.day, gain.gained)


def _samples(c: Connection, *where: Any) -> list[Sample]:
    query = select(
        series.c.account_id, series.c.publication_id, series.c.part, series.c.name, samples.c.value, samples.c.at
    ).join(series, series.c.id == samples.c.series_id)
    query = query.where(*where).order_by(samples.c.at, series.c.publication_id, series.c.part, series.c.name)
    return [_sample(row) for row in c.execute(query).all()]


def _put_watch(c: Connection, watch: Watch) -> None:
    key = {"account_id": watch.account_id, "publication_id": watch.publication_id}
    values = {"next_at": watch.next_at, "read_at": watch.read_at, "absent": watch.absent}
    if c.execute(update(watches).where(_key(watch)).values(**values)).rowcount == 0:
        put_row(c, watches, key, {**values, "zone": ""})


def _key(watch: Watch) -> Any:
    return and_(watches.c.account_id == watch.account_id, watches.c.publication_id == watch.publication_id)


def _some(ids: Sequence[str]) -> Iterable[Sequence[str]]:
    return (ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE))


def _sample(row: Any) -> Sample:
    return Sample(row.account_id, row.publication_id, row.part, row.name, row.value, row.at)


def _watch(row: Row[Any]) -> Watch:
    return Watch(row.account_id, row.publication_id, row.next_at, row.read_at, row.absent)


def _gain(row: Row[Any]) -> Gain:
    return Gain(row.account_id, row.name, date.fromordinal(row.day), row.gained)
