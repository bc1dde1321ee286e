"""The catalogue: the order people meet, names and aliases, and third parties that come along."""

from __future__ import annotations

import logging
from collections.abc import Callable
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop import networks
from inkom_desktop.domain.errors import InkomError, NotFound
from inkom_desktop.networks import catalogue
from inkom_desktop.networks.folder.adapter import FolderNetwork
from inkom_desktop.web.client import Web
from tests.fakes.network import FakeNetwork


def test_the_order_is_that_of_the_tuple(tmp_path: Path) -> None:
    found = catalogue({}, data_folder=tmp_path)
    assert [n.card.key for n in found] == list(networks.BUILT_IN)
    assert found.get("folder") is list(found)[-1]


def test_names_and_aliases(tmp_path: Path) -> None:
    found = catalogue({}, data_folder=tmp_path)
    for network in found:
        assert found.get(network.card.key) is network
        for alias in network.card.aliases:
            assert found.get(f" {alias.upper()} ") is network
    assert found.get("practice").card.key == "folder"


def test_no_name_means_two_networks(tmp_path: Path) -> None:
    cards = [n.card for n in catalogue({}, data_folder=tmp_path)]
    names = [name for card in cards for name in (card.key, *card.aliases)]
    assert len(names) == len(set(names))
    assert len({card.tile.code for card in cards}) == len(cards)
    assert len({card.tile.fill for card in cards}) == len(cards)


def test_an_unknown_network_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(NotFound) as unknown:
        catalogue({}, data_folder=tmp_path).get("myspace")
    assert unknown.value.code == "network_unknown"
    assert unknown.value.params == {"network": "myspace", "known": list(networks.BUILT_IN)}


def test_the_practice_folder_is_in_the_data_folder(tmp_path: Path) -> None:
    folder = catalogue({}, data_folder=tmp_path).get("folder")
    assert isinstance(folder, FolderNetwork)
    assert folder._practice == tmp_path / "practice"


def test_a_gateway_must_be_this_computer(tmp_path: Path) -> None:
    with pytest.raises(InkomError) as refused:
        catalogue({"INKOM_API_BASE_WORDPRESS": "https://elsewhere.example"}, data_folder=tmp_path)
    assert refused.value.code == "api_base_not_loopback"


class Entry:
    """What `importlib.metadata` gives for an entry point."""

    def __init__(self, name: str, factory: Callable[[Web], Any]) -> None:
        self.name = name
        self._factory = factory

    def load(self) -> Callable[[Web], Any]:
        return self._factory


def with_entries(monkeypatch: pytest.MonkeyPatch, *entries: Entry) -> None:
    def entry_points(*, group: str) -> list[Entry]:
        assert group == "inkom.networks"
        return list(entries)

    monkeypatch.setattr(metadata, "entry_points", entry_points)


def test_a_third_party_comes_after_the_built_in_ones(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    theirs = FakeNetwork()
    with_entries(monkeypatch, Entry("fake", lambda web: theirs))
    found = catalogue({}, data_folder=tmp_path)
    assert list(found)[-1] is theirs
    assert found.get(theirs.card.key) is theirs


def test_broken_third_parties_are_named_and_left_out(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def breaks(web: Web) -> object:
        raise ImportError("no such module")

    takes_a_name = FolderNetwork(tmp_path)
    with_entries(
        monkeypatch,
        Entry("torn", breaks),
        Entry("no_network", lambda web: object()),
        Entry("taken", lambda web: takes_a_name),
    )
    with caplog.at_level(logging.WARNING):
        found = catalogue({}, data_folder=tmp_path)
    assert [n.card.key for n in found] == list(networks.BUILT_IN)
    assert found.get("folder") is not takes_a_name
    assert [name for name in ("torn", "no_network", "taken") if name in caplog.text] == ["torn", "no_network", "taken"]
