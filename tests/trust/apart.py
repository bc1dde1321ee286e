"""The runs of the tests, in a process of their own: a fork copies the map of all that a process holds, and one that has run
thousands of tests holds ten times as much as these need.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from typing import Any

from tests.trust.workers import Tally

COUNTED = ("by_class", "by_scene", "by_fault")


def written(tally: Tally) -> str:
    """Return what came of runs as one line."""
    # Not `asdict`, which makes a counter of a counter's items.
    return json.dumps(vars(tally))


def read(said: dict[str, Any]) -> Tally:
    """Read what `written` wrote."""
    return Tally(**{**said, **{name: Counter(said[name]) for name in COUNTED}})


def asked(*arguments: str) -> list[dict[str, Any]]:
    """Return the lines that `python -m tests.trust` answers as JSON. Raises when it falls over."""
    command = [sys.executable, "-m", "tests.trust", "--json", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not done.stdout.strip():
        raise AssertionError(done.stderr[-4000:])
    return [json.loads(line) for line in done.stdout.splitlines()]


def played(*arguments: str) -> Tally:
    """Return what came of the runs that were asked for."""
    return read(asked(*arguments)[-1])
