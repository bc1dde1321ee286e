"""What a client's report holds: the numbers of a period, the names that go with them, and what stands on its cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from inkom_desktop.domain.overview import Overview

TOP_POSTS = 6
"""So many posts a report shows."""


class PaperSize(StrEnum):
    """The sheets a report is made for."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """How a report is made: who stands on its cover, in which language ("en", "fr", "de", "es"), on which paper."""

    by: str = ""
    language: str = "en"
    size: PaperSize = PaperSize.A4


@dataclass(frozen=True, slots=True)
class Named:
    """What a report calls an account: its handle, its network, and the network's tile (letters on a #RRGGBB)."""

    handle: str
    network: str
    letters: str
    fill: str


@dataclass(frozen=True, slots=True)
class ClientReport:
    """A report before it is drawn. `made_on` is a day of the workspace's calendar; `colour` is the client's number in the palette.

    `by` is who made it (may be empty). `pictures` are files on this computer, by post. `silent` names networks that report
    nothing, `sample` says that the numbers are made up.
    """

    client: str
    colour: int
    by: str
    made_on: date
    zone: str
    overview: Overview
    accounts: Mapping[str, Named]
    pictures: Mapping[str, Path]
    silent: tuple[str, ...] = ()
    sample: bool = False
