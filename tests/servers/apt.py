"""Debian packages, asked for as carefully as a guest should.

Programs without a service of their own are installed with ``apt-get`` (root, or ``sudo -n``). Everything else is only
downloaded and unpacked into the cache, so that no web server or database starts on the machine of whoever runs the
tests. The mirror is always the one the machine itself uses.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from filelock import FileLock

from tests.servers.install import ServerUnavailable, cache_root, run

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")


def require_apt(what: str) -> None:
    """Raises ServerUnavailable when this is not a system with apt-get and dpkg-deb."""
    for program in ("apt-get", "dpkg-deb"):
        if shutil.which(program) is None:
            raise ServerUnavailable(
                f"no {program}", f"{what} comes as a Debian package, and there is no {program} here"
            )


def _as_root(what: str) -> list[str]:
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo") is not None
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    raise ServerUnavailable(
        "no root", f"{what} needs packages that only root may install (nor may sudo without a word)"
    )


def install_packages(packages: list[str], what: str) -> None:
    """Install ``packages`` into the system, after ``apt-get update`` where apt does not know them yet."""
    require_apt(what)
    apt = [*_as_root(what), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-o", "DPkg::Lock::Timeout=600"]
    install = [*apt, "install", "-y", "-q", "--no-install-recommends", *packages]
    with FileLock(cache_root() / "apt.lock"):
        try:
            run(install, short="apt-get install failed", what=what)
        except ServerUnavailable:
            run([*apt, "update", "-q"], short="apt-get update failed", what=what)
            run(install, short="apt-get install failed", what=what)


def unpack(packages: list[str], into: Path, what: str, config: Path | None = None) -> None:
    """Download ``packages`` and unpack them below ``into``; nothing is installed, no service starts.

    Without ``config`` the machine's own apt lists are used, refreshed when they lack a package and that is allowed.
    """
    require_apt(what)
    debs = into / "debs"
    debs.mkdir(parents=True, exist_ok=True)
    env = {"APT_CONFIG": str(config)} if config else {}
    # The unprivileged user that apt downloads as may not enter root's cache folder; as root it then only warns.
    download = ["apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", *packages]
    with FileLock(cache_root() / "apt.lock"):
        try:
            run(download, short="apt-get download failed", what=what, cwd=debs, env=env)
        except ServerUnavailable:
            as_root = _as_root(what) if config is None else []
            assign = [f"APT_CONFIG={config}"] if config else []
            update = [*as_root, "env", *assign, "apt-get", "-q", "-o", "DPkg::Lock::Timeout=600", "update"]
            run(update, short="apt-get update failed", what=what)
            run(download, short="apt-get download failed", what=what, cwd=debs, env=env)
    for deb in sorted(debs.glob("*.deb")):
        run(["dpkg-deb", "-x", str(deb), str(into)], short="dpkg-deb failed", what=what)


def knows(package: str) -> bool:
    """Whether the machine's own apt lists hold an installable version of ``package``."""
    if shutil.which("apt-cache") is None:
        return False
    shown = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False).stdout
    return re.search(r"Candidate: (?!\(none\))\S", shown) is not None


def os_release() -> dict[str, str]:
    """The machine's /etc/os-release, or nothing on systems without one."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    return {key: value.strip('"') for key, _, value in (line.partition("=") for line in lines) if value}


def system_mirror() -> str | None:
    """The address of the Debian mirror this machine takes its packages from, or None."""
    deb822 = Path("/etc/apt/sources.list.d/debian.sources")
    if deb822.exists():
        found = re.search(r"^URIs:\s*(\S+)", deb822.read_text(encoding="utf-8"), re.MULTILINE)
        if found:
            return found[1]
    for listed in (Path("/etc/apt/sources.list"), *sorted(Path("/etc/apt/sources.list.d").glob("*.list"))):
        if listed.exists():
            found = re.search(r"^deb\s+(?:\[[^\]]*\]\s*)?(\S+/debian/?)\s", listed.read_text("utf-8"), re.MULTILINE)
            if found:
                return found[1]
    return None


def private_config(folder: Path, suite: str, what: str) -> Path:
    """An apt configuration of its own for one more ``suite`` of the machine's mirror; needs no root."""
    mirror = system_mirror()
    if mirror is None or not KEYRING.exists():
        raise ServerUnavailable("no Debian mirror", f"{what} is in Debian {suite}, and no Debian mirror is set up here")
    for part in ("lists/partial", "parts", "archives/partial"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    (folder / "parts" / "suite.list").write_text(f"deb [signed-by={KEYRING}] {mirror} {suite} main\n", "utf-8")
    config = folder / "apt.conf"
    config.write_text(
        'Dir::Etc::sourcelist "/dev/null";\n'
        f'Dir::Etc::sourceparts "{folder / "parts"}";\n'
        f'Dir::State::lists "{folder / "lists"}";\n'
        f'Dir::Cache "{folder}";\n'
        f'Dir::Cache::archives "{folder / "archives"}";\n'
        'APT::Sandbox::User "root";\n',
        "utf-8",
    )
    return config
