"""The vault on a real Secret Service: gnome-keyring on a message bus of its own, in a folder of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import inkom_desktop

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(
        bool(MISSING), reason=f"No real keyring can be started here: {', '.join(MISSING)} is not installed."
    ),
]

SCRIPT = """
echo -n test-password | gnome-keyring-daemon --unlock --components=secrets > /dev/null 2>&1
"$PYTHON" -W error "$WALK" "$FOLDER"
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """What the walk says."""
    home = tmp_path_factory.mktemp("home")
    folder = tmp_path_factory.mktemp("data")
    kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH")}
    environment = {
        **kept,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_RUNTIME_DIR": str(home),
        "PYTHONPATH": str(Path(inkom_desktop.__file__).parents[1]),
        "PYTHON": sys.executable,
        "WALK": str(Path(__file__).with_name("walk_real_keyring.py")),
        "FOLDER": str(folder),
    }
    ended = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout.splitlines()[-1])


def test_it_is_ready_and_says_its_name(told):
    assert told["before"] == "ready"
    assert "SecretService" in told["name"] or "libsecret" in told["name"]


def test_what_one_process_sealed_another_opens(told):
    assert told["opened"] == "a secret"
    assert told["tampered"] == "vault_tampered"


def test_the_person_recognises_the_entries(told):
    assert told["labels"]
    assert all("Inkom test" in label for label in told["labels"])


def test_processes_that_start_at_once_make_one_key(told):
    assert len(told["race"]) == 4
    assert len(set(told["race"])) == 1
    assert told["race"][0]
    assert len(told["labels"]) == 2, "one key of the race, one of the walk"


def test_a_locked_collection_is_seen_without_asking(told):
    assert told["locked"] == "locked"
    assert told["locked_open"] == "vault_locked"
    assert told["locked_again"] == "vault_locked"
    assert told["still_open_where_it_was_open"] == "a secret"
