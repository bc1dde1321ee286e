"""A missing server is said, counted, and - where it is asked for - a failure; never a silent pass."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.servers.install import ServerUnavailable, installed, run

ROOT = Path(__file__).parents[2]


def _run_without_programs(folder: Path, **env: str) -> subprocess.CompletedProcess[str]:
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", "utf-8")
    (folder / "test_asks.py").write_text(
        "def test_first(bluesky_server): pass\n"
        "def test_second(bluesky_server): pass\n"
        "def test_posts(wordpress_server): pass\n"
        "def test_plain(): pass\n",
        "utf-8",
    )
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("INKOM_", "PYTEST_"))}
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "tests.servers.fixtures",
            "-p",
            "no:cacheprovider",
            "test_asks.py",
        ],
        cwd=folder,
        env=clean | {"PATH": str(folder), "PYTHONPATH": str(ROOT), "INKOM_SERVERS_CACHE": str(folder / "cache")} | env,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_server_that_cannot_be_installed_is_skipped_and_counted(tmp_path: Path) -> None:
    done = _run_without_programs(tmp_path)
    assert done.returncode == 0, done.stdout
    assert "1 passed, 3 skipped" in done.stdout
    assert "real servers: bluesky skipped 2 (no npm), wordpress skipped 1 (no apt-get)" in done.stdout


def test_a_missing_server_fails_where_servers_are_required(tmp_path: Path) -> None:
    done = _run_without_programs(tmp_path, INKOM_REQUIRE_SERVERS="1")
    assert done.returncode == 1
    assert "1 passed, 3 errors" in done.stdout
    assert "Bluesky's server is an npm package, and there is no npm here" in done.stdout
    assert "bluesky could not start 2" in done.stdout


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("INKOM_SERVERS_CACHE", str(tmp_path))
    return tmp_path


def test_two_runs_at_once_install_once(cache: Path) -> None:
    built: list[Path] = []

    def build(folder: Path) -> None:
        built.append(folder)
        time.sleep(0.05)  # long enough for the other to come to the lock

    runs = [threading.Thread(target=installed, args=("thing", build)) for _ in range(2)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    assert built == [cache / "thing"]


def test_an_install_that_broke_off_is_made_anew(cache: Path) -> None:
    def breaks(folder: Path) -> None:
        (folder / "half").touch()
        run(["false"], short="broke", what="The thing")

    with pytest.raises(ServerUnavailable, match="The thing: false ended with 1"):
        installed("thing", breaks)
    folder = installed("thing", lambda place: (place / "whole").touch())
    assert sorted(entry.name for entry in folder.iterdir()) == [".installed", "whole"]
