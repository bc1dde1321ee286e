"""Making a film public that is up and private, and leaving that to YouTube.

https://developers.google.com/youtube/v3/docs/videos/update .

A film is made public by its number, however often: there is never a second one.
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.handing_over import HandOffWindow
from inkom_desktop.domain.media_rules import MediaKind, kind_of
from inkom_desktop.domain.outcome import (
    Absent,
    Accepted,
    Outcome,
    Published,
    Receipt,
    Rejected,
    Sighting,
    Unclear,
    Unknown,
)
from inkom_desktop.domain.publication import StepKind
from inkom_desktop.networks.youtube import wire
from inkom_desktop.networks.youtube.api import DATA, UPLOAD, Api
from inkom_desktop.networks.youtube.options import PRIVACY, chosen, status_of
from inkom_desktop.networks.youtube.uploading import upload
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.reading import branch, items, moment, words
from inkom_desktop.web.translate import not_now, unclear

WINDOW = HandOffWindow(nearest=timedelta(minutes=10), farthest=timedelta(days=700))


class Sending:
    """The part of the adapter that writes, and looks."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. A further part went with the first one and calls nothing."""
        if job.step.part:
            return _joined(job)
        api = Api(self._web, session=job.session)
        match job.step.kind:
            case StepKind.UPLOAD:
                return await upload(api, job)
            case StepKind.PREPARE:
                return await _prepare(api, job)
            case StepKind.SEND:
                wanted = chosen(job.content, PRIVACY) or "public"
                reply = await _update(api, job, status_of(job.content, wanted))
                return _after(reply, job, wanted)
            case _:
                raise ValueError(f"{job.step.kind} is not published")

    async def confirm(self, job: Job) -> Sighting:
        """Read how the film stands: `job.step.of` is SEND, HAND_OVER or TAKE_BACK. Never writes."""
        if job.step.part:
            return _joined(job)
        if job.step.of is StepKind.UPLOAD:
            return Absent("the upload has no id")
        film, wanted = _film(job), chosen(job.content, PRIVACY) or "public"
        reply = await Api(self._web, session=job.session).get("/videos", {"part": "status", "id": film})
        status = _status(reply, film)
        if status is None:
            return _trouble(reply, job.now)
        if not status:
            return Absent("there is no such film any more")
        stands = words(status.get("privacyStatus"))
        if stands == wanted or (stands in ("public", "unlisted") and wanted != "private"):
            return Published(film, wire.permalink(film), {"id": film}, 200)
        if (at := moment(status.get("publishAt"))) is not None:
            return Accepted({"id": film}, at, 200)
        return Absent("it is still private") if stands else Unclear("the answer does not say who sees it")

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """YouTube makes a private film public at its hour."""
        return WINDOW

    async def hand_over(self, job: Job) -> Outcome:
        """Give the film its hour. Doing so twice is doing it once: it goes by its number."""
        due = f"{job.due_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        if chosen(job.content, PRIVACY) not in ("", "public"):
            return Rejected("cannot_hand_off", "What YouTube gives an hour becomes public, and nothing else.")
        api, film = Api(self._web, session=job.session), _film(job)
        reply = await _update(api, job, {**status_of(job.content, "private"), "publishAt": due})
        status = _updated(reply, film)
        if (at := moment(status.get("publishAt"))) is not None:
            return Accepted({"id": film}, at, 200)
        if status.get("privacyStatus") == "public":
            return Published(film, wire.permalink(film), {"id": film}, 200)
        return (
            Unknown("the answer gives it no hour")
            if isinstance(reply, Answer) and reply.ok
            else wire.refused(reply, job.now)
        )

    async def take_back(self, session: Session, receipt: Receipt) -> Absent | Rejected | NotNow:
        """Take the hour away, unless the film is public."""
        api, now, film = Api(self._web, session=session), datetime.now(UTC), wire.film_id(receipt.get("id"))
        if not film:
            return Unknown("the number of what the network holds is not known")
        reply = await api.get("/videos", {"part": "status", "id": film})
        status = _status(reply, film)
        if status is None:
            return _no_answer(reply, now)
        if not status or words(status.get("privacyStatus")) != "private":
            return Unknown("it is public, or gone")
        if status.get("publishAt") is None:
            return Absent("it has no hour")
        kept = {k: v for k, v in status.items() if k in ("selfDeclaredMadeForKids", "containsSyntheticMedia")}
        said = {"id": film, "status": {**kept, "privacyStatus": "private"}}
        reply = await api.write("PUT", f"{DATA}/videos", params={"part": "status"}, json_body=said)
        told = _updated(reply, film)
        if words(told.get("privacyStatus")) == "private" and told.get("publishAt") is None:
            return Absent("it has no hour any more")
        return _no_answer(reply, now)


