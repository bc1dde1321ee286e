"""Finding a server and reading what it allows, before anybody signs in."""

from __future__ import annotations

from urllib.parse import urlsplit

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.mastodon import wire
from inkom_desktop.networks.mastodon.api import Api
from inkom_desktop.ports.network import ServerFacts
from inkom_desktop.web.address import is_loopback, server_address
from inkom_desktop.web.client import Answer, NotSent, Reply, Web


class ReadingServers:
    """The part of the adapter that reads a server."""

    _web: Web

    async def read_server(self, server: str, *, allow_lan: bool = False) -> ServerFacts:
        """Read a server's abilities. `server` is an address, a domain, or a handle like @a@b.example.

        Raises SignInRefused: server_bad_address, server_needs_https, server_private, server_unknown, server_unreachable,
        server_not_this_network, field_missing.
        """
        return await find_server(self._web, server, allow_lan)


async def find_server(web: Web, typed: str, allow_lan: bool) -> ServerFacts:
    """Return the server behind what the person typed; for a handle also where its API really is."""
    typed = typed.strip()
    if not typed:
        raise SignInRefused("field_missing", field="Server")
    handle = "" if "://" in typed else typed.removeprefix("acct:").lstrip("@")
    named = "@" in handle
    root = root_of(handle.rpartition("@")[2] if named else typed, allow_lan)
    try:
        return await _read(web, root, allow_lan)
    except SignInRefused as refused:
        if not named or refused.code == "server_unreachable":
            raise
        # The domain of a handle may not be where the server is: https://docs.joinmastodon.org/spec/webfinger/
        elsewhere = await _by_webfinger(web, root, handle, allow_lan)
        if elsewhere is None:
            raise
        return await _read(web, elsewhere, allow_lan)


def root_of(typed: str, allow_lan: bool) -> str:
    """Return scheme and host alone: a profile's address is a good way to name a server. Raises SignInRefused."""
    parts = urlsplit(server_address(typed, allow_lan=allow_lan))
    return f"{parts.scheme}://{parts.netloc}"


async def _read(web: Web, root: str, allow_lan: bool) -> ServerFacts:
    """Read https://docs.joinmastodon.org/methods/instance/ , v2 first, v1 for older and other servers."""
    api = Api(web, root, allow_lan=allow_lan)
    for path in ("/api/v2/instance", "/api/v1/instance"):
        reply = await api.get(path)
        if not isinstance(reply, Answer) or reply.status in (429,) or reply.status >= 500:
            raise unreachable(root, reply)
        data = reply.object()
        if reply.status == 200 and wire.is_instance(data):
            root = _moved(web, root, reply)
            software = await _software(Api(web, root, allow_lan=allow_lan))
            abilities = wire.read_instance(data, software)
            return ServerFacts(root, f"{abilities.software or 'unknown'} {abilities.version}".strip(), abilities.json())
    raise SignInRefused("server_not_this_network", server=root, network="Mastodon")


def _moved(web: Web, root: str, answer: Answer) -> str:
    """Return where the answer came from when the server sent us on; writes follow no redirect, so this must be right."""
    parts = urlsplit(answer.url)
    if web.base is not None or not parts.hostname:
        return root
    if is_loopback(parts.hostname) and not is_loopback(urlsplit(root).hostname or ""):
        raise SignInRefused("server_private", server=parts.hostname)
    return f"{parts.scheme}://{parts.netloc}"


async def _software(api: Api) -> str:
    """Return the server's own name for its software (https://nodeinfo.diaspora.software/protocol), lower-case, or nothing."""
    reply = await api.get("/.well-known/nodeinfo")
    links = reply.object().get("links") if isinstance(reply, Answer) and reply.status == 200 else None
    hrefs = [wire.text_of(wire.branch(link).get("href")) for link in links] if isinstance(links, list) else []
    for href in reversed(hrefs):
        try:
            parts = urlsplit(href)
        except ValueError:
            continue
        if api.web.base is not None or parts.netloc == urlsplit(api.server).netloc:
            told = await api.get(parts.path)
            if isinstance(told, Answer) and told.status == 200:
                return wire.text_of(wire.branch(told.object(), "software").get("name")).lower()[:60]
    return ""


async def _by_webfinger(web: Web, root: str, handle: str, allow_lan: bool) -> str | None:
    reply = await Api(web, root, allow_lan=allow_lan).get("/.well-known/webfinger", {"resource": f"acct:{handle}"})
    links = reply.object().get("links") if isinstance(reply, Answer) and reply.status == 200 else None
    for link in links if isinstance(links, list) else []:
        href = wire.text_of(wire.branch(link).get("href"))
        if wire.branch(link).get("rel") == "self" and href.startswith(("https://", "http://")):
            found = root_of(href, allow_lan)
            home = is_loopback(urlsplit(root).hostname or "")
            return found if home or not is_loopback(urlsplit(found).hostname or "") else None
    return None


def unreachable(root: str, reply: Reply) -> SignInRefused:
    """Return the refusal for a server that gave no usable answer."""
    if isinstance(reply, Answer):
        detail = "it asks to wait" if reply.status == 429 else f"it answers with error {reply.status}"
    elif isinstance(reply, NotSent):
        if reply.detail in ("server_needs_https", "server_private"):
            return SignInRefused(reply.detail, server=root)
        detail = "its certificate is not trusted" if reply.certificate else "no connection"
    else:
        detail = "its answer was lost"
    return SignInRefused("server_unreachable", server=root, detail=detail)
