"""From a handle to the server that holds its account, proved in both directions. https://atproto.com/specs/handle

The handle's own site is asked first, then Bluesky's public index. The third way of the specification, a DNS TXT record,
needs a DNS library and is left out: a handle that has only that is found through the index.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.bluesky.wire import APP_VIEW, DIRECTORY, Xrpc, error_of, is_did
from inkom_desktop.web.address import server_address
from inkom_desktop.web.client import Answer, Reply

WAIT_S = 8.0
_HANDLE = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?\Z")
# Pages put invisible direction marks around a handle; they come along when it is copied.
_INVISIBLE = re.compile(r"[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def tidy(typed: str) -> str:
    """Return a handle or DID as typed, without its @, invisible characters and the address of a profile page."""
    text = _INVISIBLE.sub("", typed)
    text = re.sub(r"^(https?://)?bsky\.app/profile/([^/]+).*$", r"\2", text).removeprefix("at://").removeprefix("@")
    return text if is_did(text) else text.lower()


def is_handle(text: str) -> bool:
    """Tell whether a text is a full handle."""
    return len(text) <= 253 and bool(_HANDLE.match(text))


def pds_of(document: Mapping[str, Any]) -> str:
    """Return the address of the data server that a DID document names; empty when it names none."""
    services = document.get("service")
    for entry in services if isinstance(services, list) else []:
        if isinstance(entry, dict) and str(entry.get("id", "")).endswith("#atproto_pds"):
            endpoint = entry.get("serviceEndpoint")
            return endpoint if isinstance(endpoint, str) else ""
    return ""


def claims(document: Mapping[str, Any], handle: str) -> bool:
    """Tell whether a DID document names the handle as its own: without that anybody could borrow a name."""
    names = document.get("alsoKnownAs")
    return (
        any(isinstance(n, str) and n.lower() == f"at://{handle.lower()}" for n in names)
        if isinstance(names, list)
        else False
    )


class Identities:
    """Resolves handles and DIDs."""

    def __init__(self, xrpc: Xrpc) -> None:
        self._xrpc = xrpc

    async def did_of(self, handle: str) -> str:
        """Return the DID of a handle, empty when nobody knows it.

        Raises SignInRefused("server_unreachable") when nobody could be asked: that says nothing of the handle.
        """
        reply = await self._xrpc.get(f"https://{handle}/.well-known/atproto-did", deadline_s=WAIT_S)
        if isinstance(reply, Answer) and reply.status == 200 and is_did(did := reply.text(2048).strip()):
            return did
        found = await self.look(APP_VIEW, handle)
        if isinstance(found, str):
            return found
        if isinstance(found, Answer):
            return ""
        raise SignInRefused("server_unreachable", server=urlsplit(APP_VIEW).netloc, detail=found.detail)

    async def look(
        self, server: str, handle: str, *, allow_lan: bool = False, deadline_s: float = WAIT_S
    ) -> str | Reply:
        """Ask one server; "" when it says that there is no such handle, the reply itself when it says nothing.

        https://docs.bsky.app/docs/api/com-atproto-identity-resolve-handle
        """
        reply = await self._xrpc.query(
            server,
            "com.atproto.identity.resolveHandle",
            {"handle": handle},
            allow_lan=allow_lan,
            deadline_s=deadline_s,
        )
        if not isinstance(reply, Answer):
            return reply
        did = reply.object().get("did") if reply.status == 200 else None
        if is_did(did):
            return str(did)
        return "" if reply.status in (400, 404) and error_of(reply)[0] else reply

    async def document(self, did: str) -> dict[str, Any]:
        """Return the DID document, empty when it cannot be read. https://atproto.com/specs/did"""
        if did.startswith("did:plc:"):
            url = f"{DIRECTORY}/{did}"
        elif re.match(r"did:web:[A-Za-z0-9.-]+\Z", did):
            url = f"https://{did.removeprefix('did:web:')}/.well-known/did.json"
        else:
            return {}
        reply = await self._xrpc.get(url, deadline_s=WAIT_S)
        document = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
        return document if document.get("id") == did else {}

    async def home(self, who: str, *, allow_lan: bool) -> tuple[str, str]:
        """Return the DID and the data server of a handle or DID.

        Raises SignInRefused: handle_unknown, sign_in_refused (the two-way check failed), server_unreachable (nobody to ask,
        or no document).
        """
        did = who if is_did(who) else await self.did_of(who)
        if not did:
            raise SignInRefused("handle_unknown", handle=who[:253])
        document = await self.document(did)
        if not document:
            raise SignInRefused(
                "server_unreachable", server=DIRECTORY, detail="the document of this profile is not there"
            )
        if who != did and not claims(document, who):
            raise SignInRefused("sign_in_refused", detail=f"{who} points to a profile that does not carry this name.")
        server = pds_of(document)
        if not server:
            raise SignInRefused("sign_in_refused", detail="the profile names no server that holds it.")
        return did, server_address(server, allow_lan=allow_lan)
