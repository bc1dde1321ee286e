"""When something breaks: what was typed stays visible, a page that fails is exchanged, a damaged store goes back to its backup."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from qasync import QEventLoop

from inkom_desktop.bootstrap import open_house, rescue
from inkom_desktop.domain.errors import InkomError, StoreUnusable
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.faults import Fault
from inkom_desktop.ui.shell.error_page import ErrorPage, details_of
from inkom_desktop.ui.shell.garbage import WindowCollector
from inkom_desktop.ui.shell.tray import Tray
from inkom_desktop.ui.shell.troubles import GoBackDialog
from inkom_desktop.ui.shell.window import Window
from inkom_desktop.ui.theme import ThemeSwitcher, apply_theme, load_theme
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.label import Label
from tests.ui.shell.conftest import Screen, told


def test_a_page_that_cannot_be_made_says_so_and_can_be_tried_again(screen: Screen) -> None:
    async def scenario() -> None:
        window = screen.window
        window.show()
        spec, tries = window._specs["accounts"], []

        def broken(_context: object) -> QWidget:
            tries.append(1)
            if len(tries) < 2:
                raise RuntimeError("no such luck")
            return QWidget()

        window._specs["accounts"] = type(spec)(spec.key, spec.title, spec.icon, broken)
        window.show_page("accounts")
        page = window.stack.currentWidget()
        assert isinstance(page, ErrorPage)
        assert page.error.code == "page_fault"
        window.show_page("today")
        window.show_page("accounts")
        # Going there again does not try again by itself: a page that always raises must not loop.
        assert len(tries) == 1
        page.retry.click()
        assert len(tries) == 2
        assert not isinstance(window.stack.currentWidget(), ErrorPage)

    screen.run(scenario())


def test_a_page_that_fails_for_ever_is_exchanged_and_its_words_are_kept(screen: Screen) -> None:
    async def scenario() -> None:
        window = screen.window
        window.troubles.rescue = rescue(screen.data)
        window.show()
        window.compose(None)
        vm = window.page("composer").vm
        vm.write(0, "Words in a page that falls")
        vm._later.stop()
        window.troubles.met(Fault("composer", "ValueError", "report", loops=False))
        assert window.toasts.toasts()[0].title == "Something went wrong here"
        window.troubles.met(Fault("composer", "ValueError", "report", loops=True))
        await asyncio.sleep(0.05)
        page = window.stack.currentWidget()
        assert isinstance(page, ErrorPage)
        (kept,) = screen.data.glob("not-saved-*.txt")
        assert kept.read_text("utf-8") == "Words in a page that falls"
        page.retry.click()
        assert window.current_page() == "composer"
        await window.settled()

    screen.run(scenario())


def test_a_store_that_fails_later_is_told_above_the_page_and_the_text_stays(
    screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def scenario() -> None:
        window = screen.window
        vm = await screen.write_on_a_full_disk("Typed while the disk is full", monkeypatch)
        assert window.unsaved_text() == "Typed while the disk is full"
        screen.bridge.failed.emit(StoreUnusable("store_full", path="inkom.sqlite3"))
        assert window.troubles.strip.isVisible()
        assert window.current_page() == "composer"
        window.troubles._again.stop()
        monkeypatch.undo()
        saved = asyncio.ensure_future(told(vm.saved))
        vm.save()
        await saved
        assert window.unsaved_text() == ""
        screen.bridge.ready.emit()
        assert not window.troubles.strip.isVisible()

    screen.run(scenario())


def test_an_engine_that_falls_is_started_again_and_then_rests(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        monkeypatch.setattr("inkom_desktop.ui.bridge.bridge.PAUSE_S", 0.01)
        bridge, window = screen.bridge, screen.window
        window.show()
        window.show_page("today")

        async def die() -> None:
            raise RuntimeError("the engine's own fault")

        # A fault within the engine's loop: its main coroutine ends with it.
        before = asyncio.ensure_future(told(bridge.ready))
        bridge._publish_until_stopped = lambda house, stop: die()  # type: ignore[method-assign, assignment]
        resting = asyncio.ensure_future(told(bridge.stopped))
        assert bridge._loop is not None
        bridge._loop.call_soon_threadsafe(bridge._stop.set)  # type: ignore[union-attr]
        await asyncio.to_thread(bridge._thread.join, 10)  # type: ignore[union-attr]
        bridge.start()
        error = await resting
        assert error.code == "engine_ended"
        assert bridge.ended is error
        assert window.troubles.strip.isVisible()
        with pytest.raises(InkomError, match="not_ready"):
            await bridge.call(lambda house: house.store.workspaces.all())
        del bridge._publish_until_stopped
        window.troubles.retry()
        await before
        assert bridge.ended is None
        assert not window.troubles.strip.isVisible()
        await window.settled()

    screen.run(scenario())


def test_details_hold_no_secret(tmp_path: Path) -> None:
    error = InkomError("store_unopenable", path="x", detail="password=hunter2hunter2")
    text = details_of(error, rescue(tmp_path), "Authorization: Bearer abcdefghijklmnop")
    assert "hunter2hunter2" not in text
    assert "abcdefghijklmnop" not in text
    assert "store_unopenable" in text


@pytest.fixture
def damaged(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[QEventLoop, Window]]:
    """A window over a store that is damaged, with a whole backup beside it."""
    from datetime import UTC, datetime

    from inkom_desktop.store import backup as backups

    data = tmp_path / "data"
    monkeypatch.setenv("INKOM_DATA_DIR", str(data))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")

    async def fill() -> None:
        house = await open_house()
        await house.workspaces.add("Kept in the backup", "UTC")
        await house.close()

    asyncio.run(fill())
    store = data / "inkom.sqlite3"
    backups.create(store, data / "backups", datetime(2026, 11, 23, 7, 58, tzinfo=UTC), "before-test")
    store.write_bytes(b"damaged")
    collector = WindowCollector()
    loop = QEventLoop(qapp, already_running=False)
    asyncio.set_event_loop(loop)
    bridge = Bridge(open_house)
    desktop = Desktop(bridge)
    tray = Tray(desktop)
    switcher = ThemeSwitcher(qapp, "light")
    window = Window(desktop, switcher, tray)
    window.troubles.rescue = rescue(data)
    with loop:
        yield loop, window
        loop.run_until_complete(window.closing.goodbye())
        window.end()
        tray.icon.hide()
        window.deleteLater()
        switcher.deleteLater()
        qapp.processEvents()
    collector.stop()
    import gc

    gc.disable()
    asyncio.set_event_loop(None)


def test_a_damaged_store_goes_back_to_its_newest_backup(damaged: tuple[QEventLoop, Window]) -> None:
    loop, window = damaged
    desktop = window._desktop

    async def scenario() -> None:
        window.show()
        failed = asyncio.ensure_future(told(desktop.bridge.failed))
        await asyncio.sleep(0)
        desktop.bridge.start()
        await failed
        page = window.stack.currentWidget()
        assert isinstance(page, ErrorPage)
        assert page.error.code == "store_damaged"
        await window._context.tasks.settled()
        # One primary action: what helps.
        assert page.back.isVisible()
        assert (page.back.kind, page.retry.kind) == ("primary", "secondary")
        assert page.back.hasFocus()
        page.back.click()
        assert isinstance(window._dialog, GoBackDialog)
        ready = asyncio.ensure_future(told(desktop.ready))
        window._dialog.accept()
        await ready
        assert "Kept in the backup" in [w.name for w in desktop.now.workspaces]
        assert window.troubles.page is None
        (aside,) = window.troubles.rescue.data.glob("inkom.sqlite3.damaged-*")  # type: ignore[union-attr]
        assert aside.read_bytes() == b"damaged"
        await window.settled()

    loop.run_until_complete(scenario())


def test_the_copied_details_are_on_the_clipboard(qapp: QApplication, tmp_path: Path) -> None:
    page = ErrorPage("Storage", InkomError("store_locked"), lambda: None, rescue(tmp_path))
    from inkom_desktop.ui.widgets.button import Button

    (copy,) = [b for b in page.findChildren(Button) if b.label() == "Copy the details"]
    copy.click()
    assert "store_locked" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_of_a_broken_store_says_all_of_it(qapp: QApplication, scale: float) -> None:
    error = InkomError("store_damaged", path="/a/rather/long/way/to/the/folder/of/somebody/inkom.sqlite3")
    apply_theme(qapp, load_theme("light", scale=scale))
    page = ErrorPage("Storage", error, lambda: None)
    try:
        page.resize(900, 700)
        page.show()
        qapp.processEvents()
        for part in (p for p in (*page.findChildren(Label), *page.findChildren(Button)) if p.isVisible()):
            place = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
            assert page.rect().contains(place), part
            needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
            assert part.height() >= needed, part
            above = part.parentWidget()
            assert above is not None
            assert part.y() + part.height() <= above.height(), part
    finally:
        page.deleteLater()
        apply_theme(qapp, load_theme("light"))
