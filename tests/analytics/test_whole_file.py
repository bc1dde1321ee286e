"""A file that a person asked for is whole or as it was: a full disk leaves no part of it behind."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest

from inkom_desktop.analytics.whole_file import write_whole


def full_after(lines: int) -> Iterator[str]:
    for number in range(lines):
        yield f"row {number}\r\n"
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_the_file_that_was_there_and_no_part(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    path.write_text("before", "utf-8")
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, full_after(1000))
    assert [(p.name, p.read_text("utf-8")) for p in tmp_path.iterdir()] == [("posts.csv", "before")]


def test_one_that_is_given_up_leaves_no_part_either(tmp_path: Path) -> None:
    def given_up() -> Iterator[str]:
        yield "row\r\n"
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "posts.csv", given_up())
    assert list(tmp_path.iterdir()) == []


def test_half_a_letter_does_not_stop_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "posts.csv", ["a\ud83d\r\n"])
    assert (tmp_path / "posts.csv").read_bytes() == b"a?\r\n"
