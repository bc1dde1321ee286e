"""What Today's actions do: with the post that has the focus, else with the one whose ledger is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inkom_desktop.domain.decisions import MOVABLE, held_by_network
from inkom_desktop.domain.publication import Publication, State
from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.models.post_rows import PostRow
from inkom_desktop.ui.pages.today import actions as a

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.today.view import TodayPage


def movable_of(line: PostRow) -> tuple[Publication, ...]:
    """Return what of a line can still be given another time or leave the queue."""
    return tuple(p for p in line.publications if p.state in MOVABLE or held_by_network(p))


def sendable_of(line: PostRow) -> tuple[Publication, ...]:
    """Return what of a line Inkom can send now: neither blocked nor held by its network."""
    return tuple(p for p in line.publications if p.state in MOVABLE - {State.BLOCKED})


def deeds_of(page: TodayPage) -> dict[str, Deed]:
    """Return what can be done with the post in hand."""

    def line() -> PostRow | None:
        return page.line_in_focus() or page.vm.state.chosen

    def movable() -> tuple[Publication, ...]:
        held = line()
        return movable_of(held) if held is not None else ()

    def can_move() -> bool:
        return bool(movable())

    def sendable() -> tuple[Publication, ...]:
        held = line()
        return sendable_of(held) if held is not None else ()

    def words() -> str:
        held = line()
        content = held.first.content if held is not None else None
        return " ".join((content.title or content.parts[0].text).split())[:60] if content is not None else ""

    def open_draft() -> None:
        held = line()
        if held is not None:
            page._context.compose.emit(held.first.draft_id)

    deeds = {
        a.CHANGE_TIME: Deed(lambda: page.ask_time(movable()), can_move, words),
        a.PUBLISH_NOW: Deed(lambda: page.ask_publish(sendable()), lambda: bool(sendable()), words),
        a.OPEN_DRAFT: Deed(open_draft, lambda: line() is not None, words),
        a.UNSCHEDULE: Deed(lambda: page.decide.unschedule(movable()), can_move, words),
    }
    return {action.id: deed for action, deed in deeds.items()}
