"""Which addresses Inkom talks to."""

from __future__ import annotations

import pytest

from inkom_desktop.domain.errors import InkomError, SignInRefused
from inkom_desktop.web.address import guard, is_loopback, is_private_literal, override, read_override, server_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("social.example", "https://social.example"),
        (" https://Social.Example/ ", "https://social.example"),
        ("https://social.example:443/a/b/", "https://social.example/a/b"),
        ("https://social.example:8443", "https://social.example:8443"),
        ("social.example.", "https://social.example"),
        ("grå.example", "https://xn--gr-zia.example"),
        ("localhost:8080", "http://localhost:8080"),
        ("127.0.0.1:8080/x", "http://127.0.0.1:8080/x"),
        ("http://[::1]:9", "http://[::1]:9"),
        ("https://social.example/?q=1#f", "https://social.example"),
    ],
)
def test_reads_what_a_person_types(typed: str, address: str) -> None:
    assert server_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "server_bad_address"),
        ("not a server", "server_bad_address"),
        ("ftp://social.example", "server_bad_address"),
        ("https://", "server_bad_address"),
        ("https://user@social.example", "server_bad_address"),
        ("https://user:secret@social.example", "server_bad_address"),
        ("https://social.example:99999", "server_bad_address"),
        ("https://-x.example", "server_bad_address"),
        ("https://[::1", "server_bad_address"),
        ("https://" + "x" * 70 + ".example", "server_bad_address"),
        ("http://social.example", "server_needs_https"),
        ("http://192.168.1.5", "server_needs_https"),
        ("https://192.168.1.5", "server_private"),
        ("https://10.0.0.1", "server_private"),
        ("https://100.64.0.1", "server_private"),
        ("https://169.254.169.254", "server_private"),
        ("https://[fe80::1]", "server_private"),
        ("https://[::ffff:127.0.0.1]", "server_private"),
        ("https://0.0.0.0", "server_private"),
        ("https://2130706433", "server_private"),
        ("https://127.1", "server_private"),
        ("https://0x7f.0.0.0x1", "server_private"),
    ],
)
def test_refuses_what_may_not_be_talked_to(typed: str, code: str) -> None:
    with pytest.raises(SignInRefused) as refused:
        server_address(typed)
    assert refused.value.code == code


def test_the_persons_own_word_opens_the_local_network() -> None:
    assert server_address("http://192.168.1.5:8080", allow_lan=True) == "http://192.168.1.5:8080"
    guard("http", "nas.local", allow_lan=True)
    with pytest.raises(SignInRefused):
        guard("http", "nas.local", allow_lan=False)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST.", "a.localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]"])
def test_this_computer_by_all_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["localhost.example", "127.example", "example", "8.8.8.8", ""])
def test_other_hosts_are_not_this_computer(host: str) -> None:
    assert not is_loopback(host)


def test_public_names_and_addresses_are_not_private() -> None:
    assert not is_private_literal("social.example")
    assert not is_private_literal("8.8.8.8")
    assert not is_private_literal("[2606:4700::1111]")
    assert not is_private_literal("4chan.example.x1")


def test_a_gateway_replaces_scheme_and_host_and_keeps_the_rest() -> None:
    assert override("https://social.example/api/v1?x=1", "http://127.0.0.1:9") == "http://127.0.0.1:9/api/v1?x=1"
    assert override("https://social.example/api", "http://127.0.0.1:9/in/") == "http://127.0.0.1:9/in/api"


def test_a_gateway_must_be_this_computer() -> None:
    assert read_override("INKOM_API_BASE_X", None) is None
    assert read_override("INKOM_API_BASE_X", "http://localhost:9/") == "http://localhost:9"
    for value in (
        "https://social.example",
        "http://127.0.0.1.example",
        "127.0.0.1:9",
        "http://127.0.0.1:x",
        "http://[",
        "file:///etc",
    ):
        with pytest.raises(InkomError) as refused:
            read_override("INKOM_API_BASE_X", value)
        assert refused.value.code == "api_base_not_loopback"
