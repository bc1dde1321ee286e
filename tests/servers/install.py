"""Where the servers' software comes from: a cache that many test runs share, filled once under a lock."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock
from platformdirs import user_cache_path

INSTALL_LIMIT_S = 1200.0
"""Longest time one installing command may take (compiling SQLite for Node on a slow machine), in seconds."""


class ServerUnavailable(Exception):
    """A server cannot be installed here. ``short`` is for the summary line, ``sentence`` for the person."""

    def __init__(self, short: str, sentence: str) -> None:
        super().__init__(f"{sentence}")
        self.short = short
        self.sentence = sentence


def cache_root() -> Path:
    """The folder all installs live in: INKOM_SERVERS_CACHE, or the user's cache folder."""
    named = os.environ.get("INKOM_SERVERS_CACHE")
    root = Path(named).expanduser().absolute() if named else user_cache_path("inkom-servers", appauthor=False)
    root.mkdir(parents=True, exist_ok=True)
    return root


def installed(name: str, build: Callable[[Path], None]) -> Path:
    """The folder ``name`` in the cache, made by ``build(folder)`` when no run has finished making it yet.

    Two runs at once (or the workers of one run) wait for each other. A build that broke off leaves no mark, so the
    next run makes the folder anew. Raises what ``build`` raises.
    """
    folder = cache_root() / name
    done = folder / ".installed"
    if done.exists():
        return folder
    with FileLock(cache_root() / f"{name}.lock"):
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            build(folder)
            done.touch()
    return folder


def run(
    command: list[str], *, short: str, what: str, cwd: Path | None = None, env: dict[str, str] | None = None
) -> str:
    """Run an installing command and return what it printed; raises ServerUnavailable with its last words."""
    try:
        done = subprocess.run(
            command,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=INSTALL_LIMIT_S,
            check=False,
        )
    except FileNotFoundError:
        raise ServerUnavailable(
            f"no {command[0]}", f"{what}: the program {command[0]} is not on this machine"
        ) from None
    except subprocess.TimeoutExpired:
        raise ServerUnavailable(short, f"{what}: {command[0]} did not end within {INSTALL_LIMIT_S:.0f} s") from None
    if done.returncode != 0:
        last = " / ".join(done.stdout.strip().splitlines()[-3:])
        raise ServerUnavailable(short, f"{what}: {command[0]} ended with {done.returncode}: {last}")
    return done.stdout
