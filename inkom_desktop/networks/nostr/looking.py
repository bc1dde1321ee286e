"""Looking for a note, counting what others made of it, and asking the relays to forget it. NIP-01, NIP-09, NIP-25."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from inkom_desktop.domain.metrics import Metric
from inkom_desktop.domain.outcome import Absent, Published, Rejected, Sighting, SignInNeeded, Unclear, Unknown
from inkom_desktop.domain.publication import Part, StepKind
from inkom_desktop.networks.nostr.events import (
    COMMENT,
    DELETION,
    GENERIC_REPOST,
    NOTE,
    REACTION,
    REPOST,
    ZAP,
    Event,
    tagged,
)
from inkom_desktop.networks.nostr.nip19 import is_hex
from inkom_desktop.networks.nostr.relays import Relays, host, no_answer, together, utc_now
from inkom_desktop.networks.nostr.sending import live
from inkom_desktop.ports.network import Job, NotNow, Session
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.translate import unclear

AT_ONCE = 20
"""Notes that are asked about in one question; relays give some hundred events to one."""
MOST_EVENTS = 500
NUMBERS = {
    REACTION: "likes", REPOST: "reposts", GENERIC_REPOST: "reposts", NOTE: "replies", COMMENT: "replies", ZAP: "zaps",
}  # fmt: skip


class Looking:
    """The part of the adapter that looks, counts and deletes."""

    _web: Web

    async def confirm(self, job: Job) -> Sighting:
        """Ask every relay for the note's id. Never writes.

        Absent when one relay says that it has it not and none has it: those that could not be asked are no reason to wait,
        because giving the same event again can never make a second one.
        """
        if job.step.of is StepKind.UPLOAD:
            return Absent("a file is known by its hash and may be given again")
        relays = Relays.of(self._web, job.session)
        if isinstance(relays, SignInNeeded):
            return Unclear(relays.detail, sign_in=True)
        event = dict((job.part.prepared or {})["event"])
        told = await relays.ask(job.now, {"ids": [event["id"]]})
        have = [relay for relay, found in told.items() if isinstance(found, list) and _has(found, event["id"])]
        if have:
            words = {r: "" if r in have else "it has it not" for r in told}
            return live(Published("", receipt={"relays": words}), event)
        if any(isinstance(found, list) for found in told.values()):
            return Absent(f"none of {len(told)} relays has it")
        return _unclear([reply for reply in told.values() if not isinstance(reply, list)], job)

    async def delete(self, session: Session, part: Part) -> Absent | Rejected | NotNow:
        """Ask the relays that have it to forget it (NIP-09), and look whether they did: none of them has to."""
        relays, now = Relays.of(self._web, session), utc_now()
        if isinstance(relays, SignInNeeded):
            return relays
        if not is_hex(part.remote_id):
            return Rejected("refused_by_network", "the id of the note is not known")
        kept = part.receipt.get("relays")
        holders = relays.only([r for r, word in kept.items() if not word] if isinstance(kept, dict) else [])
        wish = relays.key.sign(DELETION, int(now.timestamp()), "", [["e", part.remote_id], ["k", str(NOTE)]])
        told = await holders.give(wish, now)
        if len(refused := [r for r, o in told.items() if not isinstance(o, Published)]) == len(told):
            outcome = together(told)
            return outcome if isinstance(outcome, Rejected | NotNow) else Unknown("no relay took the wish")
        seen = await holders.ask(now, {"ids": [part.remote_id]})
        keep = [r for r, found in seen.items() if isinstance(found, list) and _has(found, part.remote_id)]
        if keep:
            return Rejected("refused_by_network", f"{', '.join(map(host, keep))} did not delete it"[:200])
        if refused or any(not isinstance(found, list) for found in seen.values()):
            return Unknown("not every relay said that it is gone", 200)
        return Absent("the relays have deleted it; who has copied it keeps it")

    async def metrics(self, session: Session, posts: Sequence[Part]) -> Mapping[str, tuple[Metric, ...]] | NotNow:
        """Count reactions, reposts, replies and zaps on the account's relays: what other relays have is not seen."""
        relays, now = Relays.of(self._web, session), utc_now()
        if isinstance(relays, SignInNeeded):
            return relays
        wanted = list(dict.fromkeys(p.remote_id for p in posts if is_hex(p.remote_id)))
        found: dict[str, tuple[Metric, ...]] = {}
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            about = {"#e": some, "kinds": sorted(NUMBERS), "limit": MOST_EVENTS}
            told = await relays.ask(now, {"ids": some}, about)
            answered = [events for events in told.values() if isinstance(events, list)]
            if not answered:
                return no_answer(told, now)
            every = {str(e["id"]): e for events in answered for e in events}
            for number, counts in _counted(every, some, session.account.remote_id).items():
                found[number] = tuple(Metric(name, count, now) for name, count in counts.items())
        return found


def _has(events: Sequence[Event], number: str) -> bool:
    return any(event["id"] == number for event in events)


def _counted(every: Mapping[str, Event], wanted: Sequence[str], own: str) -> dict[str, dict[str, int]]:
    """Return the numbers of the notes that are there; the account's own replies are the rest of its thread."""
    counts: dict[str, dict[str, int]] = {
        n: dict.fromkeys(("likes", "reposts", "replies", "zaps"), 0) for n in wanted if n in every
    }
    people: dict[tuple[str, str], set[str]] = defaultdict(set)
    for number, event in every.items():
        name = NUMBERS.get(event["kind"])
        about = _meant(event)
        if name is None or about not in counts or (event["kind"] == REACTION and event["content"] == "-"):
            continue
        if name == "replies" and event["pubkey"] == own:
            continue
        # One person likes a note once, however often they say so.
        people[about, name].add(event["pubkey"] if name == "likes" else number)
    for (about, name), who in people.items():
        counts[about][name] = len(who)
    return counts


def _meant(event: Event) -> str:
    """Return which note an event is about: a reply that answers a reply counts there (NIP-10), a reaction the last named."""
    named = tagged(event, "e")
    marked = {tag[3]: tag[1] for tag in named if len(tag) > 3}
    return str(marked.get("reply") or marked.get("root") or (named[-1][1] if named else ""))


def _unclear(replies: Sequence[Reply], job: Job) -> Unclear:
    # A relay that asks for patience or a sign-in says more than one that is not there.
    for status in (429, 401):
        for reply in replies:
            if isinstance(reply, Answer) and reply.status == status:
                return unclear(reply, job.now)
    reply = replies[0]
    return (
        Unclear("the relay did not answer to the end")
        if isinstance(reply, Answer) and reply.ok
        else unclear(reply, job.now)
    )
