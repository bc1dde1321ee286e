"""The composer's state and craft: autosave, own texts, counting, checks, scheduling. No widget is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due, wall, zone_of
from inkom_desktop.domain.check import Check, Problem, Severity
from inkom_desktop.domain.draft import MAX_TEXT, Attachment, ContentPart, Draft, LinkCard
from inkom_desktop.domain.errors import Conflict, InkomError, NotFound
from inkom_desktop.domain.ids import new_id
from inkom_desktop.domain.options import Chosen, Option, OptionValue
from inkom_desktop.domain.phrases import with_parameters
from inkom_desktop.domain.publication import HandOff, Publication
from inkom_desktop.domain.replacing import Wanted, count_in, replaced
from inkom_desktop.domain.weighted import without_links
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.drafting.threads import Numbering, as_thread, place_to_cut
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import options_of
from inkom_desktop.publishing.neighbours import Neighbours, price_of
from inkom_desktop.publishing.planner import Planner
from inkom_desktop.publishing.slots import take_slots
from inkom_desktop.ui.bridge import queue
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.bridge.undo import Done
from inkom_desktop.ui.pages.composer import parts as edits
from inkom_desktop.ui.pages.composer.keeping import Keeping
from inkom_desktop.ui.pages.composer.previews import over_by
from inkom_desktop.ui.pages.composer.standing import Standing, taken
from inkom_desktop.ui.words import count_words, moment_words, tr

EVERYWHERE = ""
SAVE_MS = 700
"""A change is stored so long after the first key since the last time: who types on without a pause is stored on the way."""
BESIDE_MS = 1200
"""How long after the last change the queue and the ledger are looked at."""
AHEAD = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Found:
    """What a network says for one account of the draft."""

    account: Account
    check: Check


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody else saved this draft meanwhile: both versions are here, none is lost."""

    mine: Draft
    theirs: Draft


