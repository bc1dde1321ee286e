"""Options of networks on the command line: NETWORK.KEY=VALUE (or ACCOUNT.KEY=VALUE, KEY@2=VALUE for the second part)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.errors import NotFound, UsageRefused
from inkom_desktop.domain.options import (
    Belongs,
    Chosen,
    Option,
    OptionKind,
    OptionValue,
    Poll,
    find_option,
    plain_values,
)
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import options_of

HELP = (
    "NETWORK.KEY=VALUE, or ACCOUNT.KEY=VALUE; inkom account networks --json lists them. Lists: a, b. "
    "Polls: 'Yes | No; 1d; multiple; hidden'. KEY@2 is the second part's. Nothing after = takes it away"
)
_GIVEN = re.compile(r"(?:(?P<whose>.+)\.)?(?P<key>[a-z0-9_]+)(?:@(?P<part>[1-9][0-9]{0,2}))?\Z")
_LENGTH = re.compile(r"([1-9][0-9]{0,5})\s*([mhd])\Z")
_MINUTES = {"m": 1, "h": 60, "d": 1440}
YES, NO = ("on", "yes", "true", "1"), ("off", "no", "false", "0")


async def read_options(
    given: Sequence[str], house: House, workspace_id: str, account_ids: Sequence[str], present: Mapping[str, Chosen]
) -> dict[str, Chosen]:
    """Return what is chosen for each account after what was given over what is `present`.

    A network's name means all of the draft's accounts of that network. Raises UsageRefused("option_malformed",
    "option_nobody", "option_unknown", "option_value"), NotFound as `accounts.find` does.
    """
    chosen = dict(present)
    for words in given:
        whose, key, part, value = _taken_apart(words)
        for account in await _meant(whose, house, workspace_id, account_ids):
            option = _declared(options_of(house.networks.get(account.network), account), key, account.network)
            _fits_part(option, part, words)
            made = chosen.get(account.id, Chosen()).having(option, read_value(option, value), (part or 1) - 1)
            chosen[account.id] = made
    return {account: each for account, each in chosen.items() if each}


def read_for(options: Sequence[Option], given: Sequence[str], network: str) -> Chosen:
    """Return what is chosen for a network without an account: KEY=VALUE. Raises as `read_options` does."""
    chosen = Chosen()
    for words in given:
        whose, key, part, value = _taken_apart(words)
        if whose and whose != network:
            raise UsageRefused("option_malformed", given=words)
        option = _declared(options, key, network)
        _fits_part(option, part, words)
        chosen = chosen.having(option, read_value(option, value), (part or 1) - 1)
    return chosen


def _taken_apart(words: str) -> tuple[str, str, int | None, str]:
    name, equals, value = words.partition("=")
    found = _GIVEN.match(name.strip())
    if not equals or found is None:
        raise UsageRefused("option_malformed", given=words)
    part = int(found["part"]) if found["part"] else None
    return found["whose"] or "", found["key"], part, value


async def _meant(whose: str, house: House, workspace_id: str, account_ids: Sequence[str]) -> list[Account]:
    if not whose:
        raise UsageRefused("option_nobody", whose=whose)
    accounts = [a for a in await house.store.accounts.all(workspace_id=workspace_id) if a.id in account_ids]
    try:
        network = house.networks.get(whose).card.key
    except NotFound:
        return [await house.accounts.find(whose, workspace_id)]
    of_network = [a for a in accounts if a.network == network]
    if not of_network:
        raise UsageRefused("option_nobody", whose=whose)
    return of_network


def _declared(options: Sequence[Option], key: str, network: str) -> Option:
    option = find_option(options, key)
    if option is None:
        raise UsageRefused("option_unknown", key=key, network=network, known=[o.key for o in options] or "none")
    return option


def _fits_part(option: Option, part: int | None, words: str) -> None:
    if part is not None and option.belongs is Belongs.POST:
        raise UsageRefused("option_malformed", given=words)


def read_value(option: Option, text: str) -> OptionValue | None:
    """Return the value that was written, None for nothing. Raises UsageRefused("option_value")."""
    if not text.strip():
        return None
    match option.kind:
        case OptionKind.CHOICE:
            return text.strip()
        case OptionKind.TEXT:
            return text
        case OptionKind.LIST | OptionKind.LANGUAGES:
            return tuple(dict.fromkeys(word for each in text.split(",") if (word := " ".join(each.split()))))
        case OptionKind.FLAG:
            low = text.strip().lower()
            if low not in (*YES, *NO):
                raise UsageRefused("option_value", key=option.key, value=text, allowed="on, off")
            return low in YES
        case OptionKind.POLL:
            return _poll(option, text)


def _poll(option: Option, text: str) -> Poll:
    answers, *rest = text.split(";")
    poll = {"minutes": 1440, "multiple": False, "hidden": False}
    for word in (each.strip().lower() for each in rest):
        if word in ("multiple", "hidden"):
            poll[word] = True
        elif length := _LENGTH.match(word):
            poll["minutes"] = int(length[1]) * _MINUTES[length[2]]
        else:
            raise UsageRefused("option_value", key=option.key, value=word, allowed="30m, 6h, 3d, multiple, hidden")
    parts = tuple(" ".join(a.split()) for a in answers.split("|"))
    return Poll(parts, int(poll["minutes"]), bool(poll["multiple"]), bool(poll["hidden"]))


def options_shape(options: Sequence[Option]) -> list[dict[str, object]]:
    """Return declarations as `--json` prints them."""
    return [
        {
            "key": o.key,
            "kind": o.kind.value,
            "label": o.label,
            "choices": [c.key for c in o.choices],
            "belongs": o.belongs.value,
            "most": o.poll.most if o.kind is OptionKind.POLL else o.most,
            "longest": o.poll.longest if o.kind is OptionKind.POLL else o.longest,
            "required": o.required,
        }
        for o in options
    ]


def chosen_shape(chosen: Chosen) -> dict[str, object]:
    """Return what is chosen for an account as `--json` prints it; parts are counted from 0, as those of media."""
    return {
        "post": plain_values(chosen.post),
        "parts": [{"part": place, **plain_values(values)} for place, values in chosen.parts.items()],
    }
