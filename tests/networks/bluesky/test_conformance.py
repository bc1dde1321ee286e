"""Links and mentions held to the cases of the network's own library.

packages/api/tests/rich-text-detection.test.ts of https://github.com/bluesky-social/atproto (MIT),
at 01b0a961822028461c90228cc8f1386eb1126b94.
"""

from __future__ import annotations

import pytest

from inkom_desktop.networks.bluesky.text import find

WINDOWS = "https://socket3.wordpress.com/2018/02/03/designing-windows-95s-user-interface/"
HASH = "/foo/bar?baz=bux#hash"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no mention", []),
        ("@handle.com middle end", ["@handle.com"]),
        ("start @handle.com end", ["@handle.com"]),
        ("start middle @handle.com", ["@handle.com"]),
        ("@handle.com @handle.com @handle.com", ["@handle.com"] * 3),
        ("@full123-chars.test", ["@full123-chars.test"]),
        ("not@right", []),
        ("@handle.com!@#$chars", ["@handle.com"]),
        ("@handle.com\n@handle.com", ["@handle.com"] * 2),
        ("parenthetical (@handle.com)", ["@handle.com"]),
        ("👨‍👩‍👧‍👧 @handle.com 👨‍👩‍👧‍👧", ["@handle.com"]),
        ("start https://middle.com end", ["https://middle.com"]),
        ("start https://middle.com/foo/bar end", ["https://middle.com/foo/bar"]),
        ("start https://middle.com/foo/bar?baz=bux end", ["https://middle.com/foo/bar?baz=bux"]),
        (f"start https://middle.com{HASH} end", [f"https://middle.com{HASH}"]),
        (f"https://start.com{HASH} middle end", [f"https://start.com{HASH}"]),
        (f"start middle https://end.com{HASH}", [f"https://end.com{HASH}"]),
        ("https://newline1.com\nhttps://newline2.com", ["https://newline1.com", "https://newline2.com"]),
        ("👨‍👩‍👧‍👧 https://middle.com 👨‍👩‍👧‍👧", ["https://middle.com"]),
        ("start middle.com end", ["middle.com"]),
        ("start middle.com/foo/bar end", ["middle.com/foo/bar"]),
        ("start middle.com/foo/bar?baz=bux end", ["middle.com/foo/bar?baz=bux"]),
        (f"start middle.com{HASH} end", [f"middle.com{HASH}"]),
        (f"start.com{HASH} middle end", [f"start.com{HASH}"]),
        (f"start middle end.com{HASH}", [f"end.com{HASH}"]),
        ("newline1.com\nnewline2.com", ["newline1.com", "newline2.com"]),
        ("not.. a..url ..here", []),
        ("e.g.", []),
        ("something-cool.jpg", []),
        ("website.com.jpg", []),
        ("e.g./foo", []),
        ("website.com.jpg/foo", []),
        (f"Classic article {WINDOWS}", [WINDOWS]),
        (f"Classic article {WINDOWS} ", [WINDOWS]),
        (
            "https://foo.com https://bar.com/whatever https://baz.com",
            ["https://foo.com", "https://bar.com/whatever", "https://baz.com"],
        ),
        (
            "punctuation https://foo.com, https://bar.com/whatever; https://baz.com.",
            ["https://foo.com", "https://bar.com/whatever", "https://baz.com"],
        ),
        ("parenthentical (https://foo.com)", ["https://foo.com"]),
        ("except for https://foo.com/thing_(cool)", ["https://foo.com/thing_(cool)"]),
    ],
)
def test_links_and_mentions(text: str, found: list[str]) -> None:
    raw = text.encode()
    assert [raw[s.start : s.end].decode() for s in find(text)] == found


@pytest.mark.parametrize(
    ("text", "tags", "places"),
    [
        ("#a", ["a"], [(0, 2)]),
        ("#a #b", ["a", "b"], [(0, 2), (3, 5)]),
        ("#1", [], []),
        ("body #tag", ["tag"], [(5, 9)]),
        ("body #a1", ["a1"], [(5, 8)]),
        ("body #a_b", ["a_b"], [(5, 9)]),
        ("body #b_", ["b"], [(5, 7)]),
        ("body #a--b", ["a--b"], [(5, 10)]),
        ("text # text", [], []),
        ("body #thisisa64characterstring_" + "a" * 41, [], []),
        ("bsky.app/profile#header", [], []),
        ("I like #turtles!!!", ["turtles"], [(7, 15)]),
        (
            "strips trailing #punctuation, #like. #this!",
            ["punctuation", "like", "this"],
            [(16, 28), (30, 35), (37, 42)],
        ),
        (
            "works with #🦋 emoji, and #butter🦋fly, and #🦋🦋🦋",
            ["🦋", "butter🦋fly", "🦋🦋🦋"],
            [(11, 16), (28, 42), (48, 61)],
        ),
        ("#👍🏻", ["👍🏻"], [(0, 9)]),
    ],
)
def test_tags_stand_at_their_bytes(text: str, tags: list[str], places: list[tuple[int, int]]) -> None:
    found = [s for s in find(text) if s.kind == "tag"]
    assert [s.value for s in found] == tags
    assert [(s.start, s.end) for s in found] == places
