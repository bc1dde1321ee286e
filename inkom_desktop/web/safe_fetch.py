"""Fetches a public page or picture that a person linked, without being led into a private network.

The name is resolved here, every address it has must be public, and the connection goes to the very address that was
checked (so that a second answer of the name server changes nothing), while TLS and the Host header keep the name. Each
redirect is checked anew. No cookie, no credential and no proxy is used: where only a proxy leads out there is no card.
OWASP ASVS 5.0, 1.3.6; RFC 6890 and the IANA special-purpose registries decide what is public.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import zlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urljoin, urlsplit

from inkom_desktop.web.client import AGENT

if TYPE_CHECKING:
    import httpx

DEADLINE_S = 5.0
"""Seconds for everything: names, redirects, body."""
PAGE_CAP = 512 * 1024
"""Bytes of a page that are read at most, after decompression."""
MOST_REDIRECTS = 3

PAGES = frozenset({"text/html", "application/xhtml+xml"})
PICTURES = frozenset({"image/jpeg", "image/png", "image/webp", "image/gif"})

IpAddress = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolve = Callable[[str, int], Awaitable[Sequence[str]]]
"""Gives the addresses of a name for a port; raises OSError when it has none."""

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_SIX_TO_FOUR = ipaddress.IPv6Network("2002::/16")


@dataclass(frozen=True, slots=True)
class Fetched:
    """What was found: `url` after redirects, `mime` in lower case without parameters, `content_type` as it was sent."""

    url: str
    mime: str
    content_type: str
    body: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotFetched:
    """Why there is nothing, for a log: address, private_address, no_name, status 404, kind, too_large, redirects, deadline..."""

    reason: str


class _Refused(Exception):
    pass


async def system_resolve(host: str, port: int) -> Sequence[str]:
    """Ask the system for the addresses of a name."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def is_public(address: IpAddress) -> bool:
    """Tell whether an address is on the public internet, also when it only wraps an IPv4 address."""
    if isinstance(address, ipaddress.IPv6Address):
        number = int(address)
        inner: ipaddress.IPv4Address | None = address.ipv4_mapped
        if address in _NAT64:
            inner = ipaddress.IPv4Address(number & 0xFFFFFFFF)
        elif address in _SIX_TO_FOUR:
            inner = ipaddress.IPv4Address((number >> 80) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local or address.teredo is not None or address.scope_id:
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


class SafeFetch:
    """Fetches public pages. `allow_loopback` (with any port) is for tests alone; the program never sets it."""

    def __init__(
        self, resolve: Resolve = system_resolve, *, allow_loopback: bool = False, deadline_s: float = DEADLINE_S
    ) -> None:
        self._resolve = resolve
        self._allow_loopback = allow_loopback
        self._deadline_s = deadline_s
        self._context: ssl.SSLContext | None = None

    async def fetch(
        self, url: str, *, mimes: frozenset[str] = PAGES, cap: int = PAGE_CAP, cut: bool = False
    ) -> Fetched | NotFetched:
        """GET an address of one of the given kinds. Never raises for what a server or a name may do.

        More than `cap` bytes is refused, or cut off there when `cut` (a page says what it is in its head).
        """
        # At the first call, as `web.client` does.
        import httpx

        try:
            async with asyncio.timeout(self._deadline_s):
                for _ in range(MOST_REDIRECTS + 1):
                    found = await self._hop(url, mimes, cap, cut)
                    if isinstance(found, Fetched):
                        return found
                    url = urljoin(url, found)
                return NotFetched("redirects")
        except TimeoutError:
            return NotFetched("deadline")
        except _Refused as e:
            return NotFetched(str(e))
        except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, zlib.error) as e:
            return NotFetched(type(e).__name__)

    async def _hop(self, url: str, mimes: frozenset[str], cap: int, cut: bool) -> Fetched | str:
        import httpx

        parts, host, port = self._checked(url)
        pinned = await self._pin(host, port)
        literal = f"[{pinned}]" if isinstance(pinned, ipaddress.IPv6Address) else str(pinned)
        target = f"{parts.scheme}://{literal}:{port}{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        named = f"[{host}]" if ":" in host else host
        default = port == {"http": 80, "https": 443}[parts.scheme]
        headers = {
            "Host": named if default else f"{named}:{port}",
            "User-Agent": AGENT,
            "Accept": ", ".join(sorted(mimes)),
            "Accept-Encoding": "gzip",
        }
        # A client of its own for every hop: nothing is kept between two names that share an address.
        async with (
            httpx.AsyncClient(verify=await self._ssl(), trust_env=False, timeout=self._deadline_s) as client,
            client.stream("GET", target, headers=headers, extensions={"sni_hostname": host}) as response,
        ):
            if response.status_code in (301, 302, 303, 307, 308) and "location" in response.headers:
                return response.headers["location"]
            if response.status_code != 200:
                raise _Refused(f"status {response.status_code}")
            content_type = response.headers.get("content-type", "")
            mime = content_type.split(";", 1)[0].strip().lower()
            if mime not in mimes:
                raise _Refused("kind")
            return Fetched(url, mime, content_type, await _body(response, cap, cut))

    def _checked(self, url: str) -> tuple[SplitResult, str, int]:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.password:
            raise _Refused("address")
        host = parts.hostname if ":" in parts.hostname else parts.hostname.encode("idna").decode("ascii").lower()
        port = parts.port or {"http": 80, "https": 443}[parts.scheme]
        if port not in (80, 443) and not self._allow_loopback:
            raise _Refused("port")
        return parts, host, port

    async def _pin(self, host: str, port: int) -> IpAddress:
        try:
            addresses = [ipaddress.ip_address(host)]
        except ValueError:
            try:
                addresses = [ipaddress.ip_address(a) for a in await self._resolve(host, port)]
            except OSError as e:
                raise _Refused("no_name") from e
        if not addresses:
            raise _Refused("no_name")
        for address in addresses:
            if not is_public(address) and not (self._allow_loopback and address.is_loopback):
                raise _Refused("private_address")
        # An address that the machine cannot route to would cost the whole deadline: IPv4 first is the safer bet.
        return min(addresses, key=lambda a: a.version)

    async def _ssl(self) -> ssl.SSLContext:
        if self._context is None:
            import httpx

            self._context = await asyncio.to_thread(httpx.create_ssl_context)
        return self._context


async def _body(response: httpx.Response, cap: int, cut: bool) -> bytes:
    """Read the body and unpack it piece by piece, so that a small answer cannot become a large one."""
    packing = response.headers.get("content-encoding", "identity").strip().lower()
    if packing not in ("", "identity", "gzip", "x-gzip"):
        raise _Refused("packing")
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 16) if "gzip" in packing else None
    body = bytearray()
    async for chunk in response.aiter_raw(16_384):
        body += unpack.decompress(chunk, cap + 1 - len(body)) if unpack else chunk
        if len(body) > cap:
            if not cut:
                raise _Refused("too_large")
            return bytes(body[:cap])
    return bytes(body)
