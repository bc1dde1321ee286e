"""Previews: each network's own description decides; what is over the limit is marked where a reader must cut."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from inkom_desktop.domain.draft import Attachment, Content, ContentPart, MediaFile
from inkom_desktop.networks import catalogue
from inkom_desktop.ports.network import Mark, MarksText, TitlesPosts
from inkom_desktop.ui.pages.composer.previews import Look, Stretch, over_by, shown_post, stretches_of, tail_of
from inkom_desktop.ui.pages.composer.view_preview_card import DESKTOP, Author, PreviewCard
from inkom_desktop.ui.theme import load_theme

NETWORKS = catalogue({})
CHECKED = NETWORKS.get("bluesky").check(Content("", (ContentPart("x"),)), None)


def looks(text: str, marks: tuple[Mark, ...], over: int) -> list[tuple[str, str]]:
    return [(s.text, s.look.value) for s in stretches_of(text, marks, over)]


def test_plain_marked_and_over() -> None:
    assert looks("plain", (), 0) == [("plain", "plain")]
    assert looks("see #tag now", (Mark(4, 8),), 0) == [("see ", "plain"), ("#tag", "link"), (" now", "plain")]
    assert looks("see #tag now", (Mark(4, 8),), 3) == [
        ("see ", "plain"),
        ("#tag", "link"),
        (" ", "plain"),
        ("now", "over"),
    ]
    assert looks("see #tag", (Mark(4, 8),), 2) == [("see ", "plain"), ("#t", "link"), ("ag", "over")]
    assert looks("see #tag!", (Mark(4, 8),), 9) == [("see ", "over"), ("#tag", "over"), ("!", "over")]
    assert looks("a https://b.example/long", (Mark(2, 24, "b.example/…"),), 0)[1] == ("b.example/…", "link")


@pytest.mark.parametrize(
    ("text", "over", "kept"), [("abcd", 1, "abc"), ("ab👩‍👩‍👧d", 2, "ab"), ("ab", 5, ""), ("ab", 0, "ab")]
)
def test_the_tail_is_cut_between_graphemes(text: str, over: int, kept: str) -> None:
    assert text[: tail_of(text, over)] == kept


def test_nothing_is_lost_whatever_is_marked() -> None:
    text = "Words @me@a.example and https://a.example/b #tag end"
    for key in ("bluesky", "mastodon", "wordpress", "folder"):
        network = NETWORKS.get(key)
        assert isinstance(network, MarksText)
        unshown = tuple(Mark(m.start, m.end) for m in network.marks(text))
        for over in range(len(text) + 1):
            assert "".join(s.text for s in stretches_of(text, unshown, over)) == text


@pytest.mark.parametrize(
    ("network", "links"),
    [
        ("bluesky", ["https://a.example/very/long/path/that/goes/on", "#coffee"]),
        ("mastodon", ["a.example/very/long/path/that/…", "@me", "#coffee"]),
        ("wordpress", ["https://a.example/very/long/path/that/goes/on"]),
        ("folder", ["#coffee"]),
    ],
)
def test_each_network_marks_what_it_makes_of_a_text(network: str, links: list[str]) -> None:
    text = "See https://a.example/very/long/path/that/goes/on, @me@b.example #coffee"
    found = NETWORKS.get(network)
    content = Content("", (ContentPart(text),))
    post = shown_post(content, found.check(content, None), found)
    shown = [s.text for part in post.parts for s in part.stretches if s.look is Look.LINK]
    assert [s for s in shown if not s.startswith("@me@")] == links


def test_a_thread_is_parts_or_one_article() -> None:
    picture = Attachment("1", MediaFile("ab", "image/png", 1, 1, 1, "a.png"), "alt")
    content = Content("Title", (ContentPart("one", (picture,)), ContentPart("two")))
    post = NETWORKS.get("bluesky")
    threaded = shown_post(content, post.check(content, None), post)
    assert [p.text for p in threaded.parts] == ["one", "two"]
    assert threaded.title == ""
    site = NETWORKS.get("wordpress")
    article = shown_post(content, site.check(content, None), site)
    assert [p.text for p in article.parts] == ["one\n\ntwo"]
    assert (article.title, len(article.parts[0].media)) == ("Title", 1)


@pytest.mark.parametrize("network", ["wordpress", "folder", "devto"])
def test_a_title_is_the_one_that_is_sent(network: str) -> None:
    found = NETWORKS.get(network)
    assert isinstance(found, TitlesPosts)
    content = Content("", (ContentPart("First words of the text. " + "And many more that follow them. " * 5),))
    post = shown_post(content, found.check(content, None), found)
    assert post.title == found.title_of(content)
    assert post.title.startswith("First words of the text")
    named = replace(content, title="A name")
    assert shown_post(named, found.check(named, None), found).title == "A name"


def test_every_network_that_uses_a_title_says_which() -> None:
    assert [n.card.key for n in NETWORKS if n.card.uses_title is not isinstance(n, TitlesPosts)] == []


def test_over_the_limit_is_told_in_the_networks_own_unit() -> None:
    content = Content("", (ContentPart("x" * 312),))
    network = NETWORKS.get("bluesky")
    check = network.check(content, None)
    post = shown_post(content, check, network)
    assert (post.over, over_by(check, 0), over_by(check, 7)) == (12, 12, 0)
    assert post.parts[0].stretches[-1] == Stretch("x" * 12, Look.OVER)
    # A long link counts as few characters: nothing is over.
    link = Content("", (ContentPart("https://a.example/" + "y" * 600),))
    fits = NETWORKS.get("mastodon")
    assert shown_post(link, fits.check(link, None), fits).over == 0


def painted(card: PreviewCard) -> QImage:
    image = QImage(360, card.heightForWidth(360), QImage.Format.Format_RGB32)
    card.resize(image.size())
    card.render(image)
    return image


@pytest.mark.parametrize("desktop", [False, True])
def test_where_one_reads_from_right_to_left_the_post_stands_mirrored(qapp: QApplication, desktop: bool) -> None:
    author, fill = Author("", "", "", "#c000c0"), QColor("#c000c0")
    post = shown_post(Content("", (ContentPart("x"),)), CHECKED, NETWORKS.get("bluesky"))
    places = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        card = PreviewCard(NETWORKS.get("bluesky").card.preview, lambda *_: None)
        card.setLayoutDirection(direction)
        card.show_post(author, post, load_theme("light"), desktop=desktop)
        image = painted(card)
        y = round(33 * (DESKTOP if desktop else 1))
        places.append([x for x in range(360) if image.pixelColor(x, y) == fill])
        card.deleteLater()
    left, right = places
    assert left
    assert max(left) < 180
    assert [359 - x for x in reversed(left)] == right
