"""Leaving a post with Facebook for its hour, and taking it back: https://developers.facebook.com/docs/pages-api/posts#scheduling .

It keeps its number when it goes out. A scheduled post may vanish at its hour, so that a look asks for it then, and it is
taken back only after it was seen to be held: the same call would take a live post down.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Receipt, Rejected, Unknown
from inkom_desktop.networks.facebook import wire
from inkom_desktop.networks.facebook.sending import no_post, write_post
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.graph import no_answer, number_of, read_error

WINDOW = HandOffWindow(nearest=timedelta(minutes=15), farthest=timedelta(days=29))
"""Ten minutes to thirty days, with room for clocks and the way."""


class HandingOver:
    """The part of the adapter that leaves posts with the network."""

    _web: Web

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """Every page can schedule."""
        return WINDOW

    async def hand_over(self, job: Job) -> Outcome:
        """POST /{page}/feed (or close the film) with `scheduled_publish_time`."""
        at = job.due_at.astimezone(UTC)
        reply, number = await write_post(wire.of(self._web, job.session), job, at)
        return Accepted({"id": number}, at, 200) if number else no_post(reply, job.now)

    async def take_back(self, session: Session, receipt: Receipt) -> Absent | Rejected | NotNow:
        """Delete what is held, once it was seen to be held. Gone already may mean that it vanished, which a look tells."""
        api, now, given = wire.of(self._web, session), datetime.now(UTC), receipt.get("id")
        number = wire.post_id(given, session.account.remote_id)
        film = number_of(given)
        if not number and not film:
            return Unknown("the number of what the network holds is not known")
        name = "published" if film else "is_published"
        reply = await api.get(number or film, {"fields": f"id,{name}"})
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if said.get("id") != (number or film) or not isinstance(said.get(name), bool):
            return no_answer(reply, now)
        if said[name] is True:
            return Unknown("it is out already", 200)
        reply = await api.delete(number or film)
        if isinstance(reply, Answer) and reply.status == 200 and reply.object().get("success") is True:
            return Absent("taken back")
        error = read_error(reply)
        if error is not None and error.gone:
            return Unknown("the network no longer holds it")
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected) else no_answer(reply, now)
