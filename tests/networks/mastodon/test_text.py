"""Counting as the server counts, and reading back what it made of a text."""

from __future__ import annotations

import pytest

from inkom_desktop.networks.mastodon.text import canonical, loose, measure, plain, says

LINK = 23


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("hello", 5),
        ("👋🏽é", 2),
        ("👨‍👩‍👧‍👦", 1),
        ("see https://example.com here", 4 + LINK + 5),
        ("https://example.com/" + "x" * 300, LINK),
        ("http://a.example/?q=1#f", LINK),
        ("(https://example.com/a).", 1 + LINK + 2),
        ("https://en.example.org/wiki/A_(b)", LINK),
        ("https://a.example https://b.example", 2 * LINK + 1),
        ("example.com counts as text", 26),
        ("https://localhost/a", 19),
        ("ftp://example.com/a", 19),
        ("besøk https://grå.org/ idag", 6 + LINK + 5),
        ("https://慕田峪长城.网址/", LINK),
        ("hi @bob@example.com", 7),
        ("hi @bob", 7),
        ("mail bob@example.com", 20),
        ("https://example.com/@bob@other.example", LINK),
        ("two  spaces and a\nline ", 23),
    ],
)
def test_measures_as_the_server_does(text: str, length: int) -> None:
    assert measure(text, LINK) == length


def test_a_server_may_reserve_another_length_for_links() -> None:
    assert measure("https://example.com", 32) == 32


def test_reads_the_html_of_a_status() -> None:
    html = (
        '<p>Read <a href="https://example.com/a/b?c=1&amp;d=2" rel="nofollow"><span class="invisible">https://</span>'
        '<span class="ellipsis">example.com/a</span><span class="invisible">/b?c=1&amp;d=2</span></a> by '
        '<span class="h-card"><a href="https://x.example/@bob" class="u-url mention">@<span>bob</span></a></span><br>'
        '&lt;3 <a href="https://x.example/tags/slow" class="mention hashtag">#<span>slow</span></a></p><p>Next</p>'
    )
    assert canonical(plain(html)) == "Read https://example.com/a/b?c=1&d=2 by @bob <3 #slow Next"
    assert says(html, "", "Read https://example.com/a/b?c=1&d=2 by @bob@x.example <3 #slow\n\nNext")
    assert not says(html, "", "Read https://example.com/a by @bob <3 #slow Next")


def test_what_is_shown_of_a_link_counts_too() -> None:
    assert says('<p>see <a href="https://example.com/">example.com</a></p>', "", "see example.com")


def test_the_source_decides_where_there_is_one() -> None:
    assert says("<i>star</i>", "*star*", "*star*")
    assert not says("<p>star</p>", "*star*", "star")


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert canonical("café\r\n\r\n ok ") == canonical("cafe\u0301 ok")


def test_rewritten_marks_and_links_are_only_alike() -> None:
    assert loose("*A* https://example.com/one") == loose("A https://short.example/1")
    assert loose("A https://example.com/one") != loose("B https://example.com/one")
