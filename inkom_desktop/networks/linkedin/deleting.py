"""Taking a live post or comment down, which may be repeated: /shares/posts-api#delete-posts · comments-api#delete-comment ."""

from __future__ import annotations

from datetime import UTC, datetime

from inkom_desktop.domain.outcome import Absent, Rejected, Unknown
from inkom_desktop.domain.publication import Part
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api
from inkom_desktop.ports.network import NotNow, Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.translate import not_now


class Deleting:
    """The part of the adapter that deletes."""

    _web: Web

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Delete one part. Absent = it is gone (also when it was gone already)."""
        api, now = Api.of(self._web, session), datetime.now(UTC)
        path = _path(part, session.account.remote_id)
        if not path:
            return Rejected("refused_by_network", "This is no address of a post on LinkedIn.")
        reply = await api.delete(path)
        if isinstance(reply, Answer) and reply.status == 204:
            return Absent("deleted")
        if isinstance(reply, Answer) and reply.status == 404 and (wire.sentence(reply) or wire.codes_of(reply)):
            return Absent("it was gone")
        if isinstance(reply, Answer) and reply.ok:
            return Unknown("the server’s answer makes no sense", reply.status)
        outcome = wire.refused(reply, now)
        return outcome if isinstance(outcome, Rejected | NotNow) else not_now(reply, now)


def _path(part: Part, actor: str) -> str:
    if wire.post_urn(part.remote_id):
        return f"/rest/posts/{wire.encoded(part.remote_id)}"
    post = wire.text_of(part.receipt.get("post"))
    if wire.comment_urn(part.remote_id) and wire.post_urn(post):
        number = part.remote_id.rstrip(")").rsplit(",", 1)[-1]
        return f"/rest/socialActions/{wire.encoded(post)}/comments/{number}?actor={wire.encoded(actor)}"
    return ""
