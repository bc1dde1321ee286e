"""Scheduling: a draft is checked, frozen and becomes one publication per account."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from inkom_desktop.domain import decisions
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.check import Check, with_alt_required
from inkom_desktop.domain.draft import Attachment, Content, ContentPart, Draft, MediaFile
from inkom_desktop.domain.errors import Conflict, InkomError, MediaRefused, NotFound, UsageRefused
from inkom_desktop.domain.events import PublicationChanged
from inkom_desktop.domain.fitting import fit_for
from inkom_desktop.domain.handing_over import HandOffWindow, wish
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.media_rules import MediaKind, MediaRules
from inkom_desktop.domain.publication import By, HandOff, Part, Publication, Upload
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import HandsOff, MakesCards, Networks, media_rules, with_card
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.checking import checked

PAST = timedelta(seconds=60)
"""How far in the past a due time may lie: a person who says "now" may be slow to press Enter."""
FARTHEST = timedelta(days=366 * 5)


def in_time(due: Due, now: datetime) -> None:
    """Raise UsageRefused("when_past", "when_too_far") for a due time that nothing may be given."""
    if due.at < now - PAST:
        raise UsageRefused("when_past", when=due.local_time, zone=due.zone)
    if due.at > now + FARTHEST:
        raise UsageRefused("when_too_far", when=due.local_time, zone=due.zone)


@dataclass(frozen=True, slots=True)
class AccountCheck:
    """What a network says of a draft for one account."""

    account: Account
    check: Check


class ChecksFailed(InkomError):
    """At least one network would refuse it; nothing was scheduled."""

    def __init__(self, checks: Sequence[AccountCheck]) -> None:
        super().__init__("checks_failed", accounts=[c.account.handle for c in checks])
        self.checks = tuple(checks)


class Planner:
    """Turns drafts into publications."""

    def __init__(self, store: Store, networks: Networks, media: MediaFiles, clock: Clock, tell: Tell) -> None:
        self._store = store
        self._networks = networks
        self._media = media
        self._clock = clock
        self._tell = tell

    def check(self, content: Content, account: Account, *, alt_required: bool = False) -> AccountCheck:
        """Check a content for one account, offline; `alt_required` is the rule of its workspace."""
        found = checked(self._networks.get(account.network), content, account)
        return AccountCheck(account, with_alt_required(found) if alt_required else found)

    async def schedule(
        self,
        draft: Draft,
        due: Due | Mapping[str, Due],
        *,
        account_ids: Sequence[str] = (),
        late: LateRule | None = None,
        hand_off: Collection[str] = (),
    ) -> list[Publication]:
        """Schedule a draft for its accounts (or for some of them), all or none; `due` may be one for each account's id.

        The networks of the accounts whose ids are in `hand_off` are to publish it by themselves; one that is too near for
        its network stays Inkom's.

        Raises UsageRefused("when_past", "when_too_far", "no_accounts", "cannot_hand_off", "hand_off_thread"),
        NotFound("account_unknown"), ChecksFailed, MediaRefused("media_lost", "media_unfit"), Conflict("already_scheduled"),
        and Conflict("slot_taken") where a due time is to be alone at its minute and is not (`slots.take_slots` tries again).
        """
        for one in due.values() if isinstance(due, Mapping) else (due,):
            in_time(one, self._clock.now())
        accounts = await self._accounts(account_ids or draft.account_ids, draft)
        workspace = await self._store.workspaces.get(draft.workspace_id)
        alt_required = workspace is not None and workspace.alt_required
        checks = [self.check(draft.content_for(a.id), a, alt_required=alt_required) for a in accounts]
        if failed := [c for c in checks if c.check.errors]:
            raise ChecksFailed(failed)
        dues = [self._due(due, a) for a in accounts]
        rule = late or (LateRule() if workspace is None else workspace.late)
        made = [
            self._publication(draft, a, await self.frozen(draft, a), at, rule)
            for a, at in zip(accounts, dues, strict=True)
        ]
        made = [self._wished(p, a) if a.id in hand_off else p for p, a in zip(made, accounts, strict=True)]
        alone = {p.id for p, at in zip(made, dues, strict=True) if at.alone}
        saved = await self._store.publications.add(made, by=By.PERSON, alone=alone)
        for pub in saved:
            self._tell(PublicationChanged(pub))
        return saved

    async def revise(self, draft: Draft, publication_id: str) -> Publication:
        """Let what the draft says now go out in place of what a post of it was scheduled with; its time and its rules stay.

        Raises Conflict("publication_not_rewritable") when something of it is out or may be, ChecksFailed, MediaRefused as
        `frozen` does, UsageRefused("hand_off_thread", "account_gone"), NotFound("publication_unknown").
        """
        pub = await self._store.publications.get(publication_id)
        if pub is None or pub.draft_id != draft.id:
            raise NotFound("publication_unknown", id=publication_id)
        saved = await self._store.publications.save(await self.revised(draft, pub), by=By.PERSON)
        self._tell(PublicationChanged(saved))
        return saved

    async def revised(self, draft: Draft, pub: Publication) -> Publication:
        """Return a post with what the draft says now, for whoever saves it. Raises as `revise` does."""
        if not decisions.can_rewrite(pub):
            raise Conflict("publication_not_rewritable", state=pub.state, id=pub.id)
        (account,) = await self._accounts([pub.account_id], draft)
        workspace = await self._store.workspaces.get(draft.workspace_id)
        found = self.check(
            draft.content_for(account.id), account, alt_required=workspace is not None and workspace.alt_required
        )
        if found.check.errors:
            raise ChecksFailed([found])
        content = await self.frozen(draft, account)
        window = self.hand_off_window(account)
        if pub.hand_off is HandOff.WISHED and (window is None or not window.takes(len(content.parts))):
            raise UsageRefused("hand_off_thread", account=account.handle)
        early = self._early(account.network, content)
        return decisions.rewrite(pub, content, _fresh(content), self._clock.now(), early=early)

    async def unrevise(self, before: Publication) -> Publication:
        """Let go out again what a post was scheduled with before it was revised. Raises as `revise` does."""
        now = await self._store.publications.get(before.id)
        if now is None:
            raise NotFound("publication_unknown", id=before.id)
        early = self._early(before.network, before.content)
        changed = decisions.rewrite(now, before.content, _fresh(before.content), self._clock.now(), early=early)
        saved = await self._store.publications.save(changed, by=By.PERSON)
        self._tell(PublicationChanged(saved))
        return saved

    async def differs(self, draft: Draft, pub: Publication) -> bool:
        """Tell whether the draft says something else now than a post of it was scheduled with."""
        said, frozen = draft.content_for(pub.account_id), pub.content
        if _words_of(said) != _words_of(frozen) or any(
            p.card is not None and draft.cards.get(p.card.url, p.card) != p.card for p in frozen.parts
        ):
            return True
        if not any(p.media for p in said.parts):
            return False
        account = await self._store.accounts.get(pub.account_id)
        if account is None:
            return False
        # How a picture is cut shows in the file alone that is made of it; made once, it is kept.
        try:
            fitted = [[(await self.fitted(a, account)).file.sha256 for a in p.media] for p in said.parts]
        except MediaRefused:
            return True
        return fitted != [[a.file.sha256 for a in p.media] for p in frozen.parts]

    async def frozen(self, draft: Draft, account: Account) -> Content:
        """Return exactly what the account would get now, its pictures cut and written anew so that its network takes them.

        Raises MediaRefused("media_lost", "media_unfit").
        """
        content = draft.content_for(account.id)
        parts = [replace(p, media=tuple([await self.fitted(a, account) for a in p.media])) for p in content.parts]
        content = replace(content, parts=tuple(parts))
        carded = [await self._carded(content, i, draft, account) for i in range(len(parts))]
        return replace(content, parts=tuple(carded))

    async def _carded(self, content: Content, index: int, draft: Draft, account: Account) -> ContentPart:
        """Give a part its card: the person's own, else what its page said when it was read last."""
        network, part = self._networks.get(account.network), content.parts[index]
        if not isinstance(network, MakesCards) or not (link := network.card_link(content, index)):
            return part
        kept = None if link in draft.cards else await self._store.link_cards.get(link)
        known = {**({link: kept[0]} if kept else {}), **draft.cards}
        part = with_card(content, index, network, known)
        if part.card is None or part.card.picture is None:
            return part
        picture: MediaFile | None = part.card.picture
        fit = fit_for(Attachment("", part.card.picture), MediaRules(1, 0, {MediaKind.IMAGE: network.card_picture}))
        try:
            picture = await self._media.fit(part.card.picture, fit) if fit is not None else picture
        except MediaRefused:
            picture = None  # A picture that cannot be used is left out: the card is the page's words.
        return replace(part, card=replace(part.card, picture=picture))

    async def fitted(self, attachment: Attachment, account: Account) -> Attachment:
        """Return an attachment of a content as the account's network takes it; raises as `frozen` does."""
        fit = fit_for(attachment, media_rules(self._networks.get(account.network), account))
        if fit is None:
            return attachment
        return replace(attachment, file=await self._media.fit(attachment.file, fit), crops={})

    def _due(self, due: Due | Mapping[str, Due], account: Account) -> Due:
        return due[account.id] if isinstance(due, Mapping) else due

    def hand_off_window(self, account: Account) -> HandOffWindow | None:
        """Say how far ahead an account's network publishes by itself, None when it does not; offline and pure."""
        network = self._networks.get(account.network)
        return network.hand_off_window(account) if isinstance(network, HandsOff) else None

    def can_hand_off(self, draft: Draft, account: Account) -> bool:
        """Tell whether an account's network could publish this draft by itself; offline and pure."""
        window = self.hand_off_window(account)
        return window is not None and window.takes(len(draft.content_for(account.id).parts))

    def _wished(self, pub: Publication, account: Account) -> Publication:
        window = self.hand_off_window(account)
        if window is None:
            raise UsageRefused("cannot_hand_off", account=account.handle)
        if not window.takes(len(pub.parts)):
            raise UsageRefused("hand_off_thread", account=account.handle)
        return wish(pub, window, self._clock.now())

    def _early(self, network: str, content: Content) -> bool:
        return self._networks.get(network).card.prepares or any(p.media for p in content.parts)

    async def _accounts(self, ids: Sequence[str], draft: Draft) -> list[Account]:
        if not ids:
            raise UsageRefused("no_accounts", draft=draft.id)
        found: list[Account] = []
        for account_id in dict.fromkeys(ids):
            account = await self._store.accounts.get(account_id)
            if account is None or account.removed_at is not None:
                raise UsageRefused("account_gone", account=account_id)
            if account.workspace_id != draft.workspace_id:
                raise UsageRefused("account_of_other_workspace", account=account.handle)
            found.append(account)
        return found

    def _publication(self, draft: Draft, account: Account, content: Content, due: Due, late: LateRule) -> Publication:
        now = self._clock.now()
        return Publication(
            id=new_id(),
            draft_id=draft.id,
            workspace_id=draft.workspace_id,
            account_id=account.id,
            network=account.network,
            content=content,
            parts=_fresh(content),
            due_at=due.at,
            zone=due.zone,
            local_time=due.local_time,
            late=late,
            created_at=now,
            updated_at=now,
            early=self._early(account.network, content),
        )


def _words_of(content: Content) -> object:
    """What of a content can be compared before its pictures are made to fit."""
    parts = [(p.text, dict(p.options), p.comment, [(a.id, a.alt) for a in p.media]) for p in content.parts]
    return content.title, content.labels, dict(content.options), parts


def _fresh(content: Content) -> tuple[Part, ...]:
    return tuple(Part(key=uuid4().hex, uploads=tuple(Upload() for _ in p.media)) for p in content.parts)
