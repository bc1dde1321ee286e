"""A real WordPress (Debian's), a private MariaDB that listens on a socket file alone, and PHP's own web server.

PHP and MariaDB's core are packages without a service of their own; WordPress itself is unpacked into the cache. The
installed site is kept there as a template, so that a start is a copy of the database files. What a client must know:
there is no idempotency, application passwords are HTTP Basic, and a time less than about a minute ahead is published
at once. WP-Cron runs on visits, and no mail or request leaves for the outside.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.servers import apt
from tests.servers.install import installed, run
from tests.servers.process import LOOPBACK, ServerProcess, free_ports, remove_state, state_folder

TEMPLATE_REVISION = 1
"""Raise it when the set-up program or the database's options change."""

_WHAT = "WordPress"
_PROGRAMS = ["mariadb-server-core", "mariadb-client-core", "php-cli", "php-mysql", "php-gd", "php-curl", "php-xml"]
_MODULES = {"mysqli", "gd", "curl", "xml", "mbstring"}
# WordPress and what its files link to; its web server and database packages would start services.
_CODE = ["wordpress", "wordpress-theme-twentytwentythree", "libjs-cropper", "libjs-underscore", "php-getid3"]
_SHIPPED = Path(__file__).parent / "programs"


@dataclass(frozen=True)
class WordPressLogin:
    """One user with an application password; ``uuid`` names that password when it is revoked."""

    user: str
    user_id: int
    role: str
    app_password: str
    uuid: str


@dataclass(frozen=True)
class WordPressServer:
    """The running site. ``user`` is its administrator, ``app_password`` its application password."""

    address: str
    user: str
    password: str
    app_password: str
    state: Path
    web: ServerProcess
    database: ServerProcess

    @property
    def api(self) -> str:
        """The root of the REST API, without a slash at its end."""
        return f"{self.address}/wp-json"

    def create_user(self, name: str, role: str = "author") -> WordPressLogin:
        """Make a user (administrator, editor, author, contributor, subscriber) with an application password.

        An author publishes own posts, a contributor only drafts, a subscriber may do neither.
        """
        made = self._as_admin(
            "POST",
            "/wp/v2/users",
            {
                "username": name,
                "email": f"{name}@example.com",
                "password": secrets.token_urlsafe(16),
                "roles": [role],
            },
        )
        password, uuid = self.create_app_password(made["id"])
        return WordPressLogin(name, made["id"], role, password, uuid)

    def create_app_password(self, user_id: int, label: str = "Inkom") -> tuple[str, str]:
        """One more application password for a user: the password and the uuid it is revoked by."""
        made = self._as_admin(
            "POST", f"/wp/v2/users/{user_id}/application-passwords", {"name": f"{label} {secrets.token_hex(4)}"}
        )
        return made["password"], made["uuid"]

    def revoke(self, login: WordPressLogin) -> None:
        """Take the application password away, as a person does in the profile page."""
        self._as_admin("DELETE", f"/wp/v2/users/{login.user_id}/application-passwords/{login.uuid}", None)

    def start(self) -> None:
        """Bring it back on the same port and state."""
        self.database.start()
        self.web.start()

    def stop(self) -> None:
        """Take it away: connections are refused until ``start``."""
        self.web.stop()
        self.database.stop()

    def pause(self) -> None:
        """Connections open, nothing answers, until ``resume``."""
        self.web.pause()

    def resume(self) -> None:
        """Go on after ``pause``."""
        self.web.resume()

    def _as_admin(self, method: str, path: str, body: dict[str, object] | None) -> dict[str, Any]:
        answer = httpx.request(
            method, self.api + path, json=body, auth=(self.user, self.app_password), timeout=30, follow_redirects=False
        )
        answer.raise_for_status()
        said: dict[str, Any] = answer.json()
        return said


def launch() -> WordPressServer:
    """Install when needed, start a fresh site on a free port. Raises ServerUnavailable or ServerFailed."""
    _require_programs()
    code = installed("wordpress-code", _unpack)
    template = installed(_template_name(code), lambda folder: _make_template(folder, code / "www"))
    state = state_folder("wordpress")
    [port] = free_ports(1)
    shutil.copytree(template / "db", state / "db")
    server = _server(state, code / "www", port, json.loads((template / "site.json").read_text("utf-8")))
    server.start()
    return server


def _require_programs() -> None:
    if not (_mariadb("mariadbd") and _mariadb("mariadb-install-db") and _php_modules() >= _MODULES):
        apt.install_packages([*_PROGRAMS, "php-mbstring"], _WHAT)


def _mariadb(program: str) -> str | None:
    return shutil.which(program) or shutil.which(program, path="/usr/sbin:/usr/local/sbin")


def _php_modules() -> set[str]:
    if shutil.which("php") is None:
        return set()
    return set(subprocess.run(["php", "-m"], capture_output=True, text=True, check=False).stdout.split())