def _film(job: Job) -> str:
    return wire.film_id((job.part.prepared or {}).get("film"))


async def _prepare(api: Api, job: Job) -> Outcome:
    """Give the film its thumbnail, which may be repeated; a channel that may not have its own keeps YouTube's."""
    media = list(zip(job.words.media, job.part.uploads, strict=True))
    film = next((u.remote_id for a, u in media if kind_of(a.file.mime) is MediaKind.VIDEO), "")
    picture = next((a.file for a, _ in media if kind_of(a.file.mime) is MediaKind.IMAGE), None)
    if not film:
        return Rejected("media_refused", "There is no film in it.")
    if picture is not None:
        content = await asyncio.to_thread(job.media_path(picture).read_bytes)
        reply = await api.write(
            "POST", f"{UPLOAD}/thumbnails/set", params={"videoId": film}, content=content,
            headers={"Content-Type": picture.mime},
        )  # fmt: skip
        outcome = wire.refused(reply, job.now)
        if not (isinstance(reply, Answer) and reply.ok) and not isinstance(outcome, Rejected):
            return outcome
    return Published("prepared", receipt={"film": film})


async def _update(api: Api, job: Job, status: dict[str, Any]) -> Reply:
    said = {"id": _film(job), "status": status}
    return await api.write("PUT", f"{DATA}/videos", params={"part": "status"}, json_body=said)


def _updated(reply: Reply, film: str) -> Any:
    """Return the status in the answer to an update; empty where it is none of this film."""
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    return branch(said, "status") if film and said.get("id") == film else {}


def _after(reply: Reply, job: Job, wanted: str) -> Outcome:
    """Return what making it public came to: what the answer says, not what was asked for."""
    film = _film(job)
    stands = words(_updated(reply, film).get("privacyStatus"))
    if stands == wanted:
        return Published(film, wire.permalink(film), {"id": film}, 200)
    if stands == "private":
        return Rejected(
            "kept_private",
            "YouTube keeps the films of an app private that was not audited. Upload it by hand on youtube.com/upload, or ask "
            "for the audit.",
            200,
        )
    return (
        Unknown("the answer is no film", reply.status)
        if isinstance(reply, Answer) and reply.ok
        else wire.refused(reply, job.now)
    )


def _status(reply: Reply, film: str) -> Any:
    """Return how a film stands: empty where there is none, None where the answer does not tell."""
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    if not isinstance(said.get("items"), list) or not film:
        return None
    found = next((i for i in items(said["items"]) if branch(i).get("id") == film), None)
    if found is None:
        return {} if not said["items"] else None
    status = branch(found, "status")
    return status if words(status.get("privacyStatus")) in ("public", "unlisted", "private") else None


def _joined(job: Job) -> Published:
    if job.step.kind is not StepKind.SEND and job.step.of is not StepKind.SEND:
        return Published("joined")
    first = job.earlier[0]
    return Published(first.remote_id, first.permalink, dict(first.receipt))


def _trouble(reply: Reply, now: datetime) -> Unclear:
    if isinstance(reply, Answer) and reply.ok:
        return Unclear("the answer is no listing")
    outcome = wire.refused(reply, now)
    return unclear(reply, now, until=getattr(outcome, "until", None))


def _no_answer(reply: Reply, now: datetime) -> NotNow:
    if isinstance(reply, Answer) and reply.ok:
        return Unknown("the answer makes no sense", reply.status)
    outcome = wire.refused(reply, now)
    return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
