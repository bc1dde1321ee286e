"""The counter held to the cases of the server's own validator.

https://github.com/mastodon/mastodon/blob/034e5a66b6044070fca35f98cfbda37103dcaaff/spec/validators/status_length_validator_spec.rb
"""

from __future__ import annotations

import pytest

from inkom_desktop.networks.mastodon.text import measure

LIMIT, LINK = 500, 23


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a" * 520, False),
        ("a" * 476 + f" http://{'b' * 30}.com/example", True),
        ("a" * 477 + f" http://{'b' * 30}.com/example", False),
        ("a" * 475 + f" @alice@{'b' * 30}.com", True),
        ("a" * 493 + f" @alice@{'b' * 30}.com", True),
        ("a" * 494 + f" @alice@{'b' * 30}.com", False),
        # A status is counted in grapheme clusters, so an emoji of several code points is one.
        ("👨‍👩‍👧‍👦" * 500, True),
        ("👨‍👩‍👧‍👦" * 501, False),
    ],
)
def test_what_fits(text: str, fits: bool) -> None:
    assert (measure(text, LINK) <= LIMIT) is fits
