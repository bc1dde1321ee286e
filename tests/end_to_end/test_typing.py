"""Killed while typing: at most the last second is missing, and the store is whole.

`python -m tests.end_to_end.typist 1000` is more of it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("needs fork and SIGKILL", allow_module_level=True)

RUNS = int(os.environ.get("INKOM_TYPING_RUNS", "50"))


def test_killed_while_typing_at_most_the_last_second_is_missing() -> None:
    here = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-m", "tests.end_to_end.typist", str(RUNS)]
    environ = {**os.environ, "PYTHONPATH": str(here)}
    run = subprocess.run(command, cwd=here, env=environ, capture_output=True, text=True, check=False, timeout=600)
    assert run.returncode == 0, run.stderr[-3000:]
    told = json.loads(run.stdout.splitlines()[-1])
    assert told["runs"] == RUNS
    assert told["typed"] > RUNS
