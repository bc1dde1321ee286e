"""Taking a live status down: https://docs.joinmastodon.org/methods/statuses/#delete ."""

from __future__ import annotations

from datetime import UTC, datetime

from inkom_desktop.domain.outcome import Absent, Rejected, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api, status_path
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.translate import not_now


class Deleting:
    """The part of the adapter that deletes."""

    _web: Web

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete one part. Absent = it is gone (also when it was gone already)."""
        api, now = Api.of(self._web, session), datetime.now(UTC)
        reply = await api.delete(status_path(part.remote_id))
        if not isinstance(reply, Answer):
            return not_now(reply, now)
        if reply.status == 200 and wire.text_of(reply.object().get("id")) == part.remote_id:
            return Absent("deleted")
        if reply.ok or reply.status in (404, 410):
            return await self._look_whether_gone(api, part, now)
        if reply.status in (403, 422) and (words := wire.sentence(reply)):
            return Rejected("refused_by_network", words, reply.status)
        return not_now(reply, now, until=wire.until(reply, now))

    async def _look_whether_gone(self, api: Api, part: Part, now: datetime) -> Absent | Rejected | NotNow:
        """Servers that know no deleting answer 404 too (snac does): only a look tells the two apart."""
        reply = await api.get(status_path(part.remote_id))
        if not isinstance(reply, Answer):
            return Unknown("it could not be seen whether the post is gone")
        if reply.status in (404, 410):
            return Absent("it was gone")
        if wire.read_status(reply.json()) is not None:
            return Rejected("refused_by_network", "The server cannot delete by this way; the post is still there.", 404)
        return Unknown("it could not be seen whether the post is gone", reply.status)
