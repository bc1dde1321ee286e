"""What a page says of itself."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.web.open_graph import PageWords, read_page

BASE = "https://x.example/dir/page"


def read(html: str, content_type: str = "text/html; charset=utf-8") -> PageWords:
    return read_page(html.encode(), content_type, BASE)


def test_open_graph_first_then_twitter_then_the_page() -> None:
    title = "<title>Own &amp; plain</title>"
    twitter = '<meta name="twitter:title" content="T"><meta name=description content=D>'
    graph = '<meta property="og:title" content="  G \n g "><meta property="og:description" content="">'
    assert read(title).title == "Own & plain"
    assert read(title + twitter) == PageWords("T", "D", "")
    assert read(title + twitter + graph) == PageWords("G g", "D", "")


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ("/a.png", "https://x.example/a.png"),
        ("a.png", "https://x.example/dir/a.png"),
        ("//y.example/a.png", "https://y.example/a.png"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("data:image/png;base64,AAAA", ""),
        ("http://[::1", ""),
    ],
)
def test_the_address_of_the_picture(named: str, found: str) -> None:
    assert read(f'<meta property="og:image" content="{named}">').image == found


def test_words_only() -> None:
    page = read(
        '<meta property="og:title" content="&lt;b&gt;bold&lt;/b&gt;\u202e\x07 end"><body><title>not this</title>'
    )
    assert page.title == "<b>bold</b> end"
    assert read("<title>" + "x" * 5000).title == "x" * 300
    assert read("<body><title>svg inside</title>").title == ""


def test_its_own_alphabet() -> None:
    assert read_page("<title>größe</title>".encode("latin-1"), "text/html; charset=ISO-8859-1", BASE).title == "größe"
    said_inside = '<meta charset="windows-1252"><title>größe</title>'.encode("cp1252")
    assert read_page(said_inside, "text/html", BASE).title == "größe"
    assert read_page(b"<title>a\xff</title>", "text/html; charset=nonsense", BASE).title == "a\ufffd"


@given(st.text(alphabet=st.sampled_from(list("<>/!-\"'= &;#[]?ametitlogp:xcn\x00\n"))))
def test_any_page_is_read_without_complaint(html: str) -> None:
    words = read(html)
    assert len(words.title) <= 300
    assert words.image == "" or words.image.startswith(("http://", "https://"))


@pytest.mark.parametrize(
    "piece", ["<", "<meta ", "<meta a='", '<meta a="', "<!--", "<title", "<title>&#x", "&#x", "<meta" + " " * 200]
)
def test_a_page_made_to_be_slow_costs_time_by_its_size(piece: str) -> None:
    """The largest page that is read. A parser that goes back over it takes minutes here (html.parser of Python 3.11)."""
    body = (piece * (524_288 // len(piece))).encode()
    began = time.process_time()
    read_page(body, "text/html", BASE)
    assert time.process_time() - began < 2.0


def test_comments_say_nothing() -> None:
    assert (
        read('<!-- <title>no</title> --><title>yes</title><!-- <meta property="og:title" content="no">').title == "yes"
    )
