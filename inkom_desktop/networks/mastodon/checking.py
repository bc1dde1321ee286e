"""What Mastodon says of a text before anything leaves the machine: https://docs.joinmastodon.org/user/posting/ ."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes
from inkom_desktop.domain.draft import Content, ContentPart
from inkom_desktop.domain.media_rules import FileRules, MediaKind, MediaRules, kind_of, media_problems
from inkom_desktop.networks.mastodon.options import warning_of
from inkom_desktop.networks.mastodon.text import measure
from inkom_desktop.networks.mastodon.wire import Abilities


def check(content: Content, account: Account | None) -> Check:
    """Count and find problems by the limits of the account's server, or the common ones without an account."""
    able = Abilities.of(account.abilities if account is not None else {})
    # The warning shares the budget of the text: https://docs.joinmastodon.org/user/posting/#cw .
    warning = graphemes(warning_of(content))
    measures = tuple(PartMeasure(measure(p.text, able.url_characters) + warning, p.text) for p in content.parts)
    problems: list[Problem] = []
    allowed = rules(able)
    for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
        problems += _of_text(part, measured.length, index, able)
        if able.media_required and not part.media and index == 0:
            problems.append(Problem("media_required", part=index))
        problems += media_problems(part.media, index, allowed)
    return Check(Unit.GRAPHEMES, able.max_characters, measures, tuple(problems))


def _of_text(part: ContentPart, length: int, index: int, able: Abilities) -> list[Problem]:
    problems = []
    if not part.text.strip() and not part.media:
        problems.append(Problem("empty", part=index))
    if length > able.max_characters:
        params = {"length": length, "limit": able.max_characters, "unit": Unit.GRAPHEMES.value}
        problems.append(Problem("too_long", part=index, params=params))
    if controls := forbidden_controls(part.text):
        problems.append(Problem("control_characters", part=index, params={"count": len(controls)}))
    return problems


def rules(able: Abilities) -> MediaRules:
    """Return what a server takes: https://docs.joinmastodon.org/entities/Instance/#media_attachments ."""
    kinds: dict[MediaKind, FileRules] = {}
    for kind, most_bytes, most_pixels, most in (
        (MediaKind.IMAGE, able.image_bytes, able.image_pixels, None),
        (MediaKind.GIF, able.image_bytes, able.image_pixels, None),
        (MediaKind.VIDEO, able.video_bytes, able.video_pixels, 1),
    ):
        if mimes := frozenset(m for m in able.mimes if kind_of(m) is kind):
            kinds[kind] = FileRules(mimes, most_bytes, most=most, max_pixels=most_pixels)
    return MediaRules(able.max_media, able.alt_limit, kinds)
