"""Bad input gets a sentence and the promised exit code, never a traceback (the fixture asserts that)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

import inkom_desktop
from tests.cli.conftest import Inkom


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["nonsense"], 2, "invalid choice"),
        (["draft"], 2, "required"),
        (["draft", "new"], 2, "no text"),
        (["draft", "show", "zzzz"], 1, "No draft"),
        (["draft", "new", "--text", "x", "--account", "nobody"], 1, "No account"),
        (["schedule", "zzzz", "--at", "now"], 1, "No draft"),
        (["unschedule", "zzzz"], 1, "No publication"),
        (["ledger", "zzzz"], 1, "No publication"),
        (["account", "add", "myspace"], 1, "knows no network"),
        (["account", "remove", "nobody"], 1, "No account"),
        (["workspace", "add", "X", "--zone", "Mars/Base"], 2, "no time zone"),
        (["workspace", "add", "\x00"], 1, "printable"),
        (["settings", "set", "theme", "mauve"], 2, "Allowed"),
        (["settings", "get", "mauve"], 2, "no setting"),
        (["check", "--network", "folder"], 2, "no text"),
        (["account", "add", "mastodon", "--server", "http://example.com", "--secret-stdin"], 1, "without encryption"),
        (["account", "add", "mastodon", "--server", "https://192.168.1.4", "--secret-stdin"], 1, "private network"),
        (["account", "add", "mastodon", "--server", "not a host", "--secret-stdin"], 1, "not a server address"),
    ],
)
def test_refusals(inkom: Inkom, arguments: list[str], code: int, said: str) -> None:
    ran = inkom(*arguments, stdin="some-token\n")
    assert ran.code == code, ran.err
    assert said in ran.err
    assert "some-token" not in ran.err + ran.out


def test_a_secret_is_never_asked_from_a_pipe_without_the_flag(inkom: Inkom) -> None:
    ran = inkom("account", "add", "bluesky", "--handle", "a.example", stdin="pw\n")
    assert ran.code == 2
    assert "--secret-stdin" in ran.err


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("yesterday", "not a time"),
        ("2020-01-01 09:00", "already passed"),
        ("+4000d", "five years"),
        ("next-slot", "posting times"),
    ],
)
def test_times_that_cannot_be(inkom: Inkom, tmp_path: Path, when: str, said: str) -> None:
    account = inkom("account", "add", "folder", "--server", tmp_path / "site", "--json").one["id"]
    draft = inkom("draft", "new", "--text", "x", "--account", account, "--json").one["id"]
    ran = inkom("schedule", draft, "--at", when)
    assert ran.code in (1, 2)
    assert said in ran.err
    assert inkom("queue", "--json").lines == []


def test_pictures_that_cannot_be_used(inkom: Inkom, tmp_path: Path) -> None:
    (tmp_path / "empty.png").write_bytes(b"")
    (tmp_path / "text.png").write_text("not a picture")
    with (tmp_path / "big.jpg").open("wb") as big:
        big.write(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")
        big.truncate(50_000_000)
    Image.new("RGB", (8, 8)).save(tmp_path / "good.png")
    for name, said in (
        ("empty.png", "0 bytes"),
        ("text.png", "no picture, film or document"),
        ("big.jpg", "too large"),
        ("none.png", "no file"),
    ):
        ran = inkom("draft", "new", "--text", "x", "--media", tmp_path / name)
        assert ran.code == 1
        assert said in ran.err
    good = inkom("draft", "new", "--text", "x", "--media", tmp_path / "good.png", "--alt", "a square", "--json").one
    assert good["media"][0]["alt"] == "a square"
    assert Path(good["media"][0]["path"]).stat().st_mode & 0o777 == 0o600


def test_a_text_of_a_megabyte_and_control_characters(inkom: Inkom, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_text("a" * 1_000_001)
    ran = inkom("draft", "new", "--text-file", tmp_path / "long.txt")
    assert ran.code == 1
    assert "holds 1000000" in ran.err
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    assert "UTF-8" in inkom("draft", "new", "--text-file", tmp_path / "latin.txt").err
    account = inkom("account", "add", "folder", "--server", tmp_path / "site", "--json").one["id"]
    draft = inkom("draft", "new", "--text", "bell \x07 and null \x00", "--account", account, "--json").one
    checked = inkom("check", draft["id"], "--json").one
    assert [p["code"] for p in checked["problems"]] == ["control_characters"]
    refused = inkom("schedule", draft["id"], "--at", "now")
    assert refused.code == 1
    assert "invisible control character" in refused.err


def test_without_a_keyring_nothing_is_written_in_plain_text(
    inkom: Inkom, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import keyring
    from keyring.backends.fail import Keyring as NoKeyring

    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring.set_keyring(NoKeyring())
    doctor = {line["check"]: line["state"] for line in inkom("doctor", "--json").lines}
    assert doctor["keyring"] == "fault"


def test_a_data_folder_that_is_a_file(inkom: Inkom, data: Path) -> None:
    data.write_text("in the way")
    ran = inkom("draft", "list")
    assert ran.code == 1
    assert "cannot be used" in ran.err


def test_a_damaged_store_is_left_as_it_is(inkom: Inkom, data: Path) -> None:
    data.mkdir()
    store = data / "inkom.sqlite3"
    store.write_bytes(b"this is no database, but it is somebody's file" * 100)
    before = store.read_bytes()
    ran = inkom("draft", "list")
    assert ran.code == 1
    assert "damaged" in ran.err
    assert store.read_bytes() == before


def test_a_gateway_that_is_not_loopback_is_refused(inkom: Inkom, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INKOM_API_BASE_MASTODON", "https://evil.example")
    ran = inkom("account", "networks")
    assert ran.code == 1
    assert "loopback" in ran.err


def test_no_screen_is_said_in_two_sentences(inkom: Inkom, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("inkom_desktop.system.screen.sys.platform", "linux")
    for arguments in ((), ("--hidden",), ("inkom://today",)):
        ran = inkom(*arguments)
        assert ran.code == 1
        assert "no screen" in ran.err
        assert "inkom publisher run" in ran.err


def test_what_is_missing_is_said_before_a_secret_is_asked(inkom: Inkom) -> None:
    for verb in ("add", "login"):
        ran = inkom("account", verb, "mastodon", stdin="")
        assert ran.code == 2
        assert "--server" in ran.err
    assert inkom("account", "add", "bluesky", "--handle", "a.example", "--secret-stdin", stdin="").code == 2


def test_nothing_to_change_and_nothing_to_save_are_wrong_usage(inkom: Inkom) -> None:
    draft = inkom("draft", "new", "--text", "x", "--json").one
    assert inkom("draft", "edit", draft["id"]).code == 2
    assert inkom("draft", "new", "--text", "").code == 2
    assert inkom("draft", "show", draft["id"], "--json").one["version"] == draft["version"]
    short = inkom("draft", "show", draft["id"][:3])
    assert short.code == 1
    assert "at least" in short.err


@pytest.mark.parametrize(
    "arguments", [("draft", "new", "--text", "hi \udcff"), ("draft", "show", "\udcff"), ("queue\udc80",)]
)
def test_bytes_that_are_no_text_are_wrong_usage(inkom: Inkom, arguments: tuple[str, ...]) -> None:
    ran = inkom(*arguments)
    assert ran.code == 2
    assert "UTF-8" in ran.err


@pytest.mark.parametrize("wanted", ["", "  "])
def test_an_empty_id_names_nothing(inkom: Inkom, wanted: str) -> None:
    inkom("draft", "new", "--text", "x")
    inkom("draft", "new", "--text", "y")
    for arguments in (("draft", "show", wanted), ("schedule", wanted, "--at", "now"), ("ledger", wanted)):
        ran = inkom(*arguments)
        assert ran.code == 1
        assert "No " in ran.err


def run_closed(data: Path, shell: str) -> subprocess.CompletedProcess[str]:
    """Run the real program from a shell that closes or fills what it is given."""
    command = f"{sys.executable} -m inkom_desktop {shell}"
    environ = {**os.environ, "INKOM_DATA_DIR": str(data), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    root = Path(inkom_desktop.__file__).parents[1]
    return subprocess.run(["bash", "-c", command], cwd=root, env=environ, capture_output=True, text=True, check=False)


@pytest.mark.skipif(os.name != "posix", reason="a shell that closes descriptors is POSIX")
@pytest.mark.parametrize(
    ("shell", "code", "said"),
    [
        ("draft new --text-file - <&-", 1, "closed"),
        ("account add mastodon --server social.example --secret-stdin <&-", 2, "missing"),
        pytest.param(
            "account networks > /dev/full",
            1,
            "could not be written",
            marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full"),
        ),
    ],
)
def test_closed_input_and_a_full_output_are_said(data: Path, shell: str, code: int, said: str) -> None:
    ran = run_closed(data, shell)
    assert ran.returncode == code, ran.stderr
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr
    assert "Error" not in ran.stderr


def test_a_fault_of_our_own_is_a_sentence_too(inkom: Inkom, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("inner words")

    monkeypatch.setattr("inkom_desktop.cli.commands.schedules.rows", broken)
    ran = inkom("queue")
    assert ran.code == 1
    assert "Something went wrong inside Inkom (ZeroDivisionError)." in ran.err
    assert "inner words" not in ran.err


def test_the_bin_gives_back(inkom: Inkom, tmp_path: Path) -> None:
    account = inkom("account", "add", "folder", "--server", tmp_path / "site", "--json").one["id"]
    draft = inkom("draft", "new", "--text", "kept", "--account", account, "--json").one
    inkom("schedule", draft["id"], "--at", "+2h")
    binned = inkom("draft", "delete", draft["id"])
    assert "inkom draft restore" in binned.out
    assert "stay in the queue" in binned.err
    assert inkom("draft", "list", "--json").lines == []
    assert "in the bin" in inkom("draft", "show", draft["id"]).out
    assert inkom("unschedule", draft["id"][:8]).code == 0
    assert inkom("draft", "restore", draft["id"], draft["version"]).code == 0
    assert [d["text"] for d in inkom("draft", "list", "--json").lines] == ["kept"]


def test_a_pause_is_said_where_it_matters(inkom: Inkom, tmp_path: Path) -> None:
    account = inkom("account", "add", "folder", "--server", tmp_path / "site", "--json").one["id"]
    draft = inkom("draft", "new", "--text", "x", "--account", account, "--json").one["id"]
    inkom("settings", "set", "publishing.paused", "on")
    assert "paused" in inkom("schedule", draft, "--at", "+2h").err
