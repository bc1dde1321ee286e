"""What a network lets its author choose for a post (visibility, language, a poll …), declared as data, and what was chosen.

A network declares options; a draft keeps the values for each account; the composer draws the declarations and the command line
reads them, so that neither knows a network. What was chosen is frozen with the content.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

FIRST_COMMENT = "first_comment"
"""The key of the option whose text is no property of the post: it becomes a last part, a comment under it."""


class OptionKind(StrEnum):
    """What is chosen, and so what a value of it is."""

    CHOICE = "choice"
    """One of `choices`: its key."""
    FLAG = "flag"
    """Yes or no: a bool."""
    TEXT = "text"
    """Words: a string."""
    LIST = "list"
    """Words one by one, as tags: strings. Where there are `choices`, these alone."""
    LANGUAGES = "languages"
    """Languages of the text: tags of BCP 47."""
    POLL = "poll"
    """A question's answers: a Poll."""


class Belongs(StrEnum):
    """What an option is said of."""

    POST = "post"
    """The whole post: one value, which every part of a thread gets."""
    PART = "part"
    """One part: each has its own value."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be chosen: its key, as networks and the command line have it, and what a person reads."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Poll:
    """A poll: its answers in order, how long it runs, and whether several may be chosen and the count is hidden until its end."""

    answers: tuple[str, ...] = ("", "")
    minutes: int = 1440
    multiple: bool = False
    hidden: bool = False


OptionValue = str | bool | tuple[str, ...] | Poll


@dataclass(frozen=True, slots=True)
class PollRules:
    """What a network allows of a poll. `minutes` are the only lengths it knows, shortest first; empty: any in between.

    `longest` counts the characters (graphemes) of one answer.
    """

    most: int = 4
    longest: int = 50
    least_minutes: int = 5
    most_minutes: int = 44_640
    minutes: tuple[int, ...] = ()
    multiple: bool = True
    hidden: bool = True
    with_media: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One declaration.

    `key` is its name on the command line and in the store: small letters, digits and underscores, the same for ever. `label`
    and `hint` are English words for people. `default` is what the network does when nothing is chosen; of a choice the empty
    string means that it is left to the account's own settings there. `most` bounds the entries of a list or of languages,
    `longest` the characters (graphemes) of a text or of one entry. `lines` asks for a text of several lines. A post
    without a `required` one is refused.
    """

    key: str
    kind: OptionKind
    label: str
    hint: str = ""
    choices: tuple[Choice, ...] = ()
    default: OptionValue = ""
    belongs: Belongs = Belongs.POST
    most: int | None = None
    longest: int | None = None
    lines: bool = False
    required: bool = False
    poll: PollRules = field(default_factory=PollRules)


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen for one account: for the whole post, and for parts by their place. What is not in it is left as it is."""

    post: Mapping[str, OptionValue] = field(default_factory=dict)
    parts: Mapping[int, Mapping[str, OptionValue]] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.post) or any(self.parts.values())

    def get(self, option: Option, part: int = 0) -> OptionValue | None:
        """Return the value of an option (of a part), None when nothing was chosen."""
        of = self.post if option.belongs is Belongs.POST else self.parts.get(part, {})
        return of.get(option.key)

    def having(self, option: Option, value: OptionValue | None, part: int = 0) -> Chosen:
        """Return a copy with another value; None, or an empty one, takes it away."""
        if option.belongs is Belongs.POST:
            return Chosen(_with(self.post, option.key, value), self.parts)
        parts = {**self.parts, part: _with(self.parts.get(part, {}), option.key, value)}
        return Chosen(self.post, {place: values for place, values in sorted(parts.items()) if values})

    def moved(self, there: Callable[[int], int | None]) -> Chosen:
        """Return a copy after parts have changed places: `there` tells the new place of one, None where it is gone."""
        parts = {new: values for old, values in self.parts.items() if (new := there(old)) is not None}
        return Chosen(self.post, dict(sorted(parts.items())))


def _with(values: Mapping[str, OptionValue], key: str, value: OptionValue | None) -> dict[str, OptionValue]:
    left = {k: v for k, v in values.items() if k != key}
    return left if value is None or value in ("", ()) else {**left, key: value}


def find_option(options: Sequence[Option], key: str) -> Option | None:
    """Return the declaration with this key."""
    return next((o for o in options if o.key == key), None)


def plain_value(value: OptionValue) -> object:
    """Return a value as plain JSON."""
    if isinstance(value, Poll):
        return {
            "answers": list(value.answers),
            "minutes": value.minutes,
            "multiple": value.multiple,
            "hidden": value.hidden,
        }
    return list(value) if isinstance(value, tuple) else value


def plain_values(values: Mapping[str, OptionValue]) -> dict[str, object]:
    """Return values by key as plain JSON."""
    return {key: plain_value(value) for key, value in values.items()}


def value_from(plain: object) -> OptionValue | None:
    """Read a value from plain JSON; None when it is none."""
    match plain:
        case str() | bool():
            return plain
        case list():
            return tuple(str(each) for each in plain)
        case {"answers": list(answers), "minutes": int(minutes), **more}:
            return Poll(tuple(map(str, answers)), minutes, more.get("multiple") is True, more.get("hidden") is True)
    return None


def values_from(plain: Mapping[str, object]) -> dict[str, OptionValue]:
    """Read values by key from plain JSON; what is none is left out."""
    return {key: value for key, each in plain.items() if (value := value_from(each)) is not None}


def words_in(chosen: Chosen) -> list[str]:
    """Return the words that a person wrote as values, for a search: texts, entries and answers."""
    words: list[str] = []
    for value in (*chosen.post.values(), *(v for values in chosen.parts.values() for v in values.values())):
        match value:
            case str():
                words.append(value)
            case tuple():
                words += value
            case Poll():
                words += value.answers
    return words
