"""A real Bluesky personal data server (@atproto/pds) with a real PLC directory (@did-plc/server).

Node 22 or later is needed; where the system's is older it is fetched as an npm package. SQLite for Node is compiled
the first time (g++, make, python3), which takes minutes; afterwards a start takes seconds. There is no AppView here:
``app.bsky.*`` reads are answered with 400.
"""

from __future__ import annotations

import json
import os
import platform
import secrets
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.servers.install import ServerUnavailable, installed, run
from tests.servers.process import LOOPBACK, OneProcess, ServerProcess, free_ports, state_folder

PDS_VERSION = "0.5.35"
PLC_VERSION = "0.0.1"
NODE_MAJOR = 22
_WHAT = "Bluesky's server"


@dataclass(frozen=True)
class BlueskyLogin:
    """One account on the server, with its main password and one app password."""

    handle: str
    did: str
    email: str
    password: str
    app_password: str


@dataclass(frozen=True)
class BlueskyServer(OneProcess):
    """The running server. ``address`` is for everything but OAuth, whose issuer is ``issuer`` (``localhost``)."""

    address: str
    issuer: str
    plc_address: str
    admin_password: str
    jwt_secret: str
    state: Path
    process: ServerProcess

    def create_account(self, name: str) -> BlueskyLogin:
        """Make the account ``name.test`` and one app password for it. Raises httpx.HTTPStatusError."""
        handle, email, password = f"{name}.test", f"{name}@example.com", secrets.token_urlsafe(12)
        with httpx.Client(base_url=f"{self.address}/xrpc/", timeout=30) as web:
            made = web.post(
                "com.atproto.server.createAccount", json={"handle": handle, "email": email, "password": password}
            )
            made.raise_for_status()
            app = web.post(
                "com.atproto.server.createAppPassword",
                json={"name": "inkom"},
                headers={"Authorization": f"Bearer {made.json()['accessJwt']}"},
            )
            app.raise_for_status()
        return BlueskyLogin(handle, made.json()["did"], email, password, app.json()["password"])


def launch() -> BlueskyServer:
    """Install when needed, start with fresh state on free ports. Raises ServerUnavailable or ServerFailed."""
    node = _node()
    software = installed(f"bluesky-{PDS_VERSION}", lambda folder: _install(folder, node))
    state = state_folder("bluesky")
    # Modules are looked up beside the program, so the state holds both a copy of it and a link to the packages.
    shutil.copy(Path(__file__).parent / "programs" / "bluesky.mjs", state / "server.mjs")
    (state / "node_modules").symlink_to(software / "node_modules")
    secret = {key: secrets.token_hex(32) for key in ("jwt", "dpop", "rotation", "admin")}
    (state / "secrets.json").write_text(json.dumps(secret), "utf-8")
    port, plc_port = free_ports(2)
    process = ServerProcess(
        "bluesky",
        [str(node), str(state / "server.mjs")],
        state / "server.log",
        port=port,
        env={
            "INKOM_STATE": str(state),
            "INKOM_PORT": str(port),
            "INKOM_PLC_PORT": str(plc_port),
            "NODE_COMPILE_CACHE": str(software / "compiled"),
            "LOG_ENABLED": os.environ.get("LOG_ENABLED", "false"),
        },
        start_limit_s=120,
    )
    process.start()
    return BlueskyServer(
        f"http://{LOOPBACK}:{port}",
        f"http://localhost:{port}",
        f"http://{LOOPBACK}:{plc_port}",
        secret["admin"],
        secret["jwt"],
        state,
        process,
    )


def _node() -> Path:
    system = shutil.which("node")
    if system is not None:
        shown = subprocess.run([system, "--version"], capture_output=True, text=True, check=False).stdout
        if shown.startswith("v") and int(shown[1:].split(".")[0]) >= NODE_MAJOR:
            return Path(system)
    if shutil.which("npm") is None:
        raise ServerUnavailable("no npm", f"{_WHAT} is an npm package, and there is no npm here")
    machine = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine())
    if sys.platform != "linux" or machine is None:
        raise ServerUnavailable(f"no Node {NODE_MAJOR}", f"{_WHAT} needs Node {NODE_MAJOR} or later, please install it")
    package = f"node-linux-{machine}"

    def fetch(folder: Path) -> None:
        npm = ["npm", "install", "--no-audit", "--no-fund", "--prefix", str(folder), f"{package}@{NODE_MAJOR}"]
        run(npm, short="npm install failed", what=f"Node {NODE_MAJOR} for {_WHAT}")

    return installed(f"node-{NODE_MAJOR}", fetch) / "node_modules" / package / "bin" / "node"


def _install(folder: Path, node: Path) -> None:
    if shutil.which("npm") is None:
        raise ServerUnavailable("no npm", f"{_WHAT} is an npm package, and there is no npm here")
    packages = {"@atproto/pds": PDS_VERSION, "@did-plc/server": PLC_VERSION}
    (folder / "package.json").write_text(
        json.dumps({"name": "inkom-tests-bluesky", "private": True, "dependencies": packages}), "utf-8"
    )
    env = {"PATH": f"{node.parent}{os.pathsep}{os.environ['PATH']}"}
    if (node.parent.parent / "include" / "node").exists():
        env["npm_config_nodedir"] = str(node.parent.parent)  # its own headers: nothing more to download
    run(
        ["npm", "install", "--no-audit", "--no-fund"],
        short="npm install failed",
        what=_WHAT,
        cwd=folder,
        env=env,
    )
    # A store that cannot be opened would show only at the first start; find out now.
    probe = 'new (require("better-sqlite3"))(":memory:").close()'
    run([str(node), "-e", probe], short="better-sqlite3 was not compiled", what=_WHAT, cwd=folder)
