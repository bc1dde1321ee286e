"""Witnesses of the time: the clocks of the servers that posts go to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.skew import Reading


@dataclass(frozen=True, slots=True)
class NotReached:
    """The server could not be reached: nothing left this computer."""

    detail: str


class Witness(Protocol):
    """Knows what servers' clocks said lately, and asks them. A reading is kept until it is forgotten or too old."""

    @property
    def last_answer(self) -> float:
        """When any server last answered anything (monotonic seconds), minus infinity before the first."""
        ...

    def server_of(self, account: Account) -> str:
        """Return the name of an account's server (host and port), empty where it has none on the net (a folder)."""
        ...

    def known(self, within_s: float) -> list[Reading]:
        """Return one reading for each server that was heard within so many seconds."""
        ...

    async def ask(self, account: Account) -> Reading | NotReached | None:
        """Ask an account's server for the time, with a cheap request that carries no sign-in.

        None when it answered without a usable Date, or not in time. Never raises for what a server may do.
        """
        ...

    def forget(self) -> None:
        """Forget all readings: this computer slept, or its clock was set."""
        ...
