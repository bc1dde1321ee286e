"""Whether a network knows a person's own app, asked before anybody signs in.

A code that cannot exist is handed in: a network that checks the app first refuses the app when it does not know it, and
the code when it does (RFC 6749 section 5.2: invalid_client, else invalid_grant).
"""

from __future__ import annotations

from collections.abc import Mapping

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.web.client import Answer, Web
from inkom_desktop.web.oauth.proof import client_of
from inkom_desktop.web.oauth.tokens import error_of, plain_error

NO_CODE = "no-code-this-is-a-test-of-the-app"
UNKNOWN = frozenset({"invalid_client", "unauthorized_client", "invalid_client_id", "unsupported_client"})


async def check_app(
    web: Web,
    endpoint: str,
    client_id: str,
    client_secret: str,
    redirect_uri: str,
    name: str,
    *,
    field: str = "client_id",
    basic: bool = False,
    more: Mapping[str, str] | None = None,
) -> None:
    """Ask the token endpoint of the network called `name`. Raises SignInRefused: app_unknown, server_unreachable.

    `field` and `basic` are those of `proof.client_of`; `more` is what else the network wants in the form.
    """
    form = {"grant_type": "authorization_code", "code": NO_CODE, "redirect_uri": redirect_uri, **(more or {})}
    client, headers = client_of(client_id, client_secret, field=field, basic=basic)
    reply = plain_error(await web.write("POST", endpoint, headers=headers, form={**form, **client}))
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        detail = f"it answers with error {reply.status}" if isinstance(reply, Answer) else "no connection"
        raise SignInRefused("server_unreachable", server=name, detail=detail)
    code, words = error_of(reply)
    if code in UNKNOWN or reply.status == 401:
        raise SignInRefused("app_unknown", network=name, detail=words or code or f"HTTP {reply.status}")
    if not code or reply.status >= 404:
        raise SignInRefused("server_unreachable", server=name, detail="its answer makes no sense")
