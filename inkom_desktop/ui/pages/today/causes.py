"""What needs the person, one card for each cause: several posts that wait for one sign-in are one card."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.coverage import Up
from inkom_desktop.domain.outcome import ABOUT_MONEY
from inkom_desktop.domain.publication import Attempt, PartState, Publication, Reason, State
from inkom_desktop.ports.network import Card
from inkom_desktop.ui.models.post_rows import line_key
from inkom_desktop.ui.words import clock_words, count_words, network_words, quoted_words, speak, tr, when_words
from inkom_desktop.wording.details import say_detail
from inkom_desktop.wording.standing import may_be_out, say_standing

CARDS_EACH = 4
"""Up to so many missed posts have a card each; more are one card that can be opened."""


class Remedy(StrEnum):
    """What a card offers."""

    RECONNECT = "reconnect"
    MOVE = "move"
    DETAILS = "details"
    UNLOCK = "unlock"
    CHECK = "check"
    PUBLISH_NOW = "publish_now"
    GO_ON = "go_on"
    ANOTHER_TIME = "another_time"
    NEXT_SLOTS = "next_slots"
    SKIP = "skip"
    LEAVE = "leave"
    TAKE_DOWN = "take_down"
    PROFILE = "profile"
    IT_IS_THERE = "it_is_there"
    SEND_AGAIN = "send_again"
    OPEN_DRAFT = "open_draft"
    DISMISS = "dismiss"
    SHOW_EACH = "show_each"
    SKIP_ALL = "skip_all"
    REHEARSE = "rehearse"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class Cause:
    """One card: what happened, what it means, and what can be done; the first remedy is the one to try first.

    `networks` are the keys of the networks concerned, `caption` a quiet word beside them (a handle).
    """

    key: str
    icon: str
    tone: str
    title: str
    sentence: str
    remedies: tuple[Remedy, ...]
    publications: tuple[Publication, ...] = ()
    accounts: tuple[Account, ...] = ()
    networks: tuple[str, ...] = ()
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """What causes are told from. `now` is aware UTC; `waits` holds what waits for accounts that are signed out, `away` the
    pauses of publishing in which posts were due, `answers` the tries whose outcome nobody knows, by the posts' ids.
    """

    now: datetime
    zone: str
    accounts: Mapping[str, Account]
    card: Callable[[str], Card]
    signed_out: Sequence[Account] = ()
    waits: Mapping[str, Sequence[Publication]] | None = None
    each_missed: bool = False
    away: Mapping[str, Up] | None = None
    answers: Mapping[str, Attempt] | None = None

    def handle(self, pub: Publication) -> str:
        """Return the handle of a publication's account."""
        account = self.accounts.get(pub.account_id)
        return account.handle if account else ""

    def when(self, at: datetime) -> str:
        """Say a moment: the time alone when it is today."""
        said = when_words(at, self.now, self.zone)
        time = clock_words(at, self.zone)
        return time if said == tr("today at {time}", time=time) else said


def words_of(pub: Publication) -> str:
    """Return the beginning of what it says."""
    return " ".join((pub.content.title or pub.content.parts[0].text).split()) or tr("(picture)")


def short_words_of(pub: Publication, most: int = 60) -> str:
    """Return its first words, cut at a word."""
    words = words_of(pub)
    return words if len(words) <= most else words[:most].rsplit(" ", 1)[0].rstrip(" ,.;:") + "…"


def causes_of(needing: Iterable[Publication], scene: Scene) -> tuple[Cause, ...]:
    """Return the cards: accounts first, then posts by due time."""
    pubs = sorted(needing, key=lambda p: (p.due_at, p.id))
    out = {a.id for a in scene.signed_out}
    by_account = [p for p in pubs if p.state is State.BLOCKED and p.reason in (Reason.SIGN_IN, Reason.VAULT)]
    cards = [*_of_accounts(by_account, scene)]
    rest = [p for p in pubs if p not in by_account or p.account_id not in out]
    missed = [p for p in rest if p.state is State.HELD and p.reason == Reason.MISSED]
    cards += _of_missed(missed, scene)
    by_clock = [p for p in rest if p.state is State.HELD and p.reason == Reason.CLOCK]
    if len(by_clock) > 1 and not scene.each_missed:
        cards.append(_of_clock(by_clock, scene))
        missed += by_clock
    posts = [_of_post(p, scene) for p in rest if p not in missed]
    cards += sorted(posts, key=lambda c: c.publications[0].due_at)
    return tuple(cards)


def _of_accounts(blocked: Sequence[Publication], scene: Scene) -> list[Cause]:
    made = []
    locked = [a for a in scene.signed_out if a.state is AccountState.VAULT_LOCKED]
    for account in scene.signed_out:
        if account not in locked:
            made.append(_signed_out(account, _waiting((account,), blocked, scene), scene))
    if locked:
        made.append(_locked(tuple(locked), _waiting(locked, blocked, scene), scene))
    return made + [_ending(a, scene) for a in scene.accounts.values() if a.ends_soon(scene.now)]


