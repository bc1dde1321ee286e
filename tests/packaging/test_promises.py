"""What the repository promises of itself: no registry host, notices complete, pins with hashes, the README's commands."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
# In two halves, so that this file does not hold them either.
HOSTS = ["pypi" + ".org", "python" + "hosted", "registry." + "npmjs", "deb." + "debian", "node" + "source.com"]


def tracked() -> list[Path]:
    if not shutil.which("git"):
        pytest.skip("git is not installed: there is no list of committed files to look through")
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if run.returncode:
        pytest.skip("not a git checkout: there is no list of committed files to look through")
    return [ROOT / name.decode() for name in run.stdout.split(b"\0") if name]


def test_no_registry_host_is_committed() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {host}"
        for path in tracked()
        if path.is_file() and path.suffix in {".py", ".txt", ".in", ".toml", ".md", ".json", ".sh", ".mjs", ".spec", ""}
        for host in HOSTS
        if host in path.read_text("utf-8", "ignore")
    ]
    assert found == []


def test_the_notices_name_every_pinned_package() -> None:
    run = subprocess.run(
        [sys.executable, "packaging/notices.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize("name", ["run.txt", "test.txt", "build.txt"])
def test_every_pin_has_a_hash(name: str) -> None:
    text = (ROOT / "packaging" / "requirements" / name).read_text("utf-8")
    pins = re.findall(r"^[A-Za-z0-9_.-]+==.*?(?=^[A-Za-z0-9_.-]+==|\Z)", text, re.MULTILINE | re.DOTALL)
    assert pins
    assert [p.split()[0] for p in pins if "--hash=sha256:" not in p] == []


def test_qt_is_a_version_that_counts_references_right() -> None:
    text = (ROOT / "packaging" / "requirements" / "run.txt").read_text("utf-8").lower()
    version = re.search(r"^pyside6-essentials==([\d.]+)", text, re.MULTILINE)
    assert version is not None
    assert tuple(map(int, version[1].split("."))) < (6, 12)


@pytest.mark.parametrize("arguments", [["nonsense"], ["lock", "--what"], []])
def test_the_set_up_refuses_nonsense_with_a_sentence(arguments: list[str]) -> None:
    run = subprocess.run(
        [sys.executable, "packaging/dev.py", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert run.returncode in (1, 2)
    assert "Traceback" not in run.stderr
    assert run.stderr.strip() or run.stdout.strip()


def test_the_readme_names_the_commands_that_exist() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    for command in ("run", "test", "check"):
        assert f"packaging/dev.py {command}" in readme
    assert (ROOT / ".ci" / "run").read_text("utf-8").count("packaging/dev.py test") == 1
