"""Holds the ledger against what the server counted. Names of invariants are those of the state machine (I1 and on)."""

from __future__ import annotations

import json
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from inkom_desktop.domain.publication import (
    TERMINAL,
    WAITS_FOR_PERSON,
    Attempt,
    By,
    PartState,
    Publication,
    Reason,
    State,
    StepKind,
    Transition,
)
from inkom_desktop.store.store import open_store
from tests.fakes.clock import NOW, FixedClock
from tests.trust.life import STORE
from tests.trust.scenes import Held, Scene

NOTHING_STORED = frozenset({"rejected", "throttled", "unreachable", "signinneeded"})
"""Answers to a send that say that the network has not taken it."""


def ask(base: str, what: str, body: object = None) -> dict[str, Any]:
    """Speak with the counting server past the publisher."""
    headers = {"Content-Type": "application/json"}
    request = Request(f"{base}/{what}", json.dumps(body).encode(), headers, method="POST")
    with urlopen(request, timeout=30) as answer:
        return dict(json.load(answer))


async def judge(folder: Path, base: str, scene: Scene, all_done: bool) -> list[str]:
    """Return what is wrong after a run, nothing when all holds. `all_done`: no post may be left for a person."""
    server = ask(base, "judge")
    store = await open_store(folder / STORE, clock=FixedClock())
    pubs = await store.publications.query()
    attempts = await store.publications.attempts([p.id for p in pubs])
    transitions = await store.publications.transitions([p.id for p in pubs])
    await store.close()
    wrong = _counts(pubs, server) + _said(pubs, server) + _ledger(pubs, attempts, server) + _ends(transitions)
    for pub in pubs:
        wrong += _proved(pub, [a for a in attempts if a.publication_id == pub.id], transitions)
    wanted = sum(len(post.accounts) for post in scene.drafts)
    if len(pubs) != wanted or any(p.state not in TERMINAL | WAITS_FOR_PERSON for p in pubs):
        wrong.append(f"I3 not visible: {sorted(p.state for p in pubs)}")
    ends = {(State.CANCELLED, Reason.TAKEN_DOWN) if scene.stops else (State.PUBLISHED, Reason.NONE)}
    if scene.held is Held.COMES_BACK:
        # It may also have gone out before somebody came to decide.
        ends.add((State.CANCELLED, Reason.UNSCHEDULED))
    if all_done and (left := [(p.draft_id, p.state, p.reason) for p in pubs if (p.state, p.reason) not in ends]):
        wrong.append(f"not done where keys are honoured: {left}")
    return wrong


def _counts(pubs: list[Publication], server: dict[str, Any]) -> list[str]:
    wanted = Counter((p.account_id, part.text) for p in pubs for part in p.content.parts)
    found = Counter((post["account"], post["text"]) for post in server["posts"])
    wrong = [f"I1 {text} stands {n} times for {wanted[text]}" for text, n in found.items() if n > wanted[text]]
    wrong += [
        f"I12 taken back and there: {pub.draft_id}"
        for pub in pubs
        if (pub.state, pub.reason) == (State.CANCELLED, Reason.UNSCHEDULED)
        and found[pub.account_id, pub.content.parts[0].text] > wanted[pub.account_id, pub.content.parts[0].text] - 1
    ]
    if server["elsewhere"]:
        wrong.append("a write followed a redirect")
    return wrong


def _said(pubs: list[Publication], server: dict[str, Any]) -> list[str]:
    posts = {post["id"]: post for post in server["posts"]}
    wrong, seen = [], set()
    for pub in pubs:
        before = None
        for part, words in zip(pub.parts, pub.content.parts, strict=True):
            if part.state is PartState.DELETED and part.remote_id in posts:
                wrong.append(f"I2 said deleted and is there: {pub.draft_id} {part.remote_id}")
            if part.state is not PartState.PUBLISHED:
                break
            post = posts.get(part.remote_id)
            if post is None or part.remote_id in seen:
                wrong.append(f"I2 said published and is not: {pub.draft_id} {part.remote_id!r}")
                break
            seen.add(part.remote_id)
            if post["account"] != pub.account_id:
                wrong.append(f"I11 on another account: {pub.draft_id}")
            if post["text"] != words.text:
                wrong.append(f"I10 other words: {pub.draft_id}")
            if post["reply"] != before:
                wrong.append(f"I9 out of order: {pub.draft_id}")
            if len(post["media"]) != len(words.media):
                wrong.append(f"I10 other media: {pub.draft_id}")
            before = part.remote_id
    return wrong


