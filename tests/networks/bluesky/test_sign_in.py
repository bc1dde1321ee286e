"""From a handle to a session: who is asked, what is proved, and what is refused."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import respx

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.domain.outcome import SignInNeeded
from inkom_desktop.networks.bluesky.identity import tidy
from inkom_desktop.ports.network import Session, SignedIn
from tests.networks.bluesky import stage

DID = "did:plc:abc234"
PDS = "https://pds.example"
WELL_KNOWN = "https://ann.example/.well-known/atproto-did"
PUBLIC = "https://public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle"
PLC = f"https://plc.directory/{DID}"


def document(handle: str = "ann.example", server: str = PDS, did: str = DID) -> dict[str, Any]:
    service = [
        {"id": "#other", "serviceEndpoint": "https://no.example"},
        {"id": "#atproto_pds", "serviceEndpoint": server},
    ]
    return {"id": did, "alsoKnownAs": [f"at://{handle}"], "service": service}


def session(**more: Any) -> dict[str, Any]:
    return {"did": DID, "handle": "ann.example", "accessJwt": "a", "refreshJwt": "r", "didDoc": document(), **more}


def at(server: str, answer: httpx.Response) -> respx.Route:
    respx.get(f"{server}/xrpc/com.atproto.server.describeServer").mock(return_value=httpx.Response(404))
    return respx.post(f"{server}/xrpc/com.atproto.server.createSession").mock(return_value=answer)


async def refused(handle: str = "ann.example", secret: str = "p", server: str = "") -> SignInRefused:
    with pytest.raises(SignInRefused) as caught:
        await stage.adapter().sign_in(stage.ask(handle, secret, server))
    return caught.value


@respx.mock
async def test_the_handles_own_site_is_asked_first_and_its_server_signs_in() -> None:
    respx.get(WELL_KNOWN).mock(return_value=httpx.Response(200, text=f"{DID}\n"))
    respx.get(PLC).mock(return_value=httpx.Response(200, json=document()))
    login = at(PDS, httpx.Response(200, json=session()))
    signed_in = await stage.adapter().sign_in(stage.ask("@Ann.Example", " p "))
    assert (signed_in.server, signed_in.remote_id, signed_in.handle) == (PDS, DID, "ann.example")
    assert dict(signed_in.secrets) == {"access_token": "a", "refresh_token": "r", "app_password": "p"}
    assert login.calls.last.request.content == b'{"identifier":"did:plc:abc234","password":"p"}'


@pytest.mark.parametrize("site", [httpx.Response(404), httpx.Response(200, text="<html>hello</html>")])
@respx.mock
async def test_the_public_index_is_asked_next(site: httpx.Response) -> None:
    respx.get(WELL_KNOWN).mock(return_value=site)
    respx.get(PUBLIC).mock(return_value=httpx.Response(200, json={"did": DID}))
    respx.get(PLC).mock(return_value=httpx.Response(200, json=document()))
    at(PDS, httpx.Response(200, json=session()))
    assert (await stage.adapter().sign_in(stage.ask("ann.example", "p"))).server == PDS


@respx.mock
async def test_a_name_that_its_profile_does_not_carry_is_refused_before_the_password_leaves() -> None:
    respx.get(WELL_KNOWN).mock(return_value=httpx.Response(200, text=DID))
    respx.get(PLC).mock(return_value=httpx.Response(200, json=document("mallory.example")))
    login = at(PDS, httpx.Response(200, json=session()))
    assert (await refused()).code == "sign_in_refused"
    assert not login.called


@respx.mock
async def test_a_password_for_an_own_server_never_goes_to_bluesky() -> None:
    respx.get(WELL_KNOWN).mock(return_value=httpx.Response(200, text=DID))
    respx.get(PLC).mock(return_value=httpx.Response(500))
    assert (await refused()).code == "server_unreachable"


@respx.mock
async def test_a_handle_of_bluesky_has_a_way_when_the_directory_is_down() -> None:
    respx.get("https://ann.bsky.social/.well-known/atproto-did").mock(return_value=httpx.Response(200, text=DID))
    respx.get(PLC).mock(side_effect=httpx.ConnectError("down"))
    home = "https://x.host.example"
    at(
        "https://bsky.social",
        httpx.Response(200, json=session(handle="ann.bsky.social", didDoc=document("ann.bsky.social", home))),
    )
    respx.get(f"{home}/xrpc/com.atproto.server.describeServer").mock(
        return_value=httpx.Response(200, json={"blobUploadLimit": 9})
    )
    signed_in = await stage.adapter().sign_in(stage.ask("ann", "p"))
    assert (signed_in.server, signed_in.handle, signed_in.abilities) == (home, "ann.bsky.social", {"blob_bytes": 9})


@pytest.mark.parametrize(
    "named", ["http://10.0.0.7", "https://10.0.0.7", "https://127.0.0.1.nip.example:99999", "ftp://x"]
)
@respx.mock
async def test_a_document_cannot_lead_into_a_private_network(named: str) -> None:
    respx.get(WELL_KNOWN).mock(return_value=httpx.Response(200, text=DID))
    respx.get(PLC).mock(return_value=httpx.Response(200, json=document(server=named)))
    assert (await refused()).code.startswith("server_")


@respx.mock
async def test_nobody_knows_the_handle() -> None:
    respx.get(WELL_KNOWN).mock(side_effect=httpx.ConnectError("no name"))
    respx.get(PUBLIC).mock(return_value=httpx.Response(400, json={"error": "InvalidRequest"}))
    assert (await refused()).code == "handle_unknown"
    assert (await refused("ann@example.com")).code == "handle_unknown"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (
            httpx.Response(401, json={"error": "AuthenticationRequired", "message": "Invalid identifier"}),
            "wrong_secret",
        ),
        (httpx.Response(401, json={"error": "AuthFactorTokenRequired"}), "wrong_secret"),
        (httpx.Response(401, json={"error": "AccountTakedown", "message": "taken down"}), "sign_in_refused"),
        (httpx.Response(200, json=session(active=False, status="deactivated")), "sign_in_refused"),
        (httpx.Response(200, json=session(didDoc=document(did="did:plc:other"))), "sign_in_refused"),
        (httpx.Response(404, text="<html>"), "server_not_this_network"),
        (httpx.Response(200, text="<html>"), "server_not_this_network"),
        (httpx.Response(200, json={"did": 1}), "server_not_this_network"),
        (httpx.Response(301, headers={"location": "https://x.example"}), "server_not_this_network"),
        (httpx.Response(501, json={"error": "MethodNotImplemented"}), "server_not_this_network"),
        (httpx.Response(503), "server_unreachable"),
        (
            httpx.Response(429, json={"error": "RateLimitExceeded", "message": "Rate Limit Exceeded"}),
            "server_unreachable",
        ),
    ],
)
@respx.mock
async def test_each_refusal_of_a_server(answer: httpx.Response, code: str) -> None:
    at(PDS, answer)
    assert (await refused(server=PDS)).code == code


@respx.mock
async def test_a_server_that_is_not_there_and_fields_that_are_missing() -> None:
    respx.post(f"{PDS}/xrpc/com.atproto.server.createSession").mock(side_effect=httpx.ConnectError("no"))
    assert (await refused(server=PDS)).code == "server_unreachable"
    assert (await refused("", "p")).code == "field_missing"
    assert (await refused("ann.example", " ")).code == "field_missing"
    assert (await refused(server="http://pds.example")).code == "server_needs_https"


@respx.mock
async def test_a_handle_that_the_document_does_not_carry_is_not_shown() -> None:
    at(PDS, httpx.Response(200, json=session(didDoc=document("other.example"))))
    assert (await stage.adapter().sign_in(stage.ask("ann.example", "p", PDS))).handle == DID


@pytest.mark.parametrize(
    "answer", [httpx.Response(200, text="<html>"), httpx.Response(404), httpx.Response(200, json={})]
)
@respx.mock
async def test_a_server_of_another_kind(answer: httpx.Response) -> None:
    respx.get(f"{PDS}/xrpc/com.atproto.server.describeServer").mock(return_value=answer)
    with pytest.raises(SignInRefused, match="server_not_this_network"):
        await stage.adapter().read_server(PDS)


@respx.mock
async def test_the_health_of_a_sign_in() -> None:
    opened = Session(stage.account(PDS, DID), stage.Box({"access_token": "a"}))
    route = respx.get(f"{PDS}/xrpc/com.atproto.server.getSession")
    at(PDS, httpx.Response(500))
    route.mock(return_value=httpx.Response(200, json={"did": DID, "handle": "new.example"}))
    checked = await stage.adapter().check_account(opened)
    assert isinstance(checked, SignedIn)
    assert checked.handle == "new.example"
    for answer in ({"did": DID, "active": False, "status": "takendown"}, None):
        said = httpx.Response(200, json=answer) if answer else httpx.Response(401, json={"error": "AuthMissing"})
        route.mock(return_value=said)
        assert isinstance(await stage.adapter().check_account(opened), SignInNeeded)
    route.mock(return_value=httpx.Response(200, json={"did": "did:plc:other"}))
    assert type(await stage.adapter().check_account(opened)).__name__ == "Unknown"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (" \u202a@Ann.Example\u202c ", "ann.example"),
        ("https://bsky.app/profile/ann.example/post/3k", "ann.example"),
        ("did:plc:ABC", "did:plc:ABC"),
        ("at://ann.example", "ann.example"),
    ],
)
def test_a_handle_as_people_paste_it(typed: str, meant: str) -> None:
    assert tidy(typed) == meant
