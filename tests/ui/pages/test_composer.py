"""The composer: nothing typed is lost, nothing is overwritten, what is scheduled is what was written."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from inkom_desktop.domain.draft import MAX_TEXT
from inkom_desktop.domain.errors import StoreUnusable
from inkom_desktop.domain.publication import State
from inkom_desktop.drafting.threads import Numbering
from inkom_desktop.ui.pages.composer.viewmodel import ComposerViewModel
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told


def composer(screen: Screen) -> ComposerViewModel:
    vm = ComposerViewModel(screen.desktop, screen.window)
    vm._later.setInterval(0)
    vm.begin()
    return vm


async def stored(screen: Screen, draft_id: str):  # type: ignore[no-untyped-def]
    return await screen.bridge.call(lambda house: house.store.drafts.get(draft_id))


def test_who_types_on_without_a_pause_is_stored_on_the_way(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    async def scenario() -> None:
        vm = composer(screen)
        vm._later.setInterval(60_000)
        vm.write(0, "a")
        assert vm._later.isActive()
        # A timer that begins anew at every key never rings for somebody who types steadily.
        begun_anew: list[object] = []
        monkeypatch.setattr(vm._later, "start", begun_anew.append)
        for number in range(20):
            vm.write(0, "a" * (number + 2))
        assert begun_anew == []
        monkeypatch.undo()
        vm.save()

    screen.run(scenario())


def test_typing_is_stored_by_itself_and_blank_drafts_are_not(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        vm = composer(screen)
        assert vm.draft is not None
        vm.write(0, "   ")
        vm.save()
        assert await stored(screen, vm.draft.id) is None
        kept = asyncio.ensure_future(told(vm.saved))
        vm.write(0, "First words")
        await kept
        assert (await stored(screen, vm.draft.id)).parts == ("First words",)
        again = asyncio.ensure_future(told(vm.saved))
        vm.write(0, "First words, and more")
        await again
        assert (await stored(screen, vm.draft.id)).parts == ("First words, and more",)
        assert vm.saved_at is not None
        assert not vm.unsaved

    screen.run(scenario())


def test_opening_a_draft_changes_nothing(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        workspace = screen.desktop.now.workspace
        assert workspace is not None
        draft = await screen.bridge.call(lambda house: house.drafts.new(workspace.id, parts=("a", "b"), title="T"))
        screen.window.show()
        page = screen.window.page("composer")
        opened = asyncio.ensure_future(told(page.vm.opened, lambda: page.vm.parts == ("a", "b")))
        screen.window.compose(draft.id)
        await opened
        assert not page.vm.unsaved
        page.leave()
        await screen.window.settled()
        assert (await stored(screen, draft.id)).version == 1

    screen.run(scenario())


def test_what_somebody_else_wrote_is_not_overwritten(screen: Screen) -> None:
    async def scenario() -> None:
        vm = composer(screen)
        kept = asyncio.ensure_future(told(vm.saved))
        vm.write(0, "mine")
        await kept
        assert vm.draft is not None
        other = await stored(screen, vm.draft.id)
        await screen.bridge.call(lambda house: house.drafts.save(replace(other, parts=("theirs",))))
        clash = asyncio.ensure_future(told(vm.changed, lambda: vm.clash is not None))
        vm.write(0, "mine, longer")
        await clash
        assert (await stored(screen, vm.draft.id)).parts == ("theirs",)
        taken = asyncio.ensure_future(told(vm.opened))
        vm.take_both()
        await taken
        assert vm.parts == ("theirs",)
        drafts = await screen.bridge.call(lambda house: house.store.drafts.all())
        assert {d.parts for d in drafts} == {("theirs",), ("mine, longer",)}

    screen.run(scenario())


def test_the_other_version_is_kept_and_mine_stays_in_the_history(screen: Screen) -> None:
    async def scenario() -> None:
        vm = composer(screen)
        kept = asyncio.ensure_future(told(vm.saved))
        vm.write(0, "mine")
        await kept
        assert vm.draft is not None
        other = await stored(screen, vm.draft.id)
        await screen.bridge.call(lambda house: house.drafts.save(replace(other, parts=("theirs",))))
        clash = asyncio.ensure_future(told(vm.changed, lambda: vm.clash is not None))
        vm.write(0, "mine, longer")
        await clash
        taken = asyncio.ensure_future(told(vm.opened))
        vm.take_theirs()
        await taken
        assert (vm.parts, vm.clash, vm.unsaved) == (("theirs",), None, False)
        history = await screen.bridge.call(lambda house: house.store.drafts.history(other.id))
        assert [v.draft.parts[0] for v in history] == ["theirs", "mine, longer", "theirs", "mine"]
        again = asyncio.ensure_future(told(vm.saved))
        vm.write(0, "theirs, and more")
        await again
        assert vm.clash is None

    screen.run(scenario())


def test_a_full_disk_keeps_the_text_and_says_so(screen: Screen) -> None:
    async def scenario() -> None:
        vm = composer(screen)
        drafts = screen.bridge.house.store.drafts

        async def full(_: object) -> None:
            raise StoreUnusable("store_full", path="")

        drafts.add = full  # type: ignore[method-assign]
        failed = asyncio.ensure_future(told(vm.changed, lambda: vm.save_error is not None))
        vm.write(0, "not lost")
        await failed
        assert (vm.parts, vm.unsaved, vm.save_error.code) == (("not lost",), True, "store_full")  # type: ignore[union-attr]
        del drafts.add  # type: ignore[attr-defined]
        kept = asyncio.ensure_future(told(vm.saved))
        vm.save()
        await kept
        assert vm.save_error is None

    screen.run(scenario())


def test_own_text_parts_and_splitting(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        vm = composer(screen)
        vm.write(0, "one two three")
        vm.write_own(account)
        vm.write(0, "own")
        assert vm.draft is not None
        assert (vm.draft.parts, vm.draft.own_texts[account]) == (("one two three",), ("own",))
        vm.use_common(account)
        vm.show_tab("")
        vm.split_at(0, 7)
        assert vm.parts == ("one two", "three")
        vm.add_part()
        assert vm.parts == ("one two", "three", "")
        vm.remove_part(2)
        assert not vm.write(0, "x" * (MAX_TEXT + 1))
        assert vm.parts == ("one two", "three")

    screen.run(scenario())


def test_a_long_text_becomes_a_thread_that_fits_and_can_be_taken_back(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen, "bluesky")
        vm = page.vm
        text = "A sentence of some length about the harvest. " * 16
        vm.write(0, text.strip())
        await told(vm.counted, lambda: vm.errors == 1)
        vm.split(0)
        assert len(vm.parts) == 2
        assert vm.parts[0].endswith("harvest.")
        vm.split_all(Numbering.SLASH)
        assert len(vm.parts) == 3
        assert [p.splitlines()[-1] for p in vm.parts] == ["1/3", "2/3", "3/3"]
        await told(vm.counted, lambda: vm.errors == 0)
        assert screen.desktop.undo.take_back()
        await told(vm.changed, lambda: len(vm.parts) == 2)

    screen.run(scenario())


def test_pictures_and_their_checks(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        vm = composer(screen)
        Image.new("RGB", (9, 9), "red").save(tmp_path / "red.png")
        (tmp_path / "no.png").write_bytes(b"")
        refused = asyncio.ensure_future(told(vm.trouble))
        counted = asyncio.ensure_future(
            told(vm.counted, lambda: [p.code for f in vm.findings for p in f.check.problems] == ["alt_missing"])
        )
        vm.attach([tmp_path / "no.png", tmp_path / "red.png"])
        assert (await refused).code == "media_empty"
        await counted
        (finding,) = vm.findings
        assert [p.code for p in finding.check.problems] == ["alt_missing"]
        (picture,) = vm.media_of(0)
        fine = asyncio.ensure_future(told(vm.counted, lambda: not any(f.check.problems for f in vm.findings)))
        vm.set_alt(picture.id, "a red square")
        await fine

    screen.run(scenario())


def test_scheduling_undo_and_publishing_now(screen: Screen) -> None:
    async def scenario() -> None:
        account = await screen.folder("Site")
        vm = composer(screen)
        vm.write(0, "On its way")
        made = asyncio.ensure_future(told(vm.scheduled))
        vm.schedule()
        (pub,) = await made
        assert pub.state is State.SCHEDULED
        assert pub.due_at.minute % 15 == 0
        assert vm.is_blank
        assert screen.desktop.undo.newest is not None
        opened = asyncio.ensure_future(told(vm.opened, lambda: vm.parts == ("On its way",)))
        screen.desktop.undo.take_back()
        await opened
        gone = await screen.bridge.call(lambda house: house.store.publications.get(pub.id))
        assert gone.state is State.CANCELLED
        live = asyncio.ensure_future(
            told(screen.desktop.publication_changed, lambda p: p is not None and p.state is State.PUBLISHED)
        )
        vm.publish_now()
        await live
        (written,) = screen.sites[account].glob("*.md")
        assert "On its way" in written.read_text("utf-8")

    screen.run(scenario())


def test_the_page_draws_what_the_model_says(screen: Screen) -> None:
    async def scenario() -> None:
        await screen.folder("Site")
        screen.window.show()
        screen.window.compose(None)
        page = screen.window.page("composer")
        page._editors[0].setPlainText("bell \x07")
        await told(page.vm.counted, lambda: page.vm.errors == 1)
        toasts = len(screen.window.toasts.toasts())
        page._schedule_pressed()
        assert page.vm.errors == 1
        assert len(screen.window.toasts.toasts()) == toasts
        assert (await screen.bridge.call(lambda house: house.store.publications.query())) == []

    screen.run(scenario())
