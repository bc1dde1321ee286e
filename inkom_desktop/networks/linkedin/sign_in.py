"""Connecting: in the browser with an app of the person's own, or with a token. A member, or a page that they look after.

https://learn.microsoft.com/linkedin/ : shared/authentication/authorization-code-flow ·
marketing/community-management/organizations/ · consumer/integrations/self-serve/sign-in-with-linkedin-v2
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlencode

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.linkedin import wire
from inkom_desktop.networks.linkedin.api import Api
from inkom_desktop.networks.linkedin.forms import MEMBERS, PAGES, SCOPES
from inkom_desktop.networks.linkedin.renewing import TOKEN
from inkom_desktop.networks.linkedin.who import PAGE, PERSON, is_page
from inkom_desktop.ports.network import BrowserSignIn, NotNow, Session, SignedIn, SignInAsk
from inkom_desktop.web.client import Answer, Reply, Web
from inkom_desktop.web.oauth.answers import read_answer
from inkom_desktop.web.oauth.app_check import check_app
from inkom_desktop.web.oauth.proof import new_state
from inkom_desktop.web.oauth.tokens import Tokens, error_of, pasted_tokens, read_tokens
from inkom_desktop.web.translate import not_now

NAME = "LinkedIn"
AUTHORIZE = f"{wire.SITE}/oauth/v2/authorization"
ROLES = frozenset({"ADMINISTRATOR", "CONTENT_ADMINISTRATOR", "CONTENT_ADMIN", "DIRECT_SPONSORED_CONTENT_POSTER"})
"""The roles on a page that may post for it."""
MOST_PAGES = 50


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with a token that the person made on LinkedIn's developer pages. Raises SignInRefused."""
        tokens, kept = pasted_tokens(ask.secret.value)
        return await self._who_am_i(tokens, kept, ask.handle, page=bool(ask.handle.strip()))

    async def begin(self, ask: SignInAsk, redirect_uri: str) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused."""
        if not ask.client_id or not ask.client_secret.value:
            raise SignInRefused("app_missing", network=NAME)
        state, app = new_state(), ask.app or MEMBERS
        query = {
            "response_type": "code",
            "client_id": ask.client_id,
            "redirect_uri": redirect_uri,
            "state": state,
            "scope": " ".join(scope.name for scope in SCOPES[app]),
        }
        kept = {
            "state": state,
            "redirect_uri": redirect_uri,
            "client_id": ask.client_id,
            "client_secret": ask.client_secret.value,
            "app": app,
            "page": ask.handle.strip(),
        }
        site = f"{self._web.base}/oauth/v2/authorization" if self._web.base else AUTHORIZE
        return BrowserSignIn(f"{site}?{urlencode(query)}", kept)

    async def finish(self, started: BrowserSignIn, answer: str) -> SignedIn:
        """Exchange the code, once. Raises SignInRefused."""
        kept = started.kept
        form = {
            "grant_type": "authorization_code",
            "code": read_answer(answer, state=kept["state"], issuer=wire.SITE),
            "redirect_uri": kept["redirect_uri"],
            "client_id": kept["client_id"],
            "client_secret": kept["client_secret"],
        }
        reply = await self._web.write("POST", TOKEN, form=form)
        tokens = read_tokens(reply)
        if tokens is None:
            raise _refused(reply)
        secrets = {**tokens.secrets(), **{k: kept[k] for k in ("client_id", "client_secret", "app")}}
        return await self._who_am_i(tokens, secrets, kept["page"], page=kept["app"] == PAGES)

    async def check_app(self, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask whether LinkedIn knows the app: `ports.network.ChecksApp`."""
        if not ask.client_id or not ask.client_secret.value:
            raise SignInRefused("app_missing", network=NAME)
        await check_app(self._web, TOKEN, ask.client_id, ask.client_secret.value, redirect_uri, NAME)

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the token still works."""
        account, api, now = session.account, Api.of(self._web, session), datetime.now(UTC)
        if is_page(account):
            number = account.remote_id.removeprefix(PAGE)
            reply = await api.get(f"/rest/organizations/{number}")
            said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
            known = str(wire.whole(said.get("id"))) == number
            name, handle = wire.text_of(said.get("localizedName")), wire.text_of(said.get("vanityName"))
        else:
            reply = await api.get("/v2/userinfo")
            said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
            known = wire.text_of(said.get("sub")) == account.remote_id.removeprefix(PERSON)
            name = handle = wire.text_of(said.get("name"))
        if not known:
            outcome = wire.refused(reply, now)
            return outcome if isinstance(outcome, NotNow) else not_now(reply, now)
        return SignedIn(
            server=account.server,
            remote_id=account.remote_id,
            handle=_line(handle) or account.handle,
            name=_line(name) or account.name,
            secrets={},
            scopes=account.scopes,
            expires_at=account.expires_at,
            abilities=account.abilities,
        )

    async def _who_am_i(self, tokens: Tokens, secrets: Mapping[str, str], wanted: str, *, page: bool) -> SignedIn:
        """Ask whose token it is, and for a page whether they may post for it. Raises SignInRefused."""
        api, app = Api(self._web, tokens.access), PAGES if page else MEMBERS
        right = "w_organization_social" if page else "w_member_social"
        if tokens.scopes and right not in tokens.scopes:
            raise SignInRefused("no_right_to_publish", handle=NAME, server=wire.SITE)
        urn, handle, name = await (_page(api, wanted) if page else _member(api))
        return SignedIn(
            server=wire.SITE,
            remote_id=urn,
            handle=handle,
            name=name,
            secrets={"app": app, **secrets},
            scopes=tokens.scopes or tuple(scope.name for scope in SCOPES[app]),
            expires_at=tokens.lasts_until(datetime.now(UTC)),
        )


async def _member(api: Api) -> tuple[str, str, str]:
    reply = await api.get("/v2/userinfo")
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    number = wire.text_of(said.get("sub"))
    if not number.isalnum() and not number.replace("-", "").replace("_", "").isalnum():
        raise _refused(reply)
    name = _line(wire.text_of(said.get("name"))) or NAME
    return f"{PERSON}{number}", name, name


async def _page(api: Api, wanted: str) -> tuple[str, str, str]:
    """Return the page that is meant among those the person may post for."""
    reply = await api.get("/rest/organizationAcls?q=roleAssignee&state=APPROVED&count=100", finder=True)
    items = reply.object().get("elements") if isinstance(reply, Answer) and reply.status == 200 else None
    if not isinstance(items, list):
        raise _refused(reply)
    urns = [u for item in items if (u := _organization(item))]
    pages = await asyncio.gather(*(_facts(api, urn) for urn in list(dict.fromkeys(urns))[:MOST_PAGES]))
    # "linkedin.com/company/acme/" and "@acme" are acme.
    name = wanted.strip().rstrip("/").rsplit("/", 1)[-1].lstrip("@").casefold()
    fits = [p for p in pages if not name or name in {p[0].rsplit(":", 1)[-1], p[1].casefold(), p[2].casefold()}]
    if len(fits) == 1:
        return fits[0]
    if not pages:
        raise SignInRefused("no_right_to_publish", handle=NAME, server=wire.SITE)
    raise SignInRefused("page_unclear", pages=sorted(p[2] for p in pages))


def _organization(item: Any) -> str:
    said = wire.branch(item)
    urn = wire.text_of(said.get("organization")) or wire.text_of(said.get("organizationTarget"))
    able = wire.text_of(said.get("role")) in ROLES and wire.text_of(said.get("state")) in ("", "APPROVED")
    return urn if able and urn.startswith(PAGE) and urn.removeprefix(PAGE).isdigit() else ""


async def _facts(api: Api, urn: str) -> tuple[str, str, str]:
    """Return URN, own name in the address and shown name of a page."""
    reply = await api.get(f"/rest/organizations/{urn.removeprefix(PAGE)}")
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    vanity, name = _line(wire.text_of(said.get("vanityName"))), _line(wire.text_of(said.get("localizedName")))
    return urn, vanity or urn.rsplit(":", 1)[-1], name or vanity or urn.rsplit(":", 1)[-1]


def _line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())[:200]


def _refused(reply: Reply) -> SignInRefused:
    """Return why a sign-in did not work, with LinkedIn's own words."""
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        return SignInRefused("server_unreachable", server=NAME, detail=detail)
    code, words = error_of(reply)
    words = words or wire.sentence(reply)
    if code == "invalid_client":
        return SignInRefused("app_unknown", network=NAME, detail=words or code)
    if reply.status == 401:
        return SignInRefused("wrong_secret", server=NAME, detail=words or "the token is not valid")
    if reply.status == 426:
        return SignInRefused("version_retired", network=NAME)
    return SignInRefused("sign_in_refused", detail=words or code or "its answer makes no sense")
