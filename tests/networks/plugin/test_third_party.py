"""A stranger's package, installed beside Inkom: found by its entry point, connected, published to, in the real program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.test_browser_sign_in import KEYRING

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    """A place for packages with the example in it, as an installer leaves it."""
    site = tmp_path / "site"
    shutil.copytree(
        Path(__file__).parent / "inkom_example", site / "inkom_example", ignore=shutil.ignore_patterns("__pycache__")
    )
    facts = site / "inkom_example-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: inkom-example\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[inkom.networks]\nexample = inkom_example:create\n")
    (site / "board_keyring.py").write_text(KEYRING.format(path=str(tmp_path / "keys.json")))
    return {
        **os.environ,
        "INKOM_DATA_DIR": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "board_keyring.InAFile",
        "PYTHONPATH": f"{site}{os.pathsep}{ROOT}",
    }


def inkom(environ: dict[str, str], *arguments: str, stdin: str = "") -> list[dict[str, object]]:
    command = [sys.executable, "-m", "inkom_desktop", *arguments, "--json"]
    run = subprocess.run(command, env=environ, input=stdin, capture_output=True, text=True, check=False, timeout=120)
    assert run.returncode == 0, run.stderr
    assert "Traceback" not in run.stderr
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_a_package_of_a_third_party_is_a_network_like_any_other(environ: dict[str, str], tmp_path: Path) -> None:
    board = tmp_path / "board"
    board.mkdir()
    networks = inkom(environ, "account", "networks")
    assert networks[-1]["network"] == "example"
    assert (networks[-1]["needs"], networks[-1]["works"]) == ("A board.", ["text"])
    [account] = inkom(
        environ, "account", "add", "example", "--server", str(board), "--secret-stdin", stdin="open sesame\n"
    )
    assert account["network"] == "example"
    [draft] = inkom(environ, "draft", "new", "--text", "Lost: one umbrella", "--account", str(account["id"]))
    inkom(environ, "schedule", str(draft["id"]), "--at", "now")
    inkom(environ, "publisher", "run", "--until-idle")
    assert [note.read_text() for note in board.iterdir()] == ["Lost: one umbrella"]
    [publication] = [line for line in inkom(environ, "ledger") if line["kind"] == "publication"]
    assert (publication["state"], publication["network"]) == ("published", "example")
