"""Faults: told once with a report, logged each time, and a page that fails for ever is found out."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.bridge.faults import Fault, Faults, page_of


@pytest.fixture
def faults(qtbot: QtBot) -> Iterator[tuple[Faults, list[Fault], list[BaseException]]]:
    logged: list[BaseException] = []
    before = sys.excepthook, threading.excepthook
    sys.excepthook = lambda _kind, error, _trace: logged.append(error)
    loop = asyncio.new_event_loop()
    made, told = Faults(), []
    made.happened.connect(told.append)
    made.install(loop)
    yield made, told, logged
    made.remove()
    assert sys.excepthook is not made._uncaught
    sys.excepthook, threading.excepthook = before
    loop.close()


def raised(code: str, module: str) -> BaseException:
    try:
        exec(compile(code, "<page>", "exec"), {"__name__": module})
    except Exception as e:
        return e
    raise AssertionError("nothing was raised")


def test_a_fault_is_told_once_and_logged_each_time(faults: tuple[Faults, list[Fault], list[BaseException]]) -> None:
    _, told, logged = faults
    error = raised("1 / 0", "inkom_desktop.ui.shell.window")
    for _ in range(4):
        sys.excepthook(type(error), error, error.__traceback__)
    assert len(logged) == 4
    (fault,) = told
    assert (fault.page, fault.kind, fault.loops) == ("", "ZeroDivisionError", False)
    assert "ZeroDivisionError" in fault.report


def test_a_page_that_fails_again_and_again_is_found_out(
    faults: tuple[Faults, list[Fault], list[BaseException]],
) -> None:
    made, told, _ = faults
    error = raised("def draw():\n    raise ValueError('x')\ndraw()", "inkom_desktop.ui.pages.today.view")
    assert page_of(error.__traceback__) == "today"
    for _ in range(3):
        sys.excepthook(type(error), error, error.__traceback__)
    assert [f.loops for f in told] == [False, True]
    made.forget("today")
    sys.excepthook(type(error), error, error.__traceback__)
    assert len(told) == 2


def test_an_interruption_is_no_fault(faults: tuple[Faults, list[Fault], list[BaseException]]) -> None:
    _, told, _ = faults
    stop = KeyboardInterrupt()
    sys.excepthook(KeyboardInterrupt, stop, None)
    assert told == []


def test_a_thread_that_dies_is_told_on_the_windows_thread(
    qtbot: QtBot, faults: tuple[Faults, list[Fault], list[BaseException]]
) -> None:
    made, told, _ = faults
    made._before = (made._before[0], lambda _args: None, made._before[2])  # type: ignore[index]
    with qtbot.waitSignal(made.happened, timeout=5000):
        thread = threading.Thread(target=lambda: [][1])
        thread.start()
        thread.join()
    assert told[0].kind == "IndexError"
