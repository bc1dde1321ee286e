"""The bridge lets a window paint before the engine begins, for a moment and never for good."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.events import Beat
from inkom_desktop.ui.bridge import bridge as bridging
from inkom_desktop.ui.bridge.bridge import Bridge
from tests.ui.shell.conftest import told


@pytest.fixture
def loop(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QEventLoop]:
    monkeypatch.setenv("INKOM_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    loop = QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)
    with loop:
        yield loop
    gc.collect()
    asyncio.set_event_loop(None)


def test_ready_comes_before_the_engine_begins(loop: QEventLoop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bridging, "QUIET_S", 0.01)
    bridge = Bridge(open_house, shows_first_s=30.0)
    order: list[str] = []
    bridge.ready.connect(lambda: order.append("ready"))
    bridge.fact.connect(lambda fact: order.append("beat") if isinstance(fact, Beat) else None)

    async def begin() -> None:
        beats = asyncio.ensure_future(told(bridge.fact, lambda _: "beat" in order))
        bridge.start()
        await beats

    loop.run_until_complete(begin())
    bridge.stop()
    assert order[:2] == ["ready", "beat"]
    assert order.count("ready") == 1


def test_a_window_that_asks_and_asks_does_not_keep_the_engine(
    loop: QEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bridging, "QUIET_S", 3600.0)
    bridge = Bridge(open_house, shows_first_s=0.01)

    async def begin() -> None:
        beats = asyncio.ensure_future(told(bridge.fact, lambda fact: isinstance(fact, Beat)))
        bridge.start()
        await beats

    loop.run_until_complete(begin())
    assert bridge.stop()
