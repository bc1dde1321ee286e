"""What the scenes play on: private stores with fixed contents, a clock that stands still, and an engine that rests."""

from __future__ import annotations

import dataclasses
import json
import random
import secrets
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from inkom_desktop.bootstrap import open_house
from inkom_desktop.domain.account import Account
from inkom_desktop.domain.metrics import Metric, Reading
from inkom_desktop.domain.publication import State
from inkom_desktop.domain.workspace import Workspace
from inkom_desktop.engine.house import House
from inkom_desktop.sample.story import CAST, POSTS
from inkom_desktop.system.paths import write_private

STORY, SAMPLE, CLIENT, FRESH = "story", "sample", "client", "fresh"
STORES = (STORY, SAMPLE, CLIENT, FRESH)
"""A client at work, the sample beside real work, a client with nothing yet, and a computer on which Inkom is new."""
DRESS = (
    ("bluesky", "https://pds.example", "tidewell.coffee"),
    ("mastodon", "https://roasters.example", "@tidewell@roasters.example"),
    ("wordpress", "https://journal.tidewell.example", "journal.tidewell.example"),
    None,
)
"""What the accounts of the sample are shown as in STORY, in their order: network, server, handle; None stays as it is."""
COUNTED = frozenset({"bluesky", "mastodon"})
"""Those of them that report numbers."""
NOW = datetime(2026, 10, 13, 9, 18, tzinfo=UTC)
"""The moment of the design's pictures: a Tuesday, 10:18 in Lisbon."""
ZONE = "Europe/Lisbon"


NONE: Mapping[str, str] = {}


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


class StandingHome:
    """Implements `ports.clock.Home`: in one zone for good."""

    zone = ZONE

    def look(self) -> str:
        """Return it."""
        return self.zone


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


def opening(data: Path, settings: Mapping[str, str] = NONE) -> Callable[[], Awaitable[House]]:
    """What opens a house on a data folder with these settings, with the standing clock and the resting engine."""

    async def open_it() -> House:
        house = await open_house({"INKOM_DATA_DIR": str(data)}, clock=StandingClock())
        for name, value in settings.items():
            await house.store.settings.set(name, value)
        return dataclasses.replace(house, home=StandingHome(), make_engine=RestingEngine)  # type: ignore[arg-type]

    return open_it


def same_ids() -> None:
    """Make identifiers of this process the same in every run."""
    dice = random.Random(13)
    secrets.randbits = lambda k: dice.getrandbits(k)


async def build(store: str, folder: Path) -> None:
    """Make a store (one of STORES) in a folder, and beside it what it holds."""
    same_ids()
    house = await opening(folder / store)()
    try:
        cast = Cast() if store == FRESH else await _fill(house, store)
    finally:
        await house.close()
    write_private(folder / f"{store}.json", json.dumps(dataclasses.asdict(cast)).encode("utf-8"))


def cast_of(store: str, folder: Path) -> Cast:
    """What a store that was built holds."""
    return Cast(**json.loads((folder / f"{store}.json").read_text("utf-8")))


async def _fill(house: House, store: str) -> Cast:
    if store == CLIENT:
        await house.workspaces.add("Osei Architects", ZONE)
        return Cast()
    if store == SAMPLE:
        await house.workspaces.first(ZONE)
    sample = await house.sample.add(ZONE)
    await house.store.settings.set("workspace", sample.id)
    if store == STORY:
        await _dress_as_real(house, sample)
    accounts = await house.store.accounts.all(workspace_id=sample.id)
    drafts = {d.parts: d.id for d in await house.store.drafts.all(workspace_id=sample.id)}
    by_key = dict(zip((member.key for member in CAST), accounts, strict=True))
    return Cast({p.key: drafts[p.parts] for p in POSTS}, {key: account.id for key, account in by_key.items()})


async def _dress_as_real(house: House, sample: Workspace) -> None:
    """The sample's posts as those of a client with accounts on networks, as the design draws it: in this store alone."""
    await house.store.workspaces.save(dataclasses.replace(sample, name="Tidewell Coffee", sample=False, colour=0))
    accounts = await house.store.accounts.all(workspace_id=sample.id)
    for account, look in zip(accounts, DRESS, strict=True):
        if look is None:
            continue
        network, server, handle = look
        changed = dataclasses.replace(account, network=network, server=server, handle=handle, name="Tidewell Coffee")
        await house.store.accounts.save(changed)
        for pub in await house.store.publications.query(account_id=account.id):
            await house.store.publications.save(dataclasses.replace(pub, network=network))
        if network in COUNTED:
            await _count(house, changed, random.Random(network))


async def _count(house: House, account: Account, chance: random.Random) -> None:
    """Numbers as they might have been read each evening of ten weeks, but for two on which the computer was off."""
    live = await house.store.publications.query(account_id=account.id, states={State.PUBLISHED})
    followers, likes = 900 + chance.randrange(200), 0
    for ago in range(70, -1, -1):
        at = NOW - timedelta(days=ago)
        if ago in (9, 10):
            continue
        followers += chance.randrange(6)
        likes += chance.randrange(4, 30 if at.weekday() < 5 else 14)
        readings = [Reading(account.id, "", 0, (Metric("followers", followers, at),))]
        # Posts of older weeks are gone from the sample; their likes stand on one that nobody sees.
        readings.append(Reading(account.id, f"older-{account.id}", 0, (Metric("likes", likes, at),)))
        for pub in live:
            if pub.published_at is not None and pub.published_at <= at:
                days = (at - pub.published_at).days + 1
                numbers = (Metric("likes", 17 * days, at), Metric("replies", 3 + days, at))
                readings.append(Reading(account.id, pub.id, 0, numbers))
        await house.store.metrics.add(readings, [], zone=ZONE)
