"""Looking for what a try left behind. Never writes.

A status is found among the account's own ones (https://docs.joinmastodon.org/methods/accounts/#statuses), compared by what
it says; that it is absent is said only when the listing was seen by its author and reached back past the send.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from inkom_desktop.domain.outcome import Absent, Accepted, Published, Sighting, Unclear
from inkom_desktop.domain.publication import PartState, StepKind
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api, scheduled_path, segment, status_path
from inkom_desktop.networks.mastodon.text import canonical, loose, plain, says
from inkom_desktop.networks.mastodon.wire import Abilities, Status
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import unclear

BACK = timedelta(minutes=2)
"""How far before the send the listing must reach to prove anything."""
GRAIN = timedelta(seconds=2)
"""Times that servers cut to whole seconds (and their Date headers) may be this much too early."""
PUBLISHED_FROM = timedelta(minutes=10)
"""How far before its hour a scheduled status may go out."""
PAGE = 40
MOST_PAGES = 8
MOST_SOURCES = 5


class Looking:
    """The part of the adapter that looks."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind (`job.step.of`: SEND, UPLOAD, HAND_OVER or TAKE_BACK). Never writes.

        What the server holds is asked for before what is live: it goes from there to here, never back.
        """
        api = Api.of(self._web, job.session)
        if job.step.of is StepKind.UPLOAD:
            return await _look_for_upload(api, job)
        if job.step.of in (StepKind.HAND_OVER, StepKind.TAKE_BACK):
            held = await _look_for_held(api, job)
            if held is not None:
                return held
        return await _Look(api, job).run()


async def _look_for_upload(api: Api, job: Job) -> Sighting:
    """GET /api/v1/media/:id: 206 = still processing, 200 = ready, 422 = failed, 404 = gone or attached already."""
    upload = job.part.uploads[job.step.media or 0]
    key = wire.text_of((upload.receipt or {}).get("media_id"))
    if not key:
        return Absent("the upload has no id")
    reply = await api.get(f"/api/v1/media/{segment(key)}")
    if not isinstance(reply, Answer):
        return unclear(reply, job.now)
    if reply.status == 200 and wire.text_of(reply.object().get("id")) == key:
        return Published(key, receipt={"media_id": key}, http_status=200)
    if reply.status == 206:
        return Accepted({"media_id": key}, None, 206)
    if reply.status in (404, 422):
        return Absent(wire.sentence(reply) or f"HTTP {reply.status}")
    return unclear(reply, job.now, until=wire.until(reply, job.now))


async def _look_for_held(api: Api, job: Job) -> Accepted | Unclear | None:
    """Return what the server holds for its hour, None when it certainly does not hold it."""
    number = wire.text_of(job.part.receipt.get("scheduled_id"))
    if number:
        reply = await api.get(scheduled_path(number))
        if not isinstance(reply, Answer):
            return unclear(reply, job.now)
        if reply.status == 404 and wire.sentence(reply):
            return None
        held = wire.read_scheduled(reply.json()) if reply.status == 200 else None
        return Accepted({"scheduled_id": held.id}, held.at, 200) if held is not None else _trouble(reply, job.now)
    params: dict[str, object] = {"limit": PAGE}
    for _ in range(MOST_PAGES):
        reply = await api.get("/api/v1/scheduled_statuses", params)
        items = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
        if not isinstance(items, list):
            return _trouble(reply, job.now)
        page = [wire.read_scheduled(item) for item in items]
        if any(s is None for s in page):
            return Unclear("the listing of what is scheduled cannot be read")
        found = [s for s in page if s is not None and _is_ours(s, job)]
        if len(found) > 1:
            return Unclear(f"{len(found)} scheduled posts say the same")
        if found:
            return Accepted({"scheduled_id": found[0].id}, found[0].at, 200)
        if len(items) < PAGE or page[-1] is None:
            return None
        params["max_id"] = page[-1].id
    return Unclear("the listing of what is scheduled is too long")


def _is_ours(held: wire.Scheduled, job: Job) -> bool:
    if held.key:
        return held.key == job.part.key
    due = job.part.handed_for or job.due_at
    same = canonical(held.text) == canonical(job.words.text) and held.media == len(job.words.media)
    return same and abs(held.at - due) < GRAIN


@dataclass
class _Look:
    """One look for one status."""

    api: Api
    job: Job
    found: list[Status] = field(default_factory=list)
    doubtful: list[Status] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    _clock: float = field(default_factory=time.monotonic)
    _skew: timedelta = timedelta(0)

    @property
    def sent_at(self) -> datetime:
        """When the send began, by this computer's clock; of what the server held, the earliest it may have gone out."""
        if self.job.step.of is not StepKind.SEND and self.job.part.state is not PartState.HANDING:
            return (self.job.part.handed_for or self.job.due_at) - PUBLISHED_FROM
        return self.job.part.sent_at or self.job.now

    async def run(self) -> Sighting:
        """List, compare, conclude."""
        trouble = await self._list()
        if trouble is not None:
            return trouble
        await self._read_sources()
        if len(self.found) == 1:
            status = self.found[0]
            at = self._went_out(status) if self.job.step.of is not StepKind.SEND else None
            return Published(status.id, status.url, {"id": status.id}, 200, at)
        if len(self.found) > 1:
            return Unclear(f"{len(self.found)} posts say the same")
        if self.doubtful:
            return Unclear(f"{len(self.doubtful)} post(s) are almost the same")
        return await self._seen_by_author()

    async def _list(self) -> Unclear | None:
        """Read own statuses until they are older than the send; None = they were read that far."""
        params: dict[str, object] = {"limit": PAGE, "exclude_reblogs": "true"}
        path = f"/api/v1/accounts/{segment(self.job.account.remote_id)}/statuses"
        for number in range(MOST_PAGES):
            reply = await self.api.get(path, params)
            items = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
            if not isinstance(reply, Answer) or not isinstance(items, list):
                return _trouble(reply, self.job.now)
            if number == 0:
                self._set_skew(reply)
            if not items:
                return None
            page = [wire.read_status(item) for item in items]
            fresh = [s for s in page if s is not None and s.id not in self._seen]
            if any(s is None for s in page) and not fresh:
                return Unclear("the listing cannot be read")
            if not fresh:
                # The server does not page: a short answer was all it has, a full one may have been cut.
                return None if len(items) < PAGE else Unclear("the listing does not go further back")
            for status in fresh:
                self._judge(status)
            self._seen.update(s.id for s in fresh)
            last = page[-1]
            # The last of a page is the oldest; pinned statuses may stand before it, however old.
            if last is not None and last.created_at is not None and last.created_at < self._server(self.sent_at) - BACK:
                return None
            params["max_id"] = fresh[-1].id
        return Unclear("the listing does not reach back to the send")

    def _set_skew(self, answer: Answer) -> None:
        """Learn how far the server's clock is from this computer's, since the server's times are compared with ours."""
        served = answer.date()
        if served is not None:
            passed = timedelta(seconds=time.monotonic() - self._clock)
            skew = served - (self.job.now + passed)
            self._skew = skew if GRAIN < abs(skew) < wire.FARTHEST else timedelta(0)

    def _server(self, at: datetime) -> datetime:
        return at + self._skew

    def _went_out(self, status: Status) -> datetime | None:
        return None if status.created_at is None else min(status.created_at - self._skew, self.job.now)

    def _judge(self, status: Status) -> None:
        """Sort a status: the one, a doubt, or another."""
        job = self.job
        if status.id in job.taken or status.id in {p.remote_id for p in job.earlier} or status.raw.get("reblog"):
            return
        if status.created_at is not None and status.created_at < self._server(self.sent_at) - GRAIN:
            return
        if job.account.remote_id and status.account and status.account != job.account.remote_id:
            return
        ours = Abilities.of(job.account.abilities).application
        if ours and status.application and status.application != ours:
            return  # The person wrote it elsewhere.
        if not self._fits(status):
            return
        if says(status.content, status.text, job.words.text):
            self.found.append(status)
        elif not status.text and loose(job.words.text) == loose(plain(status.content)):
            self.doubtful.append(status)

    def _fits(self, status: Status) -> bool:
        """Tell whether media and thread are those of the part."""
        reply_to = self.job.earlier[-1].remote_id if self.job.earlier else ""
        return status.media == len(self.job.words.media) and status.reply_to == reply_to

    async def _read_sources(self) -> None:
        """Ask for the source of doubtful statuses (since 3.5): servers that render marks or shorten links still keep it.

        https://docs.joinmastodon.org/methods/statuses/#source
        """
        wanted = canonical(self.job.words.text)
        for status in self.doubtful[:MOST_SOURCES]:
            reply = await self.api.get(f"{status_path(status.id)}/source")
            text = reply.object().get("text") if isinstance(reply, Answer) and reply.status == 200 else None
            if isinstance(text, str):
                self.doubtful.remove(status)
                if canonical(text) == wanted:
                    self.found.append(status)

    async def _seen_by_author(self) -> Sighting:
        """Absence counts only when the author asked: some servers show a stranger a shorter list and say nothing."""
        reply = await self.api.get("/api/v1/accounts/verify_credentials")
        if not isinstance(reply, Answer):
            return unclear(reply, self.job.now)
        if reply.status in (401, 403) or (reply.status == 422 and not reply.body):
            return Unclear("the sign-in is no longer valid", sign_in=True)
        if wire.text_of(reply.object().get("id")) != self.job.account.remote_id:
            return _trouble(reply, self.job.now)
        return Absent(f"not among {len(self._seen)} own posts since the send")


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    if isinstance(reply, Answer) and reply.status == 403:
        return Unclear(wire.sentence(reply) or "HTTP 403", sign_in=True)
    return unclear(
        reply, now, until=wire.until(reply, now) if isinstance(reply, Answer) and reply.status == 429 else None
    )
