"""Printing: JSON lines for scripts, tables and sentences for people; progress goes to stderr."""

from __future__ import annotations

import json
import os
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import datetime

from inkom_desktop.cli.shapes import Shape
from inkom_desktop.domain.calendar import wall
from inkom_desktop.domain.errors import InkomError


class Output:
    """Where a command prints."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def shape(self, shape: Shape, sentence: str) -> None:
        """Print one thing: its shape, or a sentence for people."""
        _write(json.dumps(shape, ensure_ascii=False) if self.as_json else sentence)

    def table(self, shapes: Iterable[Shape], head: Sequence[str], rows: Sequence[Sequence[str]], empty: str) -> None:
        """Print many things: their shapes, or a table, or what to say when there are none."""
        if not self.as_json:
            _write(table(head, rows) if rows else empty)
        elif lines := [json.dumps(shape, ensure_ascii=False) for shape in shapes]:
            _write("\n".join(lines))

    def progress(self, sentence: str) -> None:
        """Tell people what is going on."""
        print(sentence, file=sys.stderr, flush=True)


def _write(text: str) -> None:
    """Print at once. Raises BrokenPipeError when the reader has gone, InkomError("output_unwritable") when there is no room."""
    try:
        print(text, flush=True)
    except BrokenPipeError:
        raise
    except OSError as e:
        # What is still in the buffer would fail again, unheard, when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise InkomError("output_unwritable", detail=e.strerror or type(e).__name__) from e


def _width(text: str) -> int:
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _cell(text: str, limit: int = 48) -> str:
    line = " ".join("".join(c if c.isprintable() else " " for c in text).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a plain table; wide characters keep their columns."""
    cells = [list(head), *([_cell(c) for c in row] for row in rows)]
    widths = [max(_width(row[i]) for row in cells) for i in range(len(head))]
    return "\n".join(
        "  ".join(c + " " * (w - _width(c)) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells
    )


def local(at: datetime | None, zone: str) -> str:
    """Return a wall time for people: "2026-10-14 09:30"."""
    return wall(at, zone).replace("T", " ") if at else "–"


def first_line(text: str) -> str:
    """Return the first line that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "(no text)")
