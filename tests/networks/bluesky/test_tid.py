"""Record keys."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

from inkom_desktop.networks.bluesky.tid import encode, for_part, is_tid
from tests.networks.bluesky.stage import NOW


def test_vectors() -> None:
    assert encode(1_700_000_000_000_000, 0) == "3ke6kg3wk2222"
    assert encode(1_700_000_000_000_000, 1023) == "3ke6kg3wk22zz"
    assert encode(0, 0) == "2222222222222"
    assert is_tid("3ke6kg3wk2222")
    assert not is_tid("zzzzzzzzzzzzz")
    assert not is_tid("3ke6kg3wk222")


def test_a_part_has_one_key_for_ever_and_no_other_part_has_it() -> None:
    keys = [uuid4().hex for _ in range(2000)]
    found = {for_part(k, NOW, 0) for k in keys}
    assert len(found) == 2000
    assert all(is_tid(t) for t in found)
    assert for_part(keys[0], NOW, 0) == for_part(keys[0], NOW, 0)


def test_the_keys_of_a_thread_sort_in_its_order() -> None:
    thread = [for_part(uuid4().hex, NOW, part) for part in range(25)]
    assert thread == sorted(thread)
    assert for_part("k", NOW, 0) < for_part("k", NOW + timedelta(days=1), 0)
