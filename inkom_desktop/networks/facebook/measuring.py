"""Numbers of own posts and of the page: https://developers.facebook.com/docs/graph-api/reference/insights .

Reactions, comments and shares stand with the post; the rest are insights, whose names Meta takes away now and then (last on
2026-06-15), so that one that it no longer knows is left out and the others are kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.facebook import wire
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.graph import branch, no_answer, read_error, strained, text_of, whole

SUMS = "reactions.summary(total_count).limit(0),comments.summary(total_count).limit(0)"
INSIGHTS = {"post_media_view": "impressions", "post_total_media_view_unique": "reach", "post_clicks": "clicks"}


class ReadingNumbers:
    """The part of the adapter that reads metrics."""

    _web: Web

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the page itself. Gone posts are absent."""
        api, now, page = wire.of(self._web, session), datetime.now(UTC), session.account.remote_id
        reply = await api.get(page, {"fields": "id,followers_count"})
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if said.get("id") != page:
            return no_answer(reply, now)
        followers = whole(said.get("followers_count"))
        found: dict[str, tuple[Metric, ...]] = {}
        if followers is not None:
            found[""] = (Metric("followers", followers, now),)
        for part in posts:
            if strained(reply):
                break  # The allowance is the posts': what is left is read another day.
            number = part.remote_id
            post = bool(wire.post_id(number, page))
            if not post and not wire.comment_id(number):
                continue
            reply = await api.get(number, {"fields": f"id,{'shares,' if post else ''}{SUMS}"})
            error = read_error(reply)
            if error is not None and error.gone:
                continue
            said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
            if said.get("id") != number:
                return no_answer(reply, now)
            numbers = {
                "likes": branch(said, "reactions", "summary").get("total_count"),
                "comments": branch(said, "comments", "summary").get("total_count"),
                "shares": branch(said, "shares").get("count"),
            }
            if post:
                numbers |= _insights(await api.get(f"{number}/insights", {"metric": ",".join(INSIGHTS)}))
            told = [Metric(name, value, now) for name, each in numbers.items() if (value := whole(each)) is not None]
            found[number] = tuple(told)
        return found


def _insights(reply: Reply) -> dict[str, object]:
    """Read insights; a value that is told apart (paid and not) is summed."""
    items = reply.object().get("data") if isinstance(reply, Answer) and reply.status == 200 else None
    found: dict[str, object] = {}
    for item in items if isinstance(items, list) else []:
        name, values = INSIGHTS.get(text_of(branch(item).get("name"))), branch(item).get("values")
        value = branch(values[-1]).get("value") if isinstance(values, list) and values else None
        if isinstance(value, dict):
            parts = [whole(v) for v in value.values()]
            value = sum(p for p in parts if p is not None) if parts and None not in parts else None
        if name:
            found[name] = value
    return found
