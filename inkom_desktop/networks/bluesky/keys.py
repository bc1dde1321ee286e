"""The tokens of an app-password session: renewed when they expire, stored before they are used, one renewal at a time.

An access token lives about two hours; a refresh token is spent by its use. When a renewal's answer was lost, the spent one
is no longer taken: then the app password signs in anew, once, and never more often than the server allows.
https://docs.bsky.app/docs/api/com-atproto-server-refresh-session
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unreachable
from inkom_desktop.networks.bluesky.wire import STOPPED, Tokens, Xrpc, clean, error_of, refused, tokens_of
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import Reply
from inkom_desktop.web.oauth.renewal import NoRenewal, Renewals

Ask = Callable[[str], Awaitable[Reply]]
"""Makes one call with an access token."""
NoCall = NoRenewal
"""Why the call could not be made; what it was to do was certainly not done."""

LOGINS_APART = timedelta(minutes=5)
"""Between two sign-ins with the app password: servers allow 30 in 5 minutes and 300 a day."""


class Keys:
    """Makes calls for signed-in accounts."""

    def __init__(self, xrpc: Xrpc, now: Callable[[], datetime]) -> None:
        self._xrpc = xrpc
        self._now = now
        self._renewals = Renewals(xrpc.locks)
        self._logins: dict[str, datetime] = {}

    async def call(self, session: Session, ask: Ask) -> Reply | NoCall:
        """Make a call; when the server says that the token has expired, renew it and make the call once more."""
        used = session.secrets.read().get("access_token", "")
        reply = await ask(used) if used else None
        if reply is not None and error_of(reply)[0] != "ExpiredToken":
            return reply
        trouble = await self._renew(session, used)
        if trouble is not None:
            return trouble
        reply = await ask(session.secrets.read().get("access_token", ""))
        if error_of(reply)[0] == "ExpiredToken":
            return SignInNeeded("The server calls a new token expired.", 400)
        return reply

    async def _renew(self, session: Session, used: str) -> NoCall | None:
        async def ask(stored: Mapping[str, str]) -> Mapping[str, str] | NoCall:
            spent = stored.get("refresh_token", "")
            got = await self._refresh(session, spent) if spent else await self._login(session)
            return {"access_token": got.access, "refresh_token": got.refresh} if isinstance(got, Tokens) else got

        return await self._renewals.renew(session, used, ask)

    async def _refresh(self, session: Session, spent: str) -> Tokens | NoCall:
        account = session.account
        reply = await self._xrpc.do(
            account.server, "com.atproto.server.refreshSession", token=spent, allow_lan=account.allow_lan
        )
        tokens = tokens_of(reply)
        if tokens is not None and tokens.did == account.remote_id:
            return tokens
        name, message = error_of(reply)
        if name in STOPPED:
            return SignInNeeded(clean(message or name), 400)
        if name in ("ExpiredToken", "InvalidToken", "AuthMissing", "AuthenticationRequired"):
            return await self._login(session)
        return self._trouble(reply)

    async def _login(self, session: Session) -> Tokens | NoCall:
        account, now = session.account, self._now()
        password = session.secrets.read().get("app_password", "")
        if not password:
            return SignInNeeded("The sign-in has expired.")
        before = self._logins.get(account.id)
        if before is not None and now - before < LOGINS_APART:
            return Throttled(before + LOGINS_APART, "It signed in a moment ago and waits before it does so again.")
        self._logins[account.id] = now
        reply = await self._xrpc.do(
            account.server,
            "com.atproto.server.createSession",
            {"identifier": account.remote_id, "password": password},
            allow_lan=account.allow_lan,
        )
        tokens = tokens_of(reply)
        if tokens is not None and tokens.did == account.remote_id:
            return tokens
        return self._trouble(reply)

    def _trouble(self, reply: Reply) -> NoCall:
        outcome = refused(reply, self._now())
        if isinstance(outcome, SignInNeeded | Throttled | Unreachable):
            return outcome
        # A lost or strange answer to a renewal: the call itself was never made, so it may be made later.
        return Unreachable(f"The sign-in could not be renewed: {getattr(outcome, 'detail', '')}"[:200])
