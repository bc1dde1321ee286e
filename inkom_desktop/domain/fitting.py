"""What has to be done to a picture so that a network takes it: an order, which the same picture answers with the same bytes."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass

from inkom_desktop.domain.draft import Attachment, Crop, MediaFile
from inkom_desktop.domain.media_rules import WRITABLE, MediaRules, can_be_written_anew


@dataclass(frozen=True, slots=True)
class Fit:
    """An order: what of the picture (None: all), as which kinds it may be written, and how large it may be."""

    mimes: tuple[str, ...]
    max_bytes: int
    crop: Crop | None = None
    max_pixels: int | None = None
    max_side: int | None = None

    @property
    def key(self) -> str:
        """The order in 16 hex digits, the same for the same order."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()[:16]


def fit_for(attachment: Attachment, rules: MediaRules) -> Fit | None:
    """Return what has to be done to an attachment of a content, None when it fits as it is or cannot be made to."""
    file, its = attachment.file, rules.for_file(attachment.file)
    if its is None or not can_be_written_anew(file, its):
        return None
    shown = attachment.shown
    fits = (
        attachment.crop is None
        and file.mime in its.mimes
        and file.bytes <= its.max_bytes
        and (its.max_pixels is None or shown.width * shown.height <= its.max_pixels)
        and (its.max_side is None or max(shown.width, shown.height) <= its.max_side)
    )
    if fits:
        return None
    mimes = tuple(m for m in WRITABLE if m in its.mimes)
    return Fit(mimes, its.max_bytes, attachment.crop, its.max_pixels, its.max_side)


def fitted_name(file: MediaFile, mime: str) -> str:
    """Return the name of a picture that was written anew as another kind."""
    ending = {"image/jpeg": ".jpg", "image/png": ".png", "image/webp": ".webp"}[mime]
    stem = file.name.rpartition(".")[0] or file.name
    return file.name if mime == file.mime else f"{stem}{ending}"
