"""What an author can choose for a post of a location: an update, an offer or an event, and the button under it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import Choice, Option, OptionKind
from inkom_desktop.web.reading import words

KIND = Option(
    "kind",
    OptionKind.CHOICE,
    "Kind of post",
    choices=(Choice("STANDARD", "Update"), Choice("OFFER", "Offer"), Choice("EVENT", "Event")),
    default="STANDARD",
)
TITLE = Option("event_title", OptionKind.TEXT, "Title of the offer or event", longest=58)
BEGINS = Option("begins", OptionKind.TEXT, "Begins", "A day, or a day and a time: 2026-12-01 09:00.", longest=16)
ENDS = Option("ends", OptionKind.TEXT, "Ends", "A day, or a day and a time: 2026-12-01 17:00.", longest=16)
BUTTON = Option(
    "button",
    OptionKind.CHOICE,
    "Button",
    "Not for offers.",
    choices=(
        Choice("none", "None"),
        Choice("LEARN_MORE", "Learn more"),
        Choice("BOOK", "Book"),
        Choice("ORDER", "Order"),
        Choice("SHOP", "Shop"),
        Choice("SIGN_UP", "Sign up"),
        Choice("CALL", "Call"),
    ),
    default="none",
)
LINK = Option("link", OptionKind.TEXT, "Where the button or the offer leads", longest=2048)
COUPON = Option("coupon", OptionKind.TEXT, "Coupon of the offer", longest=58)
TERMS = Option("terms", OptionKind.TEXT, "Terms of the offer", longest=5000, lines=True)
OPTIONS = (KIND, TITLE, BEGINS, ENDS, BUTTON, LINK, COUPON, TERMS)


def chosen(content: Content, option: Option) -> str:
    """Return what was chosen, else the default."""
    return words(content.options.get(option.key, option.default)).strip()


def when(text: str) -> datetime | None:
    """Read a day, or a day and a time, by the location's own clock (so without a zone); None for what is none."""
    for form in ("%Y-%m-%d %H:%M", "%Y-%m-%d"):
        try:
            return datetime.strptime(text, form)  # noqa: DTZ007 - the network wants the location's wall time
        except ValueError:
            continue
    return None


def problems_of(content: Content) -> list[Problem]:
    """Return what is wrong with what was chosen."""
    problems: list[Problem] = []
    if chosen(content, KIND) in ("OFFER", "EVENT"):
        missing = [o for o in (TITLE, BEGINS, ENDS) if not chosen(content, o)]
        problems += [Problem("option_missing", params={"option": o.label}) for o in missing]
    for option in (BEGINS, ENDS):
        if (text := chosen(content, option)) and when(text) is None:
            problems.append(Problem("option_choice", params={"option": option.label, "value": text}))
    link, button = chosen(content, LINK), chosen(content, BUTTON)
    if link and not link.startswith(("https://", "http://")):
        problems.append(Problem("option_choice", params={"option": LINK.label, "value": link[:80]}))
    if button not in ("none", "CALL") and not link and chosen(content, KIND) != "OFFER":
        problems.append(Problem("option_missing", params={"option": LINK.label}))
    return problems


def body_of(content: Content, summary: str) -> dict[str, Any]:
    """Return the post to send."""
    kind, link, button = chosen(content, KIND) or "STANDARD", chosen(content, LINK), chosen(content, BUTTON)
    said: dict[str, Any] = {"languageCode": "en", "summary": summary, "topicType": kind}
    begins, ends = when(chosen(content, BEGINS)), when(chosen(content, ENDS))
    if kind in ("OFFER", "EVENT") and begins is not None and ends is not None:
        schedule = {**_moment("start", begins, chosen(content, BEGINS)), **_moment("end", ends, chosen(content, ENDS))}
        said["event"] = {"title": chosen(content, TITLE), "schedule": schedule}
    if kind == "OFFER":
        told = {
            "couponCode": chosen(content, COUPON),
            "redeemOnlineUrl": link,
            "termsConditions": chosen(content, TERMS),
        }
        said["offer"] = {k: v for k, v in told.items() if v}
    elif button == "CALL":
        said["callToAction"] = {"actionType": "CALL"}
    elif button != "none" and button:
        said["callToAction"] = {"actionType": button, "url": link}
    return said


def _moment(name: str, at: datetime, text: str) -> dict[str, Any]:
    day = {f"{name}Date": {"year": at.year, "month": at.month, "day": at.day}}
    return {**day, f"{name}Time": {"hours": at.hour, "minutes": at.minute}} if ":" in text else day
