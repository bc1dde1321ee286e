"""From words to an article."""

from __future__ import annotations

import pytest

from inkom_desktop.networks.wordpress.text import article, hashtags, paragraphs, slug_of, title_markup, title_of

KEY = "0123456789abcdef0123456789abcdef"


def only(text: str) -> str:
    (block,) = paragraphs(text)
    return block.removeprefix("<!-- wp:paragraph -->\n<p>").removesuffix("</p>\n<!-- /wp:paragraph -->")


@pytest.mark.parametrize(
    ("title", "texts", "expected"),
    [
        ("  A  title\n ", ["x"], "A title"),
        ("", ["\n\n  First line\nsecond"], "First line"),
        ("", ["", "From the second part"], "From the second part"),
        ("", ["We open at nine. Come early."], "We open at nine"),
        ("", ["Open? Yes! Always."], "Open?"),
        ("", ["Version 2.5 is out"], "Version 2.5 is out"),
        ("", ["今日は。明日も"], "今日は。明日も"),
        ("", ["word " * 20], "word word word word word word word word word word word word word word…"),
        ("", ["x" * 80], "x" * 70 + "…"),
        ("", ["👋🏽" * 71], "👋🏽" * 70 + "…"),
        ("", ["", " \n"], ""),
    ],
)
def test_titles(title: str, texts: list[str], expected: str) -> None:
    assert title_of(title, texts) == expected


def test_slugs_are_ascii_and_own() -> None:
    assert slug_of("Ação & às 9h!", KEY) == "acao-as-9h-01234567"
    assert slug_of("日本", KEY) == "post-01234567"
    assert len(slug_of("word " * 100, KEY)) <= 60 + 9
    assert "--" not in slug_of("word " * 100, KEY)


def test_hashtags_each_once_and_not_in_addresses() -> None:
    texts = ["#One #two-three #1 a#no https://x.example/#anchor", "#one &#33; #größe"]
    assert hashtags(texts) == ["One", "two", "größe"]


def test_titles_are_text() -> None:
    assert title_markup("a < b & <script>") == "a &lt; b &amp; &lt;script&gt;"


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<!-- wp:html -->", "&lt;!-- wp:html --&gt;"),
        ("[gallery ids=1]", "&#091;gallery ids=1&#093;"),
        ("one\ntwo\r\nthree", "one<br>two<br>three"),
        ("x@y.example and @someone #tag", "x@y.example and @someone #tag"),
        ("(https://x.example/a_(b)).", '(<a href="https://x.example/a_(b)">https://x.example/a_(b)</a>).'),
        (
            "https://x.example/?a=1&b=%22",
            '<a href="https://x.example/?a=1&amp;b=%22">https://x.example/?a=1&amp;b=%22</a>',
        ),
        ('https://x.example/"onclick=', '<a href="https://x.example/">https://x.example/</a>"onclick='),
        ("http://[::1]/", "http://&#091;::1&#093;/"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("HTTPS://X.example!", '<a href="HTTPS://X.example">HTTPS://X.example</a>!'),
    ],
)
def test_nothing_of_the_person_is_code(text: str, inner: str) -> None:
    assert only(text) == inner


def test_paragraphs_are_split_at_blank_lines() -> None:
    assert len(paragraphs("one\n\n\n two\n \nthree\n\n")) == 3
    assert paragraphs("  \n\n ") == []


def test_an_article_has_its_pictures_after_the_part_they_belong_to() -> None:
    made = article([("one", [(7, "https://s.example/a.png?x=1&y=2", '"A" [b]\n<c>')]), ("two", [])])
    image = (
        '<!-- wp:image {"id":7,"sizeSlug":"full","linkDestination":"none"} -->\n'
        '<figure class="wp-block-image size-full"><img src="https://s.example/a.png?x=1&amp;y=2" '
        'alt="&quot;A&quot; &#091;b&#093; &lt;c&gt;" class="wp-image-7"/></figure>\n'
        "<!-- /wp:image -->"
    )
    assert made == "\n\n".join([paragraphs("one")[0], image, paragraphs("two")[0]])


def test_any_text_is_one_line_of_blocks_only() -> None:
    hostile = "--> <!-- /wp:paragraph --> <p> </p> ]]> &lt; <img src=x onerror=y> \\' \" [/caption]"
    inner = only(hostile)
    assert "<" not in inner
    assert "[" not in inner
