"""Emoji beside the text: found while typing, put in with Enter, in the skin tone of the person."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from inkom_desktop.ui.pages.composer.emoji import TONES, EmojiShelf, find, groups
from inkom_desktop.ui.widgets.button import Button
from inkom_desktop.ui.widgets.field import Field
from inkom_desktop.ui.widgets.glyph_grid import COLUMNS, Glyph, GlyphGrid
from inkom_desktop.ui.widgets.growth import grow
from inkom_desktop.ui.widgets.label import ElidedLabel
from inkom_desktop.ui.widgets.menu import Menu
from inkom_desktop.ui.widgets.popover import Popover
from inkom_desktop.ui.words import mark, speak, tr
from inkom_desktop.ui.words.language import current_language

WIDE = COLUMNS * 40 + 16
HIGH = 280
GROUPS = {
    "Smileys & Emotion": mark("Smileys and emotion"),
    "People & Body": mark("People and body"),
    "Animals & Nature": mark("Animals and nature"),
    "Food & Drink": mark("Food and drink"),
    "Travel & Places": mark("Travel and places"),
    "Activities": mark("Activities"),
    "Objects": mark("Objects"),
    "Symbols": mark("Symbols"),
    "Flags": mark("Flags"),
}
TONE_WORDS = (
    mark("No skin tone"),
    mark("Light skin tone"),
    mark("Medium-light skin tone"),
    mark("Medium skin tone"),
    mark("Medium-dark skin tone"),
    mark("Dark skin tone"),
)


class EmojiPopover(Popover):
    """`on_choose` gets the emoji that was chosen."""

    def __init__(self, window: QWidget, shelf: EmojiShelf, on_choose: Callable[[str], object]) -> None:
        super().__init__(window, tr("Emoji"))
        self._shelf, self._on_choose = shelf, on_choose
        self._menu: Menu | None = None
        self.search = Field(tr("Search emoji"), hint=tr("Search emoji"), icon="search", soft=True)
        grow(self.search, width=WIDE)
        self.search.changed.connect(self._show_found)
        self.search.submitted.connect(self._take_current)
        self.body.addWidget(self.search)
        self.grid = GlyphGrid(tr("Emoji"))
        self.grid.chosen.connect(self._choose)
        self.grid.left_upwards.connect(self.search.edit.setFocus)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.grid)
        grow(self._area, width=WIDE, height=HIGH)
        self.body.addWidget(self._area)
        row = QHBoxLayout()
        self._name = ElidedLabel("", "small", "text.secondary")
        row.addWidget(self._name, 1)
        self._tone = Button("", "ghost", "row")
        self._tone.clicked.connect(self._ask_tone)
        row.addWidget(self._tone)
        self.body.addLayout(row)
        self.grid.current_changed.connect(self._show_current)
        shelf.changed.connect(self._show_found)
        self._show_found()
        self.search.edit.setFocus()

    def _show_found(self, _: str = "") -> None:
        tone, language, words = self._shelf.tone, current_language(), self.search.edit.text()
        if words.strip():
            found = [Glyph(e.toned(tone), e.name(language)) for e in find(words, language)]
            sections = [("", found)]
            self._name.set_text("" if found else tr("Nothing is called so."))
        else:
            names = {s: e.name(language) for g in groups() for e in g.emoji for s in (e.sign, e.toned(tone))}
            recent = [Glyph(sign, names.get(sign, sign)) for sign in self._shelf.recent]
            sections = [(tr("Used last"), recent)]
            sections += [
                (speak(GROUPS.get(g.name, g.name)), [Glyph(e.toned(tone), e.name(language)) for e in g.emoji])
                for g in groups()
            ]
        self.grid.show_sections(sections)
        self._tone.set_text(speak(TONE_WORDS[TONES.index(tone)]))
        self._area.ensureVisible(0, 0)

    def _show_current(self, glyph: Glyph | None) -> None:
        if glyph is not None:
            self._name.set_text(glyph.name)
            place = self.grid.place()
            if self.grid.hasFocus():
                self._area.ensureVisible(place.center().x(), place.center().y(), 0, place.height())

    def _take_current(self) -> None:
        current = self.grid.current()
        if current is not None:
            self._choose(current.sign)

    def _choose(self, sign: str) -> None:
        self.close_now()
        self._shelf.used(sign)
        self._on_choose(sign)

    def _ask_tone(self) -> None:
        menu = self._menu = Menu(tr("Skin tone"))
        for tone, words in zip(TONES, TONE_WORDS, strict=True):
            menu.add_item(speak(words), partial(self._shelf.wear, tone), checked=tone == self._shelf.tone)
        menu.popup(self._tone.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # From the words straight to what was found.
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.search.edit and pressed == Qt.Key.Key_Down:
            self.grid.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)
