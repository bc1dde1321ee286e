"""What the numbers of a period come to, and what is not claimed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from inkom_desktop.domain.metrics import Gain, Sample
from inkom_desktop.domain.overview import Figure, Material, Period, overview
from inkom_desktop.domain.publication import Publication, State
from tests.fakes.publications import publication

LAST = date(2026, 10, 12)
WEEK = Period.ending(LAST, 7)
EVER = [LAST - timedelta(days=n) for n in range(40)]


def at(day: date, hour: int = 12) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def ago(days: int) -> date:
    return LAST - timedelta(days=days)


def gain(days: int, gained: int, name: str = "likes", account: str = "acc") -> Gain:
    return Gain(account, name, ago(days), gained)


def level(days: int, value: int, account: str = "acc") -> Sample:
    return Sample(account, "", 0, "followers", value, at(ago(days)))


def live(id_: str, days: int, account: str = "acc") -> Publication:
    return replace(publication(id_=id_, account_id=account), state=State.PUBLISHED, published_at=at(ago(days)))


def material(**given: object) -> Material:
    made: dict[str, object] = {"gains": [], "read": {"acc": EVER}, "followers": {}, "posts": [], "latest": []}
    return Material(**{**made, **given}, zone="UTC")  # type: ignore[arg-type]


def test_a_period_and_the_days_before_it() -> None:
    assert (WEEK.first, WEEK.length, len(WEEK.days)) == (date(2026, 10, 6), 7, 7)
    assert WEEK.before == Period(date(2026, 9, 29), date(2026, 10, 5))
    assert (WEEK.holds(WEEK.first), WEEK.holds(WEEK.before.last)) == (True, False)


def test_engagements_of_all_kinds_beside_the_days_before() -> None:
    gains = [gain(0, 5), gain(6, 2, "replies"), gain(7, 4), gain(14, 100), gain(3, 50, "impressions")]
    found = overview(WEEK, ["acc"], material(gains=gains))
    assert found.engagements == Figure(7, 4)
    assert found.engagements.change == 0.75
    assert found.impressions == Figure(50, 0)
    assert found.impressions.change is None


def test_nothing_is_compared_with_days_that_were_not_read_whole() -> None:
    read = {"acc": [ago(n) for n in range(10)]}
    found = overview(WEEK, ["acc"], material(gains=[gain(0, 5), gain(8, 5)], read=read))
    assert found.engagements == Figure(5, None)
    assert overview(WEEK, ["acc"], material()).impressions == Figure(None, None)


def test_a_day_that_was_not_read_is_a_gap_and_not_a_zero() -> None:
    read = {"acc": [ago(0), ago(2)]}
    (line,) = overview(WEEK, ["acc"], material(gains=[gain(2, 3)], read=read)).lines
    assert line.values == (None, None, None, None, 3, None, 0)
    assert (line.total, line.was_read) == (3, True)


def test_new_followers() -> None:
    followers = {
        "acc": [level(20, 100), level(7, 110), level(0, 125)],
        "new": [level(3, 50, "new"), level(1, 52, "new")],
    }
    assert overview(WEEK, ["acc", "new"], material(followers=followers)).followers == Figure(17, None)
    alone = {"acc": followers["acc"]}
    assert overview(WEEK, ["acc"], material(followers=alone)).followers == Figure(15, 10)
    assert overview(WEEK, ["acc"], material(followers={"acc": [level(0, 9)]})).followers == Figure(None, None)


def test_rates_stand_on_impressions_or_else_on_followers() -> None:
    gains = [gain(0, 10), gain(0, 400, "impressions"), gain(1, 6, account="other"), gain(1, 9, account="none")]
    read = dict.fromkeys(("acc", "other", "none"), EVER)
    followers = {"other": [level(9, 200, "other")]}
    found = overview(WEEK, ["acc", "other", "none"], material(gains=gains, read=read, followers=followers))
    assert [(r.per_hundred, r.by_followers) for r in found.rates] == [(2.5, False), (3.0, True), (None, True)]


def test_the_posts_that_did_best_come_first() -> None:
    posts = [live("few", 1), live("most", 2), live("silent", 3), live("older", 9)]
    latest = [
        Sample("acc", "few", 0, "likes", 3, at(LAST)),
        Sample("acc", "most", 0, "likes", 2, at(LAST)),
        Sample("acc", "most", 1, "replies", 4, at(LAST)),
        Sample("acc", "most", 0, "impressions", 90, at(LAST)),
        Sample("acc", "older", 0, "likes", 900, at(LAST)),
    ]
    found = overview(WEEK, ["acc"], material(posts=posts, latest=latest))
    told = [(p.publication.id, p.impressions, p.engagements) for p in found.top]
    assert told == [("most", 90, 6), ("few", None, 3), ("silent", None, None)]
    assert found.posts == Figure(3, 1)
    assert not found.empty
    assert overview(WEEK, ["acc"], material(read={})).empty
