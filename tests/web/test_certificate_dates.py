"""A server whose certificate is trusted but for its dates: over, or not begun, as a wrong clock makes it look."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from inkom_desktop.domain.outcome import CERTIFICATE_TIME
from inkom_desktop.web.client import NotSent, Web

DAY = timedelta(days=1)


class Authority:
    """Signs certificates for localhost."""

    def __init__(self) -> None:
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority of this test")])
        now = datetime.now(UTC)
        self.own = self._sign(self.key, self.name, now - 1000 * DAY, now + 1000 * DAY, is_ca=True)

    def _sign(
        self, key: ec.EllipticCurvePrivateKey, name: x509.Name, begin: datetime, end: datetime, *, is_ca: bool
    ) -> x509.Certificate:
        return (
            x509.CertificateBuilder()
            .subject_name(name)
            .issuer_name(self.name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(begin)
            .not_valid_after(end)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
            .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
            .sign(self.key, hashes.SHA256())
        )

    def server(self, folder: Path, begin: datetime, end: datetime) -> ssl.SSLContext:
        """Return what a server with a certificate of those dates needs."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
        pem = self._sign(key, name, begin, end, is_ca=False).public_bytes(serialization.Encoding.PEM)
        private = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        (folder / "server.pem").write_bytes(private + pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem")
        return context


@asynccontextmanager
async def serving(context: ssl.SSLContext) -> AsyncIterator[str]:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    async with server:
        yield f"https://localhost:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize(
    ("begin", "end", "trusted", "detail"),
    [
        (-20, -10, True, CERTIFICATE_TIME),
        (10, 20, True, CERTIFICATE_TIME),
        (-10, 10, True, None),
        (-10, 10, False, "certificate"),
        (-20, -10, False, "certificate"),
    ],
)
async def test_dates_are_told_from_distrust(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, begin: int, end: int, trusted: bool, detail: str | None
) -> None:
    authority, now = Authority(), datetime.now(UTC)
    context = ssl.create_default_context()
    if trusted:
        context.load_verify_locations(cadata=authority.own.public_bytes(serialization.Encoding.PEM).decode())
    monkeypatch.setattr(Web, "_context", context)
    async with serving(authority.server(tmp_path, now + begin * DAY, now + end * DAY)) as address:
        reply = await Web("mastodon", {}).head(address)
    if detail is None:
        assert not isinstance(reply, NotSent)
    else:
        assert reply == NotSent(detail, certificate=True)
