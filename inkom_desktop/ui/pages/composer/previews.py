"""What a post looks like to each account's readers: pure, from the network's own description of itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from inkom_desktop.domain.check import Check
from inkom_desktop.domain.counting import split_graphemes
from inkom_desktop.domain.draft import Attachment, Content, LinkCard
from inkom_desktop.ports.network import Mark, MarksText, Network, PreviewKind, TitlesPosts


class Look(StrEnum):
    """How a stretch of text looks."""

    PLAIN = "plain"
    LINK = "link"
    OVER = "over"
    """Beyond the limit: the network would not take it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text and how it looks."""

    text: str
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class ShownPart:
    """One part of the post, as readers see it."""

    stretches: tuple[Stretch, ...]
    media: tuple[Attachment, ...] = ()
    card: LinkCard | None = None

    @property
    def text(self) -> str:
        """The words, for a screen reader."""
        return "".join(s.text for s in self.stretches)


@dataclass(frozen=True, slots=True)
class ShownPost:
    """The whole post. `over` is by how much the longest part is beyond the limit, in the network's own unit."""

    title: str
    parts: tuple[ShownPart, ...]
    over: int = 0


def shown_post(content: Content, check: Check, network: Network) -> ShownPost:
    """Return the post as this network would show it."""
    marks = network.marks if isinstance(network, MarksText) else _none
    parts = []
    for index, part in enumerate(content.parts):
        over = over_by(check, index)
        card = part.card if part.card is not None and part.card.shown and part.card.title else None
        parts.append(ShownPart(stretches_of(part.text, marks(part.text), over), part.media, card))
    if network.card.preview.kind is not PreviewKind.POST:
        parts = [_joined(parts)]
    longest = max((over_by(check, i) for i in range(len(content.parts))), default=0)
    title = network.title_of(content) if isinstance(network, TitlesPosts) else ""
    return ShownPost(title, tuple(parts), longest)


def over_by(check: Check, part: int) -> int:
    """Return by how much a part is beyond the limit, 0 when it is not."""
    if check.limit is None or part >= len(check.parts):
        return 0
    return max(0, check.parts[part].length - check.limit)


def tail_of(text: str, over: int) -> int:
    """Return where the last `over` graphemes begin: what a reader must take away for the text to fit."""
    if over <= 0:
        return len(text)
    clusters = split_graphemes(text)
    return len("".join(clusters[: max(0, len(clusters) - over)]))


def stretches_of(text: str, marks: Sequence[Mark], over: int) -> tuple[Stretch, ...]:
    """Cut a text into what is plain, what is marked, and what is over the limit."""
    tail = tail_of(text, over)
    made: list[Stretch] = []

    def add(words: str, look: Look) -> None:
        if words:
            made.append(Stretch(words, look))

    at = 0
    for mark in marks:
        add(text[at : min(mark.start, tail)], Look.PLAIN)
        add(text[max(at, tail) : mark.start], Look.OVER)
        if mark.end <= tail:
            add(mark.shown or text[mark.start : mark.end], Look.LINK)
        elif mark.start >= tail:
            add(mark.shown or text[mark.start : mark.end], Look.OVER)
        else:
            add(text[mark.start : tail], Look.LINK)
            add(text[tail : mark.end], Look.OVER)
        at = mark.end
    add(text[at : max(at, tail)], Look.PLAIN)
    add(text[max(at, tail) :], Look.OVER)
    return tuple(made)


def _joined(parts: Sequence[ShownPart]) -> ShownPart:
    stretches: list[Stretch] = []
    for part in parts:
        if stretches and part.stretches:
            stretches.append(Stretch("\n\n"))
        stretches += part.stretches
    return ShownPart(tuple(stretches), tuple(a for part in parts for a in part.media))


def _none(_: str) -> tuple[Mark, ...]:
    return ()
