"""The shapes that `--json` prints: a promise to scripts. Keys may be added, none taken away."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from inkom_desktop.cli.options import chosen_shape, options_shape
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.coverage import Risk
from inkom_desktop.domain.draft import Draft, MediaFile
from inkom_desktop.domain.metrics import Sample
from inkom_desktop.domain.publication import Attempt, Publication, StepKind, Transition
from inkom_desktop.domain.rehearsal import Finding
from inkom_desktop.domain.slots import say_slots
from inkom_desktop.domain.tariff import money
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ports.network import Network, facts_of
from inkom_desktop.publishing.rehearsal import Rehearsed
from inkom_desktop.wording.coverage import say_risk
from inkom_desktop.wording.problems import say_problem
from inkom_desktop.wording.rehearsal import say_finding
from inkom_desktop.wording.standing import say_standing

Shape = dict[str, Any]


def moment(at: datetime | None) -> str | None:
    """Return RFC 3339 UTC with Z, to the millisecond where there is a fraction."""
    if at is None:
        return None
    spec = "milliseconds" if at.microsecond else "seconds"
    return at.astimezone(UTC).isoformat(timespec=spec).replace("+00:00", "Z")


def workspace_shape(workspace: Workspace) -> Shape:
    """Return a workspace."""
    return {
        "kind": "workspace",
        "id": workspace.id,
        "name": workspace.name,
        "zone": workspace.zone,
        "late": workspace.late.then.value,
        "late_after_minutes": int(workspace.late.window.total_seconds() // 60),
        "archived_at": moment(workspace.archived_at),
        "sample": workspace.sample,
        "slots": say_slots(workspace.slots),
        "alt_required": workspace.alt_required,
    }


def account_shape(account: Account) -> Shape:
    """Return an account; never a secret."""
    return {
        "kind": "account",
        "id": account.id,
        "network": account.network,
        "server": account.server,
        "handle": account.handle,
        "name": account.name,
        "workspace": account.workspace_id,
        "state": account.state.value,
        "expires_at": moment(account.expires_at),
        "scopes": list(account.scopes),
        "checked_at": moment(account.checked_at),
        "slots": say_slots(account.slots),
        "paused_until": moment(account.paused_until),
        "budget": None if account.budget is None else money(account.budget),
    }


def network_shape(network: Network) -> Shape:
    """Return a network as the directory shows it; `price` is what a part costs, null where nothing."""
    card, facts = network.card, facts_of(network)
    return {
        "kind": "network",
        "network": card.key,
        "name": card.name,
        "summary": card.summary,
        "sign_in": [form.kind.value for form in card.sign_in],
        "limit": card.limit,
        "unit": card.unit.value,
        "max_media": card.media.most,
        "max_media_bytes": card.media.max_bytes,
        "hands_off": card.hands_off,
        "reads_back": card.reads_back,
        "copies": card.copies.value,
        "aliases": list(card.aliases),
        "works": [each.value for each in facts.works],
        "price": facts.price or None,
        "needs": facts.needs,
        "own_app": facts.own_app,
        "options": options_shape(card.options),
    }


def draft_shape(draft: Draft, media_path: Callable[[MediaFile], Path]) -> Shape:
    """Return a draft."""
    return {
        "kind": "draft",
        "id": draft.id,
        "workspace": draft.workspace_id,
        "title": draft.title,
        "text": draft.parts[0],
        "parts": list(draft.parts),
        "accounts": list(draft.account_ids),
        "own_texts": {account: "\n\n".join(parts) for account, parts in draft.own_texts.items()},
        "own_parts": {account: list(parts) for account, parts in draft.own_texts.items()},
        "media": [
            {
                "id": a.id,
                "path": str(media_path(a.file)),
                "alt": a.alt,
                "mime": a.file.mime,
                "bytes": a.file.bytes,
                "sha256": a.file.sha256,
                "name": a.file.name,
                "part": a.part,
            }
            for a in draft.media
        ],
        "labels": list(draft.labels),
        "options": {account: chosen_shape(chosen) for account, chosen in draft.options.items()},
        "stage": draft.stage or None,
        "version": draft.version,
        "created_at": moment(draft.created_at),
        "updated_at": moment(draft.updated_at),
        "deleted_at": moment(draft.deleted_at),
    }


def check_shape(check: Check, network: str, account: str | None) -> Shape:
    """Return what a network says of a text."""
    return {
        "kind": "check",
        "network": network,
        "account": account,
        "length": check.length,
        "limit": check.limit,
        "unit": check.unit.value,
        "parts": [{"length": p.length, "text": p.text} for p in check.parts],
        "problems": [
            {
                "code": p.code,
                "severity": p.severity.value,
                "part": p.part,
                "params": _plain(p.params),
                "message": str(say_problem(p)),
            }
            for p in check.problems
        ],
    }


def publication_shape(pub: Publication) -> Shape:
    """Return a publication."""
    return {
        "kind": "publication",
        "id": pub.id,
        "draft": pub.draft_id,
        "workspace": pub.workspace_id,
        "account": pub.account_id,
        "network": pub.network,
        "state": pub.state.value,
        "reason": str(pub.reason),
        "message": str(say_standing(pub)),
        "detail": pub.detail,
        "due_at": moment(pub.due_at),
        "zone": pub.zone,
        "local_time": pub.local_time,
        "hand_off": pub.hand_off.value or None,
        "late": pub.late.then.value,
        "late_after_minutes": int(pub.late.window.total_seconds() // 60),
        "retry_at": moment(pub.retry_at),
        "remote_ids": list(pub.remote_ids),
        "permalink": pub.permalink or None,
        "permalinks": [p.permalink for p in pub.parts if p.permalink],
        "parts": len(pub.parts),
        "parts_live": pub.parts_live,
        "published_at": moment(pub.published_at),
        "late_by_s": pub.late_by_s,
        "attempts": pub.attempts,
    }


def attempt_shape(attempt: Attempt) -> Shape:
    """Return an attempt."""
    return {
        "kind": "attempt",
        "publication": attempt.publication_id,
        "n": attempt.n,
        "part": attempt.part,
        "step": attempt.step.value,
        "media": attempt.media,
        "started_at": moment(attempt.started_at),
        "ended_at": moment(attempt.ended_at),
        "outcome": outcome_of(attempt) or None,
        "detail": attempt.detail,
        "http_status": attempt.http_status,
        "retry_at": moment(attempt.retry_at),
    }


def transition_shape(change: Transition) -> Shape:
    """Return a change of state."""
    return {
        "kind": "transition",
        "publication": change.publication_id,
        "n": change.version,
        "at": moment(change.at),
        "from": None if change.before is None else change.before.value,
        "to": change.after.value,
        "reason": change.reason,
        "due_at": moment(change.due_at),
        "late": None if change.late is None else change.late.then.value,
        "late_after_minutes": None if change.late is None else int(change.late.window.total_seconds() // 60),
        "by": change.by.value,
        "owner": change.owner or None,
        "attempt": change.attempt or None,
    }


def metric_shape(sample: Sample, network: str) -> Shape:
    """Return one number of a post, or of an account itself."""
    subject = {"publication": sample.publication_id} if sample.publication_id else {"account": sample.account_id}
    shape = {"kind": "metric", **subject, "name": sample.name, "value": sample.value, "at": moment(sample.at)}
    return {**shape, "part": sample.part, "network": network}


def finding_shape(found: Finding, posts: Mapping[str, Publication], accounts: Mapping[str, Account]) -> Shape:
    """Return one cause that a rehearsal found, with the posts it concerns."""
    said = say_finding(found)
    return {
        "kind": "finding",
        "cause": found.trouble.value,
        "message": said.what,
        "todo": said.todo,
        "due_at": moment(found.due_at),
        "found_at": moment(found.found_at),
        "posts": [_meant_shape(posts[m.publication_id], accounts[m.account_id]) for m in found.posts],
        "params": _plain(found.params),
    }


def _meant_shape(pub: Publication, account: Account) -> Shape:
    return {
        "publication": pub.id,
        "draft": pub.draft_id,
        "workspace": pub.workspace_id,
        "account": account.id,
        "handle": account.handle,
        "network": pub.network,
        "due_at": moment(pub.due_at),
        "zone": pub.zone,
        "local_time": pub.local_time,
    }


def risk_shape(risk: Risk, pub: Publication, account: Account) -> Shape:
    """Return a post that is planned for an hour at which the computer is usually off."""
    said = say_risk(risk)
    return {
        "kind": "at_risk",
        "message": said.what,
        "todo": said.todo,
        "off": risk.off,
        "of": risk.of,
        "weekday": risk.weekday,
        **_meant_shape(pub, account),
    }


def rehearsal_shape(rehearsed: Rehearsed, at_risk: int) -> Shape:
    """Return what a rehearsal came to; its findings are lines of their own."""
    return {
        "kind": "rehearsal",
        "at": moment(rehearsed.at),
        "until": moment(rehearsed.until),
        "posts": len(rehearsed.posts),
        "findings": len(rehearsed.findings),
        "offline": rehearsed.offline,
        "at_risk": at_risk,
        "costs": [
            {"network": c.network, "parts": c.parts, "amount": money(c.millionths), "currency": c.currency}
            for c in rehearsed.costs
        ],
    }


def outcome_of(attempt: Attempt) -> str:
    """Return the outcome as a reader means it: an upload or a preparation that is done is accepted, nothing is public yet."""
    unseen = attempt.step in (StepKind.UPLOAD, StepKind.PREPARE) and attempt.outcome == "published"
    if attempt.step is StepKind.DELETE and attempt.outcome == "absent":
        return "deleted"
    if attempt.step is StepKind.TAKE_BACK and attempt.outcome == "absent":
        return "taken_back"
    return "accepted" if unseen else attempt.outcome


def _plain(params: Mapping[str, object]) -> dict[str, object]:
    return {k: v if isinstance(v, str | int | float | bool | None) else str(v) for k, v in params.items()}
