"""What YouTube says of a film before anything leaves the machine: https://developers.google.com/youtube/v3/docs/videos ."""

from __future__ import annotations

from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.counting import Unit, forbidden_controls, utf8_bytes
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, kind_of, media_problems
from inkom_desktop.networks.youtube.options import MOST_TAGS, TAGS, listed, tags_length

LIMIT, TITLE = 5000, 100
MEDIA = MediaRules(
    2,
    1000,
    {
        MediaKind.VIDEO: FileRules(
            frozenset({"video/mp4", "video/quicktime", "video/webm", "video/x-matroska"}), 256 * 10**9, most=1,
            max_seconds=12 * 3600,
        ),
        MediaKind.IMAGE: FileRules(frozenset({"image/jpeg", "image/png"}), 2_000_000, most=1),
    },
    alone=frozenset(),
    alt_strict=False,
)  # fmt: skip
"""A film, and a picture that becomes its thumbnail. There are no alternative texts."""


def title_of(content: Content) -> str:
    """Return the title: the draft's own, else the first line of the text."""
    first = next((line for p in content.parts for line in p.text.splitlines() if line.strip()), "")
    return " ".join((content.title.strip() or first).split())[:TITLE]


def description_of(content: Content) -> str:
    """Return the description: all parts of a draft, a line between them."""
    return "\n\n".join(p.text.strip() for p in content.parts if p.text.strip())


def check(content: Content) -> Check:
    """Count and find problems."""
    measures = tuple(PartMeasure(utf8_bytes(p.text), p.text) for p in content.parts)
    problems: list[Problem] = []
    for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
        if not part.text.strip() and not part.media:
            problems.append(Problem("empty", part=index))
        if measured.length > LIMIT:
            params = {"length": measured.length, "limit": LIMIT, "unit": Unit.BYTES.value}
            problems.append(Problem("too_long", part=index, params=params))
        if controls := forbidden_controls(part.text):
            problems.append(Problem("control_characters", part=index, params={"count": len(controls)}))
        problems += media_problems(part.media, index, MEDIA)
        if index and part.media:
            problems.append(Problem("too_many_media", part=index, params={"count": len(part.media), "limit": 0}))
    return Check(Unit.BYTES, LIMIT, measures, (*problems, *_of_post(content, problems)))


def _of_post(content: Content, known: list[Problem]) -> list[Problem]:
    problems = []
    films = [a for p in content.parts for a in p.media if kind_of(a.file.mime) is MediaKind.VIDEO]
    if not films:
        problems.append(Problem("film_required"))
    if not content.title.strip():
        problems.append(Problem("title_missing", Severity.WARNING))
    if any(sign in content.title + description_of(content) for sign in "<>"):
        problems.append(Problem("angle_brackets"))
    if len(content.parts) > 1:
        problems.append(Problem("thread_joined", Severity.WARNING))
    whole = utf8_bytes(description_of(content))
    if whole > LIMIT and all(p.code != "too_long" for p in known):
        problems.append(Problem("too_long", part=0, params={"length": whole, "limit": LIMIT, "unit": Unit.BYTES.value}))
    if (length := tags_length(listed(content, TAGS))) > MOST_TAGS:
        params: dict[str, object] = {"option": TAGS.label, "length": length, "limit": MOST_TAGS}
        problems.append(Problem("option_too_long", params=params))
    return problems
