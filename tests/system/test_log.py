import asyncio
import base64
import logging
import os
import stat
import sys
import threading

import pytest

from inkom_desktop.system import log as log_module
from inkom_desktop.system.log import log_loop_errors, register_secret, set_up_logging, shut_down_logging
from inkom_desktop.system.redaction import forget_secrets

CANARY = "canary-T0ken/9+x"
log = logging.getLogger("inkom_desktop.test")


@pytest.fixture
def start(tmp_path):
    """Set logging up in a folder; returns a reader of the file."""
    root = logging.getLogger()
    level = root.level
    noisy = {name: logging.getLogger(name).level for name in log_module._NOISY}

    def begin(wanted="info"):
        set_up_logging(tmp_path, {"INKOM_LOG": wanted})
        return lambda: (tmp_path / "inkom.log").read_text("utf-8")

    yield begin
    shut_down_logging()
    forget_secrets()
    root.setLevel(level)
    for name, before in noisy.items():
        logging.getLogger(name).setLevel(before)


def leaks(text):
    forms = (CANARY, base64.b64encode(CANARY.encode()).decode(), CANARY.encode().hex(), "canary-T0ken%2F9%2Bx")
    return [form for form in forms if form.lower() in text.lower()]


def test_no_canary_reaches_the_file_or_the_terminal(start, capsys):
    read = start("debug")
    register_secret(CANARY)
    log.info("token %s, %r, %s", CANARY, {"t": CANARY}, base64.b64encode(CANARY.encode()).decode())
    log.warning("hex %s and url canary-T0ken%%2F9%%2Bx", CANARY.encode().hex())
    log.info("Authorization: Bearer %s", "another-token-99")
    try:
        try:
            raise ValueError(f"inner {CANARY}")
        except ValueError as e:
            raise RuntimeError(f"outer access_token=unregistered-77 {CANARY}") from e
    except RuntimeError:
        log.exception("a step failed with %s", CANARY)
    for text in (read(), capsys.readouterr().err):
        assert leaks(text) == []
        assert "another-token-99" not in text
        assert "unregistered-77" not in text
        assert "RuntimeError" in text
        assert "Traceback" in text


def test_a_traceback_that_another_handler_cached_is_not_used(start):
    read = start()
    register_secret(CANARY)
    try:
        raise ValueError(CANARY)
    except ValueError:
        record = log.makeRecord(log.name, logging.ERROR, "f", 1, "m", (), sys.exc_info())
    record.exc_text = f"cached {CANARY}"
    log.handle(record)
    assert leaks(read()) == []
    assert "ValueError" in read()


def test_at_a_terminal_a_failure_is_a_line_not_a_traceback(start, capsys):
    read = start()
    try:
        raise ValueError("what happened")
    except ValueError:
        log.exception("a step failed")
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert said.endswith("a step failed (ValueError)\n")
    assert "Traceback" in read()


def test_no_message_can_forge_a_second_line_or_move_the_cursor(start, capsys):
    read = start()
    log.info("name\n2026-01-01T00:00:00.000Z CRITICAL forged: %s", "a\r\nb\x1b[31m\x00\u2028\u202e")
    for text in (read(), capsys.readouterr().err):
        assert text.count("\n") == 1
        assert not set(text) & set("\r\x1b\x00\u2028\u202e")


def test_lines_carry_utc_and_the_room(start):
    read = start()
    log.info("hello")
    stamp, level, rest = read().split(" ", 2)
    assert stamp[10] == "T"
    assert stamp.endswith("Z")
    assert (level, rest) == ("INFO", "inkom_desktop.test: hello\n")


def test_a_message_that_does_not_fit_its_arguments_shows_neither(start, capsys):
    read = start()
    record = log.makeRecord(log.name, logging.INFO, "f", 1, "%d", (CANARY,), None)
    for handler in log_module._ours:  # not by the logger: pytest's own handler rightly complains
        handler.handle(record)
    assert "could not be formatted" in read()
    assert leaks(read() + capsys.readouterr().err) == []


