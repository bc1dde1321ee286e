import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

import inkom_desktop
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.system.paths import folders, write_private

posix = pytest.mark.skipif(
    os.name != "posix", reason="Modes are a POSIX matter; Windows folders inherit an access list."
)
ROOT = Path(inkom_desktop.__file__).parents[1]


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_everything_stands_inside_the_folder_that_was_named(tmp_path):
    found = folders({"INKOM_DATA_DIR": str(tmp_path / "a" / "b")})
    assert found.data == tmp_path / "a" / "b"
    for folder in (found.media, found.logs, found.backups, found.cache):
        assert folder.is_dir()
        assert folder.parent == found.data
    assert found.store.parent == found.data


@posix
def test_folders_are_private_whatever_the_umask_and_an_open_one_is_closed(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    data.chmod(0o755)
    before = os.umask(0)
    try:
        found = folders({"INKOM_DATA_DIR": str(data)})
    finally:
        os.umask(before)
    assert {mode(f) for f in (found.data, found.media, found.logs, found.backups, found.cache)} == {0o700}


@pytest.mark.parametrize("kind", ["file", "below a file", "nul"])
def test_a_folder_that_cannot_be_one_is_refused_with_its_path(tmp_path, kind):
    (tmp_path / "file").write_text("x")
    wanted = {"file": tmp_path / "file", "below a file": tmp_path / "file" / "x", "nul": f"{tmp_path}/a\0b"}[kind]
    with pytest.raises(StoreUnusable) as caught:
        folders({"INKOM_DATA_DIR": str(wanted)})
    assert caught.value.code == "data_dir_unusable"
    assert caught.value.params["path"] == str(wanted)
    assert caught.value.params["detail"]


@posix
def test_a_folder_on_a_disk_that_refuses_writes_is_refused(tmp_path, monkeypatch):
    import tempfile

    def refuse(*_args, **_more):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(tempfile, "TemporaryFile", refuse)
    with pytest.raises(StoreUnusable) as caught:
        folders({"INKOM_DATA_DIR": str(tmp_path)})
    assert caught.value.params["detail"] == "Read-only file system"


def test_without_a_wish_the_platform_says_where(tmp_path, monkeypatch):
    import platformdirs

    monkeypatch.setattr(platformdirs, "user_data_path", lambda *a, **k: tmp_path / "share" / a[0])
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *a, **k: tmp_path / "cache" / a[0])
    found = folders({"INKOM_DATA_DIR": "  "})
    assert found.data == tmp_path / "share" / "Inkom"
    assert found.cache == tmp_path / "cache" / "Inkom"


def test_a_private_file_is_replaced_in_one_step(tmp_path):
    target = tmp_path / "facts.json"
    target.write_bytes(b"old")
    target.chmod(0o644)
    write_private(target, b"new", durable=True)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]
    if os.name == "posix":
        assert mode(target) == 0o600


def test_a_failed_replacement_leaves_the_old_file_and_no_crumbs(tmp_path, monkeypatch):
    target = tmp_path / "facts.json"
    target.write_bytes(b"old")

    def refuse(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(OSError, match="No space"):
        write_private(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


@posix
def test_a_process_can_close_itself_from_curious_eyes(tmp_path):
    program = (
        "import os, resource, inkom_desktop.system.paths as p; p.private_from_now_on();"
        f"open({str(tmp_path / 'x')!r}, 'w').close();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    )
    ended = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "0\n"
    assert mode(tmp_path / "x") == 0o600
