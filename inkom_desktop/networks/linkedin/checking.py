"""What LinkedIn says of a post before anything leaves the machine."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity, text_problems
from inkom_desktop.domain.counting import Unit, utf16_units
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.networks.linkedin.options import (
    CARD,
    COMMENT_LIMIT,
    QUESTION,
    chosen_text,
    poll_of,
    question_of,
    reshared,
)
from inkom_desktop.networks.linkedin.text import links, measure, mentions
from inkom_desktop.networks.linkedin.who import is_page

LIMIT = 3000
PICTURES = 20
MEDIA = MediaRules(
    PICTURES,
    4086,
    {
        MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png"}), 8_000_000, max_pixels=36_152_319),
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), 8_000_000, max_pixels=36_152_319),
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4"}),
            500_000_000,
            most=1,
            min_ratio=1 / 2.4,
            max_ratio=2.4,
            min_seconds=3,
            max_seconds=1800,
        ),
        MediaKind.DOCUMENT: FileRules(frozenset({"application/pdf"}), 100_000_000, most=1, max_pages=300),
    },
    alt_unit=Unit.UTF16,
)
"""https://learn.microsoft.com/linkedin/marketing/community-management/shares/images-api · videos-api · documents-api"""


def check(content: Content, account: Account | None) -> Check:
    """Count and find problems. A second part goes out as a comment under the post."""
    measures = tuple(
        PartMeasure(utf16_units(p.text) if i else measure(p.text), p.text) for i, p in enumerate(content.parts)
    )
    problems = []
    for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
        problems += _of_part(part, measured.length, index)
    if content.parts:
        problems += _of_post(content, content.parts[0], account)
    return Check(Unit.UTF16, LIMIT, measures, tuple(problems))


def _of_part(part: ContentPart, length: int, index: int) -> list[Problem]:
    limit = COMMENT_LIMIT if index else LIMIT
    # A comment needs words of its own; a post may be its pictures.
    alone = bool(index) or not part.media
    problems = text_problems(part.text, index, length, limit, Unit.UTF16, alone=alone)
    if index and part.media:
        problems.append(Problem("too_many_media", part=index, params={"count": len(part.media), "limit": 0}))
        return problems
    return problems + media_problems(part.media, index, MEDIA)


def _of_post(content: Content, part: ContentPart, account: Account | None) -> list[Problem]:
    problems = []
    shared, poll = reshared(content), poll_of(part)
    if shared == "":
        problems.append(Problem("reshare_address"))
    if shared is not None and (part.media or poll is not None):
        problems.append(Problem("reshare_alone", part=0))
    if poll is not None and not question_of(content, part.text):
        problems.append(Problem("option_missing", part=0, params={"option": QUESTION.label}))
    if chosen_text(content, CARD) == "picture" and not (len(part.media) == 1 and links(part.text)):
        problems.append(Problem("card_picture", part=0))
    for mention in mentions(part.text):
        if mention.page and (account is None or not is_page(account)):
            problems.append(Problem("mention_unresolved", Severity.WARNING, 0, {"handle": mention.name}))
    return problems
