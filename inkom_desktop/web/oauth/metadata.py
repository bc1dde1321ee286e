"""What an authorization server says of itself (RFC 8414), as far as a sign-in needs it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from inkom_desktop.web.client import Answer, Web

PATH = "/.well-known/oauth-authorization-server"
DEADLINE_S = 10.0


@dataclass(frozen=True, slots=True)
class Metadata:
    """`names_issuer` tells that its answers name their issuer, so that one without it is not its own (RFC 9207)."""

    issuer: str
    names_issuer: bool


async def read_metadata(web: Web, server: str, *, allow_lan: bool = False) -> Metadata | None:
    """Read a server's metadata; None when it has none, or some that name another issuer, which is not to be used
    (RFC 8414 section 3.3).
    """
    reply = await web.read(server + PATH, allow_lan=allow_lan, deadline_s=DEADLINE_S)
    said = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    issuer = said.get("issuer")
    if not isinstance(issuer, str) or _origin(issuer) != _origin(server):
        return None
    return Metadata(issuer, said.get("authorization_response_iss_parameter_supported") is True)


def _origin(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return ("", address)
    return parts.scheme, parts.netloc
