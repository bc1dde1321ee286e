"""Options of a status: in the request, in the length, and by what the server offers."""

from __future__ import annotations

from dataclasses import replace

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.options import OptionValue, Poll
from inkom_desktop.networks.mastodon.adapter import Mastodon
from inkom_desktop.networks.mastodon.options import said_of
from inkom_desktop.networks.mastodon.wire import Abilities, read_instance
from inkom_desktop.ports.network import options_of
from inkom_desktop.publishing.checking import checked
from tests.networks.contract import ScriptedWeb, answer
from tests.networks.mastodon import stage

NETWORK = Mastodon(ScriptedWeb("mastodon", answer(500)))
ACCOUNT = stage.session("https://social.example").account


def content(part: dict[str, OptionValue] | None = None, **options: OptionValue) -> Content:
    return Content("", (ContentPart("words", options=part or {}), ContentPart("more")), options=options)


def test_what_is_not_chosen_is_left_to_the_account() -> None:
    assert said_of(content(), ContentPart("words")) == {}


def test_every_option_is_in_the_request() -> None:
    poll = Poll(("Yes ", " No", " "), 60, multiple=True, hidden=False)
    made = content(
        {"poll": poll},
        visibility="unlisted",
        content_warning="Spoilers",
        sensitive=True,
        language=("PT-br",),
        quotes="nobody",
    )
    whole = {
        "visibility": "unlisted",
        "spoiler_text": "Spoilers",
        "sensitive": True,
        "language": "PT-br",
        "quote_approval_policy": "nobody",
    }
    answers = {"options": ["Yes", "No"], "expires_in": 3600, "multiple": True, "hide_totals": False}
    assert said_of(made, made.parts[0]) == {**whole, "poll": answers}
    assert said_of(made, made.parts[1]) == whole


def test_a_warning_counts_with_every_part() -> None:
    found = checked(NETWORK, content(content_warning="12345"), None)
    assert [p.length for p in found.parts] == [10, 9]
    long = Content("", (ContentPart("x" * 496),), options={"content_warning": "12345"})
    assert [p.code for p in checked(NETWORK, long, None).errors] == ["too_long"]


def test_a_server_offers_what_it_says() -> None:
    def keys(**abilities: object) -> list[str]:
        account = replace(ACCOUNT, abilities=abilities)
        return [o.key for o in options_of(NETWORK, account)]

    assert "quotes" in keys(api=7)
    assert "quotes" not in keys(api=6)
    assert "poll" not in keys(polls=False)
    pixelfed = options_of(NETWORK, replace(ACCOUNT, abilities={"software": "pixelfed"}))
    assert "direct" not in [c.key for o in pixelfed for c in o.choices if o.key == "visibility"]


def test_limits_of_polls_are_read_under_both_names() -> None:
    genuine = {
        "polls": {"max_options": 6, "max_characters_per_option": 80, "min_expiration": 60, "max_expiration": 600}
    }
    read = read_instance({"version": "4.3.0", "configuration": genuine}, "mastodon")
    assert (read.poll_answers, read.poll_characters, read.poll_least_s, read.poll_most_s) == (6, 80, 60, 600)
    older = {"max_options": 20, "max_option_chars": 200, "min_expiration": 0, "max_expiration": 31_536_000}
    pleroma = read_instance({"version": "2.7.2 (compatible; Pleroma 2.6)", "poll_limits": older}, "pleroma")
    assert (pleroma.polls, pleroma.poll_answers, pleroma.poll_characters, pleroma.poll_least_s) == (True, 20, 200, 0)
    assert not read_instance({"version": "2.75"}, "snac").polls
    assert Abilities.of(pleroma.json()) == pleroma


def test_a_poll_is_held_against_the_servers_limits() -> None:
    account = replace(ACCOUNT, abilities={"poll_answers": 2})
    made = content({"poll": Poll(("a", "b", "c"), 60)})
    assert [p.code for p in checked(NETWORK, made, account).errors] == ["poll_many"]
    assert checked(NETWORK, made, None).errors == ()
