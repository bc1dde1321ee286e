"""Signing in on the server's own page, with the code pasted back, as a person without a browser on this machine does it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.networks.mastodon.test_servers import snac_page
from tests.servers.snac import SnacServer

KEYRING = """
import json, pathlib, keyring.backend
class InAFile(keyring.backend.KeyringBackend):
    priority = 1
    path = pathlib.Path({path!r})
    def _all(self):
        return json.loads(self.path.read_text()) if self.path.exists() else {{}}
    def get_password(self, service, username):
        return self._all().get(service + "/" + username)
    def set_password(self, service, username, password):
        self.path.write_text(json.dumps({{**self._all(), service + "/" + username: password}}))
    def delete_password(self, service, username):
        self.path.write_text(json.dumps({{k: v for k, v in self._all().items() if k != service + "/" + username}}))
"""


def test_the_code_of_the_servers_page_connects(snac_server: SnacServer, tmp_path: Path) -> None:
    (tmp_path / "test_keyring.py").write_text(KEYRING.format(path=str(tmp_path / "keys.json")))
    root = Path(__file__).resolve().parents[2]
    environ = {
        **os.environ,
        "INKOM_DATA_DIR": str(tmp_path / "data"),
        "PYTHON_KEYRING_BACKEND": "test_keyring.InAFile",
        "PYTHONPATH": f"{tmp_path}{os.pathsep}{root}",
    }
    command = [sys.executable, "-m", "inkom_desktop", "account", "login", "mastodon", "--server", snac_server.address]
    with subprocess.Popen(
        [*command, "--paste", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environ,
    ) as process:
        assert process.stderr is not None
        address = ""
        while not address.startswith("http"):
            line = process.stderr.readline()
            assert line, "the sign-in ended before it gave an address"
            address = line.strip()
        code = snac_page(snac_server, address, "alice")
        out, err = process.communicate(code + "\n", timeout=60)
    assert process.returncode == 0, err
    account = json.loads(out)
    assert (account["network"], account["state"]) == ("mastodon", "healthy")
    assert code not in out + err