def _waiting(accounts: Sequence[Account], blocked: Sequence[Publication], scene: Scene) -> tuple[Publication, ...]:
    ids = {a.id for a in accounts}
    found = {p.id: p for a in accounts for p in (scene.waits or {}).get(a.id, ())}
    found |= {p.id: p for p in blocked if p.account_id in ids}
    return tuple(sorted(found.values(), key=lambda p: (p.due_at, p.id)))


def _signed_out(account: Account, waiting: tuple[Publication, ...], scene: Scene) -> Cause:
    network = network_words(scene.card(account.network))
    if account.expires_at is not None and account.expires_at <= scene.now:
        told = tr("The sign-in ended {when}.", when=when_words(account.expires_at, scene.now, scene.zone))
    elif account.checked_at is not None:
        told = tr("The sign-in no longer worked {when}.", when=when_words(account.checked_at, scene.now, scene.zone))
    else:
        told = tr("The sign-in no longer works.")
    move = (Remedy.MOVE, Remedy.DETAILS) if waiting else ()
    return Cause(
        key=f"sign-in {account.id}",
        icon="key-round",
        tone="warning",
        title=tr("{network} signed you out", network=network),
        sentence=f"{told} {_what_waits(waiting, scene)}",
        remedies=(Remedy.RECONNECT, *move),
        publications=waiting,
        accounts=(account,),
        networks=(account.network,),
        caption=account.handle,
    )


def _ending(account: Account, scene: Scene) -> Cause:
    network = network_words(scene.card(account.network))
    ends = scene.when(account.expires_at) if account.expires_at is not None else ""
    return Cause(
        key=f"ending {account.id}",
        icon="key-round",
        tone="warning",
        title=tr("The sign-in of {network} ends soon", network=network),
        sentence=tr("It lasts until {when}. Posts that are due later would wait for you.", when=ends),
        remedies=(Remedy.RECONNECT,),
        accounts=(account,),
        networks=(account.network,),
        caption=account.handle,
    )


def _what_waits(waiting: Sequence[Publication], scene: Scene) -> str:
    if not waiting:
        return tr("No post waits for it.")
    first = waiting[0]
    return count_words(
        len(waiting),
        "One post waits for it: {when}, “{words}”.",
        "{count} posts wait for it, the first: {when}, “{words}”.",
        when=scene.when(first.due_at),
        words=short_words_of(first),
    )


def _locked(accounts: tuple[Account, ...], waiting: tuple[Publication, ...], scene: Scene) -> Cause:
    told = tr("Inkom cannot read the sign-in of {handles}.", handles=", ".join(a.handle for a in accounts))
    waits = count_words(len(waiting), "One post waits.", "{count} posts wait.") if waiting else tr("No post waits.")
    return Cause(
        key="keyring",
        icon="lock",
        tone="warning",
        title=tr("The keyring is locked"),
        sentence=f"{told} {waits} {_sent(waiting)}".rstrip(),
        remedies=(Remedy.UNLOCK, *((Remedy.MOVE,) if waiting else ())),
        publications=waiting,
        accounts=accounts,
        networks=tuple(dict.fromkeys(a.network for a in accounts)),
    )


def _of_missed(missed: Sequence[Publication], scene: Scene) -> list[Cause]:
    lines: dict[str, list[Publication]] = {}
    for pub in missed:
        lines.setdefault(line_key(pub), []).append(pub)
    if len(lines) > CARDS_EACH and not scene.each_missed:
        posts = ", ".join(quoted_words(short_words_of(line[0], 40)) for line in list(lines.values())[:3])
        return [
            Cause(
                key="missed",
                icon="moon",
                tone="warning",
                title=count_words(
                    len(lines),
                    "1 post was missed while Inkom was not publishing",
                    "{count} posts were missed while Inkom was not publishing",
                ),
                sentence=(
                    tr("{posts} and others are past their time.", posts=posts)
                    if any(map(may_be_out, missed))
                    else tr("{posts} and others are past their time. Nothing was sent.", posts=posts)
                )
                + _why(missed, scene),
                remedies=(Remedy.PUBLISH_NOW, *_slots(missed, scene), Remedy.SHOW_EACH, Remedy.SKIP_ALL),
                publications=tuple(missed),
                networks=tuple(dict.fromkeys(p.network for p in missed)),
            )
        ]
    made = []
    for key, line in lines.items():
        tried = any(p.attempts or p.tries for p in line)
        due = when_words(line[0].due_at, scene.now, scene.zone)
        made.append(
            Cause(
                key=f"missed {key}",
                icon="clock-alert" if tried else "moon",
                tone="warning",
                title=tr("Could not go out in time") if tried else tr("Missed while Inkom was not publishing"),
                sentence=_missed_words(line, due) + _why(line, scene),
                remedies=(Remedy.PUBLISH_NOW, *_slots(line, scene), Remedy.ANOTHER_TIME, Remedy.SKIP),
                publications=tuple(line),
                networks=tuple(p.network for p in line),
                caption=scene.handle(line[0]) if len(line) == 1 else "",
            )
        )
    return made


