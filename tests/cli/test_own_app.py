"""The directory, and the app of one's own that a network demands, from the command line."""

from __future__ import annotations

import io

import pytest

from inkom_desktop.networks import BUILT_IN
from tests.cli.conftest import Inkom
from tests.networks.linkedin.standin import CLIENT, LinkedInStandin
from tests.networks.loopback import Loopback


def test_the_directory_tells_what_each_network_can_do_and_wants(inkom: Inkom) -> None:
    told = {line["network"]: line for line in inkom("account", "networks", "--json").lines}
    assert tuple(told) == BUILT_IN
    assert {"works", "price", "needs", "own_app", "hands_off", "reads_back"} <= set(told["wordpress"])
    assert told["linkedin"]["own_app"]
    assert not told["slack"]["reads_back"]
    assert told["mastodon"]["hands_off"]
    one = inkom("account", "networks", "telegram")
    assert "You need a bot of your own" in one.out
    assert "cannot be read back" in one.out


def test_the_guide_says_what_to_click_and_what_to_paste(inkom: Inkom) -> None:
    guide = inkom("account", "app", "linkedin", "--json").one
    assert guide["redirect"] == "http://localhost:8723/callback"
    assert any(guide["redirect"] in step for step in guide["steps"])
    assert [scope["name"] for scope in guide["scopes"]] == ["openid", "profile", "w_member_social"]
    assert inkom("account", "app", "linkedin", "--way", "pages", "--json").one["way"] == "pages"
    wrong = inkom("account", "app", "linkedin", "--way", "nonsense")
    assert wrong.code == 1
    assert "There are: members, pages" in wrong.err
    none = inkom("account", "app", "mastodon")
    assert (none.code, "needs no app" in none.err) == (1, True)


def test_an_app_is_tested_without_its_secret_in_sight(inkom: Inkom, monkeypatch: pytest.MonkeyPatch) -> None:
    with Loopback(LinkedInStandin()) as port:
        monkeypatch.setenv("INKOM_API_BASE_LINKEDIN", port.address)
        for secret, code in ((CLIENT[1], 0), ("wrong-secret-of-an-app", 1)):
            monkeypatch.setattr("sys.stdin", io.StringIO(f"{secret}\n"))
            ran = inkom("account", "app", "linkedin", "--test", "--client-id", CLIENT[0], "--secret-stdin", "--json")
            assert ran.code == code, ran.err
            assert secret not in ran.out + ran.err
    missing = inkom("account", "login", "linkedin")
    assert missing.code == 1
    assert "inkom account app" in missing.err
