"""The stamp: a warm start does nothing, and everything that matters makes it stale."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from devkit import environment, stamp
from devkit.telling import Trouble


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Lay out a project with requirement files and an environment that looks whole."""
    for name in stamp.SOURCES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"# {name}\n", "utf-8")
    inside = stamp.python_of(tmp_path / ".venv")
    inside.parent.mkdir(parents=True)
    inside.symlink_to(sys.executable)
    home = os.path.dirname(os.path.realpath(sys.executable))
    (tmp_path / ".venv" / "pyvenv.cfg").write_text(f"home = {home}\nversion = 3.11.7\n", "utf-8")
    return tmp_path


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replace what needs the network by notes of what was asked."""
    taken: list[str] = []

    def provide(purpose: str, _venv: bool, _log: Path) -> bool:
        taken.append(f"system {purpose}")
        return True

    def install(_root: Path, _venv: Path, packages: str, _log: Path) -> None:
        taken.append(f"packages {packages}")

    monkeypatch.setattr("devkit.system.provide", provide)
    monkeypatch.setattr(environment, "_install", install)
    monkeypatch.setattr(environment, "_alive", lambda _venv: True)
    return taken


def test_the_second_start_does_nothing(project: Path, steps: list[str]) -> None:
    environment.ready(project, "run", "headless")
    assert steps == ["system headless", "packages run"]
    environment.ready(project, "run", "headless")
    assert steps == ["system headless", "packages run"]


def test_tests_after_a_run_add_what_they_need_and_then_both_are_warm(project: Path, steps: list[str]) -> None:
    environment.ready(project, "run", "screen")
    environment.ready(project, "test", "test")
    steps.clear()
    environment.ready(project, "run", "screen")
    environment.ready(project, "test", "test")
    assert steps == []


@pytest.mark.parametrize("name", stamp.SOURCES)
def test_a_changed_source_sets_up_again(project: Path, steps: list[str], name: str) -> None:
    environment.ready(project, "run", "screen")
    steps.clear()
    (project / name).write_text("changed\n", "utf-8")
    environment.ready(project, "run", "screen")
    assert steps == ["system screen", "packages run"]


def test_line_ends_of_another_system_change_nothing(project: Path) -> None:
    before = stamp.digest(project)
    path = project / "pyproject.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert stamp.digest(project) == before


def _another_python(project: Path) -> None:
    path = project / ".venv" / "pyvenv.cfg"
    path.write_text(path.read_text("utf-8").replace("3.11.7", "3.12.1"), "utf-8")


def _python_gone(project: Path) -> None:
    stamp.python_of(project / ".venv").unlink()


def _moved(project: Path) -> None:
    path = project / ".venv" / stamp.NAME
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "root": "/elsewhere"}), "utf-8")


def _half_written(project: Path) -> None:
    path = project / ".venv" / stamp.NAME
    path.write_text(path.read_text("utf-8")[:20], "utf-8")


@pytest.mark.parametrize("change", [_another_python, _python_gone, _moved, _half_written])
def test_a_stamp_of_something_else_counts_for_nothing(
    project: Path, steps: list[str], change: Callable[[Path], None]
) -> None:
    environment.ready(project, "run", "headless")
    steps.clear()
    change(project)
    environment.ready(project, "run", "headless")
    assert "packages run" in steps


def test_a_stopped_set_up_leaves_no_stamp_and_the_next_start_goes_on(
    project: Path, steps: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    environment.ready(project, "run", "headless")
    (project / "pyproject.toml").write_text("newer\n", "utf-8")

    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(environment, "_install", stopped)
        with pytest.raises(KeyboardInterrupt):
            environment.ready(project, "run", "headless")
    assert not (project / ".venv" / stamp.NAME).exists()
    steps.clear()
    environment.ready(project, "run", "headless")
    assert "packages run" in steps


def test_a_file_that_cannot_be_read_is_a_sentence(project: Path) -> None:
    (project / "pyproject.toml").unlink()
    with pytest.raises(Trouble, match="pyproject"):
        environment.ready(project, "run", "headless")


@pytest.mark.parametrize(
    ("output", "words"),
    [
        ("WARNING: Retrying ... NewConnectionError('...: [Errno 111] Connection refused')", "could not reach"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "not the one that was pinned"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
    ],
)
def test_what_pip_says_becomes_a_sentence(tmp_path: Path, output: str, words: str) -> None:
    assert words in environment.pip_sentence(output, tmp_path / "dev.log")


def test_anything_else_names_pips_own_last_words(tmp_path: Path) -> None:
    log = tmp_path / "dev.log"
    log.write_text("Collecting a\nERROR: something new\nnote: more\n", "utf-8")
    assert "ERROR: something new" in environment.pip_sentence(log.read_text("utf-8"), log)
