"""Keys as people copy them, against the vectors of the specifications."""

from __future__ import annotations

import pytest

from inkom_desktop.networks.nostr.events import Key, event_id, genuine
from inkom_desktop.networks.nostr.nip19 import decode, encode, encode_event

# https://github.com/nostr-protocol/nips/blob/master/19.md
NPUB = "npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg"
NPUB_HEX = "7e7e9c42a91bfef19fa929e5fda1b72e0ebc1a4c1141673e2794234d86addf4e"
NSEC = "nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5"
NSEC_HEX = "67dea2ed018072d675f5415ecfaed7d2597555e202d85b3d65ea4e58d2d92ffa"
NPROFILE = (
    "nprofile1qqsrhuxx8l9ex335q7he0f09aej04zpazpl0ne2cgukyawd24mayt8gpp4mhxue69uhhytnc9e3k7mgpz4mhxue69uhkg6nzv9ejuu"
    "mpv34kytnrdaksjlyr9p"
)


def test_the_examples_of_the_specification() -> None:
    assert encode("npub", NPUB_HEX) == NPUB
    assert encode("nsec", NSEC_HEX) == NSEC
    read = decode(NPUB)
    assert read is not None
    assert (read.prefix, read.value) == ("npub", NPUB_HEX)
    profile = decode(NPROFILE)
    assert profile is not None
    assert profile.value == "3bf0c63fcb93463407af97a5e5ee64fa883d107ef9e558472c4eb9aaaefa459d"
    assert profile.relays == ("wss://r.x.com", "wss://djbas.sadkb.com")
    assert Key(NSEC_HEX).public == NPUB_HEX


@pytest.mark.parametrize(
    "odd",
    [
        "",
        "npub1",
        NPUB[:-1],
        NPUB[:-1] + "q",
        NPUB.replace("l", "L", 1),
        "bc1" + NPUB[5:],
        "npub1" + "q" * 3000,
        "☃1qqqqqqqq",
    ],
)
def test_what_is_mistyped_is_none(odd: str) -> None:
    assert decode(odd) is None


def test_upper_case_is_the_same_and_an_event_comes_back() -> None:
    assert decode(NPUB.upper()) == decode(NPUB)
    read = decode(encode_event("ab" * 32, NPUB_HEX, ["wss://relay.example"], 1))
    assert read is not None
    assert (read.prefix, read.value, read.author, read.relays) == (
        "nevent",
        "ab" * 32,
        NPUB_HEX,
        ("wss://relay.example",),
    )


def test_every_cut_of_an_entity_is_none_or_whole() -> None:
    for end in range(len(NPROFILE)):
        assert decode(NPROFILE[:end]) is None


def test_the_id_of_an_event() -> None:
    said = {
        "pubkey": "79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798",
        "created_at": 1700000000,
        "kind": 1,
        "tags": [["t", "inkom"]],
        "content": 'Grüße "Inkom"\n👋',
    }
    assert event_id(said) == "6652c77808635be3faf4b122ccda096d07e6447a9ec439417e75db461898ea23"
    key = Key(f"{1:064x}")
    event = dict(key.sign(1, 1700000000, said["content"], said["tags"]))  # type: ignore[arg-type]
    assert event["id"] == event_id(said)
    assert genuine(event)
    for name, other in {
        "content": "x",
        "sig": "0" * 128,
        "pubkey": "f" * 64,
        "id": "0" * 64,
        "tags": [1],
        "kind": True,
    }.items():
        assert not genuine({**event, name: other}), name
    assert not genuine({k: v for k, v in event.items() if k != "sig"})


def test_a_key_is_never_shown_and_never_nought() -> None:
    assert NSEC_HEX not in repr(Key(NSEC_HEX))
    for wrong in ("", "0" * 64, "f" * 64, NSEC_HEX.upper(), NSEC):
        with pytest.raises(ValueError, match="no secret key"):
            Key(wrong)
    assert Key.new() != Key.new()
