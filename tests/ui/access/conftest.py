"""Every scene of `packaging/screens` as a window that can be walked: each page and each dialog has one."""

from __future__ import annotations

import asyncio
import secrets
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inkom_desktop.ui.shell.garbage import WindowCollector
from inkom_desktop.ui.theme import ThemeSwitcher

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
if str(PACKAGING) not in sys.path:
    sys.path.append(str(PACKAGING))

from screens import play, scenes, stage  # noqa: E402 - only now can it be found

SCENES = {scene.key: scene for scene in scenes.scenes()}
Show = Callable[[str], AbstractContextManager[tuple[Any, QWidget]]]


@pytest.fixture(scope="session")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one data folder for each kind of store."""
    folder, before = tmp_path_factory.mktemp("stores"), secrets.randbits
    try:
        for store in stage.STORES:
            asyncio.run(stage.build(store, folder))
    finally:
        secrets.randbits = before  # type: ignore[assignment]
    return folder


@pytest.fixture
def show(qapp: QApplication, stores: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Show]:
    """`with show(key) as (play, target)`: the scene stands, and its window has the keyboard."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("INKOM_DATA_DIR", str(tmp_path / "data"))
    qapp.setQuitOnLastWindowClosed(False)
    collector, switcher = WindowCollector(), ThemeSwitcher(qapp, "light")

    @contextmanager
    def showing(key: str, size: tuple[int, int] = (1440, 900)) -> Iterator[tuple[Any, QWidget]]:
        scene = SCENES[key]
        cast, store = stage.cast_of(scene.store, stores), stores / scene.store
        try:
            with play.playing(qapp, switcher, store, tmp_path / "data", cast, {"language": "en"}) as now:
                now.window.resize(*size)
                now.window.show()
                now.window.activateWindow()

                async def act() -> QWidget:
                    target = await scene.show(now) or now.window
                    await now.settle()
                    target.show()
                    return target

                target = play.run(now, act)
                # The window of the scene before may have taken the keyboard with it when it went.
                target.window().activateWindow()
                if target is now.window:
                    assert QTest.qWaitForWindowActive(target)
                try:
                    yield now, target
                finally:
                    target.hide()
                    if target not in (now.window, now.tray.menu):
                        shiboken6.delete(target)
        finally:
            # Nothing of a window may live on half, when Python has collected its own part of it.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    yield showing  # type: ignore[misc]
    collector.stop()
    switcher.deleteLater()
