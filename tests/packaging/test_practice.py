"""Without a screen: one post is shown going out by the command line's own words, and what fails is told in them."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from devkit import practice
from devkit.telling import Trouble

Answer = tuple[int, list[dict[str, object]] | str]


class FakeInkom:
    """Answers each command as the promised shapes have it, and keeps what was asked."""

    def __init__(self, **special: Answer) -> None:
        self.asked: list[list[str]] = []
        self._special = special

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        words = command[3:-1]
        self.asked.append(words)
        assert command[-1] == "--json"
        code, lines = self._special.get(words[0], self._usual(words))
        if isinstance(lines, str):
            return subprocess.CompletedProcess(command, code, lines if code == 0 else "", lines if code else "")
        return subprocess.CompletedProcess(command, code, "\n".join(map(json.dumps, lines)), "")

    def _usual(self, words: list[str]) -> Answer:
        kind = {"workspace": "workspace", "account": "account", "draft": "draft"}.get(words[0], "publication")
        if words[1:2] == ["list"]:
            return 0, []
        return 0, [{"kind": kind, "id": f"{kind}1", "network": "folder", "state": "published", "late_by_s": 0.1}]


def played(monkeypatch: pytest.MonkeyPatch, **special: Answer) -> FakeInkom:
    fake = FakeInkom(**special)
    monkeypatch.setattr("subprocess.run", fake)
    monkeypatch.setattr("time.sleep", lambda _seconds: None)
    return fake


def test_the_walk_of_a_first_post(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = played(monkeypatch)
    post = practice.Practice(Path("python"), tmp_path).one_post()
    assert post["state"] == "published"
    assert [" ".join(words[:2]) for words in fake.asked] == [
        "workspace list",
        "workspace add",
        "account list",
        "account add",
        "draft new",
        "schedule draft1",
        "publisher run",
        "ledger draft1",
    ]


def test_a_second_time_uses_the_account_that_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = played(monkeypatch, account=(0, [{"kind": "account", "id": "a1", "network": "folder"}]))
    practice.Practice(Path("python"), tmp_path).one_post()
    assert ["account", "add"] not in [words[:2] for words in fake.asked]
    assert next(words for words in fake.asked if words[0] == "draft")[-2:] == ["--account", "a1"]


def test_a_failed_command_is_told_in_its_own_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    played(monkeypatch, schedule=(1, "The disk is full. Make room."))
    with pytest.raises(Trouble, match=r"^The disk is full\. Make room\.$"):
        practice.Practice(Path("python"), tmp_path).one_post()


def test_a_post_that_stays_behind_is_never_called_published(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    held: Answer = (0, [{"kind": "publication", "id": "p1", "state": "held"}])
    played(monkeypatch, ledger=held, publisher=(3, []))
    with pytest.raises(Trouble, match="it is held"):
        practice.Practice(Path("python"), tmp_path).one_post()


def test_another_publisher_may_send_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    played(monkeypatch, publisher=(4, []))
    assert practice.Practice(Path("python"), tmp_path).one_post()["state"] == "published"


def test_what_is_not_json_is_said_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    played(monkeypatch, workspace=(0, "Hello"))
    with pytest.raises(Trouble, match="not JSON"):
        practice.Practice(Path("python"), tmp_path).one_post()
