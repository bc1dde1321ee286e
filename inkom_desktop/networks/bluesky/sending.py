"""Sending: pictures first, then the whole record is built and kept, then it is put under its own key, which happens once.

`putRecord` with `swapRecord: null` creates or refuses; the same record again changes nothing.
https://docs.bsky.app/docs/api/com-atproto-repo-put-record
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from inkom_desktop.domain.counting import forbidden_controls
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, Unknown, Unreachable
from inkom_desktop.networks.bluesky import link_card, tid
from inkom_desktop.networks.bluesky.identity import Identities
from inkom_desktop.networks.bluesky.keys import Keys
from inkom_desktop.networks.bluesky.looking import Looking, permalink
from inkom_desktop.networks.bluesky.options import fields_of, gates_of
from inkom_desktop.networks.bluesky.text import Span, find
from inkom_desktop.networks.bluesky.wire import (
    APP_VIEW,
    POST,
    Record,
    Xrpc,
    address,
    blob_of,
    error_of,
    record_of,
    refused,
)
from inkom_desktop.ports.network import Job, Session
from inkom_desktop.web.client import Answer, NotSent, Reply
from inkom_desktop.web.safe_fetch import NotFetched

MENTION_S = 6.0
"""Seconds for one server to say whom a mention means."""
STALE = timedelta(minutes=1)
"""A record that waited longer than this before anything was sent gets the present time: feeds sort by it."""


class Sending:
    """The steps UPLOAD, PREPARE and SEND."""

    def __init__(
        self, xrpc: Xrpc, keys: Keys, identities: Identities, looking: Looking, fetcher: link_card.Fetcher
    ) -> None:
        self._xrpc = xrpc
        self._keys = keys
        self._identities = identities
        self._looking = looking
        self._fetcher = fetcher

    async def upload(self, job: Job) -> Outcome:
        """Upload one picture; one that no record uses is removed by the server after a while."""
        attachment = job.words.media[job.step.media or 0]
        reply = await self._upload(job, job.step.media or 0)
        if not isinstance(reply, Reply):
            return reply
        blob = blob_of(reply)
        if blob is not None:
            return Published(str(blob["ref"]["$link"]), receipt={"blob": blob})
        outcome = refused(reply, job.now)
        if isinstance(outcome, Rejected) and outcome.code == "media_refused":
            return Rejected(outcome.code, f"{attachment.file.name}: {outcome.detail}"[:200], outcome.http_status)
        return outcome

    async def _upload(self, job: Job, number: int) -> Reply | Outcome:
        file = job.words.media[number].file
        try:
            content = await asyncio.to_thread(job.media_path(file).read_bytes)
        except OSError as e:
            return Rejected("media_refused", f"{file.name} cannot be read ({e.strerror})")
        return await self._put_blob(job.session, content, file.mime)

    async def _put_blob(self, session: Session, content: bytes, mime: str) -> Reply | Outcome:
        account = session.account

        async def ask(token: str) -> Reply:
            return await self._xrpc.upload(account.server, content, mime, token=token, allow_lan=account.allow_lan)

        return await self._keys.call(session, ask)

    async def prepare(self, job: Job) -> Outcome:
        """Build the whole record and choose its key. Nothing of it is seen by anybody."""
        text = job.words.text
        if forbidden_controls(text):
            return Rejected("validation_failed", "The text holds control characters that no network takes.")
        spans = find(text)
        facets = await self._facets(job, spans)
        if not isinstance(facets, list):
            return facets
        record: dict[str, Any] = {"$type": POST, "text": text, "createdAt": stamp(max(job.due_at, job.now))}
        record |= fields_of(job.content)
        if facets:
            record["facets"] = facets
        embed = self._images(job) if job.words.media else await self._card(job, spans)
        if isinstance(embed, Unreachable):
            return embed
        if embed:
            record["embed"] = embed
        if job.step.part:
            reply = await self._reply(job)
            if not isinstance(reply, dict):
                return reply
            record["reply"] = reply
        rkey = tid.for_part(job.part.key, job.due_at, job.step.part)
        return Published(rkey, receipt={"rkey": rkey, "record": record})

    async def _facets(self, job: Job, spans: Sequence[Span]) -> list[dict[str, Any]] | Outcome:
        handles = sorted({s.value for s in spans if s.kind == "mention"})
        found = dict(zip(handles, await asyncio.gather(*(self._did(job, h) for h in handles)), strict=True))
        for did in found.values():
            if not isinstance(did, str):
                return did
        # Whoever is not found stays plain text: a dead mention is no reason not to post.
        return [s.facet(str(found.get(s.value, ""))) for s in spans if s.kind != "mention" or found.get(s.value)]

    async def _did(self, job: Job, handle: str) -> str | Outcome:
        """Return whom a mention means, "" when nobody; where no one can say (offline, say), the post is prepared later."""
        account = job.account
        own = await self._identities.look(account.server, handle, allow_lan=account.allow_lan, deadline_s=MENTION_S)
        if isinstance(own, NotSent):
            return Unreachable(own.detail)
        if isinstance(own, str) and own:
            return own
        public = await self._identities.look(APP_VIEW, handle, deadline_s=MENTION_S)
        if isinstance(public, str):
            return public
        return own if isinstance(own, str) else Unknown(f"Nobody could say who {handle} is.")

    async def _card(self, job: Job, spans: Sequence[Span]) -> dict[str, Any] | Unreachable | None:
        account = job.account

        async def upload(content: bytes, mime: str) -> dict[str, Any] | None:
            reply = await self._put_blob(job.session, content, mime)
            return blob_of(reply) if isinstance(reply, Reply) else None

        approved = job.words.card
        if approved is not None:
            file = approved.picture

            async def read() -> bytes:
                return await asyncio.to_thread(job.media_path(file).read_bytes) if file else b""

            return await link_card.given(approved, read, upload)
        card = await link_card.card(spans, self._fetcher, upload)
        if not isinstance(card, NotFetched):
            return card
        # A page that is not reached leaves a plain link; a machine that is offline waits, and has its card then.
        reply = await self._xrpc.query(
            account.server, "com.atproto.server.describeServer", allow_lan=account.allow_lan, deadline_s=MENTION_S
        )
        return Unreachable(reply.detail) if isinstance(reply, NotSent) else None

    def _images(self, job: Job) -> dict[str, Any]:
        images: list[dict[str, Any]] = []
        for attachment, uploaded in zip(job.words.media, job.part.uploads, strict=True):
            image: dict[str, Any] = {"alt": attachment.alt, "image": dict((uploaded.receipt or {})["blob"])}
            if attachment.file.width > 0 and attachment.file.height > 0:
                image["aspectRatio"] = {"width": attachment.file.width, "height": attachment.file.height}
            images.append(image)
        return {"$type": "app.bsky.embed.images", "images": images}

    async def _reply(self, job: Job) -> dict[str, Any] | Outcome:
        """Return what ties a part to its thread: the first post and the one before."""
        references: list[dict[str, str]] = []
        for part in (job.earlier[0], job.earlier[-1]):
            found = await self._looking.reference(job.session, part, job.now)
            if not isinstance(found, Record):
                return found
            references.append({"uri": found.uri, "cid": found.cid})
        return {"root": references[0], "parent": references[1]}

    async def send(self, job: Job) -> Outcome:
        """Put the record under its key. A record already there under it is ours, or nothing is changed."""
        prepared = job.part.prepared or {}
        rkey, record = str(prepared["rkey"]), dict(prepared["record"])
        if not job.part.lost and abs(job.now - moment(record)) > STALE:
            record["createdAt"] = stamp(job.now)
        # Before the post: a thread that is to be closed is never open, and a lost answer leaves no post without its rules.
        closed = await self._gates(job, rkey, str(record["createdAt"]))
        if closed is not None:
            return closed
        reply = await self._put(job.session, rkey, record)
        if isinstance(reply, Reply) and error_of(reply)[0] == "BlobNotFound":
            # It waited so long that the server threw the pictures away. Nothing was stored: give them again.
            again = await self._give_again(job, record)
            if again is not None:
                return again
            reply = await self._put(job.session, rkey, record)
        if not isinstance(reply, Reply):
            return reply
        outcome = await self._sent(job, rkey, record, reply)
        if isinstance(outcome, Published):
            # The index marks a post as closed only when it knows the post already, so it is told once more.
            await self._gates(job, rkey, stamp(moment(record) + timedelta(milliseconds=1)))
        return outcome

    async def _gates(self, job: Job, rkey: str, created_at: str) -> Outcome | None:
        """Write who may answer and quote, beside the first post of a thread; None when it is written, or nothing is to be."""
        if job.step.part:
            return None
        account = job.account
        for collection, gate in gates_of(job.content, address(account.remote_id, rkey), created_at).items():
            body = {"repo": account.remote_id, "collection": collection, "rkey": rkey, "record": gate}

            async def ask(token: str, body: Mapping[str, Any] = body) -> Reply:
                return await self._xrpc.do(
                    account.server, "com.atproto.repo.putRecord", body, token=token, allow_lan=account.allow_lan
                )

            reply = await self._keys.call(job.session, ask)
            if not isinstance(reply, Reply):
                return reply
            if not isinstance(reply, Answer) or reply.status != 200:
                outcome = refused(reply, job.now)
                # A rule's lost answer is not the post's: nothing was posted, and it may be written again.
                return Unreachable("who may answer could not be set") if isinstance(outcome, Unknown) else outcome
        return None

    async def _put(self, session: Session, rkey: str, record: Mapping[str, Any]) -> Reply | Outcome:
        account = session.account
        body = {
            "repo": account.remote_id,
            "collection": POST,
            "rkey": rkey,
            "validate": True,
            "record": record,
            "swapRecord": None,
        }

        async def ask(token: str) -> Reply:
            return await self._xrpc.do(
                account.server, "com.atproto.repo.putRecord", body, token=token, allow_lan=account.allow_lan
            )

        return await self._keys.call(session, ask)

    async def _sent(self, job: Job, rkey: str, record: Mapping[str, Any], reply: Reply) -> Outcome:
        did = job.account.remote_id
        put = record_of(reply, did, rkey)
        if put is not None:
            return published(put, did, rkey)
        if error_of(reply)[0] != "InvalidSwap":
            return refused(reply, job.now)
        there = await self._looking.record(job.session, rkey)
        if not isinstance(there, Record):
            return Unknown("A record is there under this key; it could not be read.", 400)
        if there.value.get("text") == record.get("text"):
            return published(there, did, rkey)
        return Rejected("refused_by_network", "Another post stands under this post’s own key.", 400)

    async def _give_again(self, job: Job, record: dict[str, Any]) -> Outcome | None:
        """Upload the pictures anew (the same bytes have the same reference); a card goes on without its picture."""
        embed = dict(record.get("embed") or {})
        if "external" in embed:
            embed["external"] = {k: v for k, v in embed["external"].items() if k != "thumb"}
            record["embed"] = embed
            return None
        for number in range(len(job.words.media)):
            reply = await self._upload(job, number)
            if not isinstance(reply, Reply):
                return reply
            if blob_of(reply) is None:
                outcome = refused(reply, job.now)
                # An upload's lost answer is not the post's: nothing was posted.
                return Unreachable("a picture could not be uploaded again") if isinstance(outcome, Unknown) else outcome
        return None


def published(record: Record, did: str, rkey: str) -> Published:
    """Return a post that is there."""
    receipt = {"uri": record.uri, "cid": record.cid, "rkey": rkey}
    return Published(record.uri, permalink(did, rkey), receipt, 200)


def stamp(at: datetime) -> str:
    """Write an instant as records have it: UTC with milliseconds."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{at.microsecond // 1000:03d}Z"


def moment(record: Mapping[str, Any]) -> datetime:
    """Read a record's createdAt."""
    return datetime.fromisoformat(str(record["createdAt"]).replace("Z", "+00:00"))
