"""The command line as a person runs it, in this process: arguments in, exit code and text out."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest
import tzlocal

from inkom_desktop.__main__ import main
from inkom_desktop.system.log import shut_down_logging


@dataclass(frozen=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """The JSON lines of stdout."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def one(self) -> dict[str, Any]:
        """The only JSON line of stdout."""
        (line,) = self.lines
        return line


Inkom = Callable[..., Ran]


class DictKeyring(keyring.backend.KeyringBackend):
    """A keyring in memory: the real ones have tests of their own in tests/vault."""

    priority = 9  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "data"
    monkeypatch.setenv("INKOM_DATA_DIR", str(folder))
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    # It keeps what it found first, in whichever test that was.
    tzlocal.reload_localzone()
    return folder


@pytest.fixture
def inkom(data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Inkom:
    before = keyring.get_keyring()
    keyring.set_keyring(DictKeyring())
    umask = os.umask(0o022)

    def run(*arguments: object, stdin: str | None = None) -> Ran:
        if stdin is not None:
            stream = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8")
            monkeypatch.setattr("sys.stdin", stream)
        capsys.readouterr()
        code = main([str(a) for a in arguments])
        said = capsys.readouterr()
        assert "Traceback" not in said.err, said.err
        return Ran(code, said.out, said.err)

    yield run
    shut_down_logging()
    keyring.set_keyring(before)
    os.umask(umask)