def _sent(pubs: Sequence[Publication]) -> str:
    """Say that nothing was sent; nothing where that is not certain of every one."""
    return "" if any(map(may_be_out, pubs)) else tr("Nothing was sent.")


def _missed_words(line: Sequence[Publication], due: str) -> str:
    words = short_words_of(line[0])
    if (out := next((p for p in line if may_be_out(p)), None)) is None:
        return tr("“{words}” was due {when}. Nothing was sent.", words=words, when=due)
    return f"{quoted_words(words)}: {say_standing(out, speak).what}"


def _slots(missed: Sequence[Publication], scene: Scene) -> tuple[Remedy, ...]:
    """Posting times are offered where every account has some."""
    accounts = [scene.accounts.get(p.account_id) for p in missed]
    return (Remedy.NEXT_SLOTS,) if all(a is not None and a.slots for a in accounts) else ()


def _why(missed: Sequence[Publication], scene: Scene) -> str:
    """Say when nothing was published, where that is known and one pause missed them all; else what the last try met."""
    pauses = {(scene.away or {}).get(p.id) for p in missed}
    if len(pauses) == 1 and (pause := pauses.pop()) is not None:
        began = when_words(pause.began, scene.now, scene.zone)
        ended = when_words(pause.ended, scene.now, scene.zone)
        return " " + tr("Inkom was not publishing from {began} to {ended}.", began=began, ended=ended)
    details = {p.detail for p in missed if p.tries}
    return f" {say_detail(details.pop(), speak).rstrip('.')}." if len(details) == 1 and all(details) else ""


def _of_clock(held: Sequence[Publication], scene: Scene) -> Cause:
    """One clock holds them all."""
    waits = count_words(
        len(held),
        "Set it: 1 post is held and goes on by itself then.",
        "Set it: {count} posts are held and go on by themselves then.",
    )
    said = say_standing(held[-1], speak)
    return Cause(
        key="clock",
        icon="clock-alert",
        tone="warning",
        title=tr("This computer’s clock is wrong"),
        sentence=f"{said.what} {waits}",
        remedies=(Remedy.SHOW_EACH, Remedy.SKIP_ALL),
        publications=tuple(held),
        networks=tuple(dict.fromkeys(p.network for p in held)),
    )


def _of_post(pub: Publication, scene: Scene) -> Cause:
    icon, tone, title, sentence, remedies = _told(pub, scene)
    return Cause(
        key=pub.id,
        icon=icon,
        tone=tone,
        title=title,
        sentence=sentence,
        remedies=remedies,
        publications=(pub,),
        accounts=tuple(a for a in (scene.accounts.get(pub.account_id),) if a is not None),
        networks=(pub.network,),
        caption=scene.handle(pub),
    )


