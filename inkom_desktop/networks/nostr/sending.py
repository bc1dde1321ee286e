"""Sending: files first, then the note is signed and kept, then the same signed note is given to every relay.

It is signed once. Whatever happens to an answer, what is given again is the very same event, so it can never be two.
"""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from typing import Any

from inkom_desktop.domain.counting import forbidden_controls
from inkom_desktop.domain.options import Option, OptionKind
from inkom_desktop.domain.outcome import Outcome, Published, Rejected, SignInNeeded, Unreachable
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.nostr import media
from inkom_desktop.networks.nostr.events import NOTE, Event, tagged
from inkom_desktop.networks.nostr.nip19 import Entity, encode_event, is_hex
from inkom_desktop.networks.nostr.relays import Relays, addresses, together
from inkom_desktop.networks.nostr.text import Written, names, write
from inkom_desktop.ports.network import Job
from inkom_desktop.web.client import Answer, NotSent, Reply, Web

WARNING = Option(
    "content_warning",
    OptionKind.TEXT,
    "Content warning",
    "Readers see this first, and the note when they want.",
    longest=200,
)
OPTIONS = (WARNING,)
NAME_S = 6.0
"""Seconds for a domain to say who a name is."""
MOST_NAMES = 5


class Sending:
    """The part of the adapter that writes."""

    _web: Web

    async def publish(self, job: Job) -> Outcome:
        """Make one try of one step. Never retries, never raises for what a relay may do."""
        relays = Relays.of(self._web, job.session)
        if isinstance(relays, SignInNeeded):
            return relays
        match job.step.kind:
            case StepKind.UPLOAD:
                return await media.upload(self._web, relays.key, job)
            case StepKind.PREPARE:
                return await self._prepare(relays, job)
            case StepKind.SEND:
                return await _send(relays, job)
            case StepKind.LOOK | StepKind.DELETE | StepKind.HAND_OVER | StepKind.TAKE_BACK:
                raise ValueError(f"{job.step.kind} is not published")

    async def _prepare(self, relays: Relays, job: Job) -> Outcome:
        """Sign the note. Nothing of it is seen by anybody."""
        if forbidden_controls(job.words.text):
            return Rejected("validation_failed", "The text holds control characters, which relays read differently.")
        known = await self._named(job)
        if not isinstance(known, dict):
            return known
        written = write(job.words.text, known)
        thread = _thread(job) if job.step.part else []
        if thread is None:
            return Rejected("refused_by_network", "the id of the part before is not known")
        warning = str(job.content.options.get(WARNING.key) or "").strip()
        files = list(zip(job.words.media, media.uploads_of(job), strict=True))
        tags = [*thread, *_people(written, thread), *_quotes(written)]
        tags += [["t", tag] for tag in written.hashtags]
        tags += [["content-warning", warning]] if warning else []
        tags += [media.described(attachment, kept) for attachment, kept in files]
        content = "\n".join(
            [*([written.content] if written.content.strip() else []), *(str(k["url"]) for _, k in files)]
        )
        event = relays.key.sign(NOTE, _second(job), content, tags)
        return Published(str(event["id"]), receipt={"event": dict(event)})

    async def _named(self, job: Job) -> dict[str, Entity] | Outcome:
        """Return who is mentioned by name; a name that its domain does not know stays text."""
        wanted = names(job.words.text)[:MOST_NAMES]
        replies = await asyncio.gather(*(self._ask_domain(name, allow_lan=job.account.allow_lan) for name in wanted))
        if (
            any(isinstance(r, NotSent) and r.detail in ("connect", "connect_timeout") for r in replies)
            and job.now < job.due_at
        ):
            return Unreachable("it could not be asked whom the note mentions")
        return {n: found for n, reply in zip(wanted, replies, strict=True) if (found := _who(n, reply)) is not None}

    async def _ask_domain(self, name: str, *, allow_lan: bool) -> Reply:
        """Ask a domain for one of its names: https://github.com/nostr-protocol/nips/blob/master/05.md"""
        local, _, domain = name.partition("@")
        address = f"https://{domain}/.well-known/nostr.json"
        return await self._web.read(address, params={"name": local}, allow_lan=allow_lan, deadline_s=NAME_S)


def _who(name: str, reply: Reply) -> Entity | None:
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    listed = said.get("names")
    key = listed.get(name.partition("@")[0]) if isinstance(listed, dict) else None
    return Entity("npub", str(key)) if is_hex(key) else None


def _second(job: Job) -> int:
    """Return when the note was made (unix seconds): its due time, and after the part before it."""
    at = int(max(job.due_at, job.now).timestamp())
    before = [_prepared(p) for p in job.earlier]
    return max([at, *(int(e["created_at"]) + 1 for e in before if e)])


def _prepared(part: Part) -> dict[str, Any] | None:
    event = (part.prepared or {}).get("event")
    return event if isinstance(event, dict) and isinstance(event.get("created_at"), int) else None


def _thread(job: Job) -> list[list[str]] | None:
    """Return what ties a part to its thread (NIP-10); None where the part before has no id."""
    root, parent = job.earlier[0].remote_id, job.earlier[-1].remote_id
    if not is_hex(root) or not is_hex(parent):
        return None
    relay, author = addresses(job.account)[0], job.account.remote_id
    tags = [["e", root, relay, "root", author]]
    if parent != root:
        tags.append(["e", parent, relay, "reply", author])
    before = _prepared(job.earlier[-1])
    named = [tag[1] for tag in tagged(before, "p")] if before else []
    return tags + [["p", who] for who in dict.fromkeys([author, *named])]


def _people(written: Written, thread: list[list[str]]) -> list[list[str]]:
    known = {tag[1] for tag in thread if tag[0] == "p"}
    return [["p", e.value, *e.relays[:1]] for e in written.people if e.value not in known]


def _quotes(written: Written) -> list[list[str]]:
    """Return the tags of quoted notes (NIP-18)."""
    return [["q", e.value, e.relays[0] if e.relays else "", *([e.author] if e.author else [])] for e in written.quotes]


async def _send(relays: Relays, job: Job) -> Outcome:
    event: Event = dict((job.part.prepared or {})["event"])
    outcome = together(await relays.give(event, job.now))
    return live(outcome, event) if isinstance(outcome, Published) else outcome


def live(outcome: Published, event: Event) -> Published:
    """Return a note that is there, with what is known of which relays have it."""
    number, told = str(event["id"]), dict(outcome.receipt.get("relays", {}))
    have = [relay for relay, trouble in told.items() if not trouble]
    return replace(
        outcome,
        remote_id=number,
        permalink=permalink(number, str(event["pubkey"]), have),
        receipt={"id": number, "relays": told},
        http_status=200,
    )


def permalink(number: str, author: str, relays: list[str]) -> str:
    """Return an address that opens in every browser; it says where the note is."""
    public = [r for r in relays if re.match(r"wss://", r)]
    return f"https://njump.me/{encode_event(number, author, public[:2], NOTE)}"
