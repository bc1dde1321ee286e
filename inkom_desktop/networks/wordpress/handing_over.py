"""Leaving an article with the site for its hour, and taking it back.

The prepared draft gets the status "future" and a date; the site publishes it by itself, at the first visit after that hour.
https://developer.wordpress.org/rest-api/reference/posts/#update-a-post .
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.outcome import Absent, Outcome, Receipt, Rejected, Unknown
from inkom_desktop.networks.wordpress import wire
from inkom_desktop.networks.wordpress.options import public_fields, status_in
from inkom_desktop.networks.wordpress.sending import after, published
from inkom_desktop.networks.wordpress.wire import Api, Post
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web

WINDOW = HandOffWindow(nearest=timedelta(minutes=5), farthest=timedelta(days=366 * 5), whole_threads=True)
"""A site takes any date ahead of its own clock; the minutes are for clocks that differ."""


class HandingOver:
    """The part of the adapter that leaves articles with the site."""

    _web: Web

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """Every site can: it is part of WordPress itself."""
        return WINDOW

    async def hand_over(self, job: Job) -> Outcome:
        """Give the draft its date. Doing so twice is doing it once: it goes by the number of the draft."""
        number = wire.text_of((job.part.prepared or {}).get("remote_id"))
        if not number:
            return Rejected("wp_draft_gone", "no draft was prepared")
        if status_in(job.content) != "publish":
            # What a site dates ahead becomes public at its hour, and nothing else.
            return Rejected("cannot_hand_off")
        api = Api.of(self._web, job.session)
        seen = await _read(api, number)
        if not isinstance(seen, Post):
            return wire.refused(seen, job.now)
        if seen.status == "publish":
            return published(job, seen, 200)
        if seen.status == "trash":
            return Rejected("wp_draft_gone", "it is in the trash of the site", 200)
        date = job.due_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")
        reply = await api.post(
            wire.post_path(number), {"status": "future", "date_gmt": date, **public_fields(job.content)}
        )
        post = _post(reply, number)
        return after(job, post) if post is not None else wire.refused(reply, job.now)

    async def take_back(self, session: Session, receipt: Receipt) -> Absent | Rejected | NotNow:
        """Make it a draft again, unless it is live."""
        api, now, number = Api.of(self._web, session), datetime.now(UTC), wire.text_of(receipt.get("id"))
        if not number:
            return Unknown("the number of what the site holds is not known")
        seen = await _read(api, number)
        if isinstance(seen, Post) and seen.status == "future":
            reply = await api.post(wire.post_path(number), {"status": "draft"})
            post = _post(reply, number)
            if post is not None and post.status == "draft":
                return Absent("it is a draft again")
            outcome = wire.refused(reply, now)
            return outcome if isinstance(outcome, Rejected) else wire.no_answer(reply, now)
        if isinstance(seen, Post):
            status = seen.status[:20]
            return Absent(f"it is {status}") if status in _NOT_COMING else Unknown(f"it is {status}")
        if wire.code_of(seen) == "rest_post_invalid_id":
            return Unknown("the site has no post of this number any more")
        return wire.no_answer(seen, now)


_NOT_COMING = ("draft", "pending", "auto-draft", "trash")


async def _read(api: Api, number: str) -> Post | Reply:
    reply = await api.get(wire.post_path(number), {"context": "edit", "_fields": wire.POST_FIELDS})
    return _post(reply, number) or reply


def _post(reply: Reply, number: str) -> Post | None:
    post = wire.read_post(reply.json()) if isinstance(reply, Answer) and reply.ok else None
    return post if post is not None and post.id == number else None
