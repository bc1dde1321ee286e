"""The code flow of one network, from the first address to the last renewal, where the app is the person's own.

After RFC 6749 section 4.1, RFC 7636 and RFC 9700: what networks do in ways of their own is data.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from urllib.parse import urlencode

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unreachable
from inkom_desktop.ports.network import BrowserSignIn, Session, SignInAsk
from inkom_desktop.web.address import override
from inkom_desktop.web.client import Answer, NotSent, Reply, Web
from inkom_desktop.web.oauth.answers import read_answer
from inkom_desktop.web.oauth.app_check import check_app
from inkom_desktop.web.oauth.proof import challenge_of, client_of, new_state, new_verifier
from inkom_desktop.web.oauth.renewal import NoRenewal, Renewals
from inkom_desktop.web.oauth.tokens import Tokens, error_of, plain_error, read_tokens
from inkom_desktop.web.translate import retry_after


class Proof(StrEnum):
    """How the proof key is written (RFC 7636), where the network takes one."""

    NONE = ""
    BASE64 = "base64"
    HEX = "hex"


@dataclass(frozen=True, slots=True)
class CodeFlow:
    """What a network's flow is like.

    `client_field` is what it calls the client id, `joint` what parts scopes, `basic` that a secret goes into the header. Without
    `needs_secret` a client may be public. `extra` goes into the address that is opened, `token_extra` into the exchange.
    """

    name: str
    authorize: str
    token: str
    proof: Proof = Proof.BASE64
    client_field: str = "client_id"
    joint: str = " "
    basic: bool = False
    needs_secret: bool = True
    extra: Mapping[str, str] = field(default_factory=dict)
    token_extra: Mapping[str, str] = field(default_factory=dict)

    def begin(self, web: Web, ask: SignInAsk, redirect_uri: str, scopes: Sequence[str]) -> BrowserSignIn:
        """Make the address to open. Raises SignInRefused("app_missing")."""
        self._whole(ask)
        state, verifier = new_state(), new_verifier() if self.proof else ""
        query = {
            "response_type": "code",
            self.client_field: ask.client_id,
            "redirect_uri": redirect_uri,
            "scope": self.joint.join(scopes),
            "state": state,
            **self.extra,
        }
        if self.proof:
            query["code_challenge"] = challenge_of(verifier, as_hex=self.proof is Proof.HEX)
            query["code_challenge_method"] = "S256"
        kept = {
            "state": state,
            "verifier": verifier,
            "redirect_uri": redirect_uri,
            "client_id": ask.client_id,
            "client_secret": ask.client_secret.value,
            "app": ask.app,
            "handle": ask.handle.strip(),
        }
        site = override(self.authorize, web.base) if web.base else self.authorize
        return BrowserSignIn(f"{site}?{urlencode(query)}", kept)

    async def finish(self, web: Web, started: BrowserSignIn, answer: str) -> tuple[Tokens, dict[str, str]]:
        """Exchange the code, once; returns the tokens, and the secrets to keep. Raises SignInRefused."""
        kept = started.kept
        form = {
            "grant_type": "authorization_code",
            "code": read_answer(answer, state=kept["state"]),
            "redirect_uri": kept["redirect_uri"],
            **self.token_extra,
        }
        if kept["verifier"]:
            form["code_verifier"] = kept["verifier"]
        reply = await self._ask(web, form, kept["client_id"], kept["client_secret"])
        tokens = read_tokens(reply)
        if tokens is None:
            raise self.refused(reply)
        app = {k: kept[k] for k in ("client_id", "client_secret", "app") if kept[k]}
        return tokens, {**tokens.secrets(), **app}

    async def check_app(self, web: Web, ask: SignInAsk, redirect_uri: str) -> None:
        """Ask whether the network knows the app. Raises SignInRefused: app_missing, app_unknown, server_unreachable."""
        self._whole(ask)
        more = {"code_verifier": new_verifier()} if self.proof else {}
        secret = ask.client_secret.value
        await check_app(
            web,
            self.token,
            ask.client_id,
            secret,
            redirect_uri,
            self.name,
            field=self.client_field,
            basic=self.basic,
            more=more,
        )

    async def with_token(
        self, web: Web, session: Session | None, first: str, call: Callable[[str], Awaitable[Reply]]
    ) -> Reply:
        """Make a call with the access token, of a session or the `first` one of a sign-in.

        One that is refused for its token has done nothing: where the token can be renewed it is made once more. Where the
        renewal is not to be had now, nothing was sent.
        """
        used = first if session is None else session.secrets.read().get("access_token", "")
        reply = await call(used)
        if session is None or not isinstance(reply, Answer) or reply.status != 401:
            return reply
        if not session.secrets.read().get("refresh_token"):
            return reply
        match await self.renew(web, session, used):
            case None:
                return await call(session.secrets.read().get("access_token", ""))
            case SignInNeeded():
                return reply
            case Throttled() | Unreachable() as later:
                return NotSent(later.detail)

    async def renew(self, web: Web, session: Session, used: str) -> NoRenewal | None:
        """See that the session holds another access token than the one that was `used`; None when it does."""

        async def ask(stored: Mapping[str, str]) -> Mapping[str, str] | NoRenewal:
            form = {"grant_type": "refresh_token", "refresh_token": stored.get("refresh_token", "")}
            reply = await self._ask(web, form, stored.get("client_id", ""), stored.get("client_secret", ""))
            tokens = read_tokens(reply)
            if tokens is not None:
                return tokens.secrets()
            code, said = error_of(reply)
            if isinstance(reply, Answer) and reply.status == 429:
                return Throttled(retry_after(reply, datetime.now(UTC)), said, 429)
            if code and isinstance(reply, Answer) and reply.status < 500:
                return SignInNeeded(said or code, reply.status)
            return Unreachable(f"The sign-in could not be renewed: {self.name} gave no answer.")

        return await Renewals(web.locks).renew(session, used, ask)

    def refused(self, reply: Reply, said: str = "") -> SignInRefused:
        """Return why a sign-in did not work, with the network's own words."""
        if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
            detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
            return SignInRefused("server_unreachable", server=self.name, detail=detail)
        code, told = error_of(reply)
        told = told or said
        if code in ("invalid_client", "unauthorized_client"):
            return SignInRefused("app_unknown", network=self.name, detail=told or code)
        if reply.status == 401:
            return SignInRefused("wrong_secret", server=self.name, detail=told or "the token is not valid")
        return SignInRefused("sign_in_refused", detail=told or code or "its answer makes no sense")

    async def _ask(self, web: Web, form: Mapping[str, str], client_id: str, client_secret: str) -> Reply:
        client, headers = client_of(client_id, client_secret, field=self.client_field, basic=self.basic)
        return plain_error(await web.write("POST", self.token, headers=headers, form={**form, **client}))

    def _whole(self, ask: SignInAsk) -> None:
        if not ask.client_id or (self.needs_secret and not ask.client_secret.value):
            raise SignInRefused("app_missing", network=self.name)
