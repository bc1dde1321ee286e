import base64
import json
import time
from urllib.parse import quote, quote_plus

import pytest

from inkom_desktop.system.redaction import HIDDEN, MOST, forget_secrets, redact, register_secret

CANARY = "c4n/ry+TOKEN=42&ü-9Zq"


@pytest.fixture(autouse=True)
def forget():
    yield
    forget_secrets()


FORMS = {
    "plain": CANARY,
    "upper": CANARY.upper(),
    "base64": base64.b64encode(CANARY.encode()).decode(),
    "base64url": base64.urlsafe_b64encode(CANARY.encode()).decode().rstrip("="),
    "hex": CANARY.encode().hex(),
    "HEX": CANARY.encode().hex().upper(),
    "url": quote(CANARY, safe=""),
    "url+": quote_plus(CANARY),
    "json": json.dumps(CANARY),
    "repr": repr(CANARY),
}


@pytest.mark.parametrize("form", FORMS)
def test_a_registered_secret_is_hidden_in_every_dress(form):
    register_secret(CANARY)
    said = redact(f"before <{FORMS[form]}> after")
    assert FORMS[form].strip("\"'") not in said
    assert said.startswith("before <")
    assert said.endswith("> after")
    assert HIDDEN in said


@pytest.mark.parametrize("name", ["a", "ab", "abc", "a@example.org"])
def test_a_secret_inside_longer_base64_is_hidden_at_any_offset(name):
    register_secret(CANARY)
    coded = base64.b64encode(f"{name}:{CANARY}:rest".encode()).decode()
    said = redact(f"<{coded}>")
    left = said.strip("<>").split(HIDDEN)
    assert HIDDEN in said
    # What is left at the edges cannot hold more than a few bits of the secret.
    assert sum(map(len, left)) <= len(coded) - len(CANARY.encode()) * 8 // 6 + 3


SHAPES = [
    ("Authorization: Bearer abc.def-123456789", "abc.def"),
    ("{'Authorization': 'Bearer s3cr3tvalue99', 'Accept': 'x'}", "s3cr3t"),
    ('{"authorization": "DPoP s3cr3tvalue99"}', "s3cr3t"),
    ("(b'Authorization', b'Basic czNjcjN0dmFsdWU=')", "czNjcjN0"),
    ("proxy-authorization=Basic czNjcjN0dmFsdWU=", "czNjcjN0"),
    ("Set-Cookie: session=s3cr3tvalue; Path=/", "s3cr3t"),
    ("it sent Bearer s3cr3tvalue99 to the server", "s3cr3t"),
    ("Basic dXNlcjpzM2NyM3Q=", "dXNlcjpz"),
    ("https://example.org/cb?access_token=s3cr3tvalue&x=1", "s3cr3t"),
    ("https://example.org/cb?code=s3cr3tvalue&state=0th3rs3cr3t", "s3cr3t"),
    ("grant_type=refresh_token&refresh_token=s3cr3tvalue", "s3cr3t"),
    ('{"access_token": "s3cr3t \\u00e9 value", "scope": "write"}', "s3cr3t"),
    ('{"accessJwt":"s3cr3tvalue"}', "s3cr3t"),
    ("password=s3cr3t", "s3cr3t"),
    ("password: s3cr3t", "s3cr3t"),
    ("{'client_secret': 's3cr3t, with a comma'}", "comma"),
    ("postgresql+psycopg://inkom:s3cr3t@db/inkom", "s3cr3t"),
    ("token eyJhbGciOiJFUzI1NksifQ.eyJzdWIiOiJ4In0.c2lnbmF0dXJl", "eyJhbGci"),
    ("wrong: abcd-efgh-2345-wxyz!", "efgh"),
    ("wrong: abCD 12ef GHij 34kl MNop 56qr", "GHij"),
]


@pytest.mark.parametrize(("text", "hidden"), SHAPES)
def test_what_has_the_shape_of_a_secret_is_hidden(text, hidden):
    said = redact(text)
    assert hidden not in said
    assert HIDDEN in said


@pytest.mark.parametrize(
    "text",
    [
        "published 3 of 7 parts in 1.2 s",
        "https://example.org/@name/113456789012345678",
        "the draft 4f2k9xk2m1aa was saved",
        "id 0f8fad5b-d9cb-469f-a165-70867728950e",
        "Basic authentication is needed",
        "the state is waiting, code 429, key lost",
        "2026-11-23T08:00:00.000Z INFO beat",
        "at://did:plc:ewvi7nxzyoun6zhxrhs64oiz/app.feed.post/3k2yihcrmxs2e",
    ],
)
def test_ordinary_lines_are_left_alone(text):
    assert redact(text) == text


def test_short_values_do_not_black_out_ordinary_words():
    register_secret("a")
    register_secret("")
    register_secret("12345")
    assert redact("a line with 12345") == "a line with 12345"


def test_the_longer_of_two_secrets_is_hidden_whole():
    register_secret("secret-token")
    register_secret("secret-token-with-tail")
    assert redact("x secret-token-with-tail y") == f"x {HIDDEN} y"


@pytest.mark.parametrize(
    "unit", ["a", "a ", "abcd ", "abcd-", "a://", "token", "Basic aaaa", "://", "=", "eyJ", "http", "'", "A1 "]
)
def test_long_and_hostile_lines_cost_little(unit):
    register_secret(CANARY)
    text = (unit * 400_000)[:400_000]
    began = time.process_time()
    said = redact(text + CANARY)
    assert time.process_time() - began < 2, "a quadratic pattern takes minutes here"
    assert len(said) <= MOST + len(" [cut]")
    assert CANARY not in said


def test_a_secret_across_the_cut_leaves_no_half():
    register_secret(CANARY)
    for before in range(MOST - 40, MOST + 1):
        assert CANARY[:8] not in redact("x" * before + CANARY * 3)
