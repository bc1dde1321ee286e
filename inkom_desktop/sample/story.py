"""What the sample client wrote, when, and what became of it: data alone. Times are counted from the moment it is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

NAME = "Sample: Tidewell Coffee"


class Fate(StrEnum):
    """What became of a post to one account."""

    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    LATE = "late"
    MISSED = "missed"
    SIGNED_OUT = "signed_out"
    REFUSED = "refused"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Cast:
    """A practice account: the key the posts name it by, its folder's name, and what a person reads."""

    key: str
    folder: str
    name: str
    signed_out: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of this package in one part of a post."""

    file: str
    alt: str
    part: int = 0


@dataclass(frozen=True, slots=True)
class Post:
    """A draft, and its publications when `due` is set.

    `due` counts from the making (negative = in the past), rounded up to a quarter of an hour; `day` and `at` instead name a
    wall time so many days away. `fates` maps accounts to what became of it; `late` is by how much a late one was late.
    """

    key: str
    parts: tuple[str, ...]
    fates: Mapping[str, Fate]
    due: timedelta | None = None
    day: int | None = None
    at: str = "09:30"
    title: str = ""
    pictures: tuple[Picture, ...] = ()
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    late: timedelta = timedelta(0)

    @property
    def scheduled(self) -> bool:
        """Tell whether it has a time."""
        return self.due is not None or self.day is not None


CAST = (
    Cast("shop", "shop-window", "Tidewell shop window"),
    Cast("board", "notice-board", "Roasters’ notice board", signed_out=True),
    Cast("journal", "journal", "Tidewell journal"),
    Cast("notes", "notes", "Notes to the team"),
)


def _to(fate: Fate, *accounts: str) -> dict[str, Fate]:
    return dict.fromkeys(accounts, fate)


_CUPS = Picture("cups.jpg", "Eleven cupping bowls in two rows on a wooden table, a spoon in the nearest")
_BAG = Picture("bag.jpg", "A 250 gram bag of coffee with a hand-drawn label in pink and brown")
_HILLS = Picture("hills.jpg", "Green hills with coffee terraces under a morning sky")
_POUR = Picture("pour.jpg", "Water poured in a thin stream from a kettle into a paper filter")
_ROASTER = Picture("roaster.jpg", "A drum roaster with its door open, beans falling into the cooling tray")

POSTS = (
    Post(
        "opening",
        (
            "Doors open at eight. The first flight on the bar is a washed Caturra from Huila: plum, cocoa, a little lime.",
        ),
        _to(Fate.PUBLISHED, "shop", "journal"),
        due=timedelta(hours=-2),
        pictures=(_POUR,),
    ),
    Post(
        "container",
        ("Container day: 11 samples on the table, one spoon, no talking for an hour.",),
        _to(Fate.LATE, "shop"),
        due=timedelta(minutes=-75),
        pictures=(_CUPS,),
        late=timedelta(minutes=14),
    ),
    Post(
        "decaf",
        ("Decaf, answered: five short replies to the questions we hear every day at the bar.",),
        {"journal": Fate.PUBLISHED, "board": Fate.SIGNED_OUT},
        due=timedelta(minutes=-45),
    ),
    Post(
        "film",
        ("Roast day in forty seconds. Listen for the first crack at nine minutes.",),
        _to(Fate.SCHEDULED, "shop", "journal"),
        due=timedelta(minutes=10),
        pictures=(_ROASTER,),
        title="Roast day",
    ),
    Post(
        "price",
        (
            "Why we print the price we paid on each bag.",
            "The number on the label is what reached the farm, per kilo of green coffee, in the currency it was paid in.",
            "It is not always a number we are proud of. That is why it stands there.",
        ),
        _to(Fate.SCHEDULED, "shop", "journal", "notes"),
        due=timedelta(minutes=95),
    ),
    Post(
        "label",
        ("Pink Bourbon label, front and back. The drawing is by the farm’s own sign painter.",),
        _to(Fate.SCHEDULED, "shop"),
        due=timedelta(minutes=155),
        pictures=(_BAG,),
    ),
    Post(
        "harvest-news",
        ("News from Huila: the rain stopped in time, picking starts on Monday.",),
        _to(Fate.SCHEDULED, "shop", "journal"),
        day=1,
        at="09:30",
        pictures=(_HILLS,),
        labels=("harvest",),
    ),
    Post(
        "class",
        ("Two places left in Saturday’s cupping class. Slurping is taught, and encouraged.",),
        _to(Fate.SCHEDULED, "shop", "notes"),
        day=1,
        at="13:00",
        own={"notes": ("Two places left on Saturday. Could one of you ask the regulars before we post it again?",)},
    ),
    Post(
        "grinder",
        ("Your grinder, not your beans: three signs that the burrs are due.",),
        _to(Fate.SCHEDULED, "journal"),
        day=2,
        at="09:30",
        title="Three signs that the burrs are due",
    ),
    Post(
        "flight",
        ("Weekend flight: Pink Bourbon, Caturra, and a honey-processed surprise.",),
        _to(Fate.SCHEDULED, "shop"),
        day=4,
        at="10:00",
        pictures=(_CUPS,),
    ),
    Post(
        "weekend-hours",
        ("Open until seven this weekend; the roaster runs until four.",),
        _to(Fate.MISSED, "notes"),
        day=-1,
        at="18:00",
    ),
    Post(
        "visit",
        ("A morning at the port, with the container number written on a hand.",),
        {"shop": Fate.PUBLISHED, "notes": Fate.REFUSED},
        day=-1,
        at="12:00",
        pictures=(_HILLS,),
    ),
    Post(
        "thanks",
        ("Thank you for the bags you brought back: 412 in September, all on their way to be filled again.",),
        _to(Fate.LOST, "notes"),
        due=timedelta(hours=-3),
    ),
    Post(
        "water",
        ("Water first: how hard is yours, and why your coffee tastes flat at home.",),
        _to(Fate.PUBLISHED, "shop", "journal"),
        day=-2,
        at="09:30",
    ),
    Post(
        "team",
        ("Four people, two blind rounds, one vote each. The coffee that wins has no name until the end.",),
        _to(Fate.PUBLISHED, "shop", "journal"),
        day=-3,
        at="13:00",
        pictures=(_CUPS,),
    ),
    Post(
        "september",
        ("What we paid in September, farm by farm.",),
        _to(Fate.PUBLISHED, "journal"),
        day=-5,
        at="09:30",
        title="What we paid in September",
    ),
    # Not scheduled: what lies on the desk.
    Post(
        "harvest",
        (
            "The first container of this year’s Huila harvest landed on Friday. We cupped eleven lots and kept three: a "
            "jasmine-sweet Pink Bourbon, a plum-and-cocoa Caturra and a honey-processed surprise from Finca La Esperanza. "
            "Roasting starts Wednesday, tasting flights at the bar from Saturday. Which should we pour first?",
            "How we choose: two blind rounds, four people, no talking. Anything under 86 points goes back to the exporter "
            "with our notes.",
        ),
        _to(Fate.SCHEDULED, "shop", "board", "journal"),
        title="Huila harvest, first cups",
        pictures=(_CUPS, _BAG, Picture("hills.jpg", "", 1)),
        labels=("harvest",),
    ),
    Post(
        "route",
        (
            "From the Huila farms to our bar: 9,200 km, three weeks at sea, and one very patient customs officer. "
            "The whole route, with dates and the price at each step, is in the journal.",
        ),
        _to(Fate.SCHEDULED, "shop", "journal", "notes"),
        own={
            "journal": (
                "From the Huila farms to our bar, step by step. We publish the dates and what was paid at each of them, "
                "because a price without its route says little.",
            )
        },
        pictures=(_HILLS,),
    ),
    Post("idea", ("Film idea: the sound of each grinder setting, one breath each.",), {}, labels=("ideas",)),
)
