"""Numbers of own posts and of the account. LinkedIn gives most of them to a second app alone (Community Management API).

https://learn.microsoft.com/linkedin/marketing/community-management/members/post-statistics · organizations/share-statistics
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api
from inkom_desktop.networks.linkedin.who import FOLLOWER_NUMBERS, MEMBER_NUMBERS, is_page
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import not_now

OF_MEMBER = {
    "IMPRESSION": "impressions", "MEMBERS_REACHED": "reach", "RESHARE": "reposts", "REACTION": "likes", "COMMENT": "comments",
    "POST_SAVE": "bookmarks",
}  # fmt: skip
OF_PAGE = {
    "impressionCount": "impressions", "uniqueImpressionsCount": "reach", "clickCount": "clicks", "likeCount": "likes",
    "commentCount": "comments", "shareCount": "reposts",
}  # fmt: skip


class ReadingNumbers:
    """The part of the adapter that reads metrics."""

    _web: Web

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the account itself. Gone posts are absent."""
        api, now, account = Api.of(self._web, session), datetime.now(UTC), session.account
        wanted = [p.remote_id for p in posts if wire.post_urn(p.remote_id)]
        found: dict[str, tuple[Metric, ...]] = {}
        followers = await _followers(api, account.remote_id, account.scopes, page=is_page(account))
        if followers is not None:
            number = _number(followers, "firstDegreeSize", "memberFollowersCount", "count")
            if number is None:
                return _not_read(followers, now)
            found[""] = (Metric("followers", number, now),)
        for urn in wanted:
            read = await _of_post(api, urn, account.remote_id, account.scopes, now, page=is_page(account))
            if isinstance(read, tuple):
                found[urn] = read
            elif read is not None:
                return read
        return found


async def _followers(api: Api, me: str, scopes: tuple[str, ...], *, page: bool) -> Reply | None:
    if page:
        return await api.get(f"/rest/networkSizes/{wire.encoded(me)}?edgeType=COMPANY_FOLLOWED_BY_MEMBER")
    return await api.get("/rest/memberFollowersCount?q=me", finder=True) if FOLLOWER_NUMBERS in scopes else None


async def _of_post(
    api: Api, urn: str, me: str, scopes: tuple[str, ...], now: datetime, *, page: bool
) -> tuple[Metric, ...] | NotNow | None:
    """Return the numbers of a post, None where it is gone."""
    kind = "share" if ":share:" in urn else "ugcPost"
    if page:
        listed = f"{kind}s=List({wire.encoded(urn)})"
        query = f"q=organizationalEntity&organizationalEntity={wire.encoded(me)}&{listed}"
        reply = await api.get(f"/rest/organizationalEntityShareStatistics?{query}", finder=True)
        return _read(reply, OF_PAGE, now, "totalShareStatistics")
    if MEMBER_NUMBERS not in scopes:
        return _counted(await api.get(f"/v2/socialActions/{wire.encoded(urn)}"), now)
    numbers: list[Metric] = []
    entity = f"({'share' if kind == 'share' else 'ugc'}:{wire.encoded(urn)})"
    for asked, name in OF_MEMBER.items():
        query = f"q=entity&entity={entity}&queryType={asked}&aggregation=TOTAL"
        reply = await api.get(f"/rest/memberCreatorPostAnalytics?{query}", finder=True)
        if isinstance(reply, Answer) and reply.status == 400 and (wire.sentence(reply) or wire.codes_of(reply)):
            continue  # A number that the spoken version does not know yet.
        read = _read(reply, {"count": name}, now)
        if not isinstance(read, tuple):
            return read
        numbers += read
    return tuple(numbers)


def _read(
    reply: Reply, names: Mapping[str, str], now: datetime, inside: str = ""
) -> tuple[Metric, ...] | NotNow | None:
    if isinstance(reply, Answer) and reply.status == 404 and (wire.sentence(reply) or wire.codes_of(reply)):
        return None
    items = reply.object().get("elements") if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(items, list):
        return _not_read(reply, now)
    one: Any = wire.branch(items[0], *([inside] if inside else [])) if items else {}
    return tuple(
        Metric(name, value, now) for key, name in names.items() if (value := wire.whole(one.get(key))) is not None
    )


def _counted(reply: Reply, now: datetime) -> tuple[Metric, ...] | NotNow | None:
    """Read what a member's own app may see: how often a post was liked and commented."""
    if isinstance(reply, Answer) and reply.status == 404 and (wire.sentence(reply) or wire.codes_of(reply)):
        return None
    if isinstance(reply, Answer) and reply.status == 403 and (wire.sentence(reply) or wire.codes_of(reply)):
        return Unknown("LinkedIn gives these numbers to an app with the Community Management API alone.", 403)
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    likes = wire.whole(wire.branch(said, "likesSummary").get("totalLikes"))
    comments = wire.whole(wire.branch(said, "commentsSummary").get("aggregatedTotalComments"))
    if likes is None and comments is None:
        return _not_read(reply, now)
    told = (("likes", likes), ("comments", comments))
    return tuple(Metric(name, value, now) for name, value in told if value is not None)


def _number(reply: Reply, *names: str) -> int | None:
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    listed = said.get("elements")
    one = wire.branch(listed[0]) if isinstance(listed, list) and listed else said
    return next((n for name in names if (n := wire.whole(one.get(name))) is not None), None)


def _not_read(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer holds no numbers", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
