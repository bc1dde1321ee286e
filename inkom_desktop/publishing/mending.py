"""What waited for something that has mended itself goes on: an unlocked keyring, a picture that is back, a resumed account,
a budget that has room, a clock that is right again.

It only looks: nobody is asked for a password. A sign-in that ended is the person's to renew; `accounts` takes its posts up.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace

from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.draft import MediaFile
from inkom_desktop.domain.errors import Conflict, InkomError, VaultUnusable
from inkom_desktop.domain.events import AccountChanged, PublicationChanged
from inkom_desktop.domain.publication import Publication, Reason, State
from inkom_desktop.domain.transitions import unblock
from inkom_desktop.ports.clock import Clock
from inkom_desktop.ports.facts import Tell
from inkom_desktop.ports.media import MediaFiles
from inkom_desktop.ports.network import Networks, Sessions
from inkom_desktop.ports.store import Store
from inkom_desktop.publishing.budget import Budget
from inkom_desktop.publishing.true_time import TrueTime

log = logging.getLogger(__name__)

LOOKS_APART_S = 20.0
_SELF_MENDING = frozenset(
    {Reason.VAULT, Reason.MEDIA, Reason.PAUSED, Reason.SIGN_IN, Reason.ADAPTER_FAULT, Reason.CLOCK, Reason.BUDGET}
)


class Mending:
    """Looks now and then at what is blocked. `vault_ready` says, without asking anybody, whether the keyring would answer."""

    def __init__(
        self,
        store: Store,
        networks: Networks,
        sessions: Sessions,
        media: MediaFiles,
        vault_ready: Callable[[], Awaitable[bool]],
        true_time: TrueTime,
        clock: Clock,
        tell: Tell,
    ) -> None:
        self._store = store
        self._networks = networks
        self._sessions = sessions
        self._media = media
        self._vault_ready = vault_ready
        self._true_time = true_time
        self._clock = clock
        self._tell = tell
        self._budget = Budget(store, networks, clock)
        self._next = 0.0

    async def run(self) -> int:
        """Put back into the queue what is mended, and return how many; at most every 20 seconds, else it does nothing."""
        if self._clock.monotonic() < self._next:
            return 0
        self._next = self._clock.monotonic() + LOOKS_APART_S
        await self._end_pauses()
        taken_up = 0
        states = {State.BLOCKED, State.HELD}
        for pub in await self._store.publications.query(states=states, reasons=_SELF_MENDING):
            account = await self._store.accounts.get(pub.account_id)
            if account is None or account.removed_at is not None or not await self._mended(pub, account):
                continue
            try:
                saved = await self._store.publications.save(unblock(pub, self._clock.now()))
            except Conflict:
                continue
            log.info("publication %s goes on: %s is mended", saved.id, pub.reason)
            self._tell(PublicationChanged(saved))
            taken_up += 1
        return taken_up

    async def _end_pauses(self) -> None:
        """Resume accounts whose pause was to end by now."""
        now = self._clock.now()
        for account in await self._store.accounts.all():
            until = account.paused_until
            if account.state is AccountState.PAUSED and until is not None and until <= now:
                with contextlib.suppress(Conflict):
                    resumed = replace(account, state=AccountState.HEALTHY, paused_until=None)
                    self._tell(AccountChanged(await self._store.accounts.save(resumed)))

    async def _mended(self, pub: Publication, account: Account) -> bool:
        match pub.reason:
            case Reason.VAULT:
                return await self._opens(account)
            case Reason.MEDIA:
                return not await lost_media(self._media, pub)
            case Reason.CLOCK:
                return await self._true_time.right_for(account)
            case Reason.BUDGET:
                return not await self._budget.refuses(pub, account)
            case Reason.PAUSED:
                return account.state is not AccountState.PAUSED
            case Reason.SIGN_IN:
                # Renewed by another process, whose own taking up was cut off.
                renewed = account.checked_at is not None and account.checked_at > pub.updated_at
                return account.state is AccountState.HEALTHY and renewed
            case _:
                return self._known(pub.network)

    async def _opens(self, account: Account) -> bool:
        if not await self._vault_ready():
            return False
        try:
            await self._sessions.open(account)
        except VaultUnusable:
            return False
        fresh = await self._store.accounts.get(account.id)
        if fresh is not None and fresh.state is AccountState.VAULT_LOCKED:
            saved = await self._store.accounts.save(replace(fresh, state=AccountState.HEALTHY))
            self._tell(AccountChanged(saved))
        return True

    def _known(self, network: str) -> bool:
        try:
            self._networks.get(network)
        except InkomError:
            return False
        return True


async def lost_media(media: MediaFiles, pub: Publication) -> str:
    """Return the name of a file that is gone or changed and still to be uploaded, else nothing."""
    for file in still_to_upload(pub):
        if not await media.intact(file):
            return file.name
    return ""


def still_to_upload(pub: Publication) -> Iterator[MediaFile]:
    """Go through the files of a publication that its network does not have yet."""
    for part, content in zip(pub.parts, pub.content.parts, strict=True):
        for upload, attachment in zip(part.uploads, content.media, strict=True):
            if not upload.remote_id:
                yield attachment.file
