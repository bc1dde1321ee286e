"""Weighted counting, held to twitter-text's own conformance cases and to properties that must hold for any text.

The cases are those of conformance/validate.yml of twitter-text (Apache-2.0, https://github.com/twitter/twitter-text):
WeightedTweetsCounterTest, those with emoji as WeightedTweetsWithDiscountedEmojiCounterTest counts them,
urls_without_protocol and lengths.
"""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inkom_desktop.domain.counting import Unit, graphemes, length_in, split_graphemes
from inkom_desktop.domain.weighted import links, weighted, without_links

POEM = (
    "故人西辞黄鹤楼，烟花三月下扬州。孤帆远影碧空尽，唯见长江天际流。朱雀桥边野草花，乌衣巷口夕阳斜。旧时王谢堂前燕，飞入寻常百姓家。"
    "朝辞白帝彩云间，千里江陵一日还。两岸猿声啼不住，轻舟已过万重山。泪湿罗巾梦不成，夜深前殿按歌声。红颜未老恩先断，斜倚薰笼坐到明。"
    "独在异乡为异客，每逢佳节倍思亲。遥知兄弟登高处，遍插茱萸少一人。"
)
FAMILY = "👨\u200d👩\u200d👧\u200d👦"
PUNCTUATION = (
    "This is a tweet with general punctuation characters: \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u200c\u200d ‐ ‑ ‒ – — ― ‖  ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷"
)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Hi http://test.co", 26),
        ("http://test.co", 23),
        ("285 chars-" + "xxxxxxxxxx-" * 25, 285),
        ("285 chars- http://www.twitter.com/jack " + "xxxxxxxxxx-" * 24, 299),
        ("xxxxxxxxxx-" * 24 + " http://www.twitter.com/jack ", 289),
        ("https://www.twitter.com/aloha " * 10, 240),
        (POEM, 320),
        ("😷" * 160, 320),
        ("the" + POEM, 323),
        ("A\u0301B", 2),
        ("A\ufb2c", 4),
        ("282 chars-" + "xxxxxxxxxx-" * 24 + "xxxxxA\u0301x", 281),
        ("H🐱☺" + FAMILY, 7),
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨\u200d🎤", 4),
        ("1\u20e3", 2),
        ("Unicode 9.0 emoji: 🤠; 💃; 💃🏾", 29),
        (
            "Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
            34,
        ),
        (PUNCTUATION, 112),
        ("randomurl" * 7 + "s.com", 68),
        # urls_without_protocol
        ("example.com", 23),
        ("www.example.com", 23),
        ("t.co", 23),
        ("foo.co.jp", 23),
        ("example.com/path/to/resource?search=foo&lang=en", 23),
        # lengths
        ("This is a test.", 15),
        ("http://test.com", 23),
        ("https://test.com", 23),
        ("test.com", 23),
        ("Test https://test.com test https://test.com test.com test", 86),
    ],
)
def test_the_published_cases(text: str, length: int) -> None:
    assert weighted(text) == length
    assert length_in(Unit.WEIGHTED, text) == length


def test_what_is_no_link_counts_as_text() -> None:
    for text in ("README.md", "me@example.com", "e.g. this", "3.14", "a.b"):
        assert weighted(text) == len(text)
    assert weighted("(https://example.com/a).") == 1 + 23 + 2
    assert weighted("© 2026") == 6
    assert weighted("©\ufe0f") == 2


ANY = st.text(
    st.sampled_from(list("ab .@#/:é\u0301\u200d\u200e\u202e\ufe0f👩👧🏽🇵🇹שع漢\n1\u20e3"))
    | st.characters(exclude_categories=["Cs"]),
    max_size=60,
)


@given(ANY)
def test_any_text_weighs_at_most_twice_its_letters(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert 0 <= weighted(text) <= max(2 * len(composed), 23 * (1 + composed.count(".")) + 2 * len(composed))
    assert weighted(text) == weighted(composed)
    assert (weighted(text) == 0) == (text == "")


@given(ANY, ANY)
def test_a_line_break_parts_what_is_counted(one: str, other: str) -> None:
    # What stands on both sides of a blank line is counted as it is alone.
    assert weighted(f"{one}\n\n{other}") == weighted(one) + 2 + weighted(other)


@given(ANY)
def test_clusters_of_any_script_put_together_are_the_text(text: str) -> None:
    parts = split_graphemes(text)
    assert "".join(parts) == text
    assert graphemes(text) == len(parts) == sum(graphemes(p) for p in parts)


@given(st.sampled_from(["👩", "👨", "👧"]), st.integers(1, 6), st.sampled_from(["", "\u0301", "\ufe0f"]))
def test_what_is_joined_is_one(person: str, count: int, mark: str) -> None:
    joined = "\u200d".join([person] * count)
    assert graphemes(joined + mark) == 1
    assert weighted(joined) == 2


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("see https://a.example/x now", "see now"),
        ("words\n\nhttps://a.example\n\nmore", "words\n\n\nmore"),
        ("end https://a.example", "end"),
        ("no  link", "no  link"),
        ("example.com/a and example.org", "and"),
    ],
)
def test_a_text_without_its_links(text: str, bare: str) -> None:
    assert without_links(text) == bare


def test_a_text_weighs_what_its_words_and_spaces_weigh() -> None:
    long = "世" * 100
    text = f"See example.com/a and {long} https://example.com/{'b' * 80}, now."
    assert weighted(text) == len("See  and  , now.") + 2 * len(long) + 2 * 23
    assert [text[a:b] for a, b in links(text)] == ["example.com/a", f"https://example.com/{'b' * 80}"]


def test_a_word_typed_again_in_another_place_is_a_link_there() -> None:
    text = "example.com and example.com"
    assert links(text) == [(0, 11), (16, 27)]
