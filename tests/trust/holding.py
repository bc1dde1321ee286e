"""Networks that publish at a future time by themselves, in each way of refusing copies."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.handing_over import HandOffWindow, Returned
from inkom_desktop.domain.outcome import Absent, Accepted, Outcome, Published, Receipt, Sighting, Unclear, Unknown
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.ports.network import Card, Job, Session
from inkom_desktop.web import translate
from inkom_desktop.web.client import Answer
from tests.fakes.clock import NOW
from tests.trust.networks import TrustNetwork

WINDOW = HandOffWindow(timedelta(minutes=5), timedelta(days=30))


class HoldingNetwork(TrustNetwork):
    """Implements `ports.network.HandsOff` besides: the server keeps a post under `held/` until its hour."""

    @property
    def card(self) -> Card:
        return replace(super().card, hands_off=True)

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        return WINDOW

    def _own_id(self, job: Job) -> str:
        """What the post will be known by, where the network lets that be chosen."""
        if self.kind.prepares:
            return str((job.part.prepared or {}).get("remote_id"))
        return job.part.key if self.kind.rule is CopyRule.RECORD_KEY else ""

    async def hand_over(self, job: Job) -> Outcome:
        body = {"id": self._own_id(job), "text": job.words.text, "at": (job.due_at - NOW).total_seconds()}
        reply = await self._call("POST", "held", job.account, body)
        if isinstance(reply, Answer) and reply.ok and (held := reply.object().get("held")):
            return Accepted({"held": str(held)})
        return translate.refusal(reply, job.now)

    async def take_back(self, session: Session, receipt: Receipt) -> Returned:
        reply = await self._call("DELETE", f"held/{receipt.get('held')}", session.account)
        if isinstance(reply, Answer) and reply.status == 200 and reply.object().get("held") == receipt.get("held"):
            return Absent("it holds it no more")
        if isinstance(reply, Answer) and reply.status == 404:
            return Unknown("it holds no such post")
        return translate.not_now(reply, self._clock.now())

    async def confirm(self, job: Job) -> Sighting:
        if job.step.of not in (StepKind.HAND_OVER, StepKind.TAKE_BACK):
            return await super().confirm(job)
        if self.kind.rule is CopyRule.NONE:
            return Unclear("cannot be read")
        reply = await self._call("GET", "held", job.account)
        if not isinstance(reply, Answer) or not isinstance(held := reply.json(), list):
            return translate.unclear(reply, job.now)
        for post in held:
            own = self._own_id(job)
            if post["post"] == own if own else post["text"] == job.words.text:
                return Accepted({"held": post["held"]})
        found = await super().confirm(job)
        return replace(found, at=job.part.handed_for) if isinstance(found, Published) else found
