"""What is wrong with the values that were chosen for a network's options: one set of rules, from the declarations alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from inkom_desktop.domain.check import Problem
from inkom_desktop.domain.counting import forbidden_controls, graphemes
from inkom_desktop.domain.draft import Content
from inkom_desktop.domain.options import FIRST_COMMENT, Belongs, Option, OptionKind, OptionValue, Poll, find_option

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z")


def option_problems(options: Sequence[Option], content: Content) -> list[Problem]:
    """Return the problems of a content's options, each in its part (None = the whole post)."""
    found = list(_of_values(options, content.options, Belongs.POST, None))
    for index, part in enumerate(content.parts):
        if part.comment:
            found += _of_comment(options, part.text)
            continue
        found += _of_values(options, part.options, Belongs.PART, index)
        if any(isinstance(v, Poll) for v in part.options.values()) and part.media:
            found += [
                Problem("poll_with_media", part=index)
                for o in options
                if o.kind is OptionKind.POLL and not o.poll.with_media and o.key in part.options
            ]
    return found


def _of_values(
    options: Sequence[Option], values: Mapping[str, OptionValue], belongs: Belongs, part: int | None
) -> Iterator[Problem]:
    for option in options:
        missing = option.required and option.belongs is belongs and option.key not in values and not part
        if missing and option.key != FIRST_COMMENT:
            yield Problem("option_missing", part=part, params={"option": option.label})
    for key, value in values.items():
        declared = find_option(options, key)
        if declared is None or declared.belongs is not belongs:
            yield Problem("option_gone", part=part, params={"key": key})
        else:
            yield from _of_one(declared, value, part)


def _of_comment(options: Sequence[Option], text: str) -> Iterator[Problem]:
    option = find_option(options, FIRST_COMMENT)
    if option is None:
        yield Problem("option_gone", params={"key": FIRST_COMMENT})
    else:
        yield from _of_one(option, text, None)


def _of_one(option: Option, value: OptionValue, part: int | None) -> Iterator[Problem]:
    name: dict[str, object] = {"option": option.label}
    match option.kind, value:
        case OptionKind.CHOICE, str():
            if value not in {c.key for c in option.choices}:
                yield Problem("option_choice", part=part, params={**name, "value": value})
        case OptionKind.FLAG, bool():
            pass
        case OptionKind.TEXT, str():
            yield from _of_words(option, value, part, name)
        case ((OptionKind.LIST | OptionKind.LANGUAGES), tuple()):
            yield from _of_entries(option, value, part, name)
        case OptionKind.POLL, Poll():
            yield from _of_poll(option, value, part)
        case _:
            yield Problem("option_gone", part=part, params={"key": option.key})


def _of_words(option: Option, words: str, part: int | None, name: Mapping[str, object]) -> Iterator[Problem]:
    if option.longest is not None and (length := graphemes(words)) > option.longest:
        params = {**name, "length": length, "limit": option.longest}
        yield Problem("option_too_long", part=part, params=params)
    if controls := forbidden_controls(words):
        yield Problem("option_controls", part=part, params={**name, "count": len(controls)})


def _of_entries(
    option: Option, entries: tuple[str, ...], part: int | None, name: Mapping[str, object]
) -> Iterator[Problem]:
    if option.most is not None and len(entries) > option.most:
        yield Problem("option_too_many", part=part, params={**name, "count": len(entries), "limit": option.most})
    known = {c.key for c in option.choices}
    for entry in entries:
        if option.kind is OptionKind.LANGUAGES and not _LANGUAGE.match(entry):
            yield Problem("option_language", part=part, params={"value": entry})
        elif known and entry not in known:
            yield Problem("option_choice", part=part, params={**name, "value": entry})
        else:
            yield from _of_words(option, entry, part, name)


def _of_poll(option: Option, poll: Poll, part: int | None) -> Iterator[Problem]:
    rules, answers = option.poll, [" ".join(a.split()) for a in poll.answers if a.strip()]
    if len(answers) < 2:
        yield Problem("poll_few", part=part)
    if len(answers) > rules.most:
        yield Problem("poll_many", part=part, params={"count": len(answers), "limit": rules.most})
    if len({a.casefold() for a in answers}) < len(answers):
        yield Problem("poll_same", part=part)
    for answer in answers:
        if (length := graphemes(answer)) > rules.longest:
            params: dict[str, object] = {"answer": answer, "length": length, "limit": rules.longest}
            yield Problem("poll_answer_long", part=part, params=params)
        if controls := forbidden_controls(answer):
            yield Problem("option_controls", part=part, params={"option": option.label, "count": len(controls)})
    known = not rules.minutes or poll.minutes in rules.minutes
    if not (known and rules.least_minutes <= poll.minutes <= rules.most_minutes):
        yield Problem("poll_time", part=part)
    if (poll.multiple and not rules.multiple) or (poll.hidden and not rules.hidden):
        yield Problem("poll_kind", part=part)
