"""What is done with a post that is out: its numbers, and taking it down.

https://developers.facebook.com/docs/threads/insights · /posts/delete-posts
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Absent, Rejected
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.meta_threads import wire
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.graph import branch, no_answer, number_of, read_error, strained, text_of, whole

OF_POST = {
    "views": "impressions", "likes": "likes", "replies": "replies", "reposts": "reposts", "quotes": "quotes", "shares": "shares",
}  # fmt: skip
OF_PROFILE = {"followers_count": "followers"}


class AfterPublishing:
    """The part of the adapter that reads metrics and deletes."""

    _web: Web

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Return the numbers by remote id; the empty id stands for the profile itself. Gone posts are absent."""
        api, now = wire.of(self._web, session), datetime.now(UTC)
        found: dict[str, tuple[Metric, ...]] = {}
        wanted = [("", f"{session.account.remote_id}/threads_insights", OF_PROFILE)]
        wanted += [(n, f"{n}/insights", OF_POST) for p in posts if (n := number_of(p.remote_id))]
        reply: Reply | None = None
        for number, path, names in wanted:
            if reply is not None and strained(reply):
                break  # The allowance is the posts': what is left is read another day.
            reply = await api.get(path, {"metric": ",".join(names)})
            error = read_error(reply)
            if number and error is not None and error.gone:
                continue
            read = _read(reply, names, now)
            if read is None:
                return no_answer(reply, now)
            if read or number:
                found[number] = read
        return found

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete one part. Absent = it is gone (also when it was gone already)."""
        api, now, number = wire.of(self._web, session), datetime.now(UTC), number_of(part.remote_id)
        if not number:
            return Rejected("refused_by_network", "This is no number of a post.")
        reply = await api.delete(number)
        if isinstance(reply, Answer) and reply.status == 200 and reply.object().get("success") is True:
            return Absent("deleted")
        error = read_error(reply)
        if error is not None and error.gone:
            return Absent("it was gone")
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected) else no_answer(reply, now)


def _read(reply: Reply, names: Mapping[str, str], now: datetime) -> tuple[Metric, ...] | None:
    items = reply.object().get("data") if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(items, list):
        return None
    found = []
    for item in items:
        one = branch(item)
        values, name = one.get("values"), names.get(text_of(one.get("name")))
        value = whole(branch(one, "total_value").get("value"))
        if value is None and isinstance(values, list) and values:
            value = whole(branch(values[0]).get("value"))
        if name and value is not None:
            found.append(Metric(name, value, now))
    return tuple(found)
