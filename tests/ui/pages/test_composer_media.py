"""Pictures in the composer: pasted, cut for one account, described within each network's limit, and asked for by a rule."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from inkom_desktop.domain.draft import Crop
from inkom_desktop.ui.models.pictures import cut_to
from inkom_desktop.ui.pages.composer import actions
from inkom_desktop.ui.pages.composer.view import ComposerPage
from inkom_desktop.ui.pages.composer.view_asks import AltDialog
from inkom_desktop.ui.pages.composer.view_crop import CropDialog
from inkom_desktop.ui.pages.composer.view_media import Thumbnail
from tests.ui.pages.test_composer_page import composing
from tests.ui.shell.conftest import Screen, told


async def with_picture(screen: Screen, tmp_path: Path, *networks: str) -> ComposerPage:
    page = await composing(screen, *networks)
    path = tmp_path / "hills.png"
    picture = Image.new("RGB", (400, 200), "black")
    picture.paste("white", (200, 0, 400, 200))
    picture.save(path)
    there = asyncio.ensure_future(told(page.vm.opened, lambda: bool(page.vm.draft and page.vm.draft.media)))
    page.vm.attach([path])
    await there
    return page


def test_pasted_pixels_become_a_picture(screen: Screen) -> None:
    async def scenario() -> None:
        page = await composing(screen)
        image = QImage(30, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        paste = QMimeData()
        paste.setImageData(image)
        there = asyncio.ensure_future(told(page.vm.opened, lambda: bool(page.vm.draft and page.vm.draft.media)))
        assert page._editors[0].canInsertFromMimeData(paste)
        page._editors[0].insertFromMimeData(paste)
        await there
        assert page.vm.draft is not None
        (taken,) = page.vm.draft.media
        assert (taken.file.mime, taken.file.width, taken.file.height, taken.part) == ("image/png", 30, 20, 0)
        assert page.vm.parts == ("",)
        await screen.window.settled()

    screen.run(scenario())


def test_a_picture_is_cut_for_one_account_by_keyboard_and_pointer(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        page = await with_picture(screen, tmp_path, "bluesky")
        page.deeds()[actions.CROP.id].act()
        dialog = page.questions.open
        assert isinstance(dialog, CropDialog)
        by_network = {t.account.network: t.account.id for t in dialog._targets}
        bluesky = by_network["bluesky"]
        dialog._choose(bluesky)
        frame = dialog.frame
        dialog._shape_chosen("1:1")
        assert dialog.crop() == Crop(0.25, 0, 0.5, 1)
        QTest.keyClick(frame, Qt.Key.Key_Right)
        assert dialog.crop() == Crop(0.27, 0, 0.5, 1)
        QTest.keyClick(frame, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        cut = dialog.crop()
        assert cut is not None
        assert round(cut.width / cut.height, 3) == 0.5  # a square of a picture twice as wide as high
        assert cut.width < 0.5
        framed, place = frame._framed(), frame._place()
        QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=framed.center().toPoint())
        QTest.mouseMove(frame, framed.center().toPoint() + QPoint(round(place.width()), 0))
        QTest.mouseRelease(frame, Qt.MouseButton.LeftButton)
        moved = dialog.crop()
        assert moved is not None
        assert round(moved.left + moved.width, 3) == 1
        dialog._make()
        for _ in range(600):
            if dialog.after.file is not None:
                break
            await asyncio.sleep(0.02)
        assert dialog.after.file is not None
        assert abs(dialog.after.file.width - dialog.after.file.height) <= 1
        dialog._keep()
        assert page.vm.draft is not None
        (held,) = page.vm.draft.media
        assert held.crops == {bluesky: moved}
        (shown,) = page.vm.draft.content_for(bluesky).parts[0].media
        assert shown.shown.width == shown.shown.height
        assert page.vm.draft.content_for(by_network["folder"]).parts[0].media[0].crops == {}
        page.questions.crop(held, bluesky)
        again = page.questions.open
        assert isinstance(again, CropDialog)
        assert again.crop() == moved
        again._whole()
        again._keep()
        assert page.vm.draft.media[0].crops == {}
        await page.vm.stored()
        await screen.window.settled()

    screen.run(scenario())


def test_a_preview_shows_what_the_crop_leaves() -> None:
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    for x in range(20, 40):
        for y in range(20):
            image.setPixelColor(x, y, QColor("white"))
    right = cut_to(image, QSize(10, 10), Crop(0.5, 0, 0.5, 1))
    assert right.pixelColor(1, 5).lightness() > 200
    left = cut_to(image, QSize(10, 10), Crop(0, 0, 0.5, 1))
    assert left.pixelColor(8, 5).lightness() < 50


def test_alternative_text_is_counted_as_each_network_does(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        page = await with_picture(screen, tmp_path, "bluesky", "mastodon")
        (tile,) = page.findChildren(Thumbnail)
        page.questions.alt(tile.attachment)
        dialog = page.questions.open
        assert isinstance(dialog, AltDialog)
        assert sorted(ring.text() for ring in dialog.rings) == ["0/1,500", "0/10,000", "0/2,000"]
        dialog._field.setPlainText("👨‍👩‍👧‍👦" + "x" * 1500)
        states = {ring.text(): ring.state() for ring in dialog.rings}
        assert states == {"1,501/10,000": "fine", "1,501/2,000": "fine", "1,501/1,500": "over"}
        dialog.reject()
        await screen.window.settled()

    screen.run(scenario())


def test_a_clients_rule_asks_for_words_at_the_picture(screen: Screen, tmp_path: Path) -> None:
    async def scenario() -> None:
        page = await with_picture(screen, tmp_path)
        page.vm.write(0, "words")
        page.vm._check()
        assert page.vm.errors == 0
        client = screen.desktop.now.workspace
        assert client is not None
        changed = asyncio.ensure_future(told(page.vm.counted, lambda: page.vm.errors == 1))
        await screen.bridge.call(lambda house: house.workspaces.set_alt_required(client, True))
        await changed
        page._schedule_pressed()
        (row,) = page._checks._rows
        assert "alternative text" in row.accessibleName()
        assert page.vm.draft is not None
        page.vm.set_media((replace(page.vm.draft.media[0], alt="Hills"),))
        page.vm._check()
        assert page.vm.errors == 0
        await screen.window.settled()

    screen.run(scenario())
