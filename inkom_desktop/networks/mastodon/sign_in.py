"""Connecting: with an access token the person made, or on the server's own page (a registration per sign-in).

https://docs.joinmastodon.org/client/token/ · methods/apps/ · methods/oauth/ · methods/accounts/#verify_credentials (same site).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api
from inkom_desktop.networks.mastodon.servers import find_server, unreachable
from inkom_desktop.networks.mastodon.wire import SCOPES, Abilities
from inkom_desktop.ports.network import BrowserSignIn, NotNow, ServerFacts, Session, SignedIn, SignInAsk
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.oauth.answers import OUT_OF_BAND, read_answer
from inkom_desktop.web.oauth.metadata import read_metadata
from inkom_desktop.web.oauth.proof import challenge_of, new_state, new_verifier
from inkom_desktop.web.oauth.tokens import KEPT, read_pasted, read_tokens, split_scopes
from inkom_desktop.web.translate import not_now

CLIENT = "Inkom"
ME = "/api/v1/accounts/verify_credentials"


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with an access token. Raises SignInRefused."""
        given = read_pasted(ask.secret.value)
        facts = await find_server(self._web, ask.server or ask.handle, ask.allow_lan)
        return await self._who_am_i(facts, given, ask.allow_lan, scopes=split_scopes(given.get("scope")))

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the token still works and read the server's limits anew."""
        account, now = session.account, datetime.now(UTC)
        api = Api.of(self._web, session)
        reply = await api.get(ME)
        if isinstance(reply, Answer) and _signed_out(reply):
            return SignInNeeded(wire.sentence(reply) or "the server knows the sign-in no more", reply.status)
        me = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if wire.text_of(me.get("id")) != account.remote_id:
            return not_now(reply, now, until=wire.until(reply, now))
        known = Abilities.of(account.abilities)
        try:
            fresh = Abilities.of((await find_server(self._web, account.server, account.allow_lan)).abilities)
        except SignInRefused:
            fresh = known  # The token works; the limits are read another time.
        return _signed_in(
            account.server,
            me,
            session.secrets.read(),
            replace(fresh, application=known.application),
            account.scopes,
            account.expires_at,
        )

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Register with the server for exactly this redirect, and make the address to open. Raises SignInRefused."""
        facts = await find_server(self._web, ask.server, ask.allow_lan)
        api = Api(self._web, facts.server, allow_lan=ask.allow_lan)
        uris = [redirect_uri] if redirect_uri == OUT_OF_BAND else [redirect_uri, OUT_OF_BAND]
        # A list is understood since 4.3; others take one string with a line for each.
        listed: Any = uris if Abilities.of(facts.abilities).api else "\n".join(uris)
        asked = {"client_name": CLIENT, "redirect_uris": listed, "scopes": " ".join(SCOPES)}
        reply = await api.post("/api/v1/apps", json_body=asked)
        app = reply.object() if isinstance(reply, Answer) and reply.ok else {}
        client_id, secret = wire.text_of(app.get("client_id")), wire.text_of(app.get("client_secret"))
        if not client_id or not secret:
            raise _refused(facts.server, reply)
        told = await read_metadata(self._web, facts.server, allow_lan=ask.allow_lan)
        verifier, state = new_verifier(), new_state()
        query = {
            "response_type": "code",
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "scope": " ".join(SCOPES),
            "state": state,
            "code_challenge": challenge_of(verifier),
            "code_challenge_method": "S256",
            "force_login": "true",
        }
        kept = {
            "server": facts.server,
            "redirect_uri": redirect_uri,
            "client_id": client_id,
            "client_secret": secret,
            "verifier": verifier,
            "state": state,
            "names_issuer": "yes" if told is not None and told.names_issuer else "",
            "allow_lan": "yes" if ask.allow_lan else "",
        }
        return BrowserSignIn(f"{self._shown(facts.server)}/oauth/authorize?{urlencode(query)}", kept)

    def _shown(self, server: str) -> str:
        """Return where the browser must go: the gateway, when one stands for every address of this network."""
        return self._web.base or server

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code at the server the sign-in was begun with. Raises SignInRefused."""
        kept = started.kept
        server, lan = kept["server"], bool(kept["allow_lan"])
        names = bool(kept.get("names_issuer"))
        code = read_answer(answer, state=kept["state"], issuer=self._shown(server), names_issuer=names)
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "client_id": kept["client_id"],
            "client_secret": kept["client_secret"],
            "redirect_uri": kept["redirect_uri"],
            "code_verifier": kept["verifier"],
        }
        reply = await Api(self._web, server, allow_lan=lan).post("/oauth/token", form=form)
        tokens = read_tokens(reply)
        if tokens is None:
            raise _refused(server, reply)
        # No scope in the answer means: the ones that were asked for (RFC 6749 section 5.1).
        scopes = tokens.scopes or SCOPES
        secrets = {**tokens.secrets(), "client_id": kept["client_id"], "client_secret": kept["client_secret"]}
        # Pleroma's tokens end, Mastodon's do not.
        ends = tokens.ends(datetime.now(UTC))
        facts = await find_server(self._web, server, lan)
        return await self._who_am_i(facts, secrets, lan, scopes=scopes, expires_at=ends)

    async def _who_am_i(
        self,
        facts: ServerFacts,
        secrets: Mapping[str, str],
        allow_lan: bool,
        *,
        scopes: tuple[str, ...] = (),
        expires_at: datetime | None = None,
    ) -> SignedIn:
        """Ask whose token it is and whether it may publish. Raises SignInRefused."""
        api = Api(self._web, facts.server, secrets["access_token"], allow_lan)
        reply = await api.get(ME)
        me = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if not wire.text_of(me.get("id")):
            raise _refused(facts.server, reply)
        app = await api.get("/api/v1/apps/verify_credentials")
        told = app.object() if isinstance(app, Answer) and app.status == 200 else {}
        # Since 4.3 an application names its scopes; a token has no more than they.
        listed = told.get("scopes")
        known = scopes or (tuple(s for s in listed if isinstance(s, str)) if isinstance(listed, list) else ())
        if known and not {"write", "write:statuses"} & set(known):
            raise SignInRefused("no_right_to_publish", handle=_handle(facts.server, me), server=facts.server)
        abilities = replace(Abilities.of(facts.abilities), application=wire.text_of(told.get("name"))[:200])
        return _signed_in(facts.server, me, secrets, abilities, known, expires_at)


