"""Sentences for what a rehearsal finds: what would keep a post from going out, and what to do while there is time."""

from __future__ import annotations

from inkom_desktop.domain import outcome
from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.errors import InkomError
from inkom_desktop.domain.rehearsal import Finding, Trouble
from inkom_desktop.wording import Said, Speak, as_written, fill
from inkom_desktop.wording.clock import say_moved, say_off
from inkom_desktop.wording.details import say_detail
from inkom_desktop.wording.errors import say_error
from inkom_desktop.wording.problems import say_problem

FINDINGS: dict[Trouble, tuple[str, str]] = {
    Trouble.OFFLINE: (
        "This computer is offline: no server is reached, so sign-ins and limits could not be asked.",
        "Go online, then rehearse again.",
    ),
    Trouble.PAUSED: (
        "Publishing is paused beyond its time.",
        "Resume publishing, or choose another time.",
    ),
    Trouble.SIGN_IN: (
        "{account} is signed out{detail}.",
        "Reconnect the account; until then its posts cannot go out.",
    ),
    Trouble.ACCOUNT_PAUSED: ("{account} is paused.", "Resume the account."),
    Trouble.SERVER: (
        "{server} is not reached{detail}.",
        "Check that it is up, then rehearse again; or choose another time.",
    ),
    Trouble.NO_ANSWER: (
        "{server} gave no usable answer, so it is not known whether {account} can publish{detail}.",
        "Rehearse again later.",
    ),
    Trouble.NETWORK_UNKNOWN: (
        "This version of Inkom does not know the network “{network}”.",
        "Install the version or the extension that knows it.",
    ),
    Trouble.MEDIA: (
        "{name} is no longer as it was when you scheduled it.",
        "Add the picture again and schedule anew.",
    ),
    Trouble.CHECK: (
        "{network} would refuse it as its limits are today: {problem}",
        "Change the draft and schedule it again.",
    ),
    Trouble.BUDGET: (
        "The month’s budget of {account} has no room for it: {spent} of {budget} {currency} are spent, and what is due costs "
        "{cost}.",
        "Raise the budget, leave links out, or choose a time in the next month.",
    ),
    Trouble.ZONE: ("This computer does not know the time zone {zone}.", "Choose another time."),
}
SET_CLOCK = "Set this computer’s clock; until then posts are held."
MOVED = "Inkom moves it by itself. Check that the time still suits."
CERTIFICATE = "its certificate is not valid at this computer’s date"


def say_finding(found: Finding, speak: Speak = as_written) -> Said:
    """Return what would keep its posts from going out, and what to do, in the language of `speak`."""
    params = dict(found.params)
    if found.trouble is Trouble.VAULT:
        return say_error(InkomError(found.subject), speak)
    if found.trouble is Trouble.CLOCK:
        seconds = params.get("seconds")
        off = say_off(seconds if isinstance(seconds, int | float) else 0, str(params.get("server", "")), speak)
        return Said(off, speak(SET_CLOCK))
    if found.trouble is Trouble.ZONE and "seconds" in params:
        return Said(say_moved(str(params["seconds"]), str(params.get("local_time", "")), speak).what, speak(MOVED))
    what, todo = FINDINGS[found.trouble]
    if found.trouble is Trouble.CHECK:
        problem = say_problem(Problem(str(params.pop("problem", "")), params=params), speak)
        words = {"network": params.get("network", ""), "problem": problem.what}
        return Said(fill(speak(what), words), f"{problem.todo} {speak(todo)}".strip())
    detail = str(params.get("detail", ""))
    detail = speak(CERTIFICATE) if detail == outcome.CERTIFICATE_TIME else say_detail(detail, speak).rstrip(".")
    params["detail"] = f" ({detail})" if detail else ""
    return Said(fill(speak(what), params).strip(), speak(todo))
