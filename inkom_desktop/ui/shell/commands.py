"""What can be done now: the actions of the window and of the page that is shown, with what they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inkom_desktop.ui.bridge.actions import Action, Deed, Deeds, Offers


class Commands:
    """Finds the deed of an action: the page's own, else the window's."""

    def __init__(self, actions: tuple[Action, ...], deeds: Deeds, page: Callable[[], QWidget | None]) -> None:
        self.actions = {action.id: action for action in actions}
        self._deeds, self._page = deeds, page

    def deeds(self) -> dict[str, Deed]:
        """Return what is offered now, whether or not it can be done at this moment."""
        page = self._page()
        own: Deeds = page.deeds() if isinstance(page, Offers) else {}
        return {**self._deeds, **own}

    def offered(self) -> list[tuple[Action, Deed]]:
        """Return what can be done now, in the order of declaration."""
        deeds = self.deeds()
        return [(a, deeds[a.id]) for a in self.actions.values() if a.id in deeds and deeds[a.id].enabled()]

    def run(self, action_id: str, *numbers: int) -> bool:
        """Do it; tells whether it could be done."""
        deed = self.deeds().get(action_id)
        if deed is None or not deed.enabled():
            return False
        deed.act(*numbers)
        return True
