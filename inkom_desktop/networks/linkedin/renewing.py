"""Renewing a sign-in, which LinkedIn allows the apps of its partners alone; all others sign in anew every sixty days.

https://learn.microsoft.com/linkedin/shared/authentication/programmatic-refresh-tokens : the refresh token lasts a year from the
first consent, and a renewal does not make it last longer.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unreachable
from inkom_desktop.networks.linkedin.wire import SITE, until
from inkom_desktop.ports.network import Session
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.oauth.renewal import NoRenewal, Renewals
from inkom_desktop.web.oauth.tokens import error_of, read_tokens

TOKEN = f"{SITE}/oauth/v2/accessToken"


async def renew(web: Web, session: Session, used: str) -> NoRenewal | None:
    """See that the session holds another access token than the one that was `used`; None when it does."""

    async def ask(stored: Mapping[str, str]) -> Mapping[str, str] | NoRenewal:
        now = datetime.now(UTC)
        form = {"grant_type": "refresh_token"}
        form |= {k: stored.get(k, "") for k in ("refresh_token", "client_id", "client_secret")}
        reply = await web.write("POST", TOKEN, form=form)
        tokens = read_tokens(reply)
        if tokens is not None:
            return tokens.secrets()
        code, words = error_of(reply)
        if isinstance(reply, Answer) and reply.status == 429:
            return Throttled(until(reply, now), words, 429)
        if code and isinstance(reply, Answer) and reply.status < 500:
            return SignInNeeded(words or code, reply.status)
        return Unreachable("The sign-in could not be renewed: LinkedIn gave no answer.")

    return await Renewals(web.locks).renew(session, used, ask)
