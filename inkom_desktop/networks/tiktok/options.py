"""What an author can choose for a film. TikTok wants nothing chosen beforehand: who sees it is asked, all else is off."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import Choice, Option, OptionKind
from inkom_desktop.networks.tiktok.forms import DIRECT, INBOX
from inkom_desktop.web.reading import items, words

WAY = Option(
    "way",
    OptionKind.CHOICE,
    "How it goes out",
    "A draft is finished and published by you, in TikTok’s app.",
    choices=(Choice(INBOX, "As a draft in the inbox"), Choice(DIRECT, "Straight to the profile")),
    default=INBOX,
)
PRIVACY = Option(
    "privacy",
    OptionKind.CHOICE,
    "Who sees it",
    "Only of what goes straight to the profile.",
    choices=(
        Choice("PUBLIC_TO_EVERYONE", "Everyone"),
        Choice("MUTUAL_FOLLOW_FRIENDS", "Friends"),
        Choice("FOLLOWER_OF_CREATOR", "Followers"),
        Choice("SELF_ONLY", "Only you"),
    ),
)
COMMENTS = Option("comments", OptionKind.FLAG, "Allow comments", default=False)
DUET = Option("duet", OptionKind.FLAG, "Allow duets", default=False)
STITCH = Option("stitch", OptionKind.FLAG, "Allow stitches", default=False)
OWN_BUSINESS = Option("own_business", OptionKind.FLAG, "Promotes your own business", default=False)
PAID = Option("paid_partnership", OptionKind.FLAG, "Paid partnership", default=False)
MADE_WITH_AI = Option("made_with_ai", OptionKind.FLAG, "Made with AI", default=False)
OPTIONS = (WAY, PRIVACY, COMMENTS, DUET, STITCH, OWN_BUSINESS, PAID, MADE_WITH_AI)


def options_for(account: Account) -> tuple[Option, ...]:
    """Return the options with what TikTok lets this creator choose; without the right to publish there are drafts alone."""
    if "video.publish" not in account.scopes:
        return ()
    allowed = {v for v in items(account.abilities.get("privacy")) if isinstance(v, str)}
    known = tuple(c for c in PRIVACY.choices if not allowed or c.key in allowed)
    return (WAY, replace(PRIVACY, choices=known), *OPTIONS[2:])


def is_direct(content: Content) -> bool:
    """Tell whether it goes straight to the profile."""
    return content.options.get(WAY.key) == DIRECT


def problems_of(content: Content) -> list[Problem]:
    """Return what is wrong with what was chosen."""
    if not is_direct(content):
        return []
    who = words(content.options.get(PRIVACY.key))
    if not who:
        return [Problem("option_missing", params={"option": PRIVACY.label})]
    if who == "SELF_ONLY" and content.options.get(PAID.key) is True:
        return [Problem("option_choice", params={"option": PRIVACY.label, "value": "Only you"})]
    return []


def post_info(content: Content, caption: str) -> dict[str, Any]:
    """Return what TikTok is told of a film that goes straight to the profile."""

    def on(option: Option) -> bool:
        return content.options.get(option.key) is True

    return {
        "title": caption,
        "privacy_level": words(content.options.get(PRIVACY.key)),
        "disable_comment": not on(COMMENTS),
        "disable_duet": not on(DUET),
        "disable_stitch": not on(STITCH),
        "brand_content_toggle": on(PAID),
        "brand_organic_toggle": on(OWN_BUSINESS),
        "is_aigc": on(MADE_WITH_AI),
    }
