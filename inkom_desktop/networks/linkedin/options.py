"""What an author can choose for a post: https://learn.microsoft.com/linkedin/marketing/community-management/shares/posts-api ."""

from __future__ import annotations

import re

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.options import FIRST_COMMENT, Belongs, Choice, Option, OptionKind, Poll, PollRules
from inkom_desktop.networks.linkedin.wire import post_urn

COMMENT_LIMIT = 1250
LONGEST_QUESTION = 140
DAY = 1440
DURATIONS = {DAY: "ONE_DAY", 3 * DAY: "THREE_DAYS", 7 * DAY: "SEVEN_DAYS", 14 * DAY: "FOURTEEN_DAYS"}

VISIBILITY = Option(
    "visibility",
    OptionKind.CHOICE,
    "Who sees it",
    choices=(
        Choice("PUBLIC", "Everyone"),
        Choice("LOGGED_IN", "Members only"),
        Choice("CONNECTIONS", "My connections"),
    ),
    default="PUBLIC",
)
NO_RESHARE = Option("no_reshare", OptionKind.FLAG, "Nobody may share it again", default=False)
CARD = Option(
    "link_card",
    OptionKind.CHOICE,
    "Card under the first link",
    "LinkedIn shows a card only when Inkom makes it: title and picture come from the page.",
    choices=(
        Choice("page", "With the page’s picture"),
        Choice("picture", "With the picture of this post"),
        Choice("none", "No card"),
    ),
    default="page",
)
DOCUMENT_TITLE = Option(
    "document_title",
    OptionKind.TEXT,
    "Title of the document",
    "Stands above its pages; empty: the file’s name.",
    longest=200,
)
RESHARE = Option("reshare", OptionKind.TEXT, "Share this post again", "The address of a post on LinkedIn.", longest=500)
QUESTION = Option(
    "poll_question",
    OptionKind.TEXT,
    "Question of the poll",
    "Empty: the first line of the text.",
    longest=LONGEST_QUESTION,
)
POLL = Option(
    "poll",
    OptionKind.POLL,
    "Poll",
    belongs=Belongs.PART,
    poll=PollRules(4, 30, DAY, 14 * DAY, tuple(DURATIONS), multiple=False, hidden=False),
)
COMMENT = Option(
    FIRST_COMMENT, OptionKind.TEXT, "First comment", "Goes out right after the post.", longest=COMMENT_LIMIT, lines=True
)
OPTIONS = (VISIBILITY, CARD, DOCUMENT_TITLE, QUESTION, POLL, RESHARE, NO_RESHARE, COMMENT)
_SHARED = re.compile(
    r"urn(?::|%3A)li(?::|%3A)(share|ugcPost)(?::|%3A)(\d{10,25})|/posts/[^\s/]*?-(share|ugcPost)-(\d{10,25})-"
)


def chosen_text(content: Content, option: Option) -> str:
    """Return the words or the choice that were given for an option of the post, else its default."""
    value = content.options.get(option.key, option.default)
    return value.strip() if isinstance(value, str) else ""


def poll_of(part: ContentPart) -> Poll | None:
    """Return the poll of a part."""
    poll = part.options.get(POLL.key)
    return poll if isinstance(poll, Poll) else None


def question_of(content: Content, text: str) -> str:
    """Return the question of a poll: the one that was given, else the first line of the text."""
    asked = chosen_text(content, QUESTION) or next((line.strip() for line in text.splitlines() if line.strip()), "")
    return asked if len(asked) <= LONGEST_QUESTION else asked[: LONGEST_QUESTION - 1] + "…"


def reshared(content: Content) -> str | None:
    """Return the URN of the post that is to be shared again, "" when what was given names none, None when nothing was."""
    given = chosen_text(content, RESHARE)
    if not given:
        return None
    found = _SHARED.search(given)
    return post_urn(f"urn:li:{found[1] or found[3]}:{found[2] or found[4]}") if found else ""
