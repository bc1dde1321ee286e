"""`.venv` beside the project: made, filled with the pinned packages, and known to be ready by its stamp."""

import importlib.util
import os
import re
import subprocess
import sys
import time
from pathlib import Path

from devkit import pythons, stamp, system
from devkit.only_one import only_one
from devkit.telling import Trouble, say

REQUIREMENTS = {"run": ("run.txt", "build.txt"), "test": ("run.txt", "build.txt", "test.txt")}
_UNREACHABLE = re.compile(
    r"NewConnectionError|NameResolutionError|Max retries exceeded|Temporary failure in name resolution|getaddrinfo"
    r"|ConnectTimeoutError|ReadTimeoutError|Read timed out|Connection (?:refused|reset|aborted)|ProxyError|SSLError"
    r"|No matching distribution found|Network is unreachable",
)


def ready(root: Path, packages: str, purpose: str) -> Path:
    """The Python of an environment that has `packages` (`run` or `test`) and what `purpose` needs of the system.

    `purpose` is `headless`, `screen` or `test`. Raises Trouble with a sentence.
    """
    venv = root / ".venv"
    try:
        wanted = stamp.digest(root)
        if _is_done(root, venv, wanted, packages, purpose):
            return stamp.python_of(venv)
        started = time.monotonic()
        with only_one(root / "build" / "dev.lock"):
            if not _is_done(root, venv, wanted, packages, purpose):
                _set_up(root, venv, wanted, packages, purpose)
                say(f"Ready after {time.monotonic() - started:.0f} s.")
    except OSError as error:
        raise Trouble(_sentence(error)) from error
    return stamp.python_of(venv)


def _is_done(root: Path, venv: Path, wanted: str, packages: str, purpose: str) -> bool:
    done = stamp.read(root, venv).done
    return done.get(f"packages:{packages}") == wanted and done.get(f"system:{purpose}") == wanted


def _set_up(root: Path, venv: Path, wanted: str, packages: str, purpose: str) -> None:
    log = root / "build" / "dev.log"
    log.write_bytes(b"")
    if sentence := system.old_arm_linux():
        raise Trouble(sentence)
    done = {key: value for key, value in stamp.read(root, venv).done.items() if value == wanted}
    alive = _alive(venv)
    lacks_venv = not alive and importlib.util.find_spec("ensurepip") is None
    if system.provide(purpose, lacks_venv, log):
        done[f"system:{purpose}"] = wanted
    if not alive:
        _create(venv, log)
        done = {key: value for key, value in done.items() if key.startswith("system:")}
    if done.get(f"packages:{packages}") != wanted:
        (venv / stamp.NAME).unlink(missing_ok=True)  # from here on half of it may be new
        _install(root, venv, packages, log)
        done["packages:run"] = wanted
        done[f"packages:{packages}"] = wanted
    stamp.write(root, venv, done)


def _alive(venv: Path) -> bool:
    """True when the environment starts, is a Python that fits and has pip: a stopped set-up may have left half of it."""
    inside = stamp.python_of(venv)
    if not stamp.python_identity(venv):
        return False
    version = pythons.version_of([str(inside)])
    if not version or not pythons.fits(version):
        return False
    asked = subprocess.run([inside, "-m", "pip", "--version"], capture_output=True, check=False)
    return asked.returncode == 0


def _create(venv: Path, log: Path) -> None:
    say(f"Making .venv with Python {sys.version_info.major}.{sys.version_info.minor}.")
    with log.open("ab") as out:
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", venv], stdout=out, stderr=out, check=False)
    if made.returncode:
        raise Trouble(f"The virtual environment could not be made. {_last_words(log)}")


def _install(root: Path, venv: Path, packages: str, log: Path) -> None:
    files = [root / "packaging" / "requirements" / name for name in REQUIREMENTS[packages]]
    count = len({line.split("==")[0] for f in files for line in f.read_text("utf-8").splitlines() if "==" in line})
    say(f"Installing {count} pinned packages; the first time this takes a minute or two.")
    listed = [part for f in files for part in ("-r", str(f))]
    _pip(venv, ["--require-hashes", "--only-binary", ":all:", *listed], log)
    _pip(venv, ["--no-index", "--no-deps", "--no-build-isolation", "-e", str(root)], log)


def _pip(venv: Path, arguments: list[str], log: Path) -> None:
    """Run pip quietly with its words in the log, and a sign of life every half minute. Raises Trouble."""
    quiet = ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--retries", "2"]
    command = [str(stamp.python_of(venv)), "-m", "pip", "install", *quiet, *arguments]
    environment = {**os.environ, "PIP_USER": "0", "PYTHONUTF8": "1"}
    begun = log.stat().st_size
    with log.open("ab") as out, subprocess.Popen(command, stdout=out, stderr=out, env=environment) as process:
        try:
            while True:
                try:
                    code = process.wait(timeout=30)
                    break
                except subprocess.TimeoutExpired:
                    say("… still installing")
        except BaseException:
            process.terminate()
            raise
    if code:
        raise Trouble(pip_sentence(log.read_bytes()[begun:].decode("utf-8", "replace"), log))


def pip_sentence(output: str, log: Path) -> str:
    """What happened and what to do, from what pip wrote."""
    if "DO NOT MATCH THE HASHES" in output:
        return (
            "A package that came is not the one that was pinned, so nothing of it was installed. Try another network."
        )
    if "No space left" in output or "Errno 28" in output:
        return "The disk is full. Inkom's packages need about 600 MB; make room and start again."
    if _UNREACHABLE.search(output):
        return (
            "pip could not reach its package index, or the index has no package for this machine. "
            f"Check the network (or pip's settings) and start again; it goes on from here. Details: {log}"
        )
    return f"pip could not install the packages. {_last_words(log)}"


def _last_words(log: Path) -> str:
    lines = [line.strip() for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.upper().startswith("ERROR")] or lines
    return f"It said: {errors[-1][:300]} Details: {log}" if errors else f"Details: {log}"


def _sentence(error: OSError) -> str:
    where = f" ({error.filename})" if error.filename else ""
    reason = error.strerror or str(error)
    return f"The set-up could not read or write a file{where}: {reason}. Make the project folder yours and start again."
