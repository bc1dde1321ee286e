"""Taking a live post down, which may be repeated: https://docs.x.com/x-api/posts/delete-post ."""

from __future__ import annotations

from datetime import UTC, datetime

from inkom_desktop.domain.outcome import Absent, Rejected, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.x import wire
from inkom_desktop.networks.x.api import Api
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.reading import branch
from inkom_desktop.web.translate import not_now


class Deleting:
    """The part of the adapter that deletes."""

    _web: Web

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete one part. Absent = it is gone (also when it was gone already)."""
        if not wire.number(part.remote_id):
            return Rejected("refused_by_network", "This is no number of a post there.")
        reply, now = await Api.of(self._web, session).delete(f"/2/tweets/{part.remote_id}"), datetime.now(UTC)
        if isinstance(reply, Answer) and reply.status == 200 and branch(reply.object(), "data").get("deleted") is True:
            return Absent("deleted")
        if isinstance(reply, Answer) and reply.status == 404 and wire.sentence(reply):
            return Absent("it was gone")
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the server’s answer makes no sense", reply.status)
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected | NotNow) else not_now(reply, now)
