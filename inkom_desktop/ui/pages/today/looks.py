"""How a state looks: its icon, the role of its colour, the tone of its badge."""

from __future__ import annotations

from inkom_desktop.domain.publication import State
from inkom_desktop.ui.widgets.badge import BadgeTone

LOOKS = {
    State.SCHEDULED: ("clock", "accent.text"),
    State.PREPARING: ("loader-circle", "accent.text"),
    State.SENDING: ("loader-circle", "accent.text"),
    State.WAITING: ("rotate-cw", "warning.text"),
    State.UNKNOWN: ("circle-help", "warning.text"),
    State.HANDED_OFF: ("building-2", "info.text"),
    State.HELD: ("clock-alert", "warning.text"),
    State.BLOCKED: ("circle-alert", "danger.text"),
    State.REVIEW: ("circle-help", "danger.text"),
    State.PUBLISHED: ("circle-check", "success.text"),
    State.FAILED: ("circle-x", "danger.text"),
    State.CANCELLED: ("x", "text.tertiary"),
}
BADGES: dict[str, BadgeTone] = {
    "accent.text": "accent",
    "warning.text": "warning",
    "danger.text": "danger",
    "success.text": "success",
    "info.text": "info",
    "text.tertiary": "neutral",
}