def _ledger(pubs: list[Publication], attempts: list[Attempt], server: dict[str, Any]) -> list[str]:
    """Every send and delete that arrived has a row of its own that was stored before, and every end has one that says so."""
    by_id, wrong = {p.id: p for p in pubs}, []
    arrived = {
        StepKind.SEND: Counter((account, text) for _, account, text in server["sends"]),
        StepKind.HAND_OVER: Counter((account, text) for account, text in server["handed"]),
    }
    for kind, counted in arrived.items():
        own = [(by_id[a.publication_id], a.part) for a in attempts if a.step is kind]
        rows = Counter((pub.account_id, pub.content.parts[part].text) for pub, part in own)
        wrong += [f"I5 {n} {kind}s of {sent} with {rows[sent]} rows" for sent, n in counted.items() if n > rows[sent]]
    back = sum(a.step is StepKind.TAKE_BACK for a in attempts)
    if len(server["returned"]) > back:
        wrong.append(f"I6 {len(server['returned'])} times taken back with {back} rows")
    deletes = Counter(by_id[a.publication_id].parts[a.part].remote_id for a in attempts if a.step is StepKind.DELETE)
    for gone, n in Counter(server["deletes"]).items():
        if n > deletes[gone]:
            wrong.append(f"I6 {n} deletes of {gone} with {deletes[gone]} rows")
    due = {part.text: p.due_at for p in sorted(pubs, key=lambda p: p.due_at, reverse=True) for part in p.content.parts}
    if any(at < (due[text] - NOW).total_seconds() for at, _, text in server["sends"]):
        wrong.append("I4 sent early")
    for pub in pubs:
        own = [a for a in attempts if a.publication_id == pub.id]
        ends = {a.part for a in own if a.outcome == "published"}
        if any(part.state is PartState.PUBLISHED and i not in ends for i, part in enumerate(pub.parts)):
            wrong.append(f"I6 published without a row that says so: {pub.draft_id}")
        if [a.n for a in own] != list(range(1, pub.attempts + 1)):
            wrong.append(f"I6 a row is missing: {pub.draft_id}")
        if [a.fence for a in own] != sorted(a.fence for a in own):
            wrong.append(f"I13 a row of an older fence after a newer one: {pub.draft_id}")
    return wrong


def _ends(transitions: list[Transition]) -> list[str]:
    """What has ended stays ended."""
    return [f"I7 {t.before} became {t.after}" for t in transitions if t.before in TERMINAL]


def _proved(pub: Publication, attempts: list[Attempt], transitions: list[Transition]) -> list[str]:
    """What may be live is sent again only with a stored proof that it is not, or because a person chose to.

    The proof is the network's own answer, or a look that missed it where the same key refuses a copy.
    """
    wrong = []
    for number in range(len(pub.parts)):
        sends = [a for a in attempts if a.step in (StepKind.SEND, StepKind.HAND_OVER) and a.part == number]
        for first, again in pairwise(sends):
            between = [a for a in attempts if a.part == number and first.n < a.n < again.n]
            absent = any(a.step in (StepKind.LOOK, StepKind.TAKE_BACK) and a.outcome == "absent" for a in between)
            # What came back from a network goes on with a new key.
            missed = absent and (again.key == first.key or first.step is StepKind.HAND_OVER)
            chosen = any(
                t.publication_id == pub.id
                and t.by is By.PERSON
                and t.before is State.REVIEW
                and first.n <= t.attempt < again.n
                for t in transitions
            )
            if first.outcome not in NOTHING_STORED and not missed and not chosen:
                said = f"part {number + 1}, try {first.n} ({first.outcome or 'no outcome'}) then {again.n}"
                wrong.append(f"I8 sent again without a proof: {pub.draft_id}, {said}")
    return wrong
