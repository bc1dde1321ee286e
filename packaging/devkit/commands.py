"""The five commands of dev.py."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from devkit import pins, practice
from devkit.environment import ready
from devkit.telling import Trouble, say

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from inkom_desktop.system import screen  # noqa: E402 - standard library only, like everything here

USAGE = (
    "Usage: python3 packaging/dev.py run [args…] | test [pytest args…] | check | screens [--help] | lock [--upgrade]"
)
OWN_CODE = ("packaging/dev.py", "packaging/notices.py", "packaging/devkit", "packaging/screens")


def main(arguments: Sequence[str]) -> int:
    """Do what was asked; the exit code. Never a traceback: trouble is a sentence and 1, Ctrl+C is 130."""
    commands = {"run": run, "test": test, "check": check, "screens": screens, "lock": lock}
    if not arguments or arguments[0] not in commands:
        asked_for_help = bool(arguments) and arguments[0] in ("-h", "--help", "help")
        print(USAGE, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else 2
    try:
        return commands[arguments[0]](list(arguments[1:]))
    except Trouble as trouble:
        say(str(trouble))
        return 1
    except KeyboardInterrupt:
        say("Stopped. The next start goes on from here.")
        return 130


def run(arguments: list[str]) -> int:
    """Open Inkom; without a screen and without a command of one's own, show one post go out instead."""
    seen = screen.reachable()
    python = ready(ROOT, "run", "screen" if seen else "headless")
    own = [a for a in arguments if a != "--once"]
    if seen or own:
        return hand_over([str(python), "-m", "inkom_desktop", *own], os.environ)
    stay = "--once" not in arguments and os.environ.get("CI", "") in ("", "false", "0") and sys.stdin.isatty()
    return practice.start(ROOT, python, stay)


def test(arguments: list[str]) -> int:
    """All tests, or those that pytest's own arguments choose; pytest's exit code."""
    python = ready(ROOT, "test", "test")
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [str(python), "-m", "pytest", *parallel(arguments, os.cpu_count() or 1), *arguments]
    os.chdir(ROOT)
    return hand_over(command, environment)


def parallel(arguments: Sequence[str], cores: int) -> list[str]:
    """Spread a whole run over the cores; a chosen test or a debugger stays in one process."""
    if cores < 2 or any(
        not a.startswith("-") or a in ("--pdb", "--trace", "-s") or a.startswith("-n") for a in arguments
    ):
        return []
    return ["-n", str(min(cores, 4)), "--dist", "loadgroup"]


def check(arguments: list[str]) -> int:
    """Lint, format, types, the arrows between the rooms and the translations: all are run, the first that failed gives the code."""
    if arguments:
        raise Trouble("`check` takes no arguments.")
    interpreter = ready(ROOT, "test", "test")
    python = str(interpreter)
    arrows = str(interpreter.with_name("lint-imports.exe" if os.name == "nt" else "lint-imports"))
    own = [name for name in OWN_CODE if (ROOT / name).exists()]
    failed = 0
    for command in (
        [python, "-m", "ruff", "check", "."],
        [python, "-m", "ruff", "format", "--check", "."],
        [python, "-m", "mypy"],
        [python, "-m", "mypy", *own],
        [arrows],
        [python, "packaging/translations.py", "--check"],
    ):
        say("· " + " ".join([Path(command[0]).stem, *map(str, command[1:])]))
        code = subprocess.run(command, cwd=ROOT, stdout=sys.stderr, check=False).returncode
        failed = failed or code
    return failed


def screens(arguments: list[str]) -> int:
    """Take pictures of every page, without a screen."""
    python = ready(ROOT, "run", "screen")
    return hand_over([str(python), str(ROOT / "packaging" / "screens"), *arguments], os.environ)


def lock(arguments: list[str]) -> int:
    """Renew the pins, with newer versions too when asked to."""
    if arguments not in ([], ["--upgrade"]):
        raise Trouble("`lock` takes no argument but `--upgrade`.")
    return pins.lock(ROOT, Path(sys.executable), arguments)


def hand_over(command: list[str], environment: "os._Environ[str] | dict[str, str]") -> int:
    """Become that program; on Windows, where a process cannot, run it and give its exit code."""
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, dict(environment))
    return subprocess.call(command, env=dict(environment))
