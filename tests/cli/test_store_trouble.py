"""What `inkom publisher run` says while its store cannot be used: one sentence, however often the heart beats."""

from __future__ import annotations

from datetime import timedelta

from inkom_desktop.cli.commands.publisher import _Watch
from inkom_desktop.domain.events import Beat, StoreTrouble
from tests.fakes.clock import NOW


class Heard:
    as_json = False

    def __init__(self) -> None:
        self.lines: list[str] = []

    def progress(self, line: str) -> None:
        self.lines.append(line)


def test_a_store_that_is_locked_for_half_a_minute_is_said_once() -> None:
    heard = Heard()
    watch = _Watch(heard)  # type: ignore[arg-type]
    for beat in range(7):
        watch(StoreTrouble("store_locked"))
        if beat % 2:
            watch(Beat(NOW + timedelta(seconds=5 * beat), None))
    assert heard.lines == ["Another program holds the store for too long. Close it and try again. Nothing was lost."]


def test_another_trouble_and_one_after_a_quiet_minute_are_said() -> None:
    heard = Heard()
    watch = _Watch(heard)  # type: ignore[arg-type]
    watch(StoreTrouble("store_locked"))
    watch(StoreTrouble("store_full"))
    watch(Beat(NOW, None))
    watch(Beat(NOW + timedelta(seconds=61), None))
    watch(StoreTrouble("store_full"))
    assert [line.split(".")[0] for line in heard.lines] == [
        "Another program holds the store for too long",
        "The disk is full",
        "The disk is full",
    ]