@pytest.mark.parametrize(
    ("wanted", "shown"), [("debug", "diw"), ("info", "iw"), ("warning", "w"), ("WARNING", "w"), ("", "iw")]
)
def test_the_level_is_what_the_environment_says(start, wanted, shown):
    read = start(wanted)
    log.debug("said d")
    log.info("said i")
    log.warning("said w")
    assert [line[-1] for line in read().splitlines()] == list(shown)


def test_an_unknown_level_is_said(start):
    assert "INKOM_LOG" in start("loud")()


def test_the_libraries_that_print_headers_stay_quiet(start):
    read = start("debug")
    for name in ("httpx", "httpcore.http11", "apscheduler.scheduler"):
        logging.getLogger(name).debug("send_request_headers %s", "x")
        logging.getLogger(name).info("HTTP Request: GET https://example.org")
    assert read() == ""


@pytest.mark.skipif(os.name != "posix", reason="Modes are a POSIX matter.")
def test_the_files_are_private_and_rotate(start, tmp_path, monkeypatch):
    monkeypatch.setattr(log_module, "MOST_BYTES", 2000)
    before = os.umask(0)
    try:
        start("info")
        for number in range(200):
            log.info("line %d %s", number, "x" * 100)
    finally:
        os.umask(before)
    files = sorted(p.name for p in tmp_path.iterdir())
    assert files == ["inkom.log", *(f"inkom.log.{n}" for n in range(1, 6))]
    assert {stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()} == {0o600}


def test_a_rotation_that_is_prevented_loses_no_line(start, monkeypatch):
    monkeypatch.setattr(log_module, "MOST_BYTES", 300)
    read = start()

    def refuse(*_args):
        raise PermissionError(13, "the other Inkom has it open")

    monkeypatch.setattr(os, "rename", refuse)
    for number in range(20):
        log.info("line %d", number)
    assert [int(line.rsplit(" ", 1)[1]) for line in read().splitlines()] == list(range(20))


def test_a_folder_that_takes_no_log_leaves_the_terminal(tmp_path, capsys, start):
    (tmp_path / "file").write_text("x")
    set_up_logging(tmp_path / "file", {})
    log.info("still here")
    said = capsys.readouterr().err
    assert "the log file cannot be written" in said
    assert "still here" in said


def test_setting_up_twice_writes_each_line_once(start):
    start()
    read = start()
    log.info("once")
    assert read().count("once") == 1


def test_a_program_without_a_terminal_logs_to_the_file(start, monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    read = start()
    log.info("hello")
    assert "hello" in read()


def test_uncaught_errors_are_logged_without_secrets(start, capsys):
    read = start()
    register_secret(CANARY)
    for hook in (lambda e: sys.excepthook(type(e), e, e.__traceback__), lambda e: sys.unraisablehook(_Unraisable(e))):
        try:
            raise ValueError(CANARY)
        except ValueError as e:
            hook(e)
    thread = threading.Thread(target=_fail, name="worker")
    thread.start()
    thread.join()
    said = capsys.readouterr().err
    assert leaks(read() + said) == []
    assert read().count("Traceback") == 3
    assert "Traceback" not in said
    assert "the thread worker ended with an error" in said
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert capsys.readouterr().err == ""


class _Unraisable:
    def __init__(self, error):
        self.exc_value = error
        self.err_msg = None


def _fail():
    raise ValueError(CANARY)


async def test_forgotten_errors_of_the_loop_are_logged(start):
    read = start()
    register_secret(CANARY)
    loop = asyncio.get_running_loop()
    log_loop_errors(loop)
    loop.call_soon(_fail)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": f"odd {CANARY}"})
    assert "ValueError" in read()
    assert "odd" in read()
    assert leaks(read()) == []


def test_shutting_down_gives_the_hooks_back(start):
    start()
    assert sys.excepthook is log_module._uncaught
    shut_down_logging()
    assert sys.excepthook is sys.__excepthook__
    assert threading.excepthook is threading.__excepthook__
    assert sys.unraisablehook is sys.__unraisablehook__
