"""What an author can choose for a post: https://developers.facebook.com/docs/threads/reference/publishing ."""

from __future__ import annotations

from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.options import FIRST_COMMENT, Belongs, Choice, Option, OptionKind, Poll, PollRules

LIMIT = 500
DAY = 1440
REPLIES = Option(
    "reply_control",
    OptionKind.CHOICE,
    "Who may reply",
    choices=(
        Choice("everyone", "Everyone"),
        Choice("accounts_you_follow", "Profiles that you follow"),
        Choice("followers_only", "Your followers"),
        Choice("mentioned_only", "Only who is mentioned"),
    ),
    default="everyone",
)
TOPIC = Option("topic_tag", OptionKind.TEXT, "Topic", "One for each post, without full stops and &.", longest=50)
POLL = Option(
    "poll",
    OptionKind.POLL,
    "Poll",
    belongs=Belongs.PART,
    poll=PollRules(4, 25, DAY, DAY, (DAY,), multiple=False, hidden=False),
)
COMMENT = Option(
    FIRST_COMMENT, OptionKind.TEXT, "First comment", "Goes out right after the post.", longest=LIMIT, lines=True
)
OPTIONS = (REPLIES, TOPIC, POLL, COMMENT)


def topic_of(content: Content) -> str:
    """Return the topic that was given, without its sign."""
    value = content.options.get(TOPIC.key)
    return value.strip().lstrip("#").strip() if isinstance(value, str) else ""


def poll_of(part: ContentPart) -> dict[str, str]:
    """Return the answers of a part's poll as the interface names them, none where it has no poll."""
    poll = part.options.get(POLL.key)
    answers = [a.strip() for a in poll.answers if a.strip()] if isinstance(poll, Poll) else []
    return {f"option_{'abcd'[n]}": answer for n, answer in enumerate(answers[:4])}
