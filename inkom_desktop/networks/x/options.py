"""What an author can choose for a post: https://docs.x.com/x-api/posts/create-post ."""

from __future__ import annotations

import re

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.options import FIRST_COMMENT, Belongs, Choice, Option, OptionKind, Poll, PollRules

REPLIES = Option(
    "reply_settings",
    OptionKind.CHOICE,
    "Who can reply",
    choices=(
        Choice("everyone", "Everyone"),
        Choice("following", "Accounts you follow"),
        Choice("mentionedUsers", "Accounts you mention"),
        Choice("verified", "Verified accounts"),
        Choice("subscribers", "Your subscribers"),
    ),
    default="everyone",
)
QUOTE = Option(
    "quote",
    OptionKind.TEXT,
    "Quote this post",
    "The address of a post. X takes quotes from apps with a contract alone; from others it refuses them.",
    longest=300,
)
MADE_WITH_AI = Option("made_with_ai", OptionKind.FLAG, "Made with AI", default=False)
PARTNERSHIP = Option("paid_partnership", OptionKind.FLAG, "Paid partnership", default=False)
POLL = Option(
    "poll",
    OptionKind.POLL,
    "Poll",
    belongs=Belongs.PART,
    poll=PollRules(4, 25, 5, 10_080, multiple=False, hidden=False),
)
COMMENT = Option(
    FIRST_COMMENT,
    OptionKind.TEXT,
    "First reply",
    "Goes out right after the post, under it. A link in it costs as much as one in the post.",
    longest=280,
    lines=True,
)
OPTIONS = (REPLIES, POLL, QUOTE, MADE_WITH_AI, PARTNERSHIP, COMMENT)
_QUOTED = re.compile(r"(?:https?://)?(?:www\.|mobile\.)?(?:x|twitter)\.com/\w{1,20}/status/(\d{1,19})(?!\d)", re.ASCII)


def poll_of(part: ContentPart) -> Poll | None:
    """Return the poll of a part."""
    poll = part.options.get(POLL.key)
    return poll if isinstance(poll, Poll) else None


def answers_of(poll: Poll) -> list[str]:
    """Return the answers that are sent."""
    return [" ".join(answer.split()) for answer in poll.answers if answer.strip()]


def quoted(content: Content) -> str | None:
    """Return the id of the post that is quoted, "" when what was given names none, None when nothing was."""
    given = content.options.get(QUOTE.key, "")
    text = given.strip() if isinstance(given, str) else ""
    if not text:
        return None
    found = _QUOTED.match(text)
    return found[1] if found else ""


def replies_of(content: Content) -> str:
    """Return who may reply, as X names it; empty for everyone."""
    chosen = content.options.get(REPLIES.key, REPLIES.default)
    return chosen if isinstance(chosen, str) and chosen != REPLIES.default else ""
