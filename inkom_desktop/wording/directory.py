"""Sentences for what a network can do, costs and needs, as the directory and the connect dialog tell it."""

from __future__ import annotations

from inkom_desktop.domain.directory import NetworkFacts, Works
from inkom_desktop.wording import Speak, as_written, fill

WORKS: dict[Works, str] = {
    Works.TEXT: "text",
    Works.PICTURES: "pictures",
    Works.FILMS: "films",
    Works.DOCUMENTS: "documents",
    Works.POLLS: "polls",
    Works.FIRST_COMMENT: "first comment",
    Works.STATISTICS: "statistics",
    Works.DELETING: "deleting",
}
SENTENCES = {
    "works": "What works: {works}.",
    "free": "It costs nothing.",
    "price": "It costs {price} for each part.",
    "own_app": "You sign in with an app of your own there; the steps are shown below.",
    "hands_off": "It can publish by itself while this computer is off.",
    "stays": "This computer has to be on when a post is due.",
    "reads_back": "Own posts can be read back: a lost answer is looked up.",
    "blind": "Own posts cannot be read back: you are asked when an answer was lost.",
}


def say_directory(facts: NetworkFacts, speak: Speak = as_written) -> tuple[str, ...]:
    """Return the sentences about a network, in the language of `speak`."""
    works = ", ".join(speak(WORKS[each]) for each in facts.works)
    told = [fill(speak(SENTENCES["works"]), {"works": works})]
    told.append(fill(speak(SENTENCES["price"]), {"price": facts.price}) if facts.price else speak(SENTENCES["free"]))
    if facts.own_app:
        told.append(speak(SENTENCES["own_app"]))
    told.append(speak(SENTENCES["hands_off" if facts.hands_off else "stays"]))
    told.append(speak(SENTENCES["reads_back" if facts.reads_back else "blind"]))
    if facts.needs:
        told.append(speak(facts.needs))
    return tuple(told)
