"""Where links, mentions and hashtags stand, in UTF-8 bytes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.networks.bluesky.text import find, short_mentions


def marked(text: str) -> list[tuple[str, str, str]]:
    raw = text.encode()
    return [(s.kind, raw[s.start : s.end].decode(), s.value) for s in find(text)]


def test_positions_are_bytes() -> None:
    assert [(s.kind, s.start, s.end) for s in find("✨ hi @a.b see https://x.y")] == [
        ("mention", 7, 11),
        ("link", 16, 27),
    ]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://x.example/a.", ["https://x.example/a"]),
        ("(https://x.example/a_(b))", ["https://x.example/a_(b)"]),
        ("(see https://x.example)", ["https://x.example"]),
        ("„https://x.example/ä?q=1&r=2#top“ ok", ["https://x.example/ä?q=1&r=2#top"]),
        ("HTTPS://X.EXAMPLE/A!?", ["HTTPS://X.EXAMPLE/A"]),
        ("https://a.example https://b.example", ["https://a.example", "https://b.example"]),
        ("http:// and https://", []),
        ("xhttps://x.example", []),
        ("example.com", ["https://example.com"]),
        ("example.com/path, too", ["https://example.com/path"]),
        ("a.de is dull, a.de/x and www.a.de are links", ["https://a.de/x", "https://www.a.de"]),
        ("README.md main.py e.g. 3.14 v1.2 node.js", []),
        ("me@example.com or me.too@example.com", []),
        ("example.commerce", []),
    ],
)
def test_links(text: str, links: list[str]) -> None:
    assert [value for kind, _, value in marked(text) if kind == "link"] == links


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("@Alice.Example.Org.", [("@Alice.Example.Org", "alice.example.org")]),
        ("(@a.example)", [("@a.example", "a.example")]),
        ("mail@a.example", []),
        ("@alice", []),
        ("@-a.example @a-.example", []),
    ],
)
def test_mentions(text: str, found: list[tuple[str, str]]) -> None:
    assert [(shown, value) for kind, shown, value in marked(text) if kind == "mention"] == found


def test_mentions_that_are_no_full_handle() -> None:
    assert short_mentions("@alice and @bob.example, (@carol) mail@dave") == ["@alice", "@carol"]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("#one, #two! (#three)", ["one", "two", "three"]),
        ("＃wide #größe #日本語", ["wide", "größe", "日本語"]),
        ("#1 #2026 #1st", ["1st"]),
        ("a#b #️⃣ # #!", []),
        ("#" + "x" * 64, ["x" * 64]),
        ("#" + "x" * 65, []),
        ("https://x.example/#part", []),
    ],
)
def test_tags(text: str, tags: list[str]) -> None:
    assert [value for kind, _, value in marked(text) if kind == "tag"] == tags


@given(st.text(alphabet=st.sampled_from(list("ab.@#:/ \n✨é()＃2")) | st.characters(exclude_categories=["Cs"])))
def test_any_text_gives_ordered_spans_on_letter_bounds(text: str) -> None:
    raw, end = text.encode(), 0
    for span in find(text):
        assert end <= span.start < span.end <= len(raw)
        raw[span.start : span.end].decode()
        end = span.end
