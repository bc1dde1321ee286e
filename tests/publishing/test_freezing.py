"""What is frozen at scheduling: the pictures each network takes, made to fit, with their words."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from inkom_desktop.domain.account import Account
from inkom_desktop.domain.calendar import Due
from inkom_desktop.domain.check import Check
from inkom_desktop.domain.draft import Attachment, Content, Crop, Draft
from inkom_desktop.domain.errors import MediaRefused
from inkom_desktop.domain.media_rules import media_problems
from inkom_desktop.publishing.planner import ChecksFailed, Planner
from inkom_desktop.system.media_files import MediaFolder
from tests.fakes.network import FakeNetwork, FakeNetworks
from tests.publishing.conftest import Desktop


def large(size: tuple[int, int] = (1500, 1000)) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 90).convert("RGB").save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> MediaFolder:
    return MediaFolder(tmp_path / "pictures")


async def test_a_picture_that_is_too_large_goes_out_smaller_and_the_draft_keeps_its_own(
    desktop: Desktop, folder: MediaFolder
) -> None:
    planner = Planner(desktop.store, FakeNetworks(desktop.network), folder, desktop.clock, desktop.facts.append)
    (account,) = await desktop.store.accounts.all()
    taken = await folder.take_bytes(large(), "view.png")
    assert taken.bytes > 10**6
    now = desktop.clock.now()
    crop = Crop(0, 0, 0.5, 0.5)
    draft = Draft(
        "d1",
        account.workspace_id,
        now,
        now,
        parts=("words",),
        account_ids=(account.id,),
        media=(Attachment("m", taken, "A view", crops={account.id: crop, "another": Crop(0, 0, 1, 0.1)}),),
    )
    await desktop.store.drafts.add(draft)
    at = now + timedelta(hours=1)
    (pub,) = await planner.schedule(draft, Due(at, "UTC", at.replace(tzinfo=None).isoformat()))
    (frozen,) = pub.content.parts[0].media
    assert (frozen.alt, frozen.crops) == ("A view", {})
    assert frozen.file.bytes <= 10**6
    assert frozen.file.width / frozen.file.height == pytest.approx(1.5, abs=0.01)
    assert frozen.file.sha256 != taken.sha256
    assert await folder.intact(frozen.file)
    assert (await desktop.store.drafts.get("d1")) == draft
    assert (await desktop.store.publications.get(pub.id)).content == pub.content  # type: ignore[union-attr]
    folder.path(taken).write_bytes(b"rot")
    folder.path(frozen.file).write_bytes(b"rot")
    with pytest.raises(MediaRefused, match="media_lost"):
        await planner.frozen(replace(draft, id="d2"), account)


async def test_a_client_may_let_nothing_out_without_alternative_text(desktop: Desktop, folder: MediaFolder) -> None:
    planner = Planner(desktop.store, NetworksThatAsk(), folder, desktop.clock, desktop.facts.append)
    (workspace,) = await desktop.store.workspaces.all()
    taken = await folder.take_bytes(large((40, 40)), "view.png")
    now = desktop.clock.now()
    draft = Draft("d1", "ws", now, now, parts=("words",), account_ids=("acc",), media=(Attachment("m", taken),))
    await desktop.store.drafts.add(draft)
    at = now + timedelta(hours=1)
    due = Due(at, "UTC", at.replace(tzinfo=None).isoformat())
    await desktop.store.workspaces.save(replace(workspace, alt_required=True))
    with pytest.raises(ChecksFailed) as refused:
        await planner.schedule(draft, due)
    assert [p.code for p in refused.value.checks[0].check.errors] == ["alt_missing"]
    described = replace(draft, media=(replace(draft.media[0], alt="A view"),))
    assert len(await planner.schedule(described, due)) == 1


class NetworksThatAsk(FakeNetworks):
    """The fake network, held to its own rules for media."""

    def __init__(self) -> None:
        super().__init__(Asking())


class Asking(FakeNetwork):
    def check(self, content: Content, account: Account | None) -> Check:
        found = super().check(content, account)
        problems = [p for i, part in enumerate(content.parts) for p in media_problems(part.media, i, self.card.media)]
        return replace(found, problems=(*found.problems, *problems))
