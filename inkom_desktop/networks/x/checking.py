"""What X says of a post before anything leaves the machine: https://docs.x.com/fundamentals/counting-characters ."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem
from inkom_desktop.domain.counting import Unit, forbidden_controls
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.domain.weighted import weighted
from inkom_desktop.networks.x.options import poll_of, quoted
from inkom_desktop.networks.x.text import cashtags

LIMIT = 280
LONG = 25_000
"""What those who pay for Premium may write."""
MEDIA = MediaRules(
    4,
    1000,
    {
        MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png", "image/webp"}), 5_000_000),
        MediaKind.GIF: FileRules(frozenset({"image/gif"}), 15_000_000, most=1, max_side=1280),
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4", "video/quicktime"}),
            512_000_000,
            most=1,
            min_ratio=1 / 3,
            max_ratio=3,
            min_seconds=0.5,
            max_seconds=140,
            codecs=frozenset({"h264", "aac"}),
        ),
    },
    alone=frozenset({MediaKind.GIF, MediaKind.VIDEO}),
    alt_unit=Unit.CODE_POINTS,
)
"""https://docs.x.com/x-api/media/quickstart/best-practices"""


def limit_of(account: Account | None) -> int:
    """Return how long a post may be: those who pay write longer ones."""
    kind = account.abilities.get("subscription") if account is not None else None
    return LONG if isinstance(kind, str) and kind.lower().startswith("premium") else LIMIT


def check(content: Content, account: Account | None) -> Check:
    """Count and find problems."""
    limit = limit_of(account)
    measures = tuple(PartMeasure(weighted(p.text), p.text) for p in content.parts)
    problems: list[Problem] = []
    for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
        problems += _of_part(part, measured.length, limit, index)
    post = quoted(content)
    if post == "":
        problems.append(Problem("reshare_address"))
    if post is not None and content.parts and (content.parts[0].media or poll_of(content.parts[0])):
        problems.append(Problem("reshare_alone", part=0))
    return Check(Unit.WEIGHTED, limit, measures, tuple(problems))


def _of_part(part: ContentPart, length: int, limit: int, index: int) -> list[Problem]:
    problems = []
    if not part.text.strip() and not part.media:
        problems.append(Problem("empty", part=index))
    if length > limit:
        params = {"length": length, "limit": limit, "unit": Unit.WEIGHTED.value}
        problems.append(Problem("too_long", part=index, params=params))
    if controls := forbidden_controls(part.text):
        problems.append(Problem("control_characters", part=index, params={"count": len(controls)}))
    if (count := cashtags(part.text)) > 1:
        problems.append(Problem("too_many_cashtags", part=index, params={"count": count}))
    return problems + media_problems(part.media, index, MEDIA)
