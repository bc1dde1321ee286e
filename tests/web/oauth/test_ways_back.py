"""The loopback address: free or registered ports, paths of their own, https that signs itself, and who may not use it."""

from __future__ import annotations

import asyncio
import socket
import ssl

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.ports.own_app import Redirect
from inkom_desktop.web.oauth.loopback import loopback_return
from tests.web.oauth.test_answers_and_return import ask


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_a_registered_port_is_the_one_that_listens() -> None:
    redirect = Redirect(free_port(), path="/callback")
    async with loopback_return(redirect) as back:
        assert back.redirect_uri == redirect.address
        await ask(back, "/callback?code=abc&state=s")
        assert await back.wait() == f"{redirect.address}?code=abc&state=s"


async def test_a_port_that_another_program_has_is_never_given_to_the_browser() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SignInRefused) as refused:
            async with loopback_return(Redirect(port)):
                pass
    assert (refused.value.code, refused.value.params) == ("redirect_port_busy", {"port": port})


async def test_a_name_for_this_computer_is_taken_in_both_its_addresses() -> None:
    with socket.socket(socket.AF_INET6) as other:
        try:
            other.bind(("::1", 0))
        except OSError:
            pytest.skip("this machine has no IPv6")
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(SignInRefused) as refused:
            async with loopback_return(Redirect(port, host="localhost")):
                pass
    assert refused.value.code == "redirect_port_busy"
    async with loopback_return(Redirect(port, host="localhost")) as back:
        reader, writer = await asyncio.open_connection("::1", port)
        writer.write(f"GET /callback?code=abc&state=s HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
        assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
        writer.close()
        assert (await back.wait()).endswith("?code=abc&state=s")


async def test_each_sign_in_may_have_a_path_of_its_own() -> None:
    async with loopback_return(Redirect(own_path=True)) as one, loopback_return(Redirect(own_path=True)) as two:
        paths = [back.redirect_uri.split("/", 3)[3] for back in (one, two)]
        assert paths[0] != paths[1]
        # The answer to the other one's question is not taken here.
        assert (await ask(one, f"/{paths[1]}?code=abc")).startswith("HTTP/1.1 404 ")
        await ask(one, f"/{paths[0]}?code=abc")
        assert (await one.wait()).endswith("?code=abc")


def test_the_address_to_register() -> None:
    assert Redirect(8723).address == "http://127.0.0.1:8723/callback"
    assert Redirect(8723, host="localhost", secure=True).address == "https://localhost:8723/callback"
    assert Redirect().address == "http://127.0.0.1/callback"


async def test_a_name_that_points_here_meanwhile_gets_nothing() -> None:
    """DNS rebinding: a page of evil.example whose name now means 127.0.0.1 can send a request, with its own Host."""
    port = free_port()
    async with loopback_return(Redirect(port, host="localhost")) as back:
        hosts = (
            f"evil.example:{port}",
            "evil.example",
            f"127.0.0.1:{port}",
            f"localhost.evil.example:{port}",
            "localhost",
        )
        for host in hosts:
            page = await ask(back, "/callback?code=evil&state=evil", host=host)
            assert page.startswith("HTTP/1.1 421 ")
            assert "Access-Control-Allow-Origin" not in page
        await ask(back, "/callback?code=good", host=f"localhost:{port}")
        assert (await back.wait()).endswith("?code=good")


async def test_https_signs_itself_for_each_sign_in() -> None:
    seen = []
    for _ in range(2):
        async with loopback_return(Redirect(secure=True)) as back:
            assert back.redirect_uri.startswith("https://127.0.0.1:")
            authority = back.redirect_uri.split("/")[2]
            port = int(authority.split(":")[1])
            trusting = ssl.create_default_context()
            with pytest.raises(ssl.SSLCertVerificationError):
                await asyncio.open_connection("127.0.0.1", port, ssl=trusting, server_hostname="127.0.0.1")
            trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
            reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trusting)
            seen.append(writer.get_extra_info("ssl_object").getpeercert(binary_form=True))
            writer.write(f"GET /callback?code=abc&state=s HTTP/1.1\r\nHost: {authority}\r\n\r\n".encode())
            assert (await reader.read()).startswith(b"HTTP/1.1 200 ")
            writer.close()
            assert (await back.wait()).startswith("https://")
    assert seen[0] != seen[1]
