"""What an author can choose for a pin; which boards there are is asked when connecting and at each check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import Choice, Option, OptionKind
from inkom_desktop.networks.pinterest.wire import number
from inkom_desktop.web.reading import branch, items, line, words

BOARD = Option("board", OptionKind.LIST, "Board", "Boards are read when the account is checked.", most=1, required=True)
LINK = Option(
    "link", OptionKind.TEXT, "Where the pin leads", "The final address; shortened ones are refused.", longest=2048
)
OPTIONS = (BOARD, LINK)


def options_for(account: Account) -> tuple[Option, ...]:
    """Return the options with the boards of the account."""
    boards = [branch(b) for b in items(account.abilities.get("boards"))]
    known = tuple(Choice(n, line(b.get("name")) or n) for b in boards if (n := number(b.get("id"))))
    return (replace(BOARD, choices=known), LINK)


def board_of(content: Content) -> str:
    """Return the number of the board that was chosen."""
    value = content.options.get(BOARD.key)
    return number(value[0].strip()) if isinstance(value, tuple) and value else ""


def link_of(content: Content) -> str:
    """Return where the pin leads."""
    return words(content.options.get(LINK.key)).strip()


def as_ability(boards: list[Any]) -> Mapping[str, Any]:
    """Return boards as they are kept with the account."""
    kept = [{"id": n, "name": line(branch(b).get("name"))} for b in boards if (n := number(branch(b).get("id")))]
    return {"boards": kept}
