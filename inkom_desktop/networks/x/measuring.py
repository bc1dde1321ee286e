"""Numbers of own posts and of the account, each reading of which is charged: https://docs.x.com/x-api/fundamentals/metrics ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Throttled, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.domain.tariff import next_month
from inkom_desktop.networks.x import wire
from inkom_desktop.networks.x.api import Api
from inkom_desktop.networks.x.tariff import READ
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.reading import branch, items, whole
from inkom_desktop.web.translate import not_now

PRIVATE_FOR = timedelta(days=29)
"""X tells private numbers of a post for thirty days; asking later spoils the answer."""
MOST = 100
PUBLIC = {
    "like_count": "likes", "repost_count": "reposts", "retweet_count": "reposts", "reply_count": "replies",
    "quote_count": "quotes", "bookmark_count": "bookmarks", "impression_count": "impressions",
}  # fmt: skip
PRIVATE = {"url_link_clicks": "clicks"}


class ReadingNumbers:
    """The part of the adapter that reads metrics."""

    _web: Web

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the account itself. Gone posts are absent.

        Numbers are read while the month's budget has room for them.
        """
        api, now = Api.of(self._web, session), datetime.now(UTC)
        wanted = [p for p in posts if wire.number(p.remote_id)]
        if not await session.meter.room(READ, len(wanted) + 1):
            return Throttled(next_month(now), "The budget of this month has no room for reading numbers.")
        reply = await api.get("/2/users/me", {"user.fields": "public_metrics"}, reads=1)
        followers = whole(branch(_data(reply), "public_metrics").get("followers_count"))
        if followers is None:
            return _not_read(reply, now)
        found: dict[str, tuple[Metric, ...]] = {"": (Metric("followers", followers, now),)}
        for fields, some in _by_age(wanted, now):
            for at in range(0, len(some), MOST):
                ids = [p.remote_id for p in some[at : at + MOST]]
                reply = await api.get_posts("/2/tweets", {"ids": ",".join(ids)}, fields, len(ids))
                if not isinstance(reply, Answer) or reply.status != 200 or not _is_listing(reply):
                    return _not_read(reply, now)
                for post in items(reply.object().get("data")):
                    if (number := wire.number(branch(post).get("id"))) in ids:
                        found[number] = _numbers(post, now)
        return found


def _by_age(posts: Sequence[Part], now: datetime) -> list[tuple[str, list[Part]]]:
    young = [p for p in posts if p.published_at is not None and now - p.published_at < PRIVATE_FOR]
    old = [p for p in posts if p not in young]
    asked = [("public_metrics,non_public_metrics", young), ("public_metrics", old)]
    return [(fields, some) for fields, some in asked if some]


def _is_listing(reply: Answer) -> bool:
    said = reply.object()
    return isinstance(said.get("data"), list) or bool(items(said.get("errors")))


def _numbers(post: Any, now: datetime) -> tuple[Metric, ...]:
    told: dict[str, int] = {}
    for names, inside in ((PUBLIC, "public_metrics"), (PRIVATE, "non_public_metrics")):
        for key, name in names.items():
            if (value := whole(branch(post, inside).get(key))) is not None:
                told[name] = value
    return tuple(Metric(name, value, now) for name, value in told.items())


def _data(reply: Reply) -> Mapping[str, Any]:
    return branch(reply.object(), "data") if isinstance(reply, Answer) and reply.status == 200 else {}


def _not_read(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer holds no numbers", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
