"""No screen: show one post go out, by the same command line a person would use, to a folder on this machine."""

import json
import os
import signal
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from devkit.telling import Trouble, say

Line = dict[str, Any]
TEXT = "Hello from Inkom. This post was written offline and published on time, from this machine. #inkom"
_WHERE = "import platformdirs; print(platformdirs.user_data_dir('Inkom', appauthor=False))"
DONE, NEEDS_A_PERSON, BUSY = 0, 3, 4


def data_folder(python: Path) -> Path:
    """Where the practice happens: INKOM_DATA_DIR when the person set one, else `practice` below Inkom's own data."""
    if chosen := os.environ.get("INKOM_DATA_DIR"):
        return Path(chosen)
    asked = subprocess.run([python, "-c", _WHERE], capture_output=True, text=True, check=True)
    return Path(asked.stdout.strip()) / "practice"


class Practice:
    """Drives `inkom` with --json and shows each command before it runs."""

    def __init__(self, python: Path, folder: Path) -> None:
        self._program = [str(python), "-m", "inkom_desktop"]
        self._environment = {**os.environ, "INKOM_DATA_DIR": str(folder), "PYTHONUTF8": "1"}

    def inkom(self, *arguments: str, allowed: tuple[int, ...] = (DONE, NEEDS_A_PERSON)) -> tuple[int, list[Line]]:
        """Run one command; its exit code and its lines. Raises Trouble with its own words for a code not allowed."""
        print("\n$ inkom " + " ".join(_quoted(a) for a in arguments), flush=True)
        command = [*self._program, *arguments, "--json"]
        done = subprocess.run(
            command, env=self._environment, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", check=False
        )
        if done.returncode not in allowed:
            raise Trouble(
                done.stderr.strip() or f"`inkom {arguments[0]}` ended with {done.returncode} and said nothing."
            )
        try:
            lines = [json.loads(line) for line in done.stdout.splitlines() if line.strip()]
        except ValueError as error:
            raise Trouble(f"`inkom {arguments[0]} --json` wrote something that is not JSON.") from error
        for line in lines:
            print("  " + shown(line), flush=True)
        return done.returncode, lines

    def one_post(self) -> Line:
        """Workspace, account, draft, schedule, publish: the publication as the ledger has it at the end."""
        if not self.inkom("workspace", "list")[1]:
            self.inkom("workspace", "add", "My workspace")
        accounts = [a for a in self.inkom("account", "list")[1] if a.get("network") == "folder"]
        if not accounts:
            accounts = self.inkom("account", "add", "folder", "--name", "Practice")[1]
        draft = _first(
            self.inkom("draft", "new", "--text", TEXT, "--account", _first(accounts, "account")["id"])[1], "draft"
        )
        self.inkom("schedule", draft["id"], "--at", "+5s")
        return self._published(draft["id"])

    def _published(self, draft: str) -> Line:
        """Publish until the post is out, and look at the ledger; a post that is still to come is waited for."""
        for _ in range(5):
            code, _lines = self.inkom("publisher", "run", "--until-idle", allowed=(DONE, NEEDS_A_PERSON, BUSY))
            post = _first(self.inkom("ledger", draft)[1], "publication")
            if post["state"] == "published":
                return post
            if code == BUSY:
                say("Another publisher works on this folder; it will send the post.")
            elif code == NEEDS_A_PERSON:
                break
            time.sleep(min(10.0, max(1.0, _seconds_until(post.get("due_at")) + 0.5)))
        raise Trouble(f"The post did not go out; it is {post['state']}. Ask why with: inkom ledger {draft}")

    def stay(self) -> int:
        """The publisher in the foreground until Ctrl+C; its exit code, 0 after Ctrl+C."""
        with subprocess.Popen([*self._program, "publisher", "run"], env=self._environment) as publisher:
            try:
                return publisher.wait()
            except KeyboardInterrupt:
                if os.name != "nt":  # on Windows the console has told it already
                    publisher.send_signal(signal.SIGTERM)
                publisher.wait(timeout=30)
                return 0


def start(root: Path, python: Path, stay: bool) -> int:
    """Say that there is no screen, show one post go out, and (if `stay`) go on publishing. Raises Trouble."""
    folder = data_folder(python)
    print("There is no screen here, so this is Inkom's publisher without its window, with a practice account.")
    print(f"Its data: {folder}", flush=True)
    practice = Practice(python, folder)
    post = practice.one_post()
    late = post.get("late_by_s")
    print("\nPublished" + (f", {late:.1f} s after its due second" if isinstance(late, int | float) else "") + ".")
    _show(post.get("permalink") or "")
    name = python.with_name("inkom.exe" if os.name == "nt" else "inkom").relative_to(root)
    set_folder = (
        f'set "INKOM_DATA_DIR={folder}"' if os.name == "nt" else f"export INKOM_DATA_DIR={_quoted(str(folder))}"
    )
    print(f"\nGo on by hand:  {set_folder}\n                {name} --help", flush=True)
    if not stay:
        return 0
    print("\nThe publisher stays on and sends what you schedule. Ctrl+C ends it.", flush=True)
    return practice.stay()


def shown(line: Line) -> str:
    """The telling fields of one JSON line, for people."""
    keys = ("kind", "id", "name", "network", "state", "step", "outcome", "local_time", "due_at", "reason", "permalink")
    return "  ".join(str(line[key]) for key in keys if line.get(key))


def _show(permalink: str) -> None:
    """Print the file the post became, or where it is when it is not a file here."""
    parts = urlsplit(permalink)
    if parts.scheme != "file":
        print(f"It is at {permalink or 'the place the ledger names'}.")
        return
    path = Path(url2pathname(parts.path))
    print(f"{path}:\n")
    try:
        print("\n".join("  | " + row for row in path.read_text(encoding="utf-8").splitlines()))
    except OSError as error:
        raise Trouble(f"The ledger names {path}, which cannot be read: {error.strerror}.") from error


def _first(lines: list[Line], kind: str) -> Line:
    for line in lines:
        if line.get("kind") == kind:
            return line
    raise Trouble(f"The command line named no {kind} where one was expected.")


def _seconds_until(due_at: object) -> float:
    if not isinstance(due_at, str):
        return 0.0
    return (datetime.fromisoformat(due_at) - datetime.now(UTC)).total_seconds()


def _quoted(word: str) -> str:
    return f'"{word}"' if " " in word else word
