"""One renewal at a time for each account on this computer, and what it gave is stored before it is used.

A refresh token is often spent by its use: two programs that renew at once would sign each other out. So a renewal holds a
lock of the operating system, reads the secrets again when it has it, and renews only what nobody has renewed meanwhile.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from pathlib import Path

from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unreachable
from inkom_desktop.ports.network import Session

NoRenewal = SignInNeeded | Throttled | Unreachable
"""Why there is no new token; what it was wanted for was certainly not done."""
Ask = Callable[[Mapping[str, str]], Awaitable[Mapping[str, str] | NoRenewal]]
"""Renews with the given secrets, and returns the new ones by field."""
WAIT_S = 45.0
"""Seconds to wait for another program's renewal; longer than one call may take."""
BUSY = Unreachable("The sign-in could not be renewed: another Inkom on this computer is renewing it.")


class Renewals:
    """Renews sign-ins. `folder` is where the locks of this installation are; None: there is no other program."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._locks: dict[str, asyncio.Lock] = {}

    async def renew(self, session: Session, used: str, ask: Ask) -> NoRenewal | None:
        """See that the session holds another access token than the one that was `used`; None when it does."""
        try:
            async with self.alone(session.account.id):
                stored = await session.secrets.reread()
                if stored.get("access_token", "") not in ("", used):
                    return None
                got = await ask(stored)
                if not isinstance(got, Mapping):
                    return got
                await session.secrets.write(got)
                return None
        except TimeoutError:
            return BUSY

    @contextlib.asynccontextmanager
    async def alone(self, account_id: str) -> AsyncIterator[None]:
        """Hold the lock of an account's renewal, in this program and among all. Raises TimeoutError."""
        async with self._locks.setdefault(account_id, asyncio.Lock()):
            if self._folder is None:
                yield
                return
            from filelock import FileLock, Timeout

            await asyncio.to_thread(self._folder.mkdir, mode=0o700, parents=True, exist_ok=True)
            name = hashlib.sha256(account_id.encode()).hexdigest()[:24]
            lock = FileLock(self._folder / f"{name}.lock", thread_local=False, mode=0o600)
            try:
                await asyncio.to_thread(lock.acquire, timeout=WAIT_S)
            except Timeout as e:
                raise TimeoutError from e
            try:
                yield
            finally:
                await asyncio.to_thread(lock.release)
