"""The window's process ends, whatever its engine waits for."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import inkom_desktop

STUCK = """
import asyncio, sys, threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from inkom_desktop.ui import app
from inkom_desktop.ui.bridge import bridge
bridge.STOP_WITHIN_S = 0.2
store = ThreadPoolExecutor(1)
async def open_house():
    print("stuck", flush=True)
    # As a disk that does not answer: the thread cannot be asked to stop.
    await asyncio.shield(asyncio.get_running_loop().run_in_executor(store, threading.Event().wait))
sys.exit(app.run([], open_house, Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a program could hear")
def test_a_store_that_never_answers_does_not_keep_the_process(tmp_path: Path) -> None:
    root = str(Path(inkom_desktop.__file__).parent.parent)
    environ = {**os.environ, "PYTHONPATH": root, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)}
    with subprocess.Popen(
        [sys.executable, "-c", STUCK, str(tmp_path)], env=environ, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == "stuck"
            process.send_signal(signal.SIGTERM)
            assert process.wait(60) == 0
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that a program could hear")
def test_a_data_folder_that_cannot_be_used_is_said_in_a_window(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    said = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inkom_desktop import __main__
from inkom_desktop.ui.shell import troubles
from pathlib import Path
def show(self, error, then=troubles.Troubles.show_page):
    then(self, error)
    print(error.code, self.page.isVisible(), self.page.accessibleName(), flush=True)
    Path(error.params["path"]).unlink()
    self.retry()
troubles.Troubles.show_page = show
troubles.Troubles._mended = lambda self: (print("mended", flush=True), self._window.quit_asked.emit())
sys.exit(__main__.main([]))
"""
    environ = {
        **os.environ,
        "PYTHONPATH": str(Path(inkom_desktop.__file__).parent.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "INKOM_DATA_DIR": str(tmp_path / "file"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    done = subprocess.run([sys.executable, "-c", said], env=environ, capture_output=True, text=True, timeout=60)
    first, *rest = done.stdout.splitlines()
    assert first.startswith("data_dir_unusable True Inkom cannot write into its folder"), done.stderr
    assert rest == ["mended"]
    assert done.returncode == 0
    # What happens from now on is in the log.
    assert (tmp_path / "file" / "logs" / "inkom.log").exists()
