"""Numbers of own posts and of the account, as the home server counts them.

https://docs.joinmastodon.org/methods/statuses/#index (several at once, since 4.3) and #get .
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api, status_path
from inkom_desktop.networks.mastodon.sign_in import ME
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import not_now

POST = {"favourites_count": "likes", "reblogs_count": "reposts", "replies_count": "replies", "quotes_count": "quotes"}
ACCOUNT = {"followers_count": "followers", "following_count": "following", "statuses_count": "posts"}
AT_ONCE = 20
COUNTS_NOTHING = frozenset({"snac"})
"""Software that writes 0 for every number of an account whatever it is (seen on snac 2.75)."""


class ReadingNumbers:
    """The part of the adapter that reads metrics."""

    _web: Web

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the account itself. Gone posts are absent."""
        api, now = Api.of(self._web, session), datetime.now(UTC)
        abilities = Abilities.of(session.account.abilities)
        found: dict[str, tuple[Metric, ...]] = {}
        reply = await api.get(ME)
        if not isinstance(reply, Answer) or reply.status != 200:
            return not_now(reply, now, until=wire.until(reply, now))
        if abilities.software not in COUNTS_NOTHING and (account := _read(reply.object(), ACCOUNT, now)):
            found[""] = account
        wanted = [p.remote_id for p in posts if p.remote_id]
        read = _read_together if abilities.api else _read_singly
        told = await read(api, wanted, now)
        return told if not isinstance(told, dict) else {**found, **told}


async def _read_together(api: Api, wanted: list[str], now: datetime) -> dict[str, tuple[Metric, ...]] | NotNow:
    found: dict[str, tuple[Metric, ...]] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        reply = await api.get("/api/v1/statuses", {"id[]": some})
        items = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
        if not isinstance(items, list):
            return _not_read(reply, now)
        for item in items:
            status = wire.read_status(item)
            if status is not None and status.id in some:
                found[status.id] = _read(status.raw, POST, now)
    return found


async def _read_singly(api: Api, wanted: list[str], now: datetime) -> dict[str, tuple[Metric, ...]] | NotNow:
    found: dict[str, tuple[Metric, ...]] = {}
    for key in wanted:
        reply = await api.get(status_path(key))
        status = wire.read_status(reply.json()) if isinstance(reply, Answer) and reply.status == 200 else None
        if status is not None:
            found[key] = _read(status.raw, POST, now)
        elif not isinstance(reply, Answer) or reply.status not in (404, 410):
            return _not_read(reply, now)
    return found


def _not_read(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer holds no numbers", reply.status)
    return not_now(reply, now, until=wire.until(reply, now))


def _read(data: Mapping[str, Any], names: Mapping[str, str], now: datetime) -> tuple[Metric, ...]:
    """Return the numbers that are there; one that a server does not report is absent, never zero."""
    return tuple(
        Metric(name, value, now) for key, name in names.items() if (value := wire.whole(data.get(key))) is not None
    )
