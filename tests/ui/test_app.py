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
