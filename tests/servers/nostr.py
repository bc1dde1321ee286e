"""A real Nostr relay (nostr-relay, SQLite): keeps events, answers questions, deletes by request.

It comes with its many libraries, so it gets a virtual environment of its own. What a client must know: an event that it has
already is answered with OK and false ("duplicate: exists"), one with a wrong signature with an empty id.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.servers.install import installed, run
from tests.servers.process import LOOPBACK, OneProcess, ServerProcess, free_ports, state_folder

VERSION = "1.14"
_WHAT = "the Nostr relay"
_SETTINGS = """\
DEBUG: false
relay_name: Inkom tests
relay_description: a relay for tests
storage:
  sqlalchemy.url: sqlite+aiosqlite:///{state}/nostr.sqlite3
  num_concurrent_reqs: 10
  num_concurrent_adds: 2
  validators:
    - nostr_relay.validators.is_not_too_large
    - nostr_relay.validators.is_signed
    - nostr_relay.validators.is_recent
verification:
  nip05_verification: disabled
gunicorn:
  bind: {host}:{port}
  workers: 1
  loglevel: warning
authentication:
  enabled: false
  valid_urls: ["ws://{host}:{port}"]
oldest_event: 31536000
message_timeout: 1800
subscription_limit: 32
max_limit: 6000
"""


@dataclass(frozen=True)
class NostrRelay(OneProcess):
    """The running relay; ``address`` is for WebSockets, ``page`` for what it says of itself (NIP-11)."""

    address: str
    page: str
    state: Path
    process: ServerProcess


def launch() -> NostrRelay:
    """Install when needed, start with fresh state on a free port. Raises ServerUnavailable or ServerFailed."""
    software = installed(f"nostr-relay-{VERSION}", _install)
    state = state_folder("nostr")
    [port] = free_ports(1)
    settings = state / "config.yaml"
    settings.write_text(_SETTINGS.format(state=state, host=LOOPBACK, port=port), "utf-8")
    process = ServerProcess(
        "nostr",
        [str(_bin(software) / "nostr-relay"), "-c", str(settings), "serve"],
        state / "server.log",
        port=port,
        # Nothing of this environment: the relay has libraries of its own.
        env={"NOSTR_CONFIG": str(settings), "HOME": str(state), "PYTHONPATH": ""},
        start_limit_s=60,
    )
    process.start()
    return NostrRelay(f"ws://{LOOPBACK}:{port}", f"http://{LOOPBACK}:{port}", state, process)


def _bin(software: Path) -> Path:
    return software / "venv" / ("Scripts" if os.name == "nt" else "bin")


def _install(folder: Path) -> None:
    run([sys.executable, "-m", "venv", str(folder / "venv")], short="no venv", what=_WHAT)
    pip = [str(_bin(folder) / "pip"), "install", "--quiet", "--disable-pip-version-check", f"nostr-relay=={VERSION}"]
    run(pip, short="pip install failed", what=_WHAT, env={"PYTHONPATH": ""})
