"""What the scenes play on: private stores with fixed contents, a clock that stands still, and an engine that rests."""

from __future__ import annotations

import dataclasses
import random
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain import ids
from inkom_desktop.domain.account import Account, AccountState
from inkom_desktop.domain.calendar import Due, wall
from inkom_desktop.engine.house import House
from inkom_desktop.ports.network import SignInAsk

STORY, CLIENT, FRESH = "story", "client", "fresh"
STORES = (STORY, CLIENT, FRESH)
"""A client at work, a client with nothing yet, and a computer on which Inkom was just installed."""
NOW = datetime(2026, 10, 13, 9, 18, tzinfo=UTC)
"""The moment of the design's pictures: a Tuesday, 10:18 in Lisbon."""
ZONE = "Europe/Lisbon"


class StandingClock:
    """A clock that shows the same moment for ever (`ports.clock.Clock`)."""

    def __init__(self, now: datetime = NOW) -> None:
        self._now = now

    def now(self) -> datetime:
        """The fixed moment, aware UTC."""
        return self._now

    def monotonic(self) -> float:
        """A fixed number of seconds."""
        return 1000.0


class RestingEngine:
    """Stands where the engine does and sends nothing: what is due in a picture stays due."""

    async def start(self) -> None:
        """Nothing."""

    async def stop(self) -> None:
        """Nothing."""

    def wake(self) -> None:
        """Nothing."""


@dataclass(frozen=True, slots=True)
class Cast:
    """What a store holds, by the names that scenes use: ids of drafts and accounts."""

    drafts: dict[str, str] = dataclasses.field(default_factory=dict)
    accounts: dict[str, str] = dataclasses.field(default_factory=dict)


def opening(data: Path) -> Callable[[], Awaitable[House]]:
    """What opens a house on a data folder, with the standing clock and the resting engine."""

    async def open_it() -> House:
        house = await open_house({"INKOM_DATA_DIR": str(data)}, clock=StandingClock())
        return dataclasses.replace(house, home_zone=ZONE, make_engine=RestingEngine)  # type: ignore[arg-type]

    return open_it


def same_ids() -> None:
    """Make identifiers of this process the same in every run."""
    dice = random.Random(13)
    secrets.randbits = lambda k: dice.getrandbits(k)


async def build(store: str, data: Path, language: str) -> Cast:
    """Fill an empty data folder (one of STORES) of somebody who reads this language."""
    same_ids()
    house = await opening(data)()
    try:
        await house.store.settings.set("language", language)
        return Cast() if store == FRESH else await _fill(house, store)
    finally:
        await house.close()


async def _fill(house: House, store: str) -> Cast:
    client = await house.workspaces.add("Tidewell Coffee" if store == STORY else "Osei Architects", ZONE)
    if store != STORY:
        return Cast()
    accounts = {}
    for number, (network, server, handle, state) in enumerate(
        (
            ("bluesky", "https://pds.example", "tidewell.coffee", AccountState.HEALTHY),
            ("mastodon", "https://roasters.example", "@tidewell@roasters.example", AccountState.SIGN_IN_NEEDED),
            ("wordpress", "https://journal.tidewell.example", "journal.tidewell.example", AccountState.HEALTHY),
        )
    ):
        made = NOW - timedelta(days=90, minutes=-number)
        account = Account(ids.new_id(), client.id, network, server, handle, handle, "Tidewell Coffee", state, made)
        accounts[network] = (await house.store.accounts.add(account)).id
    folder = await house.accounts.connect("folder", SignInAsk(server=str(house.data / "site")), client.id, "Practice")
    accounts["folder"] = folder.id
    everywhere = list(accounts.values())
    drafts = {}
    for minutes, words in (
        (12, "Container day: 11 samples on the table, one spoon, no talking for an hour."),
        (102, "Roast day, 40-second film"),
        (1560, "Why we print the price we paid on each bag"),
    ):
        draft = await house.drafts.new(client.id, parts=(words,), account_ids=everywhere[:3])
        at = NOW + timedelta(minutes=minutes)
        await house.planner.schedule(draft, Due(at, ZONE, wall(at, ZONE)))
    long = await house.drafts.new(
        client.id,
        title="Huila harvest, first cups",
        parts=(
            "The first container of this year’s Huila harvest landed on Friday. We cupped eleven lots and kept three: a "
            "jasmine-sweet Pink Bourbon, a plum-and-cocoa Caturra and a honey-processed surprise from Finca La Esperanza. "
            "Roasting starts Wednesday, tasting flights at the bar from Saturday. Which should we pour first?",
            "How we choose: two blind rounds, four people, no talking. Anything under 86 points goes back to the exporter "
            "with our notes.",
        ),
        account_ids=everywhere,
    )
    drafts["long"] = long.id
    own = await house.drafts.new(
        client.id,
        parts=("Two places left on Saturday’s cupping class.",),
        account_ids=everywhere,
        own_texts={
            accounts["mastodon"]: ("Two places left on Saturday’s cupping class at the roastery. No slurping.",)
        },
    )
    drafts["own"] = own.id
    return Cast(drafts, accounts)
