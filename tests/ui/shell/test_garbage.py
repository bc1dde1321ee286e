"""The cyclic collector of the window: what the start made is set aside once, and given back at the end."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from inkom_desktop.ui.shell.garbage import WindowCollector, collect_later


@pytest.fixture(autouse=True)
def collector_as_before() -> Iterator[None]:
    enabled = gc.isenabled()
    yield
    gc.unfreeze()
    (gc.enable if enabled else gc.disable)()


def test_nothing_is_collected_while_the_program_is_loaded() -> None:
    gc.enable()
    collect_later()
    assert not gc.isenabled()


def test_what_the_start_made_is_set_aside_once(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    collector, looked = WindowCollector(), []
    monkeypatch.setattr(gc, "collect", looked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 0, 0))
    before = gc.get_freeze_count()
    collector.collect()
    assert gc.get_freeze_count() > before + 10_000
    assert looked == []
    collector.collect()
    assert looked == [0]


def test_the_end_gives_everything_back(qapp: object) -> None:
    collector = WindowCollector()
    collector.collect()
    collector.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
