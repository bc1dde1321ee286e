"""Names of processes in leases: gone only when that is certain."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from inkom_desktop.system.process_name import certainly_ended, this_process

posix = pytest.mark.skipif(sys.platform == "win32", reason="on Windows a lease is waited for")


@posix
def test_a_process_that_ended_here_is_gone_and_no_other() -> None:
    me = this_process()
    child = subprocess.Popen([sys.executable, "-c", "pass"])
    theirs = replace(me, pid=child.pid)
    child.wait()
    assert certainly_ended(str(theirs))
    assert not certainly_ended(str(me))
    assert not certainly_ended(str(replace(theirs, machine="elsewhere")))


@pytest.mark.parametrize("owner", ["", "box:12", "a:b:c:d", "host:space:99999999999999999999:x"])
def test_odd_names_are_not_gone(owner: str) -> None:
    assert not certainly_ended(owner)


def test_two_lives_of_one_number_have_two_names() -> None:
    assert str(this_process()) != str(this_process())
