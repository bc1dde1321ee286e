"""Connecting: in the browser with an app of the person's own, or with a token; https://docs.x.com/x-api/users/get-my-user ."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.x import wire
from inkom_desktop.networks.x.api import Api
from inkom_desktop.networks.x.forms import FLOW, NAME, SCOPES, SITE
from inkom_desktop.ports.network import BrowserSignIn, NotNow, Session, SignedIn, SignInAsk
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.oauth.tokens import Tokens, pasted_tokens
from inkom_desktop.web.reading import branch, line
from inkom_desktop.web.translate import not_now

FIELDS = {"user.fields": "profile_image_url,verified_type,subscription_type"}


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with tokens that the person has. Raises SignInRefused."""
        tokens, kept = pasted_tokens(ask.secret.value)
        return await self._who(tokens, kept)

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        return FLOW.begin(self._web, ask, redirect_uri, [s.name for s in SCOPES])

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once. Raises SignInRefused."""
        return await self._who(*await FLOW.finish(self._web, started, answer))

    async def check_app(self, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask whether X knows the app: `ports.network.ChecksApp`."""
        await FLOW.check_app(self._web, ask, redirect_uri)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works, and what the account may write."""
        account, now = session.account, datetime.now(UTC)
        reply = await Api.of(self._web, session).get("/2/users/me", FIELDS, reads=1)
        told = _told(reply)
        if told is None or told[0] != account.remote_id:
            outcome = wire.refused(reply, now)
            return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
        number, handle, name, subscription = told
        return SignedIn(
            server=account.server,
            remote_id=number,
            handle=handle,
            name=name,
            secrets={},
            scopes=account.scopes,
            expires_at=account.expires_at,
            abilities={**account.abilities, "subscription": subscription},
        )

    async def _who(self, tokens: Tokens, secrets: Mapping[str, str]) -> SignedIn:
        if tokens.scopes and "tweet.write" not in tokens.scopes:
            raise SignInRefused("no_right_to_publish", handle=NAME, server=SITE)
        reply = await Api(self._web, tokens.access).get("/2/users/me", FIELDS)
        told = _told(reply)
        if told is None:
            raise FLOW.refused(reply, wire.sentence(reply))
        number, handle, name, subscription = told
        return SignedIn(
            server=SITE,
            remote_id=number,
            handle=handle,
            name=name,
            secrets=secrets,
            scopes=tokens.scopes or tuple(s.name for s in SCOPES),
            expires_at=tokens.lasts_until(datetime.now(UTC)),
            abilities={"subscription": subscription},
        )


def _told(reply: Reply) -> tuple[str, str, str, str] | None:
    """Return number, handle, name and subscription of the user; None where it is none."""
    data = branch(reply.object(), "data") if isinstance(reply, Answer) and reply.status == 200 else {}
    number, handle = wire.number(data.get("id")), line(data.get("username"))
    if not number or not handle:
        return None
    return number, f"@{handle}", line(data.get("name")) or handle, line(data.get("subscription_type"))
