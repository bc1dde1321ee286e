"""The little text format: what is escaped, what is meant, and that nothing is ever cut."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inkom_desktop.networks.linkedin.options import RESHARE, reshared
from inkom_desktop.networks.linkedin.text import canonical, marks, measure, read, shown, written
from tests.networks.linkedin.standin import rendered
from tests.networks.walk import content


@pytest.mark.parametrize(
    ("text", "little"),
    [
        ("plain words", "plain words"),
        ("1 (one) [two] {three}", "1 \\(one\\) \\[two\\] \\{three\\}"),
        ("a_b *c* ~d~ <e> |f| \\g", "a\\_b \\*c\\* \\~d\\~ \\<e\\> \\|f\\| \\\\g"),
        ("me@a.example", "me\\@a.example"),
        ("so #HashTag.", "so {hashtag|\\#|HashTag}."),
        ("#new_tag", "{hashtag|\\#|new\\_tag}"),
        ("C# and #1 are none", "C\\# and \\#1 are none"),
        ("https://a.example/x_(y)#z", "https://a.example/x\\_\\(y\\)\\#z"),
        ("with @[Acme (Ltd)](urn:li:organization:1)!", "with @[Acme \\(Ltd\\)](urn:li:organization:1)!"),
        ("@[Ada](urn:li:person:AbC-1)", "@[Ada](urn:li:person:AbC-1)"),
        ("@[Acme](linkedin.com/company/acme)", "@[Acme](urn:li:organization:4711)"),
        ("@[Other](https://www.linkedin.com/company/other/)", "Other"),
        ("@[No](javascript:x)", "\\@\\[No\\]\\(javascript:x\\)"),
    ],
)
def test_what_is_written(text: str, little: str) -> None:
    assert written(text, {"acme": "urn:li:organization:4711"}) == little
    assert rendered(little) == shown(text)
    assert read(little) == shown(text)


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab (){}[]<>@#*_~|\\\n.é👋:/urnlioga1"), max_size=40))
def test_nothing_is_ever_cut(text: str) -> None:
    little = written(text)
    assert rendered(little) == shown(text)
    assert canonical(read(little)) == canonical(shown(text))


def test_a_mention_counts_as_its_name() -> None:
    assert measure("hi @[Acme](urn:li:organization:123456789)") == len("hi Acme")
    assert measure("👋") == 2


def test_what_becomes_a_link() -> None:
    text = "see https://a.example/x, #tag @[Acme](urn:li:organization:1)"
    assert [(text[m.start : m.end], m.shown) for m in marks(text)] == [
        ("https://a.example/x", ""), ("#tag", ""), ("@[Acme](urn:li:organization:1)", "Acme"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "urn"),
    [
        ("https://www.linkedin.com/feed/update/urn:li:share:7398000000000000001/", "urn:li:share:7398000000000000001"),
        (
            "https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7398000000000000001",
            "urn:li:ugcPost:7398000000000000001",
        ),
        (
            "https://www.linkedin.com/posts/ada_words-share-7398000000000000001-Ab1?utm=x",
            "urn:li:share:7398000000000000001",
        ),
        ("https://www.linkedin.com/in/ada", ""),
        ("words", ""),
        ("", None),
    ],
)
def test_which_post_is_shared_again(given: str, urn: str | None) -> None:
    assert reshared(content("x", **({RESHARE.key: given} if given else {}))) == urn
