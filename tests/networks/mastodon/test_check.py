"""What is said of a text before anything leaves the machine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from inkom_desktop.domain.check import Check, Severity
from inkom_desktop.domain.copies import CopyRule
from inkom_desktop.domain.draft import Attachment, Content
from inkom_desktop.networks.mastodon.wire import Abilities, read_instance
from tests.networks.mastodon.shapes import instance_v2
from tests.networks.mastodon.stage import content, network, picture, session


def check(what: Content, **abilities: object) -> Check:
    account = session("https://social.example", abilities=replace(Abilities(), **abilities)).account  # type: ignore[arg-type]
    return network().check(what, account)


def codes(found: Check) -> list[str]:
    return [p.code for p in found.problems]


def test_counts_every_part_by_the_servers_limit() -> None:
    found = check(content("x" * 501, "y" * 500, "z" * 600))
    assert [p.length for p in found.parts] == [501, 500, 600]
    assert [(p.code, p.part, p.params) for p in found.problems] == [
        ("too_long", 0, {"length": 501, "limit": 500, "unit": "graphemes"}),
        ("too_long", 2, {"length": 600, "limit": 500, "unit": "graphemes"}),
    ]
    assert codes(check(content("x" * 501), max_characters=5000)) == []
    assert check(content("x"), max_characters=5000).limit == 5000


def test_common_limits_hold_without_an_account() -> None:
    found = network().check(content("x" * 501), None)
    assert (found.limit, codes(found)) == (500, ["too_long"])


def test_nothing_and_invisible_characters_are_said() -> None:
    assert codes(check(content(" \n"))) == ["empty"]
    [found] = check(content("a\x00b\x1b")).problems
    assert (found.code, found.params) == ("control_characters", {"count": 2})


def test_media_are_held_against_the_rules(tmp_path: Path) -> None:
    one = picture(tmp_path, "red", "Red")
    assert codes(check(content("", media=(one,)))) == []
    assert codes(check(content("x", media=(one,) * 5))) == ["too_many_media"]
    assert codes(check(content("x", media=(one,) * 5), max_media=6)) == []
    assert codes(check(content("x"), media_required=True)) == ["media_required"]
    assert codes(check(content("x", media=(with_file(one, mime="image/tiff"),)))) == ["media_kind"]
    assert codes(check(content("x", media=(with_file(one, bytes=17_000_000),)))) == []  # it is written anew
    moving = with_file(one, bytes=17_000_000, mime="image/gif")
    assert codes(check(content("x", media=(moving,)))) == ["media_too_large"]
    many = with_file(one, mime="video/mp4", width=3840, height=2161)
    assert codes(check(content("x", media=(many,)))) == ["media_many_pixels"]
    film = with_file(one, mime="video/mp4")
    assert codes(check(content("x", media=(film, one)), mimes=("video/mp4", "image/png"))) == ["mixed_media"]
    assert codes(check(content("x", media=(film,)), mimes=("video/mp4",))) == []
    assert codes(check(content("x", media=(film,)), mimes=("video/mp4",), video_bytes=60)) == ["media_too_large"]


def test_alternative_texts_are_asked_for_and_limited(tmp_path: Path) -> None:
    bare, long = picture(tmp_path, "red"), picture(tmp_path, "blue", "é" * 1501)
    found = check(content("x", media=(bare, long))).problems
    assert [(p.code, p.severity) for p in found] == [
        ("alt_missing", Severity.WARNING),
        ("alt_too_long", Severity.ERROR),
    ]
    assert found[1].params == {"name": "blue.png", "length": 1501, "limit": 1500}


def with_file(attachment: Attachment, **changes: object) -> Attachment:
    return replace(attachment, file=replace(attachment.file, **changes))  # type: ignore[arg-type]


FULL = instance_v2("https://social.example", "social.example")
PLEROMA = {
    "uri": "https://pleroma.example",
    "version": "2.7.2 (compatible; Pleroma 2.9.1)",
    "max_toot_chars": 5000,
    "upload_limit": 16_000_000,
    "description_limit": 5000,
    "max_media_attachments": 1000,
    "pleroma": {"metadata": {}},
}


@pytest.mark.parametrize(
    ("data", "software", "trusted"),
    [
        (FULL, "mastodon", True),
        (FULL, "", True),
        ({**FULL, "version": "4.4.8+glitch"}, "mastodon", True),
        ({**FULL, "api_versions": {}}, "mastodon", False),
        ({**FULL, "api_versions": {"mastodon": "many"}}, "mastodon", False),
        (FULL, "gotosocial", False),
        ({**FULL, "version": "0.20.1+git-1234567"}, "", False),
        ({**FULL, "version": "4.2.1 (compatible; Iceshrimp.NET/2026.1)"}, "", False),
        ({**FULL, "version": "4.0.0 (not true; really snac/2.75)"}, "", False),
        (PLEROMA, "pleroma", False),
        (PLEROMA, "", False),
        ({**FULL, "version": "3.5.3 (compatible; Pixelfed 0.12.5)"}, "pixelfed", False),
    ],
)
def test_a_key_is_trusted_only_where_it_is_known_to_be_honoured(
    data: dict[str, object], software: str, trusted: bool
) -> None:
    able = read_instance(data, software)
    rule = network().copies(session("https://social.example", abilities=able).account).rule
    assert rule is (CopyRule.SERVER_KEY if trusted else CopyRule.LOOK_UP)


def test_reads_the_older_names_of_limits() -> None:
    able = read_instance(PLEROMA, "")
    assert (able.software, able.max_characters, able.image_bytes) == ("pleroma", 5000, 16_000_000)
    assert (able.alt_limit, able.max_media) == (5000, 1000)


def test_pixelfed_wants_a_picture() -> None:
    able = read_instance({**FULL, "version": "3.5.3 (compatible; Pixelfed 0.12.5)"}, "")
    assert able.media_required


def test_an_account_that_knows_nothing_trusts_nothing() -> None:
    assert network().copies(replace(session("https://x.example").account, abilities={})).rule is CopyRule.LOOK_UP
