"""What Mastodon says of a text before anything leaves the machine: https://docs.joinmastodon.org/user/posting/ ."""

from __future__ import annotations

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.check import Check, PartMeasure, Problem, Severity
from inkom_desktop.domain.counting import Unit, forbidden_controls, graphemes
from inkom_desktop.domain.draft import Attachment, Content, ContentPart
from inkom_desktop.networks.mastodon.text import measure
from inkom_desktop.networks.mastodon.wire import Abilities


def check(content: Content, account: Account | None) -> Check:
    """Count and find problems by the limits of the account's server, or the common ones without an account."""
    able = Abilities.of(account.abilities if account is not None else {})
    measures = tuple(PartMeasure(measure(p.text, able.url_characters), p.text) for p in content.parts)
    problems: list[Problem] = []
    for index, (part, measured) in enumerate(zip(content.parts, measures, strict=True)):
        problems += _of_text(part, measured.length, index, able)
        problems += _of_media(part, index, able)
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


def _of_media(part: ContentPart, index: int, able: Abilities) -> list[Problem]:
    problems = []
    count = len(part.media)
    if able.media_required and not count and index == 0:
        problems.append(Problem("media_required", part=index))
    if count > able.max_media:
        problems.append(Problem("too_many_media", part=index, params={"count": count, "limit": able.max_media}))
    if count > 1 and any(not a.file.mime.startswith("image/") for a in part.media):
        problems.append(Problem("mixed_media", part=index))
    for attachment in part.media:
        problems += _of_one(attachment, index, able)
    return problems


def _of_one(attachment: Attachment, index: int, able: Abilities) -> list[Problem]:
    file, problems = attachment.file, []
    if file.mime not in able.mimes:
        problems.append(Problem("media_kind", part=index, params={"name": file.name, "mime": file.mime}))
    if file.mime.startswith("image/") and file.bytes > able.image_bytes:
        params = {"name": file.name, "bytes": file.bytes, "limit": able.image_bytes}
        problems.append(Problem("media_too_large", part=index, params=params))
    length = graphemes(attachment.alt)
    if not attachment.alt.strip():
        problems.append(Problem("alt_missing", Severity.WARNING, index, {"name": file.name}))
    elif length > able.alt_limit:
        params = {"name": file.name, "length": length, "limit": able.alt_limit}
        problems.append(Problem("alt_too_long", part=index, params=params))
    return problems
