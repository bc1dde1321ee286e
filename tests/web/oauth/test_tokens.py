"""Tokens: what an endpoint answers, what a person pastes, whose app it is, and whose answer."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.web.client import Lost, NotSent, Reply
from inkom_desktop.web.oauth.answers import read_answer
from inkom_desktop.web.oauth.app_check import NO_CODE, check_app
from inkom_desktop.web.oauth.metadata import read_metadata
from inkom_desktop.web.oauth.proof import challenge_of
from inkom_desktop.web.oauth.tokens import error_of, read_pasted, read_tokens, split_scopes
from tests.networks.contract import HTML, NOW, ScriptedWeb, answer
from tests.networks.hostile import malformed

GOOD = {
    "access_token": "abc.DEF-1",
    "token_type": "Bearer",
    "expires_in": 5184000,
    "refresh_token": "r-2",
    "scope": "openid,profile w_member_social",
}


def test_the_challenge_in_hexadecimal() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    # The SHA-256 of RFC 7636 appendix B, as bytes: 19, 211, 30, 150, ...
    assert challenge_of(verifier, as_hex=True).startswith("13d31e961a1ad8ec2f16b10c4c982e0876a878ad6df144")
    assert len(challenge_of(verifier, as_hex=True)) == 64


def test_an_answer_is_read_whole() -> None:
    tokens = read_tokens(answer(200, GOOD))
    assert tokens is not None
    assert tokens.secrets() == {"access_token": "abc.DEF-1", "refresh_token": "r-2"}
    assert tokens.ends(NOW) == NOW + timedelta(days=60)
    assert tokens.scopes == ("openid", "profile", "w_member_social")
    # What can be renewed lasts as long as it can be; nobody is asked to sign in before.
    assert tokens.lasts_until(NOW) is None
    year = read_tokens(answer(200, {**GOOD, "refresh_token_expires_in": 31536000}))
    assert year is not None
    assert year.lasts_until(NOW) == NOW + timedelta(days=365)
    plain = read_tokens(answer(200, {**GOOD, "refresh_token": ""}))
    assert plain is not None
    assert plain.lasts_until(NOW) == NOW + timedelta(days=60)
    assert "abc" not in repr(tokens)
    assert "r-2" not in repr(tokens)


def test_a_renewal_without_a_new_refresh_token_does_not_empty_the_old_one() -> None:
    for given in ({}, {"refresh_token": ""}, {"refresh_token": None}):
        tokens = read_tokens(answer(200, {"access_token": "a", **given}))
        assert tokens is not None
        assert tokens.secrets() == {"access_token": "a"}


@pytest.mark.parametrize(
    "body",
    [{}, {**GOOD, "access_token": ""}, {**GOOD, "access_token": 5}, {**GOOD, "access_token": "two words"},
     {**GOOD, "access_token": "a\r\nX: y"}, {**GOOD, "access_token": "x" * 9000}, {**GOOD, "token_type": "mac"}, [], None],
)  # fmt: skip
def test_what_is_no_token_is_none(body: Any) -> None:
    assert read_tokens(answer(200, body)) is None
    assert read_tokens(answer(400, GOOD)) is None


def test_odd_answers_raise_nothing() -> None:
    for odd in malformed(answer(200, GOOD), "tokens"):
        tokens = read_tokens(odd.reply)
        assert tokens is None or tokens.access == "abc.DEF-1"
        assert tokens is None or tokens.life_s is None or tokens.life_s > 0
        error_of(odd.reply)


def test_scopes_are_parted_by_spaces_or_commas() -> None:
    assert split_scopes("a,b c\u2003d") == ("a", "b", "c", "d")
    assert split_scopes(None) == ()


def test_a_token_is_pasted_bare_or_with_what_belongs_to_it() -> None:
    assert read_pasted(" Bearer abc ") == {"access_token": "abc"}
    given = {"access_token": "a", "refresh_token": "r", "expires_in": 60, "client_id": "i", "more": "x", "scope": "s"}
    assert read_pasted(json.dumps(given)) == {
        "access_token": "a", "refresh_token": "r", "client_id": "i", "scope": "s", "expires_in": "60",
    }  # fmt: skip
    for bad in ("", "{}", '{"access_token": 5', "two words", "é"):
        with pytest.raises(SignInRefused):
            read_pasted(bad)


BACK = "http://127.0.0.1:40000/callback"


@pytest.mark.parametrize(
    ("given", "names", "taken"),
    [
        (f"{BACK}?code=c&state=s", False, True),
        (f"{BACK}?code=c&state=s&iss=https%3A%2F%2Fhonest.example", True, True),
        (f"{BACK}?code=c&state=s", True, False),
        (f"{BACK}?code=c&state=s&iss=", True, False),
        (f"{BACK}?code=c&state=s&iss=https%3A%2F%2Fevil.example", True, False),
        (f"{BACK}?code=c&state=s&iss=https%3A%2F%2Fhonest.example.evil.example", True, False),
        ("c", True, True),
    ],
)
def test_whoever_names_its_issuer_names_it_always(given: str, names: bool, taken: bool) -> None:
    def read() -> str:
        return read_answer(given, state="s", issuer="https://honest.example", names_issuer=names)

    if taken:
        assert read() == "c"
        return
    with pytest.raises(SignInRefused) as refused:
        read()
    assert refused.value.code == "sign_in_state"


@pytest.mark.parametrize(
    ("reply", "issuer", "names"),
    [
        (answer(200, {"issuer": "https://a.example/", "authorization_response_iss_parameter_supported": True}),
         "https://a.example/", True),
        (answer(200, {"issuer": "https://a.example"}), "https://a.example", False),
        (answer(200, {"issuer": "https://evil.example", "authorization_response_iss_parameter_supported": True}), "", False),
        (answer(200, {"issuer": "http://a.example"}), "", False),
        (answer(200, {"issuer": 5}), "", False),
        (answer(200, HTML), "", False),
        (answer(404, {}), "", False),
        (NotSent("connect"), "", False),
        (Lost("deadline"), "", False),
    ],
)  # fmt: skip
async def test_metadata_that_names_another_issuer_is_not_used(reply: Reply, issuer: str, names: bool) -> None:
    told = await read_metadata(ScriptedWeb("x", reply), "https://a.example")
    assert (told.issuer if told else "", bool(told and told.names_issuer)) == (issuer, names)


@pytest.mark.parametrize(
    ("reply", "code"),
    [
        (answer(400, {"error": "invalid_grant"}), ""),
        (answer(400, {"error": "invalid_request", "error_description": "Unable to retrieve access token"}), ""),
        (answer(401, {"error": "invalid_client", "error_description": "Client authentication failed"}), "app_unknown"),
        (answer(400, {"error": "invalid_client"}), "app_unknown"),
        (answer(401, HTML), "app_unknown"),
        (answer(400, HTML), "server_unreachable"),
        (answer(200, GOOD), "server_unreachable"),
        (answer(503, HTML), "server_unreachable"),
        (answer(429, {}), "server_unreachable"),
        (NotSent("connect"), "server_unreachable"),
        (Lost("deadline"), "server_unreachable"),
    ],
)
async def test_an_app_is_tested_before_anybody_signs_in(reply: Reply, code: str) -> None:
    web = ScriptedWeb("x", reply)
    if not code:
        await check_app(web, "https://a.example/token", "id", "top-secret", BACK, "A")
        assert web.calls[0].more["form"]["code"] == NO_CODE
        return
    with pytest.raises(SignInRefused) as refused:
        await check_app(web, "https://a.example/token", "id", "top-secret", BACK, "A")
    assert refused.value.code == code
    assert "top-secret" not in repr(refused.value.params)
