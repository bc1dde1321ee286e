"""The terms of an article: tags and categories by their names, as numbers; made where they are new and the user may.

https://developer.wordpress.org/rest-api/reference/tags/#create-a-tag , categories/#list-categories , #create-a-category .
"""

from __future__ import annotations

import html
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from inkom_desktop.domain.outcome import Outcome, Rejected, SignInNeeded
from inkom_desktop.networks.wordpress import wire
from inkom_desktop.networks.wordpress.wire import Api
from inkom_desktop.web.client import Answer, Reply

log = logging.getLogger(__name__)

MOST_TAGS = 20
TAGS_UNTIL_S = 25.0
"""Seconds of a preparation after which no further tag is looked up: the post matters more."""
TERM_S = 10.0


async def tags(api: Api, names: Sequence[str], spent: Callable[[], float]) -> list[int] | SignInNeeded:
    """Return the numbers of tags; `spent` tells the seconds of the preparation. A tag that fails is left out."""
    numbers: list[int] = []
    once: dict[str, str] = {}
    for name in names:
        once.setdefault(name.casefold(), name)
    for name in [n for n in once.values() if n][:MOST_TAGS]:
        if spent() > TAGS_UNTIL_S:
            log.warning("the site is slow: some tags were left out")
            break
        reply = await api.post(wire.TAGS, {"name": name}, fields="id", deadline_s=TERM_S)
        if not isinstance(reply, Answer):
            continue
        if reply.status == 401:
            return SignInNeeded(wire.sentence(reply), 401)
        if number := _made(reply):
            numbers.append(number)
        else:
            log.info("a tag was left out: HTTP %s", reply.status)
    return list(dict.fromkeys(numbers))


async def categories(api: Api, names: Sequence[str], now: datetime) -> list[int] | Outcome:
    """Return the numbers of categories. One that is not there and may not be made stops the article: it decides where it stands."""
    numbers: list[int] = []
    for name in names:
        reply = await api.get(wire.CATEGORIES, {"search": name, "per_page": "100", "_fields": "id,name"})
        number = _named(reply, name)
        if number is None:
            if not isinstance(reply, Answer) or reply.status != 200:
                return wire.refused(reply, now)
            reply = await api.post(wire.CATEGORIES, {"name": name}, fields="id", deadline_s=TERM_S)
            number = _made(reply)
        if not number:
            outcome = wire.refused(reply, now)
            return Rejected("wp_category_refused", name, 403) if isinstance(outcome, Rejected) else outcome
        numbers.append(number)
    return list(dict.fromkeys(numbers))


def _named(reply: Reply, name: str) -> int | None:
    listed = reply.json() if isinstance(reply, Answer) and reply.status == 200 else None
    for each in listed if isinstance(listed, list) else []:
        shown = html.unescape(wire.text_of(each.get("name"))) if isinstance(each, dict) else ""
        if shown.casefold() == name.casefold():
            return wire.whole(each.get("id"))
    return None


def _made(reply: Reply) -> int | None:
    """Return the number of a term that was made, or is there already."""
    if not isinstance(reply, Answer):
        return None
    said = reply.object()
    data = said.get("data")
    known = data.get("term_id") if wire.code_of(reply) == "term_exists" and isinstance(data, dict) else None
    return wire.whole(said.get("id") if reply.ok else known)