def _unpack(folder: Path) -> None:
    root = folder / "packages"
    apt.unpack(_CODE, root, _WHAT)
    _copy_resolved(root / "usr" / "share" / "wordpress", folder / "www", root)
    shutil.copy(_SHIPPED / "wordpress-config.php", folder / "www" / "wp-config.php")


def _copy_resolved(source: Path, target: Path, root: Path) -> None:
    """Copy a folder of unpacked packages; links, which point into the system, are followed below ``root``."""
    while source.is_symlink():
        link = os.readlink(source)
        source = root / link.lstrip("/") if link.startswith("/") else source.parent / link
    if source.is_dir():
        target.mkdir(parents=True, exist_ok=True)
        for entry in source.iterdir():
            _copy_resolved(entry, target / entry.name, root)
    elif source.exists():  # a link to a package nobody needs here (fonts, themes' extras) is left out
        shutil.copyfile(source, target)


def _template_name(code: Path) -> str:
    wordpress = re.search(r"\$wp_version = '([^']+)'", (code / "www/wp-includes/version.php").read_text("utf-8"))
    maria = run([_mariadb("mariadbd") or "mariadbd", "--no-defaults", "--version"], short="no MariaDB", what=_WHAT)
    php = run(["php", "-r", "echo PHP_VERSION;"], short="no PHP", what=_WHAT)
    version = re.search(r"Ver ([\d.]+)", maria)
    parts = (wordpress[1] if wordpress else "unknown", version[1] if version else "unknown", php.strip())
    return f"wordpress-site-{'-'.join(parts)}-r{TEMPLATE_REVISION}-{'root' if os.geteuid() == 0 else 'user'}"


def _make_template(folder: Path, www: Path) -> None:
    program = _mariadb("mariadb-install-db") or "mariadb-install-db"
    as_root = ["--user=root"] if os.geteuid() == 0 else []
    run(
        [
            program,
            "--no-defaults",
            *as_root,
            f"--datadir={folder / 'db'}",
            "--skip-test-db",
            "--auth-root-authentication-method=normal",
            *_SMALL,
        ],
        short="mariadb-install-db failed",
        what=_WHAT,
    )
    state = state_folder("wordpress-setup")
    try:
        (state / "db").symlink_to(folder / "db")
        site = {"password": secrets.token_urlsafe(16), "app_password": ""}
        [port] = free_ports(1)
        server = _server(state, www, port, site)
        server.database.start()
        try:
            said = run(
                ["php", str(_SHIPPED / "wordpress-setup.php")],
                short="WordPress was not set up",
                what=_WHAT,
                env={**server.web.env, "INKOM_WP_PASSWORD": site["password"]},
            )
        finally:
            server.database.stop()
        site["app_password"] = said.strip().splitlines()[-1]
        (folder / "site.json").write_text(json.dumps(site), "utf-8")
    finally:
        remove_state(state)


_SMALL = ["--innodb-log-file-size=8M", "--innodb-buffer-pool-size=32M"]


def _server(state: Path, www: Path, port: int, site: dict[str, str]) -> WordPressServer:
    content = state / "wp-content"
    (content / "uploads").mkdir(parents=True, exist_ok=True)
    for shared in ("themes", "plugins"):
        (content / shared).symlink_to(www / "wp-content" / shared)
    address = f"http://{LOOPBACK}:{port}"
    socket_file = state / "db.sock"
    as_root = ["--user=root"] if os.geteuid() == 0 else []
    database = ServerProcess(
        "wordpress's database",
        [
            _mariadb("mariadbd") or "mariadbd",
            "--no-defaults",
            *as_root,
            f"--datadir={state / 'db'}",
            *_SMALL,
            f"--socket={socket_file}",
            f"--pid-file={state / 'db.pid'}",
            "--skip-networking",
            "--innodb-flush-log-at-trx-commit=2",
            "--performance-schema=OFF",
            "--skip-log-bin",
        ],
        state / "database.log",
        socket_file=socket_file,
    )
    limits = ["-d", "upload_max_filesize=64M", "-d", "post_max_size=64M", "-d", "display_errors=stderr"]
    web = ServerProcess(
        "wordpress",
        ["php", *limits, "-S", f"{LOOPBACK}:{port}", "-t", str(www), str(_SHIPPED / "wordpress-router.php")],
        state / "server.log",
        port=port,
        env={
            "INKOM_WP_ADDRESS": address,
            "INKOM_WP_SOCKET": str(socket_file),
            "INKOM_WP_CONTENT": str(content),
            "INKOM_WP_CODE": str(www),
            "PHP_CLI_SERVER_WORKERS": "4",
        },
    )
    return WordPressServer(address, "admin", site["password"], site["app_password"], state, web, database)
