"""A draft: what the person wrote, before any network sees it; and the content one account would get of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from inkom_desktop.domain.options import FIRST_COMMENT, Chosen, OptionValue

MAX_TEXT = 1_000_000
"""Characters that one draft may hold in all; a larger paste is refused with a sentence."""


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture, a film or a document kept in the media folder under the hash of its bytes.

    `sha256` is lower-case hex; `bytes` its size; `width` and `height` are pixels as a viewer shows them (0 of a document);
    `name` is the file name the person knew. `frames` is more than one for a picture that moves, `seconds` and `codecs`
    (lower-case names such as h264, aac) are a film's, `pages` a document's; each 0 or empty where it could not be told.
    """

    sha256: str
    mime: str
    bytes: int
    width: int
    height: int
    name: str
    frames: int = 1
    seconds: float = 0.0
    codecs: tuple[str, ...] = ()
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Crop:
    """What of a picture is shown: the place of its left upper corner and its size, as fractions (0 to 1) of the whole."""

    left: float
    top: float
    width: float
    height: float

    def pixels(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom in whole pixels of a picture of this size; never empty, never beyond it."""
        left = min(max(0, round(self.left * width)), width - 1)
        top = min(max(0, round(self.top * height)), height - 1)
        right = min(max(left + 1, round((self.left + self.width) * width)), width)
        bottom = min(max(top + 1, round((self.top + self.height) * height)), height)
        return left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Attachment:
    """A media file in one part of a draft, with its alternative text.

    `crops` are what of a picture each account shows, by the account's id; none: the whole. In a content there is at most one,
    that of the content's account.
    """

    id: str
    file: MediaFile
    alt: str = ""
    part: int = 0
    crops: Mapping[str, Crop] = field(default_factory=dict)

    @property
    def crop(self) -> Crop | None:
        """What of the picture is shown in a content, None for the whole."""
        return next(iter(self.crops.values()), None)

    @property
    def shown(self) -> MediaFile:
        """The file with the size, in pixels, of what is shown of it in a content."""
        if self.crop is None or not self.file.width or not self.file.height:
            return self.file
        left, top, right, bottom = self.crop.pixels(self.file.width, self.file.height)
        return replace(self.file, width=right - left, height=bottom - top)

    def for_account(self, account_id: str) -> Attachment:
        """Return it as one account gets it."""
        own = self.crops.get(account_id)
        return replace(self, crops={account_id: own} if own else {}) if self.crops else self


@dataclass(frozen=True, slots=True)
class LinkCard:
    """What stands under a link: the address as it is meant, the page's words and picture or the person's own; not `shown`
    when the person wants none.
    """

    url: str
    title: str = ""
    description: str = ""
    picture: MediaFile | None = None
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Draft:
    """What the person wrote.

    `parts` has at least one text, a thread has several; `own_texts` maps an account id to the parts written for it alone,
    `options` one to what was chosen of its network's options. `stage` is the id of its column on the board, empty for the first.
    `cards` are the person's own link cards by their address.
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
    options: Mapping[str, Chosen] = field(default_factory=dict)
    stage: str = ""
    cards: Mapping[str, LinkCard] = field(default_factory=dict)
    deleted_at: datetime | None = None
    version: int = 1

    def content_for(self, account_id: str) -> Content:
        """Return what the account would get: its own text where one was written, else the common one.

        An own text with fewer parts than the common one gets the media of the parts that it lacks in its last part. A first
        comment is the last part.
        """
        parts, chosen = self.own_texts.get(account_id) or self.parts, self.options.get(account_id, Chosen())
        last = len(parts) - 1
        made = [
            ContentPart(
                text,
                tuple(a.for_account(account_id) for a in self.media if min(a.part, last) == i),
                chosen.parts.get(i, {}),
            )
            for i, text in enumerate(parts)
        ]
        comment = chosen.post.get(FIRST_COMMENT)
        if isinstance(comment, str) and comment.strip():
            made.append(ContentPart(comment, comment=True))
        return Content(
            title=self.title,
            parts=tuple(made),
            labels=self.labels,
            options={key: value for key, value in chosen.post.items() if key != FIRST_COMMENT},
        )


@dataclass(frozen=True, slots=True)
class ContentPart:
    """One part as one account gets it. `options` are those of this part alone; `comment` that it is a comment under the post.

    `card` is what stands under its link on a network to which Inkom gives it; None: the adapter makes it from the page.
    """

    text: str
    media: tuple[Attachment, ...] = ()
    options: Mapping[str, OptionValue] = field(default_factory=dict)
    comment: bool = False
    card: LinkCard | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything one account gets, frozen at scheduling. `options` are those of the whole post."""

    title: str
    parts: tuple[ContentPart, ...]
    labels: tuple[str, ...] = ()
    options: Mapping[str, OptionValue] = field(default_factory=dict)