class ComposerViewModel(QObject):
    """One draft at a time. `changed` after everything that is drawn; `text_changed` only when the text came from elsewhere."""

    changed = Signal()
    opened = Signal()
    counted = Signal()
    saved = Signal(object)
    scheduled = Signal(object)
    reopened = Signal()
    trouble = Signal(object)

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._tasks = Tasks(self)
        self._keeping = Keeping(desktop, self)
        self._keeping.changed.connect(self.changed)
        self._keeping.emptied.connect(self._all_stored)
        self._keeping.try_again.connect(self.save)
        self.draft: Draft | None = None
        self.tab = EVERYWHERE
        self.findings: tuple[Found, ...] = ()
        self.saved_at: datetime | None = None
        self.unsaved = False
        self.clash: Clash | None = None
        self.due: Due | None = None
        self.hand_off = False
        """Whether the networks that can are to publish it by themselves."""
        self.late: LateRule | None = None
        """The rule for being late that this draft is to be scheduled with, None: the client's."""
        self._stored = False
        self._edits = 0
        self._writing = False
        self._later = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._later.timeout.connect(self.save)
        self._beside: dict[str, tuple[Problem, ...]] = {}
        self._look = QTimer(self, singleShot=True, interval=BESIDE_MS)
        self._look.timeout.connect(self._look_beside)
        self._count = QTimer(self, singleShot=True, interval=0)
        self._count.timeout.connect(self._check)
        desktop.changed.connect(self._on_desktop)
        self.standing = Standing(desktop, self, self)
        """What of the draft in hand is scheduled or out."""

    # opening

    def open(self, draft_id: str | None, due: Due | None = None) -> None:
        """Take a draft in hand, or begin a new one; what was in hand is stored. `due` is the time to propose."""
        if draft_id is not None and self.draft is not None and self.draft.id == draft_id:
            self.save()
            return

        async def read(house: House) -> Draft:
            found = await house.store.drafts.get(draft_id or "")
            if found is None:
                raise NotFound("draft_unknown", wanted=draft_id)
            return found

        async def work() -> None:
            self._take(await self._desktop.bridge.call(read), stored=True)
            if due is not None:
                self.set_due(due)

        if draft_id is None:
            self.begin()
        else:
            self._tasks.run(work(), self.trouble.emit)

    def begin(self) -> None:
        """Begin an empty draft for all healthy accounts of the client; nothing is stored before the first character."""
        workspace = self._desktop.now.workspace
        if workspace is None:
            return
        now = self._desktop.time()
        accounts = tuple(a.id for a in self._desktop.now.accounts if not a.state.needs_person)
        self._take(Draft(new_id(), workspace.id, now, now, account_ids=accounts), stored=False)

    def take(self, draft: Draft) -> None:
        """Take a stored draft in hand, in place of what is in hand."""
        self._take(draft, stored=True)

    def _take(self, draft: Draft, *, stored: bool) -> None:
        self._part_with()
        if stored:
            self._keeping.knows(draft)
        newer = self._keeping.back_in_hand(draft.id)
        self.draft, self._stored = newer or draft, stored
        self.tab, self.clash, self.unsaved = EVERYWHERE, None, newer is not None
        if not self._keeping.kept:
            self._keeping.error = None
        self.saved_at = draft.updated_at if stored else None
        self.due, self.hand_off, self.late = None, False, None
        self._beside = {}
        self._look.start()
        self._check()
        self.opened.emit()
        self.changed.emit()

    # writing

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The chosen accounts that still exist."""
        chosen = self.draft.account_ids if self.draft else ()
        return tuple(a for a in self._desktop.now.accounts if a.id in chosen)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the text in the present tab."""
        if self.draft is None:
            return ("",)
        return edits.parts_of(self.draft, self.tab)

    @property
    def owns(self) -> bool:
        """Tell whether the account of the present tab has a text of its own."""
        return self.draft is not None and edits.owns(self.draft, self.tab)

    def show_tab(self, key: str) -> None:
        """Show the common text or that of an account."""
        self.tab = key
        self.opened.emit()
        self.changed.emit()

    def write(self, index: int, text: str) -> bool:
        """Put a text into a part; False (nothing changed) when the draft would grow beyond its bound."""
        parts = self.parts
        if index >= len(parts) or parts[index] == text:
            return True
        if sum(map(len, parts)) - len(parts[index]) + len(text) > MAX_TEXT:
            self.trouble.emit(InkomError("text_too_large", size=len(text), limit=MAX_TEXT))
            return False
        self._set_parts((*parts[:index], text, *parts[index + 1 :]))
        return True

    def write_own(self, key: str) -> None:
        """Give an account a text of its own, beginning with the common one."""
        if self.draft is not None and key not in self.draft.own_texts:
            self._change(own_texts={**self.draft.own_texts, key: self.draft.parts})
        self.show_tab(key)

    def use_common(self, key: str) -> None:
        """Go back to the common text; the own one stays in the draft's history."""
        if self.draft is not None:
            self._change(own_texts={k: v for k, v in self.draft.own_texts.items() if k != key})
            self.opened.emit()

    def add_part(self, after: int | None = None, text: str = "") -> None:
        """Add a part to the thread."""
        parts = self.parts
        place = len(parts) if after is None else after + 1
        self._set_parts((*parts[:place], text, *parts[place:]))
        self.opened.emit()

    def remove_part(self, index: int) -> None:
        """Remove a part; its pictures move to the part before."""
        parts = self.parts
        if len(parts) < 2 or self.draft is None:
            return
        tab, text, before = self.tab, parts[index], self.draft
        self._edit(edits.without_part(self.draft, tab, index))
        self.opened.emit()

        def put_back(draft: Draft) -> Draft:
            return edits.with_part_back(draft, tab, index, text, before)

        self._offer(tr("Part {number} was removed", number=index + 1), " ".join(text.split())[:60], put_back)

    def move_part(self, index: int, step: int) -> bool:
        """Move a part one place up (-1) or down (1), with its pictures; tells whether there was a place."""
        count, there = len(self.parts), index + step
        if self.draft is None or not (0 <= index < count and 0 <= there < count):
            return False
        self._edit(edits.with_parts_swapped(self.draft, self.tab, index, there))
        self.opened.emit()
        return True

    def split_at(self, index: int, place: int) -> None:
        """Split a part after `place` characters; what follows becomes the next part. Pictures of later parts stay theirs."""
        if self.draft is None or index >= len(self.parts):
            return
        self._edit(edits.with_part_split(self.draft, self.tab, index, place))
        self.opened.emit()

    def fits(self, text: str) -> bool:
        """Tell whether a part of the present tab with this text is short enough for everybody who gets it."""
        if self.draft is None:
            return True
        for finding in self._shown():
            account = finding.account
            content = replace(self.draft.content_for(account.id), parts=(ContentPart(text),))
            found = self._desktop.network(account.network).check(content, account)
            if found.limit is not None and found.length > found.limit:
                return False
        return True

    def split(self, index: int) -> None:
        """Split a part at the last sentence, or else word, that fits; the rest becomes the next part."""
        text = self.parts[index]
        if not self.fits(text):
            self.split_at(index, place_to_cut(text, self.fits))

    def as_thread(self, numbering: Numbering) -> tuple[tuple[str, ...], ...]:
        """Return what each part would become as a thread in which all fits, numbered so; nothing is changed."""
        return as_thread(self.parts, self.fits, numbering)

    def split_all(self, numbering: Numbering) -> None:
        """Make a thread of the text in which all fits, with its parts numbered; it can be taken back."""
        if self.draft is None:
            return
        before, changed = self.draft, edits.with_parts_cut(self.draft, self.tab, self.as_thread(numbering))
        if changed == before:
            return
        self._edit(changed)
        self.opened.emit()

        def put_back(draft: Draft) -> Draft:
            return replace(
                draft, parts=before.parts, own_texts=before.own_texts, media=before.media, options=before.options
            )

        parts = count_words(len(self.parts), "1 part", "{count} parts")
        self._offer(tr("Split into a thread"), parts, put_back)

    def count_of(self, wanted: Wanted) -> int:
        """Return how often words are in the texts of the draft."""
        return count_in(self.draft, wanted) if self.draft is not None else 0

    def replace_all(self, wanted: Wanted, by: str) -> None:
        """Put other words in the place of these, in all texts; it can be taken back."""
        if self.draft is None or not (count := self.count_of(wanted)):
            return
        before = self.draft
        self._edit(replaced(before, wanted, by))
        self.opened.emit()

        def put_back(draft: Draft) -> Draft:
            return replace(draft, title=before.title, parts=before.parts, own_texts=before.own_texts)

        self._offer(count_words(count, "1 place replaced", "{count} places replaced"), wanted.words[:60], put_back)

    def tag_links(self, parameters: str) -> None:
        """Give the links of the present tab's text these parameters; it can be taken back."""
        if self.draft is None:
            return
        before, made = self.draft, tuple(with_parameters(part, parameters) for part in self.parts)
        if made == self.parts:
            return
        self._set_parts(made)
        self.opened.emit()

        def put_back(draft: Draft) -> Draft:
            return replace(draft, parts=before.parts, own_texts=before.own_texts)

        self._offer(tr("The links carry the parameters"), parameters[:60], put_back)

    def without_links(self, account_id: str) -> None:
        """Give an account a text of its own that has no links; it can be taken back."""
        if self.draft is None:
            return
        before = self.draft
        made = tuple(without_links(part) for part in before.own_texts.get(account_id) or before.parts)
        self._change(own_texts={**before.own_texts, account_id: made})
        self.show_tab(account_id)
        self.opened.emit()
        self._offer(tr("The links are left out there"), "", lambda draft: replace(draft, own_texts=before.own_texts))

    def set_title(self, title: str) -> None:
        """Set the title."""
        self._change(title=title)

    def set_labels(self, labels: tuple[str, ...]) -> None:
        """Set the labels."""
        self._change(labels=labels)

    def options_of(self, account: Account) -> tuple[Option, ...]:
        """Return what the account's network lets choose."""
        return options_of(self._desktop.network(account.network), account)

    def chosen(self, account_id: str) -> Chosen:
        """Return what was chosen for an account."""
        return self.draft.options.get(account_id, Chosen()) if self.draft else Chosen()

    def choose(self, account_id: str, option: Option, part: int, value: OptionValue | None) -> None:
        """Choose something for an account (and a part, where the option belongs to one); None leaves it as it is."""
        if self.draft is None:
            return
        options = {**self.draft.options, account_id: self.chosen(account_id).having(option, value, part)}
        self._change(options={account: each for account, each in options.items() if each})

    def toggle(self, account_id: str, on: bool) -> None:
        """Choose an account or not."""
        if self.draft is None:
            return
        ids = [i for i in self.draft.account_ids if i != account_id]
        self._change(account_ids=(*ids, account_id) if on else tuple(ids))
        if not on and self.tab == account_id:
            self.show_tab(EVERYWHERE)

    def attach(self, paths: list[Path], part: int = 0) -> None:
        """Take pictures in; one that cannot be used is told of, the others stay."""

        async def work() -> None:
            for path in paths:
                try:
                    taken = await self._take_in(path, part)
                except InkomError as e:
                    self.trouble.emit(e)
                    continue
                if self.draft is not None:
                    self._change(media=(*self.draft.media, taken))
                    self.opened.emit()

        self._tasks.run(work(), self.trouble.emit)

    async def _take_in(self, path: Path, part: int) -> Attachment:
        return await self._desktop.bridge.call(lambda house: house.drafts.attach(path, "", part))

    def set_cards(self, cards: Mapping[str, LinkCard]) -> None:
        """Put other link cards of the person's own in place of those that are there."""
        self._change(cards=dict(cards))

    def set_media(self, media: tuple[Attachment, ...]) -> None:
        """Put other pictures in place of those that are there."""
        if self.draft is not None:
            self._change(media=media)
            self.opened.emit()

    def set_alt(self, attachment_id: str, alt: str) -> None:
        """Write an alternative text."""
        if self.draft is not None:
            self._change(media=tuple(replace(a, alt=alt) if a.id == attachment_id else a for a in self.draft.media))
            self.opened.emit()

    def detach(self, attachment_id: str) -> None:
        """Take a picture out of the draft."""
        if self.draft is None:
            return
        found = next(((i, a) for i, a in enumerate(self.draft.media) if a.id == attachment_id), None)
        if found is None:
            return
        place, taken = found
        self._change(media=tuple(a for a in self.draft.media if a.id != attachment_id))
        self.opened.emit()

        def put_back(draft: Draft) -> Draft:
            if any(a.id == attachment_id for a in draft.media):
                return draft
            return replace(draft, media=(*draft.media[:place], taken, *draft.media[place:]))

        self._offer(tr("The picture was removed"), taken.file.name, put_back)

    def _offer(self, said: str, detail: str, put_back: Callable[[Draft], Draft]) -> None:
        """Offer Undo of a change; it works also when the draft is no longer in hand."""
        assert self.draft is not None
        draft_id = self.draft.id

        async def elsewhere(house: House) -> None:
            found = await house.store.drafts.get(draft_id)
            if found is None or found.deleted_at is not None:
                raise NotFound("draft_unknown", wanted=detail or draft_id)
            await house.drafts.save(put_back(found))

        async def back() -> None:
            if self.draft is not None and self.draft.id == draft_id:
                changed = put_back(self.draft)
                self._edit(changed)
                self.opened.emit()
            else:
                await self._desktop.bridge.call(elsewhere)

        self._desktop.undo.offer(Done(said, back, tr("It is back"), detail, "neutral"))

    def media_of(self, part: int) -> tuple[Attachment, ...]:
        """Return the pictures of a part."""
        return edits.media_of(self.draft, self.tab, part) if self.draft else ()

    def _set_parts(self, parts: tuple[str, ...]) -> None:
        if self.draft is None:
            return
        self._edit(edits.with_parts(self.draft, self.tab, parts))

    def _change(self, **changes: object) -> None:
        if self.draft is not None:
            self._edit(replace(self.draft, **changes))  # type: ignore[arg-type]

    def _edit(self, changed: Draft) -> None:
        if changed == self.draft or self._is_closed(changed):
            return
        self.draft = changed
        self._edits += 1
        self.unsaved = True
        if not self._later.isActive():
            self._later.start()
        self._count.start()
        self._look.start()
        self.changed.emit()

    def _is_closed(self, changed: Draft) -> bool:
        """Tell whether this change must not be: of a post that is out everywhere only the labels are the person's to change."""
        return (
            self.standing.is_over
            and self.draft is not None
            and replace(changed, labels=self.draft.labels) != self.draft
        )

    # saving

    @property
    def is_blank(self) -> bool:
        """Tell whether there is nothing worth storing."""
        d = self.draft
        return d is None or not (any(p.strip() for p in d.parts) or d.title.strip() or d.media or d.own_texts)

    @property
    def save_error(self) -> InkomError | None:
        """Why something is not stored yet, None when it is or waits for its turn."""
        return self._keeping.error

    @property
    def not_stored(self) -> str:
        """What was typed and is not in the store yet, of the draft in hand and of those that were left."""
        waiting = self._keeping.kept
        if self._worth_storing() and self.draft is not None:
            waiting[self.draft.id] = self.draft
        texts = []
        for draft in waiting.values():
            own = [part for parts in draft.own_texts.values() for part in parts]
            texts.append("\n\n".join(part for part in (draft.title, *draft.parts, *own) if part.strip()))
        return "\n\n".join(texts)

    def save(self) -> None:
        """Store what changed, now."""
        self._later.stop()
        self._keeping.store_kept()
        if self._worth_storing() and not self._writing:
            self._keeping.run(self._save_in_hand(), self._keeping.failed)

    async def _save_in_hand(self) -> None:
        # Another draft may have come in hand since; what this one was is stored by then.
        if self._worth_storing() and not self._writing:
            await self._save()

    def _worth_storing(self) -> bool:
        return self.draft is not None and self.unsaved and not self.clash and not (self.is_blank and not self._stored)

    def _part_with(self) -> None:
        """Another draft comes in hand: what this one was is stored, also while an earlier save of it is under way."""
        if self._worth_storing():
            assert self.draft is not None
            self._keeping.part_with(self.draft)

    def _all_stored(self) -> None:
        if not self.unsaved:
            self._keeping.error = None
            self.changed.emit()

    async def stored(self) -> Draft | None:
        """Store what changed and return the draft as it is stored; None for a blank one, or while two versions clash."""
        await self._keeping.settled()
        if (self.unsaved or not self._stored) and not (self.is_blank and not self._stored):
            await self._save()
        return self.draft if self._stored and self.clash is None else None

    async def _save(self) -> None:
        assert self.draft is not None
        draft, edits, stored = self.draft, self._edits, self._stored
        self._writing = True
        try:
            kept = await self._keeping.write(draft)
        except Conflict:
            await self._met_another(draft)
            return
        finally:
            self._writing = False
        if self.draft is not None and self.draft.id == kept.id:
            self._stored = True
            self.draft = replace(self.draft, version=kept.version, updated_at=kept.updated_at)
            self.saved_at, self._keeping.error = self._desktop.time(), None
            self.unsaved = self._edits != edits
            if self.unsaved:
                self._later.start()
        if not stored:
            self._desktop.drafts_changed.emit()
            self._desktop.refresh()
        self.saved.emit(kept)
        self.changed.emit()

    async def _met_another(self, mine: Draft) -> None:
        theirs = await self._desktop.bridge.call(lambda house: house.store.drafts.get(mine.id))
        if theirs is not None:
            self.clash = Clash(self.draft or mine, theirs)
        self.changed.emit()

    def take_theirs(self) -> None:
        """Go on with the other version; mine stays among the earlier versions."""
        if self.clash is None:
            return
        clash = self.clash

        async def keep(house: House) -> Draft:
            mine = await house.drafts.save(replace(clash.mine, version=clash.theirs.version))
            return await house.drafts.save(replace(clash.theirs, version=mine.version))

        async def work() -> None:
            kept = await self._desktop.bridge.call(keep)
            self.unsaved = False
            self._take(kept, stored=True)
            self._keeping.supersedes(kept)
            self._desktop.drafts_changed.emit()

        self._tasks.run(work(), self._met_once_more)

    def _met_once_more(self, error: InkomError) -> None:
        """A third version came while the person chose: they are asked anew."""
        if isinstance(error, Conflict) and self.clash is not None:
            self._tasks.run(self._met_another(self.clash.mine), self.trouble.emit)
        else:
            self.trouble.emit(error)

    def take_both(self) -> None:
        """Go on with the other version; mine is kept as a draft of its own."""
        if self.clash is None:
            return
        clash = self.clash
        copy = replace(clash.mine, id=new_id(), version=1)

        async def keep(house: House) -> None:
            await house.store.drafts.add(copy)

        async def work() -> None:
            await self._desktop.bridge.call(keep)
            self._take(clash.theirs, stored=True)
            self._desktop.drafts_changed.emit()

        self._tasks.run(work(), self.trouble.emit)

    def take_mine(self) -> None:
        """Go on with mine; the other version stays in the history."""
        if self.clash is None:
            return
        self.draft = replace(self.clash.mine, version=self.clash.theirs.version)
        self._keeping.supersedes(self.draft)
        self.clash, self.unsaved = None, True
        self.save()
        self.changed.emit()

    # checking

    def _check(self) -> None:
        if self.draft is None or not self._desktop.bridge.is_ready:
            self.findings = ()
        else:
            planner = self._desktop.bridge.house.planner
            self.findings = tuple(Found(a, self._checked(planner, self.draft, a)) for a in self.accounts)
        self.counted.emit()

    def _checked(self, planner: Planner, draft: Draft, account: Account) -> Check:
        """What the network says of the draft for an account, and what else is to be considered before it goes out."""
        content = draft.content_for(account.id)
        client = next((w for w in self._desktop.now.workspaces if w.id == draft.workspace_id), None)
        must = client is not None and client.alt_required
        found = planner.check(content, account, alt_required=must).check
        more = [*self._beside.get(account.id, ())]
        if account.state.needs_person:
            more.append(Problem("sign_in_first", Severity.WARNING))
        more += price_of(self._desktop.bridge.house.networks.get(account.network), content)
        return replace(found, problems=(*found.problems, *more)) if more and not self.is_blank else found

    def _look_beside(self) -> None:
        """Look in the queue and the ledger for what this would stand beside; the person is typing no more."""
        if self.draft is None or self.is_blank or not self.accounts or not self._desktop.bridge.is_ready:
            return
        draft, accounts, due = self.draft, self.accounts, self.proposed().at

        async def look(house: House) -> dict[str, tuple[Problem, ...]]:
            neighbours = Neighbours(house.store)
            return {
                a.id: (
                    *await neighbours.of(draft, a, due),
                    *await house.budget.problems(draft.content_for(a.id), a),
                )
                for a in accounts
            }

        async def work() -> None:
            found = await self._desktop.bridge.call(look)
            if self.draft is not None and self.draft.id == draft.id and found != self._beside:
                self._beside = found
                self._check()

        self._tasks.run(work())

    def _on_desktop(self) -> None:
        draft = self.draft
        if draft is not None and all(w.id != draft.workspace_id for w in self._desktop.now.workspaces):
            # Its client is gone, as a removed sample is: there is nowhere left to store it.
            self.begin()
        if self.draft is not None:
            self._count.start()
            self.changed.emit()

    @property
    def errors(self) -> int:
        """How many findings block scheduling."""
        return sum(len(f.check.errors) for f in self.findings)

    def over(self, part: int) -> int:
        """Return by how much a part of the present tab is beyond the strictest limit of those who get it, 0 when it fits."""
        return max((over_by(f.check, part) for f in self._shown()), default=0)

    def _shown(self) -> list[Found]:
        """The findings of those who get the text of the present tab."""
        return [f for f in self.findings if f.account.id == self.tab or (not self.tab and not self._own(f.account.id))]

    def _own(self, account_id: str) -> bool:
        return self.draft is not None and account_id in self.draft.own_texts

    # scheduling

    def proposed(self) -> Due:
        """Return the chosen time, or the next full quarter of an hour that is at least ten minutes away."""
        if self.due is not None and self.due.at > self._desktop.time():
            return self.due
        return self.suggested()

    def suggested(self) -> Due:
        """Return the next full quarter of an hour that is at least ten minutes away."""
        zone = self._desktop.zone
        local = (self._desktop.time() + AHEAD).astimezone(zone_of(zone))
        quarter = local.replace(second=0, microsecond=0) + timedelta(minutes=-local.minute % 15)
        return Due(quarter, zone, wall(quarter, zone))

    def set_due(self, due: Due) -> None:
        """Choose a time."""
        self.due = due
        self._look.start()
        self.changed.emit()

    def holders(self) -> tuple[Account, ...]:
        """Return the accounts whose networks could publish this draft at its hour by themselves."""
        draft, house = self.draft, self._desktop.bridge.house
        return () if draft is None else tuple(a for a in self.accounts if house.planner.can_hand_off(draft, a))

    def set_hand_off(self, wished: bool) -> None:
        """Leave it with the networks that can publish it by themselves, or do not."""
        self.hand_off = wished
        self.changed.emit()

    def set_late(self, rule: LateRule) -> None:
        """Schedule it with another rule for being late than the client's."""
        workspace = self._desktop.now.workspace
        self.late = None if workspace is not None and rule == workspace.late else rule
        self.changed.emit()

    def schedule(self, due: Due | None = None) -> None:
        """Store the draft and schedule it (for `due`, else the proposed time). `scheduled` tells the publications."""
        self._run_schedule(due or self.proposed(), self._holders())

    def _holders(self) -> frozenset[str]:
        return frozenset(a.id for a in self.holders()) if self.hand_off else frozenset()

    def have_slots(self) -> bool:
        """Tell whether every chosen account has posting times."""
        return bool(self.accounts) and all(account.slots for account in self.accounts)

    def schedule_at_slots(self) -> None:
        """Store the draft and schedule it for the next free posting time of each account."""
        self._run_schedule(None, self._holders())

    def publish_now(self) -> None:
        """Store the draft and let it go out now."""
        now = self._desktop.time()
        self._run_schedule(Due(now, self._desktop.zone, wall(now, self._desktop.zone)))

    def _run_schedule(self, due: Due | None, hand_off: frozenset[str] = frozenset()) -> None:
        """`due` None: the next free posting time of each account."""

        async def work() -> None:
            # The autosave under way has the version that the schedule needs.
            await self._keeping.settled()
            if self.unsaved or not self._stored:
                await self._save()
            draft = self.draft
            if draft is None or self.clash is not None:
                return

            async def plan(house: House) -> list[Publication]:
                posts = await house.store.publications.query(draft_id=draft.id)
                # Where it is on its way or out already it is never sent once more.
                held = taken(posts)
                ids = tuple(a for a in draft.account_ids if a not in held)
                if held and not ids:
                    raise Conflict("already_scheduled", accounts=[a.handle for a in self.accounts])

                async def once() -> list[Publication]:
                    slots = {a: await house.slots.next_for(a, labels=draft.labels) for a in ids} if due is None else {}
                    return await house.planner.schedule(
                        draft, due or slots, account_ids=ids, late=self.late, hand_off=hand_off & frozenset(ids)
                    )

                return await take_slots(once)

            made = await self._desktop.bridge.call(plan)
            self._desktop.bridge.wake()
            self.scheduled.emit(tuple(made))
            self.begin()
            first = min(made, key=lambda p: p.due_at)
            if first.due_at > self._desktop.time():
                said = tr("Scheduled for {moment}", moment=moment_words(first.due_at, first.zone))
                near = hand_off and not any(p.hand_off is HandOff.WISHED for p in made)
                detail = tr("Too soon for a network to take it: this computer must be on then.") if near else ""
                queue.offer_unschedule(self._desktop, made, said, lambda: self._reopen(first), detail)

        self._tasks.run(work(), self.trouble.emit)

    def _reopen(self, pub: Publication) -> None:
        """What was scheduled was taken back: its draft comes in hand again, unless another client has since."""
        workspace = self._desktop.now.workspace
        if workspace is not None and workspace.id == pub.workspace_id:
            self.open(pub.draft_id)
            self.reopened.emit()
