"""Which facts are told, and in which words: what needs the person, what went out late, and sign-ins that ended.

Facts that arrive together are told together, so that fifty missed posts are one notification. What is told again takes the
place of what was told before, and what is settled meanwhile is taken back. A post's words are quoted, its trouble is said in
our own sentences; what a network wrote stays in the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.events import AccountChanged, Fact, MovedByRules
from inkom_desktop.domain.publication import NEEDS_PERSON, Publication, Reason, State
from inkom_desktop.domain.rehearsal import Finding, Meant, Trouble
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.links import Link
from inkom_desktop.ui.shell.notifications.notification import Does, Notification, Notifier, Offer, plain
from inkom_desktop.ui.words import count_words, moment_words, network_words, quoted_words, speak, tr
from inkom_desktop.wording.rehearsal import say_finding
from inkom_desktop.wording.standing import may_be_out, say_standing

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House

LATE_S = 60.0
"""From this lateness on a published post is told of."""
TOGETHER_MS = 1200
"""Facts within this time are told at once."""
FOLD_S = 120.0
"""Posts that need the person within this time share one notification."""
LONGEST_QUOTE = 80

TODAY, ACCOUNTS = Link("today"), Link("accounts")


class Teller(QObject):
    """Listens to the desktop and tells through a notifier."""

    def __init__(
        self,
        desktop: Desktop,
        notifier: Notifier,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._desktop, self._notifier, self._clock = desktop, notifier, clock
        self._known: dict[str, tuple[str, str]] = {}
        self._needs: dict[str, Publication] = {}
        self._standing: dict[str, tuple[Publication, float]] = {}
        self._late: list[Publication] = []
        self._moved: list[Publication] = []
        self._signed_out: dict[str, str] = {}
        self._told_out: set[str] = set()
        self._locked: set[str] = set()
        self._told_locked = False
        self._waiting = 0
        self._foreseen: set[str] = set()
        self._tasks = Tasks(self)
        self._soon = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._soon.timeout.connect(self.tell)
        desktop.publication_changed.connect(self._on_publication)
        desktop.bridge.fact.connect(self._on_fact)
        desktop.changed.connect(self._on_desktop)

    def tell(self) -> None:
        """Tell at once what has gathered."""
        self._soon.stop()
        self._tell_needs()
        self._tell_late()
        self._tell_moved()
        for account_id, network in self._signed_out.items():
            if account_id not in self._told_out:
                self._told_out.add(account_id)
                self._tell_signed_out(account_id, network)
        if self._locked and not self._told_locked:
            self._told_locked = True
            text = tr("Posts wait until you unlock it.")
            self._show("keyring", tr("The keyring is locked"), text, ACCOUNTS, tr("Open Accounts"))

    # facts

    def _on_publication(self, pub: Publication | None) -> None:
        if (
            pub is None
            or self._known.get(pub.id) == (pub.state, pub.reason)
            or self._desktop.is_sample(pub.workspace_id)
        ):
            return
        self._known[pub.id] = (pub.state, pub.reason)
        if pub.state not in NEEDS_PERSON:
            self._needs.pop(pub.id, None)
            if self._standing.pop(pub.id, None) is not None:
                self._notifier.withdraw(f"post:{pub.id}")
                if not self._standing:
                    self._notifier.withdraw("posts")
            late = pub.late_by_s or 0
            if pub.state is State.PUBLISHED and late > LATE_S and pub.reason != Reason.SAID_PUBLISHED:
                self._late.append(pub)
                self._soon.start()
            if pub.state in (State.PUBLISHED, State.CANCELLED):
                del self._known[pub.id]
            return
        if pub.reason == Reason.SIGN_IN:
            self._signed_out.setdefault(pub.account_id, pub.network)
        elif pub.reason == Reason.VAULT:
            self._locked.add(pub.account_id)
        else:
            self._needs[pub.id] = pub
        self._soon.start()

    def _on_fact(self, fact: Fact) -> None:
        if isinstance(fact, MovedByRules) and not self._desktop.is_sample(fact.publication.workspace_id):
            self._moved.append(fact.publication)
            self._soon.start()
        if not isinstance(fact, AccountChanged):
            return
        account: Account = fact.account
        if self._desktop.is_sample(account.workspace_id):
            return
        lost = account.removed_at is None and account.state is AccountState.SIGN_IN_NEEDED
        locked = account.removed_at is None and account.state is AccountState.VAULT_LOCKED
        if lost:
            self._signed_out.setdefault(account.id, account.network)
        elif self._signed_out.pop(account.id, None) is not None:
            self._told_out.discard(account.id)
            self._notifier.withdraw(f"account:{account.id}")
        if locked:
            self._locked.add(account.id)
        elif account.id in self._locked:
            self._locked.discard(account.id)
            if not self._locked and self._told_locked:
                self._told_locked = False
                self._notifier.withdraw("keyring")
        if lost or locked:
            self._soon.start()

    def _on_desktop(self) -> None:
        self._foresee()
        self._watch_elsewhere()

    def _foresee(self) -> None:
        """Tell what rehearsals found and nobody was told yet; what no longer stands is taken back."""
        sample = self._desktop.now.sample
        news = [f for f in self._desktop.now.findings if not all(_of(sample, p) for p in f.posts)]
        standing = {f.key for f in news}
        if self._foreseen and not standing:
            self._notifier.withdraw("rehearsal")
        self._foreseen = standing
        # A sign-in that ended is told as such, and a locked keyring too.
        quiet = (Trouble.SIGN_IN, Trouble.VAULT)
        untold = [f for f in news if not f.told]
        if untold:
            self._tasks.run(self._tell_foreseen([f for f in untold if f.trouble not in quiet], untold))

    async def _tell_foreseen(self, worth: list[Finding], untold: list[Finding]) -> None:
        async def mark_told(house: House) -> frozenset[str]:
            return await house.store.findings.tell({f.key for f in untold})

        ours = await self._desktop.bridge.call(mark_told)
        found = [f for f in worth if f.key in ours]
        if found:
            posts = len({p.publication_id for f in found for p in f.posts})
            title = count_words(posts, "1 post may not go out", "{count} posts may not go out")
            # Without what a server wrote: that may hold anything.
            ours_alone = replace(found[0], params={k: v for k, v in found[0].params.items() if k != "detail"})
            said = say_finding(ours_alone, speak)
            when = moment_words(found[0].due_at, self._desktop.zone)
            text = tr("{what} The first is due {when}.", what=said.what, when=when)
            self._show("rehearsal", title, text, TODAY, tr("Open Today"))

    def _watch_elsewhere(self) -> None:
        """Another process publishes: its facts do not come here, only how many posts wait."""
        before, self._waiting = self._waiting, self._desktop.now.real.waiting
        if self._desktop.elsewhere is not None and self._waiting > before:
            self._show_posts(self._waiting, tr("Open Today shows which and why."))

    # words

    def _tell_needs(self) -> None:
        if not self._needs:
            return
        now = self._clock()
        recent = {k: p for k, (p, at) in self._standing.items() if now - at < FOLD_S and k not in self._needs}
        self._standing.update({k: (p, now) for k, p in self._needs.items()})
        posts = [*recent.values(), *self._needs.values()]
        self._needs.clear()
        if len(posts) == 1:
            self._tell_one(posts[0])
            return
        for key in recent:
            self._notifier.withdraw(f"post:{key}")
        self._fold(posts)

    def _fold(self, posts: list[Publication]) -> None:
        quotes = " · ".join(quoted_words(_quote(p, 40)) for p in posts[:3])
        if all(p.reason == Reason.MISSED for p in posts):
            title = count_words(len(posts), "1 post missed its time", "{count} posts missed their time")
            sure = not any(map(may_be_out, posts))
            text = tr("Nothing was sent. {posts}", posts=quotes) if sure else quotes
            ids = tuple(p.id for p in posts)
            offers = (Offer(Does.SEND_NOW, tr("Publish all now"), ids), Offer(Does.SKIP, tr("Skip all"), ids))
            self._show("posts", title, text, TODAY, tr("Open Today"), offers)
        else:
            self._show_posts(len(posts), quotes)

    def _show_posts(self, count: int, text: str) -> None:
        title = count_words(count, "1 post needs you", "{count} posts need you")
        self._show("posts", title, text, TODAY, tr("Open Today"))

    def _tell_one(self, pub: Publication) -> None:
        title = tr("A post needs you")
        offers: tuple[Offer, ...] = ()
        why = _why(pub)
        if pub.reason == Reason.MISSED:
            title = count_words(1, "1 post missed its time", "{count} posts missed their time")
            if not may_be_out(pub):
                why = tr("It was due {when}. Nothing was sent.", when=moment_words(pub.due_at, pub.zone))
            ids = (pub.id,)
            offers = (Offer(Does.SEND_NOW, tr("Publish now"), ids), Offer(Does.SKIP, tr("Skip"), ids))
        said = f"{self._whose(pub)}{quoted_words(_quote(pub))} {why}"
        self._show(f"post:{pub.id}", title, said, TODAY, tr("Open Today"), offers)

    def _tell_late(self) -> None:
        late, self._late = self._late, []
        if len(late) == 1:
            minutes = max(1, round((late[0].late_by_s or 0) / 60))
            title = tr("Published {minutes} min late", minutes=minutes)
            self._show(f"post:{late[0].id}", title, quoted_words(_quote(late[0])), TODAY, tr("Open Today"))
        elif late:
            quotes = " · ".join(quoted_words(_quote(p, 40)) for p in late[:3])
            title = count_words(len(late), "1 post went out late", "{count} posts went out late")
            self._show("late", title, quotes, TODAY, tr("Open Today"))

    def _tell_moved(self) -> None:
        moved, self._moved = self._moved, []
        if moved:
            title = count_words(len(moved), "1 post goes out at another hour", "{count} posts go out at another hour")
            why = say_standing(moved[0], speak).what
            self._show("moved", title, f"{quoted_words(_quote(moved[0]))} {why}", TODAY, tr("Open Today"))

    def _tell_signed_out(self, account_id: str, network: str) -> None:
        account = self._desktop.account(account_id)
        title = tr("{network} signed you out", network=network_words(self._desktop.card(network)))
        text = tr("Posts wait until you sign in again.")
        if account is not None:
            text = tr("{handle}: posts wait until you sign in again.", handle=account.handle)
        self._show(f"account:{account_id}", title, text, ACCOUNTS, tr("Open Accounts"))

    def _whose(self, pub: Publication) -> str:
        """Name the client where there are several: what is offered acts for one of them."""
        names = {w.id: w.name for w in self._desktop.now.workspaces if not w.sample}
        return f"{names[pub.workspace_id]}: " if len(names) > 1 and pub.workspace_id in names else ""

    def _show(self, key: str, title: str, text: str, opens: Link, button: str, offers: tuple[Offer, ...] = ()) -> None:
        self._notifier.show(Notification(key, title, text, opens, button, offers))


def _of(sample: Workspace | None, meant: Meant) -> bool:
    return sample is not None and meant.workspace_id == sample.id


def _quote(pub: Publication, most: int = LONGEST_QUOTE) -> str:
    return plain(pub.content.title or pub.content.parts[0].text, most)


def _why(pub: Publication) -> str:
    """Our sentence for where a post stands, without what the network wrote: that may hold anything."""
    ours = pub.detail if pub.reason in (Reason.MEDIA, Reason.CLOCK) else ""  # their own file; our own figures
    return say_standing(replace(pub, detail=ours), speak).what.rstrip(" :.") + "."
