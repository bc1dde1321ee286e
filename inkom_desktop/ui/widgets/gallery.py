"""All widgets on one sheet, to lay over the design: `inkom --gallery [--theme NAME] [--scale 1.5] [--shot FILE.png]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from inkom_desktop.domain.settings import TEXT_SIZES
from inkom_desktop.ui.theme import ThemeSwitcher
from inkom_desktop.ui.widgets.area import ReadingArea
from inkom_desktop.ui.widgets.bar import Bar
from inkom_desktop.ui.widgets.gallery_more import MoreSheet
from inkom_desktop.ui.widgets.gallery_sheet import ComponentSheet
from inkom_desktop.ui.widgets.painting import canvas, theme
from inkom_desktop.ui.widgets.toggles import Segmented

THEMES = ("system", "light", "dark", "contrast", "contrast-light", "contrast-dark")


class Gallery(QWidget):
    """Picture 13 first, what it does not show below, and at the foot the switches of theme, text size and motion."""

    def __init__(self, switcher: ThemeSwitcher | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Inkom widgets")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        scroll = ReadingArea("Widgets")
        held = QWidget()
        sheets = QVBoxLayout(held)
        sheets.setContentsMargins(0, 0, 0, 0)
        sheets.setSpacing(16)
        sheets.addWidget(ComponentSheet())
        sheets.addWidget(MoreSheet())
        scroll.setWidget(held)
        column.addWidget(scroll, 1)
        if switcher is not None:
            column.addWidget(_switches(switcher))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = canvas(self)
        painter.fillRect(self.rect(), theme().color("surface.base"))
        painter.end()


def _switches(switcher: ThemeSwitcher) -> Bar:
    bar = Bar(height=48, lines="top", surface="surface.window")
    names = Segmented([(name, name) for name in THEMES], "Theme", current=switcher.choice, compact=True)
    names.changed.connect(switcher.choose)
    sizes = [(str(size), f"{size} %") for size in TEXT_SIZES]
    size = Segmented(sizes, "Text size", current=str(switcher.text_size), compact=True)
    size.changed.connect(lambda percent: switcher.set_scale(int(percent) / 100))
    motions = Segmented([("system", "system"), ("on", "reduced"), ("off", "full")], "Motion", compact=True)
    motions.changed.connect(switcher.set_motion)
    for control in (names, size, motions):
        bar.add(control)
    return bar


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the sheet, or save it as a picture."""
    parser = argparse.ArgumentParser(prog="inkom --gallery", description="All widgets of Inkom on one sheet")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--scale", type=float, default=1.0, help="text size, 1.0 = 100 %%")
    parser.add_argument("--shot", help="save a picture (PNG) and leave")
    chosen = parser.parse_args(arguments)
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    switcher = ThemeSwitcher(app, chosen.theme, chosen.scale)
    sheet = Gallery(None if chosen.shot else switcher)
    sheet.resize(1440, 900 if chosen.shot else 948)
    sheet.show()
    if chosen.shot:

        def shoot() -> None:
            sheet.grab().save(chosen.shot)
            app.quit()

        QTimer.singleShot(300, shoot)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
