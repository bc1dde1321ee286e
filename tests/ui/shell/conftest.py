"""The real window on the real house: Qt's loop for the window, a thread of its own for the engine."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.ports.network import SignInAsk
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from inkom_desktop.ui.shell.garbage import WindowCollector
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher

LONGEST_S = 15.0


async def told(signal: SignalInstance, fits: Callable[..., bool] = lambda *_: True) -> Any:
    """Wait until a signal is told that fits; returns its first argument."""
    answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()

    def take(*values: Any) -> None:
        if not answer.done() and fits(*values):
            answer.set_result(values[0] if values else None)

    signal.connect(take)
    try:
        async with asyncio.timeout(LONGEST_S):
            return await answer
    finally:
        signal.disconnect(take)


@dataclass
class Screen:
    """A window with everything behind it."""

    loop: QEventLoop
    bridge: Bridge
    desktop: Desktop
    tray: Tray
    window: Window
    data: Path
    sites: dict[str, Path] = field(default_factory=dict)

    def run(self, scenario: Awaitable[Any]) -> Any:
        """Run a scenario on the window's loop."""

        async def bounded() -> Any:
            async with asyncio.timeout(2 * LONGEST_S):
                return await scenario

        return self.loop.run_until_complete(bounded())

    async def folder(self, name: str) -> str:
        """Connect a folder account and return its id."""
        workspace = self.desktop.now.workspace
        assert workspace is not None
        path = self.data / name
        changed = asyncio.ensure_future(
            told(self.desktop.changed, lambda: any(a.name == name for a in self.desktop.now.accounts))
        )
        account = await self.bridge.call(
            lambda house: house.accounts.connect("folder", SignInAsk(server=str(path)), workspace.id, name)
        )
        await changed
        self.sites[account.id] = path
        return account.id

    async def write_on_a_full_disk(self, words: str, patched: pytest.MonkeyPatch) -> ComposerViewModel:
        """Write words that the store refuses until `patched.undo()`; returns the composer's view-model, which knows it."""
        await self.folder("Site")
        self.window.show()
        self.window.compose(None)
        vm: ComposerViewModel = self.window.page("composer").vm  # type: ignore[attr-defined]

        async def full(*_: object) -> None:
            raise StoreUnusable("store_full", path="inkom.sqlite3")

        patched.setattr(self.bridge.house.store.drafts, "add", full)
        vm.write(0, words)
        failed = asyncio.ensure_future(told(vm.changed, lambda: vm.save_error is not None))
        vm.save()
        await failed
        return vm


@pytest.fixture
def screen(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    monkeypatch.setenv("INKOM_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    qapp.setQuitOnLastWindowClosed(False)
    collector = WindowCollector()
    loop = QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)
    bridge = Bridge(open_house)
    desktop = Desktop(bridge)
    tray = Tray(desktop)
    switcher = ThemeSwitcher(qapp, "light")
    window = Window(desktop, switcher, tray)
    made = Screen(loop, bridge, desktop, tray, window, tmp_path / "data")

    async def begin() -> None:
        ready = asyncio.ensure_future(told(desktop.ready))
        bridge.start()
        await ready
        # What the window reads at its opening is read on this loop, not between two scenarios.
        await window.settled()

    async def end() -> None:
        window.end()
        await window.settled()
        await desktop.close()
        await tray.close()
        left = {
            t for t in asyncio.all_tasks() if t is not asyncio.current_task() and "bounded" not in repr(t.get_coro())
        }
        assert not left, f"still under way when the loop goes: {left}"

    with loop:
        made.run(begin())
        yield made
        made.run(end())
        bridge.stop()
        tray.icon.hide()
        window.deleteLater()
        switcher.deleteLater()
        qapp.processEvents()
    collector.stop()
    # pytest still holds this window; tests/conftest.py collects it before the next test.
    gc.disable()
    asyncio.set_event_loop(None)
