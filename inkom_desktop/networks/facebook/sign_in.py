"""Connecting a page: in the browser with an app of the person's own, or with a token.

https://developers.facebook.com/docs/facebook-login/guides : advanced/manual-flow · access-tokens/get-long-lived
The token of a page that is read with a long-lived token of its person never ends by itself; it alone is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.facebook import wire
from inkom_desktop.networks.facebook.forms import SCOPES
from inkom_desktop.ports.network import BrowserSignIn, NotNow, Session, SignedIn, SignInAsk
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.graph import (
    ENDED,
    Graph,
    branch,
    exchange,
    line,
    no_answer,
    number_of,
    pages,
    read_error,
    text_of,
)
from inkom_desktop.web.oauth.answers import read_answer
from inkom_desktop.web.oauth.proof import new_state
from inkom_desktop.web.oauth.tokens import KEPT, read_pasted, read_tokens

PAGE_FIELDS = "id,name,username,tasks,access_token"
APP = ("client_id", "client_secret", "app")


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with a token of a page, or of the person who looks after it. Raises SignInRefused."""
        given = read_pasted(ask.secret.value)
        kept = {k: v for k, v in given.items() if k in KEPT}
        if given.get("client_id") and given.get("client_secret"):
            kept["access_token"] = await self._long_lived(
                given["access_token"], given["client_id"], given["client_secret"]
            )
        return await self._page(kept, ask.handle)

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        if not ask.client_id or not ask.client_secret.value:
            raise SignInRefused("app_missing", network=wire.NAME)
        state = new_state()
        query = {
            "client_id": ask.client_id,
            "redirect_uri": redirect_uri,
            "response_type": "code",
            "state": state,
            "scope": ",".join(scope.name for scope in SCOPES),
            "auth_type": "rerequest",  # Shows the choice of pages anew, which people overlook the first time.
        }
        kept = {
            "state": state,
            "redirect_uri": redirect_uri,
            "client_id": ask.client_id,
            "client_secret": ask.client_secret.value,
            "app": ask.app or "pages",
            "page": ask.handle.strip(),
        }
        site = self._web.base or wire.SITE
        return BrowserSignIn(f"{site}/{self._web.version or wire.VERSION}/dialog/oauth?{urlencode(query)}", kept)

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once, and the short token for a long one. Raises SignInRefused."""
        kept = started.kept
        form = {
            "client_id": kept["client_id"],
            "client_secret": kept["client_secret"],
            "redirect_uri": kept["redirect_uri"],
            "code": read_answer(answer.strip().removesuffix("#_=_"), state=kept["state"], issuer=wire.SITE),
        }
        reply = await self._web.write("POST", _at(self._web, "oauth/access_token"), form=form)
        tokens = read_tokens(reply)
        if tokens is None:
            raise _refused(reply)
        long = await self._long_lived(tokens.access, kept["client_id"], kept["client_secret"])
        return await self._page({"access_token": long, **{k: kept[k] for k in APP}}, kept["page"])

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the page's token still works."""
        account, api = session.account, wire.of(self._web, session)
        reply = await api.get(account.remote_id, {"fields": "id,name,username"})
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        name = line(said.get("name"))
        if said.get("id") != account.remote_id or not name:
            return no_answer(reply, datetime.now(UTC))
        return SignedIn(
            server=account.server,
            remote_id=account.remote_id,
            handle=line(said.get("username")) or account.handle,
            name=name,
            secrets={},
            scopes=account.scopes,
            expires_at=account.expires_at,
            abilities=account.abilities,
        )

    async def _long_lived(self, short: str, client_id: str, client_secret: str) -> str:
        asked = {
            "grant_type": "fb_exchange_token",
            "client_id": client_id,
            "client_secret": client_secret,
            "fb_exchange_token": short,
        }
        reply = await exchange(self._web, _at(self._web, "oauth/access_token"), asked)
        tokens = read_tokens(reply)
        if tokens is None:
            raise _refused(reply)
        return tokens.access

    async def _page(self, secrets: Mapping[str, str], wanted: str) -> SignedIn:
        """Find the page that is meant, with the token of its own. Raises SignInRefused."""
        token = secrets["access_token"]
        api = Graph(self._web, wire.BASE, wire.VERSION, token, secrets.get("client_secret", ""))
        asked = {"fields": PAGE_FIELDS, "limit": 100}
        items, bad, _ = await pages(lambda q: api.get("me/accounts", q), asked, 10)
        if bad is None:
            # The page's own token takes the place of its person's.
            said = _meant([branch(item) for item in items], wanted)
            token = text_of(said.get("access_token"))
        else:
            error = read_error(bad)
            if error is None or error.code != 100:
                raise _refused(bad)
            # It is a page's own token already: there is no list of pages behind it.
            reply = await api.get("me", {"fields": "id,name,username"})
            said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
            bad = reply
        number, name = number_of(said.get("id")), line(said.get("name"))
        if not number or not name or not token:
            raise _refused(bad) if bad is not None else SignInRefused("sign_in_refused", detail="no page was named")
        return SignedIn(
            server=wire.SITE,
            remote_id=number,
            handle=line(said.get("username")) or number,
            name=name,
            secrets={**secrets, "access_token": token},
            scopes=tuple(scope.name for scope in SCOPES),
        )


def _at(web: Web, path: str) -> str:
    return f"{wire.BASE}/{web.version or wire.VERSION}/{path}"


def _meant(listed: list[Mapping[str, Any]], wanted: str) -> Mapping[str, Any]:
    """Return the page that is meant among those the person may post for. Raises SignInRefused."""
    able = [p for p in listed if "CREATE_CONTENT" in (p["tasks"] if isinstance(p.get("tasks"), list) else ())]
    # "facebook.com/acme/" and "@acme" are acme.
    name = wanted.strip().rstrip("/").rsplit("/", 1)[-1].lstrip("@").casefold()
    fits = [p for p in able if not name or name in {text_of(p.get(k)).casefold() for k in ("id", "name", "username")}]
    if len(fits) == 1:
        return fits[0]
    if not able:
        raise SignInRefused("no_right_to_publish", handle=wire.NAME, server=wire.SITE)
    raise SignInRefused("page_unclear", pages=sorted(line(p.get("name")) for p in able))


def _refused(reply: Reply) -> SignInRefused:
    """Return why a sign-in did not work, with the network's own words."""
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=wire.NAME, detail=detail)
    error = read_error(reply)
    words = error.words if error is not None else ""
    if (error is not None and error.code == 101) or "client secret" in words.lower():
        return SignInRefused("app_unknown", network=wire.NAME, detail=words)
    if reply.status == 401 or (error is not None and error.code in ENDED):
        return SignInRefused("wrong_secret", server=wire.NAME, detail=words or "the token is not valid")
    return SignInRefused("sign_in_refused", detail=words or "its answer makes no sense")
