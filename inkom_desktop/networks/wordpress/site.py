"""Finding the API of a site behind what the person typed.

https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/ : a Link header, the same link in the page, and for
sites that name neither the two usual places.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin, urlsplit

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.wordpress.wire import Api, code_of, text_of
from inkom_desktop.web.address import is_loopback, server_address
from inkom_desktop.web.client import Answer, NotSent, Reply, Web

REL = "https://api.w.org/"
PAGE_CAP = 4 << 20
INDEX_FIELDS = "name,home,url,namespaces,authentication"
_LINK = re.compile(r'<([^>]+)>\s*;[^,<]*?rel="?([^",;]+)"?')
_BELOW = re.compile(r"/(wp-admin|wp-login\.php|wp-json|xmlrpc\.php|index\.php)(/.*)?\Z")


@dataclass(frozen=True, slots=True)
class Site:
    """A site and its API. `app_passwords` tells that the site offers application passwords."""

    address: str
    root: str
    name: str
    software: str
    app_passwords: bool


async def find_site(web: Web, typed: str, allow_lan: bool, authorization: str = "") -> Site:
    """Return the site. `authorization` is tried where a site shows its API to signed-in people alone.

    Raises SignInRefused: field_missing, server_bad_address, server_needs_https, server_private, server_unreachable,
    server_not_this_network, wp_dot_com, wp_site_password, wp_rest_disabled, wp_security_page.
    """
    if not typed.strip():
        raise SignInRefused("field_missing", field="Site")
    address = _BELOW.sub("", server_address(typed.strip().split("?", 1)[0], allow_lan=allow_lan))
    page = await web.read(
        address + "/", headers={"Accept": "text/html"}, allow_lan=allow_lan, deadline_s=20, cap=PAGE_CAP
    )
    if not isinstance(page, Answer) and page.detail != "answer_too_large":
        raise unreachable(address, page)
    if isinstance(page, Answer) and (page.status == 429 or page.status >= 500):
        raise unreachable(address, page)
    if isinstance(page, Answer) and page.status == 401:
        raise SignInRefused("wp_site_password", server=address)
    here = page.url if isinstance(page, Answer) and page.url and web.base is None else address + "/"
    named = _named(page, here)
    for root in dict.fromkeys([*named, *_usual(address, here)]):
        api = Api(web, _safe(root, here, web), allow_lan=allow_lan)
        index = await _index(api, authorization)
        if isinstance(index, dict):
            return _site(index, api.root, address, here, page)
        if root in named:
            raise _hidden(address, index)
    if _looks_like_wordpress(page):
        raise SignInRefused("wp_rest_disabled", server=address)
    raise SignInRefused("server_not_this_network", server=address, network="WordPress")


def unreachable(server: str, reply: Reply) -> SignInRefused:
    """Return the refusal for a site that gave no usable answer."""
    if isinstance(reply, Answer):
        detail = "it asks to wait" if reply.status == 429 else f"it answers with error {reply.status}"
    elif isinstance(reply, NotSent):
        if reply.detail in ("server_needs_https", "server_private"):
            return SignInRefused(reply.detail, server=server)
        detail = "its certificate is not trusted" if reply.certificate else "no connection"
    else:
        detail = "its answer was lost"
    return SignInRefused("server_unreachable", server=server, detail=detail)


async def _index(api: Api, authorization: str) -> dict[str, Any] | Reply:
    """Read the index of the API; the reply when it is none."""
    reply = await api.get("", {"_fields": INDEX_FIELDS}, cap=PAGE_CAP)
    if isinstance(reply, Answer) and reply.status in (401, 403) and authorization:
        signed = Api(api.web, api.root, authorization, api.allow_lan)
        reply = await signed.get("", {"_fields": INDEX_FIELDS}, cap=PAGE_CAP)
    data = reply.object() if isinstance(reply, Answer) and reply.status == 200 else {}
    spaces = data.get("namespaces")
    return data if isinstance(spaces, list) and "wp/v2" in spaces else reply


def _hidden(address: str, reply: Reply) -> SignInRefused:
    """Return why an API that the site itself names does not answer as one."""
    if not isinstance(reply, Answer) or reply.status == 429 or reply.status >= 500:
        return unreachable(address, reply)
    if code_of(reply) or reply.status in (404, 410):
        return SignInRefused("wp_rest_disabled", server=address)
    return SignInRefused("wp_security_page", server=address, detail=f"HTTP {reply.status}")


def _named(page: Reply, here: str) -> list[str]:
    """Return the roots that the site itself names."""
    if not isinstance(page, Answer):
        return []
    header = [target for target, rel in _LINK.findall(page.headers.get("link", "")) if rel.strip() == REL]
    found = header or _links(page.body.decode("utf-8", "replace"))
    return [root for target in found[:2] if (root := _joined(here, target))]


def _joined(here: str, target: str) -> str:
    """Return the address a page names, empty when it is none."""
    try:
        root = urljoin(here, target.strip())
        parts = urlsplit(root)
        _ = parts.port
    except ValueError:
        return ""
    return root if parts.scheme in ("http", "https") and parts.hostname else ""


def _usual(address: str, here: str) -> Iterator[str]:
    moved = urlsplit(here)
    for base in dict.fromkeys((f"{moved.scheme}://{moved.netloc}{urlsplit(address).path}", address)):
        yield f"{base}/wp-json/"
        yield f"{base}/?rest_route=/"


def _safe(root: str, here: str, web: Web) -> str:
    """Return the root, over https where the page was; sites behind a proxy often name themselves with http.

    Raises SignInRefused for WordPress.com's own API and for a public site that names this computer.
    """
    named, page = urlsplit(root), urlsplit(here)
    host = named.hostname or ""
    if host == "public-api.wordpress.com":
        raise SignInRefused("wp_dot_com", server=page.netloc)
    if is_loopback(host) and not is_loopback(page.hostname or "") and web.base is None:
        raise SignInRefused("server_private", server=host)
    if named.scheme == "http" and page.scheme == "https":
        return "https" + root.removeprefix("http")
    return root


def _site(index: dict[str, Any], root: str, address: str, here: str, page: Reply) -> Site:
    home = _joined("", text_of(index.get("home"))) or _joined("", text_of(index.get("url")))
    shown = urlsplit(_https(home or address, here))
    where = f"{shown.scheme}://{shown.netloc}{shown.path.rstrip('/')}"
    name = " ".join(html.unescape(text_of(index.get("name"))).split())[:200] or shown.netloc
    ways = index.get("authentication")
    return Site(where, root, name, _software(page), isinstance(ways, dict) and "application-passwords" in ways)


def _https(home: str, here: str) -> str:
    secure = here.startswith("https:") and home.startswith("http:")
    return "https" + home.removeprefix("http") if secure else home


class _Head(HTMLParser):
    """Collects the links and the generator of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []
        self.generator = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Read link and meta."""
        given = {k: v or "" for k, v in attrs}
        if tag == "link" and given.get("rel", "").strip() == REL and given.get("href"):
            self.links.append(given["href"])
        if tag == "meta" and given.get("name", "").lower() == "generator" and not self.generator:
            self.generator = given.get("content", "")


def _head(page: str) -> _Head:
    head = _Head()
    head.feed(page[:400_000])
    return head


def _links(page: str) -> list[str]:
    return _head(page).links


def _software(page: Reply) -> str:
    said = _head(page.body.decode("utf-8", "replace")).generator if isinstance(page, Answer) else ""
    return said[:60] if re.fullmatch(r"WordPress( [\w.-]+)?", said) else "WordPress"


def _looks_like_wordpress(page: Reply) -> bool:
    return isinstance(page, Answer) and (b"/wp-content/" in page.body or b"/wp-includes/" in page.body)