def _handle(server: str, me: Mapping[str, Any]) -> str:
    acct = wire.text_of(me.get("acct")) or wire.text_of(me.get("username"))
    return wire.printable(f"@{acct if '@' in acct else f'{acct}@{urlsplit(server).netloc}'}")[:300]


def _signed_in(
    server: str,
    me: Mapping[str, Any],
    secrets: Mapping[str, str],
    abilities: Abilities,
    scopes: tuple[str, ...],
    expires_at: datetime | None,
) -> SignedIn:
    handle = _handle(server, me)
    return SignedIn(
        server=server,
        remote_id=wire.text_of(me.get("id")),
        handle=handle,
        name=(wire.printable(wire.text_of(me.get("display_name"))) or handle)[:200],
        secrets={k: v for k, v in secrets.items() if k in KEPT},
        scopes=scopes,
        expires_at=expires_at,
        abilities=abilities.json(),
    )


def _signed_out(answer: Answer) -> bool:
    """Tell whether a server says that it knows the token no more; snac says it with 422 and not a word.

    A 403 without the server's own words is a gateway's, and says nothing of the token.
    """
    said = answer.status == 403 and bool(wire.sentence(answer))
    return answer.status == 401 or said or (answer.status == 422 and not answer.body)


def _refused(server: str, reply: Reply) -> SignInRefused:
    """Return why a sign-in did not work, with the server's own words."""
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        return unreachable(server, reply)
    words = wire.sentence(reply)
    if _signed_out(reply):
        return SignInRefused("wrong_secret", server=server, detail=words or "the token is not valid")
    if reply.status < 400 or (reply.status in (404, 410) and not words):
        return SignInRefused("server_not_this_network", server=server, network="Mastodon")
    return SignInRefused(
        "sign_in_refused", server=server, detail=words or f"{server} answers with error {reply.status}."
    )
