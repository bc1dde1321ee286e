"""The tile of a post: every state has its own icon and line, titles end with …, and nothing depends on colour alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from inkom_desktop.ui.theme import apply_theme, load_theme
from inkom_desktop.ui.widgets.gallery import Gallery
from inkom_desktop.ui.widgets.gallery_sheet import ComponentSheet, Sheet
from inkom_desktop.ui.widgets.post_tile import (
    CalendarTile,
    PostTile,
    PostTileState,
    SlotGhost,
    draw_post_tile,
    tile_height,
)
from inkom_desktop.ui.widgets.tile import TileLook

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def drawn(tile: PostTile, width: int = 138, height: int = 56, **more: bool) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_post_tile(painter, QRectF(image.rect()), tile, **more)
    painter.end()
    return image


def test_each_state_looks_like_no_other_even_without_colour(qapp: QApplication, look: TileLook) -> None:
    for name in ("light", "contrast-dark"):
        apply_theme(qapp, load_theme(name))
        grey = {}
        for state in PostTileState:
            image = drawn(PostTile(state, "09:30", "Title", (look,), 62))
            grey[state] = bytes(image.convertToFormat(QImage.Format.Format_Grayscale8).constBits())
        assert len(set(grey.values())) == len(PostTileState)


def test_it_has_the_height_of_the_drawing_and_grows_with_the_text(qapp: QApplication) -> None:
    assert (tile_height(), tile_height(2)) == (56, 72)
    tile = CalendarTile(PostTile(PostTileState.DRAFT, "16:00", "Draft"), "Draft, Wednesday 16:00")
    assert (tile.sizeHint().width(), tile.sizeHint().height()) == (138, 56)
    apply_theme(qapp, load_theme("light", scale=2.0))
    assert tile.sizeHint().height() > 2 * 48


def test_a_long_title_ends_in_the_room_it_has(qapp: QApplication) -> None:
    short = PostTile(PostTileState.PUBLISHED, "08:30", "One two three four five six seven eight nine ten")
    longer = PostTile(PostTileState.PUBLISHED, "08:30", short.title + " eleven twelve thirteen")
    # Both are cut in the same place; the second line is used where there is one.
    assert drawn(short) == drawn(longer)
    two = drawn(longer, height=72)
    assert two.copy(8, 40, 120, 16) != drawn(short, height=72, hover=False).copy(8, 8, 120, 16)
    assert two != drawn(PostTile(PostTileState.PUBLISHED, "08:30", "One"), height=72)


@pytest.mark.parametrize(("percent", "share"), [(-5, 0.0), (0, 0.0), (50, 0.5), (100, 1.0), (140, 1.0)])
def test_the_bar_is_as_long_as_the_percent_says(qapp: QApplication, percent: int, share: float) -> None:
    image = drawn(PostTile(PostTileState.PUBLISHING, f"{percent}%", "Publishing", (), percent))
    fill = load_theme("light").color("accent.fill")
    # A row through the bar, without the line at either side and the round corners.
    filled = [x for x in range(8, 130) if image.pixelColor(x, 52) == fill]
    assert len(filled) == pytest.approx(122 * share, abs=6)


def test_the_grip_comes_with_pointer_and_keyboard_and_a_dragged_tile_has_the_accent(
    qtbot: QtBot, colours: Callable[[QWidget], set[str]]
) -> None:
    tile = CalendarTile(PostTile(PostTileState.DRAFT, "16:00", "Draft"), "Draft, Wednesday 16:00")
    qtbot.addWidget(tile)
    tile.show()
    rest = tile.grab().toImage()
    tile.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert tile.grab().toImage() != rest
    tile.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    accent = load_theme("light").color("accent.fill").name()
    assert accent not in colours(tile)
    tile.set_dragged(True)
    assert accent in colours(tile)
    assert tile.accessibleName() == "Draft, Wednesday 16:00"
    tile.set_tile(PostTile(PostTileState.SCHEDULED, "16:00", "Draft"), "Scheduled, Wednesday 16:00")
    assert tile.accessibleName() == "Scheduled, Wednesday 16:00"


def test_a_slot_says_when_it_is_the_best_and_is_pressed(qtbot: QtBot, colours: Callable[[QWidget], set[str]]) -> None:
    slot = SlotGhost("13:00 free", spoken="Free slot, Wednesday 13:00")
    qtbot.addWidget(slot)
    slot.resize(138, 26)
    slot.show()
    accent = load_theme("light").color("accent.text").name()
    assert accent not in colours(slot)
    plain = slot.grab().toImage()
    slot.set_target(True)
    bare = slot.grab().toImage()
    slot.set_target(True, "best time")
    assert plain != bare != slot.grab().toImage()
    assert accent in colours(slot)
    with qtbot.waitSignal(slot.clicked):
        qtbot.keyClick(slot, Qt.Key.Key_Space)
    assert slot.accessibleName() == "Free slot, Wednesday 13:00"


@pytest.mark.parametrize(("name", "scale"), [("contrast-dark", 1.0), ("dark", 1.5)])
def test_what_is_switched_live_looks_as_if_it_were_born_so(
    qapp: QApplication, qtbot: QtBot, name: str, scale: float
) -> None:
    """Every widget of the gallery: colours, sizes, letters and icons, pixel by pixel."""

    def shown() -> Gallery:
        gallery = Gallery()
        qtbot.addWidget(gallery)
        gallery.resize(1440, 5200)
        gallery.show()
        gallery.setFocus()
        qapp.processEvents()
        return gallery

    # Without motion: the bar of a busy button and the text cursor stand still.
    apply_theme(qapp, load_theme("light", still=True))
    switched = shown()
    apply_theme(qapp, load_theme(name, scale=scale, still=True))
    qapp.processEvents()
    born = shown()
    for gallery in (switched, born):
        if (focused := gallery.focusWidget()) is not None:
            focused.clearFocus()
    first, second = switched.grab().toImage(), born.grab().toImage()
    different = [
        (x, y)
        for y in range(0, first.height(), 4)
        for x in range(0, first.width(), 4)
        if first.pixel(x, y) != second.pixel(x, y)
    ]
    assert different == []


def test_the_gallery_is_painted_in_every_theme_and_with_large_text(qapp: QApplication, qtbot: QtBot) -> None:
    gallery = Gallery()
    qtbot.addWidget(gallery)
    gallery.resize(1440, 900)
    gallery.show()
    sheet = gallery.findChild(ComponentSheet)
    assert sheet is not None
    looks = (("light", 1.0, 3), ("dark", 1.0, 3), ("contrast-light", 1.0, 3), ("contrast-dark", 2.0, 1))
    for name, scale, columns in looks:
        apply_theme(qapp, load_theme(name, scale=scale))
        qapp.processEvents()
        lefts = {column.parentWidget().x() for column in sheet.columns}
        assert len(lefts) == columns
        assert gallery.grab().toImage().pixelColor(2, 2) == load_theme(name).color("surface.base")
        # Nothing stands outside the sheets: a horizontal bar would mean that something is cut.
        assert all(each.width() <= gallery.width() for each in gallery.findChildren(Sheet))
