"""inkom publisher status: what networks hold is not nothing."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from inkom_desktop.cli.commands.publisher import _sentence
from inkom_desktop.domain.publication import HandOff, PartState, State
from inkom_desktop.store.store import open_store
from tests.cli.conftest import Inkom
from tests.cli.test_main_job import site
from tests.fakes.clock import FixedClock
from tests.fakes.publications import publication


@pytest.mark.parametrize(
    ("wish", "said"), [(HandOff.WISHED, "the next for"), (HandOff.TAKE_BACK, "1 being taken back")]
)
def test_what_a_network_holds_is_said(inkom: Inkom, data: Path, tmp_path: Path, wish: HandOff, said: str) -> None:
    account = site(inkom, tmp_path / "site")
    draft = inkom("draft", "new", "--text", "Held.", "--account", account, "--json").one["id"]
    made = inkom("schedule", draft, "--at", "+3d", "--json").one["id"]
    asyncio.run(_hand_over(data / "inkom.sqlite3", str(made), wish))
    told = inkom("publisher", "status").out
    assert "Nothing is scheduled" not in told
    assert "1 post is held by the network" in told
    assert said in told


async def _hand_over(file: Path, publication_id: str, wish: HandOff) -> None:
    store = await open_store(file, clock=FixedClock())
    pub = await store.publications.get(publication_id)
    assert pub is not None
    part = replace(pub.parts[0], state=PartState.HANDED, handed_for=pub.due_at)
    held = replace(pub.with_part(0, part), state=State.HANDED_OFF, hand_off=wish, retry_at=pub.due_at)
    await store.publications.save(held)
    await store.close()


@pytest.mark.parametrize(("late", "said"), [(0.3, " 0.3 s after"), (217_877_856.7, " 2521 d "), (7200.0, " 2 h")])
def test_how_late_it_went_out_can_be_read(late: float, said: str) -> None:
    live = replace(publication(), state=State.PUBLISHED, late_by_s=late)
    assert said in _sentence(live)
