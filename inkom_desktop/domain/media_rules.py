"""What a network takes beside a text, as data: which kinds of files, how many, how large, and whether they may stand together.

A picture that is too large, or of a kind that can be written anew, is made to fit before it is sent (`fitting`); everything
else that breaks a rule is said before anything leaves the machine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from inkom_desktop.domain.check import Problem, Severity
from inkom_desktop.domain.counting import Unit, forbidden_controls, length_in
from inkom_desktop.domain.draft import Attachment, MediaFile

WRITABLE = ("image/jpeg", "image/png", "image/webp")
"""Kinds of pictures that a picture can be written as, when a network does not take it as it is."""


class MediaKind(StrEnum):
    """What a file is to a network."""

    IMAGE = "image"
    GIF = "gif"
    """Apart from the pictures, for networks treat it as a film or count it otherwise."""
    VIDEO = "video"
    DOCUMENT = "document"
    """A PDF, which some networks show page by page."""


def kind_of(mime: str) -> MediaKind | None:
    """Return the kind of a file by its media type, None for one that no network takes."""
    if mime == "image/gif":
        return MediaKind.GIF
    if mime.startswith("image/"):
        return MediaKind.IMAGE
    if mime.startswith("video/"):
        return MediaKind.VIDEO
    return MediaKind.DOCUMENT if mime == "application/pdf" else None


@dataclass(frozen=True, slots=True)
class FileRules:
    """What one file of a kind may be; None where the network says nothing.

    `most` is how many of the kind one part may have (None: as many as of all kinds together). `max_pixels` is width times
    height, `max_side` and `min_side` are of the longer and the shorter side in pixels. Ratios are width divided by height.
    `codecs` are lower-case names such as h264 and aac; empty where any will do.
    """

    mimes: frozenset[str]
    max_bytes: int
    most: int | None = None
    max_pixels: int | None = None
    max_side: int | None = None
    min_side: int | None = None
    min_ratio: float | None = None
    max_ratio: float | None = None
    min_seconds: float | None = None
    max_seconds: float | None = None
    codecs: frozenset[str] = frozenset()
    max_pages: int | None = None


@dataclass(frozen=True, slots=True)
class MediaRules:
    """What may be attached to one part when the server said nothing else: `most` files in all, of these kinds.

    `alone` are kinds that go with no other kind. An alternative text has at most `alt_limit` of `alt_unit`; beyond it the
    network refuses the post, or only its own app would (`alt_strict` false).
    """

    most: int
    alt_limit: int
    kinds: Mapping[MediaKind, FileRules]
    alone: frozenset[MediaKind] = frozenset({MediaKind.VIDEO, MediaKind.DOCUMENT})
    alt_unit: Unit = Unit.GRAPHEMES
    alt_strict: bool = True

    @classmethod
    def pictures(
        cls, most: int, mimes: Iterable[str], max_bytes: int, alt_limit: int, *, alt_strict: bool = True
    ) -> MediaRules:
        """Return rules for pictures alone, GIF among them where `mimes` has it; all of one size."""
        given = frozenset(mimes)
        kinds = {}
        for kind in (MediaKind.IMAGE, MediaKind.GIF):
            if of_kind := frozenset(m for m in given if kind_of(m) is kind):
                kinds[kind] = FileRules(of_kind, max_bytes)
        return cls(most, alt_limit, kinds, alt_strict=alt_strict)

    @property
    def mimes(self) -> frozenset[str]:
        """Every media type that is taken."""
        return frozenset(m for rules in self.kinds.values() for m in rules.mimes)

    @property
    def max_bytes(self) -> int:
        """How large a picture may be; where none is taken, any file."""
        rules = self.kinds.get(MediaKind.IMAGE) or next(iter(self.kinds.values()), None)
        return rules.max_bytes if rules else 0

    def for_file(self, file: MediaFile) -> FileRules | None:
        """Return the rules a file has to keep, None when its kind is not taken."""
        kind = kind_of(file.mime)
        return self.kinds.get(kind) if kind is not None else None

    def within(self, kind: MediaKind, **limits: object) -> MediaRules:
        """Return the rules with other limits for one kind that they have."""
        if kind not in self.kinds:
            return self
        changed = replace(self.kinds[kind], **limits)  # type: ignore[arg-type]
        return replace(self, kinds={**self.kinds, kind: changed})


def can_be_written_anew(file: MediaFile, rules: FileRules) -> bool:
    """Tell whether a file can be made smaller or of another kind: a still picture, where a kind we can write is taken."""
    return file.mime in WRITABLE and file.frames == 1 and any(m in rules.mimes for m in WRITABLE)


def media_problems(media: Sequence[Attachment], part: int, rules: MediaRules) -> list[Problem]:
    """Return what is wrong with the files of a part. A crop that was chosen counts for shape and size."""
    problems = _together(media, part, rules)
    for attachment in media:
        problems += _of_file(attachment, part, rules)
        problems += _of_alt(attachment, part, rules)
    return problems


def _together(media: Sequence[Attachment], part: int, rules: MediaRules) -> list[Problem]:
    count = len(media)
    if count > rules.most:
        return [Problem("too_many_media", part=part, params={"count": count, "limit": rules.most})]
    kinds = Counter(kind for a in media if (kind := kind_of(a.file.mime)) is not None and kind in rules.kinds)
    if len(kinds) > 1 and rules.alone & set(kinds):
        return [Problem("mixed_media", part=part)]
    for kind, number in kinds.items():
        most = rules.kinds[kind].most
        if most is not None and number > most:
            params = {"count": number, "limit": most, "media_kind": kind.value}
            return [Problem("too_many_of_kind", part=part, params=params)]
    return []


def _of_file(attachment: Attachment, part: int, rules: MediaRules) -> list[Problem]:
    file = attachment.shown
    name = {"name": file.name}
    its = rules.for_file(file)
    if its is None or (file.mime not in its.mimes and not can_be_written_anew(file, its)):
        return [Problem("media_kind", part=part, params={**name, "mime": file.mime})]
    found: list[Problem] = []

    def say(code: str, **params: object) -> None:
        found.append(Problem(code, part=part, params={**name, **params}))

    shrinks = can_be_written_anew(file, its)
    if file.bytes > its.max_bytes and not shrinks:
        say("media_too_large", bytes=file.bytes, limit=its.max_bytes)
    if not shrinks and _too_many_pixels(file, its):
        say("media_many_pixels", width=file.width, height=file.height)
    if its.min_side is not None and 0 < min(file.width, file.height) < its.min_side:
        say("media_small", width=file.width, height=file.height, limit=its.min_side)
    if file.width and file.height:
        ratio = file.width / file.height
        if its.min_ratio is not None and ratio < its.min_ratio - _CLOSE:
            say("media_narrow", width=file.width, height=file.height)
        if its.max_ratio is not None and ratio > its.max_ratio + _CLOSE:
            say("media_wide", width=file.width, height=file.height)
    if its.max_seconds is not None and file.seconds > its.max_seconds:
        say("media_long", seconds=round(file.seconds, 1), limit=its.max_seconds)
    if its.min_seconds is not None and 0 < file.seconds < its.min_seconds:
        say("media_short", seconds=round(file.seconds, 1), limit=its.min_seconds)
    if its.codecs and (strange := [c for c in file.codecs if c not in its.codecs]):
        say("media_codec", codec=strange[0], codecs=", ".join(sorted(its.codecs)))
    if its.max_pages is not None and file.pages > its.max_pages:
        say("media_pages", pages=file.pages, limit=its.max_pages)
    return found


_CLOSE = 0.005
"""How far a ratio may miss its bound: a crop is of whole pixels."""


def _too_many_pixels(file: MediaFile, rules: FileRules) -> bool:
    many = rules.max_pixels is not None and file.width * file.height > rules.max_pixels
    return many or (rules.max_side is not None and max(file.width, file.height) > rules.max_side)


def _of_alt(attachment: Attachment, part: int, rules: MediaRules) -> list[Problem]:
    name, alt = {"name": attachment.file.name}, attachment.alt
    found = []
    if not alt.strip():
        if kind_of(attachment.file.mime) is not MediaKind.DOCUMENT:
            found.append(Problem("alt_missing", Severity.WARNING, part, name))
    elif (length := length_in(rules.alt_unit, alt)) > rules.alt_limit:
        severity = Severity.ERROR if rules.alt_strict else Severity.WARNING
        facts = {**name, "length": length, "limit": rules.alt_limit}
        found.append(Problem("alt_too_long", severity, part, facts))
    if controls := forbidden_controls(alt):
        found.append(Problem("control_characters", part=part, params={"count": len(controls)}))
    return found
