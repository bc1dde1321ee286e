"""Signing in on a network's own page: the proof, the loopback return, and reading what came back."""

from __future__ import annotations

import asyncio
import socket

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.ports.own_app import Redirect
from inkom_desktop.web.oauth.answers import read_answer
from inkom_desktop.web.oauth.loopback import LoopbackReturn, loopback_return
from inkom_desktop.web.oauth.proof import challenge_of, new_state, new_verifier

STATE = "the-state"
BACK = "http://127.0.0.1:40000/callback"


def test_the_challenge_of_rfc_7636_appendix_b() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert challenge_of(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_verifiers_and_states_are_fresh_and_of_the_right_letters() -> None:
    made = {new_verifier() for _ in range(50)} | {new_state() for _ in range(50)}
    assert len(made) == 100
    assert all(43 <= len(m) <= 128 and m.replace("-", "").replace("_", "").isalnum() for m in made)


@pytest.mark.parametrize(
    "answer",
    [
        f"{BACK}?code=abc-1&state={STATE}",
        f"  {BACK}?state={STATE}&code=abc-1&extra=1\n",
        f"?code=abc-1&state={STATE}",
        f"code=abc-1&state={STATE}",
        f"abc-1&state={STATE}",
        "abc-1",
        f"{BACK}?code=abc-1&state={STATE}&iss=https%3A%2F%2Fsocial.example%2F",
    ],
)
def test_reads_the_code_out_of_what_came_back(answer: str) -> None:
    assert read_answer(answer, state=STATE, issuer="https://social.example") == "abc-1"


def test_a_bare_code_is_taken_as_it_is() -> None:
    assert read_answer("a%2Bb+c=", state=STATE) == "a%2Bb+c="


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (f"{BACK}?code=abc&state=other", "sign_in_state"),
        (f"{BACK}?code=abc&state=", "sign_in_state"),
        (f"{BACK}?code=abc", "sign_in_state"),
        (f"{BACK}?error=access_denied", "sign_in_state"),
        ("abc&state=other", "sign_in_state"),
        (f"{BACK}?code=abc&state={STATE}&state={STATE}", "sign_in_state"),
        (f"{BACK}?code=abc&code=def&state={STATE}", "sign_in_state"),
        (f"{BACK}?code=abc&state={STATE}&iss=https%3A%2F%2Fevil.example", "sign_in_state"),
        (f"{BACK}?code=abc&state=\u00fc\ud800", "sign_in_state"),
        (f"{BACK}?state={STATE}", "sign_in_refused"),
        (f"{BACK}?code=&state={STATE}", "sign_in_refused"),
        (f"{BACK}?error=access_denied&state={STATE}", "sign_in_refused"),
        ("", "sign_in_refused"),
        ("two words", "sign_in_refused"),
        ("x" * 9000, "sign_in_refused"),
        ("http://[", "sign_in_refused"),
        (f"{BACK}?{'a=1&' * 60}code=abc&state={STATE}", "sign_in_refused"),
    ],
)
def test_refuses_what_does_not_belong_to_this_sign_in(answer: str, code: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        read_answer(answer, state=STATE, issuer="https://social.example")
    assert refused.value.code == code


def test_says_the_networks_own_reason_and_not_too_much_of_it() -> None:
    with pytest.raises(SignInRefused) as refused:
        read_answer(
            f"{BACK}?error=access_denied&error_description=You+said%0A+no{'x' * 400}&state={STATE}", state=STATE
        )
    assert str(refused.value.params["detail"]).startswith("You said no")
    assert len(str(refused.value.params["detail"])) == 200


async def ask(back: LoopbackReturn, target: str, *, host: str = "", method: str = "GET") -> str:
    """Play the browser; returns the whole answer."""
    authority = back.redirect_uri.split("/")[2]
    reader, writer = await asyncio.open_connection("127.0.0.1", int(authority.split(":")[1]))
    writer.write(f"{method} {target} HTTP/1.1\r\nHost: {host or authority}\r\nAccept: */*\r\n\r\n".encode("latin-1"))
    answer = (await reader.read()).decode()
    writer.close()
    await writer.wait_closed()
    return answer


async def test_takes_the_browsers_answer_and_tells_the_person() -> None:
    async with loopback_return() as back:
        assert back.redirect_uri.startswith("http://127.0.0.1:")
        page = await ask(back, "/callback?code=abc&state=xyz")
        assert await back.wait() == f"{back.redirect_uri}?code=abc&state=xyz"
    assert page.startswith("HTTP/1.1 200 ")
    assert "abc" not in page
    assert "xyz" not in page
    for header in (
        "Content-Security-Policy: default-src 'none'",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
    ):
        assert header in page


async def test_the_first_answer_is_the_only_one() -> None:
    async with loopback_return() as back:
        await ask(back, "/callback?code=first")
        assert (await ask(back, "/callback?code=second")).startswith("HTTP/1.1 410 ")
        assert (await back.wait()).endswith("?code=first")


async def test_an_error_is_an_answer_too() -> None:
    async with loopback_return() as back:
        await ask(back, "/callback?error=access_denied&state=s")
        assert (await back.wait()).endswith("?error=access_denied&state=s")


async def test_nothing_else_is_taken_for_the_answer() -> None:
    async with loopback_return() as back:
        port = back.redirect_uri.split(":")[2].split("/")[0]
        asked = [
            await ask(back, "/callback?code=evil", host="evil.example"),
            await ask(back, "/callback?code=evil", host=f"evil.example:{port}"),
            await ask(back, "/callback?code=evil", host=f"127.0.0.1:{port}\r\nHost: evil.example"),
            await ask(back, "/callback?code=evil", method="POST"),
            await ask(back, "/favicon.ico"),
            await ask(back, "/callback"),
            await ask(back, "/callback?state=only"),
            await ask(back, "/callback/../other?code=evil"),
            await ask(back, "/callback?code=<script>alert(1)</script>", host="evil.example"),
            await ask(back, "nonsense with spaces"),
        ]
        assert [a.split(" ")[1] for a in asked] == [
            "421",
            "421",
            "421",
            "405",
            "404",
            "404",
            "404",
            "404",
            "421",
            "400",
        ]
        assert all("evil" not in a and "script" not in a for a in asked)
        await ask(back, "/callback?code=good")
        assert (await back.wait()).endswith("?code=good")


async def test_a_silent_or_endless_visitor_keeps_nobody_from_the_answer() -> None:
    async with loopback_return() as back:
        port = int(back.redirect_uri.split(":")[2].split("/")[0])
        _, silent = await asyncio.open_connection("127.0.0.1", port)
        endless_reader, endless = await asyncio.open_connection("127.0.0.1", port)
        endless.write(b"GET /" + b"x" * 40_000)
        assert await endless_reader.read() == b""
        await ask(back, "/callback?code=abc")
        assert (await back.wait()).endswith("?code=abc")
        silent.close()
        endless.close()


async def test_nobody_comes_back_in_time() -> None:
    async with loopback_return(limit_s=0.01) as back:
        with pytest.raises(SignInRefused) as refused:
            await back.wait()
    assert refused.value.code == "sign_in_timeout"


async def test_cancelling_closes_the_port() -> None:
    ports: list[int] = []
    open_now = asyncio.Event()

    async def sign_in() -> None:
        async with loopback_return() as back:
            ports.append(int(back.redirect_uri.split(":")[2].split("/")[0]))
            open_now.set()
            await back.wait()

    task = asyncio.create_task(sign_in())
    await open_now.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", ports[0])) != 0


async def test_two_sign_ins_have_two_ports() -> None:
    async with loopback_return() as one, loopback_return(Redirect(path="/other")) as two:
        assert one.redirect_uri != two.redirect_uri
        assert two.redirect_uri.endswith("/other")
