"""What an author can choose for a post: languages, a content warning, more hashtags, who may answer and quote.

https://docs.bsky.app/docs/tutorials/thread-gates ; lexicons app.bsky.feed.post, app.bsky.feed.threadgate, app.bsky.feed.postgate.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import Choice, Option, OptionKind

THREADGATE = "app.bsky.feed.threadgate"
POSTGATE = "app.bsky.feed.postgate"

LANGUAGES = Option("languages", OptionKind.LANGUAGES, "Languages", most=3, default=())
REPLIES = Option(
    "replies",
    OptionKind.CHOICE,
    "Who may answer",
    choices=(
        Choice("everybody", "Everybody"),
        Choice("known", "People mentioned, followed or following"),
        Choice("mentioned", "People mentioned"),
        Choice("following", "People this account follows"),
        Choice("followers", "Followers"),
        Choice("nobody", "Nobody"),
    ),
    default="everybody",
)
QUOTES = Option("quotes", OptionKind.FLAG, "Others may quote it", default=True)
WARNING = Option(
    "content_warning",
    OptionKind.CHOICE,
    "Warning for pictures",
    choices=(
        Choice("sexual", "Suggestive"),
        Choice("nudity", "Nudity"),
        Choice("porn", "Adult"),
        Choice("graphic-media", "Graphic"),
    ),
)
TAGS = Option("tags", OptionKind.LIST, "More hashtags, unseen in the text", most=8, longest=64, default=())
OPTIONS = (REPLIES, QUOTES, LANGUAGES, WARNING, TAGS)

_RULES = {
    "known": ("mentionRule", "followingRule", "followerRule"),
    "mentioned": ("mentionRule",),
    "following": ("followingRule",),
    "followers": ("followerRule",),
    "nobody": (),
}


def fields_of(content: Content) -> dict[str, Any]:
    """Return the fields of a post's record that its options make; each part of a thread has them."""
    chosen: Mapping[str, Any] = content.options
    fields: dict[str, Any] = {}
    if languages := chosen.get(LANGUAGES.key):
        fields["langs"] = list(languages)
    if warning := chosen.get(WARNING.key):
        fields["labels"] = {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": warning}]}
    if tags := chosen.get(TAGS.key):
        fields["tags"] = [tag.lstrip("#") for tag in tags]
    return fields


def gates_of(content: Content, root: str, created_at: str) -> dict[str, dict[str, Any]]:
    """Return the records that stand beside a thread's first post under the same key, by collection.

    `root` is the address of that post (at://...).
    """
    gates: dict[str, dict[str, Any]] = {}
    rules = _RULES.get(str(content.options.get(REPLIES.key, "everybody")))
    if rules is not None:
        allow = [{"$type": f"{THREADGATE}#{rule}"} for rule in rules]
        gates[THREADGATE] = {"$type": THREADGATE, "post": root, "allow": allow, "createdAt": created_at}
    if content.options.get(QUOTES.key) is False:
        closed = [{"$type": f"{POSTGATE}#disableRule"}]
        gates[POSTGATE] = {"$type": POSTGATE, "post": root, "embeddingRules": closed, "createdAt": created_at}
    return gates
