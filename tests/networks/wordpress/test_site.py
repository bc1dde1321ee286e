"""Finding a site's API behind what people type, and saying why when it cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from inkom_desktop.domain.errors import SignInRefused
from inkom_desktop.networks.wordpress.adapter import WordPress
from inkom_desktop.networks.wordpress.site import Site, find_site
from inkom_desktop.networks.wordpress.wire import Api
from inkom_desktop.web.client import Answer, Lost, NotSent, Reply
from tests.networks.contract import HTML, Call, ScriptedWeb, answer
from tests.networks.wordpress import stage

WAYS = {
    "application-passwords": {"endpoints": {"authorization": "https://site.example/wp-admin/authorize-application.php"}}
}
INDEX = {"name": "My &amp; site", "home": "https://site.example", "namespaces": ["wp/v2"], "authentication": WAYS}
PAGE = b"<html><head><meta name=generator content='WordPress 6.8.2'></head><body>hello</body></html>"
LINK = '<https://site.example/wp-json/>; rel="https://api.w.org/", <https://site.example/?p=2>; rel=shortlink'


def site_with(page: Reply, roots: dict[str, Reply], default: Reply | None = None) -> Callable[[Call], Reply]:
    """A site: its front page, and what answers at addresses that begin so; everything else is not found."""

    def said(call: Call) -> Reply:
        for root, reply in roots.items():
            if call.url.startswith(root):
                return reply
        if "json" in call.url or "rest_route" in call.url or "xmlrpc" in call.url:
            return default or answer(404, HTML)
        return page

    return said


async def find(said: Callable[[Call], Reply], typed: str = "site.example", authorization: str = "") -> Site:
    return await find_site(ScriptedWeb("wordpress", said), typed, False, authorization)


@pytest.mark.parametrize(
    ("page", "root"),
    [
        (answer(200, PAGE, link=LINK), "https://site.example/wp-json/"),
        (answer(200, PAGE, link=LINK.replace("https:", "http:", 1)), "https://site.example/wp-json/"),
        (answer(200, PAGE, link='</api/>; rel="https://api.w.org/"'), "https://site.example/api/"),
        (
            answer(
                200,
                b"<head><link rel='https://api.w.org/' href='https://site.example/index.php?rest_route=/' /></head>",
            ),
            "https://site.example/index.php?rest_route=/",
        ),
        (answer(200, PAGE), "https://site.example/wp-json/"),
        (Lost("answer_too_large"), "https://site.example/wp-json/"),
    ],
)
async def test_roots(page: Reply, root: str) -> None:
    found = await find(site_with(page, {root: answer(200, INDEX)}))
    assert (found.root, found.address, found.name, found.app_passwords) == (
        root,
        "https://site.example",
        "My & site",
        True,
    )


async def test_plain_permalinks_that_nobody_names() -> None:
    found = await find(site_with(answer(200, PAGE), {"https://site.example/?rest_route=": answer(200, INDEX)}))
    assert found.root == "https://site.example/?rest_route=/"
    assert found.software == "WordPress 6.8.2"


@pytest.mark.parametrize(
    "typed",
    [
        " https://site.example/ ",
        "site.example/wp-admin/",
        "https://site.example/wp-login.php?redirect_to=x",
        "https://site.example/wp-json/wp/v2",
        "SITE.example",
    ],
)
async def test_what_people_type(typed: str) -> None:
    said = site_with(answer(200, PAGE, link=LINK), {"https://site.example/wp-json/": answer(200, INDEX)})
    assert (await find(said, typed)).address == "https://site.example"


async def test_a_moved_site_is_kept_at_its_new_address() -> None:
    moved = Answer(200, {"link": LINK.replace("site.example", "www.new.example")}, PAGE, "https://www.new.example/en/")
    index = answer(200, {**INDEX, "home": "https://www.new.example"})
    found = await find(site_with(moved, {"https://www.new.example/wp-json/": index}))
    assert (found.address, found.root) == ("https://www.new.example", "https://www.new.example/wp-json/")


@pytest.mark.parametrize(
    ("page", "roots", "code"),
    [
        (NotSent("connect"), {}, "server_unreachable"),
        (NotSent("certificate", certificate=True), {}, "server_unreachable"),
        (Lost("deadline"), {}, "server_unreachable"),
        (answer(503, HTML), {}, "server_unreachable"),
        (answer(429, HTML), {}, "server_unreachable"),
        (answer(401, HTML), {}, "wp_site_password"),
        (answer(200, HTML), {}, "server_not_this_network"),
        (answer(200, b"<link href='/wp-content/themes/x.css'>"), {}, "wp_rest_disabled"),
        (answer(200, PAGE, link=LINK), {"https://site.example/wp-json/": answer(200, HTML)}, "wp_security_page"),
        (answer(200, PAGE, link=LINK), {"https://site.example/wp-json/": answer(403, HTML)}, "wp_security_page"),
        (answer(200, PAGE, link=LINK), {"https://site.example/wp-json/": answer(404, HTML)}, "wp_rest_disabled"),
        (
            answer(200, PAGE, link=LINK),
            {"https://site.example/wp-json/": answer(401, {"code": "rest_disabled", "message": "no"})},
            "wp_rest_disabled",
        ),
        (answer(200, PAGE, link=LINK), {"https://site.example/wp-json/": answer(502, HTML)}, "server_unreachable"),
        (
            answer(
                200,
                PAGE,
                link='<https://public-api.wordpress.com/wp-json/?rest_route=/sites/1>; rel="https://api.w.org/"',
            ),
            {},
            "wp_dot_com",
        ),
        (answer(200, PAGE, link='<http://127.0.0.1:8080/wp-json/>; rel="https://api.w.org/"'), {}, "server_private"),
        (answer(200, PAGE, link='<http://[/>; rel="https://api.w.org/"'), {}, "server_not_this_network"),
        (answer(200, PAGE, link='<file:///etc/x>; rel="https://api.w.org/"'), {}, "server_not_this_network"),
    ],
)
async def test_sites_that_cannot_be_used(page: Reply, roots: dict[str, Reply], code: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        await find(site_with(page, roots))
    assert refused.value.code == code


@pytest.mark.parametrize("home", [5, None, "", "http://[", "javascript:x", "https://site.example:99999"])
async def test_a_site_that_does_not_know_its_own_address(home: object) -> None:
    index = answer(200, {**INDEX, "home": home, "url": home, "name": None})
    found = await find(site_with(answer(200, PAGE, link=LINK), {"https://site.example/wp-json/": index}))
    assert (found.address, found.name) == ("https://site.example", "site.example")


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "field_missing"),
        ("http://site.example", "server_needs_https"),
        ("10.0.0.3", "server_private"),
        ("not a site", "server_bad_address"),
        ("https://u:p@site.example", "server_bad_address"),
    ],
)
async def test_addresses_that_are_none(typed: str, code: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        await find(site_with(answer(200, PAGE), {}), typed)
    assert refused.value.code == code


async def test_an_api_shown_to_signed_in_people_alone() -> None:
    def said(call: Call) -> Reply:
        if "wp-json" not in call.url:
            return answer(200, PAGE, link=LINK)
        known = "Authorization" in call.more["headers"]
        return answer(200, INDEX) if known else answer(401, {"code": "rest_login_required", "message": "Sign in."})

    assert (await find(said, authorization="Basic abc")).root == "https://site.example/wp-json/"
    with pytest.raises(SignInRefused):
        await find(said)


def me(**more: Any) -> dict[str, Any]:
    return {"id": 3, "username": "editor", "capabilities": {"publish_posts": True, "upload_files": True}, **more}


def signing_in(index: dict[str, Any], who: Reply, xmlrpc: Reply | None = None) -> WordPress:
    roots = {
        "https://site.example/wp-json/wp/v2/users/me": who,
        "https://site.example/wp-json/": answer(200, index),
        "https://site.example/xmlrpc.php": xmlrpc or answer(405, HTML),
    }
    return WordPress(ScriptedWeb("wordpress", site_with(answer(200, PAGE, link=LINK), roots)))


async def test_signing_in() -> None:
    signed_in = await signing_in(INDEX, answer(200, me())).sign_in(stage.ask("site.example", " editor ", "ab cd"))
    assert (signed_in.handle, signed_in.remote_id, signed_in.name) == ("editor@site.example", "3", "My & site")
    assert signed_in.secrets == {"user": "editor", "app_password": "abcd"}
    assert signed_in.abilities["uploads"] is True


OPEN = answer(200, b"<methodResponse><params><member><name>blogid</name></member></params></methodResponse>")
FAULT = answer(200, b"<methodResponse><fault>blogid</fault></methodResponse>")
NOT_LOGGED_IN = answer(401, {"code": "rest_not_logged_in", "message": "You are not currently logged in."})


@pytest.mark.parametrize(
    ("index", "who", "xmlrpc", "code"),
    [
        (INDEX, NOT_LOGGED_IN, None, "wrong_secret"),
        (INDEX, NOT_LOGGED_IN, FAULT, "wrong_secret"),
        (INDEX, NOT_LOGGED_IN, OPEN, "wp_auth_header_dropped"),
        ({**INDEX, "authentication": []}, NOT_LOGGED_IN, None, "wp_app_passwords_off"),
        (INDEX, answer(401, {"code": "application_passwords_disabled", "message": "x"}), None, "wp_app_passwords_off"),
        (INDEX, answer(401, {"code": "incorrect_password", "message": "<b>Wrong</b>"}), None, "wrong_secret"),
        (INDEX, answer(403, {"code": "rest_forbidden", "message": "x"}), None, "sign_in_refused"),
        (INDEX, answer(404, {"code": "rest_no_route", "message": "x"}), None, "wp_rest_disabled"),
        (INDEX, answer(403, HTML), None, "wp_security_page"),
        (INDEX, answer(200, HTML), None, "wp_security_page"),
        (INDEX, answer(503, HTML), None, "server_unreachable"),
        (
            INDEX,
            answer(200, me(capabilities={"publish_posts": False, "edit_posts": True})),
            None,
            "no_right_to_publish",
        ),
        (INDEX, answer(200, me(capabilities=[])), None, "wp_security_page"),
    ],
)
async def test_why_signing_in_did_not_work(index: dict[str, Any], who: Reply, xmlrpc: Reply | None, code: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        await signing_in(index, who, xmlrpc).sign_in(stage.ask("site.example", "editor", "abcd efgh"))
    assert refused.value.code == code
    assert "abcd" not in str(refused.value)
    assert "<" not in str(refused.value)


@pytest.mark.parametrize(
    ("server", "user", "secret", "code"),
    [
        ("", "editor", "x", "field_missing"),
        ("site.example", "", "x", "field_missing"),
        ("site.example", "editor", "  ", "field_missing"),
        ("site.example", "a:b", "x", "handle_unknown"),
    ],
)
async def test_fields_that_are_needed(server: str, user: str, secret: str, code: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        await signing_in(INDEX, answer(200, me())).sign_in(stage.ask(server, user, secret))
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ("https://x.example/wp-json/", "https://x.example/wp-json/wp/v2/posts?status=a,b&context=edit"),
        ("https://x.example/blog/wp-json", "https://x.example/blog/wp-json/wp/v2/posts?status=a,b&context=edit"),
        ("https://x.example/?rest_route=/", "https://x.example/?rest_route=/wp/v2/posts&status=a,b&context=edit"),
        (
            "https://x.example/index.php?rest_route=/&lang=de",
            "https://x.example/index.php?rest_route=/wp/v2/posts&lang=de&status=a,b&context=edit",
        ),
    ],
)
def test_addresses_of_routes(root: str, expected: str) -> None:
    api = Api(ScriptedWeb("wordpress", answer(200)), root)
    assert api.address("/wp/v2/posts", {"status": "a,b", "context": "edit"}) == expected
