"""Keys as people read them, and the page of docs/ that lists them."""

from __future__ import annotations

from pathlib import Path

import pytest

from inkom_desktop.ui.bridge.keys import caps, is_letter, key_words, native, spoken_keys
from inkom_desktop.ui.shell.keyboard_map import as_markdown

ROOT = Path(__file__).resolve().parents[3]


def test_the_page_of_the_docs_is_the_map() -> None:
    assert (ROOT / "docs" / "keyboard.md").read_text("utf-8") == as_markdown(), (
        "run: python -m inkom_desktop.ui.shell.keyboard_map > docs/keyboard.md"
    )


@pytest.mark.parametrize(
    ("keys", "pc", "mac"),
    [
        ("Ctrl+N", ("Ctrl", "N"), ("⌘", "N")),
        ("Ctrl+Shift+Return", ("Ctrl", "Shift", "↵"), ("⇧", "⌘", "↵")),
        ("Ctrl+,", ("Ctrl", ","), ("⌘", ",")),
        ("G, T", ("G", "T"), ("G", "T")),
        ("Alt+Up", ("Alt", "↑"), ("⌥", "↑")),
        ("Ctrl+Shift+Tab", ("Ctrl", "Shift", "Tab"), ("⌃", "⇧", "⇥")),
        ("Del", ("Del",), ("⌫",)),
        ("Shift+F8", ("Shift", "F8"), ("⇧", "F8")),
        ("Ctrl++", ("Ctrl", "+"), ("⌘", "+")),
    ],
)
def test_key_caps(keys: str, pc: tuple[str, ...], mac: tuple[str, ...]) -> None:
    assert caps(keys, mac=False) == pc
    assert caps(keys, mac=True) == mac


def test_keys_in_one_piece_and_in_words() -> None:
    assert key_words("Ctrl+N", mac=False) == "Ctrl N"
    assert key_words("Ctrl+N", mac=True) == "⌘N"
    assert key_words("G, T", mac=True) == "G T"
    assert spoken_keys("Ctrl+Shift+Return", mac=False) == "Ctrl Shift Enter"
    assert spoken_keys("Ctrl+,", mac=True) == "Command Comma"
    assert spoken_keys("G, T") == "G then T"


def test_a_mac_keeps_cmd_tab() -> None:
    assert native("Ctrl+Tab", mac=True) == "Meta+Tab"
    assert native("Ctrl+Tab", mac=False) == "Ctrl+Tab"


def test_what_is_a_letter() -> None:
    assert [k for k in ("S", "G, T", "?", "Del", "F1", "Ctrl+N", "Esc") if is_letter(k)] == ["S", "G, T", "?"]
