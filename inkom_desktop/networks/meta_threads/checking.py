"""What is said of a post before anything leaves the machine."""

from __future__ import annotations

from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import MediaRules, media_problems
from inkom_desktop.networks.meta_threads.options import LIMIT, TOPIC, topic_of
from inkom_desktop.networks.meta_threads.text import with_emoji_as_bytes

MEDIA = MediaRules(0, 1000, {})
"""Meta fetches pictures and films from public addresses alone, and Inkom has none to give."""


def check(content: Content) -> Check:
    """Count and find problems. Every further part is a reply to the one before."""
    measures = tuple(PartMeasure(graphemes(p.text), p.text) for p in content.parts)
    problems = [p for i, part in enumerate(content.parts) for p in _of_part(part, measures[i].length, i)]
    topic = topic_of(content)
    if "." in topic or "&" in topic:
        problems.append(Problem("option_choice", params={"option": TOPIC.label, "value": topic}))
    return Check(Unit.GRAPHEMES, LIMIT, measures, tuple(problems))


def _of_part(part: ContentPart, length: int, index: int) -> list[Problem]:
    problems = []
    if not part.text.strip():
        problems.append(Problem("empty", part=index))
    larger = with_emoji_as_bytes(part.text)
    if length > LIMIT:
        params = {"length": length, "limit": LIMIT, "unit": Unit.GRAPHEMES.value}
        problems.append(Problem("too_long", part=index, params=params))
    elif larger > LIMIT:
        # Which way of counting holds is not certain: it may be refused, and is not kept from being tried.
        params = {"length": larger, "limit": LIMIT, "unit": Unit.BYTES.value}
        problems.append(Problem("too_long", Severity.WARNING, index, params))
    if controls := forbidden_controls(part.text):
        problems.append(Problem("control_characters", part=index, params={"count": len(controls)}))
    return problems + media_problems(part.media, index, MEDIA)
