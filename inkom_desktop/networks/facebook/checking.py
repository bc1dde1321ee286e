"""What is said of a post of a page before anything leaves the machine."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, text_problems
from inkom_desktop.domain.counting import Unit, utf16_units
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.networks.facebook.options import COMMENT_LIMIT

LIMIT = 63_206
MEDIA = MediaRules(
    10,
    1000,
    {
        # 10 MB officially; above 4 MB the real one refuses with 1366046.
        MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png"}), 4_000_000, max_side=2048),
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), 4_000_000),
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4", "video/quicktime"}), 1_000_000_000, most=1, min_seconds=1, max_seconds=1200
        ),
    },
    alt_unit=Unit.UTF16,
)
"""https://developers.facebook.com/docs/graph-api/reference/page/photos · /docs/video-api/guides/publishing"""


def check(content: Content, account: Account | None) -> Check:
    """Count and find problems. A second part goes out as a comment under the post."""
    measures = tuple(PartMeasure(utf16_units(p.text), p.text) for p in content.parts)
    problems = [p for i, part in enumerate(content.parts) for p in _of_part(part, measures[i].length, i)]
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
