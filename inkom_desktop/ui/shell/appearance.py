"""How the window looks and speaks, as the person set it: theme, text size, motion, language. Worn at once, and remembered."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from inkom_desktop.domain.settings import setting
from inkom_desktop.ui.bridge.desktop import Desktop
from inkom_desktop.ui.bridge.tasks import Tasks
from inkom_desktop.ui.shell.first_look import NAMES, FirstLook, read_first_look, write_first_look
from inkom_desktop.ui.theme import MotionChoice, ThemeChoice, ThemeSwitcher
from inkom_desktop.ui.words.language import asked_language, wear_language

if TYPE_CHECKING:
    from inkom_desktop.engine.house import House


class Appearance(QObject):
    """Reads the settings of the look when the store is open, and again when they were changed elsewhere."""

    changed = Signal()
    """After the window wears something else."""
    language_asked = Signal(str)
    """The window is to speak this language (a key, or "system"); it does so itself, when nothing is lost by it."""

    def __init__(self, desktop: Desktop, switcher: ThemeSwitcher, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._switcher, self._tasks = desktop, switcher, tasks
        self._language = self._seen = asked_language()
        self._writing = 0
        desktop.ready.connect(self._read)
        desktop.changed.connect(self._on_desktop)
        desktop.publication_changed.connect(self._on_outside)
        switcher.changed.connect(self.changed)

    @property
    def theme(self) -> ThemeChoice:
        """The chosen theme."""
        return self._switcher.choice

    @property
    def text_size(self) -> int:
        """The text size in per cent."""
        return self._switcher.text_size

    @property
    def motion(self) -> MotionChoice:
        """Whether motion is reduced."""
        return self._switcher.motion

    @property
    def language(self) -> str:
        """The chosen language: a key of `words.language.LANGUAGES`, or "system"."""
        return self._language

    def set_theme(self, choice: str) -> None:
        """Wear a theme and remember it."""
        self._wear("theme", choice)

    def set_text_size(self, percent: str) -> None:
        """Wear a text size and remember it."""
        self._wear("window.text_size", percent)

    def set_motion(self, choice: str) -> None:
        """Reduce motion or not, and remember it."""
        self._wear("window.reduced_motion", choice)

    def set_language(self, choice: str) -> None:
        """Speak a language and remember it."""
        self._wear("language", choice)

    def larger(self) -> None:
        """The next larger text size."""
        self._step(1)

    def smaller(self) -> None:
        """The next smaller text size."""
        self._step(-1)

    def usual(self) -> None:
        """The text size of the drawing."""
        self._step(0)

    def _step(self, steps: int) -> None:
        before = self.text_size
        percent = self._switcher.step_text_size(steps)
        if percent != before:
            self._keep("window.text_size", str(percent))

    def _wear(self, name: str, value: str) -> None:
        self._put(name, setting(name).read(value))
        self._keep(name, value)

    def _put(self, name: str, value: str) -> None:
        match name:
            case "theme":
                self._switcher.choose(cast("ThemeChoice", value))
            case "window.text_size":
                self._switcher.set_scale(int(value) / 100)
            case "window.reduced_motion":
                self._switcher.set_motion(cast("MotionChoice", value))
            case _ if value != self._language:
                self._language = value
                self.language_asked.emit(value)

    def _keep(self, name: str, value: str) -> None:
        async def keep(house: House) -> Path:
            await house.store.settings.set(name, value)
            return house.data

        async def work() -> None:
            try:
                data = await self._desktop.bridge.call(keep)
            finally:
                self._writing -= 1
            await self._keep_first_look(data)

        # Before the store is open there is nowhere to remember it; it is worn all the same.
        if self._desktop.bridge.is_ready:
            self._writing += 1
            self._tasks.run(work())

    def _on_desktop(self) -> None:
        """The welcome chose a language. What was read of the store before the last choice here tells nothing new."""
        now = self._desktop.now.language
        if now != self._seen:
            self._seen = now
            if now != self._language and not self._writing:
                self._read()

    def _on_outside(self, publication: object) -> None:
        if publication is None:
            self._read()

    def _read(self) -> None:
        async def read(house: House) -> tuple[Mapping[str, str], Path]:
            return await house.store.settings.all(), house.data

        async def work() -> None:
            stored, data = await self._desktop.bridge.call(read)
            # What the person chose a moment ago is newer than what was read.
            if not self._writing:
                for name in NAMES.values():
                    self._take(name, stored.get(name, setting(name).default))
                await self._keep_first_look(data)

        self._tasks.run(work())

    async def _keep_first_look(self, data: Path) -> None:
        look = FirstLook(self.theme, str(self.text_size), self.motion, self._language)

        def keep() -> None:
            if read_first_look(data) != look:
                write_first_look(data, look)

        await asyncio.to_thread(keep)

    def _take(self, name: str, value: str) -> None:
        try:
            self._put(name, setting(name).read(value))
        except ValueError:
            # A later or damaged store: the look of the default is better than none.
            self._put(name, setting(name).default)


def first_switcher(app: QApplication, data: Path) -> ThemeSwitcher:
    """What the application wears from its first picture on: the look and the language of the last time."""
    look = read_first_look(data)
    wear_language(look.language)
    switcher = ThemeSwitcher(app, cast("ThemeChoice", look.theme), int(look.text_size) / 100)
    switcher.set_motion(cast("MotionChoice", look.motion))
    return switcher
