"""Taking a live post, film or comment down, which may be repeated: https://developers.facebook.com/docs/pages-api/posts#delete ."""

from __future__ import annotations

from datetime import UTC, datetime

from inkom_desktop.domain.outcome import Absent, Rejected
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.facebook import wire
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.graph import no_answer, read_error


class Deleting:
    """The part of the adapter that deletes."""

    _web: Web

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete one part. Absent = it is gone (also when it was gone already)."""
        api, now, number = wire.of(self._web, session), datetime.now(UTC), wire.comment_id(part.remote_id)
        if not number:
            return Rejected("refused_by_network", "This is no number of a post on a page.")
        reply = await api.delete(number)
        if isinstance(reply, Answer) and reply.status == 200 and reply.object().get("success") is True:
            return Absent("deleted")
        error = read_error(reply)
        if error is not None and error.gone:
            return Absent("it was gone")
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected) else no_answer(reply, now)
