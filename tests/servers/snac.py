"""A real snac: an ActivityPub server with a part of the Mastodon client API.

Comes as the Debian package snac2 (trixie and later; bookworm through its backports), unpacked and never installed. snac
refuses to be root, so as root it runs as ``nobody``. What a client must know: Idempotency-Key and scheduled_at are
ignored, errors are HTML or empty, and idle kept-alive connections are dropped without a word.
"""

from __future__ import annotations

import html
import json
import os
import pwd
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx

from tests.servers import apt
from tests.servers.install import ServerUnavailable, installed
from tests.servers.process import LOOPBACK, OneProcess, ServerFailed, ServerProcess, free_ports, state_folder

USERS = ("alice", "bob")
SCOPES = "read write follow"
_NOWHERE = "http://127.0.0.1/callback"
_WHAT = "snac"
# Kept-alive connections are dropped without "Connection: close": never reuse one.
_CLOSE = {"Connection": "close"}


@dataclass(frozen=True)
class SnacServer(OneProcess):
    """The running server; ``passwords`` holds the password of each user (alice, bob)."""

    address: str
    passwords: dict[str, str]
    state: Path
    process: ServerProcess

    @property
    def users(self) -> tuple[str, ...]:
        """The names that can sign in."""
        return tuple(self.passwords)

    def token(self, user: str, scopes: str = SCOPES) -> str:
        """A bearer token by the way a person takes: register, sign in on the page, exchange the code."""
        with httpx.Client(base_url=self.address, headers=_CLOSE, timeout=15) as web:
            app = web.post(
                "/api/v1/apps", data={"client_name": "Inkom", "redirect_uris": _NOWHERE, "scopes": scopes}
            ).json()
            asked = {"client_id": app["client_id"], "redirect_uri": _NOWHERE, "response_type": "code", "scope": scopes}
            code = self.sign_in(f"{self.address}/oauth/authorize?{urlencode(asked)}", user)["code"]
            granted = web.post(
                "/oauth/token",
                data={
                    "grant_type": "authorization_code",
                    "code": code,
                    "client_id": app["client_id"],
                    "client_secret": app["client_secret"],
                    "redirect_uri": _NOWHERE,
                    "scope": scopes,
                },
            )
            granted.raise_for_status()
            return str(granted.json()["access_token"])

    def sign_in(self, authorize_address: str, user: str) -> dict[str, str]:
        """Play the person in the browser: fill the form at ``authorize_address``; returns what the redirect carries."""
        with httpx.Client(base_url=self.address, headers=_CLOSE, timeout=15) as web:
            page = web.get(authorize_address)
            page.raise_for_status()
            fields = dict(_hidden(page.text))
            action = re.search(r'<form[^>]*action="([^"]+)"', page.text)
            assert action is not None, "snac showed no form to sign in"
            answer = web.post(html.unescape(action[1]), data={**fields, "login": user, "passwd": self.passwords[user]})
            assert answer.status_code in (302, 303), f"snac did not sign {user} in: {answer.status_code}"
            return {key: values[0] for key, values in parse_qs(urlsplit(answer.headers["location"]).query).items()}


def _hidden(page: str) -> list[tuple[str, str]]:
    found = []
    for tag in re.findall(r"<input[^>]*>", page):
        marks = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if marks.get("type") == "hidden" and "name" in marks:
            found.append((marks["name"], html.unescape(marks.get("value", ""))))
    return found


def launch() -> SnacServer:
    """Unpack when needed, start with fresh state on a free port. Raises ServerUnavailable or ServerFailed."""
    program = _program()
    state = state_folder("snac")
    user = _other_than_root()
    # nobody may not look into root's cache folder.
    own = Path(shutil.copy(program, state / "snac"))
    own.chmod(0o755)
    if user is not None:
        os.chown(state, user.pw_uid, user.pw_gid)
    [port] = free_ports(1)
    data = state / "data"
    _set_up(own, data, port, user)
    passwords = {name: _add_user(own, data, name, user) for name in USERS}
    process = ServerProcess(
        "snac",
        [str(own), "httpd", str(data)],
        state / "server.log",
        port=port,
        user=user.pw_name if user else None,
        env={"HOME": str(state)},
        start_limit_s=20,
    )
    process.start()
    return SnacServer(f"http://{LOOPBACK}:{port}", passwords, state, process)


def _program() -> Path:
    system = shutil.which("snac")
    if system is not None:
        return Path(system)
    if sys.platform != "linux":
        raise ServerUnavailable("not Linux", f"{_WHAT} is installed here from Debian's packages, which need Linux")
    apt.require_apt(_WHAT)
    program = installed("snac", _unpack) / "usr" / "bin" / "snac"
    missing = [
        line.split()[0]
        for line in subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=False).stdout.split(
            "\n"
        )
        if "not found" in line
    ]
    if missing:
        raise ServerUnavailable("missing libraries", f"{_WHAT} needs {', '.join(missing)}, which this machine lacks")
    return program


def _unpack(folder: Path) -> None:
    config = None
    release = apt.os_release()
    if release.get("VERSION_CODENAME") == "bookworm" and not apt.knows("snac2"):
        config = apt.private_config(folder / "apt", "bookworm-backports", _WHAT)
    apt.unpack(["snac2"], folder, _WHAT, config)


def _other_than_root() -> pwd.struct_passwd | None:
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _run(command: list[str], answers: str, user: pwd.struct_passwd | None) -> str:
    done = subprocess.run(
        command,
        input=answers,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
        check=False,
    )
    if done.returncode != 0:
        raise ServerFailed(f"snac {command[1]} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def _set_up(program: Path, data: Path, port: int, user: pwd.struct_passwd | None) -> None:
    # Asked for in this order: address, port, host name, path prefix, administrator's mail.
    _run([str(program), "init", str(data)], f"{LOOPBACK}\n{port}\n{LOOPBACK}:{port}\n\n\n", user)
    settings = data / "server.json"
    known = json.loads(settings.read_text("utf-8"))
    known |= {"protocol": "http", "title": "Inkom tests", "disable_email_notifications": True}
    settings.write_text(json.dumps(known, indent=4), "utf-8")


def _add_user(program: Path, data: Path, name: str, user: pwd.struct_passwd | None) -> str:
    said = _run([str(program), "adduser", str(data), name], f"{name}\n", user)
    password = re.search(r"^User password is (\S+)", said, re.MULTILINE)
    if password is None:
        raise ServerFailed(f"snac named no password for {name}:\n{said}")
    return password[1]
