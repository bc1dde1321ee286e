"""What Pinterest says of a pin before anything leaves the machine."""

from __future__ import annotations

from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.counting import Unit, code_points, forbidden_controls
from inkom_desktop.domain.draft import Attachment, Content
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, media_problems
from inkom_desktop.networks.pinterest.options import link_of

LIMIT, TITLE = 800, 100
MEDIA = MediaRules(
    5,
    500,
    {
        MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png"}), 20_000_000),
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4", "video/quicktime", "video/x-m4v"}), 2_000_000_000, most=1, min_ratio=0.5,
            max_ratio=1.91, min_seconds=4, max_seconds=900,
        ),
    },
    alt_unit=Unit.CODE_POINTS,
)  # fmt: skip


def description_of(content: Content) -> str:
    """Return the description: all parts of a draft, a line between them."""
    return "\n\n".join(p.text.strip() for p in content.parts if p.text.strip())


def media_of(content: Content) -> list[Attachment]:
    """Return the files of the pin: those of the first part."""
    return list(content.parts[0].media) if content.parts else []


def check(content: Content) -> Check:
    """Count and find problems."""
    measures = tuple(PartMeasure(code_points(p.text), p.text) for p in content.parts)
    problems: list[Problem] = []
    for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
        if not part.text.strip() and not part.media:
            problems.append(Problem("empty", part=index))
        if measured.length > LIMIT:
            params = {"length": measured.length, "limit": LIMIT, "unit": Unit.CODE_POINTS.value}
            problems.append(Problem("too_long", part=index, params=params))
        if controls := forbidden_controls(part.text):
            problems.append(Problem("control_characters", part=index, params={"count": len(controls)}))
        if index and part.media:
            problems.append(Problem("too_many_media", part=index, params={"count": len(part.media), "limit": 0}))
        else:
            problems += media_problems(part.media, index, MEDIA)
    if not media_of(content):
        problems.append(Problem("media_required"))
    if len(content.parts) > 1:
        problems.append(Problem("thread_joined", Severity.WARNING))
        whole = code_points(description_of(content))
        if whole > LIMIT and all(p.code != "too_long" for p in problems):
            params = {"length": whole, "limit": LIMIT, "unit": Unit.CODE_POINTS.value}
            problems.append(Problem("too_long", part=0, params=params))
    if len(content.title.strip()) > TITLE:
        params = {"option": "Title", "length": len(content.title.strip()), "limit": TITLE}
        problems.append(Problem("option_too_long", params=params))
    if (link := link_of(content)) and not link.startswith(("https://", "http://")):
        problems.append(Problem("option_choice", params={"option": "Where the pin leads", "value": link[:80]}))
    return Check(Unit.CODE_POINTS, LIMIT, measures, tuple(problems))
