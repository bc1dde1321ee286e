"""A draft: what the person wrote, before any network sees it; and the content one account would get of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

MAX_TEXT = 1_000_000
"""Characters that one draft may hold in all; a larger paste is refused with a sentence."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture (later a film) kept in the media folder under the hash of its bytes.

    `sha256` is lower-case hex; `bytes` its size; `width` and `height` are pixels; `name` is the file name the person knew.
    """

    sha256: str
    mime: str
    bytes: int
    width: int
    height: int
    name: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A media file in one part of a draft, with its alternative text."""

    id: str
    file: MediaFile
    alt: str = ""
    part: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """What the person wrote.

    `parts` has at least one text, a thread has several; `own_texts` maps an account id to the parts written for it alone.
    `version` grows by one with every change and guards against silent overwriting. Times are aware UTC.
    """

    id: str
    workspace_id: str
    created_at: datetime
    updated_at: datetime
    title: str = ""
    parts: tuple[str, ...] = ("",)
    account_ids: tuple[str, ...] = ()
    own_texts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    media: tuple[Attachment, ...] = ()
    labels: tuple[str, ...] = ()
    deleted_at: datetime | None = None
    version: int = 1

    def content_for(self, account_id: str) -> Content:
        """Return what the account would get: its own text where one was written, else the common one.

        An own text with fewer parts than the common one gets the media of the parts that it lacks in its last part.
        """
        parts = self.own_texts.get(account_id) or self.parts
        last = len(parts) - 1
        return Content(
            title=self.title,
            parts=tuple(
                ContentPart(text, tuple(a for a in self.media if min(a.part, last) == i))
                for i, text in enumerate(parts)
            ),
            labels=self.labels,
        )


@dataclass(frozen=True, slots=True)
class ContentPart:
    """One part as one account gets it."""

    text: str
    media: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    """Everything one account gets, frozen at scheduling."""

    title: str
    parts: tuple[ContentPart, ...]
    labels: tuple[str, ...] = ()
