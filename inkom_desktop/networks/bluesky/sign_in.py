"""Connecting with a handle and an app password, and what a server says of itself before anybody does."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NoReturn
from urllib.parse import urlsplit

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded
from inkom_desktop.networks.bluesky.identity import Identities, claims, is_handle, pds_of, tidy
from inkom_desktop.networks.bluesky.keys import Keys
from inkom_desktop.networks.bluesky.wire import ENTRYWAY, Tokens, Xrpc, clean, error_of, is_did, refused, tokens_of
from inkom_desktop.ports.network import NotNow, ServerFacts, Session, SignedIn, SignInAsk
from inkom_desktop.web.address import server_address
from inkom_desktop.web.client import Answer, NotSent, Reply
from inkom_desktop.web.translate import not_now

NAME = "Bluesky"
SITE = "https://bsky.app"
"""The page people know; typed as a server it means the entryway behind it."""


@dataclass(frozen=True, slots=True)
class _Target:
    """Where to sign in and as whom; `did` is known when the handle was resolved first."""

    server: str
    identifier: str
    did: str = ""


class SignIn:
    """The role SignsIn and ReadsServer of the adapter."""

    def __init__(self, xrpc: Xrpc, keys: Keys, identities: Identities, now: Callable[[], datetime]) -> None:
        self._xrpc = xrpc
        self._keys = keys
        self._identities = identities
        self._now = now

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect: `ports.network.SignsIn`."""
        who, password = tidy(ask.handle), ask.secret.value.strip()
        if not who:
            raise SignInRefused("field_missing", field="The handle")
        if not password:
            raise SignInRefused("field_missing", field="The app password")
        target = await self._target(who, ask)
        reply = await self._xrpc.do(
            target.server,
            "com.atproto.server.createSession",
            {"identifier": target.identifier, "password": password},
            allow_lan=ask.allow_lan,
        )
        tokens = tokens_of(reply)
        if tokens is None:
            self._refuse(reply, target.server)
        if target.did and tokens.did != target.did:
            raise SignInRefused(
                "sign_in_refused", detail="the server signed in another profile than the one asked for."
            )
        if not tokens.active:
            raise SignInRefused("sign_in_refused", detail=f"the profile is {clean(tokens.status) or 'not active'}.")
        return await self._signed_in(target, tokens, password, allow_lan=ask.allow_lan)

    async def _target(self, who: str, ask: SignInAsk) -> _Target:
        if ask.server.strip():
            server = _origin(server_address(ask.server, allow_lan=ask.allow_lan))
            server = ENTRYWAY if server == SITE else server
            if "." not in who and not is_did(who):
                facts = await self.read_server(server, allow_lan=ask.allow_lan)
                domains = facts.abilities.get("domains")
                who += str(domains[0]) if isinstance(domains, list) and domains else ""
            return _Target(server, who)
        if "." not in who and not is_did(who):
            who += ".bsky.social"
        if not is_did(who) and not is_handle(who):
            raise SignInRefused("handle_unknown", handle=who[:253])
        try:
            did, server = await self._identities.home(who, allow_lan=ask.allow_lan)
        except SignInRefused as refused_home:
            # A gateway that is a data server knows its own accounts but no directory; Bluesky's own handles have one home.
            at_home = who.endswith(".bsky.social") and refused_home.code == "server_unreachable"
            if self._xrpc.gateway:
                # Kept under its own address: without the gateway its password must not go anywhere else.
                return _Target(_origin(self._xrpc.gateway), who)
            if at_home:
                return _Target(ENTRYWAY, who)
            raise
        return _Target(_origin(server), did, did)

    async def _signed_in(self, target: _Target, tokens: Tokens, password: str, *, allow_lan: bool) -> SignedIn:
        document = tokens.document or await self._document(target.server, tokens.did, allow_lan=allow_lan)
        if document and document.get("id") != tokens.did:
            raise SignInRefused("sign_in_refused", detail="the server’s answer names two different profiles.")
        server = self._home(target.server, pds_of(document), allow_lan=allow_lan)
        handle = tokens.handle if is_handle(tokens.handle) and tokens.handle != "handle.invalid" else tokens.did
        if document and handle != tokens.did and not claims(document, handle):
            handle = tokens.did
        facts = await self._facts(server, allow_lan=allow_lan)
        scope = _scope(tokens.access)
        return SignedIn(
            server=server,
            remote_id=tokens.did,
            handle=handle,
            name=handle,
            secrets={"access_token": tokens.access, "refresh_token": tokens.refresh, "app_password": password},
            scopes=(scope,) if scope else (),
            abilities=_abilities(facts),
        )

    async def _document(self, server: str, did: str, *, allow_lan: bool) -> Mapping[str, Any]:
        """Ask for the document that a server leaves out of its sign-in; empty when it tells none.

        https://docs.bsky.app/docs/api/com-atproto-repo-describe-repo
        """
        reply = await self._xrpc.query(server, "com.atproto.repo.describeRepo", {"repo": did}, allow_lan=allow_lan)
        document = reply.object().get("didDoc") if isinstance(reply, Answer) and reply.status == 200 else None
        return document if isinstance(document, dict) else {}

    def _home(self, asked: str, named: str, *, allow_lan: bool) -> str:
        """Return where the account lives: an entryway signs in for many servers, any other server for itself."""
        if not named or not (self._xrpc.gateway or asked == ENTRYWAY):
            return asked
        return _origin(server_address(named, allow_lan=allow_lan))

    def _refuse(self, reply: Reply, server: str) -> NoReturn:
        host = urlsplit(server).netloc or server
        name, message = error_of(reply)
        if name == "MethodNotImplemented":
            raise SignInRefused("server_not_this_network", server=host, network=NAME)
        if isinstance(reply, NotSent):
            raise SignInRefused("server_unreachable", server=host, detail=reply.detail)
        if isinstance(reply, Answer) and reply.status in (404, 405, 501) and not name:
            raise SignInRefused("server_not_this_network", server=host, network=NAME)
        if not isinstance(reply, Answer) or reply.status >= 500 or reply.status == 429:
            detail = clean(message) or (f"HTTP {reply.status}" if isinstance(reply, Answer) else reply.detail)
            raise SignInRefused("server_unreachable", server=host, detail=detail)
        if name == "AuthFactorTokenRequired":
            raise SignInRefused(
                "wrong_secret", server=host, detail="this is the main password; an app password is needed."
            )
        if name in ("AuthenticationRequired", "InvalidRequest"):
            raise SignInRefused("wrong_secret", server=host, detail=clean(message or name))
        if name:
            raise SignInRefused("sign_in_refused", detail=clean(message or name))
        raise SignInRefused("server_not_this_network", server=host, network=NAME)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the sign-in still works: `ports.network.SignsIn`.

        https://docs.bsky.app/docs/api/com-atproto-server-get-session
        """
        account = session.account

        async def ask(token: str) -> Reply:
            return await self._xrpc.query(
                account.server, "com.atproto.server.getSession", token=token, allow_lan=account.allow_lan
            )

        reply = await self._keys.call(session, ask)
        if not isinstance(reply, Reply):
            return reply
        said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        if isinstance(reply, Answer) and reply.status == 400 and error_of(reply)[0] == "InvalidRequest":
            # There is nothing in this question that could be wrong: the server no longer has the profile.
            return SignInNeeded(clean(error_of(reply)[1]), 400)
        if said.get("did") != account.remote_id:
            outcome = refused(reply, self._now())
            return outcome if isinstance(outcome, NotNow) else not_now(reply, self._now())
        if said.get("active") is False:
            return SignInNeeded(f"The profile is {clean(str(said.get('status') or 'not active'))}.")
        handle, facts = said.get("handle"), await self._facts(account.server, allow_lan=account.allow_lan)
        return SignedIn(
            server=account.server,
            remote_id=account.remote_id,
            handle=handle if isinstance(handle, str) and is_handle(handle) else account.handle,
            name=account.name,
            secrets=session.secrets.read(),
            scopes=account.scopes,
            abilities=_abilities(facts) if facts else account.abilities,
        )

    async def read_server(self, server: str, *, allow_lan: bool = False) -> ServerFacts:
        """Read what a server allows: `ports.network.ReadsServer`.

        https://docs.bsky.app/docs/api/com-atproto-server-describe-server
        """
        address = _origin(server_address(server, allow_lan=allow_lan)) if server.strip() else ENTRYWAY
        reply = await self._xrpc.query(address, "com.atproto.server.describeServer", allow_lan=allow_lan)
        host = urlsplit(address).netloc
        if not isinstance(reply, Answer):
            raise SignInRefused("server_unreachable", server=host, detail=reply.detail)
        facts = reply.object() if reply.status == 200 else {}
        if not is_did(facts.get("did")) or not isinstance(facts.get("availableUserDomains"), list):
            raise SignInRefused("server_not_this_network", server=host, network=NAME)
        health = await self._xrpc.query(address, "_health", allow_lan=allow_lan)
        version = health.object().get("version") if isinstance(health, Answer) and health.status == 200 else None
        software = f"AT Protocol {clean(version)}" if isinstance(version, str) else "AT Protocol"
        return ServerFacts(address, software, _abilities(facts))

    async def _facts(self, server: str, *, allow_lan: bool) -> Mapping[str, Any]:
        reply = await self._xrpc.query(server, "com.atproto.server.describeServer", allow_lan=allow_lan)
        return reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}


def _abilities(facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the adapter keeps of a server: the size of a blob it takes (bytes, newer servers tell) and its domains."""
    limit, domains = facts.get("blobUploadLimit"), facts.get("availableUserDomains")
    kept: dict[str, Any] = {}
    if isinstance(limit, int) and not isinstance(limit, bool) and limit > 0:
        kept["blob_bytes"] = limit
    if isinstance(domains, list):
        kept["domains"] = [d for d in domains if isinstance(d, str)][:20]
    return kept


def _scope(access: str) -> str:
    """Read from a token what it may do (app password or main password); its signature is the server's business."""
    try:
        middle = access.split(".")[1]
        claims_of = json.loads(base64.urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
        scope = claims_of.get("scope") if isinstance(claims_of, dict) else None
    except (ValueError, IndexError, RecursionError):
        return ""
    return scope[:200] if isinstance(scope, str) else ""


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"
