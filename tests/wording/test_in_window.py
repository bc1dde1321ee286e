"""A window never tells a person to type a command, and calls things by the window's names."""

from __future__ import annotations

import re

import pytest

from inkom_desktop.domain.errors import InkomError
from inkom_desktop.wording.errors import ERRORS, say_error
from inkom_desktop.wording.in_window import IN_WINDOW, ONLY_COMMANDS

TERMINAL = re.compile(r"\binkom [a-z]|(?<!\w)--[a-z]")
OTHER_NAMES = re.compile(r"\b([Ww]orkspace|[Pp]ublication)s?\b")


@pytest.mark.parametrize("code", sorted(set(ERRORS) - ONLY_COMMANDS))
def test_no_error_of_the_window_names_a_command(code: str) -> None:
    said = str(say_error(InkomError(code), instead=IN_WINDOW))
    assert not TERMINAL.search(said), said
    assert not OTHER_NAMES.search(said), said


def test_every_sentence_is_another_than_the_command_lines() -> None:
    assert set(IN_WINDOW) <= set(ERRORS), "a sentence for a code that is not raised"
    assert not [code for code, said in IN_WINDOW.items() if said == ERRORS[code]]
    assert set(ERRORS) - set(IN_WINDOW) >= ONLY_COMMANDS
