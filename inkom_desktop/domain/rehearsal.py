"""What a rehearsal finds: posts that would not go out at their hour if nobody did anything, each with its cause."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unknown, Unreachable
from inkom_desktop.domain.publication import Publication, State

REHEARSED = frozenset({State.SCHEDULED, State.WAITING})
"""Where a post stands that is still to go out by itself. What is held, blocked or in review is told already."""


class Trouble(StrEnum):
    """Why a post would not go out; each has a sentence in `wording.rehearsal`."""

    OFFLINE = "offline"
    """No server of any account is reached, so that little could be asked."""
    CLOCK = "clock"
    PAUSED = "paused"
    """All publishing is paused beyond its hour."""
    VAULT = "vault"
    SIGN_IN = "sign_in"
    ACCOUNT_PAUSED = "account_paused"
    SERVER = "server"
    """Its server is not reached, others are."""
    NO_ANSWER = "no_answer"
    """Its server is reached and answers nothing that could be used: whether it would go out is not known."""
    NETWORK_UNKNOWN = "network_unknown"
    MEDIA = "media"
    CHECK = "check"
    """The network's own limits, as they are today, refuse it."""
    BUDGET = "budget"
    """The month's budget of its account has no room for it."""
    ZONE = "zone"
    """The rules of its zone say another instant for its wall time, or nothing at all."""


@dataclass(frozen=True, slots=True)
class Meant:
    """A post that a finding is about, as it stood when it was found. `due_at` is aware UTC."""

    publication_id: str
    workspace_id: str
    account_id: str
    due_at: datetime

    @classmethod
    def of(cls, pub: Publication) -> Meant:
        """Return what of a publication a finding remembers."""
        return cls(pub.id, pub.workspace_id, pub.account_id, pub.due_at)


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause and the posts that it would keep from going out, soonest first.

    `subject` is what the cause lies in: an account's id, a server, a post; empty for this computer. `params` are facts for
    the sentence, plain JSON. `found_at` (aware UTC) is when it was first found; `told` that the person was notified.
    """

    trouble: Trouble
    subject: str
    posts: tuple[Meant, ...]
    found_at: datetime
    params: Mapping[str, object] = field(default_factory=dict)
    told: bool = False

    @property
    def key(self) -> str:
        """The same cause has the same key, whenever it is found."""
        return f"{self.trouble.value}:{self.subject}"

    @property
    def due_at(self) -> datetime:
        """When the first of its posts is due (aware UTC)."""
        return self.posts[0].due_at


def joined(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return one finding for each cause, with all the posts it was found for; the most urgent first."""
    by_key: dict[str, Finding] = {}
    for found in findings:
        before = by_key.get(found.key)
        posts = {p.publication_id: p for p in (*(before.posts if before else ()), *found.posts)}
        soonest_first = tuple(sorted(posts.values(), key=lambda p: (p.due_at, p.publication_id)))
        by_key[found.key] = replace(before or found, posts=soonest_first)
    order = list(Trouble)
    return tuple(sorted(by_key.values(), key=lambda f: (f.due_at, order.index(f.trouble), f.key)))


def asked_in_vain(answer: SignInNeeded | Throttled | Unreachable | Unknown) -> Trouble:
    """Return what it means for a post that its account was asked for and did not answer with a yes."""
    match answer:
        case SignInNeeded():
            return Trouble.SIGN_IN
        case Unreachable():
            return Trouble.SERVER
        case _:
            return Trouble.NO_ANSWER


def without(findings: Iterable[Finding], publication_ids: Collection[str]) -> tuple[Finding, ...]:
    """Return the findings without these posts; one that has no other post is gone."""
    left = (replace(f, posts=tuple(p for p in f.posts if p.publication_id not in publication_ids)) for f in findings)
    return tuple(f for f in left if f.posts)


def renewed(before: Iterable[Finding], rehearsed: Collection[str], found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return what is known after a rehearsal of these posts: what was found for them, and what is known of others.

    A cause that is found again keeps since when it is known, and whether the person was told.
    """
    known = {f.key: f for f in before}
    fresh = [replace(f, found_at=known[f.key].found_at, told=known[f.key].told) if f.key in known else f for f in found]
    return joined((*fresh, *without(known.values(), rehearsed)))


def standing(
    findings: Iterable[Finding],
    publications: Mapping[str, Publication],
    accounts: Mapping[str, Account],
    *,
    paused: bool = True,
) -> tuple[Finding, ...]:
    """Return what of the findings still stands, as far as the rows tell: posts that went, moved or ended, accounts that
    were reconnected or resumed, and a pause that is over (`paused` tells whether one holds) are no longer in it.
    """
    gone = set()
    left = []
    for found in findings:
        gone |= {p.publication_id for p in found.posts if not _as_it_was(p, publications.get(p.publication_id))}
        account = accounts.get(found.subject)
        over = found.trouble is Trouble.PAUSED and not paused
        if not over and (account is None or not _mended(found, account)):
            left.append(found)
    return without(left, gone)


def _as_it_was(meant: Meant, pub: Publication | None) -> bool:
    return pub is not None and pub.state in REHEARSED and pub.due_at == meant.due_at


def _mended(found: Finding, account: Account) -> bool:
    if found.trouble is Trouble.ACCOUNT_PAUSED:
        return account.state is not AccountState.PAUSED
    if found.trouble is Trouble.SIGN_IN:
        asked_since = account.checked_at is not None and account.checked_at >= found.found_at
        return account.state is AccountState.HEALTHY and asked_since
    return False


def evening_of(local: datetime, hour: time, last: date | None) -> date | None:
    """Return the evening whose rehearsal is due at this wall time, None when it was done; `last` is the one done last.

    An evening that was slept through is made up for at any time before the next. Where none was ever done, the first one is
    the next.
    """
    evening = local.date() if local.time() >= hour else local.date() - timedelta(days=1)
    if last is None:
        return evening if evening == local.date() else None
    return evening if evening > last else None
