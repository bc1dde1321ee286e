"""A real PostgreSQL (Debian's), a private cluster on a free port of loopback; databases are made from a template.

The machine's own program is used where it is installed; else the package is unpacked into the cache, so that no service
starts. PostgreSQL refuses to be root: as root it runs as ``nobody``. The cluster runs without fsync, because no test of ours
cuts the power: what is committed is durable only with fsync on, which Inkom looks for and `inkom doctor` says.
"""

from __future__ import annotations

import os
import pwd
import re
import secrets
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.servers import apt
from tests.servers.install import ServerUnavailable, installed, run
from tests.servers.process import LOOPBACK, OneProcess, ServerProcess, free_ports, state_folder

_WHAT = "PostgreSQL"
USER = "inkom"


@dataclass
class PostgresServer(OneProcess):
    """The running cluster; ``USER`` owns it and signs in with ``password``."""

    port: int
    password: str
    state: Path
    process: ServerProcess
    _made: list[str] = field(default_factory=list)
    _templates: dict[str, str] = field(default_factory=dict)

    def url(self, database: str = "postgres", *, user: str = USER, password: str | None = None) -> str:
        """The URL of a database, as INKOM_DATABASE_URL takes it."""
        return f"postgresql+psycopg://{user}:{password or self.password}@{LOOPBACK}:{self.port}/{database}"

    def run(self, statement: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run one statement as the owner of the cluster and return its rows."""
        import psycopg

        where = f"host={LOOPBACK} port={self.port} user={USER} password={self.password} dbname={database}"
        with psycopg.connect(where, autocommit=True) as c:
            done = c.execute(statement)  # type: ignore[arg-type]
            return done.fetchall() if done.description else []

    def new_database(self, template: str = "template0") -> str:
        """Make a database and return its name."""
        name = f"t{len(self._made)}_{secrets.token_hex(3)}"
        self._made.append(name)
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")
        return name

    def drop(self, database: str) -> None:
        """Drop a database, whoever is in it."""
        self.run(f"DROP DATABASE IF EXISTS {database} WITH (FORCE)")

    def start(self) -> None:
        """Bring it back on the same port and state; returns when it takes sessions."""
        self.process.start()
        self._wait()

    def _wait(self) -> None:
        """The port opens a moment before the database takes sessions."""
        import psycopg

        limit = time.monotonic() + 20
        while True:
            try:
                self.run("SELECT 1")
            except psycopg.OperationalError:
                if time.monotonic() > limit:
                    raise
                time.sleep(0.03)
            else:
                return


def launch(*, durable: bool = False) -> PostgresServer:
    """Install when needed, start a fresh cluster; `durable` with fsync. Raises ServerUnavailable or ServerFailed."""
    programs, env = _programs()
    state = state_folder("postgres")
    [port] = free_ports(1)
    password = secrets.token_hex(12)
    as_root = os.geteuid() == 0
    given = state / "password"
    given.write_text(password, "utf-8")
    if as_root:
        nobody = pwd.getpwnam("nobody")
        for path in (state, given):
            os.chown(path, nobody.pw_uid, nobody.pw_gid)
    made = subprocess.run(
        [
            str(programs / "initdb"), "-D", str(state / "data"), "-U", USER, "-A", "scram-sha-256",
            "--pwfile", str(given), "-E", "UTF8", "--locale=C", "--no-sync",
        ],
        capture_output=True, text=True, check=False, user="nobody" if as_root else None, env={**os.environ, **env},
        cwd=state,
    )  # fmt: skip
    if made.returncode:
        raise ServerUnavailable("initdb failed", f"{_WHAT}: initdb ended with {made.returncode}: {made.stderr[-300:]}")
    flush = "on" if durable else "off"
    settings = {
        "listen_addresses": LOOPBACK, "port": port, "unix_socket_directories": "", "max_connections": 200,
        "fsync": flush, "full_page_writes": flush, "logging_collector": "off", "autovacuum": "off",
    }  # fmt: skip
    command = [str(programs / "postgres"), "-D", str(state / "data")]
    for name, value in settings.items():
        command += ["-c", f"{name}={value}"]
    process = ServerProcess(
        _WHAT, command, state / "server.log", port=port, env=env, user="nobody" if as_root else None
    )
    server = PostgresServer(port, password, state, process)
    server.start()
    return server


def _programs() -> tuple[Path, dict[str, str]]:
    """The folder of PostgreSQL's programs, and what its environment needs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[4]))
    if found:
        return found[-1].parent, {}
    apt.require_apt(_WHAT)
    code = installed("postgres-code", _unpack)
    [initdb] = code.glob("usr/lib/postgresql/*/bin/initdb")
    return initdb.parent, {"LD_LIBRARY_PATH": str(next(code.glob("usr/lib/*-linux-gnu")))}


def _unpack(into: Path) -> None:
    """Debian's `postgresql` names the version; only what that one needs is unpacked, and nothing is installed."""
    if shutil.which("apt-cache") is None:
        raise ServerUnavailable("no apt-cache", f"{_WHAT} comes as a Debian package, and there is no apt-cache here")
    said = run(["apt-cache", "depends", "postgresql"], short="apt-cache failed", what=_WHAT)
    version = re.search(r"Depends: postgresql-(\d+)", said)
    if version is None:
        raise ServerUnavailable("no postgresql", f"{_WHAT}: this system's lists hold no package postgresql")
    apt.unpack([f"postgresql-{version[1]}", f"postgresql-client-{version[1]}", "libpq5"], into, _WHAT)
