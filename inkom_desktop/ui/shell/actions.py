"""The actions of the window itself, and all there are. What they do stands in `shell.deeds`."""

from __future__ import annotations

from collections.abc import Iterable

from inkom_desktop.ui.bridge.actions import Action
from inkom_desktop.ui.bridge.page import PageSpec
from inkom_desktop.ui.words import mark

WINDOW, GO, INKOM = mark("Window"), mark("Go to"), "Inkom"

COMPOSE = Action("compose", "Compose", WINDOW, "square-pen", ("Ctrl+N",), find="new write post draft")
PALETTE = Action("palette", "Search or jump to", WINDOW, "search", ("Ctrl+K",), palette=False)
SEARCH = Action("page.search", "Search in the page", WINDOW, "search", ("Ctrl+F",), find="find")
SHORTCUTS = Action("shortcuts", "Keyboard shortcuts", WINDOW, "keyboard", ("?", "F1"), find="keys help sheet")
NEXT_REGION = Action("next_region", "Next region", WINDOW, "chevron-right", ("F6",), palette=False, repeats=True)
PREVIOUS_REGION = Action(
    "previous_region", "Previous region", WINDOW, "chevron-left", ("Shift+F6",), palette=False, repeats=True
)
BACK = Action("back", "Close, then back", WINDOW, "x", ("Esc",), palette=False)
CLIENT = Action(
    "client",
    "Switch client",
    GO,
    "chevrons-up-down",
    tuple(f"Ctrl+{n}" for n in range(1, 10)),
    palette=False,
    each=True,
)
SETTINGS = Action("settings", "Settings", GO, "settings", ("Ctrl+,",), find="preferences options late theme")
TEXT_LARGER = Action("text_larger", "Larger text", WINDOW, "plus", ("Ctrl++", "Ctrl+="), find="zoom size", repeats=True)
TEXT_SMALLER = Action("text_smaller", "Smaller text", WINDOW, "minus", ("Ctrl+-",), find="zoom size", repeats=True)
TEXT_USUAL = Action("text_usual", "Usual text size", WINDOW, "rotate-cw", ("Ctrl+0",), find="zoom reset 100 %")
CONNECT = Action("connect", "Connect account", INKOM, "plus", find="add network sign in")
ADD_CLIENT = Action("add_client", "Add client", INKOM, "plus", find="workspace new")
EDIT_CLIENT = Action(
    "edit_client", "Edit client", INKOM, "pencil-line", find="rename workspace name zone colour archive"
)
ADD_SAMPLE = Action("add_sample", "Look around in a sample", INKOM, "flask-conical", find="example demo try tour")
REMOVE_SAMPLE = Action("remove_sample", "Remove the sample", INKOM, "flask-conical", find="example demo delete")
CLIENTS = Action("clients", "Open the list of clients", GO, "chevrons-up-down", find="switch workspace")
MESSAGES = Action("messages", "Recent messages", WINDOW, "bell", find="toasts notifications said")
UNDO = Action("undo", "Undo", WINDOW, "undo-2", ("Ctrl+Z",), find="take back")
PAUSE_HOUR = Action("pause_hour", "Pause publishing for 1 hour", INKOM, "pause", find="stop")
PAUSE_MORNING = Action("pause_morning", "Pause publishing until tomorrow 08:00", INKOM, "pause", find="stop")
PAUSE_DATE = Action("pause_date", "Pause publishing until a date", INKOM, "pause", find="stop holiday")
PAUSE = Action("pause", "Pause publishing until I resume", INKOM, "pause", find="stop")
RESUME = Action("resume", "Resume publishing", INKOM, "rotate-cw", find="start go on")
REHEARSE = Action("rehearse", "Rehearse now", INKOM, "badge-check", find="check health dry run tomorrow sign-in")
THEME_SYSTEM = Action("theme_system", "Theme as the system", INKOM, "sun-moon", find="colours appearance")
THEME_LIGHT = Action("theme_light", "Light theme", INKOM, "sun", find="colours appearance day")
THEME_DARK = Action("theme_dark", "Dark theme", INKOM, "moon", find="colours appearance night")
THEME_CONTRAST = Action("theme_contrast", "High contrast theme", INKOM, "sun-moon", find="colours appearance")
DATA_FOLDER = Action("data_folder", "Open the data folder", INKOM, "folder", find="files backup store")
QUIT = Action("quit", "Quit Inkom (posts will wait)", INKOM, "power", find="exit close")

SHELL = (
    COMPOSE,
    PALETTE,
    SEARCH,
    SHORTCUTS,
    NEXT_REGION,
    PREVIOUS_REGION,
    BACK,
    TEXT_LARGER,
    TEXT_SMALLER,
    TEXT_USUAL,
    UNDO,
    MESSAGES,
    CLIENTS,
    CLIENT,
    SETTINGS,
    CONNECT,
    ADD_CLIENT,
    EDIT_CLIENT,
    ADD_SAMPLE,
    REMOVE_SAMPLE,
    PAUSE_HOUR,
    PAUSE_MORNING,
    PAUSE_DATE,
    PAUSE,
    RESUME,
    REHEARSE,
    THEME_SYSTEM,
    THEME_LIGHT,
    THEME_DARK,
    THEME_CONTRAST,
    DATA_FOLDER,
    QUIT,
)


def go_actions(pages: Iterable[PageSpec]) -> tuple[Action, ...]:
    """Return one action for each page of the sidebar: G and its letter lead there."""
    taken = {p.letter.upper() for p in pages if p.navigation}
    made = []
    for page in pages:
        if not page.navigation:
            continue
        free = (c for c in page.title.upper() if c.isalpha() and c not in taken)
        letter = page.letter.upper() or next(free, "")
        taken.add(letter)
        made.append(Action(f"go.{page.key}", page.title, GO, page.icon, (f"G, {letter}",) if letter else ()))
    return tuple(made)


def all_actions(pages: tuple[PageSpec, ...]) -> tuple[Action, ...]:
    """Return every action of the window, in the order of the shortcut sheet. An id stands for one action."""
    return (*SHELL, *go_actions(pages), *(a for page in pages for a in page.actions))
