"""Screens at 125, 150, 175 and 200 %: lines of whole pixels, no gaps between panels, icons with the pixels drawn for the screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from inkom_desktop.ui.theme import load_theme

SCRIPT = Path(__file__).with_name("scaled.py")
ROOT = Path(__file__).resolve().parents[3]
SCALES = ("1", "1.25", "1.5", "1.75", "2")


@cache
def seen(scale: str) -> dict[str, Any]:
    env = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, str(SCRIPT)], env=env, capture_output=True, text=True, timeout=60, check=True
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


@pytest.mark.parametrize("scale", SCALES)
def test_a_line_of_one_pixel_is_sharp_and_panels_leave_no_gap(scale: str) -> None:
    light = load_theme("light")
    base, window, line = (light.color(r).name() for r in ("surface.base", "surface.window", "border.subtle"))
    told = seen(scale)["lines"]
    thick = max(1, int(float(scale)))
    # Nothing is mixed: only the colours of the roles are on the cut.
    assert told["across"] == sorted({base, window, line})
    assert told["lines"] == 2 * thick
    assert told["down"] == sorted({base, line})
    assert told["divider"] == thick
    assert told["card"] == 2 * thick


@pytest.mark.parametrize("scale", SCALES)
def test_an_icon_has_the_pixels_that_were_drawn_for_the_screen(scale: str) -> None:
    told = seen(scale)["icons"]
    assert told["ratio"] == float(scale)
    # Rounding of see-through colours alone: a scaled picture differs by far more.
    assert max(told["differences"]) <= 3
    assert told["qicon"] == [round(16 * float(scale)), float(scale)]
