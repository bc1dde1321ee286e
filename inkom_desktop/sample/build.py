"""From the story to rows: accounts, drafts, publications and attempts, as they would stand had it all happened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due, resolve, wall, zone_of
from inkom_desktop.domain.copies import Copies
from inkom_desktop.domain.draft import Attachment, Draft, MediaFile
from inkom_desktop.domain.outcome import Published
from inkom_desktop.domain.publication import (
    Attempt,
    Part,
    PartState,
    Publication,
    Reason,
    State,
    Step,
    StepKind,
    Upload,
    body_hash,
)
from inkom_desktop.domain.transitions import begin, claim, conclude
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.sample.story import Fate, Post

QUARTER = timedelta(minutes=15)
WRITTEN = timedelta(days=2)
"""How long before its time a post was written."""
LOOKS = (timedelta(seconds=5), timedelta(seconds=35))
"""When a lost post was looked for, after it was sent."""
PRETENDED = "inkom-sample"
"""Who claimed the posts that the sample says were sent."""


class Builder:
    """Makes the rows of one sample. `now` is aware UTC; identifiers come from `ids` in the order of the story."""

    def __init__(
        self,
        workspace: Workspace,
        accounts: Mapping[str, Account],
        pictures: Mapping[str, MediaFile],
        now: datetime,
        ids: Callable[[], str],
        *,
        prepares: bool,
    ) -> None:
        self._workspace, self._accounts, self._pictures = workspace, accounts, pictures
        self._now, self._ids, self._prepares = now, ids, prepares

    def draft(self, post: Post, order: int) -> Draft:
        """Return the draft of a post; `order` keeps drafts of the same moment apart."""
        due = self.due(post)
        written = min(due.at - WRITTEN, self._now) if due else self._now - timedelta(hours=1)
        written -= timedelta(minutes=7 * order)
        media = tuple(Attachment(self._ids(), self._pictures[p.file], p.alt, p.part) for p in post.pictures)
        return Draft(
            id=self._ids(),
            workspace_id=self._workspace.id,
            created_at=written - timedelta(minutes=20),
            updated_at=written,
            title=post.title,
            parts=post.parts,
            account_ids=tuple(self._accounts[key].id for key in post.fates),
            own_texts={self._accounts[key].id: parts for key, parts in post.own.items()},
            media=media,
            labels=post.labels,
        )

    def due(self, post: Post) -> Due | None:
        """Return when a post is due, None for one that only lies there."""
        zone = self._workspace.zone
        if post.day is not None:
            today: date = self._now.astimezone(zone_of(zone)).date()
            return resolve(datetime.combine(today + timedelta(days=post.day), time.fromisoformat(post.at)), zone)
        if post.due is None:
            return None
        moment = self._now + post.due
        late = moment.timestamp() % QUARTER.total_seconds()
        at = moment + timedelta(seconds=(QUARTER.total_seconds() - late) % QUARTER.total_seconds())
        return Due(at.replace(microsecond=0), zone, wall(at.replace(microsecond=0), zone))

    def publication(self, post: Post, draft: Draft, key: str, fate: Fate) -> tuple[Publication, list[Attempt]]:
        """Return a publication as it stands, and the attempts that led there; a published one is still to be published."""
        due = self.due(post)
        assert due is not None
        account = self._accounts[key]
        content = draft.content_for(account.id)
        pub = Publication(
            id=self._ids(),
            draft_id=draft.id,
            workspace_id=self._workspace.id,
            account_id=account.id,
            network=account.network,
            content=content,
            parts=tuple(Part(key=self._key(), uploads=tuple(Upload() for _ in p.media)) for p in content.parts),
            due_at=due.at,
            zone=due.zone,
            local_time=due.local_time,
            late=self._workspace.late,
            created_at=draft.updated_at,
            updated_at=draft.updated_at,
            early=self._prepares or any(p.media for p in content.parts),
        )
        match fate:
            case Fate.MISSED:
                return _stands(pub, State.HELD, Reason.MISSED, due.at + pub.late.window), []
            case Fate.SIGNED_OUT:
                return self._tried(pub, State.BLOCKED, Reason.SIGN_IN, "", "signinneeded")
            case Fate.REFUSED:
                return self._tried(pub, State.FAILED, "folder_unusable", "The disk is full.", "rejected")
            case Fate.LOST:
                return self._lost(pub)
            case _:
                return pub, []

    def _key(self) -> str:
        return (self._ids() + self._ids() + self._ids())[:32]

    def _tried(
        self, pub: Publication, state: State, reason: str, detail: str, outcome: str
    ) -> tuple[Publication, list[Attempt]]:
        at = pub.due_at + timedelta(seconds=1)
        tried = _attempt(pub, 1, Step(StepKind.SEND, 0), at, outcome, detail)
        return replace(_stands(pub, state, reason, at), detail=detail, attempts=1), [tried]

    def _lost(self, pub: Publication) -> tuple[Publication, list[Attempt]]:
        at = pub.due_at + timedelta(seconds=1)
        attempts = [
            _attempt(pub, 1, Step(StepKind.SEND, 0), at, "unknown", "the folder went away while it was written")
        ]
        attempts += [
            _attempt(pub, n, Step(StepKind.LOOK, 0, of=StepKind.SEND), at + after, "unclear", "the folder is not there")
            for n, after in enumerate(LOOKS, 2)
        ]
        digest = attempts[0].body_hash
        part = replace(pub.parts[0], state=PartState.UNKNOWN, sent_at=at, lost=True, body_hash=digest)
        stands = _stands(pub.with_part(0, part), State.REVIEW, Reason.CANNOT_LOOK, at + LOOKS[-1])
        return replace(stands, attempts=len(attempts)), attempts


def _stands(pub: Publication, state: State, reason: str, at: datetime) -> Publication:
    return replace(pub, state=state, reason=reason, updated_at=at, early=False)


def _attempt(pub: Publication, n: int, step: Step, at: datetime, outcome: str, detail: str = "") -> Attempt:
    return Attempt(
        publication_id=pub.id,
        n=n,
        part=step.part,
        step=step.kind,
        started_at=at,
        fence=1,
        key=pub.parts[step.part].key,
        media=step.media,
        body_hash=body_hash(pub.content, step.part),
        ended_at=at + timedelta(milliseconds=400),
        outcome=outcome,
        detail=detail,
    )


class Going:
    """A publication on its way out in the past: each `step` is to be made by the network and told back with `done`."""

    def __init__(self, pub: Publication, at: datetime, copies: Copies, *, prepares: bool) -> None:
        self.pub = claim(pub, PRETENDED, at + timedelta(seconds=90), at)
        self.attempts: list[Attempt] = []
        self.at = at
        self._copies, self._prepares = copies, prepares

    def step(self) -> Step | None:
        """Return what is to be done next, None when it is out."""
        return self.pub.next_step(prepares=self._prepares)

    def done(self, step: Step, answer: Published) -> None:
        """Take the network's answer in."""
        digest = body_hash(self.pub.content, step.part)
        attempt = _attempt(self.pub, self.pub.attempts + 1, step, self.at, "published")
        after = self.at + timedelta(milliseconds=400)
        self.pub = conclude(begin(self.pub, step, digest, self.at), step, answer, self._copies, after, 0.0)
        self.attempts.append(attempt)
        self.at = after + timedelta(milliseconds=100)


def leaving_at(post: Post, due: Due, fate: Fate) -> datetime:
    """Return when a published post went out."""
    return due.at + (post.late if fate is Fate.LATE else timedelta(0)) + timedelta(milliseconds=300)


def is_out(fate: Fate) -> bool:
    """Tell whether it was published."""
    return fate in (Fate.PUBLISHED, Fate.LATE)
