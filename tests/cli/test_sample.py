"""The sample through the second front door; what it pretends to need never ends a command with 3."""

from __future__ import annotations

from tests.cli.conftest import Inkom


def test_the_sample_is_added_and_removed(inkom: Inkom) -> None:
    added = inkom("workspace", "sample", "add", "--json")
    assert added.code == 0, added.err
    assert added.one["sample"] is True
    assert inkom("workspace", "sample", "add").code == 1
    listed = inkom("workspace", "list", "--json").lines
    assert sorted(w["sample"] for w in listed) == [False, True]
    assert inkom("publisher", "status", "--json").code == 0
    assert inkom("draft", "new", "--text", "mine", "--json").one["workspace"] != added.one["id"]
    removed = inkom("workspace", "sample", "remove", "--json")
    assert removed.code == 0, removed.err
    assert [w["sample"] for w in inkom("workspace", "list", "--json").lines] == [False]
    assert inkom("workspace", "sample", "remove").code == 1
