"""What an author can choose for a post of a page: https://developers.facebook.com/docs/pages-api/posts ."""

from __future__ import annotations

from inkom_desktop.domain.options import FIRST_COMMENT, Option, OptionKind

COMMENT_LIMIT = 8000
"""https://developers.facebook.com/docs/graph-api/reference/object/comments says nothing; what the page itself takes."""
NO_CARD = Option(
    "no_link_card",
    OptionKind.FLAG,
    "No card under the first link",
    "Choose it when the network refuses the link's page.",
    default=False,
)
VIDEO_TITLE = Option("video_title", OptionKind.TEXT, "Title of the film", longest=100)
COMMENT = Option(
    FIRST_COMMENT, OptionKind.TEXT, "First comment", "Goes out right after the post.", longest=COMMENT_LIMIT, lines=True
)
OPTIONS = (NO_CARD, VIDEO_TITLE, COMMENT)
