"""Leaving a status with the server for its hour, and taking it back: https://docs.joinmastodon.org/methods/scheduled_statuses/ .

The id of a scheduled status is not that of the status it becomes, so that what went out is looked for by what it says.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Receipt, Rejected, Unknown
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api, scheduled_path
from inkom_desktop.networks.mastodon.sending import body, refused
from inkom_desktop.networks.mastodon.wire import Abilities
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.translate import not_now

WINDOW = HandOffWindow(nearest=timedelta(minutes=6), farthest=timedelta(days=366 * 5))
"""Servers want five minutes (https://docs.joinmastodon.org/methods/statuses/#create); the sixth is for clocks and the way."""


class HandingOver:
    """The part of the adapter that leaves statuses with the server."""

    _web: Web

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """Only servers that name their API version are known to schedule, and to honour a key when they do."""
        return WINDOW if Abilities.of(account.abilities).honours_key else None

    async def hand_over(self, job: Job) -> Outcome:
        """POST /api/v1/statuses with `scheduled_at`. A server that takes the hour for the past posts at once."""
        api = Api.of(self._web, job.session)
        said = {**body(job), "scheduled_at": job.due_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
        reply = await api.post("/api/v1/statuses", json_body=said, headers={"Idempotency-Key": job.part.key})
        if not isinstance(reply, Answer) or not reply.ok:
            return refused(reply, job.now)
        status = wire.read_status(reply.json())
        if status is not None:
            return Published(status.id, status.url, {"id": status.id}, reply.status)
        held = wire.read_scheduled(reply.json())
        if held is None:
            return Unknown("the answer is no scheduled status", reply.status)
        return Accepted({"scheduled_id": held.id}, held.at, reply.status)

    async def take_back(self, session: Session, receipt: Receipt) -> Absent | Rejected | NotNow:
        """DELETE /api/v1/scheduled_statuses/:id. Gone already may mean that it went out, which only a look tells."""
        api, now, key = Api.of(self._web, session), datetime.now(UTC), wire.text_of(receipt.get("scheduled_id"))
        if not key:
            return Unknown("the number of what the server holds is not known")
        reply = await api.delete(scheduled_path(key))
        if not isinstance(reply, Answer):
            return not_now(reply, now)
        if reply.status == 200 and reply.json() == {}:
            return Absent("taken back")
        if reply.status in (403, 422) and (words := wire.sentence(reply)):
            return Rejected("refused_by_network", words, reply.status)
        if reply.ok or reply.status in (404, 410):
            return Unknown("the server no longer holds it", reply.status)
        return not_now(reply, now, until=wire.until(reply, now))
