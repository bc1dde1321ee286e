"""Looking: a post is found or proved absent by its own key, without a sign-in, because repositories are public.

https://docs.bsky.app/docs/api/com-atproto-repo-get-record
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from inkom_desktop.domain.outcome import Absent, Outcome, Published, Rejected, Sighting, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.bluesky import tid
from inkom_desktop.networks.bluesky.keys import Keys
from inkom_desktop.networks.bluesky.wire import POST, Record, Xrpc, error_of, record_of, refused, wait_until
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Reply
from inkom_desktop.web.translate import unclear

GONE = Absent("The server has no record under this key.")


def permalink(did: str, rkey: str) -> str:
    """Return the page a person can open. By DID, because a handle may change and the page would be lost with it."""
    return f"https://bsky.app/profile/{did}/post/{rkey}"


def key_of(part: Part) -> str:
    """Return the record key of a part that is live, empty when it cannot be told (a person gave an address of their own)."""
    for text in (part.receipt.get("rkey"), part.remote_id, part.permalink):
        last = str(text or "").split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1]
        if tid.is_tid(last):
            return last
    return ""


class Looking:
    """Looks posts up, and takes them down."""

    def __init__(self, xrpc: Xrpc, keys: Keys, now: Callable[[], datetime]) -> None:
        self._xrpc = xrpc
        self._keys = keys
        self._now = now

    async def confirm(self, job: Job) -> Sighting:
        """Look for what a step left behind."""
        if job.step.of is not StepKind.SEND:
            return Absent("An upload without a record leaves nothing.")
        if not (job.part.prepared or {}).get("rkey"):
            return Absent("It was never prepared, so it was never sent.")
        rkey = str((job.part.prepared or {})["rkey"])
        found = await self.record(job.session, rkey)
        if isinstance(found, Record):
            receipt = {"uri": found.uri, "cid": found.cid, "rkey": rkey}
            return Published(found.uri, permalink(job.account.remote_id, rkey), receipt, 200)
        if isinstance(found, Absent):
            return found
        until = wait_until(found, job.now) if isinstance(found, Answer) else None
        return unclear(found, job.now, until=until)

    async def record(self, session: Session, rkey: str) -> Record | Absent | Reply:
        """Read one of the account's posts; the reply itself when it tells neither way."""
        account = session.account
        reply = await self._xrpc.query(
            account.server,
            "com.atproto.repo.getRecord",
            {"repo": account.remote_id, "collection": POST, "rkey": rkey},
            allow_lan=account.allow_lan,
        )
        found = record_of(reply, account.remote_id, rkey)
        if found is not None:
            return found
        return GONE if error_of(reply)[0] == "RecordNotFound" else reply

    async def reference(self, session: Session, part: Part, now: datetime) -> Record | Outcome:
        """Return a live part's address and hash: from its receipt, else from the server."""
        uri, cid = part.receipt.get("uri"), part.receipt.get("cid")
        if isinstance(uri, str) and isinstance(cid, str) and uri and cid:
            return Record(uri, cid)
        rkey = key_of(part)
        found = await self.record(session, rkey) if rkey else GONE
        if isinstance(found, Record):
            return found
        if isinstance(found, Absent):
            return Rejected("refused_by_network", "The part of the thread before this one is no longer there.")
        return refused(found, now)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Take a post down, and look whether it is gone.

        https://docs.bsky.app/docs/api/com-atproto-repo-delete-record
        """
        account, rkey = session.account, key_of(part)
        if not rkey:
            return Rejected("refused_by_network", "This is no address of a post on Bluesky.")
        body = {"repo": account.remote_id, "collection": POST, "rkey": rkey}

        async def ask(token: str) -> Reply:
            return await self._xrpc.do(
                account.server, "com.atproto.repo.deleteRecord", body, token=token, allow_lan=account.allow_lan
            )

        reply = await self._keys.call(session, ask)
        if not isinstance(reply, Reply):
            return reply
        if not isinstance(reply, Answer) or not reply.ok:
            outcome = refused(reply, self._now())
            return outcome if isinstance(outcome, Rejected | NotNow) else Unknown("the server’s answer makes no sense")
        left = await self.record(session, rkey)
        return (
            left if isinstance(left, Absent) else Unknown("The server took the wish, but the post is not proved gone.")
        )
