"""Which addresses Inkom talks to: https anywhere public, plain http on loopback only, private networks only when allowed.

A server address that a person typed may be loopback over plain http; any other plain-http or private address needs the
person's own word (`--allow-lan`). Guards against SSRF by name: OWASP ASVS 5.0, 1.3.6.
"""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit, urlunsplit

from inkom_desktop.domain.errors import InkomError, SignInRefused

_NUMBER = re.compile(r"(\d+|0[xX][0-9a-fA-F]*)\Z", re.ASCII)
_HOST = re.compile(r"[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*\.?\Z")


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer: localhost by name (RFC 6761) or a loopback literal."""
    host = host.strip("[]").lower().rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def is_private_literal(host: str) -> bool:
    """Tell whether a host is an address literal that is not on the public internet (private, link-local, CGNAT, ...)."""
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        # 127.1, 2130706433 and 0x7f.1 are names to us and addresses to the resolver; no real name ends in a number.
        return bool(_NUMBER.match(host.rstrip(".").rpartition(".")[2]))
    mapped = getattr(address, "ipv4_mapped", None)
    return not (mapped or address).is_global


def server_address(typed: str, *, allow_lan: bool = False, default_scheme: str = "https") -> str:
    """Return scheme and host of what a person typed (path kept, no trailing slash, host lower-case and IDNA).

    Raises SignInRefused: server_bad_address, server_needs_https, server_private.
    """
    text = typed.strip()
    if "://" not in text:
        host = text.split("/", 1)[0].rsplit(":", 1)[0]
        text = f"{'http' if is_loopback(host) else default_scheme}://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii").lower().rstrip(".")
    except (ValueError, UnicodeError) as e:
        raise SignInRefused("server_bad_address", server=typed[:200]) from e
    literal = ":" in host
    if parts.scheme not in ("http", "https") or not host or parts.username or parts.password:
        raise SignInRefused("server_bad_address", server=typed[:200])
    if not literal and not _HOST.match(host):
        raise SignInRefused("server_bad_address", server=typed[:200])
    guard(parts.scheme, host, allow_lan=allow_lan)
    netloc = f"[{host}]" if literal else host
    if port and port != {"http": 80, "https": 443}[parts.scheme]:
        netloc += f":{port}"
    return urlunsplit(SplitResult(parts.scheme, netloc, parts.path.rstrip("/"), "", ""))


def guard(scheme: str, host: str, *, allow_lan: bool) -> None:
    """Raise SignInRefused when the address may not be talked to without the person's own word."""
    if is_loopback(host) or allow_lan:
        return
    if scheme != "https":
        raise SignInRefused("server_needs_https", server=host)
    if is_private_literal(host):
        raise SignInRefused("server_private", server=host)


def override(url: str, base: str) -> str:
    """Replace scheme and host of an address by those of a loopback gateway; the path stays (INKOM_API_BASE_<NETWORK>)."""
    gateway, target = urlsplit(base), urlsplit(url)
    return urlunsplit((gateway.scheme, gateway.netloc, gateway.path.rstrip("/") + target.path, target.query, ""))


def read_override(name: str, value: str | None) -> str | None:
    """Check an INKOM_API_BASE_<NETWORK>; raises InkomError("api_base_not_loopback") for anything but loopback."""
    if not value:
        return None
    try:
        parts = urlsplit(value)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and is_loopback(parts.hostname or "")
        _ = parts.port
    except ValueError:
        good = False
    if not good:
        raise InkomError("api_base_not_loopback", variable=name, value=value[:200])
    return value.rstrip("/")
