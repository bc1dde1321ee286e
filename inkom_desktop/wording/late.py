"""What a rule for late posts says."""

from __future__ import annotations

from inkom_desktop.domain.workspace import Late, LateRule
from inkom_desktop.wording import Speak, as_written, fill

ALWAYS = "However late, it goes out."
WITHIN = {
    Late.ASK: "Up to {minutes} min late it goes out; after that it waits for you.",
    Late.SKIP: "Up to {minutes} min late it goes out; after that it is skipped.",
}
NEVER_LATE = {
    Late.ASK: "It is never late by more than a minute; after that it waits for you.",
    Late.SKIP: "It is never late by more than a minute; after that it is skipped.",
}


def say_late(rule: LateRule, speak: Speak = as_written) -> str:
    """Say what happens to a post that is late by this rule, in the language of `speak`."""
    if rule.then is Late.SEND:
        return speak(ALWAYS)
    minutes = int(rule.window.total_seconds() // 60)
    if not minutes:
        return speak(NEVER_LATE[rule.then])
    return fill(speak(WITHIN[rule.then]), {"minutes": speak.number(minutes)})
