"""Connecting: in the browser with an app of the person's own, or with a token of the User Token Generator.

https://developers.facebook.com/docs/threads/get-started : get-access-tokens-and-permissions · long-lived-tokens
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode, urlsplit

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.meta_threads import wire
from inkom_desktop.networks.meta_threads.forms import SCOPES
from inkom_desktop.ports.network import BrowserSignIn, NotNow, Session, SignedIn, SignInAsk
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.graph import ENDED, Graph, exchange, line, no_answer, number_of, read_error
from inkom_desktop.web.oauth.answers import read_answer
from inkom_desktop.web.oauth.proof import new_state
from inkom_desktop.web.oauth.tokens import KEPT, read_pasted, read_tokens

LIFE = timedelta(days=60)
APP = ("client_id", "client_secret", "app")
ME = "id,username,name"


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with a long-lived token. Raises SignInRefused."""
        given = read_pasted(ask.secret.value)
        return await self._who_am_i({k: v for k, v in given.items() if k in KEPT}, LIFE)

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        if not ask.client_id or not ask.client_secret.value:
            raise SignInRefused("app_missing", network=wire.NAME)
        state = new_state()
        query = {
            "client_id": ask.client_id,
            "redirect_uri": redirect_uri,
            "scope": ",".join(scope.name for scope in SCOPES),
            "response_type": "code",
            "state": state,
        }
        kept = {
            "state": state,
            "redirect_uri": redirect_uri,
            "client_id": ask.client_id,
            "client_secret": ask.client_secret.value,
            "app": ask.app or "profile",
        }
        site = f"{self._web.base}{urlsplit(wire.AUTHORIZE).path}" if self._web.base else wire.AUTHORIZE
        return BrowserSignIn(f"{site}?{urlencode(query)}", kept)

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once, and the short token for a long one. Raises SignInRefused."""
        kept = started.kept
        form = {
            "client_id": kept["client_id"],
            "client_secret": kept["client_secret"],
            "grant_type": "authorization_code",
            "redirect_uri": kept["redirect_uri"],
            # They append these two signs, which belong to no code.
            "code": read_answer(answer.strip().removesuffix("#_"), state=kept["state"], issuer=wire.SITE),
        }
        reply = await self._web.write("POST", f"{wire.BASE}/oauth/access_token", form=form)
        short = read_tokens(reply)
        if short is None:
            raise _refused(reply)
        asked = {
            "grant_type": "th_exchange_token",
            "client_secret": kept["client_secret"],
            "access_token": short.access,
        }
        reply = await exchange(self._web, f"{wire.BASE}/access_token", asked)
        long = read_tokens(reply)
        if long is None:
            raise _refused(reply)
        life = LIFE if long.life_s is None else timedelta(seconds=long.life_s)
        return await self._who_am_i({"access_token": long.access, **{k: kept[k] for k in APP}}, life)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the token still works, and renew one that is a week old."""
        account, now = session.account, datetime.now(UTC)
        reply = await wire.of(self._web, session).get("me", {"fields": ME})
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        handle = line(said.get("username"))
        if said.get("id") != account.remote_id or not handle:
            return no_answer(reply, now)
        made = wire.made_at(session.secrets.read())
        return SignedIn(
            server=account.server,
            remote_id=account.remote_id,
            handle=handle,
            name=line(said.get("name")) or handle,
            secrets={},
            scopes=account.scopes,
            expires_at=account.expires_at if made is None else made + LIFE,
            abilities=account.abilities,
        )

    async def _who_am_i(self, secrets: Mapping[str, str], life: timedelta) -> SignedIn:
        now = datetime.now(UTC)
        reply = await Graph(self._web, wire.BASE, wire.VERSION, secrets["access_token"]).get("me", {"fields": ME})
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        number, handle = number_of(said.get("id")), line(said.get("username"))
        if not number or not handle:
            raise _refused(reply)
        return SignedIn(
            server=wire.SITE,
            remote_id=number,
            handle=handle,
            name=line(said.get("name")) or handle,
            secrets={**secrets, "made_at": now.isoformat()},
            scopes=tuple(scope.name for scope in SCOPES),
            expires_at=now + life,
        )


def _refused(reply: Reply) -> SignInRefused:
    """Return why a sign-in did not work, with the network's own words; its token endpoint has a shape of its own."""
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=wire.NAME, detail=detail)
    error = read_error(reply)
    words = error.words if error is not None else line(reply.object().get("error_message"))
    if "client_id" in words.lower() or "client secret" in words.lower() or "app id" in words.lower():
        return SignInRefused("app_unknown", network=wire.NAME, detail=words)
    if reply.status == 401 or (error is not None and error.code in ENDED):
        return SignInRefused("wrong_secret", server=wire.NAME, detail=words or "the token is not valid")
    return SignInRefused("sign_in_refused", detail=words or "its answer makes no sense")
