"""The look of the last time, for the first picture, which is painted before the store is open. The store stays the truth."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from inkom_desktop.domain.settings import setting

FILE = "first-look.json"
MOST_BYTES = 1000
NAMES = {"theme": "theme", "text_size": "window.text_size", "motion": "window.reduced_motion", "language": "language"}


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Values of the settings `theme`, `window.text_size`, `window.reduced_motion` and `language`."""

    theme: str = "system"
    text_size: str = "100"
    motion: str = "system"
    language: str = "system"


def read_first_look(data: Path) -> FirstLook:
    """Return what the last window wore; the defaults for a first start and for a file that says something else."""
    try:
        with (data / FILE).open("rb") as file:
            said = json.loads(file.read(MOST_BYTES))
        return FirstLook(**{key: setting(name).read(said[key]) for key, name in NAMES.items()})
    except (OSError, ValueError, TypeError, KeyError):
        return FirstLook()


def write_first_look(data: Path, look: FirstLook) -> None:
    """Keep it for the next start. Not for the window's thread; a disk that refuses costs a flash of another look, nothing more."""
    passing = data / f"{FILE}.{os.getpid()}"
    with contextlib.suppress(OSError):
        passing.write_text(json.dumps(asdict(look)), encoding="utf-8")
        passing.replace(data / FILE)
