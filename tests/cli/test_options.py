"""Options from the command line: read, kept with the draft, frozen with the post, refused with a sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.cli.options import read_for, read_value
from inkom_desktop.domain.errors import UsageRefused
from inkom_desktop.domain.options import Belongs, Chosen, Option, OptionKind, Poll
from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site

POLL = Option("poll", OptionKind.POLL, "Poll", belongs=Belongs.PART)
FLAG = Option("safe", OptionKind.FLAG, "Safe")
TAGS = Option("tags", OptionKind.LIST, "Tags")


def test_polls_are_written_on_a_line() -> None:
    assert read_value(POLL, "Yes | No") == Poll(("Yes", "No"), 1440)
    assert read_value(POLL, "Yes|No ; 3d; multiple; hidden") == Poll(("Yes", "No"), 4320, True, True)
    with pytest.raises(UsageRefused):
        read_value(POLL, "Yes|No; for ever")


@pytest.mark.parametrize(("text", "value"), [("on", True), ("NO", False), ("", None)])
def test_flags(text: str, value: bool | None) -> None:
    assert read_value(FLAG, text) == value


def test_lists_are_cut_at_commas_and_hold_each_once() -> None:
    assert read_value(TAGS, "one,  two words, one,,") == ("one", "two words")


def test_parts_are_named_behind_the_key() -> None:
    assert read_for((POLL, FLAG), ["poll@2=a|b", "safe=on"], "n").parts == {1: {"poll": Poll(("a", "b"))}}
    assert read_for((FLAG,), ["n.safe=on", "safe="], "n") == Chosen()
    for wrong in ("safe", "safe@2=on", "=on", "other.safe=on", "Sa fe=on"):
        with pytest.raises(UsageRefused):
            read_for((FLAG,), [wrong], "n")


def test_a_network_without_an_option_says_so(inkom: Inkom, tmp_path: Path) -> None:
    account = site(inkom, tmp_path / "site")
    refused = inkom("draft", "new", "--text", "x", "--account", account, "--option", "folder.visibility=public")
    assert refused.code == 2
    assert "no option “visibility”" in refused.err
    assert inkom("draft", "list", "--json").lines == []
    nobody = inkom("draft", "new", "--text", "x", "--option", "mastodon.visibility=public")
    assert (nobody.code, "No account" in nobody.err) == (2, True)


def test_the_networks_list_their_options(inkom: Inkom) -> None:
    listed = {line["network"]: line["options"] for line in inkom("account", "networks", "--json").lines}
    keys: dict[str, list[Any]] = {n: [o["key"] for o in options] for n, options in listed.items()}
    assert {"visibility", "content_warning", "poll", "language"} <= set(keys["mastodon"])
    assert {"replies", "languages"} <= set(keys["bluesky"])
    assert {"categories", "tags", "excerpt", "slug", "status"} <= set(keys["wordpress"])
    assert keys["folder"] == []


def test_a_check_counts_and_judges_options(inkom: Inkom) -> None:
    fine = inkom("check", "--network", "mastodon", "--text", "four", "--option", "content_warning=four", "--json").one
    assert (fine["length"], fine["problems"]) == (8, [])
    wrong = inkom("check", "--network", "mastodon", "--text", "x", "--option", "visibility=moon", "--json").one
    assert [p["code"] for p in wrong["problems"]] == ["option_choice"]
    poll = inkom("check", "--network", "mastodon", "--text", "x", "--option", "poll=a|b|c|d|e; 2d", "--json").one
    assert [p["code"] for p in poll["problems"]] == ["poll_many"]
