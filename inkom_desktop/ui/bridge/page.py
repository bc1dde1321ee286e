"""What a page is to the shell, and what the shell is to a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal

from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.workspace import LateRule
from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.bridge.bridge import Bridge
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks


class Context(QObject):
    """What a page is given: the bridge, the state of the desktop, and the ways to ask the shell for something."""

    go = Signal(str)
    """Show the page with this key."""
    compose = Signal(object)
    """Open the composer with a draft id, or with a new draft (None)."""
    compose_for = Signal(object, object)
    """Open the composer with a draft id (None: a new draft) and the Due that it is to propose."""
    rename_client = Signal()
    """Ask for another name for the client in hand."""
    add_sample = Signal()
    """Make the sample workspace and take it in hand."""
    attention = Signal(int)
    """So many things of the client in hand need the person, as Today shows them."""
    connect_account = Signal(object)
    """Open the connect dialog, for an Account to reconnect or None."""
    posting_times = Signal(object)
    """Ask for the posting times of an Account, or of a Workspace for those of its accounts that have none."""
    rehearse = Signal()
    """Rehearse what is due in the next hours, and show how far it is."""
    toast = Signal(object)
    """Show a Toasted."""
    ask_time = Signal(object)
    """Ask for a time: an AskTime."""
    ask_late = Signal(object)
    """Ask for a rule for being late: an AskLate."""

    def __init__(self, bridge: Bridge, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.desktop = desktop
        self.tasks = Tasks(self)


@runtime_checkable
class GoesOn(Protocol):
    """A page that holds something of the person's: a draft in hand, words that were searched for. Optional."""

    def made_anew(self) -> object:
        """Return the same page made in the language that is worn now. It goes on where this one stands, which is deleted.

        The view-model goes over to it: what is under way and every Undo hang on that.
        """
        ...


@dataclass(frozen=True, slots=True)
class Toasted:
    """A toast: what happened, a detail, and an action that can be pressed."""

    title: str
    detail: str = ""
    tone: str = "success"
    action: str = ""
    on_action: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """The choice to leave a post with networks that publish it by themselves: their names, whether there are others, and
    who hears of it."""

    networks: str
    others: bool
    on: bool
    on_change: Callable[[bool], None]


@dataclass(frozen=True, slots=True)
class AskLate:
    """A question for a rule for being late: what it is for, the rule that holds now, and who gets another one."""

    title: str
    present: LateRule
    on_rule: Callable[[LateRule], None]


@dataclass(frozen=True, slots=True)
class AskTime:
    """A question for a time: what it is for, where the picker begins (aware UTC, IANA zone), and who gets the answer.

    With an `anchor`, the control that was pressed, the picker opens beside it and offers `times` (what a person reads, a
    lucide name, the time), the choice `held` and another rule for being late (`late`); else it is a dialog.
    """

    title: str
    start: datetime
    zone: str
    on_due: Callable[[Due], None]
    anchor: QObject | None = None
    times: tuple[tuple[str, str, Due], ...] = ()
    held: Held | None = None
    late: AskLate | None = None


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: its key, its English title, its icon, and what makes it (given a Context).

    `navigation` shows it in the sidebar; `alone` gives it the whole window, without a sidebar.

    A page in the sidebar is reached by G and `letter`; without one by the first letter of its title that no page before it
    has. `actions` are those it offers while it is shown: a page that has some is an `actions.Offers`.
    """

    key: str
    title: str
    icon: str
    make: Callable[[Context], object]
    navigation: bool = True
    alone: bool = False
    letter: str = ""
    actions: tuple[Action, ...] = ()
