"""Connecting: what the person types, where the server really is, what is registered and asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import respx

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded, Throttled, Unknown
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.ports.network import BrowserSignIn, SignedIn, SignInAsk
from inkom_desktop.ports.vault import Secret
from inkom_desktop.web.client import Web
from inkom_desktop.web.oauth.proof import challenge_of
from tests.networks.mastodon.shapes import account, credentials, instance_v2
from tests.networks.mastodon.stage import EPOCH, connect, network, session
from tests.networks.mastodon.standin import Standin

SERVER = "https://social.example"
ME = credentials(account(SERVER, "101", "alice", EPOCH, 4))
MISSING = httpx.Response(404, text="<h1>404</h1>")


@pytest.fixture
def standin() -> Iterator[Standin]:
    with Standin() as running:
        yield running


@pytest.fixture
def web() -> Iterator[respx.MockRouter]:
    with respx.mock(assert_all_called=False) as router:
        yield router


def a_server(web: respx.MockRouter, root: str = SERVER) -> None:
    web.get(f"{root}/api/v2/instance").respond(json=instance_v2(root, urlsplit(root).netloc))
    web.get(f"{root}/.well-known/nodeinfo").respond(404)
    web.get(f"{root}/api/v1/accounts/verify_credentials").respond(json=ME)
    web.get(f"{root}/api/v1/apps/verify_credentials").respond(404)


async def refusal(ask: SignInAsk) -> SignInRefused:
    with pytest.raises(SignInRefused) as refused:
        await network().sign_in(ask)
    assert len(ask.secret.value) < 4 or ask.secret.value not in f"{refused.value}{refused.value.params}"
    return refused.value


@pytest.mark.parametrize(
    "typed",
    [
        "social.example",
        "https://social.example/",
        "https://Social.Example/@alice",
        "@alice@social.example",
        "alice@social.example",
    ],
)
async def test_a_server_may_be_named_in_many_ways(web: respx.MockRouter, typed: str) -> None:
    a_server(web)
    signed_in = await network().sign_in(SignInAsk(server=typed, secret=Secret(" the-token\n")))
    assert (signed_in.server, signed_in.remote_id, signed_in.handle) == (SERVER, "101", "@alice@social.example")
    assert signed_in.secrets == {"access_token": "the-token"}
    assert "the-token" not in repr(signed_in)
    json.dumps(dict(signed_in.abilities))


async def test_a_handles_domain_may_not_be_where_the_server_is(web: respx.MockRouter) -> None:
    web.get(url__regex=r"https://example\.org/(api|\.well-known/nodeinfo).*").mock(return_value=MISSING)
    link = {"rel": "self", "type": "application/activity+json", "href": f"{SERVER}/users/alice"}
    web.get("https://example.org/.well-known/webfinger").respond(json={"links": [link]})
    a_server(web)
    assert (await network().read_server("@alice@example.org")).server == SERVER


async def test_a_redirect_to_the_real_host_is_followed_once_and_kept(web: respx.MockRouter) -> None:
    web.get("https://example.org/api/v2/instance").respond(301, headers={"Location": f"{SERVER}/api/v2/instance"})
    a_server(web)
    assert (await network().read_server("example.org")).server == SERVER


async def test_a_stranger_may_not_send_us_to_this_computer(web: respx.MockRouter) -> None:
    web.get(url__regex=r"https://example\.org/api.*").mock(return_value=MISSING)
    link = {"rel": "self", "href": "http://127.0.0.1:8080/users/alice"}
    web.get("https://example.org/.well-known/webfinger").respond(json={"links": [link]})
    home = web.get(url__regex=r"https?://127\.0\.0\.1.*").respond(json=instance_v2(SERVER, "social.example"))
    assert (await refusal(SignInAsk(server="@a@example.org", secret=Secret("t0ken")))).code == "server_not_this_network"
    web.get("https://example.net/api/v2/instance").respond(302, headers={"Location": "https://127.0.0.1:8080/api"})
    assert (await refusal(SignInAsk(server="example.net", secret=Secret("t0ken")))).code == "server_unreachable"
    assert not home.called


@pytest.mark.parametrize(
    ("server", "code"),
    [
        ("", "field_missing"),
        ("http://social.example", "server_needs_https"),
        ("https://192.168.1.5", "server_private"),
        ("ftp://social.example", "server_bad_address"),
        ("not a server", "server_bad_address"),
    ],
)
async def test_an_address_that_cannot_be_is_refused(server: str, code: str) -> None:
    assert (await refusal(SignInAsk(server=server, secret=Secret("t0ken")))).code == code


@pytest.mark.parametrize(
    ("secret", "code"),
    [
        ("", "field_missing"),
        ("{", "field_missing"),
        ('{"access_token": 7.5}', "field_missing"),
        ("two words", "sign_in_refused"),
    ],
)
async def test_a_secret_that_cannot_be_is_refused(secret: str, code: str) -> None:
    assert (await refusal(SignInAsk(server=SERVER, secret=Secret(secret)))).code == code


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (httpx.Response(401, json={"error": "The access token is invalid"}), "wrong_secret"),
        (httpx.Response(401), "wrong_secret"),
        (httpx.Response(422), "wrong_secret"),
        (httpx.Response(403, json={"error": "Your login is currently disabled"}), "wrong_secret"),
        (httpx.Response(200, text="<html>"), "server_not_this_network"),
        (httpx.Response(503), "server_unreachable"),
        (httpx.Response(429), "server_unreachable"),
        (httpx.Response(400, json={"error": "no"}), "sign_in_refused"),
    ],
)
async def test_what_an_answer_to_who_am_i_means(web: respx.MockRouter, answer: httpx.Response, code: str) -> None:
    web.get(f"{SERVER}/api/v1/accounts/verify_credentials").mock(return_value=answer)
    a_server(web)
    web.get(f"{SERVER}/api/v1/accounts/verify_credentials").mock(return_value=answer)
    assert (await refusal(SignInAsk(server=SERVER, secret=Secret("t0ken")))).code == code


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.Response(401), SignInNeeded),
        (httpx.Response(422), SignInNeeded),
        (httpx.Response(403, text="<html>Just a moment"), Unknown),
        (httpx.Response(429), Throttled),
        (httpx.Response(502), Unknown),
        (httpx.Response(200, text="<html>"), Unknown),
        (httpx.Response(200, json={**ME, "id": "another"}), Unknown),
        (httpx.Response(200, json=ME), SignedIn),
    ],
)
async def test_what_a_check_of_the_account_means(web: respx.MockRouter, answer: httpx.Response, kind: type) -> None:
    a_server(web)
    web.get(f"{SERVER}/api/v1/accounts/verify_credentials").mock(return_value=answer)
    assert type(await network().check_account(session(SERVER))) is kind


async def test_a_token_that_may_only_read_is_said_so(standin: Standin) -> None:
    with pytest.raises(SignInRefused) as refused:
        await connect(standin.address, standin.token(scopes="read", app="Reader"))
    assert refused.value.code == "no_right_to_publish"
    assert refused.value.params["handle"] == f"@alice@{standin.address.removeprefix('http://')}"


async def test_the_application_is_remembered(standin: Standin) -> None:
    given = await connect(standin.address, standin.token(app="My own"))
    assert given.account.abilities["application"] == "My own"


async def test_asks_for_the_least_with_a_proof_and_registers_exactly_its_redirect(standin: Standin) -> None:
    started = await network().begin(SignInAsk(server=standin.address), "http://127.0.0.1:40001/callback")
    asked = {k: v[0] for k, v in parse_qs(urlsplit(started.address).query).items()}
    assert asked["scope"] == "read:accounts read:statuses write:statuses write:media"
    assert asked["code_challenge"] == challenge_of(started.kept["verifier"])
    assert (asked["code_challenge_method"], asked["force_login"]) == ("S256", "true")
    assert asked["state"] == started.kept["state"]
    [app] = [a for a in standin.apps.values() if a["name"] == "Inkom"]
    assert app["redirect_uris"] == ["http://127.0.0.1:40001/callback", "urn:ietf:wg:oauth:2.0:oob"]
    for secret in ("verifier", "client_secret"):
        assert started.kept[secret] not in started.address
        assert started.kept[secret] not in repr(started)


async def test_two_sign_ins_share_nothing(standin: Standin) -> None:
    one, two = [
        await network().begin(SignInAsk(server=standin.address), "http://127.0.0.1:9/callback") for _ in range(2)
    ]
    for name in ("state", "verifier", "client_id", "client_secret"):
        assert one.kept[name] != two.kept[name]


async def test_no_is_an_answer_too(standin: Standin) -> None:
    started = await network().begin(SignInAsk(server=standin.address), "http://127.0.0.1:9/callback")
    state = started.kept["state"]
    with pytest.raises(SignInRefused) as refused:
        await network().finish(started, f"http://127.0.0.1:9/callback?error=access_denied&state={state}")
    assert (refused.value.code, refused.value.params) == ("sign_in_refused", {"detail": "access_denied"})


async def test_the_issuer_of_another_server_is_refused(standin: Standin) -> None:
    started = await network().begin(SignInAsk(server=standin.address), "http://127.0.0.1:9/callback")
    answer = standin.approve(started.address, "alice") + "&iss=https%3A%2F%2Fevil.example"
    with pytest.raises(SignInRefused) as refused:
        await network().finish(started, answer)
    assert refused.value.code == "sign_in_state"


async def test_a_token_that_ends_says_when(web: respx.MockRouter) -> None:
    a_server(web)
    web.post(f"{SERVER}/oauth/token").respond(
        json={"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"}
    )
    kept = {
        "server": SERVER,
        "redirect_uri": "x",
        "client_id": "i",
        "client_secret": "s",
        "verifier": "v",
        "state": "z",
    }
    signed_in = await network().finish(BrowserSignIn("", {**kept, "allow_lan": ""}), "the-code")
    assert signed_in.expires_at is not None
    assert signed_in.secrets["refresh_token"] == "r"
    assert signed_in.scopes == ("read:accounts", "read:statuses", "write:statuses", "write:media")


async def test_a_gateway_replaces_the_host_of_every_address(standin: Standin) -> None:
    behind = Mastodon(Web("mastodon", {"INKOM_API_BASE_MASTODON": standin.address}))
    signed_in = await behind.sign_in(SignInAsk(server="social.example", secret=Secret(standin.token())))
    assert signed_in.server == SERVER
    started = await behind.begin(SignInAsk(server="social.example"), "http://127.0.0.1:9/callback")
    assert started.address.startswith(f"{standin.address}/oauth/authorize?")
    assert (await behind.finish(started, standin.approve(started.address, "bob"))).remote_id == "102"
