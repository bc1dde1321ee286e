"""Holds the ledger against what the server counted. Names of invariants are those of the state machine (I1 and on)."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from inkom_desktop.domain.publication import TERMINAL, WAITS_FOR_PERSON, Publication, State, StepKind
from inkom_desktop.store.store import open_store
from tests.fakes.clock import NOW, FixedClock
from tests.trust.life import DRAFTS, STORE


def ask(base: str, what: str, body: object = None) -> dict[str, Any]:
    """Speak with the counting server past the publisher."""
    headers = {"Content-Type": "application/json"}
    request = Request(f"{base}/{what}", json.dumps(body).encode(), headers, method="POST")
    with urlopen(request, timeout=30) as answer:
        return dict(json.load(answer))


async def judge(folder: Path, base: str, all_published: bool) -> list[str]:
    """Return what is wrong after a run, nothing when all holds."""
    server = ask(base, "judge")
    store = await open_store(folder / STORE, clock=FixedClock())
    pubs = await store.publications.query()
    attempts = await store.publications.attempts([p.id for p in pubs])
    await store.close()
    wrong = _counts(pubs, server) + _said(pubs, server) + _ledger(pubs, attempts, server)
    wanted = sum(len(accounts) for _, _, accounts in DRAFTS)
    if len(pubs) != wanted or any(p.state not in TERMINAL | WAITS_FOR_PERSON for p in pubs):
        wrong.append(f"I3 not visible: {sorted(p.state for p in pubs)}")
    if all_published and (left := [(p.draft_id, p.state, p.reason) for p in pubs if p.state is not State.PUBLISHED]):
        wrong.append(f"not published where keys are honoured: {left}")
    return wrong


def _counts(pubs: list[Publication], server: dict[str, Any]) -> list[str]:
    wanted = Counter((p.account_id, part.text) for p in pubs for part in p.content.parts)
    found = Counter((post["account"], post["text"]) for post in server["posts"])
    wrong = [f"I1 {text} stands {n} times for {wanted[text]}" for text, n in found.items() if n > wanted[text]]
    if server["elsewhere"]:
        wrong.append("a write followed a redirect")
    return wrong


def _said(pubs: list[Publication], server: dict[str, Any]) -> list[str]:
    posts = {post["id"]: post for post in server["posts"]}
    wrong, seen = [], set()
    for pub in pubs:
        before = None
        for part, words in zip(pub.parts, pub.content.parts, strict=True):
            if part.state != "published":
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


def _ledger(pubs: list[Publication], attempts: list[Any], server: dict[str, Any]) -> list[str]:
    """Every send that arrived has a row of its own that was stored before, and every end has a row that says so."""
    by_id, wrong = {p.id: p for p in pubs}, []
    rows: Counter[tuple[str, str]] = Counter()
    for a in attempts:
        if a.step is StepKind.SEND:
            pub = by_id[a.publication_id]
            rows[pub.account_id, pub.content.parts[a.part].text] += 1
    for sent, n in Counter((account, text) for _, account, text in server["sends"]).items():
        if n > rows[sent]:
            wrong.append(f"I5 {n} sends of {sent} with {rows[sent]} rows")
    due = {part.text: p.due_at for p in sorted(pubs, key=lambda p: p.due_at, reverse=True) for part in p.content.parts}
    if any(at < (due[text] - NOW).total_seconds() for at, _, text in server["sends"]):
        wrong.append("I4 sent early")
    for pub in pubs:
        ends = {a.part for a in attempts if a.publication_id == pub.id and a.outcome == "published"}
        if any(part.state == "published" and i not in ends for i, part in enumerate(pub.parts)):
            wrong.append(f"I6 published without a row that says so: {pub.draft_id}")
        if [a.n for a in attempts if a.publication_id == pub.id] != list(range(1, pub.attempts + 1)):
            wrong.append(f"I6 a row is missing: {pub.draft_id}")
    return wrong
