"""Connecting with a user name and an application password.

https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/ and
https://make.wordpress.org/core/2020/11/05/application-passwords-integration-guide/ .
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit
from xml.sax.saxutils import escape

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded
from inkom_desktop.networks.wordpress import wire
from inkom_desktop.networks.wordpress.site import Site, find_site, unreachable
from inkom_desktop.networks.wordpress.wire import Api
from inkom_desktop.ports.network import NotNow, ServerFacts, Session, SignedIn, SignInAsk
from inkom_desktop.web.client import Answer, Reply, Web

FIELDS = "id,name,username,slug,capabilities"
_OFF = ("application_passwords_disabled", "application_passwords_disabled_for_user")
_WRONG = ("incorrect_password", "invalid_username", "invalid_email", "invalid_application_password")


class SigningIn:
    """The part of the adapter that connects."""

    _web: Web

    async def sign_in(self, ask: SignInAsk) -> SignedIn:
        """Connect with an application password; the spaces it is shown with do not count. Raises SignInRefused."""
        user, password = ask.handle.strip(), "".join(ask.secret.value.split())
        for given, name in ((ask.server.strip(), "Site"), (user, "User name"), (password, "Application password")):
            if not given:
                raise SignInRefused("field_missing", field=name)
        if ":" in user or not user.isprintable():
            raise SignInRefused("handle_unknown", handle=user[:60])
        authorization = wire.basic(user, password)
        site = await find_site(self._web, ask.server, ask.allow_lan, authorization)
        api = Api(self._web, site.root, authorization, ask.allow_lan)
        reply = await _who_am_i(api)
        me = _person(reply)
        if not me:
            raise await self._refused(site, reply, api, user, password)
        signed_in = _signed_in(site, me, {"user": user, "app_password": password})
        if not signed_in.abilities["publishes"]:
            raise SignInRefused("no_right_to_publish", handle=signed_in.handle, server=site.address)
        return signed_in

    async def check_account(self, session: Session) -> SignedIn | NotNow:
        """Ask whether the password still works and what the user may do."""
        account, now = session.account, datetime.now(UTC)
        reply = await _who_am_i(Api.of(self._web, session))
        me = _person(reply)
        if wire.text_of(me.get("id")) == account.remote_id:
            site = Site(account.server, wire.text_of(account.abilities.get("root")), account.name, "WordPress", True)
            return _signed_in(site, me, session.secrets.read())
        if isinstance(reply, Answer) and (reply.status == 401 or (reply.status == 403 and wire.code_of(reply) in _OFF)):
            return SignInNeeded(wire.sentence(reply) or "the site knows the application password no more", reply.status)
        return wire.no_answer(reply, now)

    async def read_server(self, server: str, *, allow_lan: bool = False) -> ServerFacts:
        """Read what a site says of itself. Raises SignInRefused."""
        site = await find_site(self._web, server, allow_lan)
        return ServerFacts(site.address, site.software, {"root": site.root, "app_passwords": site.app_passwords})

    async def _refused(self, site: Site, reply: Reply, api: Api, user: str, password: str) -> SignInRefused:
        """Return why a sign-in did not work."""
        server, words, code = site.address, wire.sentence(reply), wire.code_of(reply)
        if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
            return unreachable(server, reply)
        if code in _OFF or (code and reply.status == 401 and not site.app_passwords):
            return SignInRefused("wp_app_passwords_off", server=server, detail=words)
        if code in _WRONG:
            return SignInRefused("wrong_secret", server=server, detail=words)
        if code and reply.status == 401:
            # WordPress says "not logged in" both for a wrong password and for a header that the host took away.
            if await self._accepts_in_body(site, user, password, api.allow_lan):
                return SignInRefused("wp_auth_header_dropped", server=server)
            return SignInRefused(
                "wrong_secret", server=server, detail="The user name or the application password is wrong."
            )
        if code == "rest_no_route":
            return SignInRefused("wp_rest_disabled", server=server)
        if code:
            return SignInRefused("sign_in_refused", server=server, detail=words or code)
        return SignInRefused("wp_security_page", server=server, detail=f"HTTP {reply.status}")

    async def _accepts_in_body(self, site: Site, user: str, password: str, allow_lan: bool) -> bool:
        """Tell whether the password is right when it travels in the body: https://codex.wordpress.org/XML-RPC_WordPress_API .

        A site without XML-RPC answers neither way; then nothing is claimed of its header.
        """
        params = "".join(f"<param><value><string>{escape(v)}</string></value></param>" for v in (user, password))
        call = f"<?xml version='1.0'?><methodCall><methodName>wp.getUsersBlogs</methodName><params>{params}</params></methodCall>"
        reply = await self._web.write(
            "POST",
            f"{site.address}/xmlrpc.php",
            headers={"Content-Type": "text/xml"},
            content=call.encode(),
            allow_lan=allow_lan,
            deadline_s=wire.READ_S,
        )
        said = reply.body if isinstance(reply, Answer) and reply.status == 200 else b""
        return b"<methodResponse>" in said and b"blogid" in said and b"<fault>" not in said


async def _who_am_i(api: Api) -> Reply:
    return await api.get(wire.ME, {"context": "edit", "_fields": FIELDS})


def _person(reply: Reply) -> dict[str, Any]:
    data = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    return data if wire.whole(data.get("id")) and isinstance(data.get("capabilities"), dict) else {}


def _signed_in(site: Site, me: dict[str, Any], secrets: Any) -> SignedIn:
    may = me["capabilities"]
    user = wire.text_of(me.get("username")) or wire.text_of(me.get("slug")) or secrets.get("user", "")
    abilities = {
        "root": site.root,
        "publishes": may.get("publish_posts") is True,
        "uploads": may.get("upload_files") is True,
    }
    scopes = tuple(name for name in ("publish_posts", "upload_files") if may.get(name) is True)
    handle = f"{user}@{urlsplit(site.address).netloc}{urlsplit(site.address).path}"
    remote_id = wire.text_of(me["id"])
    return SignedIn(site.address, remote_id, handle, site.name, dict(secrets), scopes, None, abilities)
