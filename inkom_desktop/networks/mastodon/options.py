"""What an author can choose for a status: https://docs.joinmastodon.org/methods/statuses/#create ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.options import Belongs, Choice, Option, OptionKind, Poll, PollRules
from inkom_desktop.networks.mastodon.wire import Abilities

QUOTES_SINCE = 7
"""The API version that knows quote policies: https://docs.joinmastodon.org/client/quotes/ ."""

VISIBILITY = Option(
    "visibility",
    OptionKind.CHOICE,
    "Visibility",
    choices=(
        Choice("public", "Public"),
        Choice("unlisted", "Unlisted"),
        Choice("private", "Followers only"),
        Choice("direct", "Only people mentioned"),
    ),
)
WARNING = Option(
    "content_warning",
    OptionKind.TEXT,
    "Content warning",
    "Stands above the folded text, and counts with it.",
)
SENSITIVE = Option("sensitive", OptionKind.FLAG, "Hide pictures until they are pressed", default=False)
LANGUAGE = Option("language", OptionKind.LANGUAGES, "Language", most=1, default=())
QUOTES = Option(
    "quotes",
    OptionKind.CHOICE,
    "Who may quote it",
    choices=(Choice("public", "Anyone"), Choice("followers", "Followers"), Choice("nobody", "Nobody")),
)
POLL = Option(
    "poll", OptionKind.POLL, "Poll", belongs=Belongs.PART, poll=PollRules(4, 50, 5, 43_829, multiple=True, hidden=True)
)
OPTIONS = (VISIBILITY, WARNING, SENSITIVE, LANGUAGE, QUOTES, POLL)


class OfferingOptions:
    """The part of the adapter that says what an account's server offers."""

    def options(self, account: Account) -> tuple[Option, ...]:
        """Return them with the server's own limits."""
        able = Abilities.of(account.abilities)
        offered = []
        for option in OPTIONS:
            if option is QUOTES and (able.api or 0) < QUOTES_SINCE:
                continue
            if option is POLL:
                if not able.polls:
                    continue
                rules = PollRules(
                    able.poll_answers, able.poll_characters, able.poll_least_s // 60, able.poll_most_s // 60
                )
                option = replace(POLL, poll=rules)
            if option is VISIBILITY and able.software == "pixelfed":
                option = replace(VISIBILITY, choices=tuple(c for c in VISIBILITY.choices if c.key != "direct"))
            offered.append(option)
        return tuple(offered)


def warning_of(content: Content) -> str:
    """Return the content warning, empty where there is none."""
    warning = content.options.get(WARNING.key)
    return warning if isinstance(warning, str) else ""


def said_of(content: Content, words: ContentPart) -> dict[str, Any]:
    """Return the fields of a status that its options make; what was not chosen is left to the account's preferences."""
    chosen: Mapping[str, Any] = content.options
    said: dict[str, Any] = {}
    if chosen.get(VISIBILITY.key):
        said["visibility"] = chosen[VISIBILITY.key]
    if warning := warning_of(content):
        said["spoiler_text"] = warning
    if SENSITIVE.key in chosen:
        said["sensitive"] = chosen[SENSITIVE.key] is True
    if languages := chosen.get(LANGUAGE.key):
        said["language"] = languages[0].lower() if len(languages[0]) <= 3 else languages[0]
    if chosen.get(QUOTES.key):
        said["quote_approval_policy"] = chosen[QUOTES.key]
    poll = words.options.get(POLL.key)
    if isinstance(poll, Poll):
        said["poll"] = {
            "options": [" ".join(a.split()) for a in poll.answers if a.strip()],
            "expires_in": poll.minutes * 60,
            "multiple": poll.multiple,
            "hide_totals": poll.hidden,
        }
    return said
