"""What the calendar's actions do: with the draft of the tray that has the focus, else with the posts in hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from inkom_desktop.ui.bridge.actions import Deed
from inkom_desktop.ui.pages.calendar import actions as a
from inkom_desktop.ui.pages.calendar.viewmodel import Mode

if TYPE_CHECKING:
    from inkom_desktop.ui.pages.calendar.view import CalendarPage

QUARTER, DAY, WEEK = timedelta(minutes=15), timedelta(days=1), timedelta(days=7)


def deeds_of(page: CalendarPage) -> dict[str, Deed]:
    """Return what can be done by the ids of the actions."""
    vm = page.vm

    def mode(wanted: Mode) -> Deed:
        return Deed(lambda: page.show_mode(wanted), lambda: vm.shown.mode is not wanted)

    def held() -> bool:
        return bool(page.in_hand())

    def words() -> str:
        posts = page.in_hand()
        return posts[0].words[:60] if len(posts) == 1 else ""

    def something() -> bool:
        return held() or bool(page.draft_in_hand())

    def by(step: timedelta) -> Deed:
        return Deed(lambda: page.hand.shift(step), held, words)

    def up_and_down(sign: int) -> Deed:
        # In the month up and down is a week, as the weeks lie.
        return Deed(lambda: page.hand.shift(sign * (WEEK if vm.shown.mode is Mode.MONTH else QUARTER)), held, words)

    def weekly() -> bool:
        return vm.shown.mode is Mode.WEEK

    def posts() -> bool:
        return bool(vm.posts())

    def when(act: Callable[[], object], enabled: Callable[[], bool]) -> Deed:
        return Deed(act, enabled, words)

    deeds = {
        a.WEEK: mode(Mode.WEEK),
        a.MONTH: mode(Mode.MONTH),
        a.LIST: mode(Mode.LIST),
        a.TODAY: Deed(page.go_today),
        a.EARLIER_PAGE: Deed(lambda: page.turn(-1)),
        a.LATER_PAGE: Deed(lambda: page.turn(1)),
        a.GO_TO: Deed(page.questions.date),
        a.LARGER: Deed(lambda: vm.zoom(1), weekly),
        a.SMALLER: Deed(lambda: vm.zoom(-1), weekly),
        a.ZONE: Deed(page.questions.zone, weekly),
        a.PRINT: Deed(page.questions.paper, posts),
        a.SELECT_ALL: Deed(lambda: vm.choose(p.key for p in vm.posts()), posts),
        a.NEXT_SLOT: when(page.hand.to_next_slot, something),
        a.CHANGE_TIME: when(page.questions.time, something),
        a.UNSCHEDULE: when(page.hand.take_out, held),
        a.EARLIER: up_and_down(-1),
        a.LATER: up_and_down(1),
        a.DAY_BEFORE: by(-DAY),
        a.DAY_AFTER: by(DAY),
        a.EARLIER_PLACE: Deed(lambda: page.hand.change_place(-1), held, words),
        a.LATER_PLACE: Deed(lambda: page.hand.change_place(1), held, words),
        a.SWAP: Deed(page.hand.swap, lambda: len(page.in_hand()) == 2),
        a.SHUFFLE: Deed(page.hand.shuffle, lambda: len(page.in_hand()) > 1),
        a.REPEAT: Deed(page.questions.repeat, lambda: len(page.in_hand()) == 1, words),
        a.SHIFT: when(page.questions.shift, held),
        a.LABEL: when(page.questions.label, held),
        a.OPEN: when(page.hand.open, something),
    }
    return {action.id: deed for action, deed in deeds.items()}
