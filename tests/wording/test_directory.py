"""What the directory says of each network: what works, costs, is needed, whether it hands off and can be read back."""

from __future__ import annotations

from pathlib import Path

from inkom_desktop.domain.directory import NetworkFacts, Works
from inkom_desktop.domain.media_rules import MediaKind
from inkom_desktop.networks import catalogue
from inkom_desktop.ports.network import facts_of
from inkom_desktop.wording.directory import say_directory


def test_every_network_is_told_whole() -> None:
    for network in catalogue({}, data_folder=Path("/nowhere")):
        facts = facts_of(network)
        told = say_directory(facts)
        assert len(told) == 4 + bool(facts.needs) + facts.own_app
        assert all(sentence.endswith(".") for sentence in told)
        assert Works.TEXT in facts.works
        media = network.card.media
        assert (Works.PICTURES in facts.works) == (media.most > 0 and MediaKind.IMAGE in media.kinds)


def test_the_facts_are_said() -> None:
    blind = NetworkFacts((Works.TEXT, Works.POLLS), "0.015 USD", "You need a key.", True, False, False)
    assert say_directory(blind) == (
        "What works: text, polls.",
        "It costs 0.015 USD for each part.",
        "You sign in with an app of your own there; the steps are shown below.",
        "This computer has to be on when a post is due.",
        "Own posts cannot be read back: you are asked when an answer was lost.",
        "You need a key.",
    )
    seen = NetworkFacts((Works.TEXT,), "", "", False, True, True)
    assert say_directory(seen)[1:] == (
        "It costs nothing.",
        "It can publish by itself while this computer is off.",
        "Own posts can be read back: a lost answer is looked up.",
    )
