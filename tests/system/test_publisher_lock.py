import json
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.domain.errors import Conflict, StoreUnusable
from inkom_desktop.ports.seat import Surroundings
from inkom_desktop.system.publisher_lock import hold, read_facts, status
from inkom_desktop.system.seat import seat_of

ROOT = Path(inkom_desktop.__file__).parents[1]
NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)

HOLDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from inkom_desktop.system.publisher_lock import hold
held = hold(Path(sys.argv[1]), "window", datetime(2026, 11, 23, 8, 0, tzinfo=UTC))
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def other(tmp_path):
    """Another process that holds the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def test_one_publisher_per_store_between_processes(other, tmp_path):
    with pytest.raises(Conflict) as caught:
        hold(tmp_path, "headless", NOW)
    assert caught.value.code == "publisher_busy"
    assert caught.value.params == {"pid": other.pid, "kind": "window"}
    found = status(tmp_path)
    assert found.running
    assert (found.facts.pid, found.facts.kind, found.facts.started_at) == (other.pid, "window", NOW)


def test_a_killed_publisher_holds_nothing_though_its_file_is_left(other, tmp_path):
    other.kill()
    other.wait()
    assert (tmp_path / "publisher.json").exists()
    assert status(tmp_path).running is False
    held = hold(tmp_path, "headless", NOW)
    assert read_facts(tmp_path).pid == os.getpid()
    held.release()


def test_beats_and_the_door_are_told(tmp_path):
    held = hold(tmp_path, "headless", NOW)
    held.door(40000, "a-token-of-the-door")
    due = NOW + timedelta(hours=1)
    held.beat(NOW + timedelta(seconds=1), due)
    facts = status(tmp_path).facts
    assert (facts.last_beat, facts.next_due) == (NOW + timedelta(seconds=1), due)
    assert (facts.door_port, facts.door_token) == (40000, "a-token-of-the-door")
    assert "a-token-of-the-door" not in repr(facts)
    held.beat(NOW + timedelta(seconds=2), due)
    assert read_facts(tmp_path).last_beat == NOW + timedelta(seconds=1), "not written at each beat"
    held.beat(NOW + timedelta(seconds=7), due)
    assert read_facts(tmp_path).last_beat == NOW + timedelta(seconds=7)
    if os.name == "posix":
        for name in ("publisher.json", "publisher.lock"):
            assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    held.release()
    held.release()
    assert status(tmp_path) == type(status(tmp_path))(False)
    assert not (tmp_path / "publisher.json").exists()


def test_a_second_holder_in_the_same_process_is_refused_too(tmp_path):
    held = hold(tmp_path, "window", NOW)
    with pytest.raises(Conflict):
        hold(tmp_path, "headless", NOW)
    held.release()
    hold(tmp_path, "headless", NOW).release()


def test_a_disk_that_refuses_the_facts_does_not_stop_the_publisher(tmp_path, monkeypatch, caplog):
    held = hold(tmp_path, "window", NOW)

    def refuse(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    held.beat(NOW, NOW)
    assert "No space left" in caplog.text
    held.release()


def test_a_folder_without_locks_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnusable) as caught:
        hold(tmp_path / "file", "window", NOW)
    assert caught.value.code == "data_dir_unusable"
    assert status(tmp_path / "file").running is False


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b'{"pid": "x"}', b"\xff\xfe", b"[" * 4000, b"{}" + b" " * 10_000,
     b'{"pid": 1, "kind": "window", "started_at": "2026-11-23T08:00:00"}',
     b'{"pid": 1, "kind": "window", "started_at": 5}'],
)  # fmt: skip
def test_a_damaged_file_of_facts_is_no_facts(tmp_path, content):
    (tmp_path / "publisher.json").write_bytes(content)
    assert read_facts(tmp_path) is None
    held = hold(tmp_path, "window", NOW)
    (tmp_path / "publisher.json").write_bytes(content)
    assert status(tmp_path).running
    assert status(tmp_path).facts is None
    held.release()


def test_the_lock_belongs_to_the_store_and_not_to_a_data_folder(tmp_path: Path) -> None:
    store = tmp_path / "elsewhere" / "s.sqlite3"
    store.parent.mkdir()
    store.touch()
    link = tmp_path / "link.sqlite3"
    link.symlink_to(store)
    assert seat_of(store) == seat_of(link) == store.with_name("s.sqlite3.publisher")
    assert seat_of(tmp_path / "data" / "inkom.sqlite3") == tmp_path / "data"
    held = hold(seat_of(store), "window", NOW)
    try:
        with pytest.raises(Conflict):
            hold(seat_of(link), "headless", NOW)
    finally:
        held.release()


def test_what_the_publisher_found_out_is_read_by_others(tmp_path):
    held = hold(tmp_path, "headless", NOW)
    held.note(Surroundings(NOW + timedelta(minutes=3), -40.5, "social.example"))
    held.beat(NOW + timedelta(minutes=4), None)
    assert read_facts(tmp_path).around == Surroundings(NOW + timedelta(minutes=3), -40.5, "social.example")
    held.note(Surroundings())
    assert read_facts(tmp_path).around == Surroundings()
    held.release()


@pytest.mark.parametrize("around", ["null", "[]", '"x"', '{"clock_off_s": "soon", "offline_since": null}'])
def test_surroundings_that_make_no_sense_are_none(tmp_path, around):
    held = hold(tmp_path, "headless", NOW)
    held.beat(NOW, None)
    path = tmp_path / "publisher.json"
    facts = json.loads(path.read_text())
    path.write_text(json.dumps({**facts, "around": json.loads(around)}))
    assert read_facts(tmp_path).around == Surroundings()
    held.release()