def _told(pub: Publication, scene: Scene) -> tuple[str, str, str, str, tuple[Remedy, ...]]:
    """Icon, tone, title, sentence and remedies of one post."""
    network = network_words(scene.card(pub.network))
    words, due = short_words_of(pub), when_words(pub.due_at, scene.now, scene.zone)
    post = tr("“{words}”, due {when}.", words=words, when=due)
    said = say_standing(pub, speak)
    if pub.reason == Reason.RESTORED:
        may = (
            (Remedy.PUBLISH_NOW, Remedy.ANOTHER_TIME)
            if pub.state is State.HELD
            else (Remedy.IT_IS_THERE, Remedy.SEND_AGAIN)
        )
        title = tr("Did this go out to {network}?", network=network)
        return "archive-restore", "warning", title, f"{post} {said.what}", (Remedy.PROFILE, *may, Remedy.SKIP)
    if pub.state is State.REVIEW:
        remedies = (Remedy.PROFILE, Remedy.IT_IS_THERE, Remedy.SEND_AGAIN, Remedy.SKIP)
        title = tr("Was this posted to {network}?", network=network)
        told = said.what if pub.reason == Reason.HANDED_GONE else _lost(pub, scene)
        return "circle-help", "warning", title, f"{post} {told}", remedies
    if pub.reason == Reason.NOT_TAKEN_BACK:
        title = tr("{network} did not give it back", network=network)
        return "building-2", "danger", title, f"{post} {said.what} {said.todo}", (Remedy.PROFILE, Remedy.DETAILS)
    if pub.state is State.FAILED:
        title = tr("{network} did not accept it", network=network)
        told = f"{post} {said.what} {tr('Nothing was posted there.')}"
        return "circle-x", "danger", title, told, (Remedy.OPEN_DRAFT, Remedy.DISMISS)
    if pub.reason == Reason.THREAD_STOPPED:
        title = tr("The thread stopped after part {live} of {parts}", live=pub.parts_live, parts=len(pub.parts))
        told = tr("“{words}”: {network} did not take the next part.", words=words, network=network)
        detail = f" {say_detail(pub.detail, speak).rstrip('.')}." if pub.detail else ""
        return (
            "split",
            "warning",
            title,
            told + detail,
            (
                Remedy.GO_ON,
                Remedy.ANOTHER_TIME,
                Remedy.PROFILE,
                Remedy.TAKE_DOWN,
                Remedy.LEAVE,
            ),
        )
    if pub.reason == Reason.NOT_TAKEN_DOWN:
        title = tr("It could not be deleted from {network}", network=network)
        return "circle-alert", "danger", title, f"{post} {said.what}", (Remedy.PROFILE, Remedy.TAKE_DOWN, Remedy.LEAVE)
    if pub.reason == Reason.CRASHES:
        title = tr("Inkom stopped three times while preparing it")
        again = (Remedy.PUBLISH_NOW, Remedy.ANOTHER_TIME, Remedy.SKIP)
        return "life-buoy", "warning", title, f"{post} {_sent((pub,)) or said.what}", again
    if pub.reason == Reason.CLOCK:
        again = (Remedy.PUBLISH_NOW, Remedy.ANOTHER_TIME, Remedy.SKIP)
        title = tr("This computer’s clock is wrong")
        return "clock-alert", "warning", title, f"{post} {said.what} {said.todo}", again
    if pub.reason in ABOUT_MONEY:
        again = (Remedy.PUBLISH_NOW, Remedy.ANOTHER_TIME, Remedy.SKIP)
        title = tr("{network} asks for money first", network=network)
        return "circle-alert", "warning", title, f"{post} {said.what} {said.todo}", again
    if pub.state is State.HELD:
        again = (Remedy.PUBLISH_NOW, Remedy.ANOTHER_TIME, Remedy.SKIP)
        return "clock-alert", "warning", tr("Held after many tries"), f"{post} {said.what}", again
    if pub.reason == Reason.BUDGET:
        title = tr("The budget for {network} has no room", network=network)
        told = f"{post} {said.what} {said.todo}"
        return "gauge", "warning", title, told, (Remedy.OPEN_DRAFT, Remedy.ANOTHER_TIME, Remedy.SKIP)
    if pub.reason == Reason.MEDIA:
        title = tr("A picture is no longer as it was")
        return "image", "danger", title, f"{post} {said.what}", (Remedy.OPEN_DRAFT, Remedy.SKIP)
    if pub.reason in (Reason.SIGN_IN, Reason.VAULT):
        # The account works again; its post goes on as soon as it is asked.
        title = tr("It waited for {network}", network=network)
        return "key-round", "warning", title, f"{post} {said.what}", (Remedy.CHECK, Remedy.MOVE, Remedy.SKIP)
    title = tr("It cannot go out to {network}", network=network)
    told = f"{post} {said.what} {said.todo}"
    return "circle-alert", "danger", title, told, (Remedy.CHECK, Remedy.ANOTHER_TIME, Remedy.SKIP)


def _answered(attempt: Attempt, time: str) -> str:
    """Say what a server answered that is neither yes nor no."""
    detail = say_detail(attempt.detail, speak).strip().rstrip(".")
    if not detail:
        return tr("The server answered with status {status} at {time}.", status=attempt.http_status, time=time)
    return tr(
        "The server answered with status {status} at {time}: “{detail}”.",
        status=attempt.http_status,
        time=time,
        detail=detail,
    )


def _lost(pub: Publication, scene: Scene) -> str:
    """Say how the answer was lost and what Inkom did about it."""
    part = next((p for p in pub.parts if p.state is not PartState.PUBLISHED), pub.parts[0])
    sent = clock_words(part.sent_at, scene.zone, seconds=True) if part.sent_at else ""
    broke = tr("The connection broke after sending at {time}.", time=sent) if sent else tr("The answer was lost.")
    answer = (scene.answers or {}).get(pub.id)
    if answer is not None and answer.http_status:
        broke = _answered(answer, clock_words(answer.ended_at or answer.started_at, scene.zone, seconds=True))
    if pub.reason == Reason.ABSENT_UNSURE:
        looked = count_words(
            max(2, part.absent_looks),
            "Inkom looked once and found no post.",
            "Inkom looked {count} times and found no post.",
        )
    else:
        looked = tr("Inkom could not look for it there.")
    return f"{broke} {looked} {tr('It will not send again by itself.')}"
